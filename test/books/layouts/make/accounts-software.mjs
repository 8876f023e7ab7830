// Sheets as the ministry's accounts software exports them (财决01表 …), and the tables of a central unit.
import { functionRows, nil, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const before = (amount) => Math.round((amount * 0.96) / 100) * 100;

function head(page, label, mark) {
  page.table(label);
  const middle = Math.floor(page.width / 2);
  return page
    .title(label.title)
    .line({ end: mark })
    .line({ 0: "编制单位：某市气象局", [middle]: "2023年度", end: "金额单位：元" });
}

/** Three blocks; the totals of expenditure have their label in the second and their figures in the third. */
function z01() {
  const page = new Page("Z01 收入支出决算总表(财决01表)");
  const block = ["name", "lineNo", "originalBudget", "revisedBudget", "outturn"];
  head(page, { form: "final.incomeExpenditure", title: "收入支出决算总表", ...Y, columns: [...block, ...block, ...block] }, "财决01表");
  const part = (name) => [name, "行次", "年初预算数", "全年预算数", "决算数"];
  page.header([
    ["收入", "<", "<", "<", "<", "支出", "<", "<", "<", "<", "<", "<", "<", "<", "<"],
    [...part("项目"), ...part("项目(按功能分类)"), ...part("项目(按支出性质和经济分类)")],
    ["栏次", "", "1", "2", "3", "栏次", "", "4", "5", "6", "栏次", "", "7", "8", "9"],
  ]);
  const { total, basic, project, classes } = totals("office");
  const three = (amount) => [before(amount), amount, amount];
  const left = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入", "四、上级补助收入", "五、事业收入", "六、经营收入", "七、附属单位上缴收入", "八、其他收入"];
  const right = [["一、基本支出", basic], ["    人员经费", Math.round((basic * 0.85) / 100) * 100], ["    公用经费", basic - Math.round((basic * 0.85) / 100) * 100], ["二、项目支出", project], ["    其中：基本建设类项目", 0], ["三、上缴上级支出", 0], ["四、经营支出", 0], ["五、对附属单位补助支出", 0]];
  left.forEach((name, index) => {
    const each = classes[index];
    const [item, amount] = right[index];
    page.row_([name, index + 1, ...(index === 0 ? three(total) : [0, 0, 0]), each?.name ?? null, index + 32, ...(each === undefined ? [null, null, null] : three(each.total)), item, index + 58, ...three(amount)]);
  });
  const sum = (label, line, amounts, other, otherLine, otherAmounts, total_) =>
    page.row_([label, line, ...amounts, other, null, null, null, null, null, otherLine, ...otherAmounts], total_ ? { total: [0, 5] } : {});
  sum("本年收入合计", 27, three(total), "本年支出合计", 84, three(total), true);
  sum("使用非财政拨款结余（含专用结余）", 28, [0, 0, 0], "结余分配", 85, [0, 0, 0], false);
  sum("年初结转和结余", 29, [0, 0, 0], "年末结转和结余", 86, [0, 0, 0], false);
  sum("总计", 31, three(total), "总计", 88, three(total), true);
  return page.end();
}

function z04() {
  const page = new Page("Z04 支出决算表(财决04表)");
  const columns = [["code", 3], "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"];
  head(page, { form: "final.expenditure", title: "支出决算表", ...Y, columns }, "财决04表");
  page.header([
    ["项目", "<", "<", "<", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    ["支出功能分类科目编码", "<", "<", "科目名称", "^", "^", "^", "^", "^", "^"],
    ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6"],
  ]);
  const { total, basic, project } = totals("office");
  page.total([null, null, null, "合计", total, basic, project, 0, 0, 0], [3]);
  for (const row of functionRows("office")) page.row_([row.code, null, null, row.name, row.total, nil(row.basic), nil(row.project), null, null, null]);
  return page.end();
}

/** 合计 | 基本支出 | 项目支出 under each of four groups; what is spent stands under the third. */
function z07() {
  const page = new Page("Z07 一般公共预算财政拨款收入支出决算表");
  const columns = [["code", 3], "name", "-|openingCarryOver", "-", "-", "-|revenue", "-", "-", "total", "basic", "project", "-|closingCarryOver", "-", "-"];
  const title = "一般公共预算财政拨款收入支出决算表";
  head(page, { form: "final.generalPublic", title, ...Y, columns }, "财决07表");
  page.header([
    ["项目", "<", "<", "<", "年初结转和结余", "<", "<", "本年收入", "<", "<", "本年支出", "<", "<", "年末结转和结余", "<", "<"],
    ["支出功能分类科目编码", "<", "<", "科目名称", "合计", "基本支出结转", "项目支出结转和结余", "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出", "合计", "基本支出结转", "项目支出结转和结余"],
    ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
  ]);
  const { total, basic, project } = totals("office");
  const cells = (row) => [0, 0, 0, row.total + 1000, row.basic, row.project + 1000, row.total, row.basic, row.project, 1000, 0, 1000];
  page.total([null, null, null, "合计", ...cells({ total, basic, project })], [3]);
  for (const row of functionRows("office").filter(({ code }) => code === "2010302" || code === "2010301")) page.row_([row.code, null, null, row.name, ...cells(row)]);
  return page.end();
}

/** Every economic item a column: no form of ours, though it is about expenditure by function. */
function z05() {
  const page = new Page("Z05 支出决算明细表(财决05表)");
  const columns = ["-"];
  page.table({ form: null, title: "支出决算明细表", ...Y, columns, width: 12 });
  page.title("支出决算明细表").line({ end: "财决05表" }).line({ 0: "编制单位：某市气象局", 6: "2023年度", end: "金额单位：元" });
  page.header([
    ["项目", "<", "<", "<", "合计", "工资福利支出", "<", "<", "<", "商品和服务支出", "<", "<"],
    ["支出功能分类科目编码", "<", "<", "科目名称", "^", "小计", "基本工资", "津贴补贴", "奖金", "小计", "办公费", "差旅费"],
    ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6", "7", "8"],
  ]);
  page.total([null, null, null, "合计", 900, 700, 400, 200, 100, 200, 150, 50], [3]);
  page.row_(["2200501", null, null, "行政运行", 900, 700, 400, 200, 100, 200, 150, 50]);
  return page.end();
}

/** A central unit: 上年结转 and 使用非财政拨款结余 beside the revenues, 教育收费 inside 事业收入. */
function centralIncome() {
  const page = new Page("收入总表");
  const columns = ["code", "name", "total", "openingCarryOver", "generalPublic|appropriation", "governmentFunds", "stateCapital", "serviceIncome", "-", "businessIncome", "superiorSubsidy", "affiliateRemittance", "otherIncome", "-|nonFiscalSurplusUsed"];
  page.table({ form: "budget.income", title: "收入总表", ...W, columns });
  page.line({ 0: "单位公开表2" }).title("收入总表").line({ end: "单位：万元" });
  page.header([
    ["科目", "<", "合计", "上年结转", "一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入", "事业收入", "<", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入", "使用非财政拨款结余"],
    ["科目编码", "科目名称", "^", "^", "^", "^", "^", "金额", "其中：教育收费", "^", "^", "^", "^", "^"],
  ]);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, wan(row.total), null, wan(row.total)]);
  const { total } = totals("culture");
  return page.total(["合    计", null, wan(total), null, wan(total)]).end();
}

/** 一、本年收入 （一）… 二、上年结转 （一）… beside 一、本年支出 （一）… 二、结转下年. */
function centralAppropriation() {
  const page = new Page("财政拨款收支总表");
  page.table({ form: "budget.appropriation", title: "财政拨款收支总表", ...W, columns: ["name", "budget", "name", "budget"] });
  page.line({ 0: "单位公开表4" }).title("财政拨款收支总表").line({ end: "单位：万元" });
  page.header([
    ["收        入", "<", "支        出", "<"],
    ["项  目", "预算数", "项  目", "预算数"],
  ]);
  const { total, classes } = totals("culture");
  const right = [["一、本年支出", total], ...classes.map(({ name, total: amount }, index) => [`（${"一二三四"[index]}）${name}`, amount]), ["二、结转下年", 0]];
  const left = [["一、本年收入", total], ["（一）一般公共预算拨款", total], ["（二）政府性基金预算拨款", 0], ["（三）国有资本经营预算拨款", 0], ["二、上年结转", 0], ["（一）一般公共预算拨款", 0]];
  left.forEach(([name, amount], index) => page.row_([name, nil(wan(amount)), right[index][0], nil(wan(right[index][1]))]));
  return page.total(["收 入 总 计", wan(total), "支 出 总 计", wan(total)], [0, 2]).end();
}

/** A college's form: 预算数 alone, the office in charge, indicators with reasons. */
function college() {
  const page = new Page("自评");
  page.table({
    form: "self.project",
    title: "2023年度项目支出绩效自评表",
    unit: "tenThousandYuan",
    basis: "header",
    width: 8,
    columns: [
      ["-|fundGroup", "fundSource|fundGroup", "revisedBudget|originalBudget", "outturn", "maxPoints", "executionRate", "points", ""],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("2023年度项目支出绩效自评表");
  page.row_(["项目名称", "实验室安全改造"]);
  page.row_(["主管部门及代码", "[105]教育厅", null, "承担处室", "实验室管理处"]);
  page.header([["项目资金（万元）", "", "预算数", "全年执行数", "分值", "执行率", "得分", ""]]);
  page.row_([null, "年度资金总额", 260, 254.8, 10, "98.00%", 9.8], { maybe: [1] });
  page.rows([
    [null, "财政拨款", 200, 200, null, null, null],
    [null, "其他资金", 60, 54.8, null, null, null],
  ]);
  page.down(0, 4);
  page.row_(["年度总体目标完成情况", "预期目标", null, "目标实际完成情况"]);
  page.row_([null, "完成全部实验室改造。", null, "已完成。"]).down(0, 2);
  page.header([["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "改造实验室间数", "≥12间", "12间", 30, 30],
    [null, "质量指标", "验收合格率", "=100%", "100%", 20, 20],
    ["效益指标", "社会效益指标", "安全事故次数", "=0次", "0次", 30, 30],
    ["满意度指标", "服务对象满意度指标", "师生满意度", "≥90%", "89%", 10, 9.9, "部分师生建议延长开放时间"],
  ]);
  return page.end();
}

export const accounts = [
  { name: "部门决算软件导出.xlsx", pages: [z01(), z04(), z05(), z07()] },
  { name: "中央单位2026年预算.xlsx", pages: [centralIncome(), centralAppropriation()] },
  { name: "某高校2023年项目自评.xlsx", pages: [college()] },
];
