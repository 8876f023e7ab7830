// Goals, self-evaluations and score sheets as collections of odd forms hold them, some put into English by a machine, and the
// ledgers of a hospital, a court and an association.
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };
const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

function englishSelf() {
  const page = new Page("Sheet");
  const title = "Self-Evaluation Form for Project Expenditure Performance in 2022";
  page.table({
    form: "self.project",
    title,
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", "-|fundSource", "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points", "-|reason"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title(title).row_(["Project Name", "River Dredging", null, null, "Project Implementation Unit", "Water Affairs Bureau"]);
  page.header([["Project Funds (ten thousand yuan)", "", "Initial Budget", "Annual Budget", "Annual Execution", "Points", "Execution Rate", "Score", "Remarks"]], { optional: true });
  page.row_([null, "Total Annual Funds", 320, 300, 294, 10, "98%", 9.8], { maybe: [1] }).row_([null, "Including: Fiscal Appropriation", 320, 300, 294]);
  page.row_(["Annual Overall Goals", "Expected Goals", null, null, "Actual Completion"]).row_([null, "Dredge 12 kilometres of river.", null, null, "12.4 kilometres were dredged."]);
  page.header([["Performance Indicators", "First-level Indicator", "Second-level Indicator", "Third-level Indicator", "Annual Indicator Value", "Actual Completion Value", "Points", "Score", "Deviation Reasons and Improvement Measures"]]);
  page.rows([
    [null, "Output Indicators", "Quantity Indicator", "Length of river dredged", "≥12 km", "12.4 km", 25, 25],
    [null, null, "Quality Indicator", "Acceptance rate", "100%", "100%", 25, 25],
    [null, "Benefit Indicators", "Social Benefit Indicator", "Residents benefited", "≥30000", "31200", 30, 30],
    [null, "Satisfaction Indicators", "Satisfaction of service recipients", "Residents' satisfaction", "≥90%", "93%", 10, 10],
  ]);
  return page.total(["Total", null, null, null, null, null, 100, 99.8]).end();
}

function englishGoals() {
  const page = new Page("Sheet");
  const title = "2023 Project Expenditure Performance Target Declaration Form";
  page.table({ form: "goal.project", title, ...H, width: 5, columns: ["-", "level1", "level2", "indicator", "target"] });
  page.title(title).row_(["Project Name", "Reading for All", null, "Project Code", "P-2023-07"]).row_(["Project Supervising Authority", "Culture Bureau", null, "Project Implementation Unit", "Library"]);
  page.row_(["Project Funds (ten thousand yuan)", "Total Annual Funds", null, null, 86]).row_([null, "Fiscal Appropriation", null, null, 86]);
  page.row_(["Overall Goal", "Hold reading activities all year."]);
  page.header([["Performance Indicators", "Primary Indicator", "Secondary Indicator", "Third-level Indicator", "Indicator Value"]]);
  page.rows([
    [null, "Output Indicators", "Quantity Indicator", "Reading activities held", "≥60"],
    [null, null, "Timeliness Indicator", "Completion on time", "100%"],
    [null, "Performance Indicators", "Social Benefit Indicator", "Readers reached", "≥20000"],
    [null, "Satisfaction Indicators", "Service Recipients", "Readers' satisfaction", "≥92%"],
  ]);
  return page.end({});
}

/** 重庆: one line of sums and weights, indicators with property and unit apart. */
function chongqingSelf() {
  const page = new Page("自评");
  page.table({
    form: "self.project",
    title: "2023年度项目支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", ["revisedBudget", 3], ["outturn", 3], ["executionRate", 2]],
      ["-|fundGroup", "indicator|level1", "operator", "target", "targetUnit", "maxPoints|weight", "actual", "points", "standard|deviation|-"],
    ],
  });
  page.title("2023年度项目支出绩效自评表").row_(["项目基本信息", "项目名称", "法律援助经费", null, null, null, "联系人", "办公室"]).row_([null, "项目实施单位", "某区法律援助中心", null, null, null, "项目主管部门", "某区司法局"]);
  page.header([["项目预算执行情况（万元）", "全年预算数（A）", "<", "<", "全年执行数（B）", "<", "<", "执行率（B/A）", "<"]]);
  page.row_([null, 86, null, null, 84.3, null, null, "98.02%"]);
  page.row_(["年度绩效目标", "年初绩效目标", null, null, null, "全年目标实际完成情况"]).row_([null, "办理法律援助案件。", null, null, null, "办理案件426件。"]);
  page.header([["绩效指标", "指标名称", "指标性质", "指标值", "计量单位", "指标权重", "全年完成值", "得分", "未完成原因"]]);
  page.rows([
    [null, "办理案件数", "≥", 400, "件", 20, 426, 20],
    [null, "案件质量合格率", "≥", 95, "%", 20, 98, 20],
    [null, "案件及时办结率", "≥", 90, "%", 10, 96, 10],
    [null, "挽回经济损失", "≥", 300, "万元", 30, 342, 30],
    [null, "受援人满意度", "≥", 95, "%", 10, 97, 10],
    [null, "预算执行率", "≥", 100, "%", 10, 98.02, 9.8, "余款结转"],
  ]);
  return page.total(["合计", null, null, null, null, 100, null, 99.8]).end();
}

