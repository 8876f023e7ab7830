// Budgets with units in the body, basic expenditure by economic class across, items of the 三公 down the rows over two
// years, sources across the funds, several tables on one sheet and side by side.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const T = { unit: "tenThousandYuan", basis: "title" };
const COUNT = "一二三四五六七八九十";

/** Hunan: basic and project expenditure, each by economic class. */
function hunanExpenditure() {
  const page = new Page("支出预算总表");
  const { total, basic, project } = totals("office");
  const columns = [["code", 3], "name", "total", "basic", "-", "-", "-", "project", "-", "-"];
  page
    .table({ form: "budget.expenditure", title: "支出预算总表", ...W, columns })
    .title("支出预算总表")
    .line({ 0: "部门：105_某县机关事务服务中心", end: "金额单位：万元" })
    .header([
      ["功能科目编码", "<", "<", "功能科目名称", "合计", "基本支出", "<", "<", "<", "项目支出", "<", "<"],
      ["类", "款", "项", "^", "^", "小计", "工资福利支出", "商品和服务支出", "对个人和家庭的补助", "小计", "商品和服务支出", "资本性支出"],
    ]);
  const split = (amount) => {
    const wages = Math.round(amount * 0.0072) * 100;
    const people = Math.round(amount * 0.0011) * 100;
    return [amount, wages, amount - wages - people, people];
  };
  const leaves = functionRows("office").filter(({ code }) => code.length === 7);
  const cells = (code) => {
    const sums = [0, 0, 0, 0, 0, 0, 0];
    for (const row of leaves.filter((leaf) => leaf.code.startsWith(code)))
      [...split(row.basic), row.project, row.project, 0].forEach((amount, index) => (sums[index] += amount));
    return [sums[0] + sums[4], ...sums].map(wan);
  };
  page.total([null, null, null, "合计", ...cells("")], [3]);
  if (wan(total) !== wan(basic + project)) throw new Error("does not add up");
  for (const { code, name } of functionRows("office")) page.row_([code.slice(0, 3), code.slice(3, 5), code.slice(5), name, ...cells(code)]);
  return page.end();
}

/** The general budget by unit and function, as the budget program exports it. */
function unitsAndFunctions() {
  const page = new Page("一般公共预算支出表");
  const columns = ["-", "-", "code", "name", "total", "basic", "project"];
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns })
    .title("一般公共预算支出表")
    .line({ 0: "部门：105_某县机关事务服务中心", end: "金额单位：万元" })
    .header([["单位代码", "单位名称", "功能科目编码", "功能科目名称", "合计", "基本支出", "项目支出"]]);
  const { total, basic, project } = totals("office");
  page.total([null, "合计", null, null, wan(total), wan(basic), wan(project)], [1]);
  page.row_(["105001", "某县机关事务服务中心本级", null, null, wan(total), wan(basic), wan(project)]);
  for (const row of functionRows("office").filter(({ code }) => code.length === 7))
    page.row_(["105001", "某县机关事务服务中心本级", row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  return page.end();
}

/** Items of the 三公 down the rows, two years, the change and why. */
function threePublicTwoYears() {
  const page = new Page("三公对比");
  page
    .table({ form: "budget.threePublic", title: "2025年“三公”经费预算情况表（单位：万元）", ...T, columns: ["name", "-", "budget", "-", "-", "-|note"] })
    .title("2025年“三公”经费预算情况表（单位：万元）")
    .line({ 0: "部门名称：某县机关事务服务中心" })
    .header([
      ["项    目", "2024年\n预算数", "2025年\n预算数", "增减变化情况", "<", "<"],
      ["^", "^", "^", "增减额", "增减幅度（%）", "增减原因"],
    ])
    .total(["合    计", 46, 43.5, -2.5, "-5.43%"])
    .rows([
      ["1、因公出国（境）费用", 0, 0, 0, "—", ""],
      ["2、公务接待费", 6, 4.5, -1.5, "-25.00%", "压减接待"],
      ["3、公务用车费", 40, 39, -1, "-2.50%", ""],
      ["其中：（1）公务用车运行维护费", 40, 39, -1, "-2.50%", "车辆减少"],
      ["（2）公务用车购置", 0, 0, 0, "—", ""],
    ]);
  return page.note("注：增减幅度为负数的，表示比上年下降。").end();
}

/** A school's own sheet: income and expenditure tables side by side, a blank column between them. */
function sideBySide() {
  const page = new Page("收支两表");
  const { total, basic, project } = totals("school");
  page
    .table({ form: "budget.income", title: "2025年收入预算表", ...W, columns: ["name", "budget|total|revenueThisYear"] })
    .title("2025年收入预算表")
    .line({ end: "单位：万元" })
    .header([["收入项目", "预算数"]])
    .rows([
      ["一、财政拨款收入", wan(total)],
      ["二、事业收入", 36],
      ["三、其他收入", 4.5],
    ])
    .total(["合计", Math.round((wan(total) + 40.5) * 100) / 100])
    .end();
  page.move(0, 3);
  page
    .table({ form: "budget.expenditure", title: "2025年支出预算表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title("2025年支出预算表")
    .line({ end: "单位：万元" })
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]]);
  for (const row of functionRows("school").filter(({ code }) => code.length === 7)) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  return page.total(["合计", null, wan(total), wan(basic), wan(project)]).end();
}

