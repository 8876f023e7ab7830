// 重复行 (B-29): a row that stands twice, one below the other, with the same name and the same amounts.
import { grouped } from "../../domain/grouped";
import type { CellRef } from "../../domain/cell-ref";
import type { Table, TableRow } from "../../workbook/book";
import { isUsable } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";
import { predicate, type Verdict } from "../check";
import { formName, lineName, placeOf, rowKey, rowName } from "../term";

/** Forms in which every line stands once; a list of purchases or projects may repeat itself. */
const ONCE = /^(?:budget\.(?!procurement)|final\.|ledger\.assets$)/;

export const doubledRows = predicate({ id: "B-29" }, (book) => {
  const tables = book.tables.filter((table) => isUsable(table) && ONCE.test(table.form ?? ""));
  if (tables.length === 0) return [{ because: "没有预算表、决算表和资产台账" }];
  return tables.flatMap(tableVerdicts);
});

interface Twice {
  readonly before: TableRow;
  readonly row: TableRow;
}

function tableVerdicts(table: Table): readonly Verdict[] {
  const twice = table.rows.flatMap((row, index): readonly Twice[] => {
    const before = rowBefore(table, index);
    const isTwice =
      before !== undefined && isSameRow(before, row) && !isDepartmentAndUnit(table, before, row);
    return isTwice ? [{ before, row }] : [];
  });
  // A sheet row that stands twice doubles the lines of all blocks in it.
  const lines = grouped(twice, ({ row }) => {
    const { sheet } = placeOf(row) ?? table.range;
    return `${sheet}|${lineName(row)}`;
  });
  return lines.size === 0 ? [true] : [...lines.values()].map((each) => doubled(table, each));
}

/** A department that is its only unit prints itself twice below a total of the same amounts. */
function isDepartmentAndUnit({ rows }: Table, before: TableRow, row: TableRow): boolean {
  const own = rows.filter(({ role, block }) => role !== "note" && block === row.block);
  const items = own.filter(({ role }) => role !== "total");
  const [total, ...others] = own.filter(({ role }) => role === "total");
  const isAlone = items.length === 2 && items.includes(before) && items.includes(row);
  return isAlone && total !== undefined && others.length === 0 && hasSameFigures(total, row);
}

/** The row above in the same block. */
function rowBefore({ rows }: Table, index: number): TableRow | undefined {
  const block = rows[index]?.block;
  for (let at = index - 1; at >= 0; at--) if (rows[at]?.block === block) return rows[at];
  return undefined;
}

/** Two nameless rows of one single figure may be two things; with two figures they are one. */
const ENOUGH_FIGURES = 2;

function isSameRow(one: TableRow, other: TableRow): boolean {
  const isNamed = other.label !== "" || other.code !== undefined;
  if (one.cells.get("assetCode")?.text !== other.cells.get("assetCode")?.text) return false;
  if (one.label !== other.label || one.code !== other.code || other.role === "note") return false;
  const filled = figuresOf(other).filter(({ fen }) => fen !== 0);
  return filled.length >= (isNamed ? 1 : ENOUGH_FIGURES) && hasSameFigures(one, other);
}

function hasSameFigures(one: TableRow, other: TableRow): boolean {
  const figures = figuresOf(other);
  const same = new Map(figuresOf(one).map(({ field, fen }) => [field, fen]));
  return figures.every(({ field, fen }) => same.get(field) === fen) && same.size === figures.length;
}

function figuresOf({ cells }: TableRow): readonly { field: string; fen: number }[] {
  return amountsOf(cells).map(([field, { value }]) => ({ field, fen: value.fen }));
}

/** All blocks of one sheet row. */
function doubled(table: Table, twice: readonly Twice[]): Verdict {
  const [one] = twice;
  const cells = twice.flatMap(({ before, row }) => [...cellsOf(row), ...cellsOf(before)]);
  const [first = table.range, ...rest] = cells;
  if (one === undefined) return true;
  const { before, row } = one;
  const inColumns = row.column !== undefined;
  return {
    key: `${formName(table)}|${rowKey(row)}|twice`,
    at: [first, ...rest],
    message: `${rowName(table, row)}与${inColumns ? "左边一列" : "上一行"}的名称和金额完全相同，疑似重复填列一${inColumns ? "列" : "行"}`,
    fix: `请核对${lineName(before)}和${lineName(row)}，删去重复的一${inColumns ? "列" : "行"}。`,
  };
}

function cellsOf(row: TableRow): readonly CellRef[] {
  const place = placeOf(row);
  return [...(place === undefined ? [] : [place]), ...amountsOf(row.cells).map(([, { at }]) => at)];
}
