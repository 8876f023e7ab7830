// One department's yearly papers in its own words, sheet by sheet; a hospital's and a township's; a list without borders
// that begins in column B, heads repeated by groups, titles of few words.
import { csvOf } from "../delimited.mjs";
import { economicRows, functionRows, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";

function incomeExpenditure() {
  const page = new Page("1收支");
  const { total, classes } = totals("water");
  page
    .table({ form: "budget.incomeExpenditure", title: "某区水务局2024年收支预算总表", ...W, columns: ["name", "budget", "-", "name", "budget", "-"] })
    .title("某区水务局2024年收支预算总表")
    .line({ end: "单位：万元" })
    .header([
      ["收入预算", "<", "<", "支出预算", "<", "<"],
      ["收入项目", "本年预算", "占比", "支出功能科目", "本年预算", "占比"],
    ]);
  const share = (amount) => `${((amount / total) * 100).toFixed(2)}%`;
  const income = [["一般公共预算拨款", total], ["政府性基金预算拨款", 0], ["财政专户管理资金", 0], ["事业收入", 0], ["其他收入", 0]];
  income.forEach(([name, amount], index) => {
    const each = classes[index];
    page.row_([name, wan(amount), share(amount), ...(each === undefined ? [] : [each.name, wan(each.total), share(each.total)])]);
  });
  page.total(["本年收入合计", wan(total), "100.00%", "本年支出合计", wan(total), "100.00%"], [0, 3]);
  page.row_(["上年结转", 0, null, "结转下年", 0]);
  return page.total(["收入总计", wan(total), null, "支出总计", wan(total)], [0, 3]).end();
}

function expenditure() {
  const page = new Page("2支出", { top: 1, left: 1 });
  const { total, basic, project } = totals("water");
  page
    .table({ form: "budget.expenditure", title: "某区水务局2024年部门支出预算表", ...W, columns: ["name", "total", "basic", "personnel", "runningCosts", "project", "-", "-"] })
    .title("某区水务局2024年部门支出预算表")
    .line({ end: "单位：万元" })
    .header([
      ["功能科目", "支出合计", "基本支出", "<", "<", "项目支出", "<", "<"],
      ["^", "^", "合计", "人员经费", "公用经费", "合计", "本级项目", "转移支付项目"],
    ]);
  const people = (amount) => Math.round(amount * 0.0083) * 100;
  const leaves = functionRows("water").filter(({ code }) => code.length === 7);
  const personnel = (code) => leaves.filter((row) => row.code.startsWith(code)).reduce((sum, row) => sum + people(row.basic), 0);
  const line = (code, row) => [row.total, row.basic, personnel(code), row.basic - personnel(code), row.project, row.project, 0].map(wan);
  page.total(["合计", ...line("", { total, basic, project })]);
  for (const row of functionRows("water")) page.row_([`${row.code} ${row.name}`, ...line(row.code, row)]);
  return page.end();
}

function threePublicBudget() {
  const page = new Page("3三公");
  page
    .table({ form: "budget.threePublic", title: "某区水务局2024年“三公”经费预算", ...W, columns: ["name", "budget", "-", "-"] })
    .title("某区水务局2024年“三公”经费预算")
    .line({ end: "单位：万元" })
    .header([["费用项目", "2024年预算", "2023年预算", "增减"]])
    .rows([
      ["因公出国（境）费", 0, 0, 0],
      ["公务接待费", 1.8, 2, -0.2],
      ["公务用车运行维护费", 9.6, 10.4, -0.8],
      ["公务用车购置费", 0, 0, 0],
    ])
    .total(["合计", 11.4, 12.4, -1]);
  return page.end();
}

function finalSummary() {
  const page = new Page("4决算收支");
  const { total, classes } = totals("water");
  page
    .table({ form: "final.incomeExpenditure", title: "某区水务局2024年收支决算总表", ...W, columns: ["name", "originalBudget|-", "revisedBudget", "outturn", "name", "originalBudget|-", "revisedBudget", "outturn"] })
    .title("某区水务局2024年收支决算总表")
    .line({ end: "单位：万元" })
    .header([
      ["收入", "<", "<", "<", "支出", "<", "<", "<"],
      ["项目", "年初预算", "调整后预算", "决算", "项目", "年初预算", "调整后预算", "决算"],
    ]);
  const three = (amount) => [wan(amount), wan(amount), wan(amount)];
  [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、事业收入", 0], ["四、其他收入", 0]].forEach(([name, amount], index) => {
    const each = classes[index];
    page.row_([name, ...three(amount), ...(each === undefined ? [] : [`${COUNT[index]}、${each.name}`, ...three(each.total)])]);
  });
  page.total(["本年收入合计", ...three(total), "本年支出合计", ...three(total)], [0, 4]);
  page.row_(["年初结转和结余", 0, 0, 0, "年末结转和结余", 0, 0, 0]);
  return page.total(["总计", ...three(total), "总计", ...three(total)], [0, 4]).end();
}

