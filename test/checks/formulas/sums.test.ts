// Sums and what stands beside their ranges: one cell left out, ranges that do not match, subtotals counted twice.
import { doubleSums } from "../../../src/checks/formulas/double-sums";
import { shortSums } from "../../../src/checks/formulas/short-sums";
import { textNumbers } from "../../../src/checks/formulas/text-numbers";
import { unevenSums } from "../../../src/checks/formulas/uneven-sums";
import { columnName } from "../../../src/domain/cell-ref";
import { brief, sheetOf, type Cell } from "./sheet-of";

type Rows = readonly (readonly Cell[])[];

/** A column of cells. */
const down = (...cells: readonly Cell[]): Rows => cells.map((cell) => [cell]);

describe("shortSums", () => {
  it.each<[string, Rows, readonly string[]]>([
    ["misses the row before the total", down(1, 2, 3, 4, "=SUM(A1:A3)"), ["shortSum explain A5"]],
    [
      "misses two rows added before it",
      down(1, 2, 3, 4, 5, "=SUM(A1:A3)"),
      ["shortSum explain A6"],
    ],
    ["takes in all", down(1, 2, 3, 4, "=SUM(A1:A4)"), []],
    ["a blank row in between", down(1, 2, 3, null, "=SUM(A1:A3)"), []],
    ["more than two rows in between", down(1, 2, 3, 4, 5, 6, "=SUM(A1:A3)"), []],
    ["a formula among numbers in between", down(1, 2, 3, "=A1*2", "=SUM(A1:A3)"), []],
    ["a second total below the first", down(1, 2, 3, "=SUM(A1:A3)", "=SUM(A1:A3)"), []],
    ["two addends only", down(1, 2, 3, "=SUM(A1:A2)"), []],
    ["a year above the range", down("年度", 2023, 1, 2, 3, "=SUM(A3:A5)"), []],
  ])("%s", (_, rows, expected) => {
    expect(brief(shortSums(sheetOf(rows)))).toEqual(expected);
  });

  const months = ["=A1*2", "=B1*2", "=C1*2", "=D1*2", "=E1*2"];

  it.each<[string, string, readonly string[]]>([
    ["the last of a line of equal formulas", "=SUM(A2:D2)", ["shortSum explain A4"]],
    ["the first of a line of equal formulas", "=SUM(B2:E2)", ["shortSum explain A4"]],
    ["none", "=SUM(A2:E2)", []],
    ["half of the line", "=SUM(A2:C2)", []],
  ])("elsewhere in the sheet, misses %s", (_, total, expected) => {
    const sheet = sheetOf([[1, 2, 3, 4, 5], months, [null], [total]]);
    expect(brief(shortSums(sheet))).toEqual(expected);
  });

  it("tells totals that miss the same row as one finding", () => {
    const sheet = sheetOf([
      ["甲", 1, 2, 3],
      ["乙", 1, 2, 3],
      ["丙", 1, 2, 3],
      ["丁", 1, 2, 3],
      ["合计", "=SUM(B1:B3)", "=SUM(C1:C3)", "=SUM(D1:D3)"],
    ]);
    const found = shortSums(sheet);
    expect(brief(found)).toEqual(["shortSum explain B5,C5,D5"]);
    expect(found[0]?.message).toBe(
      "B5的合计“=SUM(B1:B3)”没有包括紧邻的B4（同一行另有2个合计相同）"
    );
    expect(found[0]?.fix).toContain("B4");
  });
});

describe("unevenSums", () => {
  const table = (totals: readonly Cell[], first: readonly Cell[] = []): Rows => [
    ["项目", "一", "二", "三", "四"],
    ["甲", ...(first.length > 0 ? first : [1, 2, 3, 4])],
    ["乙", 1, 2, 3, 4],
    ["丙", 1, 2, 3, 4],
    ["合计", ...totals],
  ];

  it.each<[string, Rows, readonly string[]]>([
    [
      "one begins later and misses a figure",
      table(["=SUM(B2:B4)", "=SUM(C3:C4)", "=SUM(D2:D4)"]),
      ["unevenSums explain C5,B5,D5"],
    ],
    [
      "one begins later at a blank, among four",
      table(["=SUM(B2:B4)", "=SUM(C3:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"], [1, null, 3, 4]),
      ["unevenSums hint C5,B5,D5,E5"],
    ],
    [
      "one begins later at a blank, among three",
      table(["=SUM(B2:B4)", "=SUM(C3:C4)", "=SUM(D2:D4)"], [1, null, 3, 4]),
      ["unevenSums hint C5,B5,D5"],
    ],
    [
      "one begins with its heading, among three",
      table(["=SUM(B2:B4)", "=SUM(C1:C4)", "=SUM(D2:D4)"]),
      [],
    ],
    [
      "one of fifteen is odd, and plainly so",
      [
        Array.from({ length: 15 }, () => 1),
        Array.from({ length: 15 }, () => 2),
        Array.from({ length: 15 }, () => 3),
        Array.from({ length: 15 }, (_, at) =>
          at === 7 ? "=SUM(H2:H3)" : `=SUM(${columnName(at)}1:${columnName(at)}3)`
        ),
      ],
      ["unevenSums explain H4"],
    ],
    ["all alike", table(["=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)"]), []],
    ["further apart than a slip", table(["=SUM(B2:B4)", "=SUM(C4:C4)", "=SUM(D2:D4)"]), []],
    [
      "two kinds of columns take turns",
      table(
        [1, 2, 3, 4].flatMap((_, index) => [
          `=SUM(${"BDFH".charAt(index)}2:${"BDFH".charAt(index)}4)`,
          `=SUM(${"CEGI".charAt(index)}2:${"CEGI".charAt(index)}3)`,
        ])
      ),
      [],
    ],
  ])("%s", (_, rows, expected) => {
    expect(brief(unevenSums(sheetOf(rows)))).toEqual(expected);
  });
});

describe("doubleSums", () => {
  const nested = (grand: string): Rows => down(1, 2, "=SUM(A1:A2)", 3, 4, "=SUM(A4:A5)", grand);

  it.each<[string, Rows, readonly string[]]>([
    ["items and subtotals", nested("=SUM(A1:A6)"), ["doubleSum explain A7"]],
    ["subtotals only", nested("=SUM(A3,A6)"), []],
    ["halved", nested("=SUM(A1:A6)/2"), []],
    ["subtotals taken off again", nested("=SUM(A1:A6)-A3-A6"), []],
    ["SUBTOTAL passes over subtotals", nested("=SUBTOTAL(9,A1:A6)"), []],
    ["a subtotal of other cells", down(1, 2, "=SUM(B1:B2)", "=SUM(A1:A3)"), []],
  ])("%s", (_, rows, expected) => {
    expect(brief(doubleSums(sheetOf(rows)))).toEqual(expected);
  });
});

describe("textNumbers", () => {
  it.each<[string, Rows, readonly string[]]>([
    ["digits as text in the range", down(1, "3,518", 3, "=SUM(A1:A3)"), ["textNumber explain A2"]],
    ["full-width digits", down(1, "１２.５", 3, "=SUM(A1:A3)"), ["textNumber explain A2"]],
    ["words in the range", down(1, "不适用", 3, "=SUM(A1:A3)"), []],
    ["a dash", down(1, "-", 3, "=SUM(A1:A3)"), []],
    ["digits as text outside the range", down("2023", 1, 2, "=SUM(A2:A3)"), []],
    ["no sums", down("2023", 1, 2), []],
  ])("%s", (_, rows, expected) => {
    expect(brief(textNumbers(sheetOf(rows)))).toEqual(expected);
  });
});
