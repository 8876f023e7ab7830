// A table on paper goes on over page breaks; here its parts, on one sheet or several, with what each has of its own.
import type { CellRef, RangeRef } from "../../domain/cell-ref";
import type { AssignedColumn } from "../header/assign-columns";
import type { Continuation, TableRow } from "../book";
import type { Band, Grid } from "../grid";
import { isFigure } from "../header/header";
import { bareLabel, isSubtotalLabel, isTotalLabel } from "../labels";
import type { Area } from "./locate";

export interface Part {
  readonly grid: Grid;
  readonly area: Area;
}

/** A part behind a page break, and how far its columns stand to the right of those of the first part. */
export interface FurtherPart extends Part {
  readonly shift: number;
}

/** The rows of a part with their columns, as the reader of rows wants them. */
export interface PartBody {
  readonly grid: Grid;
  readonly columns: readonly AssignedColumn[];
  readonly body: Area["body"];
}

export function partBodies(
  further: readonly FurtherPart[],
  columns: readonly AssignedColumn[]
): readonly PartBody[] {
  return further.map(({ grid, area, shift }) => ({
    grid,
    body: area.body,
    columns: columns.map((each) => ({ ...each, column: each.column + shift })),
  }));
}

export function rangeOf({ grid, area: { rows, columns } }: Part): RangeRef {
  return grid.range(
    { row: rows.top, column: columns.left },
    { row: rows.bottom, column: columns.right }
  );
}

export function headerOf(part: Part): readonly RangeRef[] {
  return part.area.header === null ? [] : [bandRange(part, part.area.header)];
}

/** Rows of a part over its whole width. */
export function bandRange({ grid, area: { columns } }: Part, { top, bottom }: Band): RangeRef {
  return grid.range({ row: top, column: columns.left }, { row: bottom, column: columns.right });
}

export function continuations(further: readonly FurtherPart[]): readonly Continuation[] {
  return further.map((part) => ({ range: rangeOf(part), header: headerOf(part) }));
}

export function noteRows({ grid, area: { notes } }: Part): readonly TableRow[] {
  return notes.map(({ row, column, label }) => ({
    row,
    label,
    labelAt: grid.ref(row, column),
    role: "note",
    block: 0,
    cells: new Map(),
  }));
}

/** Of an unknown table nobody knows which columns hold labels, so every cell is looked at. */
export function totalLabels({ grid, area: { body, columns } }: Part): readonly CellRef[] {
  const found: CellRef[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    for (const column of grid.filled(row)) {
      const isInside = column >= columns.left && column <= columns.right;
      if (!isInside || typeof grid.value(row, column) !== "string") continue;
      const label = bareLabel(grid.label(row, column));
      if (isTotalLabel(label) || isSubtotalLabel(label)) found.push(grid.ref(row, column));
    }
  }
  return found;
}

export function hasFigures({ grid, area: { body } }: Part): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    if (grid.filled(row).some((column) => isFigure(grid, row, column))) return true;
  }
  return false;
}
