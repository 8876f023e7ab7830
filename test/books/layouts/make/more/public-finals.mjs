// Final accounts of a second round: both sides with budget and outturn, units in rows, titles on two lines, shares beside amounts.
import { economicRows, functionRows, nil, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** The title breaks behind the year; the unit stands at the left; the shares of every line beside it. */
function brokenTitle() {
  const page = new Page("收支决算");
  const { total, classes } = totals("water");
  page
    .table({ form: "final.incomeExpenditure", title: "某市水务局2024年度收入支出决算总表", ...W, columns: ["name", "outturn", "-", "name", "outturn", "-"] })
    .title("某市水务局2024年度")
    .title("收入支出决算总表")
    .line({ 0: "单位：万元" })
    .header([
      ["收  入", "<", "<", "支  出", "<", "<"],
      ["项  目", "决算数", "占比%", "项  目", "决算数", "占比%"],
    ]);
  const left = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、事业收入", "四、其他收入"];
  classes.forEach((each, index) => page.row_([left[index], left[index] && (index === 0 ? wan(total) : 0), left[index] && (index === 0 ? 100 : 0), `${COUNT[index]}、${each.name}`, wan(each.total), Number(((each.total * 100) / total).toFixed(2))]));
  page.row_(["本年收入合计", wan(total), 100, "本年支出合计", wan(total), 100], { total: [0, 3] });
  page.row_(["年初结转和结余", 0, null, "年末结转和结余", 0]);
  return page.row_(["总计", wan(total), null, "总计", wan(total)], { total: [0, 3] }).end();
}

/** Every unit a row: what it spent, by kind. */
function expenditureByUnit() {
  const page = new Page("分单位支出");
  page
    .table({ form: "final.expenditure", title: "2024年度部门支出决算表（分单位）", ...W, columns: ["-|lineNo|code", "name", "total", "basic", "personnel", "runningCosts", "project"] })
    .title("2024年度部门支出决算表（分单位）")
    .line({ 0: "部门：某市水务局", end: "单位：万元" })
    .header([
      ["序号", "单位名称", "支出合计", "基本支出", "<", "<", "项目支出"],
      ["^", "^", "^", "小计", "人员经费", "公用经费", "^"],
    ])
    .total([null, "合计", 2262.08, 822.93, 690, 132.93, 1439.15], [1])
    .rows([
      [1, "某市水务局本级", 1482.08, 482.93, 400, 82.93, 999.15],
      [2, "某市水利工程管理中心", 780, 340, 290, 50, 440],
    ]);
  return page.end();
}

/** Appropriations: budget and outturn on both sides, the right side by fund for the outturn alone. */
function appropriationBoth() {
  const page = new Page("财政拨款");
  const { total, classes } = totals("water");
  page
    .table({ form: "final.appropriation", title: "财政拨款收入支出决算总表", ...W, columns: ["name", "originalBudget", "outturn", "name", "-", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .line({ 0: "公开04表" })
    .title("财政拨款收入支出决算总表")
    .line({ 0: "部门：某市水务局", end: "金额单位：万元" })
    .header([
      ["收入", "<", "<", "支出", "<", "<", "<", "<", "<"],
      ["项目", "预算数", "决算数", "项目", "预算数", "决算数", "<", "<", "<"],
      ["^", "^", "^", "^", "^", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ]);
  const left = ["一、一般公共预算财政拨款", "二、政府性基金预算财政拨款", "三、国有资本经营预算财政拨款"];
  classes.forEach((each, index) => page.row_([left[index], left[index] && (index === 0 ? wan(total) : 0), left[index] && (index === 0 ? wan(total) : 0), each.name, wan(each.total), wan(each.total), wan(each.total), 0, 0]));
  page.row_(["本年收入合计", wan(total), wan(total), "本年支出合计", wan(total), wan(total), wan(total), 0, 0], { total: [0, 3] });
  page.row_(["年初财政拨款结转和结余", 0, 0, "年末财政拨款结转和结余", 0, 0, 0, 0, 0]);
  return page.row_(["总计", wan(total), wan(total), "总计", wan(total), wan(total), wan(total), 0, 0], { total: [0, 3] }).end();
}

/** General budget: last year's outturn, this year's budget and outturn, and how far it was carried out. */
function generalCompared() {
  const page = new Page("一般公共预算支出");
  page
    .table({ form: "final.generalPublic", title: "2024年度一般公共预算财政拨款支出决算表", ...W, columns: ["code", "name", "-", "total", "basic", "project", "-"] })
    .title("2024年度一般公共预算财政拨款支出决算表")
    .line({ 0: "部门：某市水务局", end: "单位：万元" })
    .header([
      ["功能分类科目", "<", "年初预算数", "决算数", "<", "<", "决算数占预算数%"],
      ["科目编码", "科目名称", "^", "小计", "基本支出", "项目支出", "^"],
    ]);
  const rows = functionRows("water");
  const budget = ({ total }) => Math.round(wan(total) * 104) / 100;
  const line = (row) => [budget(row), wan(row.total), nil(wan(row.basic)), nil(wan(row.project)), Number(((wan(row.total) * 100) / budget(row)).toFixed(2))];
  for (const row of rows) page.row_([row.code, row.name, ...line(row)]);
  const sum = rows.filter(({ code }) => code.length === 3).reduce((all, row) => all + budget(row), 0);
  const { total, basic, project } = totals("water");
  return page.total([null, "合  计", Math.round(sum * 100) / 100, wan(total), wan(basic), wan(project), Number(((wan(total) * 100) / sum).toFixed(2))], [1]).end();
}

/** Basic expenditure as one list: 人员经费 and 公用经费 as headings with their sums. */
function basicList() {
  const page = new Page("基本支出决算");
  const { rows, personnel, running, total, isPersonnel } = economicRows("water");
  page
    .table({ form: "final.basic", title: "2024年度一般公共预算财政拨款基本支出决算表", ...Y, columns: ["code", "name", "outturn", "-|note"] })
    .title("2024年度一般公共预算财政拨款基本支出决算表")
    .line({ 0: "部门：某市水务局", end: "单位：元" })
    .header([["经济分类科目编码", "经济分类科目名称", "本年支出", "说明"]]);
  page.total([null, "人员经费合计", personnel], [1]);
  for (const { code, name, amount } of rows.filter((row) => isPersonnel(row.code))) page.row_([code, name, amount]);
  page.total([null, "公用经费合计", running], [1]);
  for (const { code, name, amount } of rows.filter((row) => !isPersonnel(row.code))) page.row_([code, name, amount]);
  return page.total([null, "总计", total], [1]).end();
}

/** A look-alike: expenditure by economic use of all projects. */
function projectDetails() {
  const page = new Page("项目支出明细");
  page
    .table({ form: null, title: "项目支出决算明细表", ...Y, columns: ["-"], width: 6 })
    .title("项目支出决算明细表")
    .line({ 0: "部门：某市水务局", end: "单位：元" })
    .header([
      ["项目", "<", "合计", "工资福利支出", "商品和服务支出", "资本性支出"],
      ["科目编码", "科目名称", "^", "^", "^", "^"],
    ])
    .total([null, "合计", 14391500, 0, 2341500, 12050000], [1])
    .rows([
      ["2130305", "水利工程建设", 12050000, 0, 0, 12050000],
      ["2130314", "防汛", 2341500, 0, 2341500, 0],
    ]);
  return page.end();
}

/** “三公” as in reports: items across, budget, outturn, difference and rate down. */
function threePublicDown() {
  const page = new Page("三公决算");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  page
    .table({ form: "final.threePublic", title: "2024年度财政拨款“三公”经费支出决算情况表", ...W, columns: ["name", ...items.map((item) => `${item}Amount`)] })
    .title("2024年度财政拨款“三公”经费支出决算情况表")
    .line({ 0: "部门：某市水务局", end: "单位：万元" })
    .header([
      ["项目", "“三公”经费合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"],
      ["^", "^", "^", "小计", "购置费", "运行维护费", "^"],
    ])
    .rows([
      ["全年预算数", 28.5, 0, 24, 0, 24, 4.5],
      ["决算数", 25.16, 0, 22.31, 0, 22.31, 2.85],
    ]);
  return page.end();
}

/** A fund that is used, with the code in three columns and the closing balance. */
function fund() {
  const page = new Page("基金决算");
  page
    .table({ form: "final.governmentFunds", title: "2024年度政府性基金预算财政拨款收支决算表", ...W, columns: ["code", "code", "code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"] })
    .title("2024年度政府性基金预算财政拨款收支决算表")
    .line({ 0: "部门：某市水务局", end: "单位：万元" })
    .header([
      ["科目编码", "<", "<", "科目名称", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
      ["类", "款", "项", "^", "^", "^", "合计", "基本支出", "项目支出", "^"],
    ])
    .total([null, null, null, "合计", 0, 420, 396.5, 0, 396.5, 23.5], [3])
    .rows([
      ["213", null, null, "农林水支出", 0, 420, 396.5, 0, 396.5, 23.5],
      ["213", "66", null, "大中型水库库区基金安排的支出", 0, 420, 396.5, 0, 396.5, 23.5],
      ["213", "66", "01", "基础设施建设和经济发展", 0, 420, 396.5, 0, 396.5, 23.5],
    ]);
  return page.end();
}

export const morePublicFinals = [
  { name: "水务局2024年决算一.xlsx", pages: [brokenTitle(), expenditureByUnit(), appropriationBoth()] },
  { name: "水务局2024年决算二.xlsx", pages: [generalCompared(), basicList(), projectDetails(), threePublicDown(), fund()] },
];
