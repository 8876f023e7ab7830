// Ledgers and lists: months and quarters across, fields down the rows, notes among the records, two ledgers beside each other.
import { Page } from "../page.mjs";

/** Twelve months beside budget and total; a second header row; the unit beside the title. */
function months() {
  const page = new Page("执行");
  const columns = ["lineNo", "project", "originalBudget", "adjustment", "revisedBudget", ...Array.from({ length: 6 }, () => "-"), "outturn", "executionRate", "reason"];
  page
    .table({ form: "ledger.projects", title: "2024年上半年项目支出执行情况表", unit: "tenThousandYuan", basis: "unit line", columns })
    .title("2024年上半年项目支出执行情况表")
    .line({ 0: "填报单位：某县林业局", end: "单位：万元" })
    .header([
      ["序号", "项目名称", "预算安排", "<", "<", "各月支出数", "<", "<", "<", "<", "<", "累计支出数", "支出进度（%）", "备注"],
      ["^", "^", "年初预算数", "调整数", "调整后预算数", "1月", "2月", "3月", "4月", "5月", "6月", "^", "^", "^"],
    ])
    .total(["合计", null, 620, -20, 600, 20, 31, 48, 52, 60, 71, 282, 47], [0])
    .rows([
      [1, "森林防火", 200, null, 200, 10, 15, 18, 20, 20, 21, 104, 52],
      [2, "林业有害生物防治", 120, -20, 100, 0, 6, 10, 12, 15, 20, 63, 63],
      [3, "国土绿化", 300, null, 300, 10, 10, 20, 20, 25, 30, 115, 38.33, "按季节实施"],
    ]);
  return page.end();
}

/** What is usually a column is a row here: one purchase a column. */
function purchasesAcross() {
  const page = new Page("采购情况");
  page
    .table({ form: "ledger.procurement", title: "2024年度政府采购项目实施情况登记表", unit: "yuan", basis: "header", columns: ["-"], width: 4 })
    .title("2024年度政府采购项目实施情况登记表");
  page.fieldsDown([
    ["project", "采购项目名称", "防火物资采购", "无人机巡护服务", "苗木采购"],
    ["method", "采购方式", "公开招标", "竞争性磋商", "询价"],
    ["budgetAmount", "预算金额（元）", 860000, 420000, 180000],
    ["startDate", "采购公告日期", "2024-03-05", "2024-04-11", "2024-02-20"],
    ["awardNoticeDate", "中标（成交）通知书日期", "2024-03-29", "2024-04-28", "2024-03-04"],
    ["contractDate", "合同签订日期", "2024-04-15", "2024-05-10", "2024-03-18"],
    ["contractAmount", "合同金额（元）", 842000, 405000, 176500],
    ["filingDate", "合同备案日期", "2024-04-18", "2024-05-14", "2024-03-20"],
    ["acceptanceDate", "验收日期", "2024-06-03", null, "2024-04-10"],
  ]);
  return page.end();
}

/** Stages of the budget down the rows, projects across, 合计 as the last column. */
function stagesDown() {
  const page = new Page("执行横表");
  page
    .table({ form: "ledger.projects", title: "项目支出执行情况表", unit: "tenThousandYuan", basis: "unit line", columns: ["-"], width: 5 })
    .title("项目支出执行情况表")
    .line({ 0: "填报单位：某县林业局", end: "单位：万元" });
  const top = page.row;
  page.fieldsDown([
    ["project", "项目名称", "森林防火", "有害生物防治", "国土绿化", "合计"],
    ["originalBudget", "年初预算数", 200, 120, 300, 620],
    ["revisedBudget", "调整后预算数", 200, 100, 300, 600],
    ["outturn", "全年执行数", 198.4, 97.2, 300, 595.6],
    ["executionRate", "执行率", "99.20%", "97.20%", "100.00%", "99.27%"],
  ]);
  page.open.totals.push(`E${String(top + 1)}`);
  return page.end();
}

/** A purchase intention is no purchase. */
function intentions() {
  const page = new Page("意向");
  page
    .table({ form: null, title: "某县林业局2024年5月至7月政府采购意向公开表", unit: "tenThousandYuan", basis: "header", columns: ["-"], width: 7 })
    .title("某县林业局2024年5月至7月政府采购意向公开表")
    .header([["序号", "采购项目名称", "采购需求概况", "预算金额（万元）", "预计采购时间（填写到月）", "是否专门面向中小企业采购", "备注"]])
    .rows([
      [1, "防火物资采购", "采购风力灭火机、阻燃服等物资", 86, "2024年6月", "是"],
      [2, "无人机巡护服务", "为全县林区提供无人机巡护", 42, "2024年7月", "是"],
    ]);
  return page.note("本次公开的采购意向是本单位政府采购工作的初步安排，具体采购项目情况以相关采购公告和采购文件为准。").end();
}

