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
    const values = printed.map((value, column) =>
      cellValue(value, grid.valueTypes?.[index]?.[column])
    );
    const formulas = sparse(
      printed.map((value, column) => formulaOf(grid.formulas?.[index]?.[column], value))
    );
    const width = Math.max(heldLength(values, null), formulas?.length ?? 0);
    const formats = sparse(
      printed.slice(0, width).map((_, column) => formatOf(grid.numberFormat?.[index]?.[column]))
    );
    return { values: values.slice(0, width), formulas, formats };
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

/** undefined when no cell of the row holds one; otherwise cut after the last that does. */
function sparse(cells: readonly (string | undefined)[]): Sparse {
  const length = heldLength(cells, undefined);
  return length === 0 ? undefined : cells.slice(0, length);
}

/** Length without the trailing cells that hold nothing. */
function heldLength<T>(cells: readonly T[], nothing: T): number {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === nothing) length -= 1;
  return length;
}

function isEmptyRow(row: Row | undefined): boolean {
  return row?.values.length === 0;
}
