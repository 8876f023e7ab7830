// Reads back what the officer typed into our sheets, found by header text and key, wherever rows have moved.
import type { Answers, EvidenceAnswer, Explanation, PointsAnswer } from "../../scoring/answers";
import { typedNumber } from "../../scoring/typed-numbers";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { explanationIn } from "./explanation-cells";
import { SCHEME_KEY } from "./parameter-rows";
import { rowReader, textOf, type TypedRow } from "./typed-rows";
import { saidYes } from "./yes-or-no";

export function readAnswers(snapshot: WorkbookSnapshot): Answers {
  const read = rowReader(snapshot);
  const parameters = ofThisPart(read("mapping", "参数编号"));
  const scheme = schemeIn(parameters);
  return {
    ...(scheme === "" ? {} : { scheme }),
    evidence: collect(read("evidence", "编号"), "编号", evidenceIn),
    points: collect(read("scores", "编号"), "编号", pointsIn),
    parameters: collect(parameters, "参数编号", parameterIn),
    explanations: readExplanations(read),
    switchedOff: readSwitches(read),
    paragraphs: collect(
      read("narrative", "编号"),
      "编号",
      (row) => textOf(row, "修改稿（填写后以此为准）") || null
    ),
  };
}

/** The one the officer typed, else the one that was used; "" when the sheet does not say. */
function schemeIn(parameters: readonly TypedRow[]): string {
  const row = parameters.find((each) => textOf(each, "参数编号") === SCHEME_KEY);
  return row === undefined ? "" : textOf(row, "调整为") || textOf(row, "采用值");
}

function parameterIn(row: TypedRow): number | string | null {
  if (textOf(row, "参数编号") === SCHEME_KEY) return null;
  const value = row.get("调整为");
  const words = textOf(row, "调整为");
  if (typeof value === "number") return value;
  return words === "" ? null : (typedNumber(words) ?? words);
}

function evidenceIn(row: TypedRow): EvidenceAnswer | null {
  const said = textOf(row, "经办人确认（是/否）");
  const note = textOf(row, "说明");
  if (said === "" && note === "") return null;
  const held = saidYes(said);
  return held === null && said !== "" ? { held, note, said } : { held, note };
}

function pointsIn(row: TypedRow): PointsAnswer | null {
  const words = textOf(row, "人工评分");
  const reason = textOf(row, "人工评分理由");
  if (words === "" && reason === "") return null;
  return { points: typedNumber(words.replace(/分$/, "")) ?? words, reason };
}

type Read = ReturnType<typeof rowReader>;

/** One line may tell of many findings; what was said there holds for all of them. */
function readExplanations(read: Read): Answers["explanations"] {
  const kept = collect(ofThisPart(read("readiness", "原编号")), "原编号", keptIn);
  const lines = collect(ofThisPart(read("readiness", "编号")), "编号", explanationIn);
  const given = [...lines].flatMap(([keys, said]) =>
    keys.split("\n").map((key) => [key, said] as const)
  );
  return new Map([...kept, ...given]);
}

function keptIn(row: TypedRow): Explanation | null {
  const words = textOf(row, "留存的说明");
  const situation = textOf(row, "当时的情况");
  if (words === "") return null;
  return situation === "" ? { text: words } : { text: words, situation };
}

function readSwitches(read: Read): Answers["switchedOff"] {
  const rows = ofThisPart(read("readiness", "规则编号"));
  const typed = collect(rows, "规则编号", (row) => textOf(row, "停用原因") || null);
  return new Map([...typed].map(([rule, reason]) => [ruleId(rule), reason]));
}

/** "b-7" is B-07, whatever dash was typed. */
function ruleId(typed: string): string {
  const [, family = "", digits = ""] = /^([A-Za-z])\s*[-－—–]?\s*(\d+)$/.exec(typed) ?? [];
  return family === "" ? typed : `${family.toUpperCase()}-${digits.padStart(2, "0")}`;
}

/** Up to the next heading: other parts of the sheet have other columns. */
function ofThisPart(rows: readonly TypedRow[]): readonly TypedRow[] {
  const end = rows.findIndex((row) => /^[一二三四五六七八九十]+、/.test(textOf(row, "序号")));
  return end < 0 ? rows : rows.slice(0, end);
}

function collect<T>(
  rows: readonly TypedRow[],
  key: string,
  each: (row: TypedRow) => T | null
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    const id = textOf(row, key);
    const value = id === "" ? null : each(row);
    if (value !== null) found.set(id, value);
  }
  return found;
}
