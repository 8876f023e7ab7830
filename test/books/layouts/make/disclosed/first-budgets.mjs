// Budgets as a converter gives them back from the published pages: tables cut where a page ends, running text above a title,
// page numbers, titles and heads printed again or not at all on the next page.
import { named, none, printed, wan, whole } from "./figures.mjs";
import { overPages } from "./over-pages.mjs";
import { functionLines, FUNCTIONS, INCOME, incomeRows, itemLines, ITEMS, NAMED, namedLine, purchaseRows, PURCHASES, SUMMARY, summaryRows, W } from "./provincial.mjs";
import { Page } from "../page.mjs";

const text = (yuan) => (yuan === null ? null : printed(wan(yuan)));

/** A university: every title has a number and the year; no department line; the rest of a table on "p12" without a head. */
function university() {
  const body = "university";
  const education = 100_000_000;
  const other = 30_000_000;
  const name = (index, what) => `${index}、2018年度某省工业大学${what}`;
  const caption = (title) => (page) => page.title(title).line({ end: "单位：万元" });
  const pages = [];
  const on = (sheet) => {
    const page = new Page(sheet);
    pages.push(page);
    return page;
  };
  const first = on("01_一、2018年度某省工业大学收支预算总表");
  first.line({ 0: "导，在部门收入预算控制限额内统筹安排，综合平衡。" }).line({ 0: "第二部分 某省工业大学2018年度预算表" });
  overPages({
    what: { form: "budget.incomeExpenditure", title: name("一", "收支预算总表"), ...W, columns: SUMMARY.columns },
    caption: caption(name("一", "收支预算总表")),
    head: SUMMARY.head,
    rows: summaryRows(body, { education, other }),
    parts: [{ page: first, upTo: 16 }, { page: on("02_p10"), head: false }],
  });
  overPages({
    what: { form: "budget.income", title: name("二", "收入预算总表"), ...W, columns: INCOME.columns },
    caption: caption(name("二", "收入预算总表")),
    head: INCOME.head,
    rows: incomeRows(body, { education, other }),
    parts: [{ page: on("03_二、2018年度某省工业大学收入预算总表") }],
  });
  const { basic, project, total } = whole(body);
  const spent = on("04_三、2018年度某省工业大学支出预算总表");
  spent
    .table({ form: "budget.expenditure", title: name("三", "支出预算总表"), ...W, columns: ["total", "basic", "project", "reserve", "closingCarryOver"] })
    .title(name("三", "支出预算总表"), { merge: false })
    .line({ end: "单位：万元" })
    .header([["合计", "基本支出", "项目支出", "单位预留机动经费", "结转下年资金"]])
    .row_([wan(total), wan(basic), wan(project)])
    .end();
  overPages({
    what: { form: null, title: name("五", "财政拨款支出预算表"), ...W, columns: FUNCTIONS.columns },
    caption: caption(name("五", "财政拨款支出预算表")),
    head: FUNCTIONS.head,
    rows: functionLines("universityFiscal"),
    parts: [{ page: on("05_五、2018年度某省工业大学财政拨款支出预算表"), upTo: 9 }, { page: on("06_p12"), head: false }],
  });
  overPages({
    what: { form: "budget.basic", title: name("八", "一般公共预算基本支出预算表"), ...W, columns: ITEMS.columns },
    caption: caption(name("八", "一般公共预算基本支出预算表")),
    head: ITEMS.head,
    rows: itemLines(body),
    parts: [{ page: on("07_八、2018年度某省工业大学一般公共预算基本支出预"), upTo: 12 }, { page: on("08_p14"), upTo: 20, head: false }, { page: on("09_p15"), head: false }],
  });
  overPages({
    what: { form: "budget.threePublic", title: name("九", "“三公”经费、会议费、培训费支出预算表"), ...W, columns: NAMED.columns },
    caption: caption(name("九", "“三公”经费、会议费、培训费支出预算表")),
    head: NAMED.head.map((row) => row.map((label) => label.replace("因公出国（境）费", "因公出\n国（境）\n费").replace("运行维护费", "运\n行维护费"))),
    rows: [namedLine(named(1_200_000, 0, 5_620_000, 2_310_000, 4_205_000, 3_640_000))],
    parts: [{ page: on("10_九、2018年度某省工业大学“三公”经费、会议费、培") }],
  });
  overPages({
    what: { form: "budget.governmentFunds", title: name("十", "政府性基金预算财政拨款支出预算表"), ...W, columns: FUNCTIONS.columns },
    caption: caption(name("十", "政府性基金预算财政拨款支出预算表")),
    head: FUNCTIONS.head,
    rows: [{ values: [null, "合计"], total: [1] }],
    parts: [{ page: on("11_十、2018年度某省工业大学政府性基金预算财政拨款支") }],
    end: { empty: true },
  });
  return pages;
}

