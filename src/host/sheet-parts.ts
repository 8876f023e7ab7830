// A large sheet travels in parts, each a snapshot of some of its rows or columns. Here they become one sheet again.
import type { CellValue, SheetSnapshot } from "../workbook/snapshot";

/** Sheets from their parts; the parts of one sheet follow each other. */
export function joinParts(parts: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const bySheet = new Map<string, SheetSnapshot[]>();
  for (const part of parts) {
    const others = bySheet.get(part.name);
    if (others === undefined) bySheet.set(part.name, [part]);
    else others.push(part);
  }
  return [...bySheet.values()].map(joinSheet);
}

type Sparse = (string | undefined)[];

/** A row that holds nothing, shared: a cell far below the others costs a pointer a row. */
const NOTHING: CellValue[] = [];

function joinSheet(parts: readonly SheetSnapshot[]): SheetSnapshot {
  const [first] = parts;
  const held = parts.filter(({ values }) => values.length > 0);
  if (first === undefined || (parts.length === 1 && held.length === 1)) return first ?? NO_SHEET;
  const firstRow = least(held.map((part) => part.firstRow));
  const firstColumn = least(held.map((part) => part.firstColumn));
  const values: CellValue[][] = [];
  const formulas: (Sparse | undefined)[] = [];
  const formats: (Sparse | undefined)[] = [];
  for (const part of held) {
    const offset = { row: part.firstRow - firstRow, column: part.firstColumn - firstColumn };
    part.values.forEach((cells, row) => {
      const at = offset.row + row;
      while (values.length < at) values.push(NOTHING);
      values[at] = beside(values[at], cells, offset.column);
      sparseBeside(formulas, at, part.formulas[row], offset.column);
      sparseBeside(formats, at, part.formats[row], offset.column);
    });
  }
  return { ...first, firstRow, firstColumn, values, formulas, formats };
}

/** The cells themselves where nothing has to be moved, which is the rule. */
function beside(
  left: CellValue[] | undefined,
  cells: readonly CellValue[],
  column: number
): CellValue[] {
  if (column === 0 && (left === undefined || left.length === 0)) return cells as CellValue[];
  const row: CellValue[] = left === undefined ? [] : [...left];
  while (row.length < column) row.push(null);
  return [...row, ...cells];
}

function sparseBeside(
  rows: (Sparse | undefined)[],
  at: number,
  cells: SheetSnapshot["formulas"][number],
  column: number
): void {
  if (cells === undefined) return;
  const row = (rows[at] ??= []);
  cells.forEach((cell, index) => {
    if (cell !== undefined) row[column + index] = cell;
  });
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((found, each) => Math.min(found, each), numbers[0] ?? 0);
}

const NO_SHEET: SheetSnapshot = {
  name: "",
  visibility: "visible",
  firstRow: 0,
  firstColumn: 0,
  values: [],
  formulas: [],
  formats: [],
};
