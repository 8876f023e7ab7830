// Last year's figures beside this year's in one header, and “三公”经费 with one item a row.
import { formatMoney } from "../../src/domain/money";
import type { FactRef } from "../../src/domain/fact";
import { readBook } from "../../src/workbook/read-book";
import { relativeYears } from "../../src/workbook/header/header-years";
import type { CellValue } from "../../src/workbook/snapshot";
import { sheet, workbook } from "./sheets";

type Rows = readonly (readonly CellValue[])[];

function amount(rows: Rows, ref: FactRef): string {
  const value = readBook([workbook(sheet(rows))]).facts.read(ref);
  return value.state === "known" ? formatMoney(value.value) : value.state;
}

const SIX = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费"];
const CARS = [null, null, "小计", "公务用车购置费", "公务用车运行维护费", null];
const NONE = [null, null, null, null, null];

const SIX_BY_THREE: Rows = [
  ["财政拨款“三公”经费支出决算表"],
  ["单位：万元"],
  ["2022年度决算数", ...NONE, "2023年度预算数", ...NONE, "2023年度决算数", ...NONE],
  [...SIX, ...SIX, ...SIX],
  [...CARS, ...CARS, ...CARS],
  [2.62, 0, 2.14, 0, 2.14, 0.48, 2.8, 0, 2.2, 0, 2.2, 0.6, 2.5, 0, 2.08, 0, 2.08, 0.42],
];

const BY_ROW: Rows = [
  ["财政拨款“三公”经费支出决算表"],
  ["单位：万元"],
  ["项目", "上年决算数", "本年预算数", "本年决算数"],
  ["合计", 2.62, 2.8, 2.5],
  ["1.因公出国（境）费", 0, 0, 0],
  ["2.公务接待费", 0.48, 0.6, 0.42],
  ["3.公务用车购置及运行维护费", 2.14, 2.2, 2.08],
  ["其中：公务用车购置费", 0, 0, 0],
  ["公务用车运行维护费", 2.14, 2.2, 2.08],
];

const BUDGET_BY_ROW: Rows = [
  ["2023年“三公”经费预算表"],
  ["单位：元"],
  ["项目", "2022年预算数", "2023年预算数", "增减"],
  ["合计", 30000, 28000, -2000],
  ["一、因公出国（境）费", 0, 0, 0],
  ["二、公务接待费", 7000, 6000, -1000],
  ["三、公务用车购置及运行费", 23000, 22000, -1000],
  ["其中：公务用车购置费", 0, 0, 0],
  ["公务用车运行费", 23000, 22000, -1000],
];

const BUDGET_SUMMARY: Rows = [
  ["2025年收支总表"],
  ["单位：万元"],
  ["收入", null, null, null, "支出", null, null, null],
  [
    ...["项目", "2024年", "2025年", "2025年比2024年增减%"],
    ...["项目", "2024年", "2025年", "2025年比2024年增减%"],
  ],
  ["一、一般公共预算", 90, 100, 11.11, "一、教育支出", 90, 100, 11.11],
  ["二、事业收入", 0, 0, null, null, null, null, null],
  ["收入总计", 90, 100, 11.11, "支出总计", 90, 100, 11.11],
];

const SUMMARY: Rows = [
  ["收入支出决算总表"],
  ["2023年度", null, null, null, null, "单位：万元"],
  ["收入", null, null, null, "支出", null, null, null],
  [
    ...["项目", "上年决算数", "本年预算数", "本年决算数"],
    ...["项目", "上年决算数", "本年预算数", "本年决算数"],
  ],
  ["一、一般公共预算财政拨款收入", 500, 590.28, 590.65, "六、科学技术支出", 501, 590.28, 590.65],
  ["本年收入合计", 500, 590.28, 590.65, "本年支出合计", 501, 590.28, 590.65],
  ["总计", 500, 590.28, 590.65, "总计", 501, 590.28, 590.65],
];

const SPLIT_BASIC: Rows = [
  ["支出决算表"],
  ["单位:元"],
  ["科目编码", null, null, "科目名称", "本年支出合计", "基本支出", null, null, "项目支出"],
  ["类", "款", "项", null, null, "小计", "人员经费", "公用经费", null],
  [206, 7, 1, "机构运行", 5906500, 4956300, 4489300, 467000, 950200],
  ["合计", null, null, null, 5906500, 4956300, 4489300, 467000, 950200],
];