/** Prisons, 2017: 表一 above the title, the head again on each page, a page number at the end of each. */
function prisons() {
  const body = "prisons";
  const caption = (number, title, width) => (page) => page.line({ 0: number }).title(title).line({ 0: "部门：某省监狱管理局", [width - 1]: "单位：万元" });
  const mark = (number) => (page) => page.line({ 1: `- ${String(number)} -` });
  const one = new Page("收支预算总表");
  overPages({
    what: { form: "budget.incomeExpenditure", title: "收支预算总表", ...W, columns: SUMMARY.columns },
    caption: caption("表一", "收支预算总表", 6),
    head: SUMMARY.head,
    rows: summaryRows(body, { reserve: 12_000_000 }),
    parts: [{ page: one, after: mark(7) }],
  });
  const two = new Page("财政拨款支出预算表");
  overPages({
    what: { form: null, title: "财政拨款支出预算表", ...W, columns: FUNCTIONS.columns },
    caption: caption("表五", "财政拨款支出预算表", 3),
    head: FUNCTIONS.head,
    rows: functionLines(body),
    parts: [{ page: two, upTo: 11, after: mark(11) }, { page: two, head: true, after: mark(12) }],
  });
  const three = new Page("一般公共预算支出预算表");
  overPages({
    what: { form: "budget.generalPublic", title: "一般公共预算支出预算表", ...W, columns: FUNCTIONS.columns },
    caption: caption("表八", "一般公共预算支出预算表", 3),
    head: FUNCTIONS.head,
    rows: functionLines(body, { as: text }),
    parts: [{ page: three, upTo: 6, after: mark(14) }, { page: three, head: true, after: mark(15) }],
  });
  const four = new Page("p16");
  overPages({
    what: { form: "budget.basic", title: "一般公共预算基本支出预算表", ...W, columns: ITEMS.columns },
    caption: caption("表九", "一般公共预算基本支出预算表", 3),
    head: ITEMS.head,
    rows: itemLines(body, { as: text }),
    parts: [{ page: four, upTo: 15, after: mark(16) }, { page: four, head: true, after: mark(17) }],
  });
  const five = new Page("p18");
  overPages({
    what: { form: null, title: "一般公共预算机关运行经费支出预算表", ...W, columns: ITEMS.columns },
    caption: caption("表十", "一般公共预算机关运行经费支出预算表", 3),
    head: [["科目编码", "科目名称", "机关运行经费支出"]],
    rows: itemLines(body, { running: true }),
    parts: [{ page: five, after: mark(18) }],
  });
  return [one, two, three, four, five];
}

