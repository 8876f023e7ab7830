// One sheet, read by position: what a cell shows, its label form, and which merge it belongs to.
import type { CellRef, RangeRef } from "../domain/cell-ref";
import { isDateFormat, serialDate } from "./amounts";
import { normalise } from "./labels";
import { formatAt, isCellError, valueAt } from "./snapshot";
import type { CellValue, Merge, SheetSnapshot } from "./snapshot";

export class Grid {
  readonly sheet: SheetSnapshot;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly knowsMerges: boolean;
  private readonly book: string | undefined;
  private readonly labels: (string | undefined)[][] = [];
  private readonly filledColumns: (readonly number[] | undefined)[] = [];
  private readonly mergesByRow = new Map<number, Merge[]>();

  constructor(sheet: SheetSnapshot, book?: string) {
    this.sheet = sheet;
    this.book = book;
    const { firstRow, firstColumn, values, merges } = sheet;
    this.top = firstRow;
    this.bottom = firstRow + values.length - 1;
    this.left = firstColumn;
    this.right = firstColumn + values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
    this.knowsMerges = merges !== undefined;
    merges?.forEach((merge) => {
      this.indexMerge(merge);
    });
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

  /** `normalise`d text, kept. */
  label(row: number, column: number): string {
    const line = (this.labels[row - this.top] ??= []);
    return (line[column - this.left] ??= normalise(this.text(row, column)));
  }

  /** Columns of a row that hold something. */
  filled(row: number): readonly number[] {
    const values = this.sheet.values[row - this.top];
    if (values === undefined) return [];
    return (this.filledColumns[row - this.top] ??= values.flatMap((value, index) => {
      const isBlank = value === null || (typeof value === "string" && value.trim() === "");
      return isBlank ? [] : [this.left + index];
    }));
  }

  mergeAt(row: number, column: number): Merge | undefined {
    return this.mergesByRow
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

  /** Only within the content: a merge over a whole sheet must cost no more than the content. */
  private indexMerge(merge: Merge): void {
    const last = Math.min(merge.row + merge.rows - 1, this.bottom);
    for (let row = Math.max(merge.row, this.top); row <= last; row++) {
      const others = this.mergesByRow.get(row);
      if (others === undefined) this.mergesByRow.set(row, [merge]);
      else others.push(merge);
    }
  }
}

/** Without the noise beyond the 15 digits that Excel shows. */
function shownNumber(value: number): string {
  const text = String(value);
  return text.length <= 16 ? text : String(Number(value.toPrecision(15)));
}