test.each<[string, Rows, FactRef, string]>([
  ["小计 under 基本支出", SPLIT_BASIC, { fact: "basicOutturn" }, "495.63"],
  ["six by three", SIX_BY_THREE, { fact: "threePublicOutturn" }, "2.50"],
  ["six by three", SIX_BY_THREE, { fact: "threePublicBudget" }, "2.80"],
  ["six by three", SIX_BY_THREE, { fact: "hospitalityOutturn", year: "previous" }, "0.48"],
  ["by row", BY_ROW, { fact: "threePublicOutturn" }, "2.50"],
  ["by row", BY_ROW, { fact: "threePublicOutturn", year: "previous" }, "2.62"],
  ["by row", BY_ROW, { fact: "vehicleBudget" }, "2.20"],
  ["by row", BY_ROW, { fact: "vehiclePurchaseOutturn" }, "0.00"],
  ["by row", BY_ROW, { fact: "vehicleOperationOutturn" }, "2.08"],
  ["budget by row", BUDGET_BY_ROW, { fact: "threePublicBudget" }, "2.80"],
  ["budget by row", BUDGET_BY_ROW, { fact: "hospitalityBudget" }, "0.60"],
  ["years alone", BUDGET_SUMMARY, { fact: "originalRevenueBudget" }, "100.00"],
  ["years alone", BUDGET_SUMMARY, { fact: "originalExpenditureBudget" }, "100.00"],
  ["总表 with 上年决算数", SUMMARY, { fact: "revenueOutturn" }, "590.65"],
  ["总表 with 上年决算数", SUMMARY, { fact: "expenditureOutturn" }, "590.65"],
])("%s: %#", (_, rows, ref, expected) => {
  expect(amount(rows, ref)).toBe(expected);
});

test.each([
  ["one year only", ["2023年度决算数"], null, ["2023年度决算数"]],
  ["two years", ["2022年决算数", "2023年决算数"], null, ["上年决算数", "2023年决算数"]],
  ["three years", ["2021年", "2022年", "2023年"], 2023, ["往年", "上年", "本年"]],
  [
    "years over 合计",
    ["收入/2022年/合计", "收入/2023年/合计"],
    null,
    ["收入/上年/合计", "收入/本年/合计"],
  ],
  ["one year alone", ["2023年"], 2023, ["2023年"]],
  ["years without 年", ["项目", "2022", "2023", "增减"], null, ["项目", "上年", "本年", "增减"]],
  ["a plan ahead", ["2023年目标", "2024年目标"], 2023, ["2023年目标", "2024年目标"]],
])("relativeYears: %s", (_, paths, current, expected) => {
  expect(relativeYears(paths, current)).toEqual(expected);
});

test("自评表 whose label column has no header: the revised budget is read without known merges", () => {
  const rows: Rows = [
    ["部门整体支出绩效自评表"],
    ["（2023年度）", null, null, null, null, null, "单位：万元"],
    [
      ...["预算执行情况（万元）", null, "年初预算数", "全年预算数（A）", "全年执行数（B）"],
      ...["分值", "执行率（B/A）", "得分"],
    ],
    [null, "年度资金总额：", 590.28, 590.65, 590.65, 10, "100%", 10],
    [null, "其中：财政拨款", 590.28, 590.65, 590.65, "-", "100%", "-"],
    [
      ...["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"],
      ...["分值", "得分", "偏差原因分析及改进措施"],
    ],
    [null, "产出指标", "数量指标", "科普活动场次", "≥32场次", "32场次", 50, 50, null],
  ];
  expect(amount(rows, { fact: "revisedExpenditureBudget" })).toBe("590.65");
});

test("what is missing names the column, not the outturn that is there", () => {
  const rows: Rows = [
    ["收入支出决算总表"],
    ["2023年度", null, null, "单位：万元"],
    ["收入", null, "支出", null],
    ["项目", "决算数", "项目", "决算数"],
    ["一、一般公共预算财政拨款收入", 590.65, "六、科学技术支出", 590.65],
    ["本年收入合计", 590.65, "本年支出合计", 590.65],
  ];
  const value = readBook([workbook(sheet(rows))]).facts.read({ fact: "revisedExpenditureBudget" });
  expect(value).toMatchObject({ needs: ["收入支出决算总表“本年支出合计（全年预算数）”"] });
});
