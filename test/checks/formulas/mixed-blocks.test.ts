// A block filled in by hand where the like blocks of its column calculate.
import { mixedBlocks } from "../../../src/checks/formulas/mixed-blocks";
import { brief, sheetOf, type Cell } from "./sheet-of";

/** Blocks of five shares, a blank row after each; "n" stands for a typed number. */
function blocks(...kinds: readonly string[]): readonly (readonly Cell[])[] {
  return kinds.flatMap((kind, block) =>
    Array.from(`${kind} `).map((cell, index): readonly Cell[] => {
      const row = block * 6 + index + 1;
      if (cell === " ") return [null, null];
      return [row, cell === "n" ? 0 : `=A${String(row)}/100`];
    })
  );
}

it.each<[string, readonly string[], readonly string[]]>([
  ["numbers before formulas", ["fffff", "nnnff", "fffff"], ["mixed hint B7,B8,B9,B10,B11"]],
  ["numbers throughout", ["fffff", "nnnnn", "fffff"], []],
  ["two numbers only", ["fffff", "nnfff", "fffff"], []],
  ["one like block only", ["fffff", "nnnff"], []],
  ["like blocks are mixed too", ["nnfff", "nnnff", "nnfff"], []],
  ["like blocks are longer", ["fffff", "nnff", "fffff"], []],
])("%s", (_, kinds, expected) => {
  expect(brief(mixedBlocks(sheetOf(blocks(...kinds))))).toEqual(expected);
});
