// Just enough arithmetic to say what a cell should show, and honesty where it is not enough.
import { evaluate } from "../../../src/checks/formulas/evaluate";
import { parseFormula } from "../../../src/checks/formulas/formula";
import type { CellValue } from "../../../src/workbook/snapshot";

const CELLS: readonly CellValue[] = [2, 3, "文字", null, { error: "#REF!" }, true];

/** A1…A6 hold CELLS; other sheets cannot be looked up. */
function result(text: string): number | string {
  const formula = parseFormula(text, { row: 9, column: 9 });
  if (formula === null) throw new Error(text);
  return evaluate(formula, (prefix, { row, column }) => {
    if (prefix !== "") return undefined;
    return column === 0 ? (CELLS[row] ?? null) : null;
  });
}

test.each([
  ["=A1+A2*2", 8],
  ["=(A1+A2)*2", 10],
  ["=-A1^2", 4],
  ["=A1/A2", 2 / 3],
  ["=50%*A1", 1],
  ["=SUM(A1:A4)", 5],
  ["=SUM(A1:A2,10)-1", 14],
  ["=AVERAGE(A1:A2)", 2.5],
  ["=ROUND(A2/A1,0)", 2],
  ["=MAX(A1:A2)", 3],
  ["=A1+A4", 2],
  ["=A1+A6", 3],
  ["=A1/A4", "error"],
  ["=A1+A3", "error"],
  ["=ROUND((-A1)^(1/3),2)", "error"],
  ["=ROUND(A4^-1,2)", "error"],
  ["=ROUND(1E308*A1,2)", "error"],
  ["=ROUND(1E308+1E308,2)", "error"],
  ["=SUM(1E308,1E308)", "error"],
  ["=SUM(A1:A5)", "error"],
  ["=#REF!+A1", "error"],
  ["=VLOOKUP(A1,A1:A2,1)", "unknown"],
  ["=别表!A1", "unknown"],
  ["=A1>A2", "unknown"],
  ["=税率*A1", "unknown"],
])("%s gives %s", (formula, expected) => {
  expect(result(formula)).toEqual(
    typeof expected === "number" ? expect.closeTo(expected, 12) : expected
  );
});