function finalBasic() {
  const page = new Page("5基本支出决算");
  const { rows, total } = economicRows("water");
  page
    .table({ form: "final.basic", title: "某区水务局2024年一般公共预算财政拨款基本支出决算表", ...W, columns: ["code", "name", "outturn|total", "-"] })
    .title("某区水务局2024年一般公共预算财政拨款基本支出决算表")
    .line({ end: "单位：万元" })
    .header([["经济分类编码", "经济分类科目", "决算数", "占比"]])
    .total([null, "合计", wan(total), "100.00%"], [1]);
  for (const { code, name, amount } of rows) page.row_([code, name, wan(amount), `${((amount / total) * 100).toFixed(2)}%`]);
  return page.end();
}

function projects() {
  const page = new Page("6项目");
  const columns = ["lineNo", "project", "-|category", "originalBudget", "-|adjustment", "revisedBudget", "outturn", "executionRate", "carryOver|-", "reason"];
  page
    .table({ form: "ledger.projects", title: "某区水务局2024年项目资金执行情况", ...W, columns })
    .title("某区水务局2024年项目资金执行情况")
    .line({ end: "单位：万元" })
    .header([["序号", "项目", "项目级次", "年初批复", "年中调整", "调整后", "支出", "执行率", "未执行", "未执行原因"]])
    .rows([
      [1, "河道保洁", "本级", 180, 0, 180, 178.2, "99.00%", 1.8, "零星结余"],
      [2, "水库除险", "本级", 400, -40, 360, 352.8, "98.00%", 7.2, "质保金"],
    ])
    .total(["合计", null, null, 580, -40, 540, 531, "98.33%", 9]);
  return page.end();
}

function purchases() {
  const page = new Page("7采购");
  const columns = ["lineNo", "project", "category", "method", "budgetAmount", "-", "awardNoticeDate", "supplier", "contractAmount", "contractDate", "filingDate", "acceptanceDate", "paidAmount", "-"];
  page
    .table({ form: "ledger.procurement", title: "某区水务局2024年采购项目实施情况表", ...H, columns })
    .title("某区水务局2024年采购项目实施情况表")
    .header([["序号", "采购项目", "类别", "方式", "预算（万元）", "代理机构", "中标通知书日期", "成交单位", "合同价（万元）", "签约日期", "备案日期", "验收日期", "已付（万元）", "待付（万元）"]])
    .rows([
      [1, "河道保洁服务", "服务", "公开招标", 180, "某招标公司", "2024-02-20", "某环境公司", 176.4, "2024-03-01", "2024-03-04", "2024-12-20", 176.4, 0],
      [2, "水质监测设备", "货物", "竞争性谈判", 46, "某招标公司", "2024-05-06", "某仪器公司", 44.8, "2024-05-20", "2024-05-22", "2024-07-09", 42.56, 2.24],
    ])
    .total(["合计", null, null, null, 226, null, null, null, 221.2, null, null, null, 218.96, 2.24]);
  return page.end();
}

function assets() {
  const page = new Page("8资产");
  const columns = ["lineNo", "assetName", "assetClass", "specification", "quantity", "originalValue", "netValue", "acquiredDate", "place", "user", "status"];
  page
    .table({ form: "ledger.assets", title: "某区水务局固定资产清单", ...Y, columns })
    .title("某区水务局固定资产清单")
    .line({ 0: "截止日期：2024年12月31日", end: "单位：元" })
    .header([["序号", "名称", "类别", "型号", "数量", "原值", "净值", "购置时间", "存放处", "责任人", "现状"]])
    .rows([
      [1, "巡查船", "设备", "6米", 2, 186000, 93000, "2020-04-16", "码头", "甲", "在用"],
      [2, "水质分析仪", "设备", "便携", 3, 96000, 64000, "2022-07-08", "化验室", "乙", "在用"],
      [3, "会议桌", "家具", "实木", 1, 12000, 0, "2008-03-12", "会议室", "丙", "待报废"],
    ])
    .total(["合计", null, null, null, 6, 294000, 157000]);
  return page.end();
}