/** 固定资产明细账 with a column that helps to count, subtotals per class on top of each, negative in brackets. */
function assets() {
  const page = new Page("明细账");
  page
    .table({ form: "ledger.assets", title: "固定资产明细账", unit: "yuan", basis: "header", columns: ["lineNo", "assetCode", "assetName", "specification", "-", "quantity", "originalValue", "depreciation", "netValue", "user", "acquiredDate", "-", "-", "note"] })
    .title("固定资产明细账")
    .line({ 0: "单位：某县林业局", 10: "截止日期：2024年12月31日" })
    .header([["序号", "资产编号", "固定资产名称", "规格型号", "计量单位", "数量", "原值（元）", "累计折旧（元）", "净值（元）", "使用部门", "购置日期", "折旧年限（年）", "折旧方法", "备注"]])
    .rows([
      [1, "TY2019000001", "越野车", "哈弗H9", "辆", 1, 228000, 142500, 85500, "防火办", "2019-10-12", 8, "平均年限法", null],
      [2, "TY2021000007", "便携式计算机", "ThinkPad E14", "台", 5, 32500, 21666.67, 10833.33, "办公室", "2021-06-08", 6, "平均年限法", null],
      [3, "JJ2020000015", "会议桌", "3600×1500", "张", 1, 6800, 1926.67, 4873.33, "办公室", "2020-03-30", 15, "平均年限法", null],
      [4, "TY2018000003", "复印机", "理光MP3055", "台", 1, "（18，500．00）", "（18，500．00）", 0, "办公室", "2018-05-21", 6, "平均年限法", "报废冲减"],
    ])
    .total(["合计", null, null, null, null, 8, 248800, 147593.34, 101206.66], [0]);
  return page.end();
}

/** Two unequal tables beside each other, each with its own title and unit. */
function beside() {
  const page = new Page("台账");
  page
    .table({ form: "ledger.assetIncome", title: "国有资产收益上缴台账", unit: "yuan", basis: "header", columns: ["lineNo", "item", "amount", "dueDate", "paidDate"] })
    .title("国有资产收益上缴台账")
    .header([["序号", "收益事项", "金额（元）", "应缴日期", "实缴日期"]])
    .rows([
      [1, "门面出租收入", 36000, "2024-06-30", "2024-06-28"],
      [2, "报废车辆处置收入", 8200, "2024-09-15", "2024-09-12"],
    ]);
  page.end();
  page
    .move(0, 6)
    .table({ form: "ledger.disclosure", title: "预决算信息公开情况登记表", columns: ["lineNo", "item", "approvalDate", "publishDate", "channel"] })
    .title("预决算信息公开情况登记表")
    .header([["序号", "公开内容", "批复日期", "公开日期", "公开渠道"]])
    .rows([
      [1, "2024年部门预算", "2024-02-06", "2024-02-20", "门户网站"],
      [2, "2023年部门决算", "2024-08-15", "2024-08-30", "门户网站"],
      [3, "2024年绩效目标", "2024-02-06", "2024-02-20", "门户网站"],
      [4, "2023年绩效自评结果", "2024-08-15", "2024-08-30", "门户网站"],
    ]);
  return page.end();
}

/** Summary of assets with the total on top, quarters of the year, 千元. */
function assetSummary() {
  const page = new Page("资产汇总");
  page
    .table({ form: "ledger.assetSummary", title: "2024年度固定资产分类汇总表", unit: "thousandYuan", basis: "unit line", columns: ["assetClass", "openingValue", "increase", "decrease", "closingValue", "depreciation", "netValue", "inUse", "leased", "idle"] })
    .title("2024年度固定资产分类汇总表")
    .line({ end: "金额单位：千元" })
    .header([
      ["资产类别", "账面原值", "<", "<", "<", "累计折旧", "净值", "使用情况（期末原值）", "<", "<"],
      ["^", "年初数", "本年增加", "本年减少", "年末数", "^", "^", "在用", "出租出借", "闲置"],
    ])
    .total(["总计", 2310, 160.5, 70, 2400.5, 900.2, 1500.3, 2380.5, 0, 20])
    .rows([
      ["房屋和构筑物", 1500, 0, 0, 1500, 420, 1080, 1500, 0, 0],
      ["设备", 720, 150.5, 70, 800.5, 441.2, 359.3, 780.5, 0, 20],
      ["家具和用具", 90, 10, 0, 100, 39, 61, 100, 0, 0],
    ]);
  return page.end();
}

export const openLedgers = [
  { name: "林业局按月执行.xlsx", pages: [months()] },
  { name: "字段在行.xlsx", pages: [purchasesAcross(), stagesDown()] },
  { name: "林业局资产和意向.xlsx", pages: [assets(), assetSummary(), intentions()] },
  { name: "两本台账并列.xlsx", pages: [beside()] },
];
