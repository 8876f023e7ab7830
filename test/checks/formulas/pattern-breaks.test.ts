// A formula that reads unlike its neighbours on both sides; silent where the difference has a reason.
import { patternBreaks } from "../../../src/checks/formulas/pattern-breaks";
import { brief, sheetOf, type Cell } from "./sheet-of";

type Rows = readonly (readonly Cell[])[];

/** Ten lines 项目 | 预算 | 决算 | formula; `odd` replaces the formula of some lines. */
function ledger(odd: Readonly<Record<number, Cell>>, formula = "=B#-C#"): Rows {
  const lines = Array.from({ length: 10 }, (_, index): readonly Cell[] => {
    const row = index + 2;
    return [
      `项目${String(row)}`,
      row * 7,
      row * 3,
      odd[row] ?? formula.replaceAll("#", String(row)),
    ];
  });
  return [["项目", "预算", "决算", "差额"], ...lines];
}

describe("a formula that breaks its column", () => {
  it.each<[string, Rows, readonly string[]]>([
    ["refers to the row above", ledger({ 6: "=B5-C5" }), ["pattern explain D6"]],
    ["leaves a column out", ledger({ 6: "=B6" }), ["pattern explain D6"]],
    ["adds where the others subtract", ledger({ 6: "=B6+C6" }), ["pattern explain D6"]],
    ["has a constant the others have not", ledger({ 6: "=B6-C6+5" }), ["pattern explain D6"]],
    [
      "sums the column above in the midst of items",
      ledger({ 6: "=SUM(B2:B5)" }, "=SUM(B#:C#)"),
      ["pattern explain D6"],
    ],
    ["reads the same", ledger({}), []],
    ["differs by a plus sign", ledger({ 6: "=+B6-C6" }), []],
    ["differs by fixed references", ledger({ 6: "=$B$6-C6" }), []],
    ["is written as a sum of the same cells", ledger({ 6: "=SUM(B6,C6)" }, "=B#+C#"), []],
    ["is the first of its column", ledger({ 2: "=B2" }), []],
    ["is the last of its column", ledger({ 11: "=SUM(D2:D10)" }), []],
    [
      "slips by a row at the end of its column",
      ledger({ 11: "=B10-C10" }),
      ["pattern explain D11"],
    ],
    ["slips by a row at the beginning", ledger({ 2: "=B3-C3" }), ["pattern explain D2"]],
    ["is another calculation at the end", ledger({ 11: "=B11*C11" }), []],
    ["uses another rate", ledger({ 6: "=B6*0.02" }, "=B#*0.023"), ["pattern explain D6"]],
    ["two kinds take turns", ledger({ 3: "=B3+C3", 6: "=B6+C6", 9: "=B9+C9" }), []],
  ])("%s", (_, rows, expected) => {
    expect(brief(patternBreaks(sheetOf(rows)))).toEqual(expected);
  });

  it("is silent where the pattern would lead to an empty cell", () => {
    const rows = ledger({ 6: "=E6-C6" }).map((row, index) =>
      index === 5 ? [row[0] ?? null, null, row[2] ?? null, row[3] ?? null, 9] : row
    );
    expect(patternBreaks(sheetOf(rows))).toEqual([]);
  });

  it("knows formulas that only today give the same, for all figures are nil", () => {
    const nil = ledger({ 6: "=B6*1.1" }, "=B#*1").map((row, index) =>
      index === 0 ? row : row.map((cell) => (typeof cell === "number" ? 0 : cell))
    );
    expect(brief(patternBreaks(sheetOf(nil)))).toEqual(["pattern explain D6"]);
  });

  it("is silent on a row of subtotals crossing the column", () => {
    const rows = ledger({ 6: "=SUM(D2:D5)" }).map((row, index) =>
      index === 5 ? ["小计", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"] : row
    );
    expect(patternBreaks(sheetOf(rows))).toEqual([]);
  });

  it("says what the formula would be by the pattern, and what it shows", () => {
    const [found] = patternBreaks(sheetOf(ledger({ 6: "=B5-C5" })));
    expect(found?.message).toBe(
      "D6的公式“=B5-C5”与同列前后9个公式的规律不一致（如D5“=B5-C5”），现显示0"
    );
    expect(found?.fix).toContain("D6的公式为“=B6-C6”");
  });
});

describe("a formula that breaks its row", () => {
  const row = (...formulas: readonly string[]): Rows => [
    ["", "一月", "二月", "三月", "四月"],
    ["甲", 1, 2, 3, 4],
    ["乙", 5, 6, 7, 8],
    ["丙", 9, 1, 2, 3],
    ["合计", ...formulas],
  ];

  it("puts all of a short line in doubt when the slip is of one cell", () => {
    const sheet = sheetOf(row("=B2*B3", "=C2*C3", "=C2*D3", "=E2*E3"));
    expect(brief(patternBreaks(sheet))).toEqual(["pattern explain D5,B5,C5,E5"]);
  });

  it("names one cell only when it is something else altogether", () => {
    const sheet = sheetOf(row("=B2*B3", "=C2*C3", "=B2*E4", "=E2*E3"));
    expect(brief(patternBreaks(sheet))).toEqual(["pattern explain D5"]);
  });
});
