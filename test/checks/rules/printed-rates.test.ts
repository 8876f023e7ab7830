// 执行率 beside the amounts it is made of (F-24), to the digits in which it is printed.
import { readBook } from "../../../src/workbook/read-book";
import type { CellValue } from "../../../src/workbook/snapshot";
import { sheet, workbook } from "../../workbook/sheets";
import { findingsOf, verdictOf } from "../flatten";

type Row = readonly [original: CellValue, revised: CellValue, spent: CellValue, rate: CellValue];

function listed(...rows: readonly (readonly [name: string, ...Row])[]) {
  return readBook([
    workbook(
      sheet([
        ["2023年度项目支出明细表"],
        ["单位：万元"],
        ["项目名称", "年初预算数", "调整后预算数", "决算数", "执行率"],
        ...rows.map((row) => [...row]),
      ])
    ),
  ]);
}

function project(...row: Row) {
  return listed(["项目1", ...row]);
}

it.each<[string, Row, string]>([
  ["of the revised budget", [100, 120, 90, "75%"], "holds"],
  ["of the original budget", [100, 120, 90, "90.00%"], "holds"],
  ["of neither", [100, 120, 90, "85%"], "fails 1"],
  ["rounded", [100, 120, 97.23, "81.03%"], "holds"],
  ["cut off", [100, 120, 97.23, "81.02%"], "holds"],
  ["two of the last digit apart", [100, 120, 97.23, "81.05%"], "fails 1"],
  ["in whole per cents", [100, 120, 97.23, "81%"], "holds"],
  ["beside rounded amounts", [0.3, 0.31, 0.07, "22.8%"], "holds"],
  ["of no budget", [0, 0, 0, "0%"], "unknown: 表中没有执行率一栏，或没有执行数和预算数"],
  ["not printed", [100, 120, 90, null], "unknown: 表中没有执行率一栏，或没有执行数和预算数"],
])("a rate %s: %s", (_, row, expected) => {
  expect(verdictOf("F-24", project(...row))).toBe(expected);
});

it("says what is printed, where, and what it should be", () => {
  const [finding] = findingsOf(project(100, 120, 90, "85%"), "F-24");
  expect(finding?.at.map(({ row, column }) => [row, column])).toEqual([
    [3, 4],
    [3, 3],
    [3, 2],
  ]);
  expect(finding?.message).toBe(
    "项目支出明细第4行“项目1”执行率85%，按决算数90.00万元÷调整后预算数120.00万元计算为75.00%"
  );
});

it("follows from an amount that another rule tells of", () => {
  const wrong = listed(
    ["甲", 100, 100, 9, "90%"],
    ["乙", 50, 50, 40, "80%"],
    ["丙", 30, 30, 30, "100%"],
    ["合计", 180, 180, 160, "88.89%"]
  );
  const roots = findingsOf(wrong).filter(({ cause }) => cause === undefined);
  expect(roots.map(({ rule }) => rule)).toEqual(["B-28"]);
});
