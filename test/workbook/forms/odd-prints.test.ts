// Prints that are odd in one thing: where the unit stands, how a label is broken, what stands beside or behind the table.
import type { MoneyUnit } from "../../../src/domain/money";
import { a1Range } from "../../../src/domain/cell-ref";
import { onlyTable, readPrinted } from "./printed";
import type { Printed } from "./printed";

const TITLE = "2023年一般公共预算财政拨款支出决算表";
const HEADER = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"];
const BODY: Printed = [
  ["201", "一般公共服务支出", 100.55, 80.05, 20.5],
  ["2010101", "行政运行", 100.55, 80.05, 20.5],
];
const UNIT_LINE = ["", "", "", "", "单位：万元"];
const BY_FUNCTION = "code name total basic project";

const CASES: Readonly<Record<string, readonly [Printed, string, MoneyUnit | null]>> = {
  单位写在表注里: [
    [
      [TITLE, "<", "<", "<", "<"],
      HEADER,
      ...BODY,
      ["注：本表金额单位为万元。", "<", "<", "<", "<"],
    ],
    BY_FUNCTION,
    "tenThousandYuan",
  ],
  每个金额自带单位: [
    [
      [TITLE, "<", "<", "<", "<"],
      HEADER,
      ...BODY.map((row) =>
        row.map((cell) => (typeof cell === "number" ? `${String(cell)}万元` : cell))
      ),
    ],
    BY_FUNCTION,
    null,
  ],
  标签断在两行: [
    [
      [TITLE, "", "", "", ""],
      UNIT_LINE,
      ["功能分类", "科目名称", "本年支出", "基本", "项目"],
      ["科目编码", "", "合计", "支出", "支出"],
      ...BODY,
    ],
    BY_FUNCTION,
    "tenThousandYuan",
  ],
  标签后附英文: [
    [
      [`${TITLE} Expenditure by Function`, "<", "<", "<", "<"],
      ["", "", "", "", "单位：万元 Unit: ten thousand yuan"],
      ["科目编码\nCode", "科目名称\nItem", "合计\nTotal", "基本支出\nBasic", "项目支出\nProject"],
      ...BODY,
    ],
    BY_FUNCTION,
    "tenThousandYuan",
  ],
  "预算数与决算数各有合计、基本、项目": [
    [
      [TITLE, "<", "<", "<", "<", "<", "<", "<"],
      ["", "", "", "", "", "", "", "单位：万元"],
      ["科目编码", "科目名称", "决算数", "<", "<", "年初预算数", "<", "<"],
      ["^", "^", "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", 100.55, 80.05, 20.5, 90.5, 70, 20.5],
    ],
    `${BY_FUNCTION} - - -`,
    "tenThousandYuan",
  ],
  支出数按季度分列: [
    [
      ["2023年项目支出执行情况表", "<", "<", "<", "<"],
      ["", "", "", "", "单位：万元"],
      ["项目名称", "全年预算", "支出数", "<", "<"],
      ["^", "^", "上半年", "下半年", "合计"],
      ["甲", 100, 40, 60, 100],
      ["乙", 50, 20, 20, 40],
    ],
    "project revisedBudget - - outturn",
    "tenThousandYuan",
  ],
  "收入逐行列示，项目一栏叫“收入项目”": [
    [
      ["2025年收入总体情况表", "<"],
      ["", "单位：万元"],
      ["收入项目", "2025年预算数"],
      ["一、财政拨款收入", 100],
      ["收入总计", 100],
    ],
    "name total",
    "tenThousandYuan",
  ],
  重点任务的资金分三栏: [
    [
      ["部门整体支出绩效目标表", "<", "<", "<", "<"],
      ["", "", "", "", "单位：万元"],
      ["任务名称", "主要内容", "预算金额", "<", "<"],
      ["^", "^", "总额", "财政拨款", "其他资金"],
      ["展览", "展品维护", 1200, 1100, 100],
      ["一级指标", "二级指标", "三级指标", "指标值", "备注"],
      ["产出指标", "数量指标", "开放天数", "≥300天", ""],
    ],
    "task content amount - - level1 level2 indicator target note",
    "tenThousandYuan",
  ],
};

test.each(Object.entries(CASES))("%s", (_, [rows, fields, unit]) => {
  for (const withMerges of [true, false]) {
    const table = onlyTable(readPrinted(rows, "Sheet1", withMerges));
    expect(table.columns.map(({ field }) => field ?? "-").join(" ")).toBe(fields);
    expect(table.unit).toBe(unit);
    expect(table.confidence).toBeGreaterThanOrEqual(0.8);
  }
});

const TABLE: Printed = [[TITLE, "", "", "", ""], UNIT_LINE, HEADER, ...BODY];

test.each<[string, Printed, string]>([
  [
    "标题分两行",
    [["某局2023年度", "", "", "", ""], ["支出决算表", "", "", "", ""], UNIT_LINE, HEADER, ...BODY],
    "A1:E6",
  ],
  ["两行都有年份是两个标题", [["某局2023年度决算", "", "", "", ""], ...TABLE], "A2:E6"],
  [
    "填报行不是表头",
    [TABLE[0] ?? [], ["单位：某县林业局", "", "", "", "截止日期：2024年12月31日"], HEADER, ...BODY],
    "A1:E5",
  ],
  [
    "空一列之外的校验列",
    TABLE.map((row, index) => [...row, "", index === 2 ? "校验" : index > 2 ? 0 : ""]),
    "A1:E5",
  ],
  [
    "表注之后报告的下一段",
    [...TABLE, ["注：本表反映支出情况。"], [""], ["二、“三公”经费情况。2023年为5.10万元。"]],
    "A1:E6",
  ],
])("%s", (_, rows, range) => {
  const table = onlyTable(readPrinted(rows));
  expect(a1Range(table.range)).toBe(range);
  expect(table.header.map(({ rows: count }) => count)).toEqual([1]);
});
