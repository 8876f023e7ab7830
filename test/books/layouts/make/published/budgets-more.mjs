// Budgets as Shaanxi, Jiangxi, Guangxi, Guizhou, Qinghai and Tibet print them.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** Shaanxi: the year's expenditure three times over, by function and by both economic classes. */
function shaanxi() {
  const page = new Page("表1-收支总表");
  const { total, project, classes } = totals("office");
  const side = ["name", "budget"];
  page
    .table({ form: "budget.incomeExpenditure", title: "2024年部门综合预算收支总表", ...W, columns: [...side, ...side, ...side, ...side] })
    .line({ 0: "表1" })
    .title("2024年部门综合预算收支总表")
    .line({ end: "单位：万元" })
    .header([
      ["收入", "<", "支出", "<", "<", "<", "<", "<"],
      ["项目", "预算数", "支出功能分科目（按大类）", "预算数", "部门预算支出经济科目（按大类）", "预算数", "政府预算支出经济科目（按大类）", "预算数"],
    ]);
  const { rows } = economicRows("office");
  const [wages, goods, aid] = ["301", "302", "303"].map((code) => rows.find((row) => row.code === code).amount);
  const left = [["一、部门预算", total], ["  1、财政拨款", total], ["    （1）一般公共预算拨款", total], ["    （2）政府性基金拨款", null], ["  2、事业收入", null], ["  3、其他收入", null]];
  const own = [["1、人员经费和公用经费支出", total - project], ["  （1）工资福利支出", wages], ["  （2）商品和服务支出", goods], ["  （3）对个人和家庭的补助", aid], ["2、专项业务经费支出", project]];
  const government = [["1、机关工资福利支出", wages], ["2、机关商品和服务支出", goods + project], ["3、对个人和家庭的补助", aid]];
  const pair = ([name, amount] = []) => [name, amount === undefined || amount === null ? null : wan(amount)];
  left.forEach((each, index) => page.row_([...pair(each), ...pair(classes[index] && [`${String(index + 1)}、${classes[index].name}`, classes[index].total]), ...pair(own[index]), ...pair(government[index])]));
  page.row_(["本年收入合计", wan(total), "本年支出合计", wan(total), "本年支出合计", wan(total), "本年支出合计", wan(total)], { total: [0, 2, 4, 6] });
  page.row_(["上年结转", null, "结转下年", null, "结转下年", null, "结转下年"]);
  return page.row_(["收入总计", wan(total), "支出总计", wan(total), "支出总计", wan(total), "支出总计", wan(total)], { total: [0, 2, 4, 6] }).end();
}

/** Jiangxi: the unit and its code in brackets, ** below the names, basic expenditure by its kinds. */
function jiangxi() {
  const page = new Page("支出预算总表");
  page
    .table({ form: "budget.expenditure", title: "部门支出总表", ...W, columns: ["code", "name", "total", "basic", "-", "-", "-", "project"] })
    .title("部门支出总表")
    .line({ 0: "填报单位[302]某县教育体育局", end: "单位：万元" })
    .header([
      ["支出功能分类科目", "<", "合计", "基本支出", "<", "<", "<", "项目支出"],
      ["科目编码", "科目名称", "^", "小计", "工资福利支出", "商品和服务支出", "对个人和家庭的补助", "^"],
      ["**", "**", 1, 2, 3, 4, 5, 6],
    ]);
  const line = (row) => {
    const wages = Math.round(row.basic * 0.0074) * 100;
    const goods = Math.round(row.basic * 0.0018) * 100;
    return [row.total, row.basic, wages, goods, row.basic - wages - goods, row.project].map((amount) => nil(wan(amount)));
  };
  const leaves = functionRows("school").filter(({ code }) => code.length === 7);
  const groups = (length) => [...new Set(leaves.map(({ code }) => code.slice(0, length)))];
  const add = (rows) => rows.map(line).reduce((left, right) => left.map((each, index) => nil(Math.round(((each ?? 0) + (right[index] ?? 0)) * 100) / 100)));
  const name = (code) => functionRows("school").find((row) => row.code === code).name;
  page.row_([null, "合计", ...add(leaves)], { total: [1] });
  for (const top of groups(3)) {
    page.row_([top, name(top), ...add(leaves.filter(({ code }) => code.startsWith(top)))]);
    for (const middle of groups(5).filter((code) => code.startsWith(top))) {
      page.row_([`\u3000${middle.slice(3)}`, `\u3000${name(middle)}`, ...add(leaves.filter(({ code }) => code.startsWith(middle)))]);
      for (const row of leaves.filter(({ code }) => code.startsWith(middle))) page.row_([`\u3000\u3000${row.code}`, `\u3000\u3000${row.name}`, ...line(row)]);
    }
  }
  return page.end();
}

/** Guangxi: items down the rows, of which from the public budget; the total first. */
function guangxi() {
  const page = new Page("三公");
  const { total, overseas, vehicle, purchase, operation, hospitality } = threePublic(0, 0, 326500, 17000);
  page
    .table({ form: "budget.threePublic", title: "2025年某市司法局部门“三公”经费情况统计表", ...W, columns: ["name", "budget", "-"] })
    .title("2025年某市司法局部门“三公”经费情况统计表")
    .line({ end: "单位:万元" })
    .header([["项        目", "本年预算数", "其中：公共预算财政拨款"]])
    .total(["合        计", wan(total), wan(total)])
    .rows([
      ["1.因公出国（境）费用", wan(overseas), wan(overseas)],
      ["2.公务接待费", wan(hospitality), wan(hospitality)],
      ["3.公务用车费", wan(vehicle), wan(vehicle)],
      ["其中:（1）公务用车运行维护费", wan(operation), wan(operation)],
      ["     （2）公务用车购置", wan(purchase), wan(purchase)],
    ])
    .note("注：按照财政部和部门预算管理的有关规定，“三公”经费包括在部门预算基本支出和项目支出中安排的因公出国（境）经费、公务用车购置及运行费和公务接待费。");
  return page.end();
}

