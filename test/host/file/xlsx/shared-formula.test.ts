// Shifting the references of a shared formula.
import { shiftFormula } from "../../../../src/host/file/xlsx/shared-formula";

it.each<[formula: string, rows: number, columns: number, shifted: string]>([
  ["A1+B2", 1, 0, "A2+B3"],
  ["A1+B2", 0, 2, "C1+D2"],
  ["$A1+B$2+$C$3", 2, 1, "$A3+C$2+$C$3"],
  ["SUM(A1:A10)", 1, 1, "SUM(B2:B11)"],
  ["SUM(A:C)+SUM(2:3)", 1, 1, "SUM(B:D)+SUM(3:4)"],
  ["SUM($A:C)+SUM($2:3)", 1, 1, "SUM($A:D)+SUM($2:4)"],
  ["收支总表!B21/'2023年 A1'!C5", 1, 0, "收支总表!B22/'2023年 A1'!C6"],
  ['IF(A1="B2","C3",D4)', 1, 0, 'IF(A2="B2","C3",D5)'],
  ['"say ""A1"""&A1', 1, 0, '"say ""A1"""&A2'],
  ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
  ["预算A1+A1_备注+Table1[A1]", 0, 0, "预算A1+A1_备注+Table1[A1]"],
  ["预算A1+A1_备注+A1", 1, 0, "预算A1+A1_备注+A2"],
  ["A1*1.5+2E3", 1, 0, "A2*1.5+2E3"],
  ["A1048576", 1, 0, "A1"],
  ["XFD1", 0, 1, "A1"],
  ["B2", -1, -1, "A1"],
])("%s by %d rows and %d columns", (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});
