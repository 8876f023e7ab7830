// Final accounts as Shaanxi, Tianjin and the accounts software print them: 备注 at the edge, counts below 三公, codes padded.
import { economicRows, functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八"];

function summary() {
  const page = new Page("GK01");
  const { total, classes } = totals("culture");
  page
    .table({ form: "final.incomeExpenditure", title: "2024年度收入支出决算总表", ...W, columns: ["lineNo", "name", "outturn", "lineNo", "name", "outturn"] })
    .title("2024年度收入支出决算总表")
    .line({ end: "公开01表" })
    .line({ 0: "编制部门：某区文化馆", end: "金额单位：万元" })
    .header([
      ["收入", "<", "<", "支出", "<", "<"],
      ["行次", "项目", "决算数", "行次", "项目（按功能分类）", "决算数"],
    ]);
  const sources = ["财政拨款收入", "其中：政府性基金收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];
  sources.forEach((source, index) => {
    const each = classes[index];
    const amount = index === 0 ? wan(total) : 0;
    const label = index === 1 ? source : `${NUMBERS[index === 0 ? 0 : index - 1]}、${source}`;
    page.row_([index + 1, label, amount, index + 15, each && `${NUMBERS[index]}、${each.name}`, each && wan(each.total)]);
  });
  page.total([8, "本年收入合计", wan(total), 22, "本年支出合计", wan(total)], [1, 4]);
  page.row_([9, "使用非财政拨款结余（含专用结余）", 0, 23, "结余分配", 0]);
  page.row_([10, "年初结转和结余", 0, 24, "年末结转和结余", 0]);
  return page.total([11, "收入总计", wan(total), 25, "支出总计", wan(total)], [1, 4]).end();
}

/** The order of columns is project before basic; a remark column at the end. */
function spending() {
  const page = new Page("GK03");
  const { total, basic, project } = totals("culture");
  page
    .table({ form: "final.expenditure", title: "2024年度支出决算表", ...W, columns: ["code", "name", "total", "project", "basic", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates", "-"] })
    .title("2024年度支出决算表")
    .line({ end: "公开03表" })
    .line({ 0: "编制部门：某区文化馆", end: "金额单位：万元" })
    .header([
      ["功能科目编码", "科目名称", "本年支出合计", "项目支出", "基本支出", "上缴上级支出", "经营支出", "对附属单位补助支出", "备注"],
      ["栏次", "<", "1", "2", "3", "4", "5", "6", "7"],
    ])
    .total(["合计", null, wan(total), wan(project), wan(basic), 0, 0, 0]);
  for (const row of functionRows("culture"))
    page.row_([row.code, row.name, wan(row.total), wan(row.project), wan(row.basic), 0, 0, 0]);
  return page.note("注：本表反映部门本年度各项支出情况。").end();
}

/** Basic expenditure by economic class with three amounts and a remark. */
function basics() {
  const page = new Page("GK06");
  const { rows, personnel, running, total, isPersonnel } = economicRows("culture");
  page
    .table({ form: "final.basic", title: "2024年度一般公共预算财政拨款基本支出决算表", ...W, columns: ["code", "name", "total", "personnel", "runningCosts", "-"] })
    .title("2024年度一般公共预算财政拨款基本支出决算表")
    .line({ end: "公开06表" })
    .line({ 0: "编制部门：某区文化馆", end: "金额单位：万元" })
    .header([["经济分类科目编码", "科目名称", "基本支出合计", "人员经费", "公用经费", "备注"]])
    .total(["合计", null, wan(total), wan(personnel), wan(running)]);
  for (const { code, name, amount } of rows)
    page.row_([code, name, wan(amount), isPersonnel(code) ? wan(amount) : 0, isPersonnel(code) ? 0 : wan(amount)]);
  return page.end();
}

/** Tianjin: 三公 down the rows with 行次, 预算数, 决算数; below them the numbers of cars, trips and receptions. */
function threePublicCounts() {
  const page = new Page("三公经费");
  const planned = threePublic(0, 180000, 92000, 15000);
  const spent = threePublic(0, 176800, 88420, 6380);
  page
    .table({ form: "final.threePublic", title: "2023年度“三公”经费支出决算表", ...Y, columns: ["name", "lineNo", "budget", "outturn"] })
    .title("2023年度“三公”经费支出决算表")
    .line({ 0: "单位：某区退役军人事务局", end: "单位：元" })
    .header([
      ["项目", "行次", "预算数", "决算统计数"],
      ["栏次", "", "1", "2"],
    ])
    .rows([
      ["一、“三公”经费支出", 1, planned.total, spent.total],
      ["（一）因公出国（境）费", 2, 0, 0],
      ["（二）公务用车购置及运行维护费", 3, planned.vehicle, spent.vehicle],
      ["1.公务用车购置费", 4, planned.purchase, spent.purchase],
      ["2.公务用车运行维护费", 5, planned.operation, spent.operation],
      ["（三）公务接待费", 6, planned.hospitality, spent.hospitality],
      ["二、相关统计数", 7, null, null],
      ["1.因公出国（境）团组数（个）", 8, null, 0],
      ["2.公务用车购置数（辆）", 9, null, 1],
      ["3.公务用车保有量（辆）", 10, null, 3],
      ["4.国内公务接待批次（个）", 11, null, 9],
      ["5.国内公务接待人次（人）", 12, null, 76],
    ]);
  return page.end();
}

/** The accounts software: a list of all codes with carry-overs, the numbers as text with thousands. */
function softwareList() {
  const page = new Page("财决07");
  const text = (amount) => amount.toLocaleString("en-US", { minimumFractionDigits: 2 });
  const title = "一般公共预算财政拨款收入支出决算表";
  page
    .table({ form: "final.generalPublic", title, ...Y, columns: ["code", "name", "openingCarryOver", "revenue", "total", "basic", "personnel", "runningCosts", "project", "closingCarryOver"] })
    .line({ 0: title, end: "财决07表" })
    .line({ 0: "编制单位：某县人民政府办公室", 5: "2023年度", end: "金额单位：元" })
    .header([
      ["支出功能分类科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出", "<", "<", "<", "<", "年末结转和结余"],
      ["^", "^", "^", "^", "合计", "基本支出", "<", "<", "项目支出", "^"],
      ["^", "^", "^", "^", "^", "小计", "人员经费", "日常公用经费", "^", "^"],
    ]);
  const line = ({ total, basic, project }) => {
    const personnel = Math.round(basic * 0.0078) * 100;
    return [0, total, total, basic, personnel, basic - personnel, project, 0].map(text);
  };
  page.total([null, "合计", ...line(totals("office"))], [1]);
  for (const row of functionRows("office")) page.row_([row.code, row.name, ...line(row)]);
  return page.end();
}

export const freshFinals = [
  { name: "文化馆2024年决算.xlsx", pages: [summary(), spending(), basics()] },
  { name: "退役军人局三公和统计数.xlsx", pages: [threePublicCounts()] },
  { name: "决算软件收入支出表.xlsx", pages: [softwareList()] },
];
