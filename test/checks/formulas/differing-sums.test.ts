// Totals of one column that each leave out what their neighbours take in.
import { differingSums } from "../../../src/checks/formulas/differing-sums";
import { brief, sheetOf, type Cell } from "./sheet-of";

const rows = (...totals: readonly Cell[]): readonly (readonly Cell[])[] =>
  totals.map((total) => [1, 2, 3, 4, total]);

describe("differingSums", () => {
  it.each<[string, readonly (readonly Cell[])[], readonly string[]]>([
    [
      "each over other columns",
      rows("=A1+B1", "=B2+C2", "=SUM(C3:D3)"),
      ["differingSums hint E1,E2,E3"],
    ],
    ["with an item in between", rows("=A1+B1", 7, "=C3+D3"), ["differingSums hint E1,E3"]],
    ["all alike", rows("=A1+B1", "=SUM(A2:B2)"), []],
    ["two kinds of rows", rows("=A1+B1", "=A2+B2", "=C3+D3"), []],
    ["one takes in all that the other does", rows("=A1+B1", "=SUM(A2:C2)"), []],
    [
      "what is left out is blank",
      [
        [1, 2, null, null, "=A1+B1"],
        [null, null, 3, 4, "=C2+D2"],
      ],
      [],
    ],
  ])("%s", (_, sheet, expected) => {
    expect(brief(differingSums(sheetOf(sheet)))).toEqual(expected);
  });
});
