// Department budgets as Zhejiang, Sichuan, Beijing and Shandong publish them.
import { economicRows, functionRows, nil, qian, threePublic, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };

/** No title at all: the sheet name and “表2” are all there is; unit in a cell of its own. */
function zhejiangIncome() {
  const page = new Page("部门收入预算总表");
  const columns = ["code", "name", "total", "openingCarryOver", "-|revenueThisYear", "appropriation|generalPublic", "governmentFunds", "serviceIncome", "otherIncome"];
  page
    .table({ form: "budget.income", title: "", ...W, columns })
    .line({ 0: "表2", 7: "单位：", end: "万元" })
    .header([
      ["科目编码", "单位名称（功能分类科目名称）", "总计", "上年结转", "本年收入", "<", "<", "<", "<"],
      ["^", "^", "^", "^", "小计", "一般公共预算", "政府性基金预算", "事业收入（不含专户资金）", "其他收入"],
    ]);
  const { total } = totals("water");
  page.total([null, "合计", wan(total), 0, wan(total), wan(total), 0, 0, 0], [1]);
  page.row_([null, "某区农业农村水利局", wan(total), 0, wan(total), wan(total), 0, 0, 0]);
  for (const row of functionRows("water"))
    page.row_([row.code, `${"　".repeat((row.code.length - 3) / 2)}${row.name}`, wan(row.total), 0, wan(row.total), wan(row.total), 0, 0, 0]);
  return page.end();
}

