// Whatever file can be opened can be read: no crash, no table outside its sheet, every confidence between 0 and 1.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { HostError } from "../../src/host/host-error";
import { readWorkbook } from "../../src/host/file/read-workbook";
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

const opened = filesUnder(ROOT).flatMap((file) => {
  const snapshot = open(file);
  return snapshot === null ? [] : [[path.relative(ROOT, file), snapshot] as const];
});

test.each(opened)("%s", (_, snapshot) => {
  for (const each of [snapshot, withoutMerges(snapshot)]) {
    const { tables, unread } = readBook([each]);
    const seen = new Set([
      ...tables.map(({ range }) => range.sheet),
      ...unread.map(({ sheet }) => sheet),
    ]);
    expect([...seen].sort()).toEqual(each.sheets.map(({ name }) => name).sort());
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    expect(tables.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
    for (const { range, rows } of tables) {
      expect(rows.filter(({ row }) => row < range.row || row >= range.row + range.rows)).toEqual(
        []
      );
    }
  }
});
