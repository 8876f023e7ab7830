// Tables of other bodies under our words beside tables of ours under rare ones: a province's own budget, a fund, a company; a
// college's budget with a year beside it, a procuratorate's purchases, an association's goals.
import { byFunction, named, printed, wan, whole } from "./figures.mjs";
import { overPages } from "./over-pages.mjs";
import { FUNCTIONS, W, Y } from "./provincial.mjs";
import { INCOME_KINDS, SIDES, twoSides } from "./since2020.mjs";
import { notOurs } from "./unlike.mjs";
import { Page } from "../page.mjs";

const text = (yuan) => (yuan === null ? null : printed(wan(yuan)));

const province = () =>
  notOurs(
    "全省支出",
    "2024年全省一般公共预算支出预算表",
    [["科目编码", "支出项目", "2023年执行数", "2024年预算数", "增长%"]],
    [
      ["201", "一般公共服务支出", 1268.4, 1302.6, 2.7],
      ["205", "教育支出", 2610.3, 2718.9, 4.16],
      ["208", "社会保障和就业支出", 2004.7, 2100.2, 4.76],
    ],
    { caption: { 0: "附件2", 4: "单位：亿元" }, unit: "hundredMillionYuan", basis: "unit line", total: [null, "支出合计", 5883.4, 6121.7, 4.05], at: [1] }
  );

const transfers = () =>
  notOurs(
    "转移支付",
    "2024年省对市县转移支付分地区预算表",
    [["地区", "一般性转移支付", "专项转移支付", "合计"]],
    [
      ["甲市", 126.4, 32.1, 158.5],
      ["乙市", 98.7, 21.6, 120.3],
    ],
    { caption: { 3: "单位：亿元" }, unit: "hundredMillionYuan", basis: "unit line", total: ["合计", 225.1, 53.7, 278.8] }
  );

const insurance = () =>
  notOurs(
    "社保基金",
    "2024年社会保险基金收支预算总表",
    [["项目", "合计", "企业职工养老保险", "城乡居民养老保险", "失业保险"]],
    [
      ["一、收入", 812.4, 640.2, 120.1, 52.1],
      ["其中：保险费收入", 640.5, 560.3, 38.1, 42.1],
      ["二、支出", 760.2, 610.4, 108.6, 41.2],
    ],
    { caption: { 4: "单位：亿元" }, unit: "hundredMillionYuan", basis: "unit line" }
  );

const company = () =>
  notOurs(
    "公司采购",
    "某集团有限公司物资采购计划表",
    [["序号", "物资名称", "规格型号", "单位", "数量", "单价", "金额", "需用日期", "使用部门"]],
    [
      [1, "钢管", "Φ48", "吨", 12, 4200, 50400, "2024-05-10", "项目一部"],
      [2, "扣件", "直角", "个", 3000, 6, 18000, "2024-05-10", "项目一部"],
    ],
    { caption: { 8: "单位：元" }, ...Y, total: ["合计", null, null, null, null, null, 68400] }
  );

const appraisal = () =>
  notOurs(
    "科室考核",
    "科室目标管理考核评分表",
    [["考核项目", "考核指标", "目标值", "分值", "评分标准", "完成情况", "得分"]],
    [
      ["医疗质量", "甲级病案率", "≥95%", 40, "每低1%扣2分", "97%", 40],
      ["医疗安全", "不良事件上报", "100%", 30, "漏报一例扣5分", "100%", 30],
      ["患者满意", "满意度", "≥90%", 30, "每低1%扣2分", "88%", 26],
    ],
    { caption: { 0: "科室：内一科", 5: "考核月份：2024年3月" }, total: ["合计", null, null, 100, null, null, 96] }
  );

const tender = () =>
  notOurs(
    "评标",
    "综合评分明细表",
    [["序号", "评审因素", "评审标准", "分值", "投标人A", "投标人B", "投标人C"]],
    [
      [1, "报价", "基准价/报价×30", 30, 28.6, 30, 27.4],
      [2, "技术方案", "优10良7一般4", 40, 36, 34, 38],
      [3, "业绩", "每项2分", 30, 24, 26, 30],
    ],
    { total: ["合计", null, null, 100, 88.6, 90, 95.4] }
  );

