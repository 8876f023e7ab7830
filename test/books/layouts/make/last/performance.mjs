// Performance forms and lists in prints that no family before had: indicators before the money, targets of three years,
// months across, purchases of small sums, scores with what was taken off.
import { Page } from "../page.mjs";

/** The indicators first, the money below them, evidence beside the points. */
function moneyLast() {
  const page = new Page("自评表");
  page.table({
    form: "self.project",
    title: "某市本级项目支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 9,
    columns: [
      ["lineNo|-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "evidence"],
      ["-|fundGroup|fundSource", ["-|fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
    ],
  });
  page.title("某市本级项目支出绩效自评表").line({ 0: "（2024年度）" });
  page.row_(["项目名称", "公共图书馆免费开放", null, null, "实施单位", "某市图书馆"]);
  page.header([["序号", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "佐证材料"]]);
  page.rows([
    [1, "产出指标", "数量指标", "开展阅读活动", "≥60场", "66场", 20, 20, "活动台账"],
    [2, "产出指标", "质量指标", "活动完成率", "100%", "100%", 20, 20, "活动台账"],
    [3, "产出指标", "时效指标", "按期开放", "按期", "按期", 10, 10, "公告"],
    [4, "效益指标", "社会效益指标", "到馆人次", "≥18万人次", "19.2万人次", 30, 30, "门禁数据"],
    [5, "满意度指标", "服务对象满意度", "读者满意度", "≥90%", "96%", 10, 10, "问卷"],
  ]);
  page.header([["预算执行（万元）", "资金来源", "<", "年初预算数", "全年预算数", "全年执行数", "执行率", "分值", "得分"]]);
  page.row_([null, "资金总额", null, 50, 50, 50, "100%", 10, 10], { maybe: [1] });
  page.row_([null, "中央补助", null, 20, 20, 20, "100%"]).row_([null, "市级安排", null, 30, 30, 30, "100%"]);
  page.total(["总分", null, null, null, null, null, null, 100, 100]);
  return page.end();
}

/** Targets of three years side by side; this year's is the first. */
function threeYears() {
  const page = new Page("三年目标");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标表（2025-2027年）",
    unit: null,
    basis: null,
    columns: ["level1", "level2", "indicator", "targetUnit", "target", "-", "-", "note"],
  });
  page.title("项目支出绩效目标表（2025-2027年）").line({ 0: "项目名称：农村公路养护", 5: "年度：2025年" });
  page.header([
    ["一级指标", "二级指标", "三级指标", "计量单位", "指标值", "<", "<", "备注"],
    ["^", "^", "^", "^", "2025年", "2026年", "2027年", "^"],
  ]);
  return page
    .rows([
      ["产出指标", "数量指标", "养护里程", "公里", "≥320", "≥330", "≥340", null],
      ["产出指标", "质量指标", "优良路率", "%", "≥82", "≥83", "≥85", null],
      ["效益指标", "社会效益指标", "通行保障", null, "畅通", "畅通", "畅通", "定性"],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "%", "≥90", "≥90", "≥92", null],
    ])
    .end();
}

/** Every month in a column of its own, what was paid so far and the pace. */
function months() {
  const page = new Page("进度表");
  const names = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
  page
    .table({ form: "ledger.projects", title: "某局2024年项目支出进度情况表", unit: "tenThousandYuan", basis: "unit line", columns: ["lineNo", "project", "user|-", "originalBudget|revisedBudget", ...names.map(() => "-"), "outturn", "carryOver|-", "executionRate"] })
    .title("某局2024年项目支出进度情况表")
    .line({ 0: "单位：某市民政局", 16: "单位：万元" })
    .header([["序号", "项目名称", "责任科室", "预算安排", ...names, "累计支出", "未支出金额", "支出进度"]]);
  const line = (no, name, office, budget, ...paid) => {
    const sum = Math.round(paid.reduce((all, each) => all + each, 0) * 100) / 100;
    return [no, name, office, budget, ...paid, sum, Math.round((budget - sum) * 100) / 100, `${((100 * sum) / budget).toFixed(2)}%`];
  };
  const one = line(1, "困难群众慰问", "救助科", 96, 40, 0, 0, 8, 0, 0, 8, 0, 30, 0, 0, 10);
  const two = line(2, "养老机构补助", "养老科", 240, 0, 0, 60, 0, 0, 60, 0, 0, 60, 0, 0, 54);
  page.rows([one, two]);
  return page.total([null, "合计", ...line(null, null, null, 336, ...one.slice(4, 16).map((each, index) => each + two[4 + index])).slice(2)], [1]).end();
}

