// Budgets and final accounts in prints that no family before had: Beijing, Tibet, Ningxia, Xinjiang, and lists kept by hand.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** Beijing: three public items across, one row of the budget and one of the outturn; reception before vehicles. */
function beijing() {
  const page = new Page("三公");
  const items = ["threePublic", "overseasTravel", "hospitality", "vehicle", "vehiclePurchase", "vehicleOperation"];
  page
    .table({ form: "final.threePublic", title: "2023年度财政拨款“三公”经费支出决算表", ...W, columns: ["name", ...items.map((item) => `${item}Amount`)] })
    .title("2023年度财政拨款“三公”经费支出决算表")
    .line({ 0: "部门名称：某市气象服务中心", 5: "公开10表" })
    .line({ 5: "单位：万元" })
    .header([
      ["项  目", "合  计", "因公出国（境）费", "公务接待费", "公务用车购置及运行维护费", "<", "<"],
      ["^", "^", "^", "^", "小  计", "公务用车购置费", "公务用车运行维护费"],
      ["栏  次", "1=2+3+4", "2", "3", "4=5+6", "5", "6"],
    ]);
  const cells = ({ total, overseas, hospitality, vehicle, purchase, operation }) => [total, overseas, hospitality, vehicle, purchase, operation].map(wan);
  page.rows([["年初预算数", ...cells(threePublic(80000, 0, 132000, 16000))], ["决算数", ...cells(threePublic(76300, 0, 118450, 4200))]]);
  return [page.note("注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。").end(), purchases()];
}

/** A look-alike: what was bought, in sums. */
function purchases() {
  const page = new Page("政府采购情况表");
  page
    .table({ form: null, title: "2023年度政府采购情况表", ...W, columns: ["-"], width: 4 })
    .title("2023年度政府采购情况表")
    .line({ 0: "部门名称：某市气象服务中心", 3: "单位：万元" })
    .header([["项目", "行次", "政府采购支出金额", "其中：授予中小企业合同金额"]])
    .total(["合计", 1, 218.6, 150.2])
    .rows([["货物", 2, 88.4, 60], ["工程", 3, 0, 0], ["服务", 4, 130.2, 90.2]]);
  return page.end();
}

