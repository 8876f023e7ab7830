// What converters do to a table: a column label that ends in the first row, names over several rows, an empty column, every
// cell of a merge filled, a head at the end of one page and its body on the next, numbers over two lines.
import { byFunction, byItem, named, printed, wan, whole, wide } from "./figures.mjs";
import { overPages } from "./over-pages.mjs";
import { functionLines, FUNCTIONS, INCOME, incomeRows, itemLines, ITEMS, NAMED, namedLine, purchaseRows, PURCHASES, SUMMARY, summaryRows, W } from "./provincial.mjs";
import { Page } from "../page.mjs";

const cellsOf = (row) => (Array.isArray(row) ? row : row.values);
const text = (yuan) => (yuan === null ? null : printed(wan(yuan)));

/** The last word of a label stands in the row below; long names go on above and below their figures. */
function brokenPurchases() {
  const page = new Page("12_p12");
  const kinds = [
    ["一、货物A", [["审计信息化", "信息网络及软件购置更新", [["其他计算机设备及软件", "政府集中采购", 3_620_000]]]]],
    ["三、服务C", [["金审工程运行维护费", "维修（护）费", [["计算机设备维修和保养服务", "分散自行组织", 420_000], ["物业管理服务", "部门集中采购", 1_860_000]]]]],
  ];
  const rows = purchaseRows(kinds).map((row) => (Array.isArray(row) ? { values: row } : row));
  page
    .table({ form: "budget.procurement", title: "2019年政府采购预算表", ...W, columns: PURCHASES.columns })
    .title("2019年政府采购预算表")
    .line({ 0: "部门：某省审计厅", end: "单位：万元" })
    .header([["采购品目大类", "专项名称", "经济科目", "采购物品名称", "采购组织形", "总计"]]);
  rows[0].values[4] = "式";
  for (const { values, ...kind } of rows) {
    const [, , , thing, how, amount] = values;
    if (thing !== "计算机设备维修和保养服务") page.row_(values, kind);
    else page.row_([null, null, null, "计算机设备维修和保"]).row_([null, null, null, null, how, amount]).row_([null, null, null, "养服务"]);
  }
  return [page.end()];
}

/** The second page begins one column further right. */
function shifted() {
  const one = new Page("07_一般公共预算支出预算表");
  const two = new Page("08_p8", { left: 1 });
  return overPages({
    what: { form: "budget.generalPublic", title: "一般公共预算支出预算表（功能科目）", ...W, columns: FUNCTIONS.columns },
    caption: (page) => page.line({ 0: "公开07表" }).title("一般公共预算支出预算表（功能科目）").line({ 0: "部门：某省监狱管理局", end: "单位：万元" }),
    head: [["功能科目编码", "功能科目名称", "金额"]],
    rows: functionLines("prisons", { at: 0 }),
    parts: [{ page: one, upTo: 10 }, { page: two, head: false }],
  });
}

/** Every cell of a merge holds what the merge shows. */
function filled() {
  const page = new Page("01_收支预算总表", { merged: false });
  const same = (value, count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [index, value]));
  page
    .table({ form: "budget.incomeExpenditure", title: "收支预算总表", ...W, columns: SUMMARY.columns })
    .line(same("公开01表", 6))
    .line(same("收支预算总表", 6))
    .line({ 0: "部门：某省体育局", 1: "部门：某省体育局", 4: "单位：万元", 5: "单位：万元" })
    .header([
      ["收入", "收入", "支出", "支出", "支出", "支出"],
      ["项目名称", "金额", "功能分类", "功能分类", "支出用途", "支出用途"],
      ["项目名称", "金额", "功能科目名称", "金额", "项目名称", "金额"],
    ]);
  for (const row of summaryRows("sports", { other: 12_600_000 })) page.row_(cellsOf(row), { total: row.total ?? [] });
  return [page.end()];
}

