/**
 * @jest-environment node
 */
// The parts of the adapter that need no Excel: what is typed, how cells are joined, how reading is cut.
import {
  BlockQueue,
  cellCount,
  BATCH,
  nextBatch,
  smallerBatch,
} from "../../src/host/excel/batches";
import {
  nameFormula,
  plannedInput,
  renameSheetIn,
  restoredInput,
  textInput,
} from "../../src/host/excel/cell-input";
import { columnPoints } from "../../src/host/excel/cell-look";
import { isComplete, sheetFromGrids, type Grid } from "../../src/host/excel/grid";
import { likeAreas } from "../../src/host/excel/like-areas";
import { localTime } from "../../src/host/excel/local-time";
import { planNames } from "../../src/host/excel/names";
import { formula, input, number, ratesPlan, text } from "./sample-plans";

describe("text typed into a cell", () => {
  test.each([
    ["=1+1", true],
    ["+86 20 1234", true],
    ["-", true],
    ["@部门", true],
    [" =1", true],
    ["＝1", true],
    ["'引号", true],
    ["001", true],
    ["2023年5月", true],
    ["1/2", true],
    ["12:30", true],
    ["50%", true],
    ["（5）", true],
    ["￥5", true],
    ["１２３", true],
    ["#N/A", true],
    ["TRUE", true],
    ["May 2023", true],
    ["预算数", false],
    ["（一）部门概况", false],
    ["一、基本情况", false],
    ["", false],
    ["May be", false],
  ])("%s is protected: %s", (content, isProtected) => {
    expect(textInput(content)).toBe(isProtected ? `'${content}` : content);
  });
});

test.each([
  [formula("SUM(A1:A2)", 3), "=SUM(A1:A2)"],
  [formula("=SUM(A1:A2)", 3), "=SUM(A1:A2)"],
  [number(1.5), 1.5],
  [input(), ""],
  [text("=x"), "'=x"],
])("a planned value as input", (cell, expected) => {
  expect(plannedInput(cell.value)).toBe(expected);
});

test.each([
  [null, undefined, ""],
  [0, undefined, 0],
  [false, undefined, false],
  [{ error: "#N/A" }, undefined, "#N/A"],
  ["001", undefined, "'001"],
  [5, "=B1", "=B1"],
])("a cell that was read is restored: %p %p", (value, formulaText, expected) => {
  expect(restoredInput(value, formulaText)).toBe(expected);
});

test("formulas follow a sheet that had to take another name", () => {
  const renamed = renameSheetIn(
    "='绩效_执行率'!$B$5+'O''Neil'!A1",
    "绩效_执行率",
    "绩效_执行率(2)"
  );
  expect(renamed).toBe("='绩效_执行率(2)'!$B$5+'O''Neil'!A1");
  expect(nameFormula("绩效_执行率", 4, 1)).toBe("='绩效_执行率'!$B$5");
});

describe("cells that are alike", () => {
  const kinds = (rows: readonly string[]) =>
    rows.map((row) => Array.from(row).map((kind) => (kind === "." ? null : text(kind))));
  const areas = (rows: readonly string[]) =>
    likeAreas(kinds(rows), (cell) => (cell.value.kind === "text" ? cell.value.text : null)).map(
      ({ kind, area }) => `${kind} ${[area.row, area.column, area.rows, area.columns].join()}`
    );

  test.each([
    ["one block", ["aaa", "aaa"], ["a 0,0,2,3"]],
    ["columns", ["ab", "ab", "ab"], ["a 0,0,3,1", "b 0,1,3,1"]],
    ["a gap ends a run", ["a.a"], ["a 0,0,1,1", "a 0,2,1,1"]],
    ["an interruption", ["a", "b", "a"], ["a 0,0,1,1", "b 1,0,1,1", "a 2,0,1,1"]],
    ["nothing", ["...", ""], []],
  ])("%s", (_, rows, expected) => {
    expect(areas(rows)).toEqual(expected);
  });

  test("every cell is covered once", () => {
    const rows = ["aabba", "aabb.", "abbba", "cabba", "caa.a"];
    const covered = new Map<string, number>();
    for (const { area } of likeAreas(kinds(rows), () => "x")) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const at = `${String(row)}/${String(column)}`;
          covered.set(at, (covered.get(at) ?? 0) + 1);
        }
      }
    }
    expect(covered.size).toBe(rows.join("").replaceAll(".", "").length);
    expect([...covered.values()].every((count) => count === 1)).toBe(true);
  });
});

