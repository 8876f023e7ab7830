// Prints that differ from the usual ones in how their columns stand to each other, and tables that only look like ours.
import { fieldsOf, onlyTable, readPrinted } from "./printed";
import type { Printed } from "./printed";

const UNIT = ["单位：万元"];

const CASES: Readonly<Record<string, readonly [Printed, string, string]>> = {
  指标在前资金在后: [
    [
      ["项目支出绩效自评表", "<", "<", "<", "<", "<", "<"],
      ["项目名称", "阅读推广"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "活动场次", "≥60场", "66场", 90, 90],
      ["资金来源", "年初预算数（万元）", "全年预算数", "全年执行数", "执行率", "分值", "得分"],
      ["资金总额", 50, 50, 50, "100%", 10, 10],
    ],
    "self.project",
    "level1 level2 indicator target actual maxPoints points fundSource originalBudget revisedBudget outturn executionRate maxPoints points",
  ],
  追加和调减各有一栏: [
    [
      ["项目支出执行情况表", "<", "<", "<", "<", "<"],
      UNIT,
      ["项目名称", "年初预算", "追加", "调减", "调整后预算", "支出数"],
      ["公路养护", 620, 35, 5, 650, 640],
    ],
    "ledger.projects",
    "project originalBudget - - revisedBudget outturn",
  ],
  追加就是全部调整: [
    [
      ["项目支出执行情况表", "<", "<", "<", "<"],
      UNIT,
      ["项目名称", "年初预算", "追加", "调整后预算", "支出数"],
      ["公路养护", 620, 35, 655, 640],
    ],
    "ledger.projects",
    "project originalBudget adjustment revisedBudget outturn",
  ],
  合计以外的各栏是其中的部分: [
    [
      ["项目支出执行情况表", "<", "<", "<", "<"],
      UNIT,
      ["项目名称", "年初预算", "调整后预算", "累计支出", "<", "<"],
      ["^", "^", "^", "合计", "财政资金", "自筹资金"],
      ["公路养护", 620, 655, 640, 600, 40],
    ],
    "ledger.projects",
    "project originalBudget revisedBudget outturn - -",
  ],
  金额和占比并列: [
    [
      ["2024年度支出决算表", "<", "<", "<", "<", "<"],
      UNIT,
      ["科目编码", "科目名称", "合计", "基本支出", "<", "项目支出", "<"],
      ["^", "^", "^", "金额", "占比", "金额", "占比"],
      ["201", "一般公共服务支出", 100, 80, "80%", 20, "20%"],
      ["20103", "政府办公厅（室）及相关机构事务", 100, 80, "80%", 20, "20%"],
      ["2010301", "行政运行", 100, 80, "80%", 20, "20%"],
    ],
    "final.expenditure",
    "code name total basic - project -",
  ],
  单位和科目各有编码: [
    [
      ["2025年部门支出总表", "<", "<", "<", "<", "<", "<"],
      UNIT,
      ["预算单位", "<", "支出功能分类", "<", "合计", "基本支出", "项目支出"],
      ["编码", "名称", "编码", "名称", "^", "^", "^"],
      ["205001", "某县教育局", "2050202", "小学教育", 100, 80, 20],
    ],
    "budget.expenditure",
    "- - code name total basic project",
  ],
  决算按单位列示: [
    [
      ["2024年度支出决算表", "<", "<", "<"],
      UNIT,
      ["单位名称", "支出合计", "基本支出", "项目支出"],
      ["某市水务局本级", 100, 80, 20],
      ["某市水利工程管理中心", 60, 50, 10],
      ["某市防汛物资站", 40, 30, 10],
    ],
    "final.expenditure",
    "name total basic project",
  ],
  零星采购没有合同: [
    [
      ["零星采购登记台账", "<", "<", "<", "<"],
      ["单位：元"],
      ["采购日期", "采购项目名称", "金额", "采购方式", "供应商"],
      ["2024-03-05", "复印纸", 1500, "电子卖场直购", "某办公用品公司"],
    ],
    "ledger.procurement",
    "- project contractAmount method supplier",
  ],
  账面和实盘并列: [
    [
      ["固定资产盘点表", "<", "<", "<", "<", "<"],
      ["单位：元"],
      ["资产编码", "资产名称", "账面数", "<", "实盘数", "<", "差异数量"],
      ["^", "^", "数量", "原值", "数量", "金额", "^"],
      ["TY001", "计算机", 2, 9960, 1, 4980, -1],
    ],
    "ledger.assets",
    "assetCode assetName quantity originalValue - - -",
  ],
};

test.each(Object.entries(CASES))("%s", (_, [rows, form, fields]) => {
  const table = onlyTable(readPrinted(rows));
  const read = fieldsOf(table).map((field) => field ?? "-");
  expect([table.form, read.join(" "), table.confidence >= 0.9]).toEqual([form, fields, true]);
});

test("the title of another table is not overruled by columns that look like a ledger's", () => {
  const table = onlyTable(
    readPrinted([
      ["固定资产处置申报表", "<", "<", "<", "<", "<", "<", "<"],
      ["单位：元"],
      ["序号", "资产编号", "资产名称", "规格型号", "数量", "购置日期", "原值", "累计折旧", "净值"],
      [1, "TY001", "打印机", "激光", 3, "2012-03-09", 6900, 6900, 0],
    ])
  );
  expect(table.form).toBeNull();
});

test("货物 and 服务 with their sums are no purchases", () => {
  const table = onlyTable(
    readPrinted([
      ["2024年政府采购执行情况表", "<", "<", "<"],
      UNIT,
      ["采购项目", "采购预算", "采购金额", "节约率"],
      ["货物类", 120, 110, "8.3%"],
      ["服务类", 200, 196, "2%"],
    ])
  );
  expect(table.confidence).toBeLessThan(0.8);
});
