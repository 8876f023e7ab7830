// One sheet, read by position: what a cell shows, its label form, and which merge it belongs to.
import type { CellRef, RangeRef } from "../domain/cell-ref";
import { isDateFormat, isDateSerial, serialDate } from "./values/amounts";
import { normalise } from "./labels";
import { formatAt, isCellError, valueAt } from "./snapshot";
import type { CellValue, Merge, SheetSnapshot } from "./snapshot";

/** Rows of a sheet, both included. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Columns of a sheet, both included. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** A text of a row with the first column it stands in. */
export interface RowText {
  readonly column: number;
  readonly label: string;
}

/** So many rows are kept as texts: a row is asked for again and again while the reading passes it, and no more. */
const ROWS_AT_HAND = 8;

/** What grids of one sheet share, however narrow they are. */
interface Kept {
  readonly labels: (string | undefined)[][];
  readonly mergesByRow: ReadonlyMap<number, readonly Merge[]>;
}

export class Grid {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly knowsMerges: boolean;
  readonly book: string | undefined;
  private readonly kept: Kept;
  private readonly filledColumns: (readonly number[] | undefined)[] = [];
  /** Rows of a ledger are mostly filled in the same columns: one list serves them all. */
  private latestFilled: readonly number[] = [];
  /** Those of the rows at hand, each at its row modulo their number. */
  private readonly latestTexts: { readonly row: number; readonly texts: readonly RowText[] }[] = [];

  constructor(sheet: SheetSnapshot, book?: string, part?: Columns & Kept) {
    this.sheet = sheet;
    this.book = book;
    const { firstRow, firstColumn, values, merges } = sheet;
    this.top = firstRow;
    this.bottom = firstRow + values.length - 1;
    this.left = part?.left ?? firstColumn;
    this.right =
      part?.right ??
      firstColumn + values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
    this.knowsMerges = merges !== undefined;
    this.kept = part ?? { labels: [], mergesByRow: mergesByRow(sheet) };
  }

  /** The same sheet as if it had these columns only; positions stay those of the sheet. */
  within({ left, right }: Columns): Grid {
    return new Grid(this.sheet, this.book, { ...this.kept, left, right });
  }

  value(row: number, column: number): CellValue {
    return valueAt(this.sheet, row, column);
  }

  format(row: number, column: number): string | undefined {
    return formatAt(this.sheet, row, column);
  }

  /** What the cell shows, trimmed; dates as YYYY-MM-DD, floating noise removed. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === null) return "";
    if (typeof value === "string") return value.trim();
    if (isCellError(value)) return value.error;
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    return this.date(row, column) ?? shownNumber(value);
  }

  /** The date a number shows by its format. */
  date(row: number, column: number): string | null {
    const value = this.value(row, column);
    return typeof value === "number" && isDateFormat(this.format(row, column))
      ? serialDate(value)
      : null;
  }

  /** Does a number show a date? */
  isDate(row: number, column: number): boolean {
    const value = this.value(row, column);
    return (
      typeof value === "number" && isDateFormat(this.format(row, column)) && isDateSerial(value)
    );
  }

  /** `normalise`d text, kept. */
  label(row: number, column: number): string {
    const line = (this.kept.labels[row - this.top] ??= []);
    return (line[column - this.sheet.firstColumn] ??= normalise(this.text(row, column)));
  }

  /** Columns of a row that hold something. */
  filled(row: number): readonly number[] {
    const index = row - this.top;
    const values = this.sheet.values[index];
    if (values === undefined) return [];
    return (this.filledColumns[index] ??= this.filledIn(values));
  }

  /** The distinct texts of a row, each with its first column. */
  texts(row: number): readonly RowText[] {
    const place = row % ROWS_AT_HAND;
    const latest = this.latestTexts[place];
    if (latest?.row === row) return latest.texts;
    const texts = this.distinctTexts(row);
    this.latestTexts[place] = { row, texts };
    return texts;
  }

  private distinctTexts(row: number): readonly RowText[] {
    const seen = new Set<string>();
    const texts: RowText[] = [];
    for (const column of this.filled(row)) {
      const label = this.label(row, column);
      if (seen.has(label)) continue;
      seen.add(label);
      texts.push({ column, label });
    }
    return texts;
  }

  /** The same, within some columns. */
  filledWithin(row: number, { left, right }: Columns): readonly number[] {
    const filled = this.filled(row);
    const isInside = (filled[0] ?? left) >= left && (filled.at(-1) ?? right) <= right;
    return isInside ? filled : filled.filter((column) => column >= left && column <= right);
  }

  private filledIn(values: readonly CellValue[]): readonly number[] {
    const { firstColumn } = this.sheet;
    const latest = this.latestFilled;
    let shared = 0;
    let own: number[] | null = null;
    const last = Math.min(values.length - 1, this.right - firstColumn);
    for (let index = this.left - firstColumn; index <= last; index++) {
      const value = values[index];
      if (value === null || value === undefined || isBlankText(value)) continue;
      const column = firstColumn + index;
      if (own === null && latest[shared] === column) shared++;
      else (own ??= latest.slice(0, shared)).push(column);
    }
    if (own === null && shared === latest.length) return latest;
    return (this.latestFilled = own ?? latest.slice(0, shared));
  }

  mergeAt(row: number, column: number): Merge | undefined {
    return this.kept.mergesByRow
      .get(row)
      ?.find((merge) => column >= merge.column && column < merge.column + merge.columns);
  }

  ref(row: number, column: number): CellRef {
    const { name } = this.sheet;
    return this.book === undefined
      ? { sheet: name, row, column }
      : { book: this.book, sheet: name, row, column };
  }

  range(from: { row: number; column: number }, to: { row: number; column: number }): RangeRef {
    return {
      ...this.ref(from.row, from.column),
      rows: to.row - from.row + 1,
      columns: to.column - from.column + 1,
    };
  }
}

/** Code points above the space begin most texts; only the others need a closer look. */
function isBlankText(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  return (
    !(first > 0x20 && first !== 0xa0 && first !== 0x3000 && first !== 0xfeff) && value.trim() === ""
  );
}

/** Only within the content: a merge over a whole sheet must cost no more than the content. */
function mergesByRow({ firstRow, values, merges = [] }: SheetSnapshot): Kept["mergesByRow"] {
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    const last = Math.min(merge.row + merge.rows, firstRow + values.length) - 1;
    for (let row = Math.max(merge.row, firstRow); row <= last; row++) {
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [merge]);
      else others.push(merge);
    }
  }
  return byRow;
}

/** Without the noise beyond the 15 digits that Excel shows. */
function shownNumber(value: number): string {
  const text = String(value);
  return text.length <= 16 ? text : String(Number(value.toPrecision(15)));
}
