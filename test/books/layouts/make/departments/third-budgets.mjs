// Budgets by unit and code, by kinds of project, as the budget program exports them; a board of the 三公 that only looks
// like their accounts; final accounts with codes within the names and several on one sheet.
import { economicRows, functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** Sichuan: split codes, the unit's code, the unit's and the items' names in one column. */
function sichuanExpenditure() {
  const page = new Page("1-2");
  const { total, basic, project } = totals("clinic");
  const columns = [["code", 3], "-", "name", "total", "basic", "project", "remittanceToSuperior", "subsidyToAffiliates"];
  page
    .table({ form: "budget.expenditure", title: "部门支出总表", ...W, columns })
    .line({ end: "表1-2" })
    .title("部门支出总表")
    .line({ 0: "部门：某县疾病预防控制中心", end: "金额单位：万元" })
    .header([
      ["项    目", "<", "<", "<", "<", "合计", "基本支出", "项目支出", "上缴上级支出", "对附属单位补助支出"],
      ["科目编码", "<", "<", "单位代码", "单位名称（科目）", "^", "^", "^", "^", "^"],
      ["类", "款", "项", "^", "^", "^", "^", "^", "^", "^"],
    ]);
  const line = (row) => [wan(row.total), wan(row.basic), wan(row.project), 0, 0];
  page.total([null, null, null, null, "合 计", ...line({ total, basic, project })], [4]);
  for (const row of functionRows("clinic").filter(({ code }) => code.length === 7))
    page.row_([row.code.slice(0, 3), row.code.slice(3, 5), row.code.slice(5), "305001", row.name, ...line(row)]);
  return page.end();
}

/** Jiangxi: expenditure by kind of project and by function beside the income. */
function jiangxiSummary() {
  const page = new Page("收支总表");
  const { total, basic, project, classes } = totals("water");
  const pair = ["name", "budget"];
  page
    .table({ form: "budget.incomeExpenditure", title: "部门收支预算总表", ...W, columns: [...pair, ...pair, ...pair] })
    .line({ 0: "部门公开表1" })
    .title("部门收支预算总表")
    .line({ 0: "填报单位：[601001]某县水利局", end: "单位：万元" })
    .header([
      ["收      入", "<", "支      出", "<", "<", "<"],
      ["项目", "预算数", "项目（按支出项目类别）", "预算数", "项目（按支出功能科目）", "预算数"],
    ]);
  const income = [["一、财政拨款收入", total], ["  （一）一般公共预算收入", total], ["  （二）政府性基金预算收入", 0], ["二、教育收费资金收入", 0], ["三、事业收入", 0], ["四、其他收入", 0]];
  const kinds = [["一、基本支出", basic], ["二、项目支出", project], ["三、上缴上级支出", 0]];
  const cells = (item) => (item === undefined ? [null, null] : [item[0], wan(item[1])]);
  income.forEach((item, index) => page.row_([...cells(item), ...cells(kinds[index]), ...cells(classes[index] && [`${COUNT[index]}、${classes[index].name}`, classes[index].total])]));
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total), "本年支出合计", wan(total)], [0, 2, 4]);
  page.row_(["上年结转（结余）", 0, "结转下年", 0, "结转下年", 0]);
  return page.total(["收入总计", wan(total), "支出总计", wan(total), "支出总计", wan(total)], [0, 2, 4]).end();
}

