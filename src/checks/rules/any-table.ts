// 合计与分项（任意表） (B-28): relations that a table of money shows by its structure, whether its form is known or not.
// What holds is silent; a cell that breaks what its neighbours keep is told.
import { columnName, type CellRef, type RangeRef } from "../../domain/cell-ref";
import type { Aggregation, Book, Table } from "../../workbook/book";
import { linear, type Check, type Claim } from "../check";
import { FigureSheets } from "../sums/figure-sheets";
import { codeListClaims } from "./code-lists";
import { printedTotalClaims } from "./printed-totals";

/** So many neighbours keep the relation before a total that breaks it is an error. */
const BEYOND_DOUBT = 3;
const TOTAL = /合\s*计|总\s*计|小\s*计/;

export const anyTable: Check = linear(
  {
    id: "B-28",
    remedy: "请核对合计与所列分项；该关系由表的结构和相邻各栏推断，口径不同的请说明。",
  },
  (book) => {
    const sheets = new FigureSheets(book);
    const claims = [
      ...printedTotalClaims(book),
      ...nearMissClaims(book, sheets),
      ...codeListClaims(book, sheets),
    ];
    return claims.length > 0 ? claims : [{ because: "没有其他可核对的合计关系" }];
  }
);

function nearMissClaims(book: Book, sheets: FigureSheets): readonly Claim[] {
  const added = book.aggregations.filter(({ kind }) => kind === "sum" || kind === "difference");
  const missed = added.filter(({ holds }) => !holds);
  if (missed.length === 0) return [];
  const kept = new Map<string, number>();
  for (const each of added)
    if (each.holds) for (const key of patternsOf(each)) kept.set(key, (kept.get(key) ?? 0) + 1);
  return missed.flatMap((each) => {
    const table = tableAt(book, each.at);
    if (table?.unit == null || speaksOfOthers(table, each)) return [];
    const neighbours = Math.max(...patternsOf(each).map((key) => kept.get(key) ?? 0));
    return claimOf(each, { table, sheets, neighbours });
  });
}

/** Where the form is known: of figures that are no amounts, such as the points of a form of funds and indicators. */
function speaksOfOthers(table: Table, { at, of }: Aggregation): boolean {
  const cells = [at, ...of.flatMap((each) => cellsIn(each))];
  return cells.some((cell) => kindOf(table, cell) === "number");
}

function kindOf({ rows }: Table, { row, column }: CellRef): string | undefined {
  const beside = rows.filter((each) => each.row === row);
  const cells = beside.flatMap((each) => [...each.cells.values()]);
  return cells.find(({ at }) => at.column === column)?.value.kind;
}

/** The same relation in another column, and in another row. */
function patternsOf({ at, of }: Aggregation): readonly string[] {
  const across = of.every(({ row }) => row === at.row);
  const axis = across ? "column" : "row";
  const items = [at, ...of].map((cell) => String(cell[axis]));
  return [[at.book ?? "", at.sheet, axis, ...items].join("|")];
}

function tableAt({ tables }: Book, at: CellRef): Table | undefined {
  return tables.find(({ range, continued = [] }) =>
    [range, ...continued.map((part) => part.range)].some((part) => isWithin(at, part))
  );
}

function isWithin(at: CellRef, range: RangeRef): boolean {
  return (
    at.sheet === range.sheet &&
    at.book === range.book &&
    at.row >= range.row &&
    at.row < range.row + range.rows &&
    at.column >= range.column &&
    at.column < range.column + range.columns
  );
}

interface Context {
  readonly table: Table;
  readonly sheets: FigureSheets;
  /** How often the same relation holds beside. */
  readonly neighbours: number;
}

function claimOf(
  { kind, at, of }: Aggregation,
  { table, sheets, neighbours }: Context
): readonly Claim[] {
  const label = sheets.labelOf(at, table);
  const left = sheets.term(at, table, `${at.sheet}${label}`);
  const parts = of
    .flatMap((each) => cellsIn(each))
    .flatMap((cell) => sheets.term(cell, table, sheets.labelOf(cell, table)) ?? []);
  if (left === undefined || parts.length === 0) return [];
  const [minuend, ...subtrahends] = parts;
  const isSure = TOTAL.test(label) && neighbours >= BEYOND_DOUBT;
  return [
    {
      key: `${table.title}|${label}|${columnName(at.column)}`,
      left,
      plus: kind === "sum" || minuend === undefined ? parts : [minuend],
      ...(kind === "sum" ? {} : { minus: subtrahends }),
      severity: isSure ? "error" : "explain",
    },
  ];
}

/** A long run of addends is given as a range. */
export function cellsIn(cell: CellRef | RangeRef): readonly CellRef[] {
  if (!("rows" in cell)) return [cell];
  return Array.from({ length: cell.rows * cell.columns }, (_, index) => ({
    ...(cell.book === undefined ? {} : { book: cell.book }),
    sheet: cell.sheet,
    row: cell.row + Math.floor(index / cell.columns),
    column: cell.column + (index % cell.columns),
  }));
}
