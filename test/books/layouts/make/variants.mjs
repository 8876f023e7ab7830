// Further wordings: title, department and unit in one cell, amounts with a suffix, funds with data, summaries that are
// no form of ours, ledgers under everyday names.
import { economicRows, functionRows, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** One cell says everything; the amounts are text with 万元 behind them. */
function everythingInTitle() {
  const page = new Page("附表3");
  const { total, basic, project } = totals("culture");
  const title = "附表3：某市图书馆2023年度支出决算表（单位：万元）";
  page.table({ form: "final.expenditure", title, unit: "tenThousandYuan", basis: "title", columns: ["code", "name", "total", "basic", "project"] });
  page.title(title);
  page.header([["科目代码", "支出功能分类科目名称", "支出合计", "基本支出", "项目支出"]]);
  const text = (amount) => (amount === 0 ? "" : `${String(wan(amount))}万元`);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, text(row.total), text(row.basic), text(row.project)]);
  return page.total(["总　计", "", text(total), text(basic), text(project)]).end();
}

/** A government fund that is used: opening, revenue, expenditure, closing. */
function fund() {
  const page = new Page("基金");
  const columns = ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"];
  page.table({ form: "final.governmentFunds", title: "政府性基金预算财政拨款收入支出决算表", ...W, columns });
  page.title("政府性基金预算财政拨款收入支出决算表").line({ end: "公开07表" }).line({ 0: "部门：某市体育局", end: "金额单位：万元" });
  page.header([
    ["项    目", "<", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
    ["功能分类科目编码", "科目名称", "^", "^", "小计", "基本支出", "项目支出", "^"],
    ["栏次", "<", "1", "2", "3", "4", "5", "6"],
  ]);
  page.total(["合计", null, 12.5, 860, 842.3, 0, 842.3, 30.2]);
  page.rows([
    ["229", "其他支出", 12.5, 860, 842.3, 0, 842.3, 30.2],
    ["22960", "彩票公益金安排的支出", 12.5, 860, 842.3, 0, 842.3, 30.2],
    ["2296003", "用于体育事业的彩票公益金支出", 12.5, 860, 842.3, 0, 842.3, 30.2],
  ]);
  return page.end();
}

/** One project a row: a summary, not the form of a project. */
function summary() {
  const page = new Page("汇总");
  page.table({ form: null, title: "2023年度项目支出绩效自评结果汇总表", ...W, columns: ["-"], width: 8 });
  page.title("2023年度项目支出绩效自评结果汇总表").line({ end: "单位：万元" });
  page.header([["序号", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率", "自评得分", "自评等级"]]);
  page.rows([
    [1, "全民健身活动", 320, 310, 305.2, "98.45%", 97.5, "优"],
    [2, "体育场馆开放补助", 540, 532.3, 532.3, "100%", 99, "优"],
  ]);
  return page.total([null, "合计", 860, 842.3, 837.5, "99.43%"], [1]).end();
}

/** Two blocks of basic expenditure, the sum of each block in its first row. */
function blocksTotalFirst() {
  const page = new Page("基本支出");
  const block = ["code", "name", "outturn"];
  page.table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算表", ...Y, columns: [...block, ...block] });
  page.title("一般公共预算财政拨款基本支出决算表").line({ 0: "编制单位：某市体育局", end: "单位：元" });
  page.header([
    ["人员经费", "<", "<", "公用经费", "<", "<"],
    ["经济分类科目编码", "科目名称", "金额", "经济分类科目编码", "科目名称", "金额"],
  ]);
  const { rows, personnel, running, isPersonnel } = economicRows("culture");
  page.row_(["人员经费合计", null, personnel, "公用经费合计", null, running], { total: [0, 3] });
  const left = rows.filter(({ code }) => isPersonnel(code));
  const right = rows.filter(({ code }) => !isPersonnel(code));
  left.forEach(({ code, name, amount }, index) => {
    const other = right[index];
    page.row_([code, name, amount, other?.code ?? null, other?.name ?? null, other?.amount ?? null]);
  });
  return page.end();
}

/** The title carries department and year, the columns last year's and this year's figures of the whole department. */
function incomeList() {
  const page = new Page("收入预算", { top: 1 });
  const title = "某市体育局2024年部门收入预算总表";
  page.table({ form: "budget.income", title, ...W, columns: [["-|name", 1], "code", "name", "total", "appropriation|generalPublic", "governmentFunds", "specialAccountFunds", "businessIncome", "otherIncome", "openingCarryOver"] });
  page.title(title).line({ end: "单位：万元" });
  page.header([
    ["单位", "科目", "<", "合计", "财政拨款", "<", "财政专户管理资金", "事业单位经营收入", "其他收入", "上年结转"],
    ["^", "编码", "名称", "^", "一般公共预算", "政府性基金预算", "^", "^", "^", "^"],
  ]);
  const { total } = totals("culture");
  page.total([null, null, "合计", wan(total) + 860, wan(total), 860, 0, 0, 0, 0], [2]);
  for (const row of functionRows("culture").filter(({ code }) => code.length === 7)) page.row_(["市体育局本级", row.code, row.name, wan(row.total), wan(row.total), 0, 0, 0, 0, 0]);
  page.row_(["市体育局本级", "2296003", "用于体育事业的彩票公益金支出", 860, 0, 860, 0, 0, 0, 0]);
  return page.end();
}

/** What was published where, in everyday words and without a title. */
function published() {
  const page = new Page("公开情况");
  page.table({ form: "ledger.disclosure", title: "", columns: ["item", "approvalDate", "publishDate", "days", "channel", "note"] });
  page.header([["公开事项", "财政批复日期", "实际公开日期", "间隔天数", "公开网址", "备注"]]);
  page.rows([
    ["2024年部门预算", "2024-02-05", "2024-02-20", 15, "https://www.example.gov.cn/1", ""],
    ["2023年部门决算", "2024-08-20", "2024-09-02", 13, "https://www.example.gov.cn/2", "含绩效自评"],
  ]);
  return page.end();
}

/** Everyday names for the columns of a procurement ledger. */
function everydayLedger() {
  const page = new Page("采购登记簿");
  const columns = ["lineNo", "project", "category", "method", "budgetAmount", "awardAmount|contractAmount", "supplier", "contractDate", "acceptanceDate", "paidAmount", "note"];
  page.table({ form: "ledger.procurement", title: "2023年政府采购登记簿", ...W, columns });
  page.title("2023年政府采购登记簿").line({ 0: "某市体育局办公室", end: "单位：万元" });
  page.header([["序号", "项目名称", "采购类别", "采购方式", "预算金额", "成交金额", "成交供应商", "合同签订时间", "验收时间", "已付款", "备注"]]);
  page.rows([
    [1, "健身器材", "货物", "公开招标", 120, 116.8, "某某体育公司", "2023/5/8", "2023/7/1", 116.8, ""],
    [2, "赛事服务", "服务", "竞争性磋商", 85, 84, "某某文化公司", "2023/9/12", "", 42, "分期付款"],
  ]);
  return page.total(["合计", null, null, null, 205, 200.8, null, null, null, 158.8]).end();
}

/** A goal table with the weights, the target split, and the reason why the goal is set so. */
function goalWithWeights() {
  const page = new Page("整体绩效目标");
  page.table({
    form: "goal.department",
    title: "部门（单位）整体支出绩效目标申报表（2024年度）",
    unit: "tenThousandYuan",
    basis: "header",
    width: 8,
    columns: [["task", ["content", 4], ["amount", 3]], ["level1", "level2", "indicator", "operator", "target", "targetUnit", "weight", "note|-"]],
  });
  page.title("部门（单位）整体支出绩效目标申报表（2024年度）");
  page.row_(["部门（单位）名称", "某市体育局"]);
  page.header([["年度主要任务", "主要内容", "<", "<", "<", "预算金额（万元）", "<", "<"]]);
  page.row_(["群众体育", "举办全民健身活动", null, null, null, 320]).merge(page.row - 1, 1, 1, 4);
  page.row_(["场馆开放", "补助场馆免费低收费开放", null, null, null, 540]).merge(page.row - 1, 1, 1, 4);
  page.total(["金额合计", null, null, null, null, 860]);
  page.row_(["年度总体目标", "提高群众体育参与率，保障场馆开放。"]);
  page.header([["一级指标", "二级指标", "三级指标", "绩效指标性质", "绩效指标值", "绩效度量单位", "权重", "备注"]]);
  page.rows([
    ["产出指标", "数量指标", "健身活动场次", "≥", 60, "场", 30],
    [null, "质量指标", "场馆开放率", "≥", 95, "%", 20],
    ["效益指标", "社会效益指标", "参与人次", "≥", 20, "万人次", 40],
    ["满意度指标", "满意度指标", "群众满意度", "≥", 90, "%", 10],
  ]);
  return page.end();
}

export const variants = [
  { name: "标题带单位.xlsx", pages: [everythingInTitle()] },
  { name: "某市体育局2023年决算.xlsx", pages: [fund(), blocksTotalFirst(), summary()] },
  { name: "某市体育局2024年预算.xlsx", pages: [incomeList(), goalWithWeights()] },
  { name: "日常台账.xlsx", pages: [everydayLedger(), published()] },
];
