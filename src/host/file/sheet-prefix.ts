// What stands before "!" in a formula, quoted as Excel quotes it.
import { columnIndex } from "../../domain/cell-ref";
import { MAX_COLUMNS, MAX_ROWS } from "./grid";

/** Letters, digits, "_" and "."; not what would be read as a number, a cell (also as R1C1) or a truth value. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3})(\d{1,7})$/i;
const LIKE_A_WORD = /^(?:R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;
const PLAIN_FILE = /^[\p{L}\p{N}_.]+$/u;

export interface SheetSpan {
  /** "" for a name that belongs to the whole of another workbook. */
  readonly first: string;
  readonly last: string;
  /** File name of another workbook. */
  readonly file?: string;
}

/** 收支总表!  '2023年'!  一季度:四季度!  '[上年 决算.xls]表'!  [上年.xls]! */
export function sheetPrefix({ first, last, file }: SheetSpan): string {
  const names = first === last ? [first] : [first, last];
  const book = file === undefined ? "" : `[${file}]`;
  const plain = names.every((name) => isPlain(name) || (name === "" && file !== undefined));
  const text = `${book}${names.join(":")}`;
  if (plain && (file === undefined || PLAIN_FILE.test(file))) return `${text}!`;
  return `'${text.replaceAll("'", "''")}'!`;
}

function isPlain(name: string): boolean {
  return PLAIN.test(name) && !LIKE_A_WORD.test(name) && !isCell(name);
}

function isCell(name: string): boolean {
  const [, column, row] = LIKE_A_CELL.exec(name) ?? [];
  return column !== undefined && columnIndex(column) < MAX_COLUMNS && Number(row) <= MAX_ROWS;
}
