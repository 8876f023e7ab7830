// Amounts as formulas leave them: with digits beyond 分, which displays round and sums do not.
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { reviewBook } from "../../src/review/review-book";
import { readBook } from "../../src/workbook/read-book";
import type { Book } from "../../src/workbook/book";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

const UNEVEN = 1.0001234567;
const BOOKS = [
  "huadu-2023/book.xlsx",
  "jiangsu/江苏省委办公厅__江苏省委办公厅2018年度部门预算公开表.xlsx",
  "layouts-departments/重庆统计局2025年预算.xlsx",
] as const;

function opened(path: string): WorkbookSnapshot {
  return readWorkbook("book.xlsx", new Uint8Array(readFileSync(`test/books/${path}`)));
}

/** "sheet row,column" of every amount. */
function amountsIn({ tables }: Book): ReadonlySet<string> {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()]));
  const amounts = cells.filter(({ value }) => value.kind === "money");
  return new Set(amounts.map(({ at }) => `${at.sheet} ${String(at.row)},${String(at.column)}`));
}

/** Every amount larger by the same share: what added up still does, to the last digit stored. */
function scaled(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const amounts = amountsIn(readBook([snapshot]));
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row, down) =>
      row.map((value, right) => {
        const at = `${String(down + sheet.firstRow)},${String(right + sheet.firstColumn)}`;
        const isAmount = typeof value === "number" && amounts.has(`${sheet.name} ${at}`);
        return isAmount ? value * UNEVEN : value;
      })
    ),
  }));
  return { ...snapshot, sheets };
}

function found(snapshot: WorkbookSnapshot): readonly string[] {
  const { findings } = reviewBook(readBook([snapshot])).checks;
  // That amounts have more than two decimals is told, as a hint.
  return findings.flatMap(({ rule, severity, key }) =>
    rule === "B-24" ? [] : [`${severity} ${rule} ${key}`]
  );
}

describe.each(BOOKS)("%s", (path) => {
  const printed = opened(path);

  test("finds the same in unrounded amounts as in rounded ones", () => {
    expect(found(scaled(printed))).toEqual(found(printed));
  });

  test("reads them as the same tables", () => {
    const forms = (snapshot: WorkbookSnapshot): readonly string[] =>
      readBook([snapshot]).tables.map(({ id, form, unit }) => [id, form, unit].join(" "));
    expect(forms(scaled(printed))).toEqual(forms(printed));
  });
});
