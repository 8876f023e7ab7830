// Whether something was published within the days after its approval, and complete.
import { daysBetween } from "../domain/calendar-date";
import { flagOf, textOf } from "../measures/ledger-cells";
import { dateFormula, dateOf } from "../measures/ledger-dates";
import type { Book, TableRow } from "../workbook/book";
import { noList, recordsOf, unclearAmong, type ItemJudgement, type Test } from "./item-judgement";

export function judgeDisclosure(book: Book, test: Test<"disclosure">): ItemJudgement {
  const rows = recordsOf(book, "ledger.disclosure");
  if (rows === null) return noList("ledger.disclosure");
  const row = ofThisYear(
    book,
    rows.filter((each) => isAbout(textOf(each, "item"), test.item))
  );
  if (row === undefined)
    return { holds: false, because: `信息公开清单中没有“${test.item}”`, cells: [] };
  const fields = ["item", "approvalDate", "publishDate", "complete"];
  const cells = fields.flatMap((field) => row.cells.get(field)?.at ?? []);
  return { ...judgeDates(row, test), cells };
}

type Verdict = Omit<ItemJudgement, "cells">;

function judgeDates(row: TableRow, { withinDays }: Test<"disclosure">): Verdict {
  const item = `“${textOf(row, "item")}”`;
  const open = (because: string): Verdict => ({ holds: null, because });
  const unclear = unclearAmong(row, { publishDate: "公开日期", approvalDate: "批复日期" });
  if (unclear !== null) return open(`${item}${unclear}`);
  const approved = dateOf(row.cells.get("approvalDate"));
  const published = dateOf(row.cells.get("publishDate"));
  if (published === null) return { holds: false, because: `${item}没有公开日期` };
  if (approved === null) return open(`${item}没有批复日期`);
  if (published < approved) return open(`公开日期${published}早于批复日期${approved}，请核对日期`);
  const complete = flagOf(row.cells.get("complete"));
  if (complete === null && row.cells.has("complete")) return open(`${item}没有填写内容是否完整`);
  const days = daysBetween(approved, published);
  const said = `${approved}批复，${published}公开，间隔${String(days)}日`;
  if (complete === false) return { holds: false, because: `${said}，内容不完整` };
  const formula = publishedInTime(row, { approved, published, withinDays });
  return { holds: days <= withinDays, because: said, formula };
}

function publishedInTime(
  row: TableRow,
  dates: { readonly approved: string; readonly published: string; readonly withinDays: number }
): string {
  const from = row.cells.get("approvalDate");
  const to = row.cells.get("publishDate");
  if (from === undefined || to === undefined) return "0";
  const days = `INT(${dateFormula(to, dates.published)})-INT(${dateFormula(from, dates.approved)})`;
  return `IF(${days}<=${String(dates.withinDays)},1,0)`;
}

/** A list of several years names the year of each; otherwise the first that is listed. */
function ofThisYear({ year }: Book, rows: readonly TableRow[]): TableRow | undefined {
  const named = year.state === "known" ? String(year.value) : null;
  const isNamed = (row: TableRow): boolean => named !== null && textOf(row, "item").includes(named);
  return rows.find(isNamed) ?? rows[0];
}

function isAbout(item: string, wanted: string): boolean {
  return item.includes(wanted) && !isOther(item, wanted);
}

/** “预算” must not be answered by “绩效目标（随预算公开）”, nor 决算 by 绩效自评. */
function isOther(item: string, wanted: string): boolean {
  return item.includes("绩效") && !/绩效|自评/.test(wanted);
}
