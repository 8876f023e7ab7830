// A form that prints the header of its indicators again: for another group of goals, or for the years to come.
import type { Table } from "../../src/workbook/book";
import { readBook } from "../../src/workbook/read-book";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

function read(values: Rows): Table {
  const [table] = readBook([{ name: "表.xlsx", sheets: [sheet(values)] }]).tables;
  if (table === undefined) throw new Error("no table was found");
  return table;
}

/** Row → the indicator it states, under the field it is kept in. */
function indicators({ rows }: Table, field: string): readonly (readonly [number, string])[] {
  return rows.flatMap(({ row, cells }) => {
    const text = cells.get(field)?.text ?? "";
    return text === "" ? [] : [[row + 1, text] as const];
  });
}

const GROUP_HEADER = ["一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"];

test("each group of goals is read under its own header", () => {
  const table = read([
    ["2024年度某区档案馆整体绩效自评表"],
    ["预算执行情况（万元）", null, "预算数（A）", "执行数（B）", "执行率（B/A）", "得分"],
    [null, "部门整体支出总额", 657.8, 651.22, "99%", 19.8],
    ["年度目标1：（40分）", "征集档案"],
    GROUP_HEADER,
    ["产出指标", "数量指标", "征集档案", "≥3000件", "3120件", 40],
    ["年度目标2：（40分）", "档案利用"],
    GROUP_HEADER,
    ["产出指标", "时效指标", "查档办结", "当日", "当日", 40],
    ["总分", null, null, null, null, 99.8],
  ]);
  expect(table.form).toBe("self.department");
  expect(indicators(table, "indicator")).toEqual([
    [6, "征集档案"],
    [9, "查档办结"],
  ]);
  expect(table.header.map(({ row }) => row + 1)).toEqual([2, 5, 8]);
});

const yearly = (name: string, target: string): Rows => [
  [name, "一级指标", "二级指标", "指标内容", "指标值"],
  [null, "产出指标", "数量指标", "改造里程", target],
];
const HEAD: Rows = [
  ["项目绩效目标表"],
  ["项目名称", "基础设施建设"],
  ["项目绩效目标", "长期目标", null, "年度目标"],
  [null, "改善设施", null, "改造村道"],
];

test.each([
  [
    "first",
    [...HEAD, ...yearly("长期绩效指标", "60公里"), ...yearly("年度绩效指标", "12公里")],
    6,
    8,
  ],
  [
    "last",
    [...HEAD, ...yearly("年度绩效指标", "12公里"), ...yearly("长期绩效指标", "60公里")],
    8,
    6,
  ],
])(
  "goals of the years to come, printed %s, are kept apart from those of this year",
  (_, rows, later, now) => {
    const table = read(rows);
    expect(table.form).toBe("goal.project");
    expect(indicators(table, "target")).toEqual([[now, "12公里"]]);
    expect(indicators(table, "indicator")).toEqual([[now, "改造里程"]]);
    expect(indicators(table, "midTermTarget")).toEqual([[later, "60公里"]]);
    expect(indicators(table, "midTermIndicator")).toEqual([[later, "改造里程"]]);
  }
);

test("years below 指标值 are no indicator, even beside a column that is blank below its label", () => {
  const table = read([
    ["项目支出绩效目标表"],
    ["项目名称", "农村公路养护", null, "年度", "2025年"],
    ["一级指标", "二级指标", "三级指标", "指标值", null, null, "备注"],
    [null, null, null, "2025年", "2026年", "2027年", null],
    ["产出指标", "数量指标", "养护里程", "≥320公里", "≥330公里", "≥340公里", null],
  ]);
  expect(table.form).toBe("goal.project");
  expect(indicators(table, "target")).toEqual([[5, "≥320公里"]]);
});

test("a form that prints its goals once reads them as this year's, whatever they are called", () => {
  const table = read([...HEAD, ...yearly("长期绩效指标", "60公里")]);
  expect(indicators(table, "target")).toEqual([[6, "60公里"]]);
});
