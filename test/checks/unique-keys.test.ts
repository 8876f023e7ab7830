// Two tables of one form do not share the keys of their findings, and a key stays when the other table is corrected.
import { book, coded, table, total, type TableSpec } from "./book-builder";
import { findingsOf } from "./flatten";

const form = (sheet: string, sum: number): TableSpec => ({
  ...table("final.expenditure", total({ total: sum }), coded("206", "科学技术支出", { total: 5 })),
  sheet,
});
const keys = (...sums: readonly number[]): readonly string[] =>
  findingsOf(book(sums.map((sum, index) => form(`表${String(index)}`, sum))), "B-08").map(
    ({ key }) => key
  );

it("keys are unique", () => {
  const found = keys(6, 7);
  expect(found).toHaveLength(2);
  expect(new Set(found).size).toBe(2);
});

it("the later table keeps its number when the first is right", () => {
  expect(keys(5, 7)).toEqual(keys(6, 7).slice(1));
});
