// Cells with formulas, record by record: where the formula of a cell is written, and what is left when it cannot be read.
import { Budget, Grid } from "../../../../src/host/file/grid";
import { FormulaReader } from "../../../../src/host/file/xls/formulas/formula-reader";
import { readXlsSheet } from "../../../../src/host/file/xls/read-xls-sheet";
import { RECORD, type BiffRecord } from "../../../../src/host/file/xls/records";
import { readBook } from "../../../../src/workbook/read-book";
import { checkFormulas } from "../../../../src/checks/formulas/check-formulas";
import type { SheetSnapshot } from "../../../../src/workbook/snapshot";
import { hexByte, hexShort, links, longText, record } from "./biff";

const ONE = "000000000000f03f";
const TEXT = "000000000000ffff";
const TRUE = "010001000000ffff";
const DIVISION = "020007000000ffff";

function tokensOf(tokens: string): string {
  return hexShort(tokens.replaceAll(" ", "").length / 2) + tokens;
}

function formula(row: number, column: number, tokens: string, result = ONE): BiffRecord {
  const place = `${hexShort(row)} ${hexShort(column)} 0000`;
  return record(RECORD.formula, `${place} ${result} 0000 00000000 ${tokensOf(tokens)}`);
}

function rangeOf(top: number, bottom: number, column: number): string {
  return hexShort(top) + hexShort(bottom) + hexByte(column) + hexByte(column);
}

function read(...stream: readonly BiffRecord[]): SheetSnapshot {
  return readWithin(1000, stream);
}

function readWithin(work: number, stream: readonly BiffRecord[]): SheetSnapshot {
  const grid = new Grid(new Budget());
  const context = {
    strings: [],
    formats: [],
    from1904: false,
    formulas: new FormulaReader(links(), work),
  };
  const unreadFormulas = readXlsSheet(stream, context, grid);
  return {
    ...grid.build({ name: "表", visibility: "visible" }),
    ...(unreadFormulas === undefined ? {} : { unreadFormulas }),
  };
}

/** As PtgExp: the formula is written with the cell in this row of column A. */
const withRow = (row: number): string => `01 ${hexShort(row)} 0000`;
const LEFT_NEIGHBOUR = "4c 0000 ffc0";
const A1 = "44 0000 00c0";

describe("results", () => {
  it("are numbers, truth values, errors, and texts in a record of their own", () => {
    const sheet = read(
      formula(0, 0, A1),
      formula(0, 1, A1, TRUE),
      formula(0, 2, A1, DIVISION),
      formula(0, 3, A1, TEXT),
      record(RECORD.formulaString, longText("done")),
      formula(0, 4, A1, TEXT)
    );
    expect(sheet.values).toEqual([[1, true, { error: "#DIV/0!" }, "done", null]]);
    expect(sheet.formulas).toEqual([["=A1", "=A1", "=A1", "=A1", "=A1"]]);
  });
});

describe("a formula shared by a column", () => {
  const shared = record(
    RECORD.sharedFormula,
    `${rangeOf(0, 2, 1)} 00 03 ${tokensOf(LEFT_NEIGHBOUR)}`
  );

  it("is told in each cell, and the text of a result behind it still belongs to the cell", () => {
    const sheet = read(
      formula(0, 1, "01 0000 0100", TEXT),
      shared,
      record(RECORD.formulaString, longText("first")),
      formula(1, 1, "01 0000 0100"),
      formula(2, 1, "01 0000 0100")
    );
    expect(sheet.values).toEqual([["first"], [1], [1]]);
    expect(sheet.formulas).toEqual([["=A1"], ["=A2"], ["=A3"]]);
    expect(sheet.unreadFormulas).toBeUndefined();
  });

  it("is found when it is written with a later cell", () => {
    const sheet = read(
      formula(0, 1, "01 0100 0100"),
      formula(1, 1, "01 0100 0100"),
      shared,
      formula(2, 1, A1)
    );
    expect(sheet.formulas).toEqual([["=A1"], ["=A2"], ["=A1"]]);
  });

  it("is found by the place its cells point at, though no cell of theirs stands there", () => {
    const sheet = read(formula(1, 1, "01 0000 0100"), shared, formula(2, 1, "01 0000 0100"));
    expect(sheet.formulas).toEqual([["=A2"], ["=A3"]]);
  });

  it("that is missing leaves the values, and is counted", () => {
    const sheet = read(formula(4, 0, withRow(9)), formula(5, 0, withRow(9)), formula(6, 0, A1));
    expect(sheet.values).toEqual([[1], [1], [1]]);
    expect(sheet.formulas.flat()).toEqual(["=A1"]);
    expect(sheet.unreadFormulas).toEqual({ count: 2, first: { row: 4, column: 0 } });
  });
});

