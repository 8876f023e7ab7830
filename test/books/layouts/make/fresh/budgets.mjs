// Budgets as Henan, Anhui, Heilongjiang and Xinjiang print them: 总体情况表, three columns of codes, two years side by side.
import { economicRows, functionRows, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const three = (code) => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];

/** Revenue by source on the left, expenditure by kind with its sources on the right. */
function overall() {
  const page = new Page("部门收支总体情况表");
  const columns = ["name", "budget", "name", "total", "generalPublic", "-", "governmentFunds", "stateCapital", "-", "-"];
  const { total, basic, project } = totals("water");
  page
    .table({ form: "budget.incomeExpenditure", title: "2025年部门收支总体情况表", ...W, columns })
    .line({ end: "预算01表" })
    .title("2025年部门收支总体情况表")
    .line({ 0: "部门名称：某市水利局", end: "单位：万元" })
    .header([
      ["收入", "<", "支出", "<", "<", "<", "<", "<", "<", "<"],
      ["项目", "金额", "项目", "合计", "一般公共预算", "<", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"],
      ["^", "^", "^", "^", "小计", "其中：财政拨款", "^", "^", "^", "^"],
    ]);
  const uses = [
    ["一、基本支出", basic],
    ["1、工资福利支出", Math.round(basic * 0.007) * 100],
    ["2、其他基本支出", basic - Math.round(basic * 0.007) * 100],
    ["二、项目支出", project],
    [null, null],
  ];
  const sources = [
    ["一、一般公共预算", total],
    ["其中：财政拨款", total],
    ["二、政府性基金预算", 0],
    ["三、国有资本经营预算", 0],
    ["四、财政专户管理资金", 0],
  ];
  sources.forEach(([name, amount], index) => {
    const [use, spent] = uses[index];
    page.row_([name, wan(amount), use, ...(use === null ? [] : [wan(spent), wan(spent), wan(spent), 0, 0, 0, 0])]);
  });
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total), wan(total), wan(total), 0, 0, 0, 0], [0, 2]);
  page.row_(["上年结转结余", 0, "年终结转结余", 0, 0, 0, 0, 0, 0, 0]);
  return page.total(["收入总计", wan(total), "支出总计", wan(total), wan(total), wan(total), 0, 0, 0, 0], [0, 2]).end();
}

/** 类 款 项 apart, the unit's own code between, basic expenditure by its three kinds. */
function spending() {
  const page = new Page("部门支出总体情况表");
  const columns = ["code", "code", "code", "-", "name", "total", "basic", "-", "-", "project", "-", "-"];
  const { total, basic, project } = totals("water");
  const part = (amount) => Math.round(amount * 0.007) * 100;
  const line = (amounts) => {
    const [wages, small] = [part(amounts.basic), part(amounts.project)];
    return [amounts.basic + amounts.project, amounts.basic, wages, amounts.basic - wages, amounts.project, small, amounts.project - small].map(wan);
  };
  page
    .table({ form: "budget.expenditure", title: "2025年部门支出总体情况表", ...W, columns })
    .line({ end: "预算03表" })
    .title("2025年部门支出总体情况表")
    .line({ 0: "部门名称：某市水利局", end: "单位：万元" })
    .header([
      ["科目编码", "<", "<", "单位代码", "单位（科目名称）", "合计", "基本支出", "<", "<", "项目支出", "<", "<"],
      ["类", "款", "项", "^", "^", "^", "小计", "工资福利支出", "其他", "小计", "一般性项目", "专项资金"],
      ["**", "**", "**", "**", "**", "1", "2", "3", "4", "5", "6", "7"],
    ])
    .total([null, null, null, null, "合计", ...line({ basic, project, total })], [4]);
  page.row_([null, null, null, "302001", "某市水利局", ...line({ basic, project })]);
  for (const row of functionRows("water").filter(({ code }) => code.length === 7))
    page.row_([...three(row.code), "302001", row.name, ...line(row)]);
  return page.end();
}

/** Anhui: last year's and this year's budget side by side with the change. */
function twoYears() {
  const page = new Page("表五");
  const { total, basic, project } = totals("culture");
  const columns = ["code", "name", "-", "total", "basic", "personnel", "runningCosts", "project", "-", "-"];
  const before = (amount) => Math.round(amount * 0.0096) * 100;
  const line = (row) => {
    const personnel = Math.round(row.basic * 0.008) * 100;
    const last = before(row.total);
    return [...[last, row.total, row.basic, personnel, row.basic - personnel, row.project, row.total - last].map(wan), `${((100 * (row.total - last)) / last).toFixed(2)}%`];
  };
  page
    .table({ form: "budget.generalPublic", title: "某县文化旅游体育局2025年一般公共预算支出表", ...W, columns })
    .title("某县文化旅游体育局2025年一般公共预算支出表")
    .line({ 0: "公开表5", end: "单位：万元" })
    .header([
      ["功能分类科目", "<", "2024年执行数", "2025年预算数", "<", "<", "<", "<", "2025年预算数比2024年执行数", "<"],
      ["科目编码", "科目名称", "^", "合计", "基本支出", "<", "<", "项目支出", "增减额", "增减%"],
      ["^", "^", "^", "^", "小计", "人员经费", "公用经费", "^", "^", "^"],
    ]);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, ...line(row)]);
  return page.total([null, "合计", ...line({ total, basic, project })], [1]).end();
}

