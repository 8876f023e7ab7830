// Harsher work of converters: running heads and bare page numbers, rows that fell together into one, a label of a group in
// the middle of it, titles over two rows, a number glued to the label beside it, letters below each other.
import { byFunction, byItem, named, none, printed, wan, whole } from "./figures.mjs";
import { overPages } from "./over-pages.mjs";
import { functionLines, FUNCTIONS, INCOME, itemLines, ITEMS, NAMED, namedLine, SUMMARY, summaryRows, W } from "./provincial.mjs";
import { INCOME_KINDS, PART_ITEMS, partItems, SIDES, SPENT, spentRows, twoSides } from "./since2020.mjs";
import { Page } from "../page.mjs";

const text = (yuan) => (yuan === null ? null : printed(wan(yuan)));
const cellsOf = (row) => (Array.isArray(row) ? row : row.values);

/** The name of the whole stands over every page, its number below: a number alone in the middle column. */
function runningHeads() {
  const pages = [3, 4, 5].map((number) => new Page(`p${String(number)}`));
  const running = (page) => page.line({ 0: "某省司法厅2018年度部门预算公开" });
  const mark = (number) => (page) => page.line({ 1: number });
  const [one, two, three] = pages;
  running(one);
  overPages({
    what: { form: "budget.generalPublic", title: "一般公共预算支出预算表", ...W, columns: FUNCTIONS.columns },
    caption: (page) => page.title("一般公共预算支出预算表").line({ 0: "部门：某省司法厅", end: "单位：万元" }),
    head: FUNCTIONS.head,
    rows: functionLines("prisons"),
    parts: [{ page: one, upTo: 6, after: mark(3) }, { page: two, head: false, after: mark(4) }],
    end: { above: 1 },
  });
  running(three);
  overPages({
    what: { form: "budget.basic", title: "一般公共预算基本支出预算表", ...W, columns: ITEMS.columns },
    caption: (page) => page.title("一般公共预算基本支出预算表").line({ 0: "部门：某省司法厅", end: "单位：万元" }),
    head: ITEMS.head,
    rows: itemLines("prisons"),
    parts: [{ page: three, after: mark(5) }],
    end: { above: 1 },
  });
  return pages;
}

/** All rows of an item fell into one row, line by line. */
function fallenTogether() {
  const page = new Page("p7");
  const { rows, total } = byItem("writers");
  page
    .table({ form: "budget.basic", title: "一般公共预算基本支出预算表", ...W, columns: ITEMS.columns })
    .title("一般公共预算基本支出预算表")
    .line({ 0: "部门：某省文学艺术界联合会", end: "单位：万元" })
    .header(ITEMS.head)
    .total([null, "合计", text(total)], [1]);
  for (const start of ["301", "302", "303"]) {
    const some = rows.filter(({ code }) => code.startsWith(start));
    page.row_([some.map(({ code }) => code).join("\n"), some.map(({ name }) => name).join("\n"), some.map(({ amount }) => text(amount)).join("\n")]);
  }
  return [page.end()];
}

/** What a group is called stands in its middle row, as it was centred. */
function centredGroups() {
  const page = new Page("02_p2");
  const { total } = whole("audit");
  page
    .table({ form: "budget.income", title: "二、2017年度某省审计厅收入预算总表", ...W, columns: INCOME.columns })
    .title("二、2017年度某省审计厅收入预算总表")
    .line({ end: "单位：万元" })
    .header(INCOME.head)
    .total(["收入总计", null, wan(total)])
    .row_([null, "小计", wan(total)], { total: [1] })
    .row_(["一般公共预算资金", "公共财政拨款(补助)资金", wan(total)])
    .row_([null, "专项收入"])
    .row_(["政府性基金", "小计"], { total: [1] })
    .row_([null, "小计"], { total: [1] })
    .row_(["财政专户管理资金", "专户管理教育收费"])
    .row_([null, "其他非税收入"])
    .row_([null, "小计"], { total: [1] })
    .row_([null, "事业收入"])
    .row_(["其他资金", "经营收入"])
    .row_([null, "其他收入"]);
  return [page.end()];
}

/** Two rows of a title, the unit broken into the row below. */
function longTitle() {
  const page = new Page("09_p9");
  page
    .table({ form: "budget.threePublic", title: "2018年度某省司法厅“三公”经费、会议费、培训费支出预算表", ...W, columns: NAMED.columns })
    .title("2018年度某省司法厅“三公”经费、会议费、", { merge: false })
    .line({ 0: "培训费支出预算表" })
    .line({ end: "单位：万" })
    .line({ end: "元" })
    .header(NAMED.head.map((row) => row.map((label) => (label.startsWith("因公") ? [...label].join("\n") : label))))
    .row_(namedLine(named(1_480_000, 360_000, 1_640_000, 520_000, 1_126_000, 904_000)));
  return [page.end()];
}

/** A number and the label of the next column in one cell, rows of names that go on below. */
function glued() {
  const page = new Page("01_p1");
  page
    .table({ form: "budget.incomeExpenditure", title: "收支预算总表", ...W, columns: SUMMARY.columns })
    .title("收支预算总表")
    .line({ 0: "部门：某省文学艺术界联合会", end: "单位：万元" })
    .header(SUMMARY.head);
  summaryRows("writers", { as: text }).forEach((row) => {
    const values = cellsOf(row);
    const [, , name = ""] = values;
    if (typeof name === "string" && name.startsWith("一、一般公共")) page.row_([values[0], `${values[1]}${name}`, null, ...values.slice(3)]);
    else if (typeof name === "string" && name.length > 10 && values[0] === null) page.row_([...values.slice(0, 2), name.slice(0, 9), ...values.slice(3)]).row_([null, null, name.slice(9)]);
    else page.row_(values, { total: row.total ?? [] });
  });
  return [page.end()];
}

