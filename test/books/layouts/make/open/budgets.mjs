// Budgets: headings in two languages, several departments in one book, unit rows, codes glued with a hyphen.
import { economicRows, functionRows, nil, qian, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };

/** English below each Chinese label in the same cell. */
function bilingual() {
  const page = new Page("01 Summary");
  const { total, classes } = totals("culture");
  page
    .table({ form: "budget.incomeExpenditure", title: "部门收支预算总表 Summary of Departmental Budget", ...W, columns: ["name", "budget", "name", "budget"] })
    .title("部门收支预算总表 Summary of Departmental Budget")
    .line({ 0: "部门：某市文化馆", end: "单位：万元 Unit: ten thousand yuan" })
    .header([
      ["收入\nRevenue", "<", "支出\nExpenditure", "<"],
      ["项目\nItem", "预算数\nBudget", "项目\nItem", "预算数\nBudget"],
    ]);
  const left = [["一、财政拨款收入", total], ["  其中：一般公共预算", total], ["        政府性基金预算", 0], ["二、事业收入", 0], ["三、其他收入", 0]];
  left.forEach(([name, amount], index) => page.row_([name, nil(wan(amount)), classes[index]?.name, classes[index] === undefined ? null : wan(classes[index].total)]));
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total)], [0, 2]);
  page.row_(["上年结转", null, "结转下年", null]);
  return page.total(["收入总计", wan(total), "支出总计", wan(total)], [0, 2]).end();
}

/** Two departments, one sheet each, the same table; the second one in 元 with the unit in the title. */
function ofDepartment(name, department, { title, unit, basis, as }) {
  const page = new Page(name, { left: 2 });
  const columns = ["code", "name", "total", "basic", "personnel", "runningCosts", "project"];
  page.table({ form: "budget.generalPublic", title, unit, basis, columns }).title(title);
  if (basis === "unit line") page.line({ 0: `单位名称：${name}`, end: "单位：万元" });
  page.header([
    ["功能分类科目", "<", "合计", "基本支出", "<", "<", "项目支出"],
    ["编码", "名称", "^", "小计", "人员经费", "公用经费", "^"],
  ]);
  const { total, basic, project } = totals(department);
  const split = (amount) => [Math.round(amount * 0.008) * 100, amount - Math.round(amount * 0.008) * 100];
  const line = (row) => [as(row.total), nil(as(row.basic)), ...split(row.basic).map((each) => nil(as(each))), nil(as(row.project))];
  page.total([null, "合计", ...line({ total, basic, project })], [1]);
  for (const row of functionRows(department)) page.row_([row.code, `${" ".repeat(row.code.length - 3)}${row.name}`, ...line(row)]);
  page.put(2, 0, "校验");
  return page.end();
}

/** Three levels and a row of units; by unit of the department; 上年结转 by fund beside this year's revenue. */
function incomeByUnit() {
  const page = new Page("收入总表");
  const columns = ["-|code", "name", "total", "revenueThisYear", "generalPublic", "governmentFunds", "specialAccountFunds", "unitFunds", "openingCarryOver", "-", "-"];
  page
    .table({ form: "budget.income", title: "2025年部门收入总表", unit: "tenThousandYuan", basis: "header", columns })
    .title("2025年部门收入总表")
    .header([
      ["单位编码", "单位名称", "收入总计", "本年收入", "<", "<", "<", "<", "上年结转结余", "<", "<"],
      ["^", "^", "^", "合计", "财政拨款", "<", "财政专户管理资金", "单位资金", "合计", "一般公共预算", "政府性基金预算"],
      ["^", "^", "^", "^", "一般公共预算", "政府性基金预算", "^", "^", "^", "^", "^"],
      ["", "", "万元", "万元", "万元", "万元", "万元", "万元", "万元", "万元", "万元"],
    ])
    .total([null, "合计", 930.5, 900.5, 880.5, 0, 0, 20, 30, 30, 0], [1])
    .rows([
      ["301001", "某市文化广电和旅游局（本级）", 610.5, 590.5, 590.5, 0, 0, 0, 20, 20, 0],
      ["301002", "某市文化馆", 320, 310, 290, 0, 0, 20, 10, 10, 0],
    ]);
  return page.end();
}

/** Codes and names in one cell with a hyphen, a share of the whole, 合计 first; the name of the form on the sheet only. */
function basicGlued() {
  const page = new Page("一般公共预算基本支出表");
  const { rows, total, personnel, running, isPersonnel } = economicRows("office");
  page
    .table({ form: "budget.basic", title: "", ...W, columns: ["name|code", "total", "personnel", "runningCosts", "-"] })
    .line({ 0: "部门名称：某市人民政府办公室", end: "单位：万元" })
    .header([
      ["部门预算支出经济分类科目", "2025年基本支出", "<", "<", "占比（%）"],
      ["^", "合计", "人员经费", "公用经费", "^"],
    ])
    .total(["合计", wan(total), wan(personnel), wan(running), 100]);
  for (const { code, name, amount } of rows)
    page.row_([`${code}-${name}`, wan(amount), isPersonnel(code) ? wan(amount) : null, isPersonnel(code) ? null : wan(amount), Math.round((10000 * amount) / total) / 100]);
  return page.end();
}