/** A college: two years of the summary, the shares beside. */
function college() {
  const page = new Page("收支总表");
  const { total, classes } = whole("writers");
  const side = ["name", "-", "budget"];
  page
    .table({ form: "budget.incomeExpenditure", title: "某职业技术学院2025年部门收支总表", ...W, columns: [...side, ...side] })
    .title("某职业技术学院2025年部门收支总表")
    .line({ 0: "部门名称：某职业技术学院", end: "单位：万元" })
    .header([
      ["收入", "<", "<", "支出", "<", "<"],
      ["项目", "2024年预算", "2025年预算", "项目", "2024年预算", "2025年预算"],
    ]);
  const was = (amount) => Math.round(amount * 0.0093) * 100;
  const incomes = [["一、财政拨款收入", total - 1_000_000], ["二、财政专户管理资金收入", 600_000], ["三、事业收入", 400_000], ["四、其他收入", 0]];
  incomes.forEach(([name, amount], index) => {
    const each = classes[index];
    page.row_([name, wan(was(amount)), wan(amount), ...(each === undefined ? [] : [`${"一二三四"[index]}、${each.name}`, wan(was(each.total)), wan(each.total)])]);
  });
  const before = incomes.reduce((sum, [, amount]) => sum + was(amount), 0);
  const spentBefore = classes.reduce((sum, each) => sum + was(each.total), 0);
  page.total(["本年收入合计", wan(before), wan(total), "本年支出合计", wan(spentBefore), wan(total)], [0, 3]);
  return [page.end()];
}

/** A table that runs over three pages; the third has only the sum. */
function threePages() {
  const pages = ["p6", "p7", "p8"].map((name) => new Page(name));
  const rows = byFunction("transport").map(({ code, name, total }) => [code, name, text(total)]);
  return overPages({
    what: { form: "budget.generalPublic", title: "五、一般公共预算支出预算表", ...W, columns: FUNCTIONS.columns },
    caption: (page) => page.title("五、一般公共预算支出预算表").line({ 0: "编制单位：某省铁路办公室", end: "单位：万元" }),
    head: [["科目编码", "科目名称", "2021年预算数"]],
    rows: [...rows, { values: ["合  计", null, text(whole("transport").total)], total: [0] }],
    parts: [{ page: pages[0], upTo: 8 }, { page: pages[1], upTo: rows.length, head: true }, { page: pages[2], head: true }],
  });
}

function procuratorate() {
  const page = new Page("采购");
  const columns = ["lineNo", "project", "budgetAmount", "method", "intentionDate", "startDate|announcementDate|-", "awardNoticeDate", "supplier", "supplierSize", "awardAmount", "contractDate", "contractAmount", "filingDate", "acceptanceDate", "paidAmount"];
  page
    .table({ form: "ledger.procurement", title: "某县人民检察院2024年政府采购项目台账", ...Y, columns })
    .title("某县人民检察院2024年政府采购项目台账")
    .line({ end: "单位：元" })
    .header([["序号", "采购项目名称", "采购预算（元）", "采购方式", "意向公开时间", "公告发布时间", "成交通知书时间", "成交供应商", "企业规模", "成交金额（元）", "合同签订时间", "合同金额（元）", "合同备案时间", "验收时间", "已支付金额（元）"]])
    .rows([
      [1, "涉案财物管理系统", 460000, "竞争性磋商", "2024-01-15", "2024-02-26", "2024-03-12", "某信息公司", "小型", 448000, "2024-03-20", 448000, "2024-03-22", "2024-07-18", 425600],
      [2, "保安服务", 300000, "公开招标", "2024-01-15", "2024-02-22", "2024-03-18", "某保安公司", "小型", 288000, "2024-03-26", 288000, "2024-03-28", "2024-12-27", 288000],
    ])
    .total(["合计", null, 760000, null, null, null, null, null, null, 736000, null, 736000, null, null, 713600]);
  return [page.end()];
}

