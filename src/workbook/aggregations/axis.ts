// One direction of a table: relations hold between items (rows, or columns) and repeat from line to line across them.
import { BLANK, FIGURE, NIL } from "./number-table";
import type { NumberTable } from "./number-table";

/** "across": cells of one row are related, columns are the items. "down": cells of one column, rows are the items. */
export type Direction = "across" | "down";

export interface Axis {
  readonly direction: Direction;
  readonly table: NumberTable;
  readonly items: number;
  readonly lines: number;
  readonly itemStep: number;
  readonly lineStep: number;
  /** Items that hold at least one figure, in order. */
  readonly figured: readonly number[];
  /** Lines that hold at least two figures, in order. */
  readonly counted: readonly number[];
  /** Lines that hold one figure and no more, in order. */
  readonly lone: readonly number[];
  /** Lines that hold changes in percent of what stands in others: no total is meant in them. */
  readonly changes: ReadonlySet<number>;
  /** Words at the head of an item, once looked up. */
  readonly words: Map<number, string>;
}

export function axisOf(table: NumberTable, direction: Direction): Axis {
  const across = direction === "across";
  const { rows, columns } = table;
  const { inRows, inColumns } = figuresOf(table);
  const [inItem, inLine] = across ? [inColumns, inRows] : [inRows, inColumns];
  return {
    direction,
    table,
    items: across ? columns : rows,
    lines: across ? rows : columns,
    itemStep: across ? 1 : columns,
    lineStep: across ? columns : 1,
    figured: indicesWith(inItem, (count) => count > 0),
    counted: indicesWith(inLine, (count) => count > 1),
    lone: indicesWith(inLine, (count) => count === 1),
    changes: new Set(),
    words: new Map(),
  };
}

interface FigureCounts {
  readonly inRows: Uint32Array;
  readonly inColumns: Uint32Array;
}

/** Counted once for both directions. */
function figuresOf(table: NumberTable): FigureCounts {
  const known = countsOf.get(table);
  if (known !== undefined) return known;
  const counts = countFigures(table);
  countsOf.set(table, counts);
  return counts;
}

const countsOf = new WeakMap<NumberTable, FigureCounts>();

function countFigures({ rows, columns, kinds }: NumberTable): FigureCounts {
  const inRows = new Uint32Array(rows);
  const inColumns = new Uint32Array(columns);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      if (kinds[cell] !== FIGURE) continue;
      inRows[row] = (inRows[row] ?? 0) + 1;
      inColumns[column] = (inColumns[column] ?? 0) + 1;
    }
  }
  return { inRows, inColumns };
}

function indicesWith(counts: Uint32Array, is: (count: number) => boolean): readonly number[] {
  const indices: number[] = [];
  counts.forEach((count, index) => {
    if (is(count)) indices.push(index);
  });
  return indices;
}

export function cellAt(axis: Axis, item: number, line: number): number {
  return item * axis.itemStep + line * axis.lineStep;
}

export function textAt({ direction, table }: Axis, item: number, line: number): string {
  return direction === "across" ? table.text(line, item) : table.text(item, line);
}

export function kindAt(axis: Axis, item: number, line: number): number {
  return axis.table.kinds[cellAt(axis, item, line)] ?? BLANK;
}

/** A figure, or a dash that stands for nought. */
export function isFigured(kind: number): boolean {
  return kind === FIGURE || kind === NIL;
}
