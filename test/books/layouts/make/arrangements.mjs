// The same forms in awkward places: all on one sheet, side by side, cut by pages, without titles, with full-width digits.
import { economicRows, functionRows, threePublic, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const BY_CODE = ["code", "name", "total", "basic", "project"];
const HEAD = [["科目编码", "科目名称", "合计", "基本支出", "项目支出"]];
const wide = (text) => [...String(text)].map((one) => (/[0-9.]/.test(one) ? String.fromCharCode(one.charCodeAt(0) + 0xfee0) : one)).join("");

function byCode(page, department, show = (amount) => wan(amount)) {
  for (const row of functionRows(department))
    page.row_([row.code, row.name, show(row.total), show(row.basic), show(row.project)]);
  return page;
}

/** Four tables one below the other; prose before, between and after. */
function stacked() {
  const page = new Page("部门预算");
  page.put(0, 0, "某区文化广电旅游体育局2024年部门预算公开");
  page.put(1, 0, "根据区财政局关于批复2024年部门预算的通知要求，现将本部门预算公开如下，各表数据均来自批复文件。");
  page.skip(3);
  const { total, basic, project, classes } = totals("culture");
  page
    .table({ form: "budget.incomeExpenditure", title: "表一 收支预算总表", ...W, columns: ["name", "budget", "name", "budget"] })
    .title("表一 收支预算总表")
    .line({ end: "单位：万元" })
    .header([["收入项目", "预算数", "支出项目", "预算数"]]);
  ["一般公共预算拨款收入", "政府性基金预算拨款收入", "事业收入", "其他收入"].forEach((name, index) =>
    page.row_([name, index === 0 ? wan(total) : 0, classes[index]?.name, classes[index] && wan(classes[index].total)])
  );
  page.total(["收入总计", wan(total), "支出总计", wan(total)], [0, 2]).end().skip();
  page
    .table({ form: "budget.expenditure", title: "表二 部门支出预算总表", ...W, columns: BY_CODE })
    .title("表二 部门支出预算总表")
    .line({ end: "单位：万元" })
    .header(HEAD);
  byCode(page, "culture").total(["合计", null, wan(total), wan(basic), wan(project)]).end().skip();
  page
    .table({ form: "budget.threePublic", title: "表三 “三公”经费预算表", ...W, columns: ["name", "budget"] })
    .title("表三 “三公”经费预算表")
    .line({ end: "单位：万元" })
    .header([["项目", "预算数"]]);
  const three = threePublic(0, 0, 60000, 24000);
  page
    .row_(["因公出国（境）费", 0])
    .row_(["公务接待费", wan(three.hospitality)])
    .row_(["公务用车购置及运行维护费", wan(three.vehicle)])
    .row_(["其中：公务用车购置费", 0])
    .row_(["公务用车运行维护费", wan(three.operation)])
    .total(["合计", wan(three.total)])
    .end()
    .skip();
  page
    .table({ form: "budget.governmentFunds", title: "表四 政府性基金预算支出表", ...W, columns: BY_CODE })
    .title("表四 政府性基金预算支出表")
    .line({ end: "单位：万元" })
    .header(HEAD)
    .total(["合计"])
    .note("说明：本部门2024年无政府性基金预算支出，故本表为空表。")
    .end({ empty: true });
  page.skip();
  page.put(page.row, 0, "以上预算已经区人民代表大会批准，公开网址为区政府门户网站财政预决算专栏。");
  return page;
}

/** 收入决算表 beside 支出决算表, a blank column between. */
function beside() {
  const page = new Page("收入支出", { merged: false });
  const { total, basic, project } = totals("office");
  page
    .table({ form: "final.income", title: "收入决算表", ...W, columns: ["code", "name", "total", "appropriation", "serviceIncome", "otherIncome"] })
    .title("收入决算表")
    .line({ end: "单位：万元" })
    .header([["功能分类科目编码", "科目名称", "本年收入合计", "财政拨款收入", "事业收入", "其他收入"]])
    .total([null, "合计", wan(total), wan(total), 0, 0], [1]);
  for (const row of functionRows("office")) page.row_([row.code, row.name, wan(row.total), wan(row.total), 0, 0]);
  page.end().move(0, 7);
  page
    .table({ form: "final.expenditure", title: "支出决算表", ...W, columns: BY_CODE })
    .title("支出决算表")
    .line({ end: "单位：万元" })
    .header([["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"]])
    .total([null, "合计", wan(total), wan(basic), wan(project)], [1]);
  byCode(page, "office").end();
  return page;
}

/** A page break on the sheet (续表, header again) and one to the next sheet (nothing again). */
function cut() {
  const first = new Page("五");
  const second = new Page("五（续）");
  const rows = functionRows("office");
  const line = (row) => [row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)];
  const { total, basic, project } = totals("office");
  const title = "一般公共预算财政拨款支出决算表";
  first
    .table({ form: "final.generalPublic", title, ...W, columns: BY_CODE })
    .title(title)
    .line({ 0: "部门：某县人民政府办公室", end: "单位：万元" })
    .header([["功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .rows(rows.slice(0, 5).map(line))
    .end();
  first.skip();
  first
    .table({ form: "final.generalPublic", title, ...W, columns: BY_CODE })
    .title(`${title}（续表）`)
    .line({ end: "单位：万元" })
    .header([["功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .rows(rows.slice(5, 10).map(line))
    .endPart();
  second
    .table({ form: "final.generalPublic", title, ...W, columns: BY_CODE })
    .rows(rows.slice(10).map(line))
    .total(["合计", null, wan(total), wan(basic), wan(project)])
    .note("注：本表反映部门本年度一般公共预算财政拨款支出情况。")
    .endPart(first);
  return [first, second];
}

/** Neither title nor unit anywhere; the sheet names are Sheet1, Sheet2. */
function untitled() {
  const expenditure = new Page("Sheet1");
  const { total, basic, project } = totals("water");
  expenditure
    .table({ form: "budget.expenditure", title: "", unit: null, columns: BY_CODE })
    .header([["功能科目编码", "功能科目名称", "支出预算合计", "基本支出", "项目支出"]])
    .total([null, "合计", total, basic, project], [1]);
  byCode(expenditure, "water", (amount) => amount).end();
  const basicPage = new Page("Sheet2");
  const economic = economicRows("water");
  basicPage
    .table({ form: "budget.basic", title: "", unit: null, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .header([["经济分类科目编码", "经济分类科目名称", "基本支出合计", "人员经费", "公用经费"]]);
  for (const { code, name, amount } of economic.rows)
    basicPage.row_([code, name, amount, ...(economic.isPersonnel(code) ? [amount, null] : [null, amount])]);
  basicPage.total(["合计", null, economic.total, economic.personnel, economic.running]).end();
  return [expenditure, basicPage];
}

/** Full-width digits as text, names with indents, hidden rows of 款; note in front of the table. */
function fullWidth() {
  const page = new Page("支出决算", { hiddenRows: [6, 9] });
  const { total, basic, project } = totals("culture");
  const show = (amount) => (amount === 0 ? "－" : wide(wan(amount).toFixed(2)));
  page
    .table({ form: "final.expenditure", title: "２０２３年度支出决算表", ...W, columns: BY_CODE })
    .title("２０２３年度支出决算表")
    .line({ 0: "编制单位：某区文化馆", end: "单位：万元" })
    .header([["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"]])
    .total(["合　　计", null, show(total), show(basic), show(project)]);
  for (const row of functionRows("culture"))
    page.row_([wide(row.code), `${"　".repeat(row.code.length - 3)}${row.name}`, show(row.total), show(row.basic), show(row.project)]);
  return page.end();
}

export const arrangements = [
  { name: "全部预算表在一张工作表.xlsx", pages: [stacked()] },
  { name: "左右并列.xlsx", pages: [beside()] },
  { name: "续表.xlsx", pages: cut() },
  { name: "无标题无单位.xlsx", pages: untitled() },
  { name: "全角数字.xlsx", pages: [fullWidth()] },
];
