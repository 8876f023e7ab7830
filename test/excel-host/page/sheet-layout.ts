// Where everything on a sheet stands: axes, merged cells, frozen part, and how far the grid reaches.
import type { Area } from "../model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import type { Sheet } from "../model/sheet";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "../objects/row-fit";
import { Axis } from "./axis";

const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 30;
/** Browsers cannot scroll much further than this. */
const MOST_ROWS = 400_000;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const inPixels = (sizes: ReadonlyMap<number, number>): Map<number, number> =>
  new Map([...sizes].map(([line, points]) => [line, Math.round(points * PIXELS_PER_POINT)]));

export class SheetLayout {
  readonly sheet: Sheet;
  readonly rows: Axis;
  readonly columns: Axis;

  /** `reach`: cells that must be shown although they are empty, such as the selection. */
  constructor(sheet: Sheet, reach: Area) {
    this.sheet = sheet;
    const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const selectedRow = reach.rows === MAX_ROWS ? 0 : reach.row;
    const selectedColumn = reach.columns === MAX_COLUMNS ? 0 : reach.column;
    const lastRow = Math.max(used.row + used.rows, selectedRow + 1) + SPARE_ROWS;
    const lastColumn = Math.max(used.column + used.columns, selectedColumn + 1) + SPARE_COLUMNS;
    this.rows = new Axis({
      count: Math.min(MAX_ROWS, MOST_ROWS, Math.max(LEAST_ROWS, lastRow)),
      defaultSize: DEFAULT_HEIGHT * PIXELS_PER_POINT,
      sizes: inPixels(sheet.rowHeights),
      hidden: sheet.hiddenRows,
    });
    this.columns = new Axis({
      count: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, lastColumn)),
      defaultSize: DEFAULT_WIDTH * PIXELS_PER_POINT,
      sizes: inPixels(sheet.columnWidths),
      hidden: sheet.hiddenColumns,
    });
  }

  reaches({ row, column, rows, columns }: Area): boolean {
    const down = rows === MAX_ROWS || row < this.rows.count;
    return down && (columns === MAX_COLUMNS || column < this.columns.count);
  }

  get frozenHeight(): number {
    return this.rows.start(this.sheet.frozen.rows);
  }

  get frozenWidth(): number {
    return this.columns.start(this.sheet.frozen.columns);
  }

  box(area: Area): Box {
    const left = this.columns.start(area.column);
    const top = this.rows.start(area.row);
    return {
      left,
      top,
      width: this.columns.start(area.column + area.columns) - left,
      height: this.rows.start(area.row + area.rows) - top,
    };
  }

  /** A cell, or the merged cells it belongs to. */
  cellArea(row: number, column: number): Area {
    return this.sheet.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  }
}