/** The budget program's list of purchases: three classifications before the item, price and number. */
function exportedPurchases() {
  const page = new Page("政府采购预算汇总表");
  const columns = ["-", "-|projectCode", "project", "-", "economicItem|-", "economicItem|-", "-|category|categoryCode|name", "-|measureUnit", "-", "quantity", "total", "-", "-|fundSource"];
  page
    .table({ form: "budget.procurement", title: "政府采购预算汇总表", ...Y, columns })
    .title("政府采购预算汇总表", { merge: false })
    .line({ 0: "年度：2025", end: "单位：元" })
    .header([["预算单位", "项目编码", "项目名称", "支出功能分类", "部门预算经济分类", "政府预算经济分类", "政府采购品目", "计量单位", "单价", "采购数量", "采购金额", "业务类型", "资金性质"]])
    .rows([
      ["601001某县水利局", "330100241", "水利信息化运维", "2130399", "30213维修(护)费", "50209维修(护)费", "C16070000运行维护服务", "项", 360000, 1, 360000, "年初预算", "一般公共预算"],
      ["601001某县水利局", "330100242", "防汛物资购置", "2130314", "30218专用材料费", "50204专用材料购置费", "A05040000救灾物资", "批", 125000, 2, 250000, "年初预算", "一般公共预算"],
    ])
    .total(["合计", null, null, null, null, null, null, null, null, 3, 610000]);
  return page.end();
}

/** A list of project budgets by source, of no form of ours. */
function exportedProjects() {
  const page = new Page("本级项目支出预算表");
  page
    .table({ form: null, title: "本级项目支出预算表", ...Y, columns: ["-"], width: 11 })
    .title("本级项目支出预算表", { merge: false })
    .line({ 0: "年度：2025", end: "单位：元" })
    .header([["预算单位", "项目类别", "项目编码", "项目名称", "支出功能分类", "是否政府采购", "预算金额", "一般公共预算拨款", "政府性基金拨款", "事业收入", "上年结转"]])
    .rows([
      ["601001某县水利局", "特定目标类", "330100241", "水利信息化运维", "2130399", "是", 360000, 360000, 0, 0, 0],
      ["601001某县水利局", "特定目标类", "330100242", "防汛物资购置", "2130314", "是", 250000, 250000, 0, 0, 0],
    ])
    .total(["合计", null, null, null, null, null, 610000, 610000, 0, 0, 0]);
  return page.end();
}

/** A board of warnings: adjusted budgets and payments of the 三公 in the middle of the year. */
function threePublicBoard() {
  const page = new Page("三公经费监控");
  page
    .table({ form: null, title: "2025年1-8月“三公”经费执行情况监控表", ...W, columns: ["-"], width: 13 })
    .title("2025年1-8月“三公”经费执行情况监控表")
    .line({ 0: "区划：某县", end: "单位：万元" })
    .header([
      ["单位", "合计", "<", "<", "因公出国（境）费", "<", "<", "公务接待费", "<", "<", "公务用车购置及运行维护费", "<", "<"],
      ["^", "调整预算数", "执行数", "支出进度", "调整预算数", "执行数", "支出进度", "调整预算数", "执行数", "支出进度", "调整预算数", "执行数", "支出进度"],
    ])
    .rows([["某县水利局", 12, 6.3, "52.50%", 0, 0, "—", 3, 1.1, "36.67%", 9, 5.2, "57.78%"]]);
  return page.end();
}

/** Budgets of a central bureau: 2025 outturn and 2026 budget, codes with dots left out. */
function centralGeneral() {
  const page = new Page("一般公共预算");
  const { total, basic, project } = totals("culture");
  const columns = ["code", "name", "-", "total", "basic", "project", "-", "-"];
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns })
    .line({ 0: "公开表5" })
    .title("一般公共预算支出表")
    .line({ 0: "部门：某部直属出版社", end: "单位：万元" })
    .header([
      ["功能分类科目", "<", "2025年执行数", "2026年预算数", "<", "<", "2026年预算数比2025年执行数", "<"],
      ["科目编码", "科目名称", "^", "小计", "基本支出", "项目支出", "增减额", "增减%"],
    ]);
  const leaves = functionRows("culture").filter(({ code }) => code.length === 7);
  const was = (code) => leaves.filter((row) => row.code.startsWith(code)).reduce((sum, row) => sum + Math.round(row.total * 0.0094) * 100, 0);
  const line = (code, row) => [wan(was(code)), wan(row.total), wan(row.basic), wan(row.project), wan(row.total - was(code)), `${(((row.total - was(code)) / was(code)) * 100).toFixed(2)}%`];
  for (const row of functionRows("culture")) page.row_([row.code, row.name, ...line(row.code, row)]);
  return page.total([null, "合  计", ...line("", { total, basic, project })], [1]).end();
}

