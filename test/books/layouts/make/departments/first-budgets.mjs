// Budgets as Chongqing, Ningxia, Zhejiang, Fujian, Hunan and a central unit print them; years beside each other, units in the head.
import { economicRows, functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";

/** The year before, in yuan, so that changes can be printed. */
const before = (amount) => Math.round(amount * 0.0096) * 100;

/** Chongqing: last year, this year with its parts, the change and its rate. */
function chongqingGeneral() {
  const page = new Page("表三");
  const { total, basic, project } = totals("office");
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算财政拨款支出预算表", ...W, columns: ["code", "name", "-", "total", "basic", "project", "-", "-"] })
    .line({ 0: "附件3-3" })
    .title("一般公共预算财政拨款支出预算表")
    .line({ 0: "单位名称：某区统计局", end: "单位：万元" })
    .header([
      ["功能分类科目", "<", "2024年\n预算数", "2025年预算数", "<", "<", "2025年比2024年增减", "<"],
      ["科目编码", "科目名称", "^", "总计", "基本支出", "项目支出", "增减额", "增减%"],
    ]);
  const leaves = functionRows("office").filter(({ code }) => code.length === 7);
  const last = (code) => leaves.filter((row) => row.code.startsWith(code)).reduce((sum, row) => sum + before(row.total), 0);
  const line = (code, row) => {
    const was = last(code);
    return [wan(was), wan(row.total), wan(row.basic), wan(row.project), wan(row.total - was), `${(((row.total - was) / was) * 100).toFixed(2)}%`];
  };
  page.total(["合计", null, ...line("", { total, basic, project })]);
  for (const row of functionRows("office")) page.row_([row.code, `${"  ".repeat(row.code.length / 2 - 1)}${row.name}`, ...line(row.code, row)]);
  return page.note("备注：本表反映2025年当年一般公共预算财政拨款支出情况。").end();
}

/** Chongqing: both years of the 三公 beside each other, one row of figures. */
function chongqingThreePublic() {
  const page = new Page("表五");
  const items = ["threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget"];
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出表", ...W, columns: [...items.map(() => "-"), ...items] })
    .line({ 0: "附件3-5" })
    .title("一般公共预算“三公”经费支出表")
    .line({ 0: "单位名称：某区统计局", end: "单位：万元" });
  const second = ["合计", "因公出国\n（境）费", "公务用车购置及运行费", "<", "<", "公务\n接待费"];
  const third = ["^", "^", "小计", "公务用车\n购置费", "公务用车\n运行费", "^"];
  page.header([["2024年预算数", "<", "<", "<", "<", "<", "2025年预算数", "<", "<", "<", "<", "<"], [...second, ...second], [...third, ...third]]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  return page.row_([...cells(threePublic(0, 0, 92000, 21000)), ...cells(threePublic(0, 0, 88000, 18000))]).end();
}

/** Ningxia: last year, this year and the change on both sides of the summary. */
function ningxiaSummary() {
  const page = new Page("收支总表");
  const { total, classes } = totals("school");
  const side = ["name", "-", "budget", "-"];
  page
    .table({ form: "budget.incomeExpenditure", title: "2025年部门收支预算总表", ...W, columns: [...side, ...side] })
    .line({ 0: "表1" })
    .title("2025年部门收支预算总表")
    .line({ 0: "填报单位：某市第三小学", end: "金额单位：万元" })
    .header([
      ["收                    入", "<", "<", "<", "支                    出", "<", "<", "<"],
      ["项目", "上年预算数", "本年预算数", "比上年增减", "项目", "上年预算数", "本年预算数", "比上年增减"],
    ]);
  const pair = (name, last, now) => (name === undefined ? [] : [name, wan(last), wan(now), wan(now - last)]);
  const was = classes.reduce((sum, row) => sum + before(row.total), 0);
  const income = [["一、一般公共预算拨款收入", was, total], ["二、政府性基金预算拨款收入", 0, 0], ["三、国有资本经营预算拨款收入", 0, 0], ["四、财政专户管理资金收入", 0, 0], ["五、事业收入", 0, 0], ["六、其他收入", 0, 0]];
  income.forEach((row, index) => {
    const each = classes[index];
    page.row_([...pair(...row), ...(each === undefined ? [] : pair(`${COUNT[index]}、${each.name}`, before(each.total), each.total))]);
  });
  page.total([...pair("本年收入合计", was, total), ...pair("本年支出合计", was, total)], [0, 4]);
  page.row_([...pair("上年结转结余", 0, 0), ...pair("年终结转结余", 0, 0)]);
  return page.total([...pair("收入总计", was, total), ...pair("支出总计", was, total)], [0, 4]).end();
}

/** Ningxia: income by unit, the fiscal part with its own sum, the unit's own funds by kind. */
function ningxiaIncome() {
  const page = new Page("收入总表");
  const { total } = totals("school");
  const columns = ["code|-", "name", "total", "openingCarryOver", "appropriation|-", "generalPublic|-", "governmentFunds", "stateCapital", "specialAccountFunds", "unitFunds|-", "serviceIncome", "businessIncome", "superiorSubsidy", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "budget.income", title: "2025年部门收入预算总表", ...W, columns })
    .line({ 0: "表2" })
    .title("2025年部门收入预算总表")
    .line({ 0: "填报单位：某市第三小学", end: "金额单位：万元" })
    .header([
      ["单位\n代码", "单位名称", "收入\n总计", "上年结转结余", "本年财政拨款收入", "<", "<", "<", "财政专户管理资金收入", "单位资金", "<", "<", "<", "<", "<"],
      ["^", "^", "^", "^", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "^", "小计", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入"],
    ]);
  const cells = [wan(total), 0, wan(total), wan(total), 0, 0, 0, 0, 0, 0, 0, 0, 0];
  return page.total([null, "合计", ...cells], [1]).row_(["105012", "某市第三小学", ...cells]).end();
}

/** Zhejiang: expenditure with the parts of the basic one, a kind of unit expenditure never used and what goes to next year. */
function zhejiangExpenditure() {
  const page = new Page("支出总表");
  const { total, basic, project } = totals("town");
  const personnel = (amount) => Math.round(amount * 0.0078) * 100;
  const columns = ["code", "name", "total", "basic", "personnel", "runningCosts", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates", "closingCarryOver"];
  page
    .table({ form: "budget.expenditure", title: "2025年度部门支出预算总表", ...Y, columns })
    .title("2025年度部门支出预算总表")
    .line({ 0: "部门（单位）：某县某镇人民政府", 8: "公开03表", end: "单位：元" })
    .header([
      ["支出功能分类科目", "<", "支出预算合计", "基本支出", "<", "<", "项目支出", "上缴上级支出", "事业单位经营支出", "对附属单位补助支出", "结转下年支出"],
      ["编码", "名称", "^", "小计", "人员支出", "日常公用支出", "^", "^", "^", "^", "^"],
    ]);
  const leaves = functionRows("town").filter(({ code }) => code.length === 7);
  const people = (code) => leaves.filter((row) => row.code.startsWith(code)).reduce((sum, row) => sum + personnel(row.basic), 0);
  const line = (code, row) => [row.total, row.basic, people(code), row.basic - people(code), row.project, 0, 0, 0, 0];
  page.total(["合    计", null, ...line("", { total, basic, project })]);
  for (const row of functionRows("town")) page.row_([row.code, row.name, ...line(row.code, row)]);
  return page.end();
}

/** Fujian: the whole general budget by economic class is no table of basic expenditure. */
function fujianEconomic() {
  const page = new Page("表7");
  const { rows, total } = economicRows("culture");
  const { project } = totals("culture");
  page
    .table({ form: null, title: "2025年度一般公共预算支出经济分类情况表", ...W, columns: ["-"], width: 5 })
    .line({ 0: "表7" })
    .title("2025年度一般公共预算支出经济分类情况表")
    .line({ end: "单位：万元" })
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .total([null, "合计", wan(total + project), wan(total), wan(project)], [1]);
  for (const { code, name, amount } of rows) {
    const extra = code === "302" || code === "30201" ? project : 0;
    page.row_([code, name, wan(amount + extra), wan(amount), wan(extra)]);
  }
  return page.end();
}

/** Fujian: basic expenditure by economic class, and a table of the state capital that says it is empty. */
function fujianBasic() {
  const page = new Page("表8-10");
  const { rows, total, personnel, running, isPersonnel } = economicRows("culture");
  page
    .table({ form: "budget.basic", title: "2025年度一般公共预算基本支出经济分类情况表", ...W, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .line({ 0: "表8" })
    .title("2025年度一般公共预算基本支出经济分类情况表")
    .line({ end: "单位：万元" })
    .header([
      ["经济分类科目", "<", "2025年基本支出", "<", "<"],
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ])
    .total([null, "合计", wan(total), wan(personnel), wan(running)], [1]);
  for (const { code, name, amount } of rows) {
    const own = isPersonnel(code);
    page.row_([code, name, wan(amount), own ? wan(amount) : null, own ? null : wan(amount)]);
  }
  page.end().skip();
  page
    .table({ form: "budget.stateCapital", title: "2025年度国有资本经营预算拨款支出预算表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .line({ 0: "表10" })
    .title("2025年度国有资本经营预算拨款支出预算表")
    .line({ end: "单位：万元" })
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .row_(["", "合计", 0, 0, 0], { total: [1] })
    .note("备注：2025年本单位没有使用国有资本经营预算拨款安排的支出。");
  return page.end({ empty: true });
}

/** A central unit: 2026 with the year in the head, purchases by kind of organisation and source. */
function centralPurchases() {
  const page = new Page("政府采购");
  const columns = ["lineNo|-", "name|project", "-", "category", "categoryCode|category|-", "organisation", "quantity", "-|measureUnit", "total", "generalPublic|-", "otherFunds|-", "-|note"];
  page
    .table({ form: "budget.procurement", title: "2026年政府采购预算表", ...H, columns })
    .title("2026年政府采购预算表")
    .line({ 0: "单位名称：某部某研究中心" })
    .header([
      ["序号", "采购项目", "是否面向中小企业", "采购品目名称", "采购品目编码", "采购组织形式", "采购数量", "计量单位", "采购预算（万元）", "<", "<", "备注"],
      ["^", "^", "^", "^", "^", "^", "^", "^", "合计", "一般公共预算资金", "其他资金", "^"],
    ])
    .rows([
      [1, "机房更新", "是", "服务器", "A02010104", "部门集中采购", 4, "台", 48, 48, 0, ""],
      [2, "后勤服务", "是", "物业管理服务", "C21040001", "分散采购", 1, "项", 160, 120, 40, "三年一招"],
      [3, "文献数据库", "否", "数据库服务", "C16090000", "分散采购", 1, "项", 86.5, 86.5, 0, ""],
    ])
    .total(["合计", null, null, null, null, null, null, null, 294.5, 254.5, 40]);
  return page.end();
}

export const departmentBudgets = [
  { name: "重庆统计局2025年预算.xlsx", pages: [chongqingGeneral(), chongqingThreePublic()] },
  { name: "宁夏第三小学收支.xlsx", pages: [ningxiaSummary(), ningxiaIncome()] },
  { name: "浙江某镇支出总表.xlsx", pages: [zhejiangExpenditure()] },
  { name: "福建文化馆经济分类.xlsx", pages: [fujianEconomic(), fujianBasic()] },
  { name: "研究中心2026年采购.xlsx", pages: [centralPurchases()] },
];