function selfDepartment() {
  const page = new Page("9整体自评");
  page.table({
    form: "self.department",
    title: "某区水务局2024年度部门整体支出绩效自评表",
    ...H,
    width: 8,
    columns: [
      ["-|fundSource|fundGroup", "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points", "-|reason|note|deviation"],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("某区水务局2024年度部门整体支出绩效自评表");
  page.header([["资金类别", "年初预算（万元）", "全年预算（万元）", "全年支出（万元）", "支出率", "标准分", "得分", "说明"]]);
  page.row_(["基本支出", 822.93, 822.93, 822.93, "100.00%"]).row_(["项目支出", 1439.15, 1439.15, 1439.15, "100.00%"]).row_(["合计", 2262.08, 2262.08, 2262.08, "100.00%", 10, 10], { maybe: [0] });
  page.header([["一级指标", "二级指标", "三级指标", "目标值", "实际值", "标准分", "得分", "未达标原因"]]);
  page.rows([
    ["产出指标", "数量指标", "河道保洁长度", "≥86公里", "88公里", 30, 30],
    ["产出指标", "质量指标", "水库安全运行率", "100%", "100%", 20, 20],
    ["效益指标", "生态效益指标", "断面水质达标率", "≥95%", "97%", 30, 30],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", 10, 10],
  ]);
  return page.total(["合计", null, null, null, null, 100, 100]).end();
}

function scoreSheet() {
  const page = new Page("10打分");
  page.table({ form: "self.scoreSheet", title: "某区水务局整体绩效自评打分表", columns: ["level1", "level2", "level3", "maxPoints", "standard", "points", "deviation"] });
  page.title("某区水务局整体绩效自评打分表");
  page.header([["一级", "二级", "三级", "分值", "评分办法", "自评分", "扣分原因"]]);
  page.rows([
    ["预算执行", "执行率", "部门预算支出率", 20, "支出率×20", 20],
    ["预算管理", "公开", "预决算公开及时性", 20, "及时得满分", 20],
    ["资产管理", "账实", "账实相符率", 20, "相符得满分", 20],
    ["履职效果", "河湖管护", "断面水质达标率", 40, "达标得满分", 40],
  ]);
  return page.total(["合计", null, null, 100, null, 100]).end();
}

function profile() {
  const page = new Page("11概况");
  page.table({ form: "text.profile", title: "部门基本情况", unit: null, basis: null, columns: [""], width: 4 });
  page.title("部门基本情况").rows([
    ["部门名称", "某区水务局", "联系电话", "—"],
    ["主要职能", "负责水资源管理、河湖管护和防汛抗旱。"],
    ["内设机构", "5个", "编制人数", 42],
    ["实有人数", 39, "年度重点工作", "河湖管护、水库除险。"],
  ]);
  return page.end();
}

/** A township's own list of the year's income from assets, heads in two words. */
function rents() {
  const page = new Page("出租");
  page
    .table({ form: "ledger.assetIncome", title: "国有资产有偿使用收入上缴明细表", ...Y, columns: ["lineNo", "item", "-", "amount", "dueDate", "paidDate", "-", "note"] })
    .title("国有资产有偿使用收入上缴明细表")
    .line({ 0: "单位：某镇人民政府", end: "单位：元" })
    .header([["序号", "收入项目", "缴款人", "上缴金额", "应缴时间", "缴库时间", "票据号", "备注"]])
    .rows([
      [1, "沿街门面租金", "某商户", 36000, "2024-03-31", "2024-03-25", "N001", ""],
      [2, "旧车处置收入", "某回收公司", 8200, "2024-09-10", "2024-09-06", "N002", ""],
    ])
    .total(["合计", null, null, 44200]);
  return page.end();
}

function exportedExecution() {
  const page = new Page("指标执行明细导出");
  const columns = ["-", "projectCode", "project", "fundSource", "-", "-", "revisedBudget", "outturn", "carryOver", "executionRate"];
  page.table({ form: "ledger.projects", title: "2024年预算指标执行情况表", ...Y, columns });
  page.line({ 0: "2024年预算指标执行情况表" }).line({ 0: "导出时间：2025-01-06", 9: "单位：元" });
  page.header([["单位名称", "项目编码", "项目名称", "资金性质", "功能分类", "经济分类", "指标金额", "支付金额", "指标余额", "支付进度"]]);
  page.rows([
    ["某镇人民政府", "T001", "环境卫生整治", "一般公共预算资金", "2120501", "30227", "933,000.00", "905,010.00", "27,990.00", "97.00%"],
    ["某镇人民政府", "T002", "村级补助", "一般公共预算资金", "2130705", "30399", "1,584,700.00", "1,584,700.00", "0.00", "100.00%"],
  ]);
  page.total(["合计", null, null, null, null, null, "2,517,700.00", "2,489,710.00", "27,990.00", "98.89%"]);
  return page.end();
}

/** A hospital's plan of what it wants to buy, and its drugs: of no form. */
function hospitalPlan() {
  const page = new Page("设备计划");
  page
    .table({ form: null, title: "2025年医疗设备购置计划表", ...W, columns: ["-"], width: 7 })
    .title("2025年医疗设备购置计划表")
    .line({ 0: "单位：某县中医院", end: "单位：万元" })
    .header([["序号", "申请科室", "设备名称", "数量", "预算单价", "预算金额", "购置理由"]])
    .rows([
      [1, "放射科", "数字化X光机", 1, 98, 98, "更新"],
      [2, "针灸科", "电针仪", 20, 0.3, 6, "新增"],
    ])
    .total(["合计", null, null, 21, null, 104]);
  return page.end();
}

export const departmentOwnWordsSixth = [
  { name: "水务局年度资料一册.xlsx", pages: [incomeExpenditure(), expenditure(), threePublicBudget(), finalSummary(), finalBasic(), projects(), purchases(), assets(), selfDepartment(), scoreSheet(), profile()] },
  { name: "某镇租金和中医院计划.xlsx", pages: [rents(), hospitalPlan()] },
  ...[exportedExecution()].map((page) => ({ name: `${page.name}.csv`, pages: [page], text: csvOf(page) })),
];
