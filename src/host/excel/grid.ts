// From the arrays of a range to the cells of a snapshot, and nothing else.
import type { CellValue, SheetSnapshot, Visibility } from "../../workbook/snapshot";

/** What is loaded of every range that is read. Never `text`: it shows "####" in narrow columns. */
export const GRID_PROPERTIES = "rowIndex,columnIndex,values,formulas,numberFormat,valueTypes";

/** The members of Excel.Range that GRID_PROPERTIES loads; null stands for an answer beyond Excel's limits. */
export interface Grid {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly numberFormat: readonly (readonly unknown[])[] | null;
  readonly valueTypes: readonly (readonly unknown[])[] | null;
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

export function isComplete(grid: Grid): boolean {
  return [grid.values, grid.formulas, grid.numberFormat, grid.valueTypes].every(
    (part) => Array.isArray(part) && part.every(Array.isArray)
  );
}

/** A sheet from its row blocks, from top to bottom; no block is an empty sheet. */
export function sheetFromGrids(entry: SheetEntry, grids: readonly Grid[]): SheetSnapshot {
  const rows = grids.flatMap(rowsOf);
  while (rows.length > 0 && isEmptyRow(rows[rows.length - 1])) rows.pop();
  return {
    name: entry.name,
    visibility: entry.visibility,
    firstRow: grids[0]?.rowIndex ?? 0,
    firstColumn: grids[0]?.columnIndex ?? 0,
    values: rows.map((row) => row.values),
    formulas: rows.map((row) => row.formulas),
    formats: rows.map((row) => row.formats),
  };
}

export function unreadableSheet(entry: SheetEntry): SheetSnapshot {
  const because = "图表工作表或宏工作表，没有单元格可读";
  return { ...sheetFromGrids(entry, []), unreadable: because };
}

type Sparse = readonly (string | undefined)[] | undefined;

interface Row {
  readonly values: readonly CellValue[];
  readonly formulas: Sparse;
  readonly formats: Sparse;
}

function rowsOf(grid: Grid): Row[] {
  return (grid.values ?? []).map((printed, index) => {
    const [types, written, shown] = [grid.valueTypes, grid.formulas, grid.numberFormat].map(
      (part) => part?.[index]
    );
    const formulas = sparse(printed.length, (column) =>
      formulaOf(written?.[column], printed[column])
    );
    const valueIn = (column: number): CellValue => cellValue(printed[column], types?.[column]);
    const held = heldLength(printed.length, (column) => valueIn(column) !== null);
    const width = Math.max(held, formulas?.length ?? 0);
    const values = printed.slice(0, width).map((_, column) => valueIn(column));
    return { values, formulas, formats: sparse(width, (column) => formatOf(shown?.[column])) };
  });
}

function cellValue(value: unknown, type: unknown): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A cell that shows "=1" as text has that very text as its value; no formula has itself as result. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value)
    return undefined;
  return formula;
}

function formatOf(format: unknown): string | undefined {
  return typeof format === "string" && format !== "General" && format !== "" ? format : undefined;
}

/** undefined when no cell of the row holds one, as in most rows; otherwise cut after the last that does. */
function sparse(width: number, at: (column: number) => string | undefined): Sparse {
  const length = heldLength(width, (column) => at(column) !== undefined);
  return length === 0 ? undefined : Array.from({ length }, (_, column) => at(column));
}

/** Length without the trailing cells that hold nothing. */
function heldLength(width: number, holds: (column: number) => boolean): number {
  let length = width;
  while (length > 0 && !holds(length - 1)) length -= 1;
  return length;
}

function isEmptyRow(row: Row | undefined): boolean {
  return row?.values.length === 0;
}
