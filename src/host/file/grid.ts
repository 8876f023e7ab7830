// Collects cells in whatever order a file gives them and hands back a sheet trimmed to what holds something.
import { addStretch, cutTo, inOrder } from "../../workbook/hidden-lines";
import type {
  CellValue,
  HiddenLines,
  Merge,
  SheetSnapshot,
  Stretch,
  Visibility,
} from "../../workbook/snapshot";
import { damaged, tooLarge } from "./refusals";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Places in memory over all sheets of a book, blanks between cells included. */
const MAX_PLACES = 20_000_000;
/** A merge this large is cut to the used area, so that nobody walks over a billion cells. */
const LARGE_MERGE = 100_000;
const NO_CELLS: readonly CellValue[] = [];

/** What all sheets of one book may use together. */
export class Budget {
  private left = MAX_PLACES;

  spend(places: number): void {
    this.left -= places;
    if (this.left < 0) throw tooLarge(`单元格超过${String(MAX_PLACES / 10_000)}万个`);
  }
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
  readonly format?: string | undefined;
}

export interface SheetHead {
  readonly name: string;
  readonly visibility: Visibility;
}

export class Grid {
  private readonly rows: CellValue[][] = [];
  private readonly formulas: string[][] = [];
  private readonly formats: string[][] = [];
  private readonly merges: Merge[] = [];
  private readonly hiddenRows: Stretch[] = [];
  private readonly hiddenColumns: Stretch[] = [];
  private readonly budget: Budget;
  private minColumn = Number.POSITIVE_INFINITY;
  private maxColumn = -1;
  private minRow = Number.POSITIVE_INFINITY;

  constructor(budget: Budget) {
    this.budget = budget;
  }

  set(cell: GridCell): void {
    const { row, column, value, formula, format } = cell;
    if (value === null && formula === undefined) return;
    if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
      throw damaged("单元格地址超出工作表范围");
    }
    this.place(row, column, value);
    if (formula !== undefined) (this.formulas[row] ??= [])[column] = formula;
    if (format !== undefined) (this.formats[row] ??= [])[column] = format;
  }

  merge(merge: Merge): void {
    if (merge.rows > 1 || merge.columns > 1) this.merges.push(merge);
  }

  hideRow(row: number): void {
    if (row >= 0) addStretch(this.hiddenRows, { from: row, to: row });
  }

  hideColumns(columns: Stretch): void {
    if (columns.from >= 0 && columns.to >= columns.from) this.hiddenColumns.push(columns);
  }

  build(head: SheetHead): SheetSnapshot {
    const used = this.maxColumn >= 0;
    const firstRow = used ? this.minRow : 0;
    const firstColumn = used ? this.minColumn : 0;
    const trim = <T>(rows: T[][]): T[][] => {
      const below = firstRow === 0 ? rows : rows.slice(firstRow);
      return firstColumn === 0 ? below : below.map((row) => row.slice(firstColumn));
    };
    return {
      ...head,
      firstRow,
      firstColumn,
      values: trim(this.rows),
      formulas: trim(this.formulas),
      formats: trim(this.formats),
      merges: this.merges.map((merge) => this.cut(merge)),
      hidden: this.hidden(firstRow, firstColumn),
    };
  }

  /** Files hide the rest of a sheet down to its last row: that hides nothing. */
  private hidden(firstRow: number, firstColumn: number): HiddenLines {
    const rows = { from: firstRow, to: this.rows.length - 1 };
    const columns = { from: firstColumn, to: this.maxColumn };
    return {
      rows: cutTo(inOrder(this.hiddenRows), rows),
      columns: cutTo(inOrder(this.hiddenColumns), columns),
    };
  }

  private place(row: number, column: number, value: CellValue): void {
    const { rows } = this;
    if (rows.length <= row) {
      this.budget.spend(row + 1 - rows.length);
      // Gaps share one empty row: a single cell far down costs a pointer per row, no more.
      while (rows.length <= row) rows.push(NO_CELLS as CellValue[]);
    }
    let cells = rows[row];
    if (cells === undefined || cells === NO_CELLS) rows[row] = cells = [];
    if (cells.length <= column) this.budget.spend(column + 1 - cells.length);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    if (column < this.minColumn) this.minColumn = column;
    if (column > this.maxColumn) this.maxColumn = column;
    if (row < this.minRow) this.minRow = row;
  }

  private cut(merge: Merge): Merge {
    if (merge.rows * merge.columns <= LARGE_MERGE) return merge;
    return {
      ...merge,
      rows: Math.max(1, Math.min(merge.rows, this.rows.length - merge.row)),
      columns: Math.max(1, Math.min(merge.columns, this.maxColumn + 1 - merge.column)),
    };
  }
}