/** Items of people on the left, of the office on the right, over two pages; the sums of both at the end. */
function twoBlocks() {
  const { rows, running, runningTotal, personnelTotal } = byItem("union");
  const left = rows.filter(({ code }) => !code.startsWith("302"));
  const lines = Array.from({ length: Math.max(left.length, running.length) }, (_, index) =>
    [left[index], running[index]].flatMap((row) => (row === undefined ? [null, null, null] : [row.code, row.name, text(row.amount)]))
  );
  const one = new Page("p8");
  const two = new Page("p9");
  const side = ["code", "name", "budget"];
  return overPages({
    what: { form: "budget.basic", title: "一般公共预算基本支出预算表", ...W, columns: [...side, ...side] },
    caption: (page) => page.title("一般公共预算基本支出预算表").line({ 0: "部门：某省总工会", end: "单位：万元" }),
    head: [
      ["人员经费", "<", "<", "公用经费", "<", "<"],
      ["科目编码", "科目名称", "金额", "科目编码", "科目名称", "金额"],
    ],
    rows: [...lines, { values: ["人员经费合计", null, text(personnelTotal), "公用经费合计", null, text(runningTotal)], total: [0, 3] }],
    parts: [{ page: one, upTo: 9 }, { page: two, head: true }],
  });
}

/** 类, 款 and 项 are numbers that lost their noughts. */
function lostNoughts() {
  const page = new Page("09_一般公共预算支出表");
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns: [["code", 3], "name", "total", "basic", "project"] })
    .title("一般公共预算支出表")
    .line({ 0: "部门：某省交通运输厅", end: "单位：万元" })
    .header([
      ["科目编码", "<", "<", "科目名称", "合计", "基本支出", "项目支出"],
      ["类", "款", "项", "^", "^", "^", "^"],
    ]);
  const { total, basic, project } = whole("transport");
  const part = (code, from, to) => (code.length < to ? null : Number(code.slice(from, to)));
  page.total([null, null, null, "合计", wan(total), wan(basic), wan(project)], [3]);
  for (const { code, name, ...row } of byFunction("transport"))
    page.row_([part(code, 0, 3), part(code, 3, 5), part(code, 5, 7), name, wan(row.total), wan(row.basic), wan(row.project)]);
  return [page.end()];
}

/** Title and head end a page, the rows are on the next. */
function headAlone() {
  const one = new Page("05_p5");
  const two = new Page("06_p6");
  return overPages({
    what: { form: "budget.generalPublic", title: "七、一般公共预算支出预算表", ...W, columns: FUNCTIONS.columns },
    caption: (page) => page.title("七、一般公共预算支出预算表").line({ end: "单位：万元" }),
    head: FUNCTIONS.head,
    rows: functionLines("writers"),
    parts: [{ page: one, upTo: 0 }, { page: two, head: false }],
  });
}

/** The unit in two cells of another column, digits of full width. */
function wideDigits() {
  const page = new Page("02_p2");
  const as = (yuan) => wide(wan(yuan));
  return overPages({
    what: { form: "budget.income", title: "收 入 预 算 总 表", ...W, columns: INCOME.columns },
    caption: (each) => each.title("收 入 预 算 总 表").line({ 0: "部 门：某省体育局", 1: "单 位：", 2: "万元" }),
    head: [["项 目 名 称", "<", "金　　额"]],
    rows: incomeRows("sports", { other: 12_600_000, as }).map((row) => {
      const values = cellsOf(row);
      const shown = values.map((value) => (value === "０．００" ? null : value));
      return Array.isArray(row) ? shown : { ...row, values: shown };
    }),
    parts: [{ page }],
  });
}

/** Amounts over two lines of a cell, labels broken anywhere. */
function brokenNumbers() {
  const page = new Page("09_p11");
  page
    .table({ form: "budget.threePublic", title: "“三公”经费、会议费、培训费支出预算表（一般公共预算）", ...W, columns: NAMED.columns })
    .title("“三公”经费、会议费、培训费支出预算表（一般公共预算）")
    .line({ 0: "部门：某省审计厅", end: "单位：万元" })
    .header([
      ["合计", "“三公”经费", "<", "<", "<", "<", "<", "会议\n费", "培训\n费"],
      ["^", "小计", "因公\n出国\n（境\n）费", "公务用车购置及运行维护费", "<", "<", "公务\n接待\n费", "^", "^"],
      ["^", "^", "^", "小计", "公务\n用车\n购置\n费", "公务用\n车运行\n维护费", "^", "^", "^"],
    ]);
  const broken = (yuan) => {
    const shown = printed(wan(yuan));
    return shown.length > 5 ? shown.replace(".", ".\n") : shown;
  };
  return [page.row_(namedLine(named(1_180_000, 0, 486_000, 212_500, 12_045_000, 10_361_000), broken)).end()];
}

