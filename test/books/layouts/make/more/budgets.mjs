// Budgets: approvals by unit, 一级 and 二级单位, last year beside this year, funds across, purchases, tables that stay empty.
import { economicRows, functionRows, nil, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** Approval of a department's budget: both tables on one sheet, 批复数, an amount for every unit below the classes. */
function approval() {
  const page = new Page("批复表");
  const { total, classes } = totals("school");
  page
    .table({ form: "budget.incomeExpenditure", title: "2025年部门收支预算批复表", ...W, columns: ["name", "budget", "name", "budget"] })
    .line({ 0: "附件1" })
    .title("2025年部门收支预算批复表")
    .line({ 0: "部门名称：某县教育局", end: "单位：万元" })
    .header([["收入项目", "批复数", "支出项目", "批复数"]]);
  const sources = ["一般公共预算拨款", "政府性基金预算拨款", "财政专户管理资金", "单位资金"];
  sources.forEach((source, index) => {
    const each = classes[index];
    page.row_([`${COUNT[index]}、${source}`, index === 0 ? wan(total) : null, each && `${COUNT[index]}、${each.name}`, each && wan(each.total)]);
  });
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total)], [0, 2]);
  page.row_(["上年结转", 0, "结转下年", 0]).total(["收入总计", wan(total), "支出总计", wan(total)], [0, 2]);
  page.end().skip(2);
  const columns = ["-|code", "-|name", "code", "name", "total", "basic", "personnel", "runningCosts", "project", "note|-"];
  page
    .table({ form: "budget.expenditure", title: "2025年部门支出预算批复表", ...W, columns })
    .line({ 0: "附件2" })
    .title("2025年部门支出预算批复表")
    .line({ 0: "部门名称：某县教育局", end: "单位：万元" })
    .header([
      ["预算单位", "<", "支出功能分类", "<", "批复金额", "<", "<", "<", "<", "备注"],
      ["编码", "名称", "编码", "名称", "总计", "基本支出", "<", "<", "项目支出", "^"],
      ["^", "^", "^", "^", "^", "小计", "人员经费", "公用经费", "^", "^"],
    ]);
  const line = (row) => {
    const personnel = Math.round(row.basic * 0.0083) * 100;
    return [row.basic + row.project, row.basic, personnel, row.basic - personnel, row.project].map((amount) => nil(wan(amount)));
  };
  const rows = functionRows("school").filter(({ code }) => code.length === 7);
  const sum = rows.map(line).reduce((all, each) => all.map((amount, index) => Math.round(((amount ?? 0) + (each[index] ?? 0)) * 100) / 100));
  page.total(["合计", null, null, null, ...sum]);
  rows.forEach((row, index) => page.row_([index === 0 ? "205001" : null, index === 0 ? "某县教育局（本级）" : null, row.code, row.name, ...line(row)]));
  return page.end();
}

