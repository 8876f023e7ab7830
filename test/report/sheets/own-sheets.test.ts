// Whose sheet is it? Name and A1 together decide.
import { isOwnSheet, namesToUse, ownSheets, roleOf } from "../../../src/report/sheets/own-sheets";
import { SHEET_MARKS, SHEET_NAMES } from "../../../src/report/sheets/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

function sheet(name: string, a1: string | null, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: [[a1]],
    formulas: [],
    formats: [],
    ...more,
  };
}

const book = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ name: "x", sheets });
const { scores, rates } = SHEET_NAMES;

it.each<[what: string, sheet: SheetSnapshot, role: string | null]>([
  ["name and mark", sheet(scores, SHEET_MARKS.scores), "scores"],
  ["name with (2) and mark", sheet(`${scores}(2)`, SHEET_MARKS.scores), "scores"],
  ["name alone", sheet(scores, "2023 年评分"), null],
  ["name and an empty A1", sheet(scores, null), null],
  ["mark alone", sheet("评分表", SHEET_MARKS.scores), null],
  ["the mark of another sheet", sheet(scores, SHEET_MARKS.rates), null],
  ["the mark elsewhere than in A1", sheet(scores, SHEET_MARKS.scores, { firstRow: 1 }), null],
  ["a user's copy named by Excel", sheet(`${scores} (2)`, SHEET_MARKS.scores), null],
])("%s", (_, given, role) => {
  expect(roleOf(given)).toBe(role);
  expect(isOwnSheet(given)).toBe(role !== null);
});

it("finds our sheets among the user's", () => {
  const found = ownSheets(
    book(sheet("收支", "x"), sheet(scores, "用户的"), sheet(`${scores}(2)`, SHEET_MARKS.scores))
  );
  expect([...found].map(([role, each]) => [role, each.name])).toEqual([["scores", `${scores}(2)`]]);
});

it.each<[what: string, sheets: readonly SheetSnapshot[], name: string]>([
  ["nobody has it", [sheet("收支", "x")], rates],
  ["a user's sheet has it", [sheet(rates, "x")], `${rates}(2)`],
  ["two user's sheets have it", [sheet(rates, "x"), sheet(`${rates}(2)`, "y")], `${rates}(3)`],
  ["ours has it", [sheet(rates, SHEET_MARKS.rates)], rates],
  [
    "the user's has it and ours stands beside",
    [sheet(rates, "x"), sheet(`${rates}(2)`, SHEET_MARKS.rates)],
    `${rates}(2)`,
  ],
])("the name when %s", (_, sheets, name) => {
  expect(namesToUse(book(...sheets)).rates).toBe(name);
});
