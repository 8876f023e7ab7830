// Cells by their place in a sheet, counted from 0: one, or a rectangle of them.
import type { ReferenceToken } from "./tokens";

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** The cells a reference names; null for whole rows and columns. */
export function ranged({ from, to = from }: ReferenceToken): Area | null {
  if (from.row === null || from.column === null || to.row === null || to.column === null) {
    return null;
  }
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

export function cellsIn({ row, column, rows, columns }: Area): readonly Position[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
}
