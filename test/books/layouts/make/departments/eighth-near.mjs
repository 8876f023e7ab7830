// Tables with the very columns of our forms that are none of them (of villages, of a third party, of disposals, of plans),
// and beside them our forms under rarer titles and heads.
import { functionRows, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

function none(name, title, header, rows, { unit = "单位：元", total, at = [0], by = "单位：某镇人民政府" } = {}) {
  const page = new Page(name);
  const printed = unit === "" ? { unit: null, basis: null } : unit.includes("万") ? W : Y;
  page.table({ form: null, title, ...printed, columns: ["-"], width: header[0].length }).title(title);
  page.line({ 0: by, ...(unit === "" ? {} : { end: unit }) }).header(header).rows(rows);
  if (total !== undefined) page.total(total, at);
  return page.end();
}

const villageAssets = () =>
  none(
    "村资产",
    "2024年村集体固定资产台账",
    [["序号", "资产编号", "资产名称", "类别", "数量", "原值", "累计折旧", "净值", "取得日期", "使用部门", "存放地点", "使用状况"]],
    [
      [1, "C001", "村委会办公楼", "房屋", 1, 680000, 204000, 476000, "2015-06-30", "某村", "某村", "在用"],
      [2, "C002", "健身器材", "设备", 12, 36000, 18000, 18000, "2019-05-10", "某村", "广场", "在用"],
    ],
    { total: ["合计", null, null, null, 13, 716000, 222000, 494000] }
  );

const scrapped = () =>
  none(
    "待报废",
    "2024年待报废固定资产明细表",
    [["序号", "资产编号", "资产名称", "规格型号", "数量", "购置日期", "原值", "已提折旧", "净值", "报废原因"]],
    [
      [1, "TY-09", "打印机", "A3", 2, "2014-03-08", 9600, 9600, 0, "损坏"],
      [2, "TY-17", "空调", "3匹", 1, "2012-07-01", 6800, 6800, 0, "老化"],
    ],
    { total: ["合计", null, null, null, 3, null, 16400, 16400, 0] }
  );

const thirdParty = () =>
  none(
    "第三方评分",
    "第三方机构绩效评价评分表",
    [["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因"]],
    [
      ["决策", "立项", "立项规范性", 20, "规范得满分", 18, "论证不充分"],
      ["产出", "数量", "完成率", 40, "按比例", 38, "一处未完"],
      ["效益", "社会效益", "群众满意度", 40, "按比例", 37, "满意度92%"],
    ],
    { unit: "", total: ["合计", null, null, 100, null, 93] }
  );

const villageProjects = () =>
  none(
    "村级项目",
    "2024年村级项目资金使用情况表",
    [["序号", "村名", "项目名称", "资金来源", "预算金额", "实际支出", "结余", "执行率"]],
    [
      [1, "某村", "道路硬化", "上级补助", 300000, 296000, 4000, "98.67%"],
      [2, "另村", "路灯安装", "村集体收入", 80000, 80000, 0, "100.00%"],
    ],
    { total: ["合计", null, null, null, 380000, 376000, 4000, "98.95%"] }
  );

const plannedPurchases = () =>
  none(
    "采购申请",
    "2025年政府采购申请汇总登记表",
    [["序号", "申请科室", "采购项目名称", "数量", "预算金额", "拟采购方式", "资金来源", "审批意见"]],
    [
      [1, "党政办", "办公电脑", 10, 52000, "电子卖场", "财政拨款", "同意"],
      [2, "社事办", "图书", 500, 18000, "询价", "财政拨款", "同意"],
    ],
    { total: ["合计", null, null, null, 70000] }
  );

const countyBudget = () =>
  none(
    "全县预算",
    "2025年全县一般公共预算支出预算表",
    [["科目编码", "科目名称", "2024年执行数", "2025年预算数", "增减%"]],
    [
      ["201", "一般公共服务支出", 32600, 33100, "1.53"],
      ["205", "教育支出", 86200, 88900, "3.13"],
      ["208", "社会保障和就业支出", 54100, 55800, "3.14"],
    ],
    { unit: "单位：万元", total: [null, "合计", 172900, 177800, "2.83"], at: [1], by: "某县财政局" }
  );

const canteenBuys = () =>
  none(
    "食材采购",
    "2024年食堂食材采购台账",
    [["序号", "采购日期", "物品名称", "数量", "单价", "金额", "供货单位", "验收人"]],
    [
      [1, "2024-03-04", "大米", 200, 4.6, 920, "某粮油店", "甲"],
      [2, "2024-03-04", "猪肉", 60, 26, 1560, "某肉铺", "甲"],
    ],
    { total: ["合计", null, null, null, null, 2480] }
  );

const incomeFromFees = () =>
  none(
    "收费",
    "2024年行政事业性收费收支情况表",
    [["收费项目", "收费标准", "收入", "上缴财政", "财政返还", "支出", "结余"]],
    [
      ["证照工本费", "10元/本", 8600, 8600, 0, 0, 0],
      ["考试费", "80元/人", 64000, 64000, 58000, 56200, 1800],
    ],
    { total: ["合计", null, 72600, 72600, 58000, 56200, 1800] }
  );

/** 年度 in front of every row, a unit's list of three years: of no form. */
const threeYears = () =>
  none(
    "三年支出",
    "近三年部门支出情况对比表",
    [["支出类别", "2022年", "2023年", "2024年", "三年平均"]],
    [
      ["基本支出", 620, 640, 660, 640],
      ["项目支出", 380, 420, 400, 400],
    ],
    { unit: "单位：万元", total: ["合计", 1000, 1060, 1060, 1040] }
  );

/** The year's budget by unit: only the sums. */
function byUnit() {
  const page = new Page("支出分单位");
  page
    .table({ form: "budget.expenditure", title: "2025年部门支出预算总表（分单位）", ...W, columns: ["-|code", "name", "total", "basic", "personnel", "runningCosts", "project"] })
    .title("2025年部门支出预算总表（分单位）")
    .line({ 0: "部门：某县卫生健康局", end: "单位：万元" })
    .header([
      ["预算单位编码", "预算单位名称", "支出合计", "基本支出", "<", "<", "项目支出"],
      ["^", "^", "^", "小计", "人员支出", "公用支出", "^"],
    ])
    .total([null, "合计", 2360, 1760, 1540, 220, 600], [1])
    .rows([
      ["301001", "某县卫生健康局机关", 860, 460, 400, 60, 400],
      ["301002", "某县妇幼保健院", 900, 800, 700, 100, 100],
      ["301003", "某县卫生监督所", 600, 500, 440, 60, 100],
    ]);
  return page.end();
}

/** Funds by function with what was carried in from last year. */
function funds() {
  const page = new Page("基金");
  page
    .table({ form: "budget.governmentFunds", title: "2025年政府性基金预算财政拨款支出表", ...W, columns: ["code", "name", "total", "basic", "project", "-|note"] })
    .title("2025年政府性基金预算财政拨款支出表")
    .line({ 0: "部门：某县卫生健康局", end: "单位：万元" })
    .header([
      ["科目", "<", "本年政府性基金预算支出", "<", "<", "备注"],
      ["编码", "名称", "合计", "基本支出", "项目支出", "^"],
    ])
    .total([null, "合计", 86, 0, 86], [1])
    .rows([
      ["229", "其他支出", 86, 0, 86],
      ["22960", "彩票公益金安排的支出", 86, 0, 86],
      ["2296013", "用于城乡医疗救助的彩票公益金支出", 86, 0, 86, "上级提前下达"],
    ]);
  return page.end();
}

/** Purchases as an office's officer heads them. */
function purchases() {
  const page = new Page("采购");
  const columns = ["lineNo", "project", "-|category", "fundSource", "budgetAmount", "method", "-", "startDate", "bidOpeningDate", "supplier", "supplierSize", "awardAmount", "awardNoticeDate", "contractDate", "contractAmount", "announcementDate", "acceptanceDate", "paidAmount", "-", "complaint"];
  page
    .table({ form: "ledger.procurement", title: "2024年度政府采购项目执行及履约情况登记表", ...W, columns })
    .title("2024年度政府采购项目执行及履约情况登记表")
    .line({ 0: "采购人：某县卫生健康局", end: "单位：万元" })
    .header([["序号", "采购项目（包）名称", "采购属性", "资金渠道", "采购预算额", "采购方式", "代理机构", "招标公告发布时间", "开标时间", "中标（成交）供应商", "企业类型", "中标（成交）额", "中标（成交）通知书发出时间", "合同签署日期", "合同总价款", "合同公告时间", "履约验收日期", "累计支付", "支付占比", "是否质疑投诉"]])
    .rows([
      [1, "救护车", "货物", "财政拨款", 96, "公开招标", "某招标公司", "2024-03-11", "2024-04-02", "某汽车公司", "中型", 93.6, "2024-04-07", "2024-04-22", 93.6, "2024-04-24", "2024-07-15", 93.6, "100%", "否"],
      [2, "信息系统等保测评", "服务", "财政拨款", 24, "竞争性磋商", "某招标公司", "2024-05-06", "2024-05-20", "某测评公司", "小型", 22.8, "2024-05-22", "2024-06-03", 22.8, "2024-06-05", "2024-11-08", 22.8, "100%", "否"],
    ])
    .total(["合计", null, null, null, 120, null, null, null, null, null, null, 116.4, null, null, 116.4, null, null, 116.4]);
  return page.end();
}

/** Accounts: what is left at the year's end beside the expenditure by function. */
function generalFlow() {
  const page = new Page("一般公共");
  const { total, basic, project } = totals("clinic");
  const columns = ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver", "-", "-"];
  page
    .table({ form: "final.generalPublic", title: "一般公共预算财政拨款收入支出决算表", ...W, columns })
    .line({ end: "财决07表" })
    .title("一般公共预算财政拨款收入支出决算表")
    .line({ 0: "编制单位：某县卫生健康局", 4: "2024年度", end: "金额单位：万元" })
    .header([
      ["项目", "<", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余", "<", "<"],
      ["支出功能分类科目编码", "科目名称", "^", "^", "合计", "基本支出", "项目支出", "合计", "基本支出结转", "项目支出结转和结余"],
    ]);
  const line = (row) => [0, wan(row.total), wan(row.total), wan(row.basic), wan(row.project), 0, 0, 0];
  page.total([null, "合计", ...line({ total, basic, project })], [1]);
  for (const row of functionRows("clinic")) page.row_([row.code, row.name, ...line(row)]);
  return page.end();
}

export const departmentNearEighth = [
  { name: "某镇像而不是的台账.xlsx", pages: [villageAssets(), scrapped(), thirdParty(), villageProjects(), plannedPurchases(), canteenBuys()] },
  { name: "某县像而不是的收支.xlsx", pages: [countyBudget(), incomeFromFees(), threeYears()] },
  { name: "卫生健康局预算两张.xlsx", pages: [byUnit(), funds()] },
  { name: "卫生健康局采购履约.xlsx", pages: [purchases()] },
  { name: "卫生健康局一般公共决算.xlsx", pages: [generalFlow()] },
];