it("an array formula shows in its first cell", () => {
  const array = record(
    RECORD.arrayFormula,
    `${rangeOf(0, 1, 0)} 0000 00000000 ${tokensOf("24 0000 01c0")}`
  );
  const sheet = read(formula(0, 0, withRow(0)), array, formula(1, 0, withRow(0)));
  expect(sheet.values).toEqual([[1], [1]]);
  expect(sheet.formulas).toEqual([["=B1"]]);
  expect(sheet.unreadFormulas).toBeUndefined();
});

it("a data table has no formula in its cells", () => {
  const table = record(RECORD.dataTable, `${rangeOf(0, 0, 0)} 0000 0000 0000 0000 0000`);
  const sheet = read(formula(0, 0, "02 0000 0000"), table);
  expect(sheet.values).toEqual([[1]]);
  expect(sheet.formulas).toEqual([]);
  expect(sheet.unreadFormulas).toBeUndefined();
});

describe("damage costs the formula, not the value", () => {
  it.each<[string, readonly BiffRecord[]]>([
    ["unknown tokens", [formula(0, 0, "18 01 00000000")]],
    ["a record cut short behind the value", [record(RECORD.formula, `0000 0000 0000 ${ONE} 0000`)]],
    [
      "tokens longer than the record",
      [record(RECORD.formula, `0000 0000 0000 ${ONE} 000000000000 ffff 44`)],
    ],
    [
      "a shared formula cut short",
      [formula(0, 0, withRow(0)), record(RECORD.sharedFormula, "0000")],
    ],
    ["a pointer cut short", [formula(0, 0, "01 00")]],
  ])("%s", (_, stream) => {
    const sheet = read(...stream);
    expect(sheet.values).toEqual([[1]]);
    expect(sheet.formulas).toEqual([]);
    expect(sheet.unreadFormulas).toEqual({ count: 1, first: { row: 0, column: 0 } });
  });

  it("is told among what could not be judged", () => {
    const sheet = read(formula(1, 2, "00"), formula(2, 2, "00"));
    const { unjudged } = checkFormulas(readBook([{ name: "账.xls", sheets: [sheet] }]));
    expect(unjudged).toMatchObject([
      { rule: "B-25", because: "“表”有2个公式无法解读（如C2），只读出了结果" },
    ]);
  });
});

it("gives up where formulas would fill the memory, and keeps the values", () => {
  const shared = record(RECORD.sharedFormula, `${rangeOf(0, 9, 0)} 00 00 ${tokensOf(A1)}`);
  const cells = Array.from({ length: 10 }, (_, row) => formula(row, 0, withRow(0)));
  // Five bytes and three characters each.
  const sheet = readWithin(40, [cells.slice(0, 1), shared, cells.slice(1)].flat());
  expect(sheet.values).toHaveLength(10);
  expect(sheet.formulas.flat()).toEqual(["=A1", "=A1", "=A1", "=A1", "=A1"]);
  expect(sheet.unreadFormulas).toEqual({ count: 5, first: { row: 5, column: 0 } });
});
