// Published budgets as converters leave them: without merges, moved aside, amounts as texts, a page number below, blank rows
// between the rows. The same tables are read, and as many amounts.
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/host/file/read-workbook";
import { CONFIDENCE_TO_USE } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const BOOKS = [
  "江苏省人民检察院__2018年省检察院部门预算公开.xlsx",
  "江苏省委办公厅__江苏省委办公厅2019年度部门预算公开表格.xlsx",
  "江苏省高级人民法院__省法院2018年度部门预算公开.xlsx",
];

/** One reading per usable table: its form and how many amounts it has. */
function readings(book: WorkbookSnapshot): readonly string[] {
  return readBook([book])
    .tables.filter(({ form, confidence }) => form !== null && confidence >= CONFIDENCE_TO_USE)
    .map(({ form, rows }) => {
      const values = rows.flatMap(({ cells }) => [...cells.values()]);
      return `${String(form)} ${String(values.filter(({ value }) => value.kind === "money").length)}`;
    })
    .sort();
}

type Rows = readonly (readonly CellValue[])[];

const withRows = (sheet: SheetSnapshot, values: Rows): SheetSnapshot => ({ ...sheet, values });

function printed(value: CellValue): CellValue {
  if (typeof value !== "number" || Number.isInteger(value)) return value;
  return value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

function below(sheet: SheetSnapshot, mark: CellValue): SheetSnapshot {
  const row = (sheet.values[0] ?? []).map((_, index) => (index === 1 ? mark : null));
  return withRows(sheet, [...sheet.values, row]);
}

const CONVERTED: readonly (readonly [string, (sheet: SheetSnapshot) => SheetSnapshot])[] = [
  ["without merges", (sheet) => ({ ...sheet, merges: [] })],
  [
    "two rows down and a column aside",
    ({ merges = [], ...sheet }) => ({
      ...sheet,
      firstRow: sheet.firstRow + 2,
      firstColumn: sheet.firstColumn + 1,
      merges: merges.map((each) => ({ ...each, row: each.row + 2, column: each.column + 1 })),
    }),
  ],
  [
    "with amounts as texts",
    (sheet) =>
      withRows(
        sheet,
        sheet.values.map((row) => row.map(printed))
      ),
  ],
  ["with — 12 — below", (sheet) => below(sheet, "— 12 —")],
  ["with the number 12 below", (sheet) => below(sheet, 12)],
  [
    "with a blank row below every row",
    (sheet) => ({
      ...withRows(
        sheet,
        sheet.values.flatMap((row) => [row, row.map(() => null)])
      ),
      merges: [],
    }),
  ],
];

describe.each(BOOKS)("%s", (name) => {
  const book = readWorkbook(name, readFileSync(path.join("test/books/jiangsu", name)));
  const asPublished = readings(book);

  it.each(CONVERTED)("%s", (_, converted) => {
    expect(asPublished.length).toBeGreaterThanOrEqual(9);
    expect(readings({ ...book, sheets: book.sheets.map(converted) })).toEqual(asPublished);
  });
});
