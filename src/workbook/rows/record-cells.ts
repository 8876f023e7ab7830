// The cells of one row of a ledger, read when they are asked for: of a hundred thousand rows most are never looked at,
// and what is not kept costs no memory.
import type { Field, FieldCell } from "../book";
import { isPlain, readCell } from "../values/field-value";
import type { Grid } from "../grid";
import type { ColumnReader } from "./row-blocks";

type Readers = ReadonlyMap<Field, ColumnReader>;

export class RecordCells implements ReadonlyMap<Field, FieldCell> {
  private readonly grid: Grid;
  private readonly row: number;
  private readonly readers: Readers;

  constructor(grid: Grid, row: number, readers: Readers) {
    this.grid = grid;
    this.row = row;
    this.readers = readers;
  }

  get size(): number {
    return this.readers.size;
  }

  has(field: Field): boolean {
    return this.readers.has(field);
  }

  get(field: Field): FieldCell | undefined {
    const reader = this.readers.get(field);
    return reader === undefined ? undefined : this.read(reader);
  }

  forEach(visit: (cell: FieldCell, field: Field, cells: this) => void): void {
    for (const [field, reader] of this.readers) visit(this.read(reader), field, this);
  }

  keys(): MapIterator<Field> {
    return this.readers.keys();
  }

  values(): MapIterator<FieldCell> {
    return this.all().values();
  }

  entries(): MapIterator<[Field, FieldCell]> {
    return this.all().entries();
  }

  [Symbol.iterator](): MapIterator<[Field, FieldCell]> {
    return this.entries();
  }

  /** Those whose spelling leaves something to tell; typed amounts, dates and texts in their columns do not. */
  spelled(): readonly (readonly [Field, FieldCell])[] {
    const found: [Field, FieldCell][] = [];
    for (const reader of this.readers.values()) {
      const isTold = !isPlain(this.grid, { row: this.row, column: reader.column }, reader.reading);
      if (isTold) found.push([reader.field, this.read(reader)]);
    }
    return found;
  }

  private all(): Map<Field, FieldCell> {
    const cells = new Map<Field, FieldCell>();
    for (const [field, reader] of this.readers) cells.set(field, this.read(reader));
    return cells;
  }

  private read({ column, reading }: ColumnReader): FieldCell {
    return readCell(this.grid, { row: this.row, column }, reading);
  }
}

/** The cells of a row that may need a remark. */
export function spelledCells(
  cells: ReadonlyMap<Field, FieldCell>
): Iterable<readonly [Field, FieldCell]> {
  return cells instanceof RecordCells ? cells.spelled() : cells;
}
