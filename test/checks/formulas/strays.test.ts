// A long formula one cell off in a few of its references, wherever in its line the others stand.
import { strays } from "../../../src/checks/formulas/strays";
import { brief, sheetOf, type Cell } from "./sheet-of";

/** Groups of three items under a subtotal; each item adds up every second column. */
function grouped(odd: Readonly<Record<number, Cell>>): readonly (readonly Cell[])[] {
  return Array.from({ length: 12 }, (_, index): readonly Cell[] => {
    const row = index + 1;
    if (row % 4 === 1) {
      return [1, 1, 1, 1, 1, 1, `=SUM(G${String(row + 1)}:G${String(row + 3)})`];
    }
    const formula = "=A#+C#+E#+F#".replaceAll("#", String(row));
    return [1, 2, 3, 4, 5, 6, odd[row] ?? formula];
  });
}

describe("strays", () => {
  it.each<[string, Readonly<Record<number, Cell>>, readonly string[]]>([
    ["one reference of four leads to the row below", { 6: "=A6+C7+E6+F6" }, ["pattern explain G6"]],
    ["next to another oddity", { 6: "=A6+C7+E6+F6", 7: "=F7" }, ["pattern explain G6"]],
    ["all alike", {}, []],
    ["half of the references are off", { 6: "=A7+C7+E6+F6" }, []],
    ["further off than a slip", { 6: "=A6+C9+E6+F6" }, []],
    ["the same slip twice is a rule", { 6: "=A6+C7+E6+F6", 10: "=A10+C11+E10+F10" }, []],
  ])("%s", (_, odd, expected) => {
    expect(brief(strays(sheetOf(grouped(odd))))).toEqual(expected);
  });

  it("says what the formula would be", () => {
    const [found] = strays(sheetOf(grouped({ 6: "=A6+C7+E6+F6" })));
    expect(found?.fix).toContain("=A6+C6+E6+F6");
  });
});
