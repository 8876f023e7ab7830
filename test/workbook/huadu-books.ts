// The two reference books, read once, and their rows in a form that compares well.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FormId } from "../../src/domain/form-id";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { tablesOf, type Book, type Table, type TableRow } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";

function open(name: string): Book {
  const path = join(__dirname, "..", "books", name, "book.xlsx");
  return readBook([readWorkbook("book.xlsx", readFileSync(path))]);
}

export const huadu = open("huadu-2023");
export const worse = open("huadu-2023-worse");

export function tableOn(book: Book, sheet: string): Table {
  const [table, ...others] = book.tables.filter(({ range }) => range.sheet === sheet);
  if (table === undefined || others.length > 0)
    throw new Error(`${sheet}: ${String(others.length + 1)} tables`);
  return table;
}

/** Rows that record something. */
export function records(table: Table): readonly TableRow[] {
  return table.rows.filter(
    ({ role, cells }) =>
      role === "item" && [...cells.values()].some(({ value }) => value.kind !== "blank")
  );
}

export function recordsOf(book: Book, form: FormId): readonly TableRow[] {
  return tablesOf(book, form).flatMap(records);
}

export function shown(row: TableRow | undefined, fields: readonly string[]): unknown[] {
  return fields.map((field) => {
    const value = row?.cells.get(field)?.value;
    if (value === undefined || value.kind === "blank" || value.kind === "notApplicable")
      return value?.kind;
    const entry = Object.entries(value).find(([key]) => key !== "kind" && key !== "unit");
    return entry?.[1] as unknown;
  });
}
