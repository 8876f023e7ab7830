// 错行 (B-15): amounts of 基本支出决算表 that slid down a row repeat their class and nearly double its sum.
import { difference, sumOf, type Fen } from "../../domain/money";
import type { TableRow } from "../../workbook/book";
import { codeTree, type CodedRow } from "../sums/code-tree";
import { predicate, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { formName, rowName } from "../term";

const FORM = "final.basic" as const;

export const shiftedRows = predicate({ id: "B-15" }, (book) => {
  const tables = usableTables(book, [FORM]);
  if (tables.length === 0) return [absence(book, [FORM])];
  const parents = codeTree(tables).rows.filter(({ children }) => children.length > 1);
  if (parents.length === 0) return [{ because: "基本支出决算表没有类、款两级科目" }];
  return parents.map(shiftVerdict);
});

function shiftVerdict(parent: CodedRow): Verdict {
  const whole = outturn(parent.row);
  const parts = parent.children.map(({ row }) => outturn(row));
  const copy = parent.children.find(({ row }) => whole !== 0 && outturn(row) === whole);
  const rest = difference(sumOf(parts), whole);
  // The copy pushed the last amount out, so the sum is the class twice less what fell off the end.
  if (copy === undefined || rest <= 0 || rest > whole) return true;
  const cell = copy.row.cells.get("outturn");
  const [first = copy.table.range, ...others] = parent.children.flatMap(({ row }) => {
    const each = row.cells.get("outturn");
    return each === undefined ? [] : [each.at];
  });
  return {
    key: `${formName(parent.table)}|${parent.code}|shifted`,
    at: cell === undefined ? [first, ...others] : [cell.at, first, ...others],
    message: `${rowName(copy.table, copy.row)}的数等于所属类级合计，款级之和接近其两倍，疑似自该行起各款错行`,
    fix: "请将该行以下的数各上移一行后重新核对，使款级之和等于类级。",
  };
}

function outturn(row: TableRow): Fen {
  const value = row.cells.get("outturn")?.value;
  return value?.kind === "money" ? value.fen : sumOf([]);
}
