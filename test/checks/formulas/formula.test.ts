// A formula in terms of its own position: equal after filling down, and written out again for another cell.
import { ranged } from "../../../src/checks/formulas/area";
import { copiedTo, parseFormula, type Formula } from "../../../src/checks/formulas/formula";

function at(text: string, row: number, column: number): Formula {
  const formula = parseFormula(text, { row, column });
  if (formula === null) throw new Error(text);
  return formula;
}

describe("pattern", () => {
  it.each([
    ["=A1+B1", 0, "=A5+B5", 4, true],
    ["=+A1", 0, "=A5", 4, true],
    ["=sum(A1:B1)", 0, "=SUM(A5:B5)", 4, true],
    ["=A1*$D$1", 0, "=A5*$D$1", 4, true],
    ["=A1*$D$1", 0, "=A5*D5", 4, false],
    ["=A1*1.05", 0, "=A5*1.06", 4, false],
    ["=表!A1", 0, "=表!A5", 4, true],
    ["=表!A1", 0, "=另表!A5", 4, false],
    ["=SUM(A:A)", 0, "=SUM(A:A)", 4, true],
    ["=SUM(A1:A3)", 5, "=(A5+A6+A7)", 9, true],
    ["=A1+A2", 5, "=SUM(A6,A5)", 9, true],
    ["=SUM(A1:B3)", 5, "=SUM(A5:A7,B5:B7)", 9, true],
    ["=SUM(A1:A3)", 5, "=SUM(A5:A8)", 9, false],
    ["=SUM(A1:A3)", 5, "=SUM(A5:A7,A7)", 9, false],
    ["=SUM(A1:A3)", 5, "=SUM($A$1:A3)", 5, false],
  ])("%s in row %d and %s in row %d are alike: %s", (one, row, other, below, alike) => {
    expect(at(one, row, 5).pattern === at(other, below, 5).pattern).toBe(alike);
  });

  it("leaves the references out of the skeleton", () => {
    expect(at("=SUM(A1:A3)-B1", 3, 0).skeleton).toBe("SUM( •:• ) - •");
    expect(at("=SUM(C7:C9)-$D$1", 9, 2).skeleton).toBe("SUM( •:• ) - •");
  });
});

describe("copiedTo", () => {
  it.each([
    ["=SUM(B2:B9)", "=SUM(C2:C9)"],
    ["=B2/$B$10", "=C2/$B$10"],
    ["='表 1'!B2&\"元\"", "='表 1'!C2&\"元\""],
    ["=SUM(B:B)", "=SUM(C:C)"],
  ])("%s one column to the right is %s", (from, to) => {
    expect(copiedTo(at(from, 9, 1), { row: 9, column: 2 })).toBe(to);
  });

  it("knows that a reference would leave the sheet", () => {
    expect(copiedTo(at("=A1", 1, 0), { row: 0, column: 0 })).toBeNull();
  });
});

describe("ranged", () => {
  it("gives the cells of a range whichever corner is named first", () => {
    const [reference] = at("=SUM(C9:B2)", 20, 0).references;
    expect(reference === undefined ? null : ranged(reference)).toEqual({
      row: 1,
      column: 1,
      rows: 8,
      columns: 2,
    });
  });
});
