// Generated layouts: wherever tables stand on a sheet, each is found with its own header and body; and no grid, however
// senseless, makes the reader throw.
import fc from "fast-check";
import { a1Range } from "../../src/domain/cell-ref";
import type { Table } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue, Merge, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

const NAMES = ["项目名称", "资产类别", "单位名称", "车辆类别"];
const AMOUNTS = ["预算数", "决算数", "执行数", "上年数", "调整数", "差额"];
const GROUPS = ["合计", "基本支出", "项目支出"];

interface Draft {
  readonly titled: boolean;
  readonly unit: boolean;
  readonly blanks: number;
  readonly amounts: number;
  readonly grouped: boolean;
  readonly rows: number;
}

const DRAFT: fc.Arbitrary<Draft> = fc.record({
  titled: fc.boolean(),
  unit: fc.boolean(),
  blanks: fc.integer({ min: 0, max: 2 }),
  amounts: fc.integer({ min: 2, max: 5 }),
  grouped: fc.boolean(),
  rows: fc.integer({ min: 3, max: 9 }),
});

interface Placed {
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** Rows of the header and of the body within `cells`. */
  readonly header: readonly [number, number];
  readonly last: number;
}

/** How a draft is printed: `index` keeps tables apart, `repeats` fills every cell of a merge. */
function printed(draft: Draft, index: number, repeats: boolean): Placed {
  const width = 1 + draft.amounts;
  const cells: CellValue[][] = [];
  const merges: Merge[] = [];
  if (draft.titled) cells.push([`第${String(index + 1)}号情况统计表`]);
  if (draft.unit) cells.push([...Array<CellValue>(width - 1).fill(null), "单位：万元"]);
  if (draft.titled || draft.unit) for (let row = 0; row < draft.blanks; row++) cells.push([]);
  const top = cells.length;
  const labels = AMOUNTS.slice(0, draft.amounts);
  if (draft.grouped) {
    const [group = "", ...rest] = labels;
    // One group over the first two amounts, vertical merges over the others.
    const wide = [NAMES[index % 4] ?? "", group, repeats ? group : null, ...rest.slice(1)];
    const below = wide.map((label, column) =>
      column === 1 || column === 2 ? (GROUPS[column] ?? "") : repeats ? label : null
    );
    cells.push(wide, below);
    merges.push({ row: top, column: 1, rows: 1, columns: 2 });
    for (let column = 0; column < width; column++)
      if (column !== 1 && column !== 2) merges.push({ row: top, column, rows: 2, columns: 1 });
  } else cells.push([NAMES[index % 4] ?? "", ...labels]);
  const bottom = cells.length - 1;
  for (let row = 0; row < draft.rows; row++)
    cells.push([
      `甲${String(index)}${"乙".repeat(row)}`,
      ...labels.map((_, column) => row * 10 + column + 0.25),
    ]);
  return { cells, merges, header: [top, bottom], last: cells.length - 1 };
}

interface Looks {
  readonly down: number;
  readonly right: number;
  readonly repeats: boolean;
  readonly merged: boolean;
}

const LOOKS: fc.Arbitrary<Looks> = fc.record({
  down: fc.integer({ min: 0, max: 30 }),
  right: fc.integer({ min: 0, max: 12 }),
  repeats: fc.boolean(),
  merged: fc.boolean(),
});

interface At {
  readonly placed: Placed;
  readonly row: number;
  readonly column: number;
}

function snapshotOf(tables: readonly At[], { down, right, merged }: Looks): SheetSnapshot {
  const values: CellValue[][] = [];
  const merges: Merge[] = [];
  for (const { placed, row, column } of tables) {
    placed.cells.forEach((cells, index) => {
      const line = (values[row + index] ??= []);
      cells.forEach((cell, offset) => (line[column + offset] = cell));
    });
    for (const each of placed.merges)
      merges.push({ ...each, row: each.row + row + down, column: each.column + column + right });
  }
  const rows = Array.from({ length: values.length }, (_, row) =>
    Array.from(values[row] ?? [], (cell: CellValue | undefined) => cell ?? null)
  );
  const made = sheet(rows, merged ? { merges, firstRow: down } : { firstRow: down });
  return { ...made, firstColumn: right };
}