/** Tibet: the number of the table and the unit at the left, every unit with its functions below it, 日常公用. */
function tibet() {
  const page = new Page("部门支出总表", { top: 1 });
  page
    .table({ form: "budget.expenditure", title: "部门支出总表", ...W, columns: ["code", "name", "total", "basic", "personnel", "runningCosts", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToAffiliates"] })
    .line({ 0: "附表1-3" })
    .title("部门支出总表", { merge: false })
    .line({ 0: "单位：万元", 8: "第1页，共1页" })
    .header([
      ["科目", "<", "合计", "基本支出", "<", "<", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"],
      ["科目编码", "科目名称", "^", "小计", "人员支出", "日常公用支出", "^", "^", "^", "^"],
    ]);
  const line = (row) => {
    const personnel = Math.round(row.basic * 0.0081) * 100;
    return [row.total, row.basic, personnel, row.basic - personnel, row.project].map((amount) => nil(wan(amount)));
  };
  const leaves = functionRows("culture").filter(({ code }) => code.length === 7);
  const sum = leaves.map(line).reduce((left, right) => left.map((each, index) => nil(Math.round(((each ?? 0) + (right[index] ?? 0)) * 100) / 100)));
  page.row_(["某县文化局", null, ...sum]);
  for (const row of leaves) page.row_([row.code, row.name, ...line(row)]);
  return page.total(["合  计", null, ...sum]).end();
}

/** Ningxia: items down, two years and the change in amount and per cent, with reasons. */
function ningxia() {
  const page = new Page("表八");
  page
    .table({ form: "budget.threePublic", title: "2025年“三公”经费预算对比表（万元）", unit: "tenThousandYuan", basis: "title", columns: ["lineNo", "name", "-", "budget", "-", "-", "-|note"] })
    .title("2025年“三公”经费预算对比表（万元）")
    .header([["序号", "经费项目", "2024年预算数", "2025年预算数", "增减额", "增减率（%）", "增减原因"]])
    .rows([
      [1, "因公出国（境）费", 0, 0, 0, 0, null],
      [2, "公务接待费", 2.4, 2.2, -0.2, -8.33, "压减一般性支出"],
      [3, "公务用车购置及运行费", 18, 17.1, -0.9, -5, "压减一般性支出"],
      [null, "其中：公务用车购置费", 0, 0, 0, 0, null],
      [null, "公务用车运行费", 18, 17.1, -0.9, -5, null],
    ])
    .total([null, "合计", 20.4, 19.3, -1.1, -5.39, null], [1]);
  return page.end();
}

/** Xinjiang: the whole year's budget and outturn for every fund, 行次 on both sides. */
function xinjiang() {
  const page = new Page("公开04表");
  const { total, classes } = totals("water");
  const columns = ["name", "lineNo", "outturn", "name", "lineNo", "total", "generalPublic", "governmentFunds", "stateCapital"];
  page
    .table({ form: "final.appropriation", title: "财政拨款收入支出决算总表", ...Y, columns })
    .title("财政拨款收入支出决算总表")
    .line({ 8: "公开04表" })
    .line({ 0: "编制单位：某县水利局", 4: "2022年度", 8: "单位:元" })
    .header([
      ["收     入", "<", "<", "支     出", "<", "<", "<", "<", "<"],
      ["项    目", "行次", "金额", "项目（按功能分类）", "行次", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
      ["栏    次", "", "1", "栏    次", "", "2", "3", "4", "5"],
    ]);
  const left = [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营财政拨款", 0]];
  left.forEach(([name, amount], index) => {
    const each = classes[index];
    page.row_([name, index + 1, amount, `${"一二三"[index]}、${each.name}`, index + 8, each.total, each.total, 0, 0]);
  });
  page.row_(["本年收入合计", 4, total, "本年支出合计", 11, total, total, 0, 0], { total: [0, 3] });
  page.row_(["年初财政拨款结转和结余", 5, 0, "年末财政拨款结转和结余", 12, 0, 0, 0, 0]);
  page.row_(["  一、一般公共预算财政拨款", 6, 0, null, 13]);
  return page.row_(["总计", 7, total, "总计", 14, total, total, 0, 0], { total: [0, 3] }).end();
}

/** Codes in brackets before the names, a single column of amounts, the totals of both kinds at the bottom. */
function glued() {
  const page = new Page("Sheet2");
  const { rows, personnel, running, total, isPersonnel } = economicRows("water");
  page
    .table({ form: "final.basic", title: "2022年度一般公共预算财政拨款基本支出决算表", ...Y, columns: ["name|code", "outturn|total", "-|note"] })
    .title("2022年度一般公共预算财政拨款基本支出决算表")
    .line({ 0: "编制单位：某县水利局", 2: "金额单位：元" })
    .header([["支出经济分类科目", "决算数", "备注"]]);
  for (const { code, name, amount } of rows.filter((row) => isPersonnel(row.code))) page.row_([`[${code}]${name}`, amount]);
  page.total(["人员经费合计", personnel]);
  for (const { code, name, amount } of rows.filter((row) => !isPersonnel(row.code))) page.row_([`[${code}]${name}`, amount]);
  return page.total(["公用经费合计", running]).total(["合计", total]).end();
}

export const lastAccounts = [
  { name: "气象服务中心三公两行.xlsx", pages: beijing() },
  { name: "文化局支出总表.xlsx", pages: [tibet()] },
  { name: "三公预算对比.xlsx", pages: [ningxia()] },
  { name: "水利局财政拨款和基本支出.xlsx", pages: [xinjiang(), glued()] },
];