/** Goals of a project in a table of columns only, one project below the other, as published with the budget. */
function publishedGoals() {
  const page = new Page("项目绩效目标");
  page
    .table({ form: "goal.project", title: "2025年部门预算项目绩效目标公开表", ...W, columns: ["-", "-", "-", "level1", "level2", "indicator", "target"] })
    .title("2025年部门预算项目绩效目标公开表")
    .line({ 0: "部门：某省残疾人联合会", end: "单位：万元" })
    .header([["项目名称", "预算数", "年度目标", "一级指标", "二级指标", "三级指标", "指标值"]])
    .rows([
      ["残疾人康复", 860, "为残疾人提供康复服务。", "产出指标", "数量指标", "康复服务人数", "≥12000人"],
      [null, null, null, "产出指标", "质量指标", "服务合格率", "≥95%"],
      [null, null, null, "效益指标", "社会效益指标", "康复有效率", "≥80%"],
      [null, null, null, "满意度指标", "服务对象满意度指标", "残疾人满意度", "≥90%"],
      ["辅具适配", 420, "适配辅助器具。", "产出指标", "数量指标", "适配辅具", "≥6000件"],
      [null, null, null, "效益指标", "社会效益指标", "适配率", "≥98%"],
      [null, null, null, "满意度指标", "服务对象满意度指标", "使用者满意度", "≥90%"],
    ]);
  return [page.end()];
}

/** The three expenses of two years below each other. */
function twoYears() {
  const page = new Page("三公");
  const now = named(0, 0, 160_000, 40_000);
  page
    .table({ form: "budget.threePublic", title: "2025年“三公”经费预算财政拨款情况统计表", ...W, columns: ["name", "-", "budget", "-"], width: 4 })
    .title("2025年“三公”经费预算财政拨款情况统计表")
    .line({ 0: "部门：某省残疾人联合会", end: "单位：万元" })
    .header([["项目", "2024年预算数", "2025年预算数", "增减额"]]);
  const line = (label, amount, was) => [label, wan(was), wan(amount), wan(amount - was)];
  page.total(line("合计", now.three, 210_000));
  page.rows([line("因公出国（境）费用", 0, 0), line("公务接待费", now.hospitality, 50_000), line("公务用车购置及运行维护费", now.vehicle, 160_000), line("其中：公务用车运行维护费", now.operation, 160_000), line("公务用车购置费", 0, 0)]);
  return [page.end()];
}

function sides() {
  const page = new Page("Sheet1");
  const { total } = whole("union");
  return overPages({
    what: { form: "budget.incomeExpenditure", title: "2025年收支总表", ...W, columns: SIDES.columns },
    caption: (each) => each.line({ 0: "表1" }).title("2025年收支总表").line({ 0: "部门：某省残疾人联合会", end: "单位：万元" }),
    head: [
      ["收　　　　入", "<", "支　　　　出", "<"],
      ["项　　目", "预算数", "项　　目", "预算数"],
    ],
    rows: twoSides("union", { income: INCOME_KINDS.map((name, index) => [name, index === 0 ? total : 0]), as: text }),
    parts: [{ page }],
  });
}

const lines = () =>
  overPages({
    what: { form: "budget.governmentFunds", title: "政府性基金预算支出表", ...W, columns: FUNCTIONS.columns },
    caption: (page) => page.title("政府性基金预算支出表").line({ 0: "部门：某省残疾人联合会", end: "单位：万元" }),
    head: FUNCTIONS.head,
    rows: [{ values: [null, "合计", 420], total: [1] }, ["229", "其他支出", 420], ["22960", "彩票公益金安排的支出", 420], ["2296006", "用于残疾人事业的彩票公益金支出", 420]],
    parts: [{ page: new Page("基金") }],
  });

export const disclosedMixedTenth = [
  { name: "全省预算几张.xlsx", pages: [province(), transfers(), insurance()] },
  { name: "公司和科室的表.xlsx", pages: [company(), appraisal(), tender()] },
  { name: "职业学院2025年预算.xlsx", pages: college() },
  { name: "铁路办公室2021年三页.xlsx", pages: threePages() },
  { name: "检察院2024年采购.xlsx", pages: procuratorate() },
  { name: "残联预算和目标.xlsx", pages: [...sides(), ...lines(), ...twoYears(), ...publishedGoals()] },
];
