// The cells of one row of a ledger, read when they are asked for: of a hundred thousand rows most are never looked at,
// and what is not kept costs no memory. Only while all rules go over the same rows is what they read kept.
import type { Field, FieldCell, Table } from "../book";
import { isPlain, readCell } from "../values/field-value";
import type { Grid } from "../grid";
import type { ColumnReader } from "./row-blocks";

/** So many cells are kept at a time; those of longer ledgers are read again. */
const MOST_KEPT = 1_000_000;

/** Reads the rows of one block. */
export class RecordReader {
  readonly grid: Grid;
  readonly columns: readonly ColumnReader[];
  /** Position of each field among the columns. */
  readonly places: ReadonlyMap<Field, number>;
  private kept: Map<number, (FieldCell | undefined)[]> | null = null;
  private room = 0;

  constructor(grid: Grid, byField: ReadonlyMap<Field, ColumnReader>) {
    this.grid = grid;
    this.columns = [...byField.values()];
    this.places = new Map(this.columns.map(({ field }, place) => [field, place]));
  }

  keep(): void {
    this.kept = new Map();
    this.room = MOST_KEPT;
  }

  forget(): void {
    this.kept = null;
  }

  read(row: number, place: number): FieldCell | undefined {
    const known = this.keptOf(row);
    return known === undefined
      ? this.readNow(row, place)
      : (known[place] ??= this.readNow(row, place));
  }

  readAll(row: number): readonly [Field, FieldCell][] {
    const cells: [Field, FieldCell][] = [];
    for (const [place, { field }] of this.columns.entries()) {
      const cell = this.read(row, place);
      if (cell !== undefined) cells.push([field, cell]);
    }
    return cells;
  }

  private readNow(row: number, place: number): FieldCell | undefined {
    const column = this.columns[place];
    return column && readCell(this.grid, { row, column: column.column }, column.reading);
  }

  private keptOf(row: number): (FieldCell | undefined)[] | undefined {
    if (this.kept === null) return undefined;
    const known = this.kept.get(row);
    if (known !== undefined || this.room < this.columns.length) return known;
    this.room -= this.columns.length;
    const cells = this.columns.map(() => undefined);
    this.kept.set(row, cells);
    return cells;
  }
}

export class RecordCells implements ReadonlyMap<Field, FieldCell> {
  readonly reader: RecordReader;
  private readonly row: number;

  constructor(reader: RecordReader, row: number) {
    this.reader = reader;
    this.row = row;
  }

  get size(): number {
    return this.reader.columns.length;
  }

  has(field: Field): boolean {
    return this.reader.places.has(field);
  }

  get(field: Field): FieldCell | undefined {
    const place = this.reader.places.get(field);
    return place === undefined ? undefined : this.reader.read(this.row, place);
  }

  forEach(visit: (cell: FieldCell, field: Field, cells: this) => void): void {
    for (const [field, cell] of this.entries()) visit(cell, field, this);
  }

  keys(): MapIterator<Field> {
    return this.reader.places.keys();
  }

  values(): MapIterator<FieldCell> {
    return this.reader
      .readAll(this.row)
      .map(([, cell]) => cell)
      .values();
  }

  entries(): MapIterator<[Field, FieldCell]> {
    return this.reader.readAll(this.row).values();
  }

  [Symbol.iterator](): MapIterator<[Field, FieldCell]> {
    return this.entries();
  }

  /** Those whose spelling leaves something to tell; typed amounts, dates and texts in their columns do not. */
  spelled(): readonly (readonly [Field, FieldCell])[] {
    const { grid, columns } = this.reader;
    const found: [Field, FieldCell][] = [];
    columns.forEach(({ field, column, reading }, place) => {
      if (isPlain(grid, { row: this.row, column }, reading)) return;
      const cell = this.reader.read(this.row, place);
      if (cell !== undefined) found.push([field, cell]);
    });
    return found;
  }
}

/** The cells of a row that may need a remark. */
export function spelledCells(
  cells: ReadonlyMap<Field, FieldCell>
): Iterable<readonly [Field, FieldCell]> {
  return cells instanceof RecordCells ? cells.spelled() : cells;
}

/** While `work` goes over the rows of the tables again and again, each cell is read once. */
export function keepingCells<T>(tables: readonly Table[], work: () => T): T {
  const readers = new Set<RecordReader>();
  for (const { rows } of tables)
    for (const { cells } of rows) if (cells instanceof RecordCells) readers.add(cells.reader);
  for (const reader of readers) reader.keep();
  try {
    return work();
  } finally {
    for (const reader of readers) reader.forget();
  }
}