/** A union, 2019: one sheet, the unit glued to the titles in brackets, blank rows between the tables. */
function union() {
  const body = "union";
  const T = { unit: "tenThousandYuan", basis: "title" };
  const page = new Page("预算公开表");
  page.line({ 0: "某省总工会2019年度部门预算公开表" }).skip();
  const caption = (title) => (each) => each.title(title);
  const put = (what, rest) => {
    overPages({ what: { ...T, ...what }, caption: caption(what.title), parts: [{ page }], ...rest });
    page.skip(2);
  };
  put(
    { form: "budget.incomeExpenditure", title: "收支预算总表（单位：万元）", columns: SUMMARY.columns },
    { head: SUMMARY.head, rows: summaryRows(body, { other: 3_500_000 }), end: { above: 2 } }
  );
  put({ form: "budget.income", title: "收入预算总表（单位：万元）", columns: INCOME.columns }, { head: INCOME.head, rows: incomeRows(body, { other: 3_500_000 }) });
  put(
    { form: "budget.generalPublic", title: "一般公共预算支出预算表（功能科目）（单位：万元）", columns: FUNCTIONS.columns },
    { head: [["功能科目编码", "功能科目名称", "金额"]], rows: functionLines("union", { at: 0 }) }
  );
  put(
    { form: "budget.threePublic", title: "“三公”经费、会议费、培训费支出预算表（单位：万元）", columns: NAMED.columns },
    { head: NAMED.head, rows: [namedLine(named(0, 0, 226_000, 86_000, 212_000, 126_000))] }
  );
  return [page];
}

/** Roads, 2018: amounts are texts, the title comes again on each page, a fund is spent. */
function transport() {
  const body = "transport";
  const title = (what) => `2018年${what}`;
  const caption = (what) => (page) => page.title(title(what)).line({ 0: "部门：某省交通运输厅", end: "单位：万元" });
  const one = new Page("01_2018年收支预算总表");
  const oneMore = new Page("02_2018年收支预算总表");
  overPages({
    what: { form: "budget.incomeExpenditure", title: title("收支预算总表"), ...W, columns: SUMMARY.columns },
    caption: caption("收支预算总表"),
    head: SUMMARY.head,
    rows: summaryRows(body, { as: text, funds: { 212: 23_100_000, 214: 412_050_000 } }),
    parts: [{ page: one, upTo: 14 }, { page: oneMore, head: true, caption: caption("收支预算总表") }],
  });
  const two = new Page("03_p4");
  const twoMore = new Page("04_p5");
  overPages({
    what: { form: "budget.generalPublic", title: title("一般公共预算支出预算表"), ...W, columns: FUNCTIONS.columns },
    caption: caption("一般公共预算支出预算表"),
    head: FUNCTIONS.head,
    rows: functionLines(body, { as: text }),
    parts: [{ page: two, upTo: 7 }, { page: twoMore, head: true, caption: caption("一般公共预算支出预算表") }],
  });
  const three = new Page("05_p6");
  const funds = [["212", "城乡社区支出", 23_100_000], ["21208", "国有土地使用权出让收入及对应专项债务收入安排的支出", 23_100_000], ["2120801", "征地和拆迁补偿支出", 23_100_000], ["214", "交通运输支出", 412_050_000], ["21462", "车辆通行费及对应专项债务收入安排的支出", 412_050_000], ["2146201", "公路还贷", 300_000_000], ["2146202", "政府还贷公路养护", 112_050_000]];
  overPages({
    what: { form: "budget.governmentFunds", title: title("财政拨款政府性基金支出预算表"), ...W, columns: FUNCTIONS.columns },
    caption: caption("财政拨款政府性基金支出预算表"),
    head: FUNCTIONS.head,
    rows: [{ values: [null, "合计", text(435_150_000)], total: [1] }, ...funds.map(([code, name, amount]) => [code, name, text(amount)])],
    parts: [{ page: three }],
  });
  const kinds = [
    ["一、货物A", [["公路养护工程", "办公设备购置", [["台式计算机（20万以下）", "分散自行组织", 860_000], ["打印设备（20万以下）", "分散自行组织", 120_000]]], ["信息化建设", "信息网络及软件购置更新", [["其他计算机设备及软件", "政府集中采购", 12_600_000]]]]],
    ["二、工程B", [["公路养护工程", "基础设施建设", [["公路工程施工", "部门集中采购", 362_000_000]]]]],
    ["三、服务C", [["商品和服务支出", "物业管理费", [["物业管理服务", "部门集中采购", 21_000_000]]], ["公路养护工程", "委托业务费", [["工程监理服务", "分散自行组织", 4_800_000]]]]],
  ];
  const four = new Page("06_2018年政府采购预算表");
  const fourMore = new Page("07_p8");
  overPages({
    what: { form: "budget.procurement", title: title("政府采购预算表"), ...W, columns: PURCHASES.columns },
    caption: caption("政府采购预算表"),
    head: PURCHASES.head.map((row) => row.map((label) => label.replace("采购品目大类", "采购品目\n大类").replace("采购组织形式", "采购组织形\n式"))),
    rows: purchaseRows(kinds, { as: text }),
    parts: [{ page: four, upTo: 8 }, { page: fourMore, head: false }],
  });
  return [one, oneMore, two, twoMore, three, four, fourMore];
}

