// One sheet a page: the end of one table above the title of the next, heads broken otherwise than before, an empty column in
// the middle of a page, blank rows between the rows, units in the cells, codes that are printed once.
import { byFunction, named, none, printed, wan, whole } from "./figures.mjs";
import { overPages } from "./over-pages.mjs";
import { functionLines, FUNCTIONS, itemLines, ITEMS, NAMED, namedLine, purchaseRows, PURCHASES, SUMMARY, summaryRows, W } from "./provincial.mjs";
import { INCOME_KINDS, PARTS, SIDES, SPENT, spentRows, twoSides } from "./since2020.mjs";
import { Page } from "../page.mjs";

const text = (yuan) => (yuan === null ? null : printed(wan(yuan)));
const cellsOf = (row) => (Array.isArray(row) ? row : row.values);

/** Pages 4 to 7 of a disclosure, a sheet each, tables flowing from one into the next. */
function flowing() {
  const pages = [4, 5, 6, 7].map((number) => new Page(`第${String(number)}页`));
  const [four, five, six, seven] = pages;
  const caption = (title) => (page) => page.title(title).line({ 0: "部门：某省商务厅", end: "单位：万元" });
  overPages({
    what: { form: "budget.incomeExpenditure", title: "收支预算总表", ...W, columns: SUMMARY.columns },
    caption: caption("收支预算总表"),
    head: SUMMARY.head,
    rows: summaryRows("audit", { other: 1_500_000 }),
    parts: [{ page: four, upTo: 17 }, { page: five, head: false }],
  });
  overPages({
    what: { form: "budget.generalPublic", title: "一般公共预算支出预算表", ...W, columns: FUNCTIONS.columns },
    caption: caption("一般公共预算支出预算表"),
    head: FUNCTIONS.head,
    rows: functionLines("audit"),
    parts: [{ page: five, upTo: 7 }, { page: six, head: false }],
  });
  overPages({
    what: { form: "budget.basic", title: "一般公共预算基本支出预算表", ...W, columns: ITEMS.columns },
    caption: caption("一般公共预算基本支出预算表"),
    head: ITEMS.head,
    rows: itemLines("audit"),
    parts: [{ page: six, upTo: 10 }, { page: seven, head: false }],
  });
  overPages({
    what: { form: "budget.threePublic", title: "“三公”经费、会议费、培训费支出预算表", ...W, columns: NAMED.columns },
    caption: caption("“三公”经费、会议费、培训费支出预算表"),
    head: NAMED.head,
    rows: [namedLine(named(860_000, 0, 480_000, 210_000, 1_240_000, 980_000))],
    parts: [{ page: seven }],
  });
  return pages;
}

/** The head is printed again, its words broken elsewhere. */
function headsBroken() {
  const one = new Page("12_采购");
  const two = new Page("13_采购");
  const kinds = [
    ["一、货物A", [["贸促业务费", "办公设备购置", [["台式计算机", "分散自行组织", 120_000], ["打印设备", "分散自行组织", 36_000], ["复印机", "政府集中采购", 48_000]]]]],
    ["三、服务C", [["展览业务费", "委托业务费", [["会议及展览服务", "分散自行组织", 2_360_000], ["印刷服务", "政府集中采购", 180_000]]], ["商品和服务支出", "物业管理费", [["物业管理服务", "部门集中采购", 960_000]]]]],
  ];
  return overPages({
    what: { form: "budget.procurement", title: "2018年政府采购预算表", ...W, columns: PURCHASES.columns },
    caption: (page) => page.title("2018年政府采购预算表").line({ 0: "部门：中国国际贸易促进委员会某省分会", end: "单位：万元" }),
    head: [["采购品\n目大类", "专项名称", "经济科目", "采购物品名称", "采购组\n织形式", "总计"]],
    rows: purchaseRows(kinds),
    parts: [{ page: one, upTo: 7 }, { page: two, head: [["采购品目\n大类", "专项\n名称", "经济\n科目", "采购物\n品名称", "采购组织形\n式", "总计"]] }],
  });
}

/** Blank rows between all rows of the head and of the body. */
function blankRows() {
  const page = new Page("p8");
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出预算表（功能科目）", ...W, columns: FUNCTIONS.columns })
    .title("一般公共预算支出预算表（功能科目）")
    .skip()
    .line({ 0: "部门：某省红十字会", end: "单位：万元" })
    .skip()
    .header([["功能科目编码", "功能科目名称", "金额"]]);
  functionLines("writers", { at: 0 }).forEach((row) => page.skip().row_(cellsOf(row), { total: row.total ?? [] }));
  return [page.end()];
}

/** Every amount is followed by its unit; the unit stands in no line. */
function unitInCells() {
  const page = new Page("三公");
  const money = named(0, 0, 120_000, 30_000);
  page
    .table({ form: "budget.threePublic", title: "2019年“三公”经费预算表", unit: null, basis: null, columns: ["name", "budget"], width: 2 })
    .title("2019年“三公”经费预算表")
    .header([["项目", "2019年预算数"]])
    .row_(["合计", `${String(wan(money.three))}万元`], { total: [0] })
    .rows([
      ["1.因公出国（境）费", "0万元"],
      ["2.公务接待费", `${String(wan(money.hospitality))}万元`],
      ["3.公务用车购置及运行维护费", `${String(wan(money.vehicle))}万元`],
      ["其中：公务用车运行维护费", `${String(wan(money.operation))}万元`],
      ["公务用车购置费", "0万元"],
    ]);
  return [page.end()];
}