/** 上年预算数 beside 本年预算数 with the change; the items down. */
function threePublicChange() {
  const page = new Page("表8");
  const last = threePublic(100000, 0, 82000, 31000);
  const now = threePublic(80000, 0, 80000, 30000);
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出预算表", ...W, columns: ["lineNo|-", "name", "-", "budget", "-", "-", "-"] })
    .title("一般公共预算“三公”经费支出预算表")
    .line({ 0: "部门：某市文化馆", end: "单位：万元" })
    .header([
      ["序号", "项目", "2024年预算数", "2025年预算数", "增减情况", "<", "增减原因"],
      ["^", "^", "^", "^", "增减额", "增减幅度", "^"],
    ]);
  const row = (no, name, key, reason) => [no, name, wan(last[key]), wan(now[key]), wan(now[key] - last[key]), last[key] === 0 ? "—" : `${(100 * (now[key] / last[key] - 1)).toFixed(1)}%`, reason];
  page.total(row(null, "合计", "total"), [1]);
  page.rows([
    row(1, "因公出国（境）费", "overseas", "严控出访"),
    row(2, "公务用车购置及运行维护费", "vehicle"),
    row(null, "其中：公务用车购置费", "purchase"),
    row(null, "      公务用车运行维护费", "operation"),
    row(3, "公务接待费", "hospitality", "厉行节约"),
  ]);
  return page.end();
}

/** Two tables of different units one below the other without a blank row between. */
function stackedUnits() {
  const page = new Page("财政拨款和基金");
  const { total, classes } = totals("water");
  page
    .table({ form: "budget.appropriation", title: "财政拨款收支预算总表", unit: "thousandYuan", basis: "unit line", columns: ["name", "budget", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("财政拨款收支预算总表")
    .line({ 0: "公开04表", end: "单位：千元" })
    .header([
      ["收入", "<", "支出", "<", "<", "<", "<"],
      ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
    ]);
  const left = [["一、本年收入", total], ["（一）一般公共预算拨款", total], ["（二）政府性基金预算拨款", 0], ["（三）国有资本经营预算拨款", 0], ["二、上年结转", 0]];
  left.forEach(([name, amount], index) => {
    const each = classes[index];
    page.row_([name, nil(qian(amount)), each?.name, ...(each === undefined ? [] : [qian(each.total), qian(each.total), 0, 0])]);
  });
  page.total(["收入总计", qian(total), "支出总计", qian(total), qian(total), 0, 0], [0, 2]).end();
  page
    .table({ form: "budget.governmentFunds", title: "政府性基金预算支出表", unit: "yuan", basis: "unit line", columns: ["code", "name", "total", "basic", "project"], width: 7 })
    .title("政府性基金预算支出表")
    .line({ 0: "公开07表", 4: "单位：元" });
  page.width = 5;
  page
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .rows([["212", "城乡社区支出", 1500000, null, 1500000], ["21208", "国有土地使用权出让收入安排的支出", 1500000, null, 1500000], ["2120801", "征地和拆迁补偿支出", 1500000, null, 1500000]])
    .total(["合计", null, 1500000, null, 1500000]);
  return page.end();
}

/** Purchases by item, with a subtotal after each kind and 面向中小企业 amounts. */
function purchases() {
  const page = new Page("采购预算");
  page
    .table({ form: "budget.procurement", title: "2025年度政府采购预算明细表", unit: "yuan", basis: "unit line", columns: ["-|lineNo", "project", "category|name", "-|name", "organisation", "quantity", "-", "total", "-", "reservedAmount"] })
    .title("2025年度政府采购预算明细表")
    .line({ 0: "填报单位：某市文化馆", end: "金额单位：元" })
    .header([
      ["序号", "预算项目名称", "采购品目", "采购标的", "采购组织形式", "数量", "单价", "采购预算金额", "<", "面向中小企业预留金额"],
      ["^", "^", "^", "^", "^", "^", "^", "合计", "其中：财政拨款", "^"],
    ])
    .rows([
      [1, "公共文化设施运行", "A02010104 台式计算机", "台式机", "政府集中采购", 12, 5000, 60000, 60000, 60000],
      [2, "公共文化设施运行", "A02020100 复印机", "复印机", "政府集中采购", 1, 24000, 24000, 24000, 24000],
      [3, "群众文化活动", "C21040001 物业管理服务", "物业服务", "分散采购", 1, 380000, 380000, 380000, 0],
    ])
    .total(["合计", null, null, null, null, 14, null, 464000, 464000, 84000]);
  return page.end();
}

export const openBudgets = [
  { name: "文化馆2025年中英对照.xlsx", pages: [bilingual(), threePublicChange()] },
  {
    name: "两个部门一册.xlsx",
    pages: [
      ofDepartment("某市水务局", "water", { title: "2025年一般公共预算支出预算表", unit: "tenThousandYuan", basis: "unit line", as: wan }),
      ofDepartment("某市文化馆", "culture", { title: "2025年一般公共预算支出预算表（单位：元）", unit: "yuan", basis: "title", as: (amount) => amount }),
    ],
  },
  { name: "某市2025年收入总表.xlsx", pages: [incomeByUnit()] },
  { name: "编码名称用横线相连.xlsx", pages: [basicGlued()] },
  { name: "上下两表单位不同.xlsx", pages: [stackedUnits()] },
  { name: "文化馆2025年采购预算.xlsx", pages: [purchases()] },
];
