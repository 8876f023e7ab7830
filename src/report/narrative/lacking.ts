// What is missing, in one phrase an officer can act on: a table is named once, its lines beside it, and a list that is
// needed for many requirements is asked for once.
import { FACTS, factTitle, isFactId } from "../../domain/fact";
import { FORM_TITLES } from "../../domain/form-id";
import type { Missing } from "../../domain/trace";
import { groupBy } from "./group-by";
import { gap, type Sentence } from "./sentence";
import { clause, inQuotes } from "./wording";

export function lacking({ needs }: Missing): Sentence {
  return gap(lackingText(needs));
}

/**
 * 收入支出决算总表“年初结转和结余”“本年收入合计”、政府采购台账“打印机”“复印纸”的“预留方式”、
 * 制度文件清单（涉及“已建立内部控制制度”等2项要求）
 */
export function lackingText(needs: readonly string[]): string {
  return lackingList(needs).join("、");
}

/** One by one, as lackingText names them. */
export function lackingList(needs: readonly string[]): readonly string[] {
  const wants = needs.flatMap(wantsIn);
  return groupBy(wants, ({ place }) => place).flatMap(([place, members]) => [
    ...wholeOf(place, members),
    ...recordsOf(place, members),
  ]);
}

/** A table, or lines of it, and how many indicators wait for it. */
export interface Wanted {
  readonly what: string;
  readonly indicators: readonly string[];
}

/** What is missing for all of them, what most wait for first. */
export function wantedFor(
  waiting: readonly { readonly name: string; readonly needs: readonly string[] }[]
): readonly Wanted[] {
  const wants = waiting.flatMap(({ name, needs }) =>
    needs.flatMap(wantsIn).map((want) => ({ ...want, name }))
  );
  return groupBy(wants, ({ place }) => place.replace(REST_OF_RECORDS, ""))
    .map(([place, members]) => ({
      what: place + linesOf(members) + (members.some(isOfRecord) ? RECORDS : ""),
      indicators: [...new Set(members.map(({ name }) => name))],
    }))
    .sort((left, right) => right.indicators.length - left.indicators.length);
}

const RECORDS = "（逐项填齐）";
const REST_OF_RECORDS = /另有\d+处未填或不清楚$/u;

/** A line of a table, or a whole table, and the requirement of the indicator that waits for it. */
interface Want {
  readonly place: string;
  readonly line: string;
  readonly requirement: string;
  /** Of a ledger: the record, and what is wrong with it. */
  readonly record?: { readonly name: string; readonly wrong: string };
}

/** "已建立内部控制制度（缺制度文件清单）": the requirement, then what it lacks. */
const REQUIREMENT = /^(.+)（缺(.+?)(?:，无法计算)?）$/u;

function wantsIn(need: string): readonly Want[] {
  const record = recordIn(need);
  if (record !== null) return [record];
  const [, requirement = "", lacks = wanted(need)] = REQUIREMENT.exec(need) ?? [];
  return listItems(lacks).map((item) => ({ ...placeOf(item), requirement }));
}

/** 政府采购台账“打印机”：“预留方式”未填 */
function recordIn(need: string): Want | null {
  const place = Object.values(FORM_TITLES).find((title) => need.startsWith(`${title}“`));
  if (place === undefined) return null;
  const [, name, wrong] = /^“(.+?)”：(.+)$/u.exec(need.slice(place.length)) ?? [];
  if (name === undefined || wrong === undefined) return null;
  return { place, line: "", requirement: "", record: { name, wrong } };
}

/** 收入支出决算总表“本年支出决算” */
function wanted(need: string): string {
  if (!isFactId(need)) return need;
  return `${FORM_TITLES[FACTS[need].from[0]]}“${factTitle({ fact: need })}”`;
}

const OPENING = "“（《";
const CLOSING = "”）》";

/** Split at 、 outside of quotation marks and brackets. */
function listItems(text: string): readonly string[] {
  const items = [""];
  let depth = 0;
  for (const character of text) {
    if (OPENING.includes(character)) depth += 1;
    if (CLOSING.includes(character)) depth -= 1;
    if (character === "、" && depth === 0) items.push("");
    else items.push((items.pop() ?? "") + character);
  }
  return items;
}

/** 收入决算表“合计”: the table, then its line, which may itself hold quotation marks. */
function placeOf(item: string): Pick<Want, "place" | "line"> {
  const opening = item.endsWith("”") ? openingOfLast(item) : 0;
  if (opening <= 0) return { place: item, line: "" };
  return { place: item.slice(0, opening), line: inQuotes(item.slice(opening + 1, -1)) };
}

function openingOfLast(item: string): number {
  let depth = 0;
  for (let index = item.length - 1; index >= 0; index -= 1) {
    if (item[index] === "”") depth += 1;
    if (item[index] === "“") depth -= 1;
    if (depth === 0) return index;
  }
  return 0;
}

/** The table itself, where anything but single records of it is missing. */
function wholeOf(place: string, wants: readonly Want[]): readonly string[] {
  const members = wants.filter((want) => !isOfRecord(want));
  return members.length === 0 ? [] : [place + linesOf(members) + requirementsOf(members)];
}

function isOfRecord({ record }: Want): boolean {
  return record !== undefined;
}

/** Cells that were left empty, column by column; of other doubts the first stands for all. */
function recordsOf(place: string, wants: readonly Want[]): readonly string[] {
  const records = wants.flatMap(({ record }) => record ?? []);
  return groupBy(records, ({ wrong }) => UNFILLED.exec(wrong)?.[1] ?? "").map(
    ([field, members]) => {
      const names = [...new Set(members.map(({ name }) => inQuotes(name)))];
      if (field !== "") return `${place}${quoted(names)}的${field}`;
      const [{ name, wrong } = { name: "", wrong: "" }] = members;
      const rest = names.length > 1 ? `等${String(names.length)}项` : "";
      return `${place}${inQuotes(name)}（${clause(wrong)}）${rest}`;
    }
  );
}

const UNFILLED = /^(“[^“”]+”)未填$/u;
/** Records named before the rest is counted. */
const NAMED = 3;

function quoted(names: readonly string[]): string {
  const rest = names.length > NAMED ? `等${String(names.length)}项` : "";
  return names.slice(0, NAMED).join("") + rest;
}

function linesOf(wants: readonly Want[]): string {
  return [...new Set(wants.map(({ line }) => line))].join("");
}

function requirementsOf(wants: readonly Want[]): string {
  const requirements = [...new Set(wants.map(({ requirement }) => requirement))];
  const [first = ""] = requirements;
  if (first === "") return "";
  const rest = requirements.length > 1 ? `等${String(requirements.length)}项要求` : "";
  return `（涉及${inQuotes(first.replace(/^“([^“”]*)”$/u, "$1"))}${rest}）`;
}