/** 类, 款 and 项 stand where they change, as a page prints them. */
function codesOnce() {
  const page = new Page("支出总表");
  page
    .table({ form: "budget.expenditure", title: "部门支出总表", ...W, columns: [["code", 3], "name", "total", "basic", "project"] })
    .title("部门支出总表")
    .line({ 0: "部门：某省科学技术协会", end: "单位：万元" })
    .header([
      ["功能分类科目编码", "<", "<", "功能分类科目名称", "合计", "基本支出", "项目支出"],
      ["类", "款", "项", "^", "^", "^", "^"],
    ]);
  const all = whole("union");
  page.total([null, null, null, "合计", wan(all.total), wan(all.basic), wan(all.project)], [3]);
  for (const { code, name, ...row } of byFunction("union")) {
    const at = [3, 5, 7].indexOf(code.length);
    const part = ["", "", ""];
    part[at] = [code.slice(0, 3), code.slice(3, 5), code.slice(5)][at];
    page.row_([...part, name, wan(row.total), none(wan(row.basic)), none(wan(row.project))]);
  }
  return [page.end()];
}

/** The title says (1) and (2) on its two pages. */
function numberedPages() {
  const one = new Page("p13");
  const two = new Page("p14");
  return overPages({
    what: { form: "budget.expenditure", title: "支出总表", ...W, columns: SPENT.columns },
    caption: (page) => page.line({ end: "公开03表" }).title("支出总表").line({ 0: "部门：某省社会科学院", end: "单位：万元" }),
    head: SPENT.head,
    rows: spentRows("sports"),
    parts: [{ page: one, upTo: 8 }, { page: two, head: true, caption: (page) => page.title("支出总表（续）").line({ end: "单位：万元" }) }],
  });
}

/** A page of two tables side by side under one running head. */
function sideBySide() {
  const page = new Page("p15");
  const head = [["科目编码", "科目名称", "金额"]];
  page.table({ form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns: FUNCTIONS.columns });
  page.title("一般公共预算支出表").line({ end: "单位：万元" }).header(head);
  for (const row of functionLines("writers")) page.row_(cellsOf(row), { total: row.total ?? [] });
  page.end();
  page.move(0, 4);
  page.table({ form: "budget.basic", title: "一般公共预算基本支出表", ...W, columns: ITEMS.columns });
  page.title("一般公共预算基本支出表").line({ end: "单位：万元" }).header(head);
  for (const row of itemLines("writers")) page.row_(cellsOf(row), { total: row.total ?? [] });
  return [page.end()];
}

/** The parts of basic expenditure below two heads, 合 over 计. */
function upright() {
  const page = new Page("07_p17");
  const stand = (label) => (label.length <= 4 ? [...label].join("\n") : label);
  return overPages({
    what: { form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns: PARTS.columns },
    caption: (each) => each.line({ 0: "公开07表" }).title("一般公共预算支出表").line({ 0: "部门：某省社会科学院", end: "单位：万元" }),
    head: PARTS.head.map((row) => row.map(stand)),
    rows: spentRows("sports", { parts: true, as: text }),
    parts: [{ page }],
  });
}

/** 2020: a summary that ends on the page of its successor, with a number between. */
function summaryEnds() {
  const one = new Page("p10");
  const two = new Page("p11");
  const { total } = whole("transport");
  overPages({
    what: { form: "budget.incomeExpenditure", title: "收支总表", ...W, columns: SIDES.columns },
    caption: (page) => page.line({ 0: "公开01表" }).title("收支总表").line({ 0: "部门：某省交通运输综合行政执法监督局", end: "单位：万元" }),
    head: SIDES.head,
    rows: twoSides("transport", { income: INCOME_KINDS.map((name, index) => [name, index === 0 ? total - 8_000_000 : index === 4 ? 8_000_000 : 0]), before: 3_000_000, as: text }),
    parts: [{ page: one, upTo: 9, after: (page) => page.line({ 1: "— 10 —" }) }, { page: two, head: false }],
  });
  two.skip();
  overPages({
    what: { form: "budget.expenditure", title: "支出总表", ...W, columns: SPENT.columns },
    caption: (page) => page.line({ 0: "公开03表" }).title("支出总表").line({ 0: "部门：某省交通运输综合行政执法监督局", end: "单位：万元" }),
    head: SPENT.head,
    rows: spentRows("transport", { as: text }),
    parts: [{ page: two, after: (page) => page.line({ 1: "— 11 —" }) }],
  });
  return [one, two];
}

export const disclosedPagesSeventh = [
  { name: "商务厅2018年按页.xlsx", pages: flowing() },
  { name: "贸促会2018年采购.xlsx", pages: headsBroken() },
  { name: "红十字会2019年空行.xlsx", pages: [...blankRows(), ...unitInCells()] },
  { name: "科协2020年类款项.xlsx", pages: codesOnce() },
  { name: "社科院2021年预算.xlsx", pages: [...numberedPages(), ...upright()] },
  { name: "文史馆2020年并列.xlsx", pages: sideBySide() },
  { name: "执法监督局2020年预算.xlsx", pages: summaryEnds() },
];
