// One worksheet in memory: sparse cells, their styles, and the print and view settings add-ins touch.
import type { CellStyle, HeaderFooter, PageSetup, Sheet as FileSheet } from "hucre";
import { type Area, bounding, contains, isOnSheet } from "./address";

/** An error value is its text, "#REF!", as in Office.js. The empty string is an empty cell. */
export type CellContent = string | number | boolean;
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface HostHyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface HostCell {
  value: CellContent;
  /** With the leading "=". */
  formula?: string;
  /** Typed with a leading apostrophe or into a text cell. */
  isText?: boolean;
  style?: CellStyle;
  hyperlink?: HostHyperlink;
}

export type Shift = "down" | "right" | "up" | "left";

export class Sheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  merges: Area[] = [];
  /** Points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  isProtected = false;
  showGridlines = true;
  pageSetup: PageSetup = {};
  /** Rows, from 0, that begin a page because somebody said so. */
  pageBreaks: readonly number[] = [];
  headerFooter: HeaderFooter = {};
  /** Names and values of Worksheet.customProperties; not stored in the file. */
  readonly customProperties = new Map<string, string>();
  /** The sheet as read; what the host does not model (validation, rules, filter) is written back from here. */
  source: FileSheet | undefined;

  private readonly rows = new Map<number, Map<number, HostCell>>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  get(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, created empty where there is none. */
  cell(row: number, column: number): HostCell {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map<number, HostCell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = { value: "" }));
    return cell;
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => contains(merge, row, column));
  }

  remove(row: number, column: number): void {
    this.rows.get(row)?.delete(column);
  }

  *cells(area?: Area): Generator<[row: number, column: number, cell: HostCell]> {
    for (const [row, line] of this.rows) {
      if (area && (row < area.row || row >= area.row + area.rows)) continue;
      for (const [column, cell] of line) {
        if (!area || contains(area, row, column)) yield [row, column, cell];
      }
    }
  }

  /** Values only: cells that hold something. Otherwise formatted empty cells count too. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let used: Area | null = null;
    for (const [row, column, cell] of this.cells(within)) {
      const holds = cell.value !== "" || cell.formula !== undefined;
      if (!holds && (valuesOnly || cell.style === undefined)) continue;
      const here = { row, column, rows: 1, columns: 1 };
      if (!used) used = here;
      else if (!contains(used, row, column)) used = bounding(used, here);
    }
    return used;
  }

  /** Makes room at `area` (down, right) or closes the gap it leaves (up, left). Formulas are not rewritten. */
  shift(area: Area, direction: Shift): void {
    const vertical = direction === "down" || direction === "up";
    const inserts = direction === "down" || direction === "right";
    const step = (vertical ? area.rows : area.columns) * (inserts ? 1 : -1);
    const moved: [number, number, HostCell][] = [];
    for (const [row, column, cell] of [...this.cells(band(area, vertical))]) {
      this.remove(row, column);
      if (inserts || !contains(area, row, column)) {
        moved.push([vertical ? row + step : row, vertical ? column : column + step, cell]);
      }
    }
    for (const [row, column, cell] of moved) {
      if (isOnSheet({ row, column, rows: 1, columns: 1 }))
        Object.assign(this.cell(row, column), cell);
    }
  }
}

/** Everything below (or right of) the area's first line, in its columns (rows). */
function band(area: Area, vertical: boolean): Area {
  return vertical ? { ...area, rows: Infinity } : { ...area, columns: Infinity };
}
