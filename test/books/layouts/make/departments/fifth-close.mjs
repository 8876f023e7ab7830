// Columns that stand close to each other and mean different things: last year beside this one with the same parts,
// budgets twice, payments by source, prices settled and audited, monthly beside accumulated depreciation, targets changed.
import { functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };

/** Last year's total, basic and project beside this year's. */
function bothYears() {
  const page = new Page("一般公共预算");
  const { total, basic, project } = totals("school");
  const columns = ["code", "name", "-", "-", "-", "total", "basic", "project", "-"];
  page
    .table({ form: "budget.generalPublic", title: "2025年一般公共预算支出预算表", ...W, columns })
    .title("2025年一般公共预算支出预算表")
    .line({ 0: "单位名称：某区实验小学", end: "单位：万元" })
    .header([
      ["科目编码", "科目名称", "2024年预算数", "<", "<", "2025年预算数", "<", "<", "比上年增减(%)"],
      ["^", "^", "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出", "^"],
    ]);
  const leaves = functionRows("school").filter(({ code }) => code.length === 7);
  const was = (code, key) => leaves.filter((row) => row.code.startsWith(code)).reduce((sum, row) => sum + Math.round(row[key] * 0.0095) * 100, 0);
  const line = (code, row) => {
    const last = [was(code, "basic") + was(code, "project"), was(code, "basic"), was(code, "project")];
    return [...last.map(wan), wan(row.total), wan(row.basic), wan(row.project), `${(((row.total - last[0]) / last[0]) * 100).toFixed(2)}`];
  };
  page.total([null, "合计", ...line("", { total, basic, project })], [1]);
  for (const row of functionRows("school")) page.row_([row.code, row.name, ...line(row.code, row)]);
  return page.end();
}

/** Budget and outturn, both with basic and project, and the rate. */
function budgetAndOutturn() {
  const page = new Page("支出决算");
  const { total, basic, project } = totals("school");
  const columns = ["code", "name", "-", "-", "-", "total", "basic", "project", "-"];
  page
    .table({ form: "final.generalPublic", title: "2024年度一般公共预算财政拨款支出决算表", ...W, columns })
    .line({ end: "公开05表" })
    .title("2024年度一般公共预算财政拨款支出决算表")
    .line({ 0: "单位：某区实验小学", end: "单位：万元" })
    .header([
      ["项目", "<", "全年预算数", "<", "<", "决算数", "<", "<", "执行率"],
      ["科目编码", "科目名称", "小计", "基本支出", "项目支出", "小计", "基本支出", "项目支出", "^"],
    ]);
  const line = (row) => [row.total, row.basic, row.project, row.total, row.basic, row.project].map(wan);
  for (const row of functionRows("school")) page.row_([row.code, row.name, ...line(row), "100.00%"]);
  return page.total(["合计", null, ...line({ total, basic, project }), "100.00%"]).end();
}

/** Projects: carried over, given this year, added, taken back, the whole; spent from fiscal and own money. */
function projectsBySource() {
  const page = new Page("项目执行");
  const columns = ["lineNo", "project", "-", "originalBudget", "-|adjustment", "-|adjustment", "revisedBudget", "-", "-", "outturn", "executionRate", "-", "carryOver", "reason"];
  page
    .table({ form: "ledger.projects", title: "2024年度项目支出预算执行情况表", ...W, columns })
    .title("2024年度项目支出预算执行情况表")
    .line({ 0: "单位：某区实验小学", end: "单位：万元" })
    .header([
      ["序号", "项目名称", "上年结转", "年初预算", "年中追加", "年中调减", "全年预算数", "支出数", "<", "<", "执行率", "序时进度", "年末结转", "结转原因"],
      ["^", "^", "^", "^", "^", "^", "^", "财政资金", "自有资金", "合计", "^", "^", "^", "^"],
    ])
    .rows([
      [1, "课后服务", 4, 60, 0, 2, 62, 40, 20, 60, "96.77%", "100%", 2, ""],
      [2, "校舍维修", 0, 120, 36, 0, 156, 150, 0, 150, "96.15%", "100%", 6, "质保金"],
    ])
    .total(["合计", null, 4, 180, 36, 2, 218, 190, 20, 210, "96.33%", "100%", 8]);
  return page.end();
}

