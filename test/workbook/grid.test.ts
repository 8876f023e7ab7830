// Rows that are filled in the same columns share one list of them; any other row has its own.
import { Grid } from "../../src/workbook/grid";
import { sheet } from "./sheets";

const grid = new Grid(
  sheet(
    [
      ["a", 1, null, "b"],
      ["c", 2, " ", "d"],
      ["c", 2],
      [null, 2, 3, 4],
      [],
      [null, 2, 3, 4],
      [0, "", "\u3000", false],
    ],
    { firstRow: 5, firstColumn: 2 }
  )
);

test("every row lists its own filled columns", () => {
  const rows = [5, 6, 7, 8, 9, 10, 11].map((row) => grid.filled(row));
  expect(rows).toEqual([[2, 3, 5], [2, 3, 5], [2, 3], [3, 4, 5], [], [3, 4, 5], [2, 5]]);
  expect(rows[1]).toBe(rows[0]);
});

test("a narrower grid and a look within some columns leave the others out", () => {
  expect(grid.within({ left: 3, right: 4 }).filled(8)).toEqual([3, 4]);
  expect(grid.filledWithin(5, { left: 3, right: 9 })).toEqual([3, 5]);
  expect(grid.filledWithin(5, { left: 0, right: 5 })).toEqual([2, 3, 5]);
  expect(grid.filledWithin(9, { left: 0, right: 5 })).toEqual([]);
});
