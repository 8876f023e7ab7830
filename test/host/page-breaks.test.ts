// Where pages of our sheets begin: no title of a part is left alone at the foot of a page, and paper is not wasted.
import { pageBreaks } from "../../src/host/page-breaks";
import { SHEET_NAMES, type SheetPlan } from "../../src/report/sheets/plan";

/** One A4 page across holds some 27 lines of 20 points at full size. */
const FULL_WIDTH = [120];

/** A sheet of parts with so many lines each, below the mark and the title. */
function planOf(lines: readonly number[], widths: readonly number[] = FULL_WIDTH): SheetPlan {
  const firsts = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, count) => sum + count, 2)
  );
  return {
    role: "rates",
    name: SHEET_NAMES.rates,
    widths,
    rows: Array.from({ length: 2 + lines.reduce((sum, count) => sum + count, 0) }, () => []),
    parts: firsts,
    frozenRows: 2,
    names: [],
    print: { landscape: true, titleRows: null },
  };
}

test.each<[string, readonly number[], readonly number[]]>([
  ["a sheet without parts has none", [], []],
  ["nor has one long part", [100], []],
  ["a long part that begins in the upper half of a page stays there", [8, 100], []],
  ["one that would begin further down begins a page", [18, 100], [20]],
  ["a short one stays where it fits", [14, 4], []],
  ["but not where it would reach the foot", [18, 6], [20]],
  ["after a long part the next begins a page", [80, 3], [82]],
  ["and what follows is counted from there", [18, 8, 40, 2], [20, 68]],
])("%s", (_case, lines, expected) => {
  expect(pageBreaks(planOf(lines))).toEqual(expected);
});

test("a wide sheet is made smaller, and more of it goes on a page", () => {
  const lines = [18, 100];
  expect(pageBreaks(planOf(lines, [240]))).toEqual([]);
});

test("columns that are not printed do not make it smaller", () => {
  const plan = planOf([18, 100], [120, 120]);
  expect(pageBreaks({ ...plan, print: { ...plan.print, columns: 1 } })).toEqual([20]);
});