/** Header range and last row of each table, as they should be read. */
function expected(tables: readonly At[], { down, right }: Looks): readonly string[] {
  return tables.map(({ placed: { cells, header, last }, row, column }) => {
    const width = cells[last]?.length ?? 0;
    const range = { row: row + down + header[0], column: column + right };
    const text = a1Range({ ...range, rows: header[1] - header[0] + 1, columns: width });
    return `${text} ${String(row + down + last)}`;
  });
}

function found(tables: readonly Table[]): readonly string[] {
  return tables.map(
    ({ header, range }) => `${header.map(a1Range).join(",")} ${String(range.row + range.rows - 1)}`
  );
}

function check(tables: readonly At[], looks: Looks): void {
  const book = readBook([workbook(snapshotOf(tables, looks))]);
  expect(found(book.tables)).toEqual(expected(tables, looks));
  expect(book.unread).toEqual([]);
}

const RUNS = { numRuns: 150 };

test("one to four tables below each other, with or without titles, anywhere on the sheet", () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(DRAFT, { minLength: 1, maxLength: 4 }),
      gaps,
      LOOKS,
      (drafts, blank, looks) => {
        let row = 0;
        const tables = drafts.map((draft, index): At => {
          const placed = printed(draft, index, looks.repeats);
          const at = { placed, row, column: 0 };
          row += placed.cells.length + (blank[index] ?? 1);
          return at;
        });
        check(tables, looks);
      }
    ),
    RUNS
  );
});

test("two or three tables beside each other, of unequal length, headers in one row", () => {
  fc.assert(
    fc.property(
      fc.array(DRAFT, { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 1, max: 3 }),
      LOOKS,
      (drafts, gap, looks) => {
        let column = 0;
        const tables = drafts.map((draft, index): At => {
          const plain = { ...draft, titled: false, unit: false, grouped: false };
          const placed = printed(plain, index, looks.repeats);
          const at = { placed, row: 0, column };
          column += 1 + draft.amounts + gap;
          return at;
        });
        check(tables, looks);
      }
    ),
    RUNS
  );
});

const CELL: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "合计",
    "项目",
    "单位：万元",
    "续表",
    "第1页",
    "注：无",
    "目录",
    "栏次",
    "支出决算表"
  ),
  fc.constantFrom(
    "金额",
    "一、收入",
    "2023年",
    "…",
    "　",
    "部门：",
    "（万元）",
    "序号",
    "1",
    "其中："
  ),
  fc.constantFrom("#REF!", "#N/A").map((error) => ({ error }))
);

test("any grid is read: no throw, every row inside its table, confidence from 0 to 1", () => {
  const grids = fc.array(fc.array(fc.array(CELL, { maxLength: 8 }), { maxLength: 14 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(grids, (sheets) => {
      const { tables } = readBook([
        workbook(...sheets.map((rows, index) => sheet(rows, { name: `表${String(index)}` }))),
      ]);
      for (const { confidence, range, header } of tables) {
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        for (const band of header) expect(band.row).toBeGreaterThanOrEqual(range.row);
      }
    }),
    // A chapter head that is the last row of one table, and stands above the header of the next.
    { numRuns: 400, examples: [[[[[0], ["一、收入"], [";", "单位：万元"], [false, 0]]]]] }
  );
});

test("a million formatted rows with one table at the top and one at the bottom cost no more than their cells", () => {
  const values: (readonly CellValue[])[] = Array.from({ length: 1_048_576 }, () => []);
  const { cells } = printed(
    { titled: true, unit: true, blanks: 0, amounts: 3, grouped: false, rows: 4 },
    0,
    false
  );
  const other = printed(
    { titled: true, unit: true, blanks: 0, amounts: 2, grouped: true, rows: 4 },
    1,
    false
  ).cells;
  cells.forEach((line, row) => (values[row] = line));
  other.forEach((line, row) => (values[1_048_576 - other.length + row] = line));
  const { tables } = readBook([workbook(sheet(values))]);
  expect(tables.map(({ range }) => a1Range(range))).toEqual(["A1:D7", "A1048569:C1048576"]);
});
