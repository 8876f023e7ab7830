// Known tables in unkind places: titles elsewhere or cut off, units in odd cells, several on a sheet, turned, blank.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };

/** No title on the sheet: its name and the mark of the form are all there is. */
function titleOnTab() {
  const page = new Page("支出决算表");
  const { total, basic, project } = totals("culture");
  page
    .table({ form: "final.expenditure", title: "", ...W, columns: ["code", "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"] })
    .line({ 0: "部门：某区图书馆", 4: "2024年度", end: "单位：万元" })
    .header([
      ["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      ["栏次", "", "1", "2", "3", "4", "5", "6"],
    ]);
  page.total([null, "合计", wan(total), wan(basic), wan(project)], [1]);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.end();
}

/** The title in the middle of its row, not merged, letters apart; the unit at the foot of the header's corner. */
function spacedTitle() {
  const page = new Page("Sheet2");
  const { total, basic, project } = totals("water");
  page
    .table({ form: "budget.expenditure", title: "部 门 支 出 总 表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .line({ 2: "部 门 支 出 总 表" })
    .line({ 0: "单位名称：某县水利局" })
    .line({ 4: "（万元）" })
    .header([["科目编码", "科目名称", "合 计", "基 本 支 出", "项 目 支 出"]]);
  for (const row of functionRows("water")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  return page.total(["合 计", null, wan(total), wan(basic), wan(project)]).end();
}

/** Three small tables of a budget one under another with no empty rows, the unit only once above. */
function stacked() {
  const page = new Page("公开表");
  const { total, basic, project, classes } = totals("town");
  page
    .table({ form: "budget.incomeExpenditure", title: "表一：2025年收支预算总表", ...W, columns: ["name", "budget", "name", "budget"], width: 6 })
    .line({ 0: "表一：2025年收支预算总表" })
    .line({ 0: "编制单位：某县某镇人民政府", 3: "单位：万元" })
    .header([["收入项目", "2025年预算", "支出项目", "2025年预算", "", ""]]);
  classes.forEach((each, index) => page.row_([["一般公共预算拨款收入", "政府性基金预算拨款收入", "事业收入", "其他收入"][index], [wan(total), 0, 0, 0][index], each.name, wan(each.total)]));
  page.total(["收入总计", wan(total), "支出总计", wan(total)], [0, 2]).end({ spare: 2 });
  page
    .table({ form: "budget.generalPublic", title: "表二：2025年一般公共预算支出表", ...W, columns: ["code", "name", "total", "basic", "project", "note|-"] })
    .line({ 0: "表二：2025年一般公共预算支出表" })
    .line({ end: "单位：万元" })
    .header([["科目编码", "科目名称", "预算数", "其中：基本支出", "项目支出", "备注"]]);
  for (const row of functionRows("town")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  page.total(["合计", null, wan(total), wan(basic), wan(project)]).end();
  const three = threePublic(0, 0, 80000, 30000);
  page
    .table({ form: "budget.threePublic", title: "表三：2025年“三公”经费预算表", ...W, columns: ["name", "-", "budget", "-"], width: 6 })
    .line({ 0: "表三：2025年“三公”经费预算表" })
    .line({ 3: "单位：万元" })
    .header([["项目", "2024年预算", "2025年预算", "增减", "", ""]])
    .rows([
      ["因公出国（境）费", 0, 0, 0],
      ["公务用车购置费", 0, 0, 0],
      ["公务用车运行维护费", 8.5, wan(three.operation), -0.5],
      ["公务接待费", 3.2, wan(three.hospitality), -0.2],
    ]);
  page.total(["合计", 11.7, wan(three.total), -0.7]).end({ spare: 2 });
  return page;
}

/** A blank form as the finance bureau sends it out. */
function blankForm() {
  const page = new Page("附表1");
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 9,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 2], "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.line({ 0: "附表1" }).title("项目支出绩效自评表").title("（    年度）").row_(["项目名称"]).row_(["主管部门", null, null, null, null, "实施单位"]);
  page.header([["项目资金（万元）", "", "<", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]]);
  page.row_([null, "年度资金总额", null, null, null, null, 10], { maybe: [1] }).row_([null, "其中：当年财政拨款", null, null, null, null, "—", null, "—"]).row_([null, "上年结转资金", null, null, null, null, "—", null, "—"]).row_([null, "其他资金", null, null, null, null, "—", null, "—"]).down(0, 5);
  page.row_(["年度总体目标", "预期目标", null, null, null, "实际完成情况"]).row_([null]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    [null, "产出指标", "数量指标", "指标1："],
    [null, null, null, "……"],
    [null, null, "质量指标", "指标1："],
    [null, null, "时效指标", "指标1："],
    [null, null, "成本指标", "指标1："],
    [null, "效益指标", "经济效益指标", "指标1："],
    [null, null, "社会效益指标", "指标1："],
    [null, "满意度指标", "服务对象满意度指标", "指标1："],
  ]);
  return page.total(["总分", null, null, null, null, null, 100]).end({ empty: true });
}

/** Two tables side by side; one unit above each. */
function beside() {
  const page = new Page("基本支出");
  const { rows, total } = economicRows("culture");
  const short = rows.filter(({ code }) => code.length === 5);
  const top = page.row;
  page
    .table({ form: "budget.basic", title: "一般公共预算基本支出表", ...W, columns: ["code", "name", "budget|total"] })
    .title("一般公共预算基本支出表")
    .line({ end: "单位：万元" })
    .header([["经济科目编码", "经济科目名称", "预算数"]]);
  for (const { code, name, amount } of short) page.row_([code, name, wan(amount)]);
  page.total(["合计", null, wan(total)]).end();
  page.move(top, 5);
  const three = threePublic(0, 0, 30000, 5000);
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出表", ...W, columns: ["name", "budget"] })
    .title("一般公共预算“三公”经费支出表")
    .line({ end: "单位：万元" })
    .header([["项目", "预算数"]])
    .total(["合计", wan(three.total)])
    .rows([
      ["因公出国（境）费", 0],
      ["公务接待费", wan(three.hospitality)],
      ["公务用车购置及运行费", wan(three.vehicle)],
      ["  其中：公务用车购置费", 0],
      ["        公务用车运行费", wan(three.operation)],
    ])
    .end();
  return page;
}

/** Fields down, projects across, three of them, with a remark column at the end. */
function turnedProjects() {
  const page = new Page("项目执行（竖表）");
  page
    .table({ form: "ledger.projects", title: "2024年度项目支出执行情况表", ...W, columns: [], width: 4 })
    .title("2024年度项目支出执行情况表")
    .line({ 0: "单位：某县文化馆", end: "单位：万元" })
    .fieldsDown([
      ["project", "项目名称", "免费开放", "非遗保护", "群众文艺活动"],
      ["fundSource", "资金来源", "中央补助", "县级财政", "县级财政"],
      ["originalBudget", "年初预算数", 20, 15, 30],
      ["revisedBudget", "调整后预算数", 20, 12, 33],
      ["outturn", "实际支出数", 20, 11.4, 32.67],
      ["executionRate", "执行率", "100.00%", "95.00%", "99.00%"],
      ["reason", "未完成原因", "", "合同尾款未付", ""],
    ]);
  return page.end();
}

/** A score list exported as text, no title, percent signs in points. */
function covered() {
  const page = new Page("目录");
  page.line({ 0: "目  录" }).line({ 0: "表1", 1: "部门收支总表", 2: "1" }).line({ 0: "表2", 1: "部门收入总表", 2: "2" }).line({ 0: "表3", 1: "部门支出总表", 2: "3" });
  return page;
}

/** Income where the title is cut off by the program that exported it. */
function cutTitle() {
  const page = new Page("收入");
  const columns = ["-|code", "name|-", "total", "openingCarryOver", "generalPublic|appropriation", "governmentFunds", "stateCapital", "specialAccountFunds", "serviceIncome", "superiorSubsidy", "affiliateRemittance", "businessIncome", "otherIncome"];
  page
    .table({ form: "budget.income", title: "部门收入总体情", ...W, columns })
    .line({ 0: "部门收入总体情" })
    .line({ 0: "部门：某县残疾人联合会", end: "单位：万元" })
    .header([["单位代码", "单位名称", "总计", "上年结转", "一般公共预算拨款", "政府性基金预算拨款", "国有资本经营预算拨款", "财政专户管理资金", "事业收入", "上级补助收入", "附属单位上缴收入", "事业单位经营收入", "其他收入"]])
    .rows([
      ["216", "某县残疾人联合会", 512.8, 12.8, 430, 70, 0, 0, 0, 0, 0, 0, 0],
      ["216001", "某县残疾人联合会（本级）", 420.4, 10.4, 340, 70, 0, 0, 0, 0, 0, 0, 0],
      ["216002", "某县残疾人康复服务中心", 92.4, 2.4, 90, 0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  return page.end();
}

export const provinceArrangements = [
  { name: "图书馆支出决算无标题.xlsx", pages: [titleOnTab()] },
  { name: "水利局支出总表字间空格.xlsx", pages: [covered(), spacedTitle()] },
  { name: "某镇预算三表相接.xlsx", pages: [stacked()] },
  { name: "空白项目自评表.xlsx", pages: [blankForm()] },
  { name: "文化馆左右两表.xlsx", pages: [beside()] },
  { name: "文化馆项目竖表.xlsx", pages: [turnedProjects()] },
  { name: "残联收入标题不全.xlsx", pages: [cutTitle()] },
];