/** 江苏: indicators of the whole department with the yearly plan by halves. */
function jiangsuGoals() {
  const page = new Page("整体目标");
  page.table({
    form: "goal.department",
    title: "2024年度部门整体绩效目标申报表",
    ...H,
    width: 6,
    columns: ["-", "level1", "level2", "indicator", "-", "target"],
  });
  page.title("2024年度部门整体绩效目标申报表").row_(["部门名称", "某省粮食和物资储备局", null, null, "部门编码", "066"]);
  page.row_(["部门资金（万元）", "收入合计", null, 8640, "支出合计", 8640]).row_([null, "财政拨款", null, 8200, "基本支出", 5120]).row_([null, "其他资金", null, 440, "项目支出", 3520]);
  page.row_(["中长期目标", "保障粮食安全。"]).row_(["年度目标", "完成储备轮换任务。"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "半年（程）指标值", "全年（程）指标值"]]);
  page.rows([
    [null, "决策", "计划制定", "工作计划健全性", "健全", "健全"],
    [null, "过程", "预算执行", "预算执行率", "≥50%", "≥95%"],
    [null, "产出", "储备管理", "储备粮轮换量", "≥6万吨", "≥12万吨"],
    [null, "效益", "社会效益", "应急供应保障率", "100%", "100%"],
    [null, "满意度", "服务对象", "群众满意度", "≥90%", "≥90%"],
  ]);
  return page.end();
}

/** A score sheet whose groups bring their points with them: 履职效能（50分）. */
function pointsInNames() {
  const page = new Page("打分");
  const columns = ["level1", "level2", "level3", "maxPoints", "definition|standard", "standard", "points", "deviation|-"];
  page
    .table({ form: "self.scoreSheet", title: "2023年度某市中级人民法院部门整体支出绩效自评打分表", columns })
    .title("2023年度某市中级人民法院部门整体支出绩效自评打分表")
    .header([["一级指标（分值）", "二级指标（分值）", "三级指标", "标准分值", "评价要点", "评分标准", "自评得分", "扣分原因及依据"]])
    .rows([
      ["履职效能（50分）", "产出（30分）", "案件结案率", 15, "结案数与收案数之比", "≥95%得满分", 15],
      [null, null, "法定审限内结案率", 15, "审限内结案占比", "≥98%得满分", 14.5, "3件超审限"],
      [null, "效益（20分）", "群众满意度", 20, "问卷调查", "≥90%得满分", 20],
      ["管理效率（50分）", "预算执行（30分）", "预算执行率", 30, "执行数与预算数之比", "按比例", 29.4, "执行率98%"],
      [null, "资产管理（20分）", "固定资产利用率", 20, "在用资产占比", "按比例", 20],
    ]);
  return page.total(["合计", null, null, 100, null, null, 98.9]).end();
}

function courtPurchases() {
  const page = new Page("2023采购");
  const columns = ["lineNo", "project", "category", "method", "fundSource", "budgetAmount", "awardAmount", "supplier", "awardNoticeDate", "contractDate", "contractAmount", "acceptanceDate", "paidAmount", "-|note"];
  page
    .table({ form: "ledger.procurement", title: "某市中级人民法院2023年度采购台账", ...Y, columns })
    .title("某市中级人民法院2023年度采购台账")
    .line({ 0: "填报部门：司法技术辅助室", end: "单位：元" })
    .header([["序号", "采购事项", "采购类别", "采购方式", "资金性质", "采购预算", "中标（成交）价", "成交供应商", "成交通知书发出时间", "合同签订时间", "合同价款", "验收时间", "累计支付", "经办人"]])
    .rows([
      [1, "庭审直播系统", "货物", "公开招标", "财政拨款", 860000, 832000, "某科技公司", "2023-03-10", "2023-03-24", 832000, "2023-06-20", 790400, "员工甲"],
      [2, "诉讼档案数字化", "服务", "竞争性磋商", "财政拨款", 420000, 405000, "某档案公司", "2023-04-18", "2023-05-06", 405000, "2023-12-08", 405000, "员工乙"],
      [3, "物业服务", "服务", "单一来源", "财政拨款", 1260000, 1250000, "某物业公司", "2023-01-05", "2023-01-12", 1250000, "2023-12-29", 1250000, "员工丙"],
    ])
    .total(["合计", null, null, null, null, 2540000, 2487000, null, null, null, 2487000, null, 2445400]);
  return page.end();
}