/** Glued codes: “[2130301]行政运行”. */
function zhejiangGeneral() {
  const page = new Page("一般公共预算支出表");
  const { total, basic, project } = totals("water");
  page
    .table({ form: "budget.generalPublic", title: "2024年一般公共预算支出表", ...W, columns: ["name|code", "total", "basic", "project"] })
    .line({ 0: "表5" })
    .title("2024年一般公共预算支出表")
    .line({ end: "单位：万元" })
    .header([["功能分类科目", "合计", "基本支出", "项目支出"]])
    .total(["合计", wan(total), wan(basic), wan(project)]);
  for (const row of functionRows("water"))
    page.row_([`${"　".repeat((row.code.length - 3) / 2)}[${row.code}]${row.name}`, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.end();
}

/** 类 | 款 | 项 in three columns that lost their leading zeros, with the unit of each row. */
function sichuanGeneral() {
  const page = new Page("3");
  const columns = ["code", "code", "code", null, "name", "total", "basic", "project"];
  const title = "一般公共预算支出预算表";
  page
    .table({ form: "budget.generalPublic", title, ...W, columns })
    .line({ end: "表3" })
    .title(title)
    .line({ 0: "部门：某县水务局", end: "金额单位：万元" })
    .header([
      ["科目编码", "<", "<", "单位代码", "单位名称（科目）", "合计", "基本支出", "项目支出"],
      ["类", "款", "项", "^", "^", "^", "^", "^"],
    ]);
  const { total, basic, project } = totals("water");
  page.total([null, null, null, null, "合    计", wan(total), wan(basic), wan(project)], [4]);
  page.row_([null, null, null, "318", "某县水务局", wan(total), wan(basic), wan(project)]);
  for (const { code, name, ...row } of functionRows("water").filter(({ code: each }) => each.length === 7))
    page.row_([Number(code.slice(0, 3)), Number(code.slice(3, 5)), Number(code.slice(5)), "318001", ` ${name}`, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.end();
}

function sichuanThreePublic() {
  const page = new Page("3-3");
  const columns = ["-|code", "-|name", "threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget"];
  const title = "一般公共预算“三公”经费支出预算表";
  const { total, overseas, vehicle, purchase, operation, hospitality } = threePublic(0, 0, 96000, 31000);
  const amounts = [total, overseas, vehicle, purchase, operation, hospitality].map((amount) => nil(wan(amount)));
  page
    .table({ form: "budget.threePublic", title, ...W, columns })
    .line({ end: "表3-3" })
    .title(title)
    .line({ 0: "部门：某县水务局", end: "金额单位：万元" })
    .header([
      ["单位编码", "单位名称（科目）", "当年财政拨款预算安排", "<", "<", "<", "<", "<"],
      ["^", "^", "合计", "因公出国（境）费用", "公务用车购置及运行费", "<", "<", "公务接待费"],
      ["^", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"],
    ])
    .total([null, "合   计", ...amounts], [1])
    .row_(["318", "某县水务局", ...amounts])
    .row_(["318001", " 某县水务局（机关）", ...amounts]);
  return page.end();
}

/** A blank first row and column; title and unit unmerged, the unit below the title in the middle. */
function beijingExpenditure() {
  const page = new Page("预算03表", { top: 1, left: 1, merged: false });
  const columns = ["code", "name", "total", "basic", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToAffiliates"];
  page
    .table({ form: "budget.expenditure", title: "部门支出总体情况表", ...W, columns })
    .line({ end: "预算03表" })
    .line({ 3: "部门支出总体情况表" })
    .line({ 0: "单位名称：某区文化和旅游局", end: "单位：万元" })
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"]]);
  for (const row of functionRows("culture"))
    page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project), "", "", ""]);
  const { total, basic, project } = totals("culture");
  page.total(["合    计", null, wan(total), wan(basic), wan(project)]);
  return page.end();
}

function beijingProcurement() {
  const page = new Page("预算05表", { top: 1, left: 1, merged: false });
  page
    .table({ form: "budget.procurement", title: "政府采购预算明细表", ...W, columns: ["category|name", "total|budget"] })
    .line({ end: "预算05表" })
    .line({ 0: "政府采购预算明细表" })
    .line({ end: "单位：万元" })
    .header([["采购类别", "金额"]])
    .total(["合计", 318.6])
    .rows([
      ["货物", 45.2],
      ["工程", 0],
      ["服务", 273.4],
    ]);
  return page.end();
}

/** 千元, with the unit inside the header cells and nowhere else. */
function shandongBasic() {
  const page = new Page("基本支出");
  const { rows, personnel, running, total, isPersonnel } = economicRows("office");
  const columns = ["code", "name", "total", "personnel", "runningCosts"];
  const title = "2024年一般公共预算基本支出表";
  page
    .table({ form: "budget.basic", title, unit: "thousandYuan", basis: "header", columns })
    .title(title)
    .header([
      ["部门预算支出经济分类科目", "<", "2024年基本支出（千元）", "<", "<"],
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ])
    .total([null, "合计", qian(total), qian(personnel), qian(running)], [1]);
  for (const { code, name, amount } of rows)
    page.row_([code, name, qian(amount), isPersonnel(code) ? qian(amount) : null, isPersonnel(code) ? null : qian(amount)]);
  return page.end();
}

function shandongAppropriation() {
  const page = new Page("财政拨款收支");
  const { total, classes } = totals("office");
  const columns = ["name", "budget", "name", "total", "generalPublic", "governmentFunds", "stateCapital"];
  const title = "2024年财政拨款收支预算表（单位：千元）";
  page
    .table({ form: "budget.appropriation", title, unit: "thousandYuan", basis: "title", columns })
    .title(title)
    .header([
      ["收      入", "<", "支      出", "<", "<", "<", "<"],
      ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
    ]);
  const left = [["一、一般公共预算财政拨款", qian(total)], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营预算财政拨款", 0]];
  classes.forEach(({ name, total: amount }, index) =>
    page.row_([...(left[index] ?? [null, null]), name, qian(amount), qian(amount), 0, 0])
  );
  page
    .total(["本年收入合计", qian(total), "本年支出合计", qian(total), qian(total), 0, 0], [0, 2])
    .row_(["上年财政拨款结转", 0, "年终结转结余", 0, 0, 0, 0])
    .total(["收入总计", qian(total), "支出总计", qian(total), qian(total), 0, 0], [0, 2]);
  return page.end();
}

export const elsewhere = [
  { name: "浙江某区2024年部门预算.xlsx", pages: [zhejiangIncome(), zhejiangGeneral()] },
  { name: "四川某县2024年部门预算.xlsx", pages: [sichuanGeneral(), sichuanThreePublic()] },
  { name: "北京某区2024年部门预算.xlsx", pages: [beijingExpenditure(), beijingProcurement()] },
  { name: "山东某市2024年部门预算.xlsx", pages: [shandongBasic(), shandongAppropriation()] },
];
