// Whether all income from assets was paid in by the day it was due.
import { formatMoney, sumOf } from "../domain/money";
import { isNoEntry, needsRecords, saysNone, textOf } from "../measures/ledger-cells";
import { dateOf } from "../measures/ledger-dates";
import { tablesOf, type Book, type TableRow } from "../workbook/book";
import { noList, recordsOf, unclearAmong, type ItemJudgement } from "./item-judgement";

export function judgeIncome(book: Book): ItemJudgement {
  const tables = tablesOf(book, "ledger.assetIncome");
  const rows = recordsOf(book, "ledger.assetIncome");
  if (rows === null) return noList("ledger.assetIncome");
  const due = rows.filter((row) => textOf(row, "item") !== "" && !isNoEntry(textOf(row, "item")));
  if (due.length > 0) return judgePayments(due);
  if (!tables.some(saysNone))
    return { holds: null, because: `缺${needsRecords("ledger.assetIncome")}`, cells: [] };
  return {
    holds: true,
    because: "本年度没有应上缴的资产收益",
    cells: tables.map(({ range }) => range),
    statement: "本年度没有应上缴的资产收益，按满分计，请在报告中作说明",
  };
}

function judgePayments(due: readonly TableRow[]): ItemJudgement {
  const cells = due.flatMap((row) => [...row.cells.values()].map((cell) => cell.at));
  const [doubt] = due.flatMap((row) => doubtAbout(row) ?? []);
  if (doubt !== undefined) return { holds: null, because: doubt, cells };
  const late = due.filter(isLate).map((row) => `“${textOf(row, "item")}”`);
  const because = late.length === 0 ? `${incomeOf(due)}全部按期上缴` : `${late.join("、")}逾期上缴`;
  return { holds: late.length === 0, because, cells };
}

/** "2项收益共1.50万元，"; without the amount when one row states none. */
function incomeOf(rows: readonly TableRow[]): string {
  const amounts = rows.flatMap((row) => {
    const value = row.cells.get("amount")?.value;
    return value?.kind === "money" ? [value.fen] : [];
  });
  const count = `${String(rows.length)}项收益`;
  return amounts.length < rows.length ? count : `${count}共${formatMoney(sumOf(amounts))}万元，`;
}

function doubtAbout(row: TableRow): string | null {
  const item = `“${textOf(row, "item")}”`;
  const unclear = unclearAmong(row, { dueDate: "应缴日期", paidDate: "实缴日期" });
  if (unclear !== null) return `${item}${unclear}`;
  return dateOf(row.cells.get("dueDate")) === null ? `${item}没有应缴日期` : null;
}

/** Not paid at all is late too. */
function isLate(row: TableRow): boolean {
  const due = dateOf(row.cells.get("dueDate"));
  const paid = dateOf(row.cells.get("paidDate"));
  return due === null || paid === null || paid > due;
}