/** Purchases: control price, award, contract, change, settlement, audited, paid, unpaid. */
function manyPrices() {
  const page = new Page("采购");
  const columns = ["lineNo", "project", "category", "budgetAmount", "-|budgetAmount", "method", "supplier", "awardAmount", "contractAmount", "contractDate", "-", "acceptanceDate", "-", "-", "paidAmount", "-", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年度政府采购项目台账", ...Y, columns })
    .title("2024年度政府采购项目台账")
    .line({ 0: "单位：某区实验小学", end: "单位：元" })
    .header([["序号", "项目名称", "采购类别", "预算金额", "招标控制价", "采购方式", "中标单位", "中标金额", "合同金额", "合同签订时间", "合同变更金额", "验收时间", "结算金额", "审定金额", "已付金额", "未付金额", "节约资金", "备注"]])
    .rows([
      [1, "校舍维修", "工程", 1560000, 1548000, "竞争性磋商", "某建筑公司", 1516000, 1516000, "2024-06-20", 12000, "2024-08-25", 1528000, 1519600, 1443620, 75980, 44000, "质保金5%"],
      [2, "教学一体机", "货物", 420000, 415000, "公开招标", "某电子公司", 398000, 398000, "2024-04-11", 0, "2024-05-30", 398000, 398000, 398000, 0, 22000, ""],
    ])
    .total(["合计", null, null, 1980000, 1963000, null, null, 1914000, 1914000, null, 12000, null, 1926000, 1917600, 1841620, 75980, 66000]);
  return page.end();
}

/** Assets: price of one, original value, monthly, this year's and accumulated depreciation, appraised value. */
function manyValues() {
  const page = new Page("资产");
  const columns = ["lineNo", "assetCode", "assetName", "assetClass", "quantity", "-", "originalValue", "-", "-", "depreciation", "netValue", "-", "acquiredDate", "-", "status", "user", "place"];
  page
    .table({ form: "ledger.assets", title: "固定资产台账（2024年12月）", ...Y, columns })
    .title("固定资产台账（2024年12月）")
    .line({ 0: "单位：某区实验小学", end: "单位：元" })
    .header([["序号", "资产编号", "资产名称", "资产类别", "数量", "单价", "原值", "本月折旧", "本年折旧", "累计折旧", "净值", "评估价值", "购置日期", "使用年限（年）", "使用状况", "使用部门", "存放地点"]])
    .rows([
      [1, "SY-001", "教学一体机", "设备", 20, 19900, 398000, 5527.78, 38694.44, 38694.44, 359305.56, 360000, "2024-05-30", 6, "在用", "教务处", "教室"],
      [2, "SY-002", "校车", "设备", 1, 280000, 280000, 2333.33, 28000, 168000, 112000, 100000, "2018-12-20", 10, "闲置", "总务处", "车库"],
    ])
    .total(["合计", null, null, null, 21, null, 678000, 7861.11, 66694.44, 206694.44, 471305.56, 460000]);
  return page.end();
}

/** Targets of the year, changed, half-year and whole-year values, own and checked points. */
function manyTargets() {
  const page = new Page("自评");
  page.table({
    form: "self.project",
    title: "2024年度项目支出绩效自评表",
    ...H,
    width: 11,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points", ["-", 2]],
      ["level1", "level2", "indicator", "target", "adjustedTarget|-", "-", "actual", "maxPoints", "points", "-", "deviation"],
    ],
  });
  page.title("2024年度项目支出绩效自评表").row_(["项目名称", "校舍维修", null, null, "实施单位", "某区实验小学"]);
  page.header([["项目资金（万元）", "资金来源", "<", "年初预算数", "全年预算数", "全年执行数", "执行率", "分值", "得分", "", ""]]);
  page.row_([null, "年度资金总额", null, 120, 156, 150, "96.15%", 10, 9.62], { maybe: [1] }).row_([null, "其中：财政拨款", null, 120, 156, 150, "96.15%"]).down(0, 3);
  page.header([["一级指标", "二级指标", "三级指标", "年初目标值", "调整后目标值", "半年完成值", "全年完成值", "分值", "自评得分", "复核得分", "偏差原因"]]);
  page.rows([
    ["产出指标", "数量指标", "维修面积", "≥3000平方米", "≥3600平方米", "1200平方米", "3620平方米", 30, 30, 30],
    ["产出指标", "质量指标", "验收合格率", "100%", "100%", "—", "100%", 20, 20, 20],
    ["效益指标", "社会效益指标", "受益学生", "≥1200人", "≥1200人", "1260人", "1260人", 30, 30, 30],
    ["满意度指标", "服务对象满意度指标", "师生满意度", "≥90%", "≥90%", "—", "95%", 10, 10, 10],
  ]);
  return page.total(["总分", null, null, null, null, null, null, 100, 99.62, 99.62]).end();
}