/** Columns with an empty one behind each, as narrow cells of a page become. */
function emptyBetween() {
  const page = new Page("03_支出预算总表");
  const { basic, project, total } = whole("prisons");
  page
    .table({ form: "budget.expenditure", title: "支出预算总表", ...W, columns: [["total", 2], ["basic", 2], ["project", 2], ["reserve", 2], ["closingCarryOver", 1]] })
    .title("支出预算总表")
    .line({ 0: "部门：某省监狱管理局", end: "单位：万元" })
    .header([["合计", "<", "基本支出", "<", "项目支出", "<", "单位预留机动经费", "<", "结转下年资金"]])
    .row_([wan(total), null, wan(basic), null, wan(project - 6_000_000), null, wan(6_000_000)]);
  return [page.end()];
}

/** Names of items go on in a row of their own, without figures. */
function namesInTwoRows() {
  const page = new Page("06_p6");
  page
    .table({ form: "budget.basic", title: "一般公共预算基本支出预算表（经济科目）", ...W, columns: ITEMS.columns })
    .line({ 0: "公开08表" })
    .title("一般公共预算基本支出预算表（经济科目）")
    .line({ 0: "部门：某省体育局", end: "单位：万元" })
    .header(ITEMS.head);
  for (const line of itemLines("sports", { at: 0 })) {
    const [code, name, amount] = cellsOf(line);
    if (name === null || name.length < 9) page.row_([code, name, amount], { total: line.total ?? [] });
    else page.row_([code, name.slice(0, 8), amount]).row_([null, name.slice(8)]);
  }
  return [page.end()];
}

/** Cover and contents before one table; the chapter that follows it on the same page. */
function coverAndContents() {
  const cover = new Page("封面");
  cover.line({ 0: "2019年度" }).line({ 0: "某省审计厅部门预算公开" }).skip(2).line({ 0: "2019年2月" });
  const contents = new Page("目录");
  contents.line({ 0: "目  录" });
  ["第一部分 部门概况", "一、主要职能", "第二部分 2019年部门预算表", "一、收支预算总表", "二、收入预算总表", "三、支出预算总表", "第三部分 情况说明"].forEach((line, index) =>
    contents.line({ 0: line, 4: index + 1 })
  );
  const page = new Page("p4");
  page.line({ 0: "第二部分 2019年部门预算表" });
  const { basic, project, total } = whole("audit");
  page
    .table({ form: "budget.appropriation", title: "四、财政拨款收支预算总表", ...W, columns: ["name", "budget", "name", "budget"] })
    .title("四、财政拨款收支预算总表")
    .line({ 0: "部门：某省审计厅", end: "单位：万元" })
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
  page.line({ 0: "第三部分 2019年部门预算情况说明" }).line({ 0: "一、收支预算总体情况说明" });
  page.line({ 0: `某省审计厅2019年度收入、支出预算总计${String(wan(total))}万元，与上年相比收、支预算总计各增加120.36万元，增长2.31%。` });
  return [cover, contents, page];
}

/** Functions with numbers in words of the page: "第3页 共15页" between the rows, and no second head. */
function pageWords() {
  const page = new Page("财政拨款支出预算表");
  const twice = "　".repeat(2);
  return overPages({
    what: { form: null, title: "财政拨款支出预算表（功能科目）", ...W, columns: FUNCTIONS.columns },
    caption: (each) => each.title("财政拨款支出预算表（功能科目）").line({ 0: `部门：${twice}某省总工会`, end: "单位：万元" }),
    head: FUNCTIONS.head,
    rows: functionLines("union", { indent: true }),
    parts: [
      { page, upTo: 8, after: (each) => each.line({ 1: "第3页 共15页" }) },
      { page, head: false, after: (each) => each.line({ 1: "第4页 共15页" }) },
    ],
  });
}

const book = (name, ...makers) => ({ name, pages: [...new Set(makers.flatMap((make) => make()))] });

export const disclosedStructureSecond = [
  book("审计厅2019年采购断字.xlsx", brokenPurchases),
  book("监狱管理局2019年移列.xlsx", emptyBetween, shifted),
  book("体育局2019年逐格重复.xlsx", filled, wideDigits, namesInTwoRows),
  book("总工会2018年两栏分页.xlsx", twoBlocks, pageWords),
  book("交通运输厅2020年类款项.xlsx", lostNoughts),
  book("作家协会2018年表头在上页.xlsx", headAlone),
  book("审计厅2017年数字断行.xlsx", brokenNumbers),
  book("审计厅2019年封面目录.xlsx", coverAndContents),
];
