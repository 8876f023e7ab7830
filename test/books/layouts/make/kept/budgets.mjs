// Budgets in further prints: this year beside last year's outturn, codes in three columns, funds of every kind, one row a unit.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** 上年执行数, 本年预算数 and the comparison; 类 款 项 in three columns; 合计 at the bottom. */
function compared() {
  const page = new Page("公开05表");
  const columns = ["code", "code", "code", "name", "-", "total", "basic", "project", "-", "-"];
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出情况表", ...W, columns })
    .title("一般公共预算支出情况表")
    .line({ 0: "单位名称：某县气象灾害预警中心", end: "单位：万元" })
    .header([
      ["科目编码", "<", "<", "科目名称", "2024年执行数", "2025年预算数", "<", "<", "2025年预算数比2024年执行数", "<"],
      ["类", "款", "项", "^", "^", "小计", "基本支出", "项目支出", "增减额", "增减%"],
    ]);
  const last = (row) => wan(Math.round(row.total * 0.0095) * 100);
  const cells = (row) => [last(row), wan(row.total), nil(wan(row.basic)), nil(wan(row.project)), Math.round((wan(row.total) - last(row)) * 100) / 100, Math.round((wan(row.total) / last(row) - 1) * 10000) / 100];
  for (const row of functionRows("culture"))
    page.row_([row.code.slice(0, 3), nil(row.code.slice(3, 5).length) && row.code.slice(3, 5), nil(row.code.slice(5, 7).length) && row.code.slice(5, 7), row.name, ...cells(row)]);
  return page.total(["合计", null, null, null, ...cells(totals("culture"))]).end();
}

/** Three blocks of code, name and amount; the third is short. */
function threeBlocks() {
  const page = new Page("公开06表");
  const block = ["code", "name", "budget"];
  page
    .table({ form: "budget.basic", title: "一般公共预算基本支出预算表", ...Y, columns: [...block, ...block, ...block] })
    .title("一般公共预算基本支出预算表")
    .line({ 0: "部门：某县气象灾害预警中心", end: "单位：元" })
    .header([["科目编码", "科目名称", "预算数", "科目编码", "科目名称", "预算数", "科目编码", "科目名称", "预算数"]]);
  const { rows } = economicRows("culture");
  const of = (first) => rows.filter(({ code }) => code.startsWith(first));
  const columns = [of("301"), of("302"), of("303")];
  const cells = (row) => (row === undefined ? [null, null, null] : [row.code, row.name, row.amount]);
  for (let index = 0; index < Math.max(...columns.map(({ length }) => length)); index++) page.row_(columns.flatMap((column) => cells(column[index])));
  return page.end();
}

/** Revenue by source, one a row; last year's beside it; the share in per cent; notes inside the body. */
function incomeRows() {
  const page = new Page("收入总体");
  const { total } = totals("culture");
  page
    .table({ form: "budget.income", title: "2025年收入总体情况表", ...W, columns: ["name", "-", "total", "-"] })
    .title("2025年收入总体情况表")
    .line({ 0: "单位名称：某县气象灾害预警中心", end: "单位：万元" })
    .header([["收入项目", "2024年预算数", "2025年预算数", "比上年增减（%）"]])
    .rows([
      ["一、财政拨款收入", 900, wan(total), 0.86],
      ["  （一）一般公共预算", 900, wan(total), 0.86],
      ["  （二）政府性基金预算", "—", "—", "—"],
      ["二、事业收入", "—", "—", "—"],
      ["三、其他收入", "—", "—", "—"],
    ])
    .total(["本年收入合计", 900, wan(total), 0.86])
    .row_(["上年结转", "—", "—", "—"])
    .total(["收入总计", 900, wan(total), 0.86]);
  return page.end();
}

