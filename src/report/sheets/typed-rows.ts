// The rows of our sheets as the officer left them, found by header text and key, wherever they have moved.
import {
  isCellError,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { ownSheets } from "./own-sheets";
import type { SheetRole } from "./plan";

/** Header text → cell. */
export type TypedRow = ReadonlyMap<string, CellValue>;

/** Rows below the header that has the key column; none when the sheet is not there. */
export function rowReader(
  snapshot: WorkbookSnapshot
): (role: SheetRole, key: string) => readonly TypedRow[] {
  const sheets = ownSheets(snapshot);
  return (role, key) => {
    const sheet = sheets.get(role);
    return sheet === undefined ? [] : rowsBelow(sheet, key);
  };
}

function rowsBelow(sheet: SheetSnapshot, key: string): readonly TypedRow[] {
  const at = sheet.values.findIndex((row) => row.includes(key));
  const header = sheet.values[at];
  if (header === undefined) return [];
  return sheet.values.slice(at + 1).map((row) => {
    const cells = new Map<string, CellValue>();
    header.forEach((title, column) => {
      if (typeof title === "string" && title !== "") cells.set(title, row[column] ?? null);
    });
    return cells;
  });
}

export function textOf(row: TypedRow, header: string): string {
  const value = row.get(header) ?? null;
  return value === null || isCellError(value) ? "" : String(value).trim();
}
