// A sheet that hides some of its rows or columns, as its sums see it.
import type { CellRef } from "../../domain/cell-ref";
import { sumsOf } from "../../workbook/aggregations/aggregations";
import type { Aggregation, Book } from "../../workbook/book";
import { Grid } from "../../workbook/grid";
import { hiddenIn, linesOf } from "../../workbook/hidden-lines";
import { valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { numberIn, wordsIn } from "../cell-words";
import { FormulaSheet } from "../formulas/formula-sheet";

/** Along which a sum runs: down a column it adds rows, across a row columns. */
export type Direction = "down" | "across";

export class HiddenSheet {
  readonly formulas: FormulaSheet;
  private readonly snapshot: SheetSnapshot;
  private readonly book: string | undefined;
  private readonly rows: ReadonlySet<number>;
  private readonly columns: ReadonlySet<number>;

  private constructor(snapshot: SheetSnapshot, book: string | undefined) {
    const hidden = hiddenIn(snapshot);
    this.snapshot = snapshot;
    this.book = book;
    this.rows = new Set(linesOf(hidden?.rows ?? []));
    this.columns = new Set(linesOf(hidden?.columns ?? []));
    this.formulas = new FormulaSheet(snapshot, { book });
  }

  /** Those that hide figures: most books have none. */
  static all({ sheets = [] }: Book): readonly HiddenSheet[] {
    return sheets
      .filter(({ snapshot }) => hiddenIn(snapshot) !== null)
      .map(({ snapshot, book }) => new HiddenSheet(snapshot, book))
      .filter((sheet) => sheet.hidesFigures());
  }

  get name(): string {
    return this.snapshot.name;
  }

  holds({ sheet, book }: CellRef): boolean {
    return sheet === this.name && book === this.book;
  }

  /** `item` is a row of a sum that runs down, a column of one that runs across. */
  isHidden(direction: Direction, item: number): boolean {
    return (direction === "down" ? this.rows : this.columns).has(item);
  }

  cell(direction: Direction, item: number, line: number): CellRef {
    const [row, column] = direction === "down" ? [item, line] : [line, item];
    return this.formulas.ref({ row, column });
  }

  /** null: no figure there. */
  number(direction: Direction, item: number, line: number): number | null {
    const { row, column } = this.cell(direction, item, line);
    return numberIn(valueAt(this.snapshot, row, column));
  }

  /** The first words in front of a row, or the nearest above a column; codes are no words. */
  label(direction: Direction, item: number, line: number): string {
    const { firstRow, firstColumn } = this.snapshot;
    const { row, column } = this.cell(direction, item, line);
    const places =
      direction === "down"
        ? span(firstColumn, column).map((each) => ({ row, column: each }))
        : span(firstRow, row)
            .reverse()
            .map((each) => ({ row: each, column }));
    for (const each of places) {
      const words = wordsIn(valueAt(this.snapshot, each.row, each.column));
      if (words !== "") return words;
    }
    return "";
  }

  /** What the sheet adds up when only what is seen is read. */
  visibleSums(): readonly Aggregation[] {
    const { firstRow, firstColumn } = this.snapshot;
    const values = this.snapshot.values.map((cells, row) =>
      this.rows.has(firstRow + row)
        ? []
        : cells.map((value, column) => (this.columns.has(firstColumn + column) ? null : value))
    );
    return sumsOf(new Grid({ ...this.snapshot, values }, this.book));
  }

  private hidesFigures(): boolean {
    const { values, firstRow, firstColumn } = this.snapshot;
    return values.some((cells, row) =>
      cells.some((value, column) => {
        const isUnseen = this.rows.has(firstRow + row) || this.columns.has(firstColumn + column);
        return isUnseen && (numberIn(value) ?? 0) !== 0;
      })
    );
  }
}

/** Up to but without the end. */
function span(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
}
