// A number typed over a formula; silent where it is what the formula gives, or where the line is given data.
import { typedConstants } from "../../../src/checks/formulas/typed-constants";
import { brief, sheetOf, type Cell } from "./sheet-of";

/** Lines 预算 | 决算 | 差额; `typed` replaces the formula of some lines. */
function lines(typed: Readonly<Record<number, Cell>>, count = 9): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, index): readonly Cell[] => {
    const row = index + 1;
    return [row * 7, row * 3, typed[row] ?? `=A${String(row)}-B${String(row)}`];
  });
}

it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
  ["another number than the formula gives", lines({ 5: 99 }), ["typed explain C5"]],
  ["two of them", lines({ 3: 99, 7: 98 }, 14), ["typed explain C3", "typed explain C7"]],
  ["the number that the formula gives", lines({ 5: 20 }), []],
  ["one off in the last digit", lines({ 5: 21 }), []],
  ["text", lines({ 5: "另行说明" }), []],
  ["overwritten time and again", lines({ 3: 99, 6: 98, 9: 97 }, 20), []],
  [
    "in every second line",
    lines({ 9: 99 }, 14).map(([one = null, other = null, own = null], index) =>
      index % 2 === 0 ? [one, other, own] : [null, null, null]
    ),
    ["typed explain C9"],
  ],
  ["at the beginning", lines({ 1: 99 }), []],
  ["at the end", lines({ 9: 99 }), []],
  ["in a short column", lines({ 3: 99 }, 5), []],
])("%s", (_, rows, expected) => {
  expect(brief(typedConstants(sheetOf(rows)))).toEqual(expected);
});

describe("in a row of totals", () => {
  const totals = (...cells: readonly Cell[]): readonly (readonly Cell[])[] => [
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
    cells,
  ];

  it.each<[string, readonly Cell[], readonly string[]]>([
    [
      "another number",
      ["=SUM(A1:A2)", "=SUM(B1:B2)", 9, "=SUM(D1:D2)", "=SUM(E1:E2)"],
      ["typed explain C3"],
    ],
    ["the sum itself", ["=SUM(A1:A2)", "=SUM(B1:B2)", 6, "=SUM(D1:D2)", "=SUM(E1:E2)"], []],
    ["three totals only", ["=SUM(A1:A2)", "=SUM(B1:B2)", 9, "=SUM(D1:D2)"], []],
  ])("%s", (_, cells, expected) => {
    expect(brief(typedConstants(sheetOf(totals(...cells))))).toEqual(expected);
  });
});

it("is silent on a row of given figures among calculated ones", () => {
  const rows = lines({ 5: 99 }).map((row, index): readonly Cell[] => {
    const at = String(index + 1);
    return index === 4 ? [...row, 98] : [...row, `=A${at}+B${at}`];
  });
  expect(typedConstants(sheetOf(rows))).toEqual([]);
});

it("says what the formula would give", () => {
  const [found] = typedConstants(sheetOf(lines({ 5: 99 })));
  expect(found?.message).toBe(
    "C5是直接键入的数99，而同列其余8格都是公式（如C4“=A4-B4”），按公式应为20"
  );
  expect(found?.fix).toContain("“=A5-B5”");
});
