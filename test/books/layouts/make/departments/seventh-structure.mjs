// The same tables in odd structure: a remark or units between head and body, blank columns, titles that are not merged,
// lists of choices beside a table, records across, levels over two columns, a page break with the head again.
import { economicRows, functionRows, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };

/** Units stand in a row of their own below the heads. */
function unitsInRow() {
  const page = new Page("支出预算");
  const { total, basic, project } = totals("office");
  page
    .table({ form: "budget.expenditure", title: "2025年支出预算总表", ...H, columns: ["code", "name", "total", "basic", "project", "-"] })
    .title("2025年支出预算总表")
    .line({ 0: "部门：某县信访局" })
    .header([
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出", "占比"],
      ["", "", "万元", "万元", "万元", "%"],
    ]);
  const share = (amount) => Math.round((amount / total) * 10000) / 100;
  page.total([null, "合计", wan(total), wan(basic), wan(project), 100], [1]);
  for (const row of functionRows("office")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project), share(row.total)]);
  return page.end();
}

/** The title stands in the middle without a merge, helper lists on the right. */
function choicesBeside() {
  const page = new Page("采购登记");
  const columns = ["lineNo", "project", "method", "budgetAmount", "supplier", "contractAmount", "contractDate", "acceptanceDate", "paidAmount"];
  page.put(2, 11, "采购方式选项");
  ["公开招标", "竞争性磋商", "询价"].forEach((text, index) => page.put(3 + index, 11, text));
  page
    .table({ form: "ledger.procurement", title: "2024年政府采购登记台账", ...Y, columns, width: 12 })
    .line({ 3: "2024年政府采购登记台账" })
    .line({ 0: "单位：某县信访局", 8: "单位：元" })
    .header([["序号", "项目名称", "采购方式", "预算金额", "供应商", "合同金额", "合同签订时间", "验收时间", "已付金额"]])
    .rows([
      [1, "接访大厅改造", "竞争性磋商", 360000, "某装饰公司", 342000, "2024-04-18", "2024-07-05", 324900],
      [2, "信访系统运维", "询价", 90000, "某软件公司", 86000, "2024-02-26", "2024-12-18", 86000],
    ])
    .total(["合计", null, null, 450000, null, 428000, null, null, 410900]);
  return page.end({ spare: 3 });
}

/** Blank columns between the labels, as pasted from a print. */
function blankColumns() {
  const page = new Page("收入决算", { merged: false });
  const { total } = totals("office");
  page
    .table({ form: "final.income", title: "收入决算表", ...W, columns: [["code", 2], ["name", 2], "total", "", "appropriation", "", "serviceIncome", "", "otherIncome"] })
    .line({ 4: "收入决算表" })
    .line({ 0: "部门：某县信访局", 10: "单位：万元" })
    .header([["科目编码", "", "科目名称", "", "本年收入合计", "", "财政拨款收入", "", "事业收入", "", "其他收入"]]);
  page.row_(["", "", "合计", "", wan(total), "", wan(total), "", 0, "", 0], { total: [2] });
  for (const row of functionRows("office")) page.row_([row.code, "", row.name, "", wan(row.total), "", wan(row.total), "", 0, "", 0]);
  return page.end();
}

/** A remark between the head and the body. */
function remarkBelowHead() {
  const page = new Page("资产");
  const columns = ["lineNo", "assetName", "assetClass", "quantity", "originalValue", "netValue", "acquiredDate", "user", "status"];
  page
    .table({ form: "ledger.assets", title: "固定资产登记表", ...Y, columns })
    .title("固定资产登记表")
    .line({ 0: "单位：某县信访局", end: "单位：元" })
    .header([["序号", "资产名称", "类别", "数量", "原值", "净值", "购入时间", "使用人", "状态"]])
    .note("（单价1000元以上的资产登记，车辆另附行驶证复印件）")
    .rows([
      [1, "公务车", "设备", 1, 156000, 62400, "2019-08-01", "甲", "在用"],
      [2, "服务器", "设备", 2, 84000, 28000, "2021-03-15", "乙", "在用"],
    ])
    .total(["合计", null, null, 3, 240000, 90400]);
  return page.end();
}

/** Projects across, fields down. */
function projectsAcross() {
  const page = new Page("项目");
  page.table({ form: "ledger.projects", title: "2024年项目支出执行情况表", ...W, columns: ["-"], width: 4 });
  page.title("2024年项目支出执行情况表").line({ 0: "单位：某县信访局", end: "单位：万元" });
  page.fieldsDown([
    ["project", "项目名称", "信访维稳", "大厅改造", "系统运维"],
    ["originalBudget", "年初预算数", 120, 40, 9],
    ["revisedBudget", "调整后预算数", 126, 36, 9],
    ["outturn", "全年支出数", 124.74, 32.49, 8.6],
    ["executionRate", "执行率", "99.00%", "90.25%", "95.56%"],
    ["reason", "未完成原因", "", "质保金未付", "据实结算"],
  ]);
  return page.end();
}

