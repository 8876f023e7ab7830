// A1 addresses and rectangles of cells. All indexes are zero based.

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** One side of "A1:C3", "A:C" or "1:3"; -1 stands for "all". */
function parseCorner(text: string): { row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const column = COLUMN.exec(text);
  if (column) return { row: -1, column: columnIndex(column[1] ?? "") };
  const row = ROW.exec(text);
  if (row) return { row: Number(row[1]) - 1, column: -1 };
  return null;
}

function span(from: number, to: number, limit: number): [number, number] {
  return from === -1 ? [0, limit] : [Math.min(from, to), Math.abs(to - from) + 1];
}

/** "A1", "A1:C3", "A:C" or "1:3"; null when the text is no plain reference on the sheet. */
export function parseArea(text: string): Area | null {
  const corners = text.split(":").map((part) => parseCorner(part.trim()));
  const first = corners[0];
  const last = corners[corners.length - 1];
  if (!first || !last || corners.length > 2) return null;
  const sameKind =
    (first.row === -1) === (last.row === -1) && (first.column === -1) === (last.column === -1);
  if (!sameKind) return null;
  if (corners.length === 1 && (first.row === -1 || first.column === -1)) return null;
  const [row, rows] = span(first.row, last.row, MAX_ROWS);
  const [column, columns] = span(first.column, last.column, MAX_COLUMNS);
  const area = { row, column, rows, columns };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  const starts = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
  return (
    whole && starts && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS
  );
}

export function formatArea(area: Area): string {
  const right = area.column + area.columns - 1;
  const bottom = area.row + area.rows;
  if (area.columns === MAX_COLUMNS) return `${String(area.row + 1)}:${String(bottom)}`;
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(right)}`;
  const first = `${columnName(area.column)}${String(area.row + 1)}`;
  return isSingle(area) ? first : `${first}:${columnName(right)}${String(bottom)}`;
}

/** Excel quotes a sheet name that is not a plain identifier; Chinese characters count as letters. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function splitAddress(address: string): { sheet: string | null; reference: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: null, reference: address };
  const name = (match[1] ?? match[2] ?? "").replaceAll("''", "'");
  return { sheet: name, reference: match[3] ?? "" };
}

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export const isSingle = (area: Area): boolean => area.rows === 1 && area.columns === 1;
export const isUnbounded = (area: Area): boolean =>
  area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