/** Hunan: the year before and this, with counts of cars and receptions below. */
function hunan() {
  const page = new Page("Sheet1", { left: 1, top: 1 });
  page
    .table({ form: "budget.threePublic", title: "台创园2024年度部门“三公”经费预算情况表", ...Y, columns: ["name", "-", "budget"] })
    .title("台创园2024年度部门“三公”经费预算情况表")
    .line({ end: "单位:元" })
    .header([["项目", "2023年执行数", "2024年预算数"]])
    .row_(["一、支出合计", 236150, 250000], { maybe: [0] })
    .rows([
      ["1、因公出国（境）费用", null, null],
      ["2、公务接待费", 141350, 150000],
      ["3、公务用车费", 94800, 100000],
      ["其中：（1）公务用车运行维护费", 94800, 100000],
      ["（2）公务用车购置", null, null],
      ["二、相关统计数", null, null],
      ["1.因公出国（境）团组数（个）", 0, 0],
      ["2.公务用车保有量（辆）", 1, 1],
      ["3.公务接待批次（批）", 9, 10],
      ["4.公务接待人数（人）", 470, 500],
      ["三、“三公”经费增减变化原因等说明", "接待批次略增。"],
    ])
    .note("备注：1、“三公”经费数包括基本支出中的“三公”经费和项目支出中的“三公”经费支出。");
  return page.end();
}

/** Guizhou: what is bought, beside what there is and what the norms allow. */
function guizhou() {
  const page = new Page("政府采购预算表");
  const columns = ["lineNo", "categoryCode|-", "name|category", "-|category|organisation", "-", "-", "quantity", "-", "total|budget", "-|note", "-|note"];
  page
    .table({ form: "budget.procurement", title: "政府采购预算表", ...Y, columns })
    .title("政府采购预算表")
    .line({ 0: "填报部门：某县融媒体中心", end: "单位：元" })
    .header([["序号", "品目编码", "品目名称", "设备分类", "单位现有资产数量", "配置限额资产数量", "计划购置数", "单价", "采购预算金额", "供货时间要求", "备注"]])
    .rows([
      [1, "A02010105", "台式计算机", "办公设备", 38, 45, 6, 5800, 34800, "3月底前", null],
      [2, "A02010201", "服务器", "专用设备", 2, 4, 1, 62000, 62000, "6月底前", "融媒体平台"],
      [3, "A02091107", "视频监控设备", "专用设备", 0, null, 1, 148000, 148000, "6月底前", null],
      [4, "C16070300", "信息系统运行维护服务", "—", null, null, 1, 90000, 90000, "全年", "服务"],
    ])
    .total([null, null, "合计", null, null, null, 9, null, 334800], [2]);
  return page.end();
}

/** Qinghai: 财政拨款收支总表 with 一、本年收入 and its kinds, the department above the title. */
function qinghai() {
  const page = new Page("财政拨款收支总表");
  const { total, classes } = totals("clinic");
  page
    .table({ form: "budget.appropriation", title: "财政拨款收支总表", unit: "tenThousandYuan", basis: "unit line", columns: ["name", "budget", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .line({ 0: "公开部门：某县卫生健康局" })
    .title("财政拨款收支总表")
    .line({ 0: "公开04表", 3: "2025年", end: "万元" })
    .header([
      ["收  入", "<", "支  出", "<", "<", "<", "<"],
      ["项目", "金额", "项目", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
    ]);
  const left = [["一、本年收入", total], ["（一）一般公共预算拨款", total], ["    其中：上级提前告知转移支付资金", 1200000], ["（二）政府性基金预算拨款", null], ["（三）国有资本经营预算拨款", null], ["二、上年结转", null], ["（一）一般公共预算拨款", null]];
  const right = [["一、本年支出", total], ...classes.map((each, index) => [`（${"一二三四"[index]}）${each.name}`, each.total]), [null, null], [null, null], ["二、结转下年", null]];
  left.forEach(([name, amount], index) => {
    const [use, spent] = right[index] ?? [];
    page.row_([name, amount === null ? null : wan(amount), use ?? null, ...(spent ? [wan(spent), wan(spent), null, null] : [])]);
  });
  return page.row_(["收入总计", wan(total), "支出总计", wan(total), wan(total), null, null], { total: [0, 2] }).end();
}

export const publishedBudgetsMore = [
  { name: "综合预算收支四栏.xlsx", pages: [shaanxi()] },
  { name: "教体局支出总表.xlsx", pages: [jiangxi()] },
  { name: "司法局三公统计表.xlsx", pages: [guangxi()] },
  { name: "台创园三公预算.xlsx", pages: [hunan()] },
  { name: "融媒体中心采购预算.xlsx", pages: [guizhou()] },
  { name: "卫健局财政拨款收支.xlsx", pages: [qinghai()] },
];