/** Income of a department by unit, three rows of header, 一级单位 above 二级单位. */
function incomeByUnit() {
  const page = new Page("表2 收入总表");
  const columns = ["-|code", "name|-", "total", "-|revenueThisYear", "generalPublic|appropriation", "governmentFunds", "stateCapital", "specialAccountFunds", "-|unitFunds", "serviceIncome", "businessIncome", "superiorSubsidy", "affiliateRemittance", "otherIncome", "openingCarryOver"];
  page
    .table({ form: "budget.income", title: "2025年度部门收入预算总表", ...W, columns })
    .line({ 0: "表2" })
    .title("2025年度部门收入预算总表")
    .line({ end: "单位：万元" })
    .header([
      ["预算单位", "<", "收入总计", "本年收入", "<", "<", "<", "<", "<", "<", "<", "<", "<", "<", "上年结转结余"],
      ["代码", "名称", "^", "合计", "财政拨款收入", "<", "<", "财政专户管理资金收入", "单位资金收入", "<", "<", "<", "<", "<", "^"],
      ["^", "^", "^", "^", "一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入", "^", "小计", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入", "^"],
    ]);
  const line = (general, fees, other) => {
    const year = general + fees + other;
    return [year + 12, year, general, 0, 0, fees, other, 0, 0, 0, 0, other, 12];
  };
  return page
    .total([null, "合计", ...line(3680, 120, 36).map((amount, index) => ([0, 12].includes(index) ? amount + 12 : amount))], [1])
    .row_(["335", "某市文化广电旅游局", ...line(3680, 120, 36).map((amount, index) => ([0, 12].includes(index) ? amount + 12 : amount))])
    .rows([
      ["335001", "  某市文化广电旅游局本级", ...line(2450, 0, 6)],
      ["335002", "  某市博物馆", ...line(1230, 120, 30)],
    ])
    .end();
}

/** Shandong: 类, 款, 项 in three columns, 工资福利 and the like below basic expenditure. */
function shandong() {
  const page = new Page("部门支出总表");
  const columns = ["code", "code", "code", "name", "total", "basic", "personnel|-", "runningCosts|-", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToAffiliates"];
  page
    .table({ form: "budget.expenditure", title: "2025年部门支出预算表", ...W, columns })
    .title("2025年部门支出预算表")
    .line({ 0: "部门：某市水利局", end: "单位：万元" })
    .header([
      ["功能分类科目编码", "<", "<", "功能分类科目名称", "支出合计", "基本支出", "<", "<", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"],
      ["类", "款", "项", "^", "^", "小计", "人员支出", "日常公用支出", "^", "^", "^", "^"],
    ]);
  const line = (row) => {
    const personnel = Math.round(row.basic * 0.0085) * 100;
    return [row.total, row.basic, personnel, row.basic - personnel, row.project, 0, 0, 0].map(wan);
  };
  const rows = functionRows("water");
  for (const row of rows) page.row_([row.code.slice(0, 3), row.code.slice(3, 5), row.code.slice(5), row.name, ...line(row)]);
  const sum = rows.filter(({ code }) => code.length === 3).map(line).reduce((all, each) => all.map((amount, index) => Math.round((amount + each[index]) * 100) / 100));
  return page.total([null, null, null, "合计", ...sum], [3]).end();
}

/** Every function for last year and this year with the change; basic and project below this year only. */
function generalTwoYears() {
  const page = new Page("表5");
  const columns = ["code", "name", "-", "total", "basic", "project", "-", "-"];
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns })
    .title("一般公共预算支出表")
    .line({ 0: "填报单位：[326001]某市水利局", end: "金额单位：万元" })
    .header([
      ["支出功能分类科目", "<", "2024年执行数", "2025年预算数", "<", "<", "2025年比2024年", "<"],
      ["科目代码", "科目名称", "^", "合计", "基本支出", "项目支出", "增减额", "增减%"],
    ]);
  const rows = functionRows("water");
  const before = ({ total }) => Math.round(wan(total) * 95) / 100;
  const line = (row, last) => [last, wan(row.total), wan(row.basic), wan(row.project), Math.round((wan(row.total) - last) * 100) / 100, "5.3"];
  const last = Math.round(rows.filter(({ code }) => code.length === 3).reduce((sum, row) => sum + before(row), 0) * 100) / 100;
  page.total([null, "合计", ...line(totals("water"), last)], [1]);
  for (const row of rows) page.row_([row.code, row.name, ...line(row, before(row))]);
  return page.end();
}

/** Basic expenditure: both classifications of economic use beside each other, funds across. */
function basicFunds() {
  const page = new Page("表6");
  const { rows, personnel, running, total, isPersonnel } = economicRows("water");
  const columns = ["code", "name", "total", "personnel", "runningCosts"];
  page
    .table({ form: "budget.basic", title: "2025年一般公共预算基本支出表", ...W, columns })
    .title("2025年一般公共预算基本支出表")
    .line({ 0: "填报单位：[326001]某市水利局", end: "金额单位：万元" })
    .header([
      ["部门预算支出经济分类科目", "<", "本年一般公共预算基本支出", "<", "<"],
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ]);
  for (const { code, name, amount } of rows) page.row_([code, `${code.length === 3 ? "" : "  "}${name}`, wan(amount), isPersonnel(code) ? wan(amount) : "", isPersonnel(code) ? "" : wan(amount)]);
  page.total(["合计", null, wan(total), wan(personnel), wan(running)]);
  return page.end();
}

/** A table that is empty, with the reason in words and 表说明. */
function emptyFund() {
  const page = new Page("表7");
  page
    .table({ form: "budget.governmentFunds", title: "2025年政府性基金预算支出表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title("2025年政府性基金预算支出表")
    .line({ 0: "填报单位：[326001]某市水利局", end: "金额单位：万元" })
    .header([
      ["科目编码", "科目名称", "本年政府性基金预算支出", "<", "<"],
      ["^", "^", "合计", "基本支出", "项目支出"],
    ])
    .total(["合计", null, "", "", ""])
    .note("备注：本单位2025年没有使用政府性基金预算拨款安排的支出，故本表为空表。");
  return page.end({ empty: true });
}

/** Small tables of “三公” under a text: items down, the budget of two years, vehicles in two lines. */
function threePublicSmall() {
  const page = new Page("三公经费");
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出情况表", ...W, columns: ["name", "-", "budget", "-", "-"] })
    .title("一般公共预算“三公”经费支出情况表")
    .line({ 0: "填报单位：[326001]某市水利局", end: "金额单位：万元" })
    .header([["单位名称/项目", "2024年预算", "2025年预算", "增减变化", "变化原因"]])
    .total(["合计", 24, 22.5, -1.5, null])
    .rows([
      ["1.因公出国（境）费", 0, 0, 0, null],
      ["2.公务用车购置及运行维护费", 19.5, 19, -0.5, "减少一辆"],
      ["  其中：公务用车购置费", 0, 0, 0, null],
      ["        公务用车运行维护费", 19.5, 19, -0.5, null],
      ["3.公务接待费", 4.5, 3.5, -1, "厉行节约"],
    ]);
  return page.end();
}

/** Guangdong: 收支总体情况表, the expenditure by project type and by function, in yuan with two decimals. */
function guangdong() {
  const page = new Page("收支总体情况表");
  const { total, basic, project } = totals("office");
  page
    .table({ form: "budget.incomeExpenditure", title: "收支总体情况表", ...Y, columns: ["name", "budget", "name", "budget"] })
    .title("收支总体情况表")
    .line({ 0: "单位名称：某市政务服务中心", end: "单位：元" })
    .header([
      ["收入", "<", "支出", "<"],
      ["项目", "2025年预算", "项目", "2025年预算"],
    ]);
  const left = ["一、预算拨款", "  （一）一般公共预算", "  （二）政府性基金预算", "  （三）国有资本经营预算", "二、财政专户拨款", "三、其他资金"];
  const right = [["一、基本支出", basic], ["  工资福利支出", basic - 3000000], ["  商品和服务支出", 3000000], ["二、项目支出", project], ["三、事业单位经营支出", 0], ["四、上缴上级支出", 0]];
  left.forEach((name, index) => page.row_([name, (index < 2 ? total : 0).toFixed(2), right[index][0], right[index][1].toFixed(2)]));
  page.total(["本年收入合计", total.toFixed(2), "本年支出合计", total.toFixed(2)], [0, 2]);
  page.row_(["上年结转", "0.00", "结转下年", "0.00"]);
  return page.total(["收入总计", total.toFixed(2), "支出总计", total.toFixed(2)], [0, 2]).end();
}

/** Guangdong: where the money comes from, as a list of two columns with a note below. */
function guangdongExpenditure() {
  const page = new Page("支出总体情况表");
  const rows = functionRows("office");
  const { total, basic, project } = totals("office");
  page
    .table({ form: "budget.expenditure", title: "支出总体情况表", ...Y, columns: ["name|code", "total", "basic", "project", "-", "closingCarryOver|-"] })
    .title("支出总体情况表")
    .line({ 0: "单位名称：某市政务服务中心", end: "单位：元" })
    .header([["功能分类科目", "支出总计", "基本支出", "项目支出", "其中：提前下达转移支付", "结转下年"]])
    .total(["合计", total, basic, project, 0, 0]);
  for (const { code, name, total: all, basic: own, project: other } of rows) page.row_([`${code}-${name}`, all, own, other, 0, 0]);
  return page.note("注：本表反映部门预算支出总体情况。").end();
}

/** Purchases: funds across two header rows, the kinds of purchase as groups. */
function purchases() {
  const page = new Page("政府采购");
  const columns = ["-", "project|-", "category|name", "name|-", "organisation|-", "-|quantity", "total", "-|generalPublic", "-|governmentFunds", "-|specialAccountFunds", "-"];
  page
    .table({ form: "budget.procurement", title: "2025年政府采购支出预算表", ...W, columns })
    .line({ 0: "附表10" })
    .title("2025年政府采购支出预算表")
    .line({ 0: "部门：某市政务服务中心", end: "单位：万元" })
    .header([
      ["单位名称", "项目名称", "采购目录", "采购品目名称", "组织形式", "采购数量", "采购预算金额", "<", "<", "<", "<"],
      ["^", "^", "^", "^", "^", "^", "合计", "一般公共预算", "政府性基金", "财政专户", "单位资金"],
    ])
    .total(["合计", null, null, null, null, 13, 236.8, 236.8, 0, 0, 0])
    .rows([
      ["某市政务服务中心", "政务大厅运行维护", "C21040000", "物业管理服务", "分散采购", 1, 160, 160, 0, 0, 0],
      ["某市政务服务中心", "自助终端购置", "A02021100", "自助服务终端", "集中采购", 12, 76.8, 76.8, 0, 0, 0],
    ]);
  return page.end();
}

/** A look-alike: 项目支出 by unit, money of this year's budget alone. */
function projectBudget() {
  const page = new Page("项目支出");
  page
    .table({ form: null, title: "2025年部门项目支出预算表", ...W, columns: ["-"], width: 8 })
    .title("2025年部门项目支出预算表")
    .line({ 0: "部门：某市政务服务中心", end: "单位：万元" })
    .header([
      ["项目类别", "项目名称", "项目单位", "预算安排", "<", "<", "<", "<"],
      ["^", "^", "^", "合计", "一般公共预算", "政府性基金", "财政专户", "单位资金"],
    ])
    .rows([
      ["其他运转类", "政务大厅运行维护", "某市政务服务中心", 210.5, 210.5, 0, 0, 0],
      ["特定目标类", "自助终端购置", "某市政务服务中心", 119.8, 119.8, 0, 0, 0],
    ])
    .total(["合计", null, null, 330.3, 330.3, 0, 0, 0]);
  return page.end();
}

export const moreBudgets = [
  { name: "教育局预算批复.xlsx", pages: [approval()] },
  { name: "文旅局收入按单位.xlsx", pages: [incomeByUnit()] },
  { name: "水利局支出预算三栏编码.xlsx", pages: [shandong()] },
  { name: "水利局一般公共预算公开.xlsx", pages: [generalTwoYears(), basicFunds(), emptyFund(), threePublicSmall()] },
  { name: "政务中心总体情况.xlsx", pages: [guangdong(), guangdongExpenditure()] },
  { name: "政务中心采购和项目预算.xlsx", pages: [purchases(), projectBudget()] },
];
