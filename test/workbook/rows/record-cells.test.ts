// Cells of a ledger row that are read when asked for: the same as read at once, and only odd spellings need a remark.
import type { Table } from "../../../src/workbook/book";
import type { ColumnKind } from "../../../src/workbook/forms/form";
import { readCell } from "../../../src/workbook/values/field-value";
import { Grid } from "../../../src/workbook/grid";
import {
  amountsOf,
  keepingCells,
  RecordCells,
  RecordReader,
  spelledCells,
  textsMatching,
} from "../../../src/workbook/rows/record-cells";
import type { ColumnReader } from "../../../src/workbook/rows/row-blocks";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet } from "../sheets";

const READERS: ReadonlyMap<string, ColumnReader> = new Map(
  (["text", "money", "date", "percent"] as const).map((kind, column) => [
    `${kind}Field`,
    { column, field: `${kind}Field`, reading: { kind, unit: "yuan", header: "" } },
  ])
);

const ROW: readonly CellValue[] = ["打印机", 1200.5, 45_000, 0.9];

function grid(values: readonly CellValue[], dateFormat = "yyyy-mm-dd"): Grid {
  return new Grid(sheet([values], { formats: [[undefined, undefined, dateFormat]] }));
}

function recordCells(of: Grid, readers = READERS): RecordCells {
  return new RecordCells(new RecordReader(of, { top: 0, bottom: 0 }, readers), 0);
}

test("every way to look at them gives the cells of the row", () => {
  const cells = recordCells(grid(ROW));
  const expected = new Map(
    [...READERS].map(([field, { column, reading }]) => [
      field,
      readCell(grid(ROW), { row: 0, column }, reading),
    ])
  );
  expect(new Map(cells)).toEqual(expected);
  expect([...cells.keys()]).toEqual([...expected.keys()]);
  expect([...cells.values()]).toEqual([...expected.values()]);
  const visited = new Map();
  cells.forEach((cell, field) => visited.set(field, cell));
  expect(visited).toEqual(expected);
  expect(cells.get("moneyField")).toEqual(expected.get("moneyField"));
  expect([cells.size, cells.has("dateField"), cells.has("other")]).toEqual([4, true, false]);
  expect(cells.get("other")).toBeUndefined();
});

test.each<[string, ColumnKind, CellValue, boolean]>([
  ["a text in a column of texts", "text", "打印机", false],
  ["an error value", "text", { error: "#REF!" }, true],
  ["a typed amount", "money", 1200.5, false],
  ["an amount as text", "money", "1,200.50", true],
  ["a blank", "money", null, false],
  ["a typed date", "date", 45_000, false],
  ["a date as text", "date", "2023.5.6", true],
  ["a percentage, which is told by its column", "percent", 0.9, true],
])("%s: worth a remark?", (_, kind, value, isTold) => {
  const column = [...READERS.keys()].indexOf(`${kind}Field`);
  const row = ROW.map((_value, index) => (index === column ? value : null));
  const told = [...spelledCells(recordCells(grid(row)))];
  expect(told.map(([field]) => field)).toEqual(isTold ? [`${kind}Field`] : []);
});

test("a number under a date format is no amount", () => {
  const money = new Map([["moneyField", { ...required("moneyField"), column: 2 }]]);
  const told = [...spelledCells(recordCells(grid(ROW), money))];
  expect(told.map(([, { value }]) => value)).toEqual([{ kind: "text", text: "2023-03-15" }]);
});

test.each<[string, readonly CellValue[]]>([
  ["as typed", ROW],
  ["texts everywhere", [" 待定XX ", "12.5元", "XX年5月", "XX"]],
  ["blanks and errors", [null, { error: "#REF!" }, "", "XX%"]],
])("amounts and texts of a row are those of all its cells: %s", (_, values) => {
  const cells = recordCells(grid(values));
  expect(amountsOf(cells)).toEqual(amountsOf(new Map(cells)));
  expect(textsMatching(cells, /^待|XX/)).toEqual(textsMatching(new Map(cells), /^待|XX/));
});

test("cells are kept while work goes on, and no longer", () => {
  const cells = recordCells(grid(ROW));
  const look = (): unknown => cells.get("moneyField");
  const table = { rows: [{ cells }] } as unknown as Table;
  const [first, again] = keepingCells([table], () => [look(), look()]);
  expect(again).toBe(first);
  expect(look()).toEqual(first);
  expect(look()).not.toBe(first);
  const failing = (): never => {
    throw new RangeError("work");
  };
  expect(() => keepingCells([table], failing)).toThrow("work");
  expect(look()).not.toBe(look());
});

function required(field: string): ColumnReader {
  const reader = READERS.get(field);
  if (reader === undefined) throw new RangeError(field);
  return reader;
}
