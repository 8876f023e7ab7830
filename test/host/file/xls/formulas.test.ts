// Formulas of a whole .xls as LibreOffice stores them: the text a person typed, shared ones in each cell, the audit on top.
import { readWorkbook } from "../../../../src/host/file/read-workbook";
import { reviewBook } from "../../../../src/review/review-book";
import { formatCell } from "../../../../src/domain/cell-ref";
import { readBook } from "../../../../src/workbook/read-book";
import { formulaAt, valueAt } from "../../../../src/workbook/snapshot";
import type { SheetSnapshot } from "../../../../src/workbook/snapshot";
import { dataFile } from "../books";
import { FORMULAS } from "./formula-book";

const COLUMN_H = 7;
const stored = readWorkbook("formulas.xls", dataFile("formulas.xls"));

function sheetOf(name: string): SheetSnapshot {
  const sheet = stored.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

it.each(FORMULAS.map((formula, row) => ({ formula, row })))("$formula", ({ formula, row }) => {
  expect(formulaAt(sheetOf("公式"), row, COLUMN_H)).toBe(formula);
});

it("shows a formula shared by several cells as each of them has it", () => {
  const sums = [1, 2, 3, 4, 5, 6, 7].map((row) => formulaAt(sheetOf("支出表"), row, 3));
  const rows = [2, 2, 4, 5, 6, 7, 8].map(String);
  expect(sums).toEqual(rows.map((row) => `=SUM(B${row}:C${row})`));
});

it("shows an array formula in its first cell, as an .xlsx does", () => {
  const sheet = sheetOf("公式");
  expect([4, 5].map((column) => formulaAt(sheet, 0, column))).toEqual(["=A1:B1*2", undefined]);
  expect([4, 5].map((column) => valueAt(sheet, 0, column))).toEqual([0, 0]);
});

it("leaves nothing unread", () => {
  expect(stored.sheets.map(({ unreadFormulas }) => unreadFormulas)).toEqual(
    stored.sheets.map(() => undefined)
  );
});

it("lets the audit find a formula that breaks its column", () => {
  const sheets = stored.sheets.filter(({ name }) => name === "支出表");
  const { findings } = reviewBook(readBook([{ ...stored, sheets }])).checks;
  expect(findings.map(({ rule, at: [first] }) => `${rule} ${formatCell(first)}`)).toEqual([
    "B-25 支出表!D3",
  ]);
});
