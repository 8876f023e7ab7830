// What a reader with a pencil can check: printed sums of a clean workbook, found by adding up cells, with nothing of src/
// but the cells themselves. Sums of neighbouring cells, of the rows one level down by code, and of the outermost rows.
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/workbook/snapshot";

/** A printed cell and the cells whose sum it is. */
export interface PrintedSum {
  readonly sheet: string;
  readonly total: Place;
  readonly parts: readonly Place[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Longer runs of cells are not tried. */
const LONGEST = 80;
/** Small numbers add up by chance: 1 + 2 = 3. */
const SMALLEST = 10;

export function printedSums(book: WorkbookSnapshot): readonly PrintedSum[] {
  return book.sheets.flatMap((sheet) => {
    const grid = new Grid(sheet);
    const found = [...grid.places()].flatMap((total) => [
      ...runs(grid, total),
      ...levels(grid, total),
    ]);
    return found.map((each) => ({ sheet: sheet.name, ...each }));
  });
}

/** Does the sum still hold, but for rounding, when its cells are read from another version of the sheet? */
export function stillHolds({ sheet, total, parts }: PrintedSum, book: WorkbookSnapshot): boolean {
  const found = book.sheets.find(({ name }) => name === sheet);
  if (found === undefined) return false;
  const grid = new Grid(found);
  const sum = parts.reduce((left, at) => left + (grid.number(at) ?? 0), 0);
  return isClose(grid.number(total) ?? Number.NaN, sum, parts.length);
}

type Sum = Omit<PrintedSum, "sheet">;

/** The amounts are printed to the hundredth, so each addend may be off by half of one. */
function isClose(total: number, sum: number, addends: number): boolean {
  return Math.abs(total - sum) <= 0.005 * (addends + 1);
}

const WAYS = [
  { row: 1, column: 0 },
  { row: -1, column: 0 },
  { row: 0, column: 1 },
  { row: 0, column: -1 },
] as const;

/** Neighbours on one side that add up to it, blanks passed over. */
function runs(grid: Grid, total: Place): readonly Sum[] {
  const value = grid.number(total) ?? 0;
  return WAYS.flatMap((way) => {
    let [sum, at, parts]: [number, Place, Place[]] = [0, total, []];
    for (let count = 0; count < LONGEST; count++) {
      at = { row: at.row + way.row, column: at.column + way.column };
      const next = grid.number(at);
      if (next === null) continue;
      if (next !== 0) parts = [...parts, at];
      sum += next;
      if (parts.length > 1 && isExact(sum, value)) return [{ total, parts }];
    }
    return [];
  });
}

/** By chance a sum of several figures is close, hardly ever the same. */
function isExact(sum: number, value: number): boolean {
  return Math.abs(sum - value) < 1e-3;
}

/** The rows one level below by their codes; for a row called 合计 or 总计, the outermost rows of its block. */
function levels(grid: Grid, total: Place): readonly Sum[] {
  const code = grid.code(total.row);
  const rows = code === "" ? grid.outermost(total.row) : grid.children(total.row, code);
  const parts = rows
    .map((row) => ({ row, column: total.column }))
    .filter((at) => (grid.number(at) ?? 0) !== 0);
  const sum = parts.reduce((left, at) => left + (grid.number(at) ?? 0), 0);
  const value = grid.number(total) ?? 0;
  return parts.length > 0 && isClose(value, sum, parts.length) ? [{ total, parts }] : [];
}

const CODE = /^\s*(\d{3}(?:\d{2}){0,2})(?!\d)/;
const TOTAL = /^(?:合计|总计|支出合计|本年支出合计|本年收入合计)$/;

class Grid {
  private readonly sheet: SheetSnapshot;
  private readonly codes: readonly string[];

  constructor(sheet: SheetSnapshot) {
    this.sheet = sheet;
    this.codes = sheet.values.map((line) => codeOf(line.slice(0, 4)));
  }

  *places(): Generator<Place> {
    for (const [row, line] of this.sheet.values.entries()) {
      for (const column of line.keys()) {
        const at = { row: row + this.sheet.firstRow, column: column + this.sheet.firstColumn };
        if (Math.abs(this.number(at) ?? 0) >= SMALLEST) yield at;
      }
    }
  }

  number({ row, column }: Place): number | null {
    const value = valueAt(this.sheet, row, column);
    if (typeof value === "number") return this.isCode(row, column, value) ? null : value;
    if (typeof value !== "string" || !/^\s*-?[\d,]*\.?\d+\s*$/.test(value)) return null;
    const number = Number(value.replaceAll(",", ""));
    return this.isCode(row, column, number) ? null : number;
  }

  code(row: number): string {
    return this.codes[row - this.sheet.firstRow] ?? "";
  }

  children(row: number, code: string): readonly number[] {
    const below: number[] = [];
    for (let next = row + 1; next < this.end; next++) {
      const other = this.code(next);
      if (!other.startsWith(code) || other === code) break;
      if (other.length === code.length + 2) below.push(next);
    }
    return below;
  }

  outermost(row: number): readonly number[] {
    const label = (this.sheet.values[row - this.sheet.firstRow] ?? []).some(
      (value) => typeof value === "string" && TOTAL.test(value.replace(/\s/g, ""))
    );
    if (!label) return [];
    const below = this.block(row, 1);
    const block = below.length > 0 ? below : this.block(row, -1);
    const shortest = Math.min(...block.map((each) => this.code(each).length));
    return block.filter((each) => this.code(each).length === shortest);
  }

  /** Coded rows that follow without a gap. */
  private block(row: number, by: 1 | -1): readonly number[] {
    const rows: number[] = [];
    for (let next = row + by; this.code(next) !== ""; next += by) rows.push(next);
    return rows;
  }

  private get end(): number {
    return this.sheet.firstRow + this.sheet.values.length;
  }

  private isCode(row: number, column: number, value: number): boolean {
    return column - this.sheet.firstColumn < 4 && this.code(row).endsWith(String(value));
  }
}

/** 类, 款 and 项 in one cell, at the beginning of the label, or in a cell each. */
function codeOf(cells: readonly unknown[]): string {
  for (const cell of cells) {
    const text = typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
    const match = CODE.exec(text);
    if (match?.[1] !== undefined && !/^\s*\d+[.,]\d/.test(text)) return match[1];
  }
  return "";
}
