// Two minus signs between two cells.
import { doubleSigns } from "../../../src/checks/formulas/double-signs";
import { brief, sheetOf, type Cell } from "./sheet-of";

describe("doubleSigns", () => {
  it.each<[string, readonly Cell[], readonly string[]]>([
    ["filled across: one finding", ["=SUM(A2--A3)", "=SUM(B2--B3)"], ["doubleSign explain A1,B1"]],
    ["with a space between", ["=A2- -A3"], ["doubleSign explain A1"]],
    ["one sign", ["=A2-A3", "=-A2", "=A2-(-A3)"], []],
    ["words turned into numbers", ["=SUMPRODUCT(--(A2:A9>0))", "=--A2"], []],
    ["a negative number", ["=A2--5"], []],
  ])("%s", (_, row, expected) => {
    expect(brief(doubleSigns(sheetOf([row])))).toEqual(expected);
  });
});
