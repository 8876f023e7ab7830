// Tables as they are printed, cell by cell, for the tests of this folder.
import { formatMoney } from "../../../src/domain/money";
import type { FactId } from "../../../src/domain/fact";
import type { FormId } from "../../../src/domain/form-id";
import type { MoneyUnit } from "../../../src/domain/money";
import type { Book, Table } from "../../../src/workbook/book";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue, Merge, SheetSnapshot } from "../../../src/workbook/snapshot";

/** "<" belongs to the cell on its left, "^" to the one above; "" is blank. */
export type Printed = readonly (readonly (string | number)[])[];

/** A form as one place prints it. */
export interface Variant {
  readonly rows: Printed;
  readonly form: FormId;
  readonly unit: MoneyUnit;
  /** "-": none. */
  readonly fields: string;
  /** In 万元. */
  readonly facts: Readonly<Partial<Record<FactId, string>>>;
}

export function printedSheet(name: string, rows: Printed): SheetSnapshot & { merges: Merge[] } {
  const merges: Merge[] = [];
  const values = rows.map((line, row) =>
    line.map((cell, column): CellValue => {
      if (cell === "<" || cell === "^" || cell === "") return null;
      let columns = 1;
      while (line[column + columns] === "<") columns += 1;
      let height = 1;
      while (rows[row + height]?.[column] === "^") height += 1;
      if (height * columns > 1) merges.push({ row, column, rows: height, columns });
      return cell;
    })
  );
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: [],
    formats: [],
    merges,
  };
}

/** With merges, as a file gives them, or without, as Excel does. */
export function readPrinted(rows: Printed, sheetName = "Sheet1", withMerges = true): Book {
  const { merges, ...rest } = printedSheet(sheetName, rows);
  return readBook([{ name: "书.xlsx", sheets: [withMerges ? { ...rest, merges } : rest] }]);
}

export function onlyTable(book: Book): Table {
  const [table, ...others] = book.tables;
  if (table === undefined || others.length > 0)
    throw new Error(`${String(book.tables.length)} tables`);
  return table;
}

export function fieldsOf({ columns }: Table): readonly (string | null)[] {
  return columns.map(({ field }) => field);
}

/** In 万元, or why there is none. */
export function amount(book: Book, fact: FactId): string {
  const value = book.facts.read({ fact });
  return value.state === "known" ? formatMoney(value.value) : value.state;
}
