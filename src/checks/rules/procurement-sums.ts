// 纵向加总 of 政府采购预算表 (D-14): the total is the sum of the classes, a class of its projects, a project of its purchases.
import type { Table, TableRow } from "../../workbook/book";
import { linear, type Check, type Claim } from "../check";
import { downSum } from "../sums/down-sum";
import { absence, usableTables } from "../forms";
import { formName, readPlaced } from "../term";

const FORM = "budget.procurement" as const;
const REMEDY = "请按“合计＝各大类之和、大类＝各项目之和、项目＝各采购内容之和”核对。";

/** How far a row reaches: a class holds projects, a project holds purchases. */
type Rank = 0 | 1 | 2 | 3;

interface Ranked {
  readonly row: TableRow;
  readonly rank: Rank;
}

export const procurementSums: Check = linear({ id: "D-14", remedy: REMEDY }, (book) => {
  const tables = usableTables(book, [FORM]);
  return tables.length === 0 ? [absence(book, [FORM])] : tables.flatMap(tableClaims);
});

function tableClaims(table: Table): readonly Claim[] {
  const rows = table.rows
    .filter((row) => row.role !== "note" && row.role !== "ofWhich")
    .map((row): Ranked => ({ row, rank: rankOf(row) }));
  const isOpen = rows.every(({ rank }) => rank !== 0);
  if (isOpen) return [];
  const divided = rows.filter(
    ({ rank }, index) => rank === 2 && partsOf(rows, rank, index).length > 0
  );
  return rows.flatMap(({ row, rank }, index) => {
    const parts = partsOf(rows, rank, index);
    if (rank === 2 && parts.length === 0 && divided.length >= ENOUGH_DIVIDED)
      return withoutParts(table, row);
    return downSum({
      table,
      total: row,
      parts: parts.map((part) => ({ table, row: part, name: nameOf(part) })),
      fields: AMOUNTS,
    });
  });
}

const AMOUNTS = ["total"];
/** So many projects with purchases below them make one without any a row that is missing. */
const ENOUGH_DIVIDED = 2;

function withoutParts(table: Table, row: TableRow): readonly Claim[] {
  const left = readPlaced(table, row, "total");
  if (left.state !== "amount") return [];
  return [{ key: `${formName(table)}|${nameOf(row)}|total`, left: left.term, plus: [] }];
}

function rankOf(row: TableRow): Rank {
  if (row.role === "total") return 0;
  if (row.role !== "subtotal") return 3;
  if (textAt(row, "category") !== "") return 1;
  // A subtotal without any name is a purchase whose name a page break tore off.
  return textAt(row, "project") === "" && textAt(row, "economicItem") === "" ? 3 : 2;
}

/** The rows directly below: of the highest rank that the rows up to the next of its own rank have. */
function partsOf(rows: readonly Ranked[], rank: Rank, index: number): readonly TableRow[] {
  if (rank === 3) return [];
  const below = rank === 0 ? rows.filter((each) => each.rank !== 0) : under(rows, rank, index);
  const highest = Math.min(...below.map((each) => each.rank));
  return below.filter((each) => each.rank === highest).map(({ row }) => row);
}

function under(rows: readonly Ranked[], rank: Rank, index: number): readonly Ranked[] {
  const end = rows.findIndex((each, place) => place > index && each.rank <= rank);
  return rows.slice(index + 1, end < 0 ? rows.length : end);
}

function nameOf(row: TableRow): string {
  const names = ["name", "economicItem", "project"].map((field) => textAt(row, field));
  return (names.find((name) => name !== "") ?? row.label).replace(/\s+/g, "");
}

function textAt(row: TableRow, field: string): string {
  return row.cells.get(field)?.text.trim() ?? "";
}
