// B-30: a part is not larger than its whole, in rows and in columns; silent where it is not clear whose part it is.
import { runChecks } from "../../../src/checks/run-checks";
import { formatCell } from "../../../src/domain/cell-ref";
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue } from "../../../src/workbook/snapshot";
import { book, coded, line, total, type RowSpec, type TableSpec } from "../book-builder";
import { findingsOf, flatten, verdictOf } from "../flatten";

/** A sheet read as any workbook is: title, unit, header and rows. */
function read(rows: readonly (readonly CellValue[])[], unit = "单位：万元") {
  const width = Math.max(...rows.map((row) => row.length));
  const full = [["某某资金情况表"], [unit], ...rows].map((row) =>
    Array.from({ length: width }, (_, at): CellValue => row[at] ?? null)
  );
  const sheet = {
    name: "资金",
    visibility: "visible" as const,
    firstRow: 0,
    firstColumn: 0,
    values: full,
    formulas: [],
    formats: [],
  };
  const read = readBook([{ name: "a.xlsx", sheets: [sheet] }]);
  return runChecks(read)
    .findings.filter(({ cause }) => cause === undefined)
    .map(({ rule, at, severity }) => `${rule} ${formatCell(at[0])} ${severity}`);
}

const part = (label: string, cells: RowSpec["cells"]): RowSpec => ({
  label,
  role: "ofWhich",
  cells,
});

describe("rows of a known form", () => {
  const car = (purchase: number): TableSpec => ({
    form: "budget.threePublic",
    rows: [
      line("vehicle", "公务用车购置及运行维护费", { budget: 12 }),
      part("其中：公务用车购置费", { budget: purchase }),
      line("hospitality", "公务接待费", { budget: 3 }),
    ],
  });

  it.each([
    [8, "holds"],
    [12, "holds"],
    [80, "fails 1"],
    [-8, "holds"],
  ])("其中 %d of 12: %s", (purchase, expected) => {
    expect(verdictOf("B-30", book([car(purchase)]))).toBe(expected);
  });

  it("tells both cells and by how much", () => {
    const [finding] = findingsOf(book([car(80)]), "B-30");
    expect(finding?.at).toHaveLength(2);
    expect(finding?.message).toContain("超出68.00万元");
    expect(finding?.severity).toBe("error");
  });

  it("proves nothing of a whole with a negative part in it", () => {
    const rows = [
      line("serviceIncome", "事业收入", { outturn: -5 }),
      part("其中：教育收费", { outturn: 2 }),
    ];
    const table = { form: "final.incomeExpenditure", rows } as const;
    expect(verdictOf("B-30", book([table]))).toMatch(/^unknown: .*负数/);
  });

  it("behind the last row of a list 其中 may speak of the total", () => {
    const rows = (amount: number): readonly RowSpec[] => [
      total({ total: 100 }),
      line("basic", "基本支出", { total: 60 }),
      line("project", "项目支出", { total: 40 }),
      part("其中：财政拨款", { total: amount }),
    ];
    const judged = (amount: number): string =>
      verdictOf("B-30", book([{ form: "budget.income", rows: rows(amount) }]));
    expect(judged(90)).toMatch(/^unknown: .*可能是合计的其中项/);
    expect(judged(190)).toBe("fails 1");
  });

  it("is one finding with the sum that the same figure breaks", () => {
    const rows = [
      coded("206", "科学技术支出", { total: 30, basic: 20, project: 10 }),
      total({ total: 30, basic: 20, project: 10 }),
      part("其中：财政拨款", { total: 300, basic: 20, project: 10 }),
    ];
    const found = findingsOf(book([{ form: "final.expenditure", rows }]));
    const roots = found.filter(({ rule, cause }) => rule.startsWith("B-") && cause === undefined);
    expect(flatten(roots)).toEqual(["B-09 1支出决算表!B7 error"]);
    expect(found.some(({ rule }) => rule === "B-30")).toBe(true);
  });

  it("waits until the officer has confirmed the form", () => {
    expect(verdictOf("B-30", book([{ ...car(80), confidence: 0.5 }]))).toMatch(/^unknown/);
  });
});

describe("columns of any table", () => {
  const header = ["项目", "资金总额", "其中：财政拨款", "增长率"];
  const fine = [
    header,
    ["科普活动", 30, 20, 0.5],
    ["场馆维护", 12, 12, 90],
    ["人才培训", 8.5, 6, 12],
    ["宣传印刷", 4.5, 4, 8],
  ];
  const changed = (row: number, column: number, value: number) =>
    fine.map((each, at) =>
      at === row ? each.map((old, c) => (c === column ? value : old)) : each
    );

  it("nothing is said of parts within their whole, nor of rates", () => {
    expect(read(fine)).toEqual([]);
  });

  it("tells the row that breaks what the others keep", () => {
    expect(read(changed(3, 2, 60))).toEqual(["B-30 资金!C6 error"]);
  });

  it("leaves counts of people alone", () => {
    expect(read(changed(3, 2, 60), "单位：人")).toEqual([]);
  });

  it("looks further to the left when the neighbour is no whole of it", () => {
    const assets = (inUse: number) => [
      ["资产类别", "原值", "累计折旧", "其中：在用"],
      ["设备", 50, 20, 45],
      ["家具", 12, 1, inUse],
      ["图书", 3, 0, 2],
      ["车辆", 18, 4, 18],
    ];
    expect(read(assets(12))).toEqual([]);
    expect(read(assets(120))).toEqual(["B-30 资金!D5 error"]);
  });

  it("knows columns under one 其中", () => {
    const rows = (own: number): readonly (readonly CellValue[])[] => [
      ["项目", "预算数", "其中", null],
      [null, null, "财政拨款", "自有资金"],
      ["科普活动", 30, 20, 5],
      ["场馆维护", 12, 10, own],
      ["人才培训", 9, 6, 1],
      ["宣传印刷", 7, 4, 2],
    ];
    expect(read(rows(2))).toEqual([]);
    expect(read(rows(20))).toEqual(["B-30 资金!D6 error"]);
  });

  it("a change may be larger in a part than in the whole", () => {
    const rows = [
      ["项目", "比上年增减额", "其中：财政拨款"],
      ["科普活动", 3, 20],
      ["场馆维护", 12, 10],
      ["人才培训", 9, 6],
    ];
    expect(read(rows)).toEqual([]);
  });
});