/** Noughts are lines, thousands have a space, code and name share a cell. */
function oddNumbers() {
  const page = new Page("07_p7");
  const as = (yuan) => (yuan === 0 ? "—" : printed(wan(yuan)).replace(/,/g, " "));
  page
    .table({ form: "budget.expenditure", title: "支出总表", ...W, columns: ["code|name", "total", "basic", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToAffiliates"] })
    .title("支出总表")
    .line({ 0: "部门：某省广播电视局", end: "单位：万元" })
    .header([["科目编码及名称", ...SPENT.head[0].slice(2)]]);
  for (const row of spentRows("writers", { as: (yuan) => yuan })) {
    const [code, name, ...amounts] = cellsOf(row);
    page.row_([name === null ? code : `${code} ${name}`, ...amounts.map((amount) => as(amount ?? 0)), "—", "—", "—"], { total: row.total ?? [] });
  }
  return [page.end()];
}

/** The title stands in the middle, the number of the table beside it, the department below at the right. */
function elsewhere() {
  const page = new Page("1");
  const { total } = whole("union");
  page
    .table({ form: "budget.incomeExpenditure", title: "2023年收支总表", ...W, columns: SIDES.columns })
    .line({ 1: "2023年收支总表", 3: "公开01表" })
    .line({ 2: "部门：某省妇女联合会", 3: "单位：万元" })
    .header(SIDES.head);
  for (const row of twoSides("union", { income: INCOME_KINDS.map((name, index) => [name, index === 0 ? total - 1_200_000 : index === 8 ? 1_200_000 : 0]) }))
    page.row_(cellsOf(row), { total: row.total ?? [] });
  return [page.end()];
}

/** Remarks in several lines at the end, the next table right below them. */
function remarksBetween() {
  const page = new Page("p10");
  overPages({
    what: { form: "budget.basic", title: "表6 一般公共预算基本支出表", ...W, columns: PART_ITEMS.columns },
    caption: (each) => each.title("表6 一般公共预算基本支出表").line({ 0: "部门：某省妇女联合会", end: "单位：万元" }),
    head: PART_ITEMS.head,
    rows: partItems("union"),
    parts: [{ page }],
    note: "注：1.本表按照部门预算支出经济分类科目填列。",
  });
  page.labels.at(-1).range = page.labels.at(-1).range.replace(/\d+$/, (last) => String(Number(last) + 1));
  page.line({ 0: "2.人员经费包括工资福利支出、对个人和家庭的补助。" });
  const money = named(0, 0, 180_000, 60_000, 160_000, 140_000);
  const items = [["“三公”经费合计", "three"], ["一、因公出国（境）费", "overseas"], ["二、公务用车购置及运行维护费", "vehicle"], ["其中：公务用车购置费", "purchase"], ["　　　公务用车运行维护费", "operation"], ["三、公务接待费", "hospitality"]];
  page
    .table({ form: "budget.threePublic", title: "表7 一般公共预算“三公”经费支出表", ...W, columns: ["name", "budget", "-|note"], width: 3 })
    .title("表7 一般公共预算“三公”经费支出表")
    .line({ 0: "部门：某省妇女联合会", end: "单位：万元" })
    .header([["项目", "2023年预算数", "备注"]]);
  items.forEach(([label, key], index) => page.row_([label, none(wan(money[key]), 0)], { total: index === 0 ? [0] : [] }));
  return [page.end({ spare: 1 })];
}

/** Functions that end on the next page after the words 续上表. */
function goesOn() {
  const one = new Page("p5");
  const two = new Page("p6");
  const rows = byFunction("sports").map(({ code, name, total }) => [code, name, text(total)]);
  return overPages({
    what: { form: "budget.generalPublic", title: "一般公共预算支出表（按功能分类科目）", ...W, columns: FUNCTIONS.columns },
    caption: (page) => page.title("一般公共预算支出表（按功能分类科目）").line({ 0: "部门：某省体育总会", end: "单位：万元" }),
    head: [["功能分类\n科目编码", "功能分类科目名称", "预算数"]],
    rows: [...rows, { values: [null, "合计", text(whole("sports").total)], total: [1] }],
    parts: [{ page: one, upTo: 7 }, { page: two, head: true, caption: (page) => page.line({ 0: "续上表" }) }],
  });
}

export const disclosedConvertersFifth = [
  { name: "司法厅2018年页眉页码.xlsx", pages: [...runningHeads(), ...longTitle()] },
  { name: "文联2018年行合并.xlsx", pages: [...glued(), ...fallenTogether()] },
  { name: "审计厅2017年居中.xlsx", pages: centredGroups() },
  { name: "广电局2021年横线.xlsx", pages: oddNumbers() },
  { name: "妇联2023年预算.xlsx", pages: [...elsewhere(), ...remarksBetween()] },
  { name: "体育总会2022年续上表.xlsx", pages: goesOn() },
];
