// What a host hands over: every sheet's cells as they are, with no meaning attached.

/** An Excel error value such as "#REF!". */
export interface CellError {
  readonly error: string;
}

/** null: an empty cell. Numbers are as stored; a date is a serial number with a date format. */
export type CellValue = string | number | boolean | null | CellError;

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Formulas that a file holds but that could not be read; their cells have a value and no formula. */
export interface UnreadFormulas {
  readonly count: number;
  readonly first: { readonly row: number; readonly column: number };
}

/** Rows or columns that follow each other, as the sheet counts them; both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** By hand, by a filter or in a collapsed group. In order, and within what the sheet holds. */
export interface HiddenLines {
  readonly rows: readonly Stretch[];
  readonly columns: readonly Stretch[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Sheet position of values[0][0], from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Trimmed to the cells that hold something; rows may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`, sparse: only cells that hold a formula, with the leading "=". */
  readonly formulas: readonly (readonly (string | undefined)[] | undefined)[];
  /** Same shape, sparse: only formats other than General. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  /** Absent when the host cannot tell cheaply (Excel); merges then follow from blanks in the header. */
  readonly merges?: readonly Merge[];
  /** Absent when the host cannot tell, which does not mean that none is. */
  readonly hidden?: HiddenLines;
  /** Why the sheet could not be read (a chart sheet, for example); its values are then empty. */
  readonly unreadable?: string;
  readonly unreadFormulas?: UnreadFormulas;
}

export interface WorkbookSnapshot {
  /** File name; used to tell cells apart when several books are read. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The cell at a sheet position; null outside the read area. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn];
}

export function formatAt(sheet: SheetSnapshot, row: number, column: number): string | undefined {
  return sheet.formats[row - sheet.firstRow]?.[column - sheet.firstColumn];
}
