// Cells of the reference books as plain numbers, for arithmetic that owes nothing to the reader under test.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnIndex } from "../../src/domain/cell-ref";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook/snapshot";

export const BOOKS = ["huadu-2023", "huadu-2023-worse"] as const;

export const folder = (book: string): string => join(__dirname, book);
const snapshots = new Map<string, WorkbookSnapshot>();

function open(book: string): WorkbookSnapshot {
  const known = snapshots.get(book);
  if (known !== undefined) return known;
  const snapshot = readWorkbook("book.xlsx", readFileSync(join(folder(book), "book.xlsx")));
  snapshots.set(book, snapshot);
  return snapshot;
}

export function sheetOf(book: string, name: string): SheetSnapshot {
  const sheet = open(book).sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`${book} has no sheet ${name}`);
  return sheet;
}

/** Amounts as whole hundredths, so that sums are exact; a blank cell counts as nothing. */
export function cents(sheet: SheetSnapshot, row: number, column: number): number {
  const value = valueAt(sheet, row, column);
  if (value === null) return 0;
  if (typeof value !== "number")
    throw new Error(`${sheet.name} row ${String(row + 1)}: ${JSON.stringify(value)}`);
  return Math.round(value * 100);
}

export const total = (amounts: readonly number[]): number =>
  amounts.reduce((all, each) => all + each, 0);

/** "A1:A3" or "C7" as the cents of its cells. */
export function at(book: string, sheet: string, range: string): number[] {
  const [first = "", last = first] = range.split(":");
  const position = (cell: string): { row: number; column: number } => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return { row: Number(digits) - 1, column: columnIndex(letters) };
  };
  const [from, to] = [position(first), position(last)];
  const found: number[] = [];
  for (let row = from.row; row <= to.row; row += 1)
    for (let column = from.column; column <= to.column; column += 1)
      found.push(cents(sheetOf(book, sheet), row, column));
  return found;
}