/** Accounting software: codes within the names, one list, kinds in columns, no line of the unit but brackets. */
function namedWithCodes() {
  const page = new Page("支出决算");
  const { total, basic, project } = totals("school");
  page
    .table({ form: "final.expenditure", title: "2024年度支出决算表(单位:元)", unit: "yuan", basis: "title", columns: ["name|code", "total", "basic", "project", "businessExpenditure", "-|note"] })
    .title("2024年度支出决算表(单位:元)", { merge: false })
    .header([["支出功能分类科目", "本年支出合计", "基本支出", "项目支出", "经营支出", "备注"]]);
  for (const row of functionRows("school")) page.row_([`[${row.code}]${row.name}`, row.total, row.basic, row.project, 0]);
  return page.total(["合计", total, basic, project, 0]).end({ spare: 1 });
}

/** Three finals below one another on one sheet: general, basic in two blocks, 三公 in one row. */
function threeFinals() {
  const page = new Page("公开表5-8");
  const { total, basic, project } = totals("office");
  page
    .table({ form: "final.generalPublic", title: "一般公共预算财政拨款支出决算表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .line({ end: "公开05表" })
    .title("一般公共预算财政拨款支出决算表")
    .line({ 0: "部门：某县人民政府办公室", end: "单位：万元" })
    .header([
      ["项    目", "<", "本年支出", "<", "<"],
      ["功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"],
      ["栏次", "<", "1", "2", "3"],
    ])
    .total(["合计", null, wan(total), wan(basic), wan(project)]);
  for (const row of functionRows("office")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  page.note("注：本表反映部门本年度一般公共预算财政拨款支出情况。").end().skip();
  const { rows, personnel, running, isPersonnel } = economicRows("office");
  page
    .table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算明细表", ...W, columns: ["code", "name", "outturn", "code", "name", "outturn"] })
    .line({ end: "公开06表" })
    .title("一般公共预算财政拨款基本支出决算明细表")
    .line({ 0: "部门：某县人民政府办公室", end: "单位：万元" })
    .header([
      ["人员经费", "<", "<", "公用经费", "<", "<"],
      ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
    ]);
  const left = rows.filter(({ code }) => isPersonnel(code));
  const right = rows.filter(({ code }) => !isPersonnel(code));
  left.forEach((row, index) => {
    const other = right[index];
    page.row_([row.code, row.name, wan(row.amount), ...(other === undefined ? [] : [other.code, other.name, wan(other.amount)])]);
  });
  page.total(["人员经费合计", null, wan(personnel), "公用经费合计", null, wan(running)], [0, 3]).end().skip();
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...W, columns: [...items.map((item) => `${item}Budget`), ...items.map((item) => `${item}Outturn`)] })
    .line({ end: "公开08表" })
    .title("财政拨款“三公”经费支出决算表")
    .line({ 0: "部门：某县人民政府办公室", end: "单位：万元" });
  const second = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"];
  page.header([["预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<"], [...second, ...second], [...third, ...third], ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]]);
  const cells = ({ total: all, overseas, vehicle, purchase, operation, hospitality }) => [all, overseas, vehicle, purchase, operation, hospitality].map(wan);
  return page.row_([...cells(threePublic(0, 0, 300000, 160000)), ...cells(threePublic(0, 0, 285200, 142600))]).end();
}

export const departmentBudgetsThird = [
  { name: "四川疾控中心支出总表.xlsx", pages: [sichuanExpenditure()] },
  { name: "江西水利局收支和导出.xlsx", pages: [jiangxiSummary(), exportedPurchases(), exportedProjects(), threePublicBoard()] },
  { name: "出版社2026年预算.xlsx", pages: [centralGeneral()] },
  { name: "小学支出决算带编码.xlsx", pages: [namedWithCodes()] },
  { name: "县府办三张决算一页.xlsx", pages: [threeFinals()] },
];