/** Guizhou: the fiscal summary, both sides by source, carried over funds by source in rows. */
function guizhouAppropriation() {
  const page = new Page("财政拨款收支");
  const { total, classes } = totals("culture");
  page
    .table({ form: "budget.appropriation", title: "某州文化馆2025年财政拨款收支总表", ...W, columns: ["name", "budget", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .line({ 0: "预算公开表4" })
    .title("某州文化馆2025年财政拨款收支总表")
    .line({ 0: "填报日期：2025年2月8日", end: "单位：人民币万元" })
    .header([
      ["收  入", "<", "支  出", "<", "<", "<", "<"],
      ["项  目", "金  额", "项  目（按功能分类）", "合  计", "一般公共\n预算拨款", "政府性基金\n预算拨款", "国有资本经营\n预算拨款"],
    ]);
  const left = [["一、本年收入", total], ["（一）一般公共预算拨款", total], ["（二）政府性基金预算拨款", 0], ["（三）国有资本经营预算拨款", 0], ["二、上年结转", 0]];
  for (let index = 0; index < Math.max(left.length, classes.length); index += 1) {
    const [name, amount] = left[index] ?? [];
    const each = classes[index - 1];
    const right = index === 0 ? ["一、本年支出", wan(total), wan(total)] : each && [`（${COUNT[index - 1]}）${each.name}`, wan(each.total), wan(each.total)];
    page.row_([name, amount === undefined ? null : wan(amount), ...(right ?? [])]);
  }
  page.row_([null, null, "二、结转下年", 0, 0]);
  return page.total(["收  入  总  计", wan(total), "支  出  总  计", wan(total), wan(total)], [0, 2]).end();
}

/** Three budget tables below one another, each with its own number and no merges, as copied from a document. */
function copiedFromDocument() {
  const page = new Page("Sheet1", { merged: false });
  const { total, basic, project } = totals("clinic");
  page
    .table({ form: "budget.generalPublic", title: "表五：一般公共预算支出表", ...Y, columns: ["name", "total", "basic", "project", "-|note"] })
    .title("表五：一般公共预算支出表", { merge: false })
    .line({ 0: "单位：元" })
    .header([["功能科目", "合计", "基本支出", "项目支出", "备注"]]);
  for (const row of functionRows("clinic").filter(({ code }) => code.length !== 5)) page.row_([`${row.code}${row.code.length > 3 ? " " : "　"}${row.name}`, row.total, row.basic, row.project]);
  page.total(["合计", total, basic, project]).end({ spare: 1 }).skip();
  const { rows, personnel, running, isPersonnel, total: sum } = economicRows("clinic");
  page
    .table({ form: "budget.basic", title: "表六：一般公共预算基本支出表", ...Y, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .title("表六：一般公共预算基本支出表", { merge: false })
    .line({ 0: "单位：元" })
    .header([["经济科目编码", "经济科目名称", "基本支出合计", "其中：人员支出", "公用支出"]]);
  for (const { code, name, amount } of rows) page.row_([code, name, amount, isPersonnel(code) ? amount : null, isPersonnel(code) ? null : amount]);
  page.total(["合计", null, sum, personnel, running]).end().skip();
  page
    .table({ form: "budget.governmentFunds", title: "表七：政府性基金预算支出表", ...Y, columns: ["code", "name", "total", "basic", "project"] })
    .title("表七：政府性基金预算支出表", { merge: false })
    .line({ 0: "单位：元" })
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .row_(["无", null, nil(0)])
    .note("本单位2025年没有政府性基金预算安排的支出。", { merge: false });
  return page.end({ empty: true });
}

/** 三公 of several units in rows, with the running costs of the offices. */
function threePublicUnits() {
  const page = new Page("三公经费");
  const items = ["threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget"];
  page
    .table({ form: "budget.threePublic", title: "2025年部门“三公”经费预算汇总表", ...Y, columns: ["-|code", "name", ...items, "conferenceBudget", "trainingBudget", "-|note"] })
    .title("2025年部门“三公”经费预算汇总表")
    .line({ 0: "部门：某市水务局", end: "单位：元" })
    .header([
      ["单位编码", "单位名称", "“三公”经费合计", "因公出国（境）经费", "公务用车购置及运行维护费", "<", "<", "公务接待费", "会议费", "培训费", "备注"],
      ["^", "^", "^", "^", "小计", "购置费", "运行维护费", "^", "^", "^", "^"],
    ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality];
  const one = cells(threePublic(0, 180000, 96000, 22000));
  const two = cells(threePublic(0, 0, 48000, 6500));
  page.total([null, "合计", ...one.map((amount, index) => amount + two[index]), 45000, 62000], [1]);
  return page.row_(["231001", "某市水务局机关", ...one, 30000, 40000]).row_(["231002", "某市河道管理处", ...two, 15000, 22000, ""]).end();
}

export const departmentBudgetsSecond = [
  { name: "湖南机关事务中心预算.xlsx", pages: [hunanExpenditure(), unitsAndFunctions(), threePublicTwoYears()] },
  { name: "小学收入支出左右两表.xlsx", pages: [sideBySide()] },
  { name: "贵州文化馆财政拨款.xlsx", pages: [guizhouAppropriation()] },
  { name: "卫生院从文档粘贴的预算.xlsx", pages: [copiedFromDocument()] },
  { name: "水务局三公汇总.xlsx", pages: [threePublicUnits()] },
];