/** Levels over two columns each, targets over two. */
function wideLevels() {
  const page = new Page("目标");
  page.table({
    form: "goal.project",
    title: "项目支出绩效目标申报表",
    ...H,
    width: 10,
    columns: [[["level1", 2], ["level2", 2], ["indicator", 3], ["target", 2], "-|note"]],
  });
  page.title("项目支出绩效目标申报表").title("（2025年度）").row_(["项目名称", null, "信访维稳", null, null, "项目类别", null, "延续项目"]).row_(["资金总额（万元）", null, 120, null, null, "其中：财政拨款", null, 120]);
  page.row_(["年度目标", null, "化解信访积案。"]);
  page.header([["一级指标", "<", "二级指标", "<", "三级指标", "<", "<", "年度指标值", "<", "备注"]]);
  page.rows([
    ["产出指标", null, "数量指标", null, "接待来访批次", null, null, "≥800批次"],
    [null, null, "质量指标", null, "按期办结率", null, null, "≥98%"],
    ["效益指标", null, "社会效益指标", null, "积案化解率", null, null, "≥90%"],
    ["满意度指标", null, "服务对象满意度指标", null, "来访群众满意度", null, null, "≥90%"],
  ]);
  return page.end();
}

/** A page break in a score sheet: the head again on the next page. */
function scoresOverPages() {
  const page = new Page("打分表");
  const columns = ["level1", "level2", "level3", "maxPoints", "standard", "points", "deviation"];
  const head = [["一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "扣分原因"]];
  page.table({ form: "self.scoreSheet", title: "部门整体支出绩效评价打分表", columns });
  page.title("部门整体支出绩效评价打分表").header(head);
  page.rows([
    ["投入", "预算配置", "在职人员控制率", 10, "≤100%得满分", 10],
    [null, null, "三公经费变动率", 10, "≤0得满分", 10],
    ["过程", "预算执行", "预算完成率", 20, "按比例", 19.6, "完成率98%"],
  ]);
  page.end();
  page.table({ form: "self.scoreSheet", title: "", columns });
  page.header(head);
  page.rows([
    ["过程", "预算管理", "资金使用合规性", 20, "合规得满分", 20],
    ["产出", "职责履行", "重点工作完成率", 20, "按比例", 20],
    ["效果", "履职效益", "群众满意度", 20, "≥90%得满分", 20],
  ]);
  page.total(["合计", null, null, 100, null, 99.6]);
  page.endPart();
  return page;
}

/** Heads broken in the middle of words, spaces in names, signatures below. */
function brokenWords() {
  const page = new Page("基本支出");
  const { rows, total, personnel, running, isPersonnel } = economicRows("office");
  page
    .table({ form: "budget.basic", title: "一 般 公 共 预 算 基 本 支 出 表", ...W, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .title("一 般 公 共 预 算 基 本 支 出 表")
    .line({ 0: "部 门：某县信访局", end: "单 位：万 元" })
    .header([
      ["支出经济\n分类科目", "<", "2025年\n基本支出", "<", "<"],
      ["科目\n编码", "科目名\n称", "合  计", "人员经\n费", "公用经\n费"],
    ])
    .total([null, "合  计", wan(total), wan(personnel), wan(running)], [1]);
  for (const { code, name, amount } of rows) page.row_([code, name.split("").join(" "), wan(amount), isPersonnel(code) ? wan(amount) : null, isPersonnel(code) ? null : wan(amount)]);
  return page.end();
}

/** Two lists of one sheet whose titles are numbered, with the unit once at the top. */
function numberedLists() {
  const page = new Page("台账");
  page.line({ 0: "某县信访局2024年度台账" });
  page.skip();
  page
    .table({ form: "ledger.disclosure", title: "（一）预决算公开情况登记表", columns: ["lineNo", "item", "approvalDate", "publishDate", "days", "channel"] })
    .title("（一）预决算公开情况登记表")
    .header([["序号", "公开内容", "批复日期", "公开日期", "间隔天数", "公开网站"]])
    .rows([
      [1, "2024年部门预算", "2024-02-02", "2024-02-18", 16, "县政府网"],
      [2, "2023年部门决算", "2024-09-02", "2024-09-14", 12, "县政府网"],
    ])
    .end()
    .skip();
  page
    .table({ form: "ledger.institutions", title: "（二）内部管理制度一览表", columns: ["lineNo", "name", "documentNumber", "date", "content"] })
    .title("（二）内部管理制度一览表")
    .header([["序号", "制度名称", "文号", "印发时间", "主要内容"]])
    .rows([
      [1, "财务管理制度", "信访办〔2022〕3号", "2022-03-18", "收支审批"],
      [2, "采购管理制度", "信访办〔2023〕1号", "2023-01-20", "采购程序"],
    ]);
  return page.end();
}

export const departmentStructureSeventh = [
  { name: "信访局预算两张.xlsx", pages: [unitsInRow(), brokenWords()] },
  { name: "信访局采购和选项.xlsx", pages: [choicesBeside()] },
  { name: "信访局收入决算隔列.xlsx", pages: [blankColumns()] },
  { name: "信访局资产和项目.xlsx", pages: [remarkBelowHead(), projectsAcross()] },
  { name: "信访局目标和打分.xlsx", pages: [wideLevels(), scoresOverPages()] },
  { name: "信访局两项台账.xlsx", pages: [numberedLists()] },
];