describe("cutting what is read", () => {
  const block = (sheetId: string, rows: number, columns: number) => ({
    sheetId,
    area: { row: 0, column: 0, rows, columns },
  });

  test("small sheets go together, a large one is cut by rows, nothing is lost", () => {
    const blocks = [block("a", 100, 10), block("b", 5000, 20), block("c", 1, 1)];
    const queue = new BlockQueue(blocks);
    const batches: number[] = [];
    let cells = 0;
    while (queue.next !== undefined) {
      const taken = queue.take(20_000).reduce((sum, { area }) => sum + cellCount(area), 0);
      batches.push(taken);
      cells += taken;
    }
    expect(cells).toBe(100 * 10 + 5000 * 20 + 1);
    expect(Math.max(...batches)).toBeLessThanOrEqual(20_000);
    expect(batches).toHaveLength(6);
  });

  test("a row wider than a batch is read whole", () => {
    expect(new BlockQueue([block("a", 2, 16_384)]).take(500)).toMatchObject([
      { area: { rows: 1, columns: 16_384 } },
    ]);
  });

  test("what was too large goes back in order", () => {
    const queue = new BlockQueue([block("a", 10, 10), block("b", 10, 10)]);
    queue.putBack(queue.take(150));
    expect(queue.next).toMatchObject({ sheetId: "a", area: { row: 0 } });
    expect(queue.take(1000).map(({ area }) => area.rows)).toEqual([10, 5, 5]);
  });

  test("long text makes an answer smaller, never larger than usual; there is an end to halving", () => {
    const grid = (value: unknown): Grid => {
      const cells = Array.from({ length: 100 }, () => [value]);
      return {
        rowIndex: 0,
        columnIndex: 0,
        values: cells,
        formulas: cells,
        numberFormat: cells,
        valueTypes: cells,
      };
    };
    expect(nextBatch(100, [grid(1)])).toBe(BATCH);
    expect(nextBatch(100, [grid("绩".repeat(500))])).toBeLessThan(1000);
    expect([smallerBatch(20_000), smallerBatch(999)]).toEqual([10_000, null]);
  });
});

describe("the cells of a range", () => {
  const grid: Grid = {
    rowIndex: 3,
    columnIndex: 1,
    values: [
      ["", "a", ""],
      ["", "", ""],
      [1, "", ""],
      ["", "", ""],
    ],
    formulas: [
      ["", "a", ""],
      ["", "", '=IF(1,"")'],
      [1, "", ""],
      ["", "", ""],
    ],
    numberFormat: [
      ["General", "@", "0.00"],
      ["General", "General", "0.00"],
      ["0.00", "General", "General"],
      ["0.00", "", ""],
    ],
    valueTypes: [
      ["Empty", "String", "Empty"],
      ["Empty", "Empty", "String"],
      ["Double", "Empty", "Empty"],
      ["Empty", "Empty", "Empty"],
    ],
  };
  const entry = { id: "1", name: "表", visibility: "visible", isProtected: false } as const;

  test("trimmed to what holds something; formulas that show nothing count", () => {
    const sheet = sheetFromGrids(entry, [grid]);
    expect(sheet.values).toEqual([[null, "a"], [null, null, null], [1]]);
    expect(sheet.formulas).toEqual([undefined, [undefined, undefined, '=IF(1,"")'], undefined]);
    expect(sheet.formats).toEqual([[undefined, "@"], [undefined, undefined, "0.00"], ["0.00"]]);
    expect([sheet.firstRow, sheet.firstColumn]).toEqual([3, 1]);
  });

  test.each<[string, Partial<Grid>]>([
    ["values", { values: null }],
    ["formulas", { formulas: null }],
    ["formats", { numberFormat: null }],
    ["types", { valueTypes: null }],
  ])("an answer without %s is not complete", (_, part) => {
    expect(isComplete({ ...grid, ...part })).toBe(false);
  });
});

describe("workbook names", () => {
  const target = { plan: ratesPlan(1), name: "绩效_执行率", existing: null };
  const present = (formulaText: string) => [{ name: "绩效_支出率", formula: formulaText }];

  test.each([
    ["absent: created", [], { created: 1, moved: 0, taken: 0 }],
    [
      "as it should be: nothing to do",
      present("='绩效_执行率'!$C$3"),
      { created: 0, moved: 0, taken: 0 },
    ],
    [
      "at another cell of ours: moved",
      present("=绩效_执行率!$C$9"),
      { created: 0, moved: 1, taken: 0 },
    ],
    ["its sheet was deleted: moved", present("=#REF!$C$9"), { created: 0, moved: 1, taken: 0 }],
    ["the user's: left", present("='预算'!$A$1"), { created: 0, moved: 0, taken: 1 }],
  ])("%s", (_, names, expected) => {
    const { created, moved, taken } = planNames([target], names);
    expect({ created: created.length, moved: moved.length, taken: taken.length }).toEqual(expected);
  });
});

test("column widths: characters to points, never narrower than Excel's own", () => {
  expect(columnPoints(8.38)).toBeCloseTo(54, 0);
});

test("the time on a receipt has the officer's offset", () => {
  const shown = localTime(new Date(2024, 2, 5, 9, 8, 7));
  expect(shown).toMatch(/^2024-03-05T09:08:07[+-]\d\d:\d\d$/);
  expect(new Date(shown).getTime()).toBe(new Date(2024, 2, 5, 9, 8, 7).getTime());
});
