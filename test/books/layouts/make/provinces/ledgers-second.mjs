// Lists with sums between their rows, turned ones, lists without a title, and what only looks like a list of ours.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** Purchases by quarter with a sum for each. */
function byQuarter() {
  const page = new Page("采购登记");
  const columns = ["lineNo", "-", "project", "-|specification", "method", "budgetAmount", "awardAmount|contractAmount", "-|reservedAmount", "supplier", "contractDate", "acceptanceDate", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年政府采购登记台账", ...W, columns })
    .title("2024年政府采购登记台账")
    .line({ 0: "登记单位：某区人民法院", end: "金额单位：万元" })
    .header([["序号", "申购科室", "采购内容", "规格及数量", "采购方式", "采购预算", "成交金额", "节约资金", "成交供应商", "合同签订日期", "验收日期", "登记人", "备注"]])
    .rows([
      [1, "信息处", "庭审设备", "8套", "公开招标", 160, 152.8, 7.2, "某科技公司", "2024-03-18", "2024-05-10", "甲", ""],
      [2, "行政处", "食材配送", "一年", "公开招标", 120, 117.6, 2.4, "某食品公司", "2024-03-29", "", "甲", ""],
    ])
    .row_([null, null, "一季度小计", null, null, 280, 270.4, 9.6], { total: [2] })
    .rows([
      [3, "行政处", "空调更新", "40台", "竞争性谈判", 24, 23.2, 0.8, "某电器公司", "2024-05-21", "2024-06-03", "乙", ""],
    ])
    .row_([null, null, "二季度小计", null, null, 24, 23.2, 0.8], { total: [2] })
    .total([null, null, "合计", null, null, 304, 293.6, 10.4], [2]);
  return page.end();
}

/** One purchase a column. */
function turnedPurchases() {
  const page = new Page("采购情况");
  page
    .table({ form: "ledger.procurement", title: "2024年度政府采购项目情况表", ...W, columns: [], width: 4 })
    .title("2024年度政府采购项目情况表")
    .line({ 0: "单位：某县气象局", end: "单位：万元" })
    .fieldsDown([
      ["project", "采购项目名称", "自动站设备", "雷达维护", "预警平台"],
      ["method", "采购方式", "公开招标", "单一来源", "竞争性磋商"],
      ["budgetAmount", "预算金额", 86, 40, 58],
      ["supplier", "中标供应商", "某仪器公司", "某雷达公司", "某软件公司"],
      ["contractAmount", "合同金额", 84.6, 39.8, 56],
      ["contractDate", "合同签订日期", "2024-04-08", "2024-03-15", "2024-06-20"],
      ["acceptanceDate", "验收日期", "2024-06-30", "2024-12-10", "2024-10-18"],
      ["paidAmount", "已付金额", 84.6, 39.8, 50.4],
    ]);
  return page.end();
}

/** How much was bought by which way: sums, no purchases; of no known form. */
function statistics() {
  const page = new Page("统计");
  page
    .table({ form: null, title: "2024年政府采购信息统计表", ...W, columns: ["-"], width: 7 })
    .title("2024年政府采购信息统计表")
    .line({ 0: "填报单位：某县气象局", end: "单位：万元" })
    .header([
      ["采购类别", "采购预算", "<", "实际采购金额", "<", "节约资金", "节约率"],
      ["^", "财政性资金", "其他资金", "财政性资金", "其他资金", "^", "^"],
    ])
    .total(["合计", 184, 0, 180.4, 0, 3.6, "1.96%"])
    .rows([
      ["货物类", 86, 0, 84.6, 0, 1.4, "1.63%"],
      ["工程类", 0, 0, 0, 0, 0, "—"],
      ["服务类", 98, 0, 95.8, 0, 2.2, "2.24%"],
    ]);
  return page.end();
}

/** Assets by class with a heading and a sum for each class, values in yuan named in their heads. */
function assetsByClass() {
  const page = new Page("资产明细");
  const columns = ["lineNo", "assetCode", "assetName", "specification", "-", "quantity", "-", "originalValue", "depreciation", "netValue", "acquiredDate", "user", "place", "status"];
  page
    .table({ form: "ledger.assets", title: "某县气象局固定资产明细账", unit: "yuan", basis: "header", columns })
    .title("某县气象局固定资产明细账")
    .line({ 0: "截止日期：2024年12月31日" })
    .header([["序号", "资产编号", "资产名称", "规格型号", "单位", "数量", "单价（元）", "原值（元）", "累计折旧（元）", "净值（元）", "购置日期", "使用部门", "存放地点", "使用状态"]])
    .row_([null, null, "一、设备"])
    .rows([
      [1, "SB0001", "自动气象站", "六要素", "套", 2, 86000, 172000, 51600, 120400, "2021-06-18", "观测站", "观测场", "在用"],
      [2, "SB0002", "服务器", "机架式", "台", 1, 62000, 62000, 62000, 0, "2017-05-09", "业务科", "机房", "待报废"],
    ])
    .row_([null, null, "小计", null, null, 3, null, 234000, 113600, 120400], { total: [2] })
    .row_([null, null, "二、家具和用具"])
    .rows([[3, "JJ0001", "办公桌椅", "1.4米", "套", 20, 1500, 30000, 16000, 14000, "2019-03-20", "办公室", "二楼", "在用"]])
    .row_([null, null, "小计", null, null, 20, null, 30000, 16000, 14000], { total: [2] })
    .total([null, null, "合计", null, null, 23, null, 264000, 129600, 134400], [2]);
  return page.end();
}

/** What is to be disposed of: like a list of assets, of no known form. */
function disposals() {
  const page = new Page("处置");
  page
    .table({ form: null, title: "2024年固定资产报废处置审批表", ...Y, columns: ["-"], width: 9 })
    .title("2024年固定资产报废处置审批表")
    .line({ 0: "申报单位：某县气象局", end: "单位：元" })
    .header([["序号", "资产编号", "资产名称", "购置日期", "原值", "已提折旧", "净值", "处置方式", "处置原因"]])
    .rows([
      [1, "SB0002", "服务器", "2017-05-09", 62000, 62000, 0, "报废", "超过使用年限"],
      [2, "SB0011", "打印机", "2015-08-11", 2600, 2600, 0, "报废", "损坏"],
    ])
    .total(["合计", null, null, null, 64600, 64600, 0]);
  return page.end();
}

/** Projects by division with a sum for each, three levels of header, months under halves of the year. */
function projectsByDivision() {
  const page = new Page("执行进度");
  const columns = ["-", "project", "fundSource", "originalBudget", "adjustment", "revisedBudget", "-", "-", "-", "-", "outturn", "executionRate", "carryOver", "reason|note"];
  page
    .table({ form: "ledger.projects", title: "2024年度项目支出预算执行情况统计表", ...W, columns })
    .title("2024年度项目支出预算执行情况统计表")
    .line({ 0: "编制单位：某县气象局", end: "单位：万元" })
    .header([
      ["责任科室", "项目名称", "资金来源", "预算", "<", "<", "支出", "<", "<", "<", "<", "执行率", "结余", "说明"],
      ["^", "^", "^", "年初预算", "追加（减）", "调整后预算", "上半年", "<", "下半年", "<", "全年支出合计", "^", "^", "^"],
      ["^", "^", "^", "^", "^", "^", "一季度", "二季度", "三季度", "四季度", "^", "^", "^", "^"],
    ])
    .rows([
      ["业务科", "人工影响天气", "县级财政", 60, 0, 60, 5, 20, 25, 9.4, 59.4, "99.00%", 0.6, ""],
      [null, "监测预警", "中央补助", 40, 4, 44, 4, 10, 16, 13.56, 43.56, "99.00%", 0.44, ""],
    ])
    .row_([null, "小计", null, 100, 4, 104, 9, 30, 41, 22.96, 102.96, "99.00%", 1.04], { total: [1] })
    .rows([["办公室", "气象科普", "县级财政", 10, 0, 10, 1, 2, 3, 3.9, 9.9, "99.00%", 0.1, ""]])
    .row_([null, "小计", null, 10, 0, 10, 1, 2, 3, 3.9, 9.9, "99.00%", 0.1], { total: [1] })
    .total([null, "合计", null, 110, 4, 114, 10, 32, 44, 26.86, 112.86, "99.00%", 1.14], [1]);
  return page.end();
}

/** Carried over by function: 科目, not projects; of no known form. */
function carriedByFunction() {
  const page = new Page("结转科目");
  page
    .table({ form: null, title: "2024年财政拨款结转结余情况表", ...W, columns: ["-"], width: 6 })
    .title("2024年财政拨款结转结余情况表")
    .line({ 0: "编制单位：某县气象局", end: "单位：万元" })
    .header([["科目编码", "科目名称", "年初结转结余", "本年收入", "本年支出", "年末结转结余"]])
    .rows([
      ["220", "自然资源海洋气象等支出", 1.2, 300, 299.9, 1.3],
      ["22005", "气象事务", 1.2, 300, 299.9, 1.3],
    ])
    .total(["合计", null, 1.2, 300, 299.9, 1.3]);
  return page.end();
}

/** No title: the sheet says what it is; then a list of rules below it on the same sheet. */
function untitledAudit() {
  const page = new Page("审计问题整改台账");
  page
    .table({ form: "ledger.audit", title: "", unit: "tenThousandYuan", basis: "header", columns: ["lineNo", "source", "-|date", "problem", "amount", "-", "-", "rectified", "note"] })
    .header([["序号", "检查单位", "检查年度", "存在问题", "涉及金额（万元）", "整改措施", "责任科室", "是否完成整改", "备注"]])
    .rows([
      [1, "县审计局", "2023", "项目资金滞留", 12, "加快支付", "业务科", "是", ""],
      [2, "县财政局", "2024", "会计科目使用不规范", 0, "调整账务", "办公室", "是", ""],
      [3, "上级气象局", "2024", "固定资产盘点不及时", 0, "组织盘点", "办公室", "否", "12月完成"],
    ]);
  return page.end();
}

/** Rents: who owes what, when it was due and when it came to the treasury. */
function rents() {
  const page = new Page("租金上缴");
  page
    .table({ form: "ledger.assetIncome", title: "2024年房屋出租收入上缴国库情况表", ...Y, columns: ["lineNo", "item", "-", "-", "amount|-", "dueDate", "amount|-", "paidDate", "-|note", "note"] })
    .title("2024年房屋出租收入上缴国库情况表")
    .line({ 0: "单位：某县气象局", end: "单位：元" })
    .header([["序号", "出租房屋", "承租人", "租赁期限", "应缴金额", "应缴日期", "已缴金额", "缴库日期", "票据号", "备注"]])
    .rows([
      [1, "临街门面101", "某商店", "2024年", 36000, "2024-01-31", 36000, "2024-01-26", "0012", ""],
      [2, "临街门面102", "某药店", "2024年", 42000, "2024-01-31", 42000, "2024-02-08", "0013", "延迟"],
    ])
    .total([null, "合计", null, null, 78000, null, 78000], [1]);
  return page.end();
}

/** Pay: names of people are not given; like nothing of ours. */
function payroll() {
  const page = new Page("工资表");
  page
    .table({ form: null, title: "2024年12月工资发放汇总表", ...Y, columns: ["-"], width: 8 })
    .title("2024年12月工资发放汇总表")
    .line({ 0: "单位：某县气象局", end: "单位：元" })
    .header([["部门", "人数", "基本工资", "津贴补贴", "绩效工资", "应发合计", "代扣合计", "实发合计"]])
    .rows([
      ["办公室", 5, 20000, 15000, 8000, 43000, 9000, 34000],
      ["业务科", 8, 33000, 24000, 14000, 71000, 15000, 56000],
    ])
    .total(["合计", 13, 53000, 39000, 22000, 114000, 24000, 90000]);
  return page.end();
}

/** Progress exported as text: no title, the unit within the heads. */
const EXPORTED = [
  "单位名称,项目编码,项目名称,资金性质,年初预算(元),调整预算(元),调整后预算(元),累计支出(元),支出进度,指标结余(元)",
  "某县气象局,36000024101,人工影响天气,一般公共预算,600000.00,0.00,600000.00,594000.00,99.00%,6000.00",
  "某县气象局,36000024102,监测预警,一般公共预算,400000.00,40000.00,440000.00,435600.00,99.00%,4400.00",
  "某县气象局,36000024103,气象科普,一般公共预算,100000.00,0.00,100000.00,99000.00,99.00%,1000.00",
  "",
].join("\r\n");
const EXPORT_LABEL = {
  sheet: "项目支出执行进度导出",
  range: "A1:J4",
  title: "",
  form: "ledger.projects",
  unit: "yuan",
  basis: "header",
  header: ["A1:J1"],
  totals: [],
  columns: ["A -, B projectCode, C project, D fundSource, E originalBudget, F adjustment|-, G revisedBudget, H outturn, I executionRate, J carryOver|-"],
  empty: false,
};

export const provinceLedgersSecond = [
  { name: "法院按季采购.xlsx", pages: [byQuarter()] },
  { name: "气象局采购竖表和统计.xlsx", pages: [turnedPurchases(), statistics()] },
  { name: "气象局资产和处置.xlsx", pages: [assetsByClass(), disposals()] },
  { name: "气象局执行和结转.xlsx", pages: [projectsByDivision(), carriedByFunction()] },
  { name: "气象局整改和租金.xlsx", pages: [untitledAudit(), rents(), payroll()] },
  { name: "项目支出执行进度导出.csv", text: EXPORTED, pages: [{ labels: [EXPORT_LABEL] }] },
];
