// The cells of one row of a ledger, read when they are asked for: of a hundred thousand rows most are never looked at,
// and what is not kept costs no memory. Only while all rules go over the same rows is what they read kept.
import type { Field, FieldCell, Table } from "../book";
import { isPlain, readCell } from "../values/field-value";
import type { Band, Grid } from "../grid";
import type { ColumnReader } from "./row-blocks";

/** So many cells are kept at a time; those of longer ledgers are read again. */
const MOST_KEPT = 1_000_000;

/** Reads the rows of one block. */
export class RecordReader {
  readonly grid: Grid;
  readonly rows: Band;
  readonly columns: readonly ColumnReader[];
  /** Position of each field among the columns. */
  readonly places: ReadonlyMap<Field, number>;
  /** Row by row. */
  private kept: (FieldCell | undefined)[] = [];
  private room = 0;

  constructor(grid: Grid, rows: Band, byField: ReadonlyMap<Field, ColumnReader>) {
    this.grid = grid;
    this.rows = rows;
    this.columns = [...byField.values()];
    this.places = new Map(this.columns.map(({ field }, place) => [field, place]));
  }

  /** Keeps its cells from now on, at most so many; says how many. */
  keep(most: number): number {
    const { top, bottom } = this.rows;
    this.room = Math.min(most, (bottom - top + 1) * this.columns.length);
    this.kept = new Array<FieldCell | undefined>(this.room);
    return this.room;
  }

  forget(): void {
    this.room = 0;
    this.kept = [];
  }

  read(row: number, place: number): FieldCell | undefined {
    const index = (row - this.rows.top) * this.columns.length + place;
    if (index < 0 || index >= this.room) return this.readNow(row, place);
    return (this.kept[index] ??= this.readNow(row, place));
  }

  readSome(row: number, isAsked: (column: ColumnReader) => boolean): readonly [Field, FieldCell][] {
    const cells: [Field, FieldCell][] = [];
    for (let place = 0; place < this.columns.length; place++) {
      const column = this.columns[place];
      if (column === undefined || !isAsked(column)) continue;
      const cell = this.read(row, place);
      if (cell !== undefined) cells.push([column.field, cell]);
    }
    return cells;
  }

  private readNow(row: number, place: number): FieldCell | undefined {
    const column = this.columns[place];
    return column && readCell(this.grid, { row, column: column.column }, column.reading);
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
      .readSome(this.row, isAny)
      .map(([, cell]) => cell)
      .values();
  }

  entries(): MapIterator<[Field, FieldCell]> {
    return this.reader.readSome(this.row, isAny).values();
  }

  [Symbol.iterator](): MapIterator<[Field, FieldCell]> {
    return this.entries();
  }

  /** Those whose spelling leaves something to tell; typed amounts, dates and texts in their columns do not. */
  spelled(): readonly (readonly [Field, FieldCell])[] {
    const { grid } = this.reader;
    return this.reader.readSome(
      this.row,
      ({ column, reading }) => !isPlain(grid, { row: this.row, column }, reading)
    );
  }

  /** Those of the columns that hold money. */
  ofMoney(): readonly (readonly [Field, FieldCell])[] {
    return this.reader.readSome(this.row, ({ reading }) => reading.kind === "money");
  }

  /** Typed texts in which the pattern is found. */
  typedLike(pattern: RegExp): readonly (readonly [Field, FieldCell])[] {
    return this.reader.readSome(this.row, ({ column }) => {
      const value = this.reader.grid.value(this.row, column);
      return typeof value === "string" && pattern.test(value.trim());
    });
  }
}

function isAny(): boolean {
  return true;
}

/** The cells of a row that may need a remark. */
export function spelledCells(
  cells: ReadonlyMap<Field, FieldCell>
): Iterable<readonly [Field, FieldCell]> {
  return cells instanceof RecordCells ? cells.spelled() : cells;
}

/** The amounts of a row with their fields; of a ledger only columns of money are looked at. */
export function amountsOf(cells: ReadonlyMap<Field, FieldCell>): readonly [Field, Amount][] {
  const found: [Field, Amount][] = [];
  const amounts = cells instanceof RecordCells ? cells.ofMoney() : cells;
  for (const [field, cell] of amounts) if (isAmount(cell)) found.push([field, cell]);
  return found;
}

export type Amount = FieldCell & { readonly value: { readonly kind: "money" } };

function isAmount(cell: FieldCell): cell is Amount {
  return cell.value.kind === "money";
}

/** The texts of a row in which the pattern is found; of a ledger only those are read. */
export function textsMatching(
  cells: ReadonlyMap<Field, FieldCell>,
  pattern: RegExp
): readonly (readonly [Field, FieldCell])[] {
  const texts = cells instanceof RecordCells ? cells.typedLike(pattern) : [...cells];
  return texts.filter(([, { value }]) => value.kind === "text" && pattern.test(value.text));
}

/** While `work` goes over the rows of the tables again and again, each cell is read once. */
export function keepingCells<T>(tables: readonly Table[], work: () => T): T {
  const readers = new Set<RecordReader>();
  for (const { rows } of tables)
    for (const { cells } of rows) if (cells instanceof RecordCells) readers.add(cells.reader);
  let room = MOST_KEPT;
  for (const reader of readers) room -= reader.keep(room);
  try {
    return work();
  } finally {
    for (const reader of readers) reader.forget();
  }
}