/** Writers, 2019: small, with 三公 that are nought and remarks instead of tables. */
function writers() {
  const body = "writers";
  const one = new Page("02_收入预算总表");
  overPages({
    what: { form: "budget.income", title: "收入预算总表", ...W, columns: INCOME.columns },
    caption: (page) => page.line({ 0: "公开02表" }).title("收入预算总表").line({ 0: "部门：某省作家协会", end: "单位：万元" }),
    head: INCOME.head,
    rows: incomeRows(body),
    parts: [{ page: one }],
  });
  const { basic, project, total } = whole(body);
  const two = new Page("04_财政拨款收支预算总表");
  two
    .table({ form: "budget.appropriation", title: "财政拨款收支预算总表", ...W, columns: ["name", "budget", "name", "budget"] })
    .line({ end: "公开04表" })
    .title("财政拨款收支预算总表")
    .line({ 0: "部门：某省作家协会", end: "单位：万元" })
    .header([
      ["收入", "<", "支出", "<"],
      ["项目名称", "金额", "支出用途", "<"],
      ["^", "^", "项目名称", "金额"],
    ])
    .rows([
      ["一、一般公共预算", wan(total), "一、基本支出", wan(basic)],
      ["二、政府性基金预算", null, "二、项目支出", wan(project)],
      [null, null, "三、单位预留机动经费"],
    ])
    .total(["收入合计", wan(total), "支出合计", wan(total)], [0, 2])
    .end();
  const three = new Page("09_p9");
  overPages({
    what: { form: "budget.threePublic", title: "“三公”经费、会议费、培训费支出预算表", ...W, columns: NAMED.columns },
    caption: (page) => page.line({ 0: "公开09表" }).title("“三公”经费、会议费、培训费支出预算表").line({ 0: "部门：某省作家协会", end: "单位：万元" }),
    head: NAMED.head,
    rows: [namedLine(named(0, 0, 0, 26_000, 310_000, 0)).map((amount) => none(amount, "0.00"))],
    parts: [{ page: three }],
  });
  const four = new Page("10_p10");
  overPages({
    what: { form: "budget.governmentFunds", title: "政府性基金支出预算表", ...W, columns: FUNCTIONS.columns },
    caption: (page) => page.line({ 0: "公开10表" }).title("政府性基金支出预算表").line({ 0: "部门：某省作家协会", end: "单位：万元" }),
    head: [["功能科目编码", "功能科目名称", "金额"]],
    rows: [{ values: ["合计"], total: [0] }],
    note: "注：本部门无政府性基金支出预算，故本表无数据。",
    parts: [{ page: four }],
    end: { empty: true },
  });
  return [one, two, three, four];
}

export const disclosedBudgetsFirst = [
  { name: "工业大学2018年预算断页.xlsx", pages: university() },
  { name: "监狱管理局2017年预算.xlsx", pages: prisons() },
  { name: "总工会2019年预算一页.xlsx", pages: union() },
  { name: "交通运输厅2018年预算.xlsx", pages: transport() },
  { name: "作家协会2019年预算.xlsx", pages: writers() },
];