function hospitalAssets() {
  const page = new Page("资产");
  const columns = ["assetCode", "assetName", "assetClass", "specification", "quantity", "-", "originalValue", "depreciation", "netValue", "acquiredDate", "acquisition", "user", "place", "status"];
  page
    .table({ form: "ledger.assets", title: "某市第二人民医院固定资产明细台账", ...Y, columns })
    .title("某市第二人民医院固定资产明细台账")
    .line({ 0: "截止日期：2023年12月31日", end: "单位：元" })
    .header([["资产编码", "设备名称", "资产分类", "品牌型号", "数量", "单价", "账面原值", "累计折旧", "账面净值", "购置日期", "取得方式", "使用科室", "存放位置", "使用状态"]])
    .rows([
      ["YL2019001", "彩色超声诊断仪", "专用设备", "A60", 1, 960000, 960000, 576000, 384000, "2019-05-20", "购置", "超声科", "门诊3楼", "在用"],
      ["YL2021007", "监护仪", "专用设备", "M8", 6, 18000, 108000, 43200, 64800, "2021-03-12", "购置", "重症医学科", "住院4楼", "在用"],
      ["TY2016030", "空调", "通用设备", "5匹", 4, 7800, 31200, 31200, 0, "2016-07-08", "购置", "后勤科", "仓库", "闲置"],
    ])
    .total(["合计", null, null, null, 11, null, 1099200, 650400, 448800]);
  return page.end();
}

function projectProgress() {
  const page = new Page("执行");
  const columns = ["lineNo", "project", "-|category", "originalBudget", "adjustment", "revisedBudget", "outturn", "executionRate", "carryOver", "reason"];
  page
    .table({ form: "ledger.projects", title: "某省文学艺术界联合会2023年项目支出预算执行情况表", ...W, columns })
    .title("某省文学艺术界联合会2023年项目支出预算执行情况表")
    .line({ 0: "填报单位：计划财务处", end: "单位：万元" })
    .header([["序号", "项目名称", "项目级次", "年初预算数", "调整数", "调整后预算数", "实际支出数", "执行率", "结转结余", "未完成原因"]])
    .rows([
      [1, "文艺创作扶持", "一级项目", 320, 0, 320, 312.5, "97.66%", 7.5, "两部作品跨年"],
      [2, "采风活动", "一级项目", 60, -8, 52, 52, "100.00%", 0],
      [3, "网络维护", "一级项目", 24, 0, 24, 23.4, "97.50%", 0.6],
    ])
    .total(["合计", null, null, 404, -8, 396, 387.9, "97.95%", 8.1]);
  return page.end();
}

/** Twelve months down, three expenses across: kept by an office for itself. */
function monthly() {
  const page = new Page("三公台账");
  page
    .table({ form: null, title: "2023年“三公”经费支出台账", ...Y, columns: ["-"], width: 6 })
    .title("2023年“三公”经费支出台账")
    .line({ 0: "单位：某省文学艺术界联合会", end: "单位：元" })
    .header([
      ["月份", "公务接待费", "<", "公务用车运行维护费", "<", "累计"],
      ["^", "批次", "金额", "油费", "维修费", "^"],
    ])
    .rows([
      ["1月", 1, 860, 3200, 0, 4060],
      ["2月", 0, 0, 2800, 1200, 8060],
      ["3月", 2, 1640, 3100, 0, 12800],
    ]);
  return page.total(["合计", 3, 2500, 9100, 1200, 12800]).end();
}

export const disclosedPerformanceEighth = [
  { name: "英文项目自评.xlsx", pages: [englishSelf()] },
  { name: "英文项目目标.xlsx", pages: [englishGoals()] },
  { name: "司法局项目自评.xlsx", pages: [chongqingSelf()] },
  { name: "粮食和储备局整体目标.xlsx", pages: [jiangsuGoals()] },
  { name: "中级法院打分和采购.xlsx", pages: [pointsInNames(), courtPurchases()] },
  { name: "第二医院资产.xlsx", pages: [hospitalAssets()] },
  { name: "文联项目执行和三公台账.xlsx", pages: [projectProgress(), monthly()] },
];