/** Small purchases without contracts. */
function small() {
  const page = new Page("零星采购");
  page
    .table({ form: "ledger.procurement", title: "2024年零星采购登记台账", unit: "yuan", basis: "header", columns: ["lineNo", "-", "project", "-", "quantity|-", "-", "-|contractAmount|awardAmount", "supplier", "acceptanceDate|-", "-", "note"] })
    .title("2024年零星采购登记台账")
    .header([["序号", "申请日期", "采购内容", "申请科室", "数量", "单价（元）", "金额（元）", "供应商", "验收时间", "经办人", "备注"]])
    .rows([
      [1, "2024-01-16", "碎纸机", "办公室", 2, 680, 1360, "某文具店", "2024-01-20", "张", null],
      [2, "2024-03-05", "硒鼓", "财务科", 6, 220, 1320, "某科技公司", "2024-03-06", "李", null],
    ])
    .total(["合计", null, null, null, 8, null, 2680]);
  return page.end();
}

/** One indicator a row with its points, what was taken off and why. */
function deductions() {
  const page = new Page("打分");
  page.table({
    form: "self.scoreSheet",
    title: "预算绩效管理工作自评打分表",
    columns: ["lineNo", "level1|level3|indicator", "level2|level3|indicator", "maxPoints", "standard", "-|deduction", "points", "deviation|note|-", "evidence"],
  });
  page.title("预算绩效管理工作自评打分表").line({ 0: "填报单位：某县农业农村局" });
  page.header([["序号", "一级指标", "二级指标", "标准分", "评分标准", "扣分", "自评得分", "扣分原因", "证明材料"]]);
  return page
    .rows([
      [1, "组织管理", "工作部署", 20, "未部署不得分", 0, 20, null, "会议纪要"],
      [2, "组织管理", "制度建设", 20, "缺一项扣5分", 0, 20, null, "制度汇编"],
      [3, "目标管理", "目标编报", 30, "漏报一个扣3分", 3, 27, "一个项目漏报", "系统截图"],
      [4, "评价管理", "自评覆盖", 30, "按比例计分", 0, 30, null, "自评报告"],
    ])
    .total([null, "合计", null, 100, null, 3, 97], [1])
    .end();
}

/** Assets by kind in the annual report, with in use, lent and idle by amount. */
function assets() {
  const page = new Page("资产分布");
  page
    .table({ form: "ledger.assetSummary", title: "2024年度固定资产存量及使用情况表", unit: "tenThousandYuan", basis: "unit line", columns: ["assetClass", "openingValue", "increase", "decrease", "closingValue", "inUse", "leased", "idle", "depreciation", "netValue"] })
    .title("2024年度固定资产存量及使用情况表")
    .line({ 0: "填报单位：某县农业农村局", 9: "万元" })
    .header([
      ["资产类别", "期初账面原值", "本期增加", "本期减少", "期末账面原值", "使用状况", "<", "<", "期末累计折旧", "期末净值"],
      ["^", "^", "^", "^", "^", "在用", "出租出借", "闲置", "^", "^"],
    ])
    .rows([
      ["房屋和构筑物", 620, 0, 0, 620, 600, 20, 0, 186, 434],
      ["设备", 188.2, 26.8, 5, 210, 204, 0, 6, 122, 88],
      ["家具和用具", 42, 0, 0, 42, 42, 0, 0, 30, 12],
    ])
    .total(["合计", 850.2, 26.8, 5, 872, 846, 20, 6, 338, 534]);
  return page.end();
}

export const lastPerformance = [
  { name: "图书馆项目自评资金在后.xlsx", pages: [moneyLast()] },
  { name: "公路养护三年目标.xlsx", pages: [threeYears()] },
  { name: "民政局项目按月进度.xlsx", pages: [months()] },
  { name: "零星采购台账.xlsx", pages: [small()] },
  { name: "农业农村局打分和资产.xlsx", pages: [deductions(), assets()] },
];