/** 三公: budgets of two years and the outturn of last year, items down the rows. */
function threePublicColumns() {
  const page = new Page("三公");
  page
    .table({ form: "budget.threePublic", title: "2025年“三公”经费支出预算表", ...W, columns: ["name", "-", "-", "budget", "-", "-|note"] })
    .title("2025年“三公”经费支出预算表")
    .line({ 0: "单位：某区实验小学", end: "单位：万元" })
    .header([["项目", "2024年预算数", "2024年执行数", "2025年预算数", "2025年比2024年预算增减", "增减原因"]])
    .total(["合计", 6, 5.2, 5.5, -0.5])
    .rows([
      ["因公出国（境）费", 0, 0, 0, 0],
      ["公务接待费", 1, 0.4, 0.5, -0.5, "压减"],
      ["公务用车购置及运行维护费", 5, 4.8, 5, 0],
      ["其中：公务用车购置费", 0, 0, 0, 0],
      ["公务用车运行维护费", 5, 4.8, 5, 0],
    ]);
  return page.end();
}

/** 三公 of the accounts: both budgets beside the outturn over each of the six items. */
function threePublicTriples() {
  const page = new Page("三公决算");
  const items = ["threePublic", "overseasTravel", "vehicle", "hospitality"];
  const columns = items.flatMap((item) => ["-", `${item}Budget`, `${item}Outturn`]);
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...W, columns })
    .title("财政拨款“三公”经费支出决算表")
    .line({ 0: "单位：某区实验小学", end: "单位：万元" })
    .header([
      ["“三公”经费合计", "<", "<", "因公出国（境）费", "<", "<", "公务用车购置及运行维护费", "<", "<", "公务接待费", "<", "<"],
      Array.from({ length: 4 }, () => ["年初预算数", "全年预算数", "决算数"]).flat(),
    ]);
  const first = threePublic(0, 0, 50000, 10000);
  const then = threePublic(0, 0, 50000, 6000);
  const spent = threePublic(0, 0, 48000, 4000);
  const cells = ["total", "overseas", "vehicle", "hospitality"].flatMap((key) => [first[key], then[key], spent[key]].map(wan));
  return page.row_(cells).end();
}

/** Class by class: opening and closing original value, depreciation and net value, all at both ends. */
function bothEnds() {
  const page = new Page("资产年报");
  const columns = ["assetClass", "openingValue", "-", "-", "increase", "decrease", "-", "closingValue", "depreciation", "netValue"];
  page
    .table({ form: "ledger.assetSummary", title: "2024年度固定资产增减变动情况表", ...W, columns })
    .title("2024年度固定资产增减变动情况表")
    .line({ 0: "单位：某区实验小学", end: "单位：万元" })
    .header([
      ["资产类别", "年初数", "<", "<", "本年原值变动", "<", "本年计提折旧", "年末数", "<", "<"],
      ["^", "原值", "累计折旧", "净值", "增加", "减少", "^", "原值", "累计折旧", "净值"],
    ])
    .rows([
      ["房屋和构筑物", 2600, 780, 1820, 0, 0, 52, 2600, 832, 1768],
      ["设备", 412.6, 260.1, 152.5, 39.8, 12, 41.5, 440.4, 289.6, 150.8],
      ["家具和用具", 96.4, 50.2, 46.2, 8.5, 0, 6.3, 104.9, 56.5, 48.4],
    ])
    .total(["合计", 3109, 1090.3, 2018.7, 48.3, 12, 99.8, 3145.3, 1178.1, 1967.2]);
  return page.end();
}

export const departmentCloseFifth = [
  { name: "实验小学两年预算并列.xlsx", pages: [bothYears(), threePublicColumns()] },
  { name: "实验小学决算预算并列.xlsx", pages: [budgetAndOutturn(), threePublicTriples()] },
  { name: "实验小学项目多列.xlsx", pages: [projectsBySource(), manyTargets()] },
  { name: "实验小学采购资产多列.xlsx", pages: [manyPrices(), manyValues(), bothEnds()] },
];