/** One row a unit of the department, “三公” of last year and this. */
function threePublicUnits() {
  const page = new Page("三公");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const columns = ["name", ...items.map(() => "-"), ...items.map((item) => `${item}Budget`)];
  const half = ["合计", "因公出国（境）费用", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"];
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出情况表", ...W, columns })
    .title("一般公共预算“三公”经费支出情况表")
    .line({ 0: "公开09表", end: "单位：万元" })
    .header([
      ["单位名称", "上年预算数", "<", "<", "<", "<", "<", "本年预算数", "<", "<", "<", "<", "<"],
      ["^", ...half, ...half],
      ["^", ...third, ...third],
    ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  const [a, b] = [threePublic(0, 0, 40000, 10000), threePublic(0, 0, 20000, 3000)];
  const [c, d] = [threePublic(0, 0, 38000, 9000), threePublic(0, 0, 20000, 3000)];
  const sum = (one, two) => cells(one).map((amount, index) => Math.round((amount + cells(two)[index]) * 100) / 100);
  page.total(["合计", ...sum(a, b), ...sum(c, d)]);
  return page.rows([["某县气象局（本级）", ...cells(a), ...cells(c)], ["某县气象灾害预警中心", ...cells(b), ...cells(d)]]).end();
}

/** 收支总表 with three sides: by fund, by function, by use; English headings in a row of their own. */
function threeSides() {
  const page = new Page("Table 1");
  const { total, basic, project, classes } = totals("office");
  page
    .table({ form: "budget.incomeExpenditure", title: "2025年部门收支预算总表", ...W, columns: ["name", "budget", "name", "budget", "name", "budget"] })
    .title("2025年部门收支预算总表")
    .line({ 0: "编制部门：某市外事办公室", end: "金额单位：万元" })
    .header([
      ["收入", "<", "支出", "<", "<", "<"],
      ["项目", "预算数", "功能分类", "<", "支出用途", "<"],
      ["^", "^", "项目", "预算数", "项目", "预算数"],
    ]);
  const left = [["一、财政拨款", total], ["1、一般公共预算", total], ["2、政府性基金预算", 0], ["二、财政专户管理资金", 0], ["三、其他资金", 0]];
  const right = [["一、基本支出", basic], ["二、项目支出", project], ["三、单位预留机动经费", 0]];
  left.forEach(([name, amount], index) => {
    const [use, spent] = right[index] ?? [];
    page.row_([name, wan(amount), classes[index]?.name, classes[index] === undefined ? null : wan(classes[index].total), use, use === undefined ? null : wan(spent)]);
  });
  page.total(["当年收入小计", wan(total), "当年支出小计", wan(total)], [0, 2]);
  page.row_(["上年结转资金", 0, "结转下年资金", 0]);
  return page.total(["收入合计", wan(total), "支出合计", wan(total), "支出合计", wan(total)], [0, 2, 4]).end();
}

/** Expenditure by unit and function with every fund; five rows of header. */
function everyFund() {
  const page = new Page("支出明细");
  const columns = ["-|code", "-|name", "code", "name", "total", "basic", "personnel", "runningCosts", "project", "generalPublic", "governmentFunds", "stateCapital", "unitFunds|-"];
  page
    .table({ form: "budget.expenditure", title: "部门支出预算总表", ...Y, columns })
    .title("部门支出预算总表")
    .line({ 0: "预算年度：2025年", end: "单位：元" })
    .header([
      ["预算单位", "<", "支出功能分类", "<", "支出预算", "<", "<", "<", "<", "<", "<", "<", "<"],
      ["^", "<", "^", "<", "总计", "按支出类型", "<", "<", "<", "按资金来源", "<", "<", "<"],
      ["单位代码", "单位名称", "科目编码", "科目名称", "^", "基本支出", "<", "<", "项目支出", "一般公共预算", "政府性基金", "国有资本经营预算", "单位自有资金"],
      ["^", "^", "^", "^", "^", "小计", "人员经费", "公用经费", "^", "^", "^", "^", "^"],
    ]);
  const row = (head, { total, basic, project }) => {
    const personnel = Math.round(basic * 0.008) * 100;
    return [...head, total, nil(basic), nil(personnel), nil(basic - personnel), nil(project), total, null, null, null];
  };
  page.total(row([null, null, null, "合计"], totals("water")), [3]);
  for (const each of functionRows("water")) page.row_(row(["126001", "某县水务局", each.code, each.name], each));
  return page.end();
}

export const keptBudgets = [
  { name: "预警中心2025年预算.xlsx", pages: [compared(), threeBlocks(), incomeRows(), threePublicUnits()] },
  { name: "外事办2025年预算.xlsx", pages: [threeSides()] },
  { name: "支出按类型和来源.xlsx", pages: [everyFund()] },
];
