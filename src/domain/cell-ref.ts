// Where a figure stands in a workbook. Rows and columns count from 0; A1 text is for people and formulas.

export interface CellRef {
  /** File name, when several workbooks are read together. */
  readonly book?: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface RangeRef extends CellRef {
  readonly rows: number;
  readonly columns: number;
}

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0-based column of "AB". */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B21" */
export function a1(at: { readonly row: number; readonly column: number }): string {
  return `${columnName(at.column)}${String(at.row + 1)}`;
}

/** "A4:G6", or "A4" for a single cell. */
export function a1Range(range: Omit<RangeRef, "sheet" | "book">): string {
  const first = a1(range);
  const last = a1({ row: range.row + range.rows - 1, column: range.column + range.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** "收支总表!B21", with "[file]" in front when the cell is in one of several books. */
export function formatCell(at: CellRef): string {
  return `${at.book === undefined ? "" : `[${at.book}]`}${at.sheet}!${a1(at)}`;
}

/** Sheet name as a formula needs it: 'O''Neil 表'!  Always quoted: names such as R1C1 or 2023 need it. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Absolute reference for a formula: '收支总表'!$B$21. */
export function formulaRef(at: CellRef): string {
  return `${quoteSheet(at.sheet)}!$${columnName(at.column)}$${String(at.row + 1)}`;
}

export function sameCell(left: CellRef, right: CellRef): boolean {
  return (
    left.row === right.row &&
    left.column === right.column &&
    left.sheet === right.sheet &&
    left.book === right.book
  );
}
