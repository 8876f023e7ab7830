// Units that only figures or odd words tell, headers repeated by page, levels as rows, explanations beside a table.
import { economicRows, functionRows, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const BY_CODE = ["code", "name", "total", "basic", "project"];

/** The unit is printed with the first table only; the second shows the same total in another unit. */
function byMagnitude() {
  const { total, basic, project, classes } = totals("water");
  const first = new Page("收支总表");
  first
    .table({ form: "budget.incomeExpenditure", title: "2024年部门收支总表", unit: "yuan", basis: "unit line", columns: ["name", "budget", "name", "budget"] })
    .title("2024年部门收支总表")
    .line({ 0: "单位名称：某县水务局", end: "金额：元" })
    .header([["收入", "<", "支出", "<"], ["项目", "预算数", "项目", "预算数"]]);
  ["一、一般公共预算拨款", "二、政府性基金预算拨款", "三、其他收入"].forEach((name, index) =>
    first.row_([name, index === 0 ? total : 0, classes[index].name, classes[index].total])
  );
  first.total(["收入总计", total, "支出总计", total], [0, 2]).end();
  const second = new Page("支出总表");
  second
    .table({ form: "budget.expenditure", title: "2024年部门支出总表", unit: "tenThousandYuan", basis: null, columns: BY_CODE })
    .title("2024年部门支出总表")
    .line({ 0: "单位名称：某县水务局" })
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .total(["合计", null, wan(total), wan(basic), wan(project)]);
  for (const row of functionRows("water")) second.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  second.end();
  return [first, second];
}

/** A long ledger: the header comes again on every printed page, 本页小计 below it. */
function pages() {
  const page = new Page("台账");
  const columns = ["lineNo", "assetCode", "assetName", "quantity", "originalValue", "acquiredDate", "status", "place"];
  const head = [["序号", "卡片编号", "资产名称", "数量", "账面原值", "取得日期", "使用状况", "存放地点"]];
  page.table({ form: "ledger.assets", title: "某区图书馆固定资产卡片台账", unit: "yuan", basis: "unit line", columns });
  page.title("某区图书馆固定资产卡片台账").line({ end: "金额单位：人民币元" }).header(head);
  const line = (number, name, value) => [number, `TY2023${String(number).padStart(4, "0")}`, name, 1, value, "2023-03-15", "在用", "一楼"];
  page.rows([line(1, "自助借还机", 38000), line(2, "服务器", 52000), line(3, "书架", 2600)]);
  page.total([null, null, "本页小计", 3, 92600], [2]).end();
  page.table({ form: "ledger.assets", title: "", columns });
  page.header(head).rows([line(4, "阅览桌", 1800), line(5, "空调", 6400)]);
  page.total([null, null, "本页小计", 2, 8200], [2]).total([null, null, "合计", 5, 100800], [2]).endPart();
  return page;
}

/** Levels as rows of their own; explanations in columns to the right, a column apart. */
function groupedScores() {
  const page = new Page("自评打分");
  page.table({ form: "self.scoreSheet", title: "2023年度部门整体绩效自评打分表", columns: ["lineNo", "level3", "maxPoints", "standard", "points", "evidence"] });
  page.title("2023年度部门整体绩效自评打分表");
  page.header([["序号", "三级指标", "满分", "评分标准", "自评分", "佐证材料"]]);
  page.rows([
    ["一、履职效能（50分）"],
    [1, "产出指标完成情况", 20, "按比例", 20, "自评表"],
    [2, "效益指标完成情况", 20, "按比例", 19, "自评表"],
    [3, "预算资金支出率", 10, "支出率×10", 9.9, "决算报表"],
    ["二、管理效率（50分）"],
    [4, "结转结余率", 2, "分档", 2, "决算报表"],
    [5, "采购合同签订时效性", 3, "按及时率", 3, "合同"],
  ]);
  page.total([null, "合计", 55, null, 53.9], [1]).end();
  ["填表说明：", "1.自评分不得高于满分。", "2.佐证材料应为当年材料。"].forEach((text, index) => page.put(index + 1, 8, text));
  return page;
}

/** Odd words for units, the department in the title line, a total called 支出合计. */
function oddWords() {
  const page = new Page("基本支出");
  const { rows, personnel, running, total, isPersonnel } = economicRows("culture");
  page.table({ form: "budget.basic", title: "表7 一般公共预算基本支出预算表", ...W, columns: ["code", "name", "total", "personnel", "runningCosts"] });
  page.title("表7 一般公共预算基本支出预算表").line({ 0: "编制部门：某区文旅局", 3: "计量单位：", end: "人民币万元" });
  page.header([["经济科目代码", "经济科目名称", "预算金额", "其中", "<"], ["^", "^", "^", "人员支出", "公用支出"]]);
  for (const { code, name, amount } of rows) page.row_([code, name, wan(amount), isPersonnel(code) ? wan(amount) : "-", isPersonnel(code) ? "-" : wan(amount)]);
  return page.total(["支出合计", null, wan(total), wan(personnel), wan(running)]).end();
}

/** 事前评估, 新增 flags as ✔; amounts of two units in one ledger, each in its own header. */
function projects() {
  const page = new Page("项目清单");
  const columns = ["lineNo", "project", "projectCode", "fundSource", "isNew", "assessed", "originalBudget", "revisedBudget", "outturn", "executionRate", "reason"];
  page.table({ form: "ledger.projects", title: "2023年项目支出执行情况清单", ...W, columns });
  page.title("2023年项目支出执行情况清单").line({ 0: "填报单位：某区文旅局", end: "单位：万元" });
  page.header([["序号", "项目名称", "项目编码", "资金来源", "是否新增项目", "是否开展事前绩效评估", "年初预算", "全年预算数", "全年支出数", "支出率", "未完成支出原因"]]);
  page.rows([
    [1, "公共图书馆免费开放", "4401XW001", "一般公共预算", "", "", 66, 66, 66, "100%", ""],
    [2, "全民阅读活动", "4401XW002", "一般公共预算", "✔", "✔", 183.45, 180, 171.2, "95.11%", "活动场次减少"],
  ]);
  return page.total([null, "合计", null, null, null, null, 249.45, 246, 237.2, "96.42%"], [1]).end();
}

export const rare = [
  { name: "单位由数值推断.xlsx", pages: byMagnitude() },
  { name: "每页重复表头.xlsx", pages: [pages()] },
  { name: "分组打分表.xlsx", pages: [groupedScores()] },
  { name: "单位字样少见.xlsx", pages: [oddWords()] },
  { name: "项目执行清单.xlsx", pages: [projects()] },
];
