// Evaluations and registers of a second round: queries of the integrated system, books of accounts, adjustments, rents, checks.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };

/** Quotas as the integrated system lists them: document, function, project, quota, plan, payment, what is left. */
function quotas() {
  const page = new Page("指标查询");
  const columns = ["lineNo", "-", "-", "-", "projectCode", "project", "fundSource", "originalBudget|revisedBudget", "-", "outturn", "carryOver|-", "executionRate"];
  page
    .table({ form: "ledger.projects", title: "预算指标执行情况查询", ...Y, columns })
    .title("预算指标执行情况查询", { merge: false })
    .line({ 0: "预算单位：某县市场监督管理局", 5: "查询日期：2024-12-31", end: "金额单位：元" })
    .header([["序号", "指标文号", "指标类型", "功能科目", "项目编码", "项目名称", "资金性质", "指标金额", "用款计划", "已支付金额", "指标余额", "支付进度"]])
    .rows([
      [1, "某财预〔2024〕1号", "年初预算", "2013802", "4211", "食品安全抽检", "一般公共预算", "1,860,000.00", "1,860,000.00", "1,842,500.00", "17,500.00", "99.06%"],
      [2, "某财预〔2024〕1号", "年初预算", "2013805", "4216", "特种设备检验", "一般公共预算", "720,000.00", "720,000.00", "705,600.00", "14,400.00", "98.00%"],
      [3, "某财预〔2024〕33号", "追加", "2013899", "4230", "质量强县工作", "一般公共预算", "150,000.00", "150,000.00", "150,000.00", "0.00", "100.00%"],
    ])
    .total([null, "合计", null, null, null, null, null, "2,730,000.00", "2,730,000.00", "2,698,100.00", "31,900.00", "98.83%"], [1]);
  return page.end();
}

/** Projects in an accounting program: budget, what was booked, the balance and the share. */
function projectBook() {
  const page = new Page("项目账");
  page
    .table({ form: "ledger.projects", title: "2024年项目支出明细账汇总", unit: "yuan", basis: "header", columns: ["projectCode", "project", "originalBudget|revisedBudget", "outturn", "carryOver|-", "executionRate"] })
    .title("2024年项目支出明细账汇总")
    .header([["项目编码", "项目名称", "预算数（元）", "累计支出数（元）", "预算结余（元）", "执行比率"]])
    .rows([
      ["P001", "食品安全抽检", 1860000, 1842500, 17500, "99.06%"],
      ["P002", "特种设备检验", 720000, 705600, 14400, "98.00%"],
    ])
    .total(["合计", null, 2580000, 2548100, 31900, "98.76%"]);
  return page.end();
}

/** What is asked to be moved between projects. */
function transfers() {
  const page = new Page("调剂");
  page
    .table({ form: "ledger.projects", title: "2024年部门预算调剂情况表", ...W, columns: ["lineNo", "project", "-|fundSource", "originalBudget|-", "-", "-", "revisedBudget", "reason"] })
    .title("2024年部门预算调剂情况表")
    .line({ 0: "部门：某县市场监督管理局", end: "单位：万元" })
    .header([["序号", "项目名称", "支出科目", "调剂前预算数", "调增", "调减", "调剂后预算数", "调剂原因"]])
    .rows([
      [1, "食品安全抽检", "30227", 190, 0, 4, 186, "抽检批次减少"],
      [2, "特种设备检验", "30218", 68, 4, 0, 72, "检验费用增加"],
    ])
    .total([null, "合计", null, 258, 4, 4, 258], [1]);
  return page.end();
}

