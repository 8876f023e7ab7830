// Whatever file can be opened can be read: no crash, no table outside its sheet, every confidence between 0 and 1.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { a1, a1Range } from "../../src/domain/cell-ref";
import { HostError } from "../../src/host/host-error";
import { readWorkbook } from "../../src/host/file/read-workbook";
import type { Book, Table, TableRow } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { withoutMerges } from "./sheets";

const ROOT = "test/books";

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return filesUnder(full);
    return /\.(?:xlsx|xlsm|xls|csv)$/.test(name) ? [full] : [];
  });
}

/** null: refused in a sentence, which is the host's business. */
function open(file: string): WorkbookSnapshot | null {
  try {
    return readWorkbook(path.basename(file), new Uint8Array(readFileSync(file)));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** A row stands in the table's range or in that of a part behind a page break. */
function isInside({ range, continued = [] }: Table, { row }: TableRow): boolean {
  return [range, ...continued.map((part) => part.range)].some(
    (part) => row >= part.row && row < part.row + part.rows
  );
}

const opened = filesUnder(ROOT).flatMap((file) => {
  const snapshot = open(file);
  return snapshot === null ? [] : [[path.relative(ROOT, file), snapshot] as const];
});

test.each(opened)("%s", (_, snapshot) => {
  for (const each of [snapshot, withoutMerges(snapshot)]) {
    const { tables, unread } = readBook([each]);
    const seen = new Set([
      ...tables.flatMap(({ range, continued = [] }) =>
        [range, ...continued.map((part) => part.range)].map(({ sheet }) => sheet)
      ),
      ...unread.map(({ sheet }) => sheet),
    ]);
    expect([...seen].sort()).toEqual(each.sheets.map(({ name }) => name).sort());
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    expect(tables.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
    for (const table of tables)
      expect(table.rows.filter((row) => !isInside(table, row))).toEqual([]);
  }
});

/** What Excel's reading, which knows no merges, must have in common with that of the file. */
function digest({ tables, facts, unread }: Book): unknown {
  return {
    tables: tables.map((table) => ({
      id: table.id,
      form: table.form,
      unit: table.unit,
      title: table.title,
      header: table.header.map(a1Range),
      totals: table.totals.map(a1),
      columns: table.columns.map(({ column, field, header }) => [column, field, header]),
      rows: table.rows.map(({ row, label, code, role }) => [row, label, code, role]),
      continued: table.continued?.map(({ range }) => `${range.sheet}!${a1Range(range)}`),
    })),
    facts: facts.all().map(({ ref, value }) => [ref, value.value]),
    unread,
  };
}

test.each(opened)("%s reads the same without knowledge of merges", (_, snapshot) => {
  expect(digest(readBook([withoutMerges(snapshot)]))).toEqual(digest(readBook([snapshot])));
});
