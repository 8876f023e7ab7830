// Error values told where they begin; links to other files; links to cells that hold nothing.
import { brokenValues } from "../../../src/checks/formulas/broken-values";
import { emptyLinks } from "../../../src/checks/formulas/empty-links";
import { FormulaSheet } from "../../../src/checks/formulas/formula-sheet";
import { outsideLinks } from "../../../src/checks/formulas/outside-links";
import { brief, calc, sheetOf, snapshotOf } from "./sheet-of";

const error = (formula: string, text: string): ReturnType<typeof calc> =>
  calc(formula, { error: text });

describe("brokenValues", () => {
  it("names the first cell of a chain only", () => {
    const sheet = sheetOf([
      [error("=#REF!+1", "#REF!"), error("=A1*2", "#REF!"), error("=SUM(A1:B1)", "#REF!")],
    ]);
    const found = brokenValues(sheet);
    expect(brief(found)).toEqual(["lostReference explain A1"]);
    expect(found[0]?.message).toContain("公式引用的单元格已被删除");
  });

  it("names the words that make arithmetic fail", () => {
    const [found] = brokenValues(sheetOf([["并入甲项", error("=A1/2", "#VALUE!")]]));
    expect(found?.message).toContain("A1是文字“并入甲项”");
  });

  it("gathers divisions by nothing into one hint", () => {
    const rows = [1, 2, 3].map((row) => [0, error(`=1/A${String(row)}`, "#DIV/0!")]);
    const found = brokenValues(sheetOf(rows));
    expect(brief(found)).toEqual(["errorValue hint B1"]);
    expect(found[0]?.message).toContain("B1:B3（共3格）");
  });

  it.each([
    ["divides by a blank cell", "=A1/B1"],
    ["divides by blank cells in brackets", "=(A1)/((B1))"],
    ["averages blank cells", "=AVERAGE(B1:B9)"],
  ])("is silent on a form not filled in yet: %s", (_, formula) => {
    expect(brokenValues(sheetOf([[1, null, error(formula, "#DIV/0!")]]))).toEqual([]);
  });

  it("is silent on formulas that calculate", () => {
    expect(brokenValues(sheetOf([[1, "=A1*2"]]))).toEqual([]);
  });
});

describe("outsideLinks", () => {
  it("tells each file once a sheet", () => {
    const found = outsideLinks(
      sheetOf([["=[1]上年!A1", "=[1]上年!B1+[2]表!A1", "='[决算.xlsx]表'!A1", "=账[本年]", "=B1"]])
    );
    expect(found.map(({ message }) => /工作簿“([^”]*)”/u.exec(message)?.[1])).toEqual([
      "[1]",
      "[2]",
      "决算.xlsx",
    ]);
  });
});

describe("emptyLinks", () => {
  const links = (missing: number): FormulaSheet => {
    const rows = Array.from({ length: 8 }, (_, index) => index + 1);
    const source = snapshotOf(
      rows.map((row) => [row === missing ? null : row]),
      "源"
    );
    const own = snapshotOf(rows.map((row) => [`=源!A${String(row)}`]));
    return new FormulaSheet(own, { others: [own, source] });
  };

  it("finds the one link that leads to nothing", () => {
    expect(brief(emptyLinks(links(4)))).toEqual(["emptyLink hint A4"]);
  });

  it("is silent when all lead to figures", () => {
    expect(emptyLinks(links(99))).toEqual([]);
  });
});
