// Published and typed budget books: their totals hold, so that nothing in them is reported as nearly holding.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { a1 } from "../../../src/domain/cell-ref";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { aggregationsOf } from "../../../src/workbook/aggregations/aggregations";
import type { Aggregation } from "../../../src/workbook/book";
import { Grid } from "../../../src/workbook/grid";

function aggregationsUnder(folder: string): readonly Aggregation[] {
  const root = path.join("test/books", folder);
  const files = readdirSync(root).filter((name) => name.endsWith(".xlsx"));
  return files.flatMap((name) => {
    const { sheets } = readWorkbook(name, new Uint8Array(readFileSync(path.join(root, name))));
    return sheets.flatMap((sheet) => aggregationsOf(new Grid(sheet)));
  });
}

it.each([
  ["jiangsu", 350],
  ["huadu-2023", 300],
  ["templates", 0],
])("%s: many relations, none that nearly holds", (folder, least) => {
  const found = aggregationsUnder(folder);
  expect(found.length).toBeGreaterThanOrEqual(least);
  expect(found.filter(({ holds }) => !holds)).toEqual([]);
});

test("a class with a single item below it is the sum of that item", () => {
  const single = aggregationsUnder("jiangsu").filter(
    ({ kind, of }) => kind === "sum" && of.length === 1
  );
  const onSheet = single.filter(({ at }) => at.sheet.startsWith("09_一般公共预算支"));
  expect(onSheet.map(({ at }) => a1(at))).toEqual(expect.arrayContaining(["C5", "C16", "C17"]));
});
