// Judges one checklist item from the workbook's lists, a measure, or the officer's own word.
import type { CellRef } from "../domain/cell-ref";
import { shortPercent } from "../domain/ratio";
import { textOf } from "../measures/ledger-cells";
import { dateOf } from "../measures/ledger-dates";
import type { ChecklistItem, ItemTest } from "../schemes/scheme";
import type { Book, TableRow } from "../workbook/book";
import { exact, short } from "./figures";
import { noList, recordsOf, type ItemJudgement, type Test } from "./item-judgement";
import { judgeDisclosure } from "./judge-disclosure";
import { judgeIncome } from "./judge-income";
import type { Scoring } from "./method-result";

/** The officer's answer, when given, goes before what the lists show. */
export function judgeItem(of: Scoring, item: ChecklistItem, answerKey: string): ItemJudgement {
  const answer = of.answers.evidence.get(answerKey);
  const found = byTest(of, item.test);
  if (answer === undefined || answer.held === null) return found;
  const note = answer.note === "" ? "" : `（${answer.note}）`;
  return {
    holds: answer.held,
    recognised: found.holds,
    because: `经办人确认：${answer.held ? "是" : "否"}${note}`,
    cells: found.cells,
    ...(found.formula === undefined ? {} : { formula: found.formula }),
  };
}

function byTest(of: Scoring, test: ItemTest): ItemJudgement {
  switch (test.kind) {
    case "record":
      return judgeRecord(of.book, test);
    case "disclosure":
      return judgeDisclosure(of.book, test);
    case "limit":
      return judgeLimit(of, test);
    case "incomePaid":
      return judgeIncome(of.book);
    case "answer":
      return { holds: null, because: "须由经办人确认", cells: [] };
  }
}

function judgeRecord(book: Book, test: Test<"record">): ItemJudgement {
  const rows = recordsOf(book, "ledger.institutions");
  if (rows === null) return noList("ledger.institutions");
  const matching = rows.filter((row) => mentionsAll(row, test.mentions));
  const inTime = (row: TableRow): boolean | null =>
    test.thisYear === true ? isThisYear(book, row) : true;
  const row = matching.find((each) => inTime(each) === true);
  if (row !== undefined) return { holds: true, because: titleOf(row), cells: nameCells(row) };
  const undated = matching.find((each) => inTime(each) === null);
  if (undated !== undefined) {
    const because = `${titleOf(undated)}看不出是否为本年度的材料`;
    return { holds: null, because, cells: nameCells(undated) };
  }
  const lacking = matching.length > 0 ? "没有日期在本年度的相应材料" : "未见相应材料";
  return { holds: false, because: `制度文件清单中${lacking}`, cells: [] };
}

function titleOf(row: TableRow): string {
  return `《${textOf(row, "name").replace(/^《|》$/g, "")}》`;
}

function nameCells(row: TableRow): readonly CellRef[] {
  const name = row.cells.get("name");
  return name === undefined ? [] : [name.at];
}

/** Each entry is a pattern; all of them must occur somewhere in the row. */
export function mentionsAll(row: TableRow, patterns: readonly string[]): boolean {
  const text = [...row.cells.values()].map((cell) => cell.text).join(" ");
  return patterns.every((pattern) => new RegExp(pattern).test(text));
}

/** By the date, be it only a month or a year; null where either year is not known. */
function isThisYear({ year }: Book, row: TableRow): boolean | null {
  const date = row.cells.get("date");
  const [written] = /(?:19|20)\d{2}/.exec(dateOf(date) ?? date?.text ?? "") ?? [];
  if (written === undefined || year.state !== "known") return null;
  return written === String(year.value);
}

function judgeLimit(of: Scoring, test: Test<"limit">): ItemJudgement {
  const result = of.measures.get(test.measure);
  if (result === undefined) return { holds: null, because: "未指定测算指标", cells: [] };
  const { value, measure, cells } = result;
  if (value.state === "missing")
    return { holds: null, because: `缺${value.needs.join("、")}`, cells };
  if (value.state === "notApplicable") return withoutBase(result.numerator, value.because, cells);
  const holds = test.direction === "atMost" ? value.value <= test.limit : value.value >= test.limit;
  const bound = `${test.direction === "atMost" ? "不高于" : "不低于"}${short(test.limit * 100)}%`;
  const sign = test.direction === "atMost" ? "<=" : ">=";
  return {
    holds,
    because: `${measure.title}${shortPercent(value.value)}%，应${bound}`,
    cells,
    formula: `IF({rate:${measure.id}}${sign}${exact(test.limit)},1,0)`,
  };
}

/** Nothing budgeted or spent before: met when nothing was spent, not when something was. */
function withoutBase(
  numerator: { readonly state: string; readonly value?: number },
  because: string,
  cells: readonly CellRef[]
): ItemJudgement {
  if (numerator.state !== "known") return { holds: null, because, cells };
  const holds = (numerator.value ?? 0) <= 0;
  return { holds, because: `${because}，${holds ? "本年未超出" : "本年却有支出"}`, cells };
}