/** What was bought in the year: result and contract as groups, savings between. */
function purchaseResults() {
  const page = new Page("采购执行情况");
  const columns = ["lineNo", "project", "method", "-|intentionDate", "budgetAmount", "awardAmount", "supplier", "-", "-", "contractDate", "contractAmount", "-|paidAmount", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年政府采购执行情况表", ...W, columns })
    .title("2024年政府采购执行情况表")
    .line({ 0: "单位：某县市场监督管理局", end: "单位：万元" })
    .header([
      ["序号", "采购项目名称", "采购方式", "意向公开日期", "采购预算", "采购结果", "<", "<", "<", "合同情况", "<", "<", "备注"],
      ["^", "^", "^", "^", "^", "成交金额", "成交供应商", "节约金额", "节约率", "签订日期", "合同金额", "已付金额", "^"],
    ])
    .rows([
      [1, "食品抽检服务", "公开招标", "2024-01-12", 186, 184.25, "某检测公司", 1.75, "0.94%", "2024-03-25", 184.25, 184.25, ""],
      [2, "快检车", "公开招标", "2024-02-08", 65, 62.8, "某汽车公司", 2.2, "3.38%", "2024-05-06", 62.8, 62.8, ""],
    ])
    .total([null, "合计", null, null, 251, 247.05, null, 3.95, "1.57%", null, 247.05, 247.05], [1]);
  return page.end();
}

/** Rents: what is due, what was paid in, when. */
function rents() {
  const page = new Page("出租出借");
  page
    .table({ form: "ledger.assetIncome", title: "国有资产出租出借收入收缴台账", ...Y, columns: ["lineNo", "item", "-", "-", "amount|-", "dueDate", "amount|-", "paidDate", "note"] })
    .title("国有资产出租出借收入收缴台账")
    .line({ 0: "单位：某县市场监督管理局", end: "单位：元" })
    .header([["序号", "资产名称", "承租人", "租期", "应缴金额", "应缴日期", "实缴金额", "实缴日期", "备注"]])
    .rows([
      [1, "旧办公楼一层", "某商店", "2024年", 60000, "2024-06-30", 60000, "2024-06-20", ""],
      [2, "车库两间", "某公司", "2024年", 12000, "2024-06-30", 12000, "2024-06-28", ""],
    ])
    .total([null, "合计", null, null, 72000, null, 72000], [1]);
  return page.end();
}

/** Cards by an older asset program: 名称 alone, 单价 beside 金额, keeper and room. */
function oldCards() {
  const page = new Page("固定资产台账");
  page
    .table({ form: "ledger.assets", title: "某县市场监督管理局固定资产台账", ...Y, columns: ["lineNo", "assetClass", "assetCode", "assetName", "specification", "-", "quantity", "-", "originalValue", "acquiredDate", "-", "netValue", "status", "user", "place", "note"] })
    .title("某县市场监督管理局固定资产台账")
    .line({ 0: "截至2024年12月31日", end: "单位：元" })
    .header([["序号", "大类", "编号", "名称", "品牌型号", "单位", "数量", "单价", "金额", "购入日期", "使用年限", "净值", "现状", "保管人", "存放处", "备注"]])
    .rows([
      [1, "设备", "SB-001", "快检仪", "某牌A1", "台", 4, 18000, 72000, "2021-05-10", 8, 40500, "在用", "检验员", "快检室", ""],
      [2, "家具和用具", "JJ-014", "档案柜", "钢制", "组", 10, 900, 9000, "2015-09-01", 15, 3420, "在用", "档案员", "档案室", ""],
    ])
    .total(["合计", null, null, null, null, null, 14, null, 81000, null, null, 43920]);
  return page.end();
}

/** A look-alike: the balance sheet. */
function balanceSheet() {
  const page = new Page("资产负债表");
  page
    .table({ form: null, title: "资产负债表", ...Y, columns: ["-"], width: 6 })
    .title("资产负债表")
    .line({ 0: "编制单位：某县市场监督管理局", 2: "2024年12月31日", end: "单位：元" })
    .header([["资产", "期末余额", "年初余额", "负债和净资产", "期末余额", "年初余额"]])
    .rows([
      ["货币资金", 120000, 98000, "应付账款", 20000, 18000],
      ["固定资产净值", 3920000, 4100000, "累计盈余", 4020000, 4180000],
    ])
    .total(["资产总计", 4040000, 4198000, "负债和净资产总计", 4040000, 4198000], [0, 3]);
  return page.end();
}

/** Whether everything was published as it should be, as a list of self-checks. */
function publicationCheck() {
  const page = new Page("公开自查");
  page
    .table({ form: "ledger.disclosure", title: "预决算公开情况自查表", columns: ["lineNo", "item", "approvalDate", "publishDate", "-|days", "channel", "complete", "note"] })
    .title("预决算公开情况自查表")
    .header([["序号", "公开项目", "批复日期", "公开日期", "是否在20日内", "公开渠道", "内容是否完整", "备注"]])
    .rows([
      [1, "2024年部门预算", "2024-01-30", "2024-02-12", "是", "政府网站", "是", ""],
      [2, "2023年部门决算", "2024-08-15", "2024-08-30", "是", "政府网站", "是", ""],
    ]);
  return page.end();
}

/** Points per criterion, two levels of numbering in front, what was taken off and why. */
function deductions() {
  const page = new Page("打分");
  page
    .table({ form: "self.scoreSheet", title: "2024年度部门整体支出绩效自评打分表", columns: ["lineNo", "level1", "level2", "level3", "maxPoints", "standard", "-", "points", "deviation"] })
    .title("2024年度部门整体支出绩效自评打分表")
    .header([["序号", "一级指标", "二级指标", "三级指标", "分值", "评分标准", "扣分", "自评得分", "扣分原因"]])
    .rows([
      [1, "投入", "目标设定", "绩效目标合理性", 20, "目标合理得满分", 0, 20, ""],
      [2, "过程", "预算执行", "预算完成率", 30, "按完成率计分", 0.6, 29.4, "完成率98%"],
      [3, "产出", "职责履行", "抽检批次完成率", 30, "按完成率计分", 0, 30, ""],
      [4, "效果", "履职效益", "群众满意度", 20, "90%以上得满分", 0, 20, ""],
    ])
    .total(["合计", null, null, null, 100, null, 0.6, 99.4]);
  return page.end();
}

/** 部门整体自评 with one table of money by kind, indicators with weights, targets of the year and reasons. */
function departmentSelf() {
  const page = new Page("整体自评");
  page.table({
    form: "self.department",
    title: "部门整体支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", ["-|fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("部门整体支出绩效自评表").line({ 0: "（2024年度）" });
  page.row_(["部门名称", "某县市场监督管理局"]);
  page.header([["年度预算执行情况（万元）", "支出类型", "<", "年初预算数", "调整后预算数", "实际执行数", "执行率", "分值", "得分"]]);
  page.row_([null, "合计", null, 1460, 1488, 1470, "98.79%", 10, 9.88], { maybe: [1] });
  page.row_([null, "基本支出", null, 1200, 1215, 1200.19, "98.78%"]).row_([null, "项目支出", null, 260, 273, 269.81, "98.83%"]).down(0, 4);
  page.row_(["年度总体目标", "守住食品安全底线。"]).row_(["目标完成情况", "全年未发生食品安全事故。"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "分值", "得分", "未完成原因和改进措施"]]);
  page.rows([
    [null, "产出指标", "数量指标", "食品抽检批次", "≥3000批次", "3105批次", 20, 20],
    [null, null, "质量指标", "不合格产品处置率", "100%", "100%", 20, 20],
    [null, null, "时效指标", "投诉按期办结率", "≥98%", "99.2%", 10, 10],
    [null, "效益指标", "社会效益指标", "食品安全事故", "0起", "0起", 30, 30],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", "≥85%", "88%", 10, 10],
  ]).down(0, 6);
  return page.total(["总分", null, null, null, null, null, 100, 99.88]).end();
}

/** A short project form with indicators in rows and money in words; points beside. */
function projectSelf() {
  const page = new Page("项目自评");
  page.table({
    form: "self.project",
    title: "食品安全抽检项目绩效自评表",
    ...H,
    width: 7,
    columns: [
      ["fundSource|fundGroup|-", "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points"],
    ],
  });
  page.title("食品安全抽检项目绩效自评表");
  page.row_(["项目单位", "某县市场监督管理局", null, "项目负责人", "科长"]);
  page.header([["预算执行（万元）", "年初预算", "全年预算", "全年执行", "执行率%", "分值", "得分"]]);
  page.row_(["资金总额", 186, 186, 184.25, 99.06, 10, 9.91], { maybe: [0] }).row_(["其中：财政拨款", 186, 186, 184.25, 99.06]);
  page.header([["一级指标", "二级指标", "三级指标", "计划指标值", "实际完成值", "分值", "得分"]]);
  page.rows([
    ["产出指标", "数量指标", "抽检批次", "3000批次", "3105批次", 30, 30],
    ["产出指标", "质量指标", "检验报告准确率", "100%", "100%", 20, 20],
    ["效益指标", "社会效益指标", "问题食品下架率", "100%", "100%", 30, 30],
    ["满意度指标", "满意度指标", "消费者满意度", "≥85%", "88%", 10, 10],
  ]);
  return page.total(["自评总分", null, null, null, null, 100, 99.91]).end();
}

/** 部门整体目标: three funds in one row, tasks by number, indicators with their sign apart. */
function departmentGoal() {
  const page = new Page("整体绩效目标");
  page.table({
    form: "goal.department",
    title: "2025年部门整体支出绩效目标表",
    ...H,
    width: 6,
    columns: [
      ["-", ["task", 2], ["content", 2], "amount"],
      ["level1", "level2", "indicator", "operator", "target", "targetUnit"],
    ],
  });
  page.title("2025年部门整体支出绩效目标表").row_(["部门名称", "某县市场监督管理局"]);
  page.row_(["年度总体目标", "守住食品药品安全底线，优化营商环境。"]);
  page.header([["序号", "任务名称", "<", "主要内容", "<", "预算金额（万元）"]]);
  page.row_([1, "食品安全监管", null, "抽检监测3000批次", null, 186]).row_([2, "特种设备监管", null, "检验特种设备800台", null, 72]);
  page.total(["合计", null, null, null, null, 258]);
  page.header([["一级指标", "二级指标", "三级指标", "指标符号", "指标值", "单位"]]);
  page.rows([
    ["产出指标", "数量指标", "食品抽检批次", "≥", 3000, "批次"],
    ["产出指标", "质量指标", "不合格产品处置率", "=", 100, "%"],
    ["效益指标", "社会效益指标", "食品安全事故", "=", 0, "起"],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥", 85, "%"],
  ]);
  return page.end();
}

export const moreRegisters = [
  { name: "市场监管局指标和项目账.xlsx", pages: [quotas(), projectBook(), transfers()] },
  { name: "市场监管局采购和资产.xlsx", pages: [purchaseResults(), rents(), oldCards(), balanceSheet()] },
  { name: "市场监管局公开和打分.xlsx", pages: [publicationCheck(), deductions()] },
  { name: "市场监管局整体自评.xlsx", pages: [departmentSelf()] },
  { name: "食品抽检项目自评.xlsx", pages: [projectSelf()] },
  { name: "市场监管局整体目标.xlsx", pages: [departmentGoal()] },
];