/** Anhui: what is bought and what service is bought; the second is no form of ours. */
function purchases() {
  const page = new Page("表十");
  const columns = ["project", "category", "total", "-", "-", "-", "-"];
  page
    .table({ form: "budget.procurement", title: "某县文化旅游体育局2025年政府采购支出表", ...W, columns })
    .title("某县文化旅游体育局2025年政府采购支出表")
    .line({ 0: "公开表10", end: "单位：万元" })
    .header([
      ["项目名称", "采购品目", "资金来源", "<", "<", "<", "<"],
      ["^", "^", "合计", "一般公共预算拨款", "政府性基金预算拨款", "财政专户管理资金", "单位资金"],
    ])
    .total(["合计", null, 46.8, 46.8, 0, 0, 0])
    .rows([
      ["公共文化设施维护", "物业管理服务", 28.8, 28.8, 0, 0, 0],
      ["办公设备购置", "台式计算机", 12, 12, 0, 0, 0],
      ["办公设备购置", "多功能一体机", 6, 6, 0, 0, 0],
    ]);
  page.end();
  const services = new Page("表十一");
  services
    .table({ form: null, title: "某县文化旅游体育局2025年政府购买服务支出表", ...W, columns: ["-"], width: 6 })
    .title("某县文化旅游体育局2025年政府购买服务支出表")
    .line({ 0: "公开表11", end: "单位：万元" })
    .header([["项目名称", "购买服务指导性目录代码", "购买服务内容", "承接主体类别", "合计", "其中：一般公共预算拨款"]])
    .rows([["送戏下乡", "A1601", "文艺演出服务", "企业", 36, 36], ["图书馆夜间开放", "A1602", "公共图书馆服务", "社会组织", 9.5, 9.5]])
    .total(["合计", null, null, null, 45.5, 45.5]);
  return [page, services.end()];
}

/** Heilongjiang: three kinds of 三公 across under each year. */
function threePublicTwoYears() {
  const page = new Page("“三公”经费预算表");
  page
    .table({ form: "budget.threePublic", title: "2025年一般公共预算“三公”经费支出表", ...Y, columns: ["-", "-", "-", "-", "-", "-", "threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget"] })
    .title("2025年一般公共预算“三公”经费支出表")
    .line({ 0: "部门：某市档案局", end: "单位：元" })
    .header([
      ["2024年预算数", "<", "<", "<", "<", "<", "2025年预算数", "<", "<", "<", "<", "<"],
      ["合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费", "合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费"],
      ["^", "^", "小计", "公务用车购置费", "公务用车运行费", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"],
    ])
    .row_([96000, 0, 80000, 0, 80000, 16000, 91000, 0, 78000, 0, 78000, 13000]);
  return page.end();
}

/** Xinjiang: a basic table by economic class with 人员 and 公用, and an empty funds table with its note. */
function basicAndEmpty() {
  const page = new Page("表7");
  const { rows, personnel, running, total, isPersonnel } = economicRows("office");
  page
    .table({ form: "budget.basic", title: "一般公共预算基本支出情况表", ...Y, columns: ["code", "code", "name", "total", "personnel", "runningCosts"] })
    .line({ 0: "表七：" })
    .title("一般公共预算基本支出情况表")
    .line({ 0: "编制单位：某县人民政府办公室", end: "单位：元" })
    .header([
      ["项目", "<", "<", "一般公共预算基本支出", "<", "<"],
      ["经济分类科目编码", "<", "经济分类科目名称", "小计", "人员经费", "公用经费"],
      ["类", "款", "^", "^", "^", "^"],
    ]);
  for (const { code, name, amount } of rows)
    page.row_([code.slice(0, 3), code.slice(3), name, amount, isPersonnel(code) ? amount : null, isPersonnel(code) ? null : amount]);
  page.total([null, null, "合计", total, personnel, running], [2]).end();
  const funds = new Page("表9");
  funds
    .table({ form: "budget.governmentFunds", title: "政府性基金预算支出情况表", ...Y, columns: ["code", "code", "code", "name", "total", "basic", "project"] })
    .line({ 0: "表九：" })
    .title("政府性基金预算支出情况表")
    .line({ 0: "编制单位：某县人民政府办公室", end: "单位：元" })
    .header([
      ["项目", "<", "<", "<", "政府性基金预算支出", "<", "<"],
      ["功能分类科目编码", "<", "<", "功能分类科目名称", "小计", "基本支出", "项目支出"],
      ["类", "款", "项", "^", "^", "^", "^"],
    ])
    .row_([null, null, null, null, null, null, null])
    .note("备注：我单位2025年没有政府性基金预算拨款安排的支出，此表为空表。");
  return [page, funds.end({ empty: true })];
}

export const freshBudgets = [
  { name: "水利局总体情况表.xlsx", pages: [overall(), spending()] },
  { name: "文旅局2025年预算.xlsx", pages: [twoYears(), ...purchases()] },
  { name: "档案局三公两年.xlsx", pages: [threePublicTwoYears()] },
  { name: "政府办预算表七表九.xlsx", pages: basicAndEmpty() },
];
