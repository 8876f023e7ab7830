// What systems export and offices keep under other names: funds and indicators of a self-evaluation on sheets of their
// own, ledgers without titles, lists of problems, of income from assets, of evidence; a book with cover and hidden copy.
import { functionRows, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** 预算管理一体化: funds by source, alone on a sheet. */
function systemFunds() {
  const page = new Page("预算执行情况");
  const columns = ["fundSource", "originalBudget", "adjustment", "revisedBudget", "outturn", "executionRate", "-|carryOver", "points"];
  page.table({ form: "self.department", title: "部门整体支出绩效自评表（预算执行情况）", ...Y, columns });
  page.title("部门整体支出绩效自评表（预算执行情况）").line({ 0: "单位：317-某区卫生健康局", end: "金额单位：元" });
  page.header([["资金来源", "年初预算", "年度预算调整", "调整后的预算", "累计支出", "预算执行率%", "项目指标结余", "自评得分"]]);
  page.total(["合计", 33158000, 1200000, 34358000, 33010200, 96.08, 1347800, 9.61]);
  page.rows([
    ["一般公共预算拨款", 32158000, 1200000, 33358000, 32110200, 96.26, 1247800, null],
    ["单位资金", 1000000, 0, 1000000, 900000, 90, 100000, null],
  ]);
  return page.end();
}

/** 预算管理一体化: indicators alone, operator, value and unit in fields of their own. */
function systemIndicators() {
  const page = new Page("指标完成情况");
  const columns = ["level1", "level2", "indicator", "operator", "target", "actual", "targetUnit", "maxPoints", "points", "deviation"];
  page.table({ form: "self.department", title: "部门整体支出绩效自评表（指标完成情况）", columns });
  page.title("部门整体支出绩效自评表（指标完成情况）");
  page.header([["一级指标", "二级指标", "指标名称", "计算符号", "指标值", "实际完成值", "计量单位", "分值", "得分", "偏差原因分析及改进措施"]]);
  page.rows([
    ["产出指标", "数量指标", "免费体检人数", "≥", "20,000.00", "21,350.00", "人", "20.00", "20.00", ""],
    ["产出指标", "质量指标", "疫苗接种率", "≥", "95.00", "94.10", "%", "20.00", "19.81", "外来人口流动"],
    ["效益指标", "社会效益指标", "居民健康素养水平", "≥", "28.00", "30.20", "%", "30.00", "30.00", ""],
    ["满意度指标", "服务对象满意度", "居民满意度", "≥", "85.00", "91.00", "%", "20.00", "20.00", ""],
  ]);
  return page.end();
}

/** No title: an export of contracts with the columns in another order. */
function contracts() {
  const page = new Page("Sheet1");
  const columns = ["projectCode", "project", "organisation", "method", "fundSource|-", "budgetAmount", "awardAmount", "supplier", "supplierSize", "awardNoticeDate", "contractDate", "filingDate", "announcementDate", "paidAmount"];
  page.table({ form: "ledger.procurement", title: "", unit: "yuan", basis: "header", columns });
  page.header([["采购计划编号", "采购项目名称", "组织形式", "采购方式", "资金性质", "采购预算（元）", "中标（成交）金额（元）", "中标（成交）供应商名称", "供应商规模", "中标通知书发出日期", "合同签订日期", "合同备案日期", "合同公告日期", "已支付金额（元）"]]);
  page.rows([
    ["440114-2023-00121", "疫苗冷链设备采购", "集中采购", "公开招标", "财政性资金", 1860000, 1798000, "某某医疗器械公司", "中型企业", "2023-06-12", "2023-06-28", "2023-07-03", "2023-06-30", 1798000],
    ["440114-2023-00305", "健康宣传服务", "分散采购", "竞争性磋商", "财政性资金", 320000, 306000, "某某文化公司", "小微企业", "2023-08-01", "2023-09-15", "2023-09-20", "2023-09-18", 153000],
  ]);
  return page.end();
}

function incomeFromAssets() {
  const page = new Page("出租收入", { left: 1 });
  page.table({ form: "ledger.assetIncome", title: "2023年国有资产有偿使用及处置收入上缴情况表", ...Y, columns: ["lineNo", "item", "amount", "dueDate", "paidDate", "note"] });
  page.title("2023年国有资产有偿使用及处置收入上缴情况表").line({ 0: "单位名称：某区卫生健康局", end: "单位：元" });
  page.header([["序号", "收入事项", "收入金额", "应上缴时间", "实际上缴时间", "备注"]]);
  page.rows([
    [1, "临街商铺出租", 120000, "2023-06-30", "2023-06-21", ""],
    [2, "报废救护车处置", 18600, "2023-09-30", "2023-10-12", "逾期"],
  ]);
  return page.total([null, "合计", 138600], [1]).end();
}

function problems() {
  const page = new Page("整改台账");
  page.table({ form: "ledger.audit", title: "审计、巡察和财会监督发现问题整改台账", ...W, columns: ["lineNo", "source|kind", "problem", "amount", "date", "-|note", "rectified", "note"] });
  page.title("审计、巡察和财会监督发现问题整改台账").line({ end: "单位：万元" });
  page.header([["序号", "检查类型", "存在问题", "涉及金额", "发现时间", "整改措施", "是否完成整改", "备注"]]);
  page.rows([
    [1, "区委巡察", "固定资产未及时入账", 12.6, "2023-05-20", "补录资产卡片", "是", ""],
    [2, "财会监督", "差旅费报销附件不全", 0.8, "2023-10-11", "补充附件", "否", "正在整改"],
  ]);
  return page.end();
}

/** Cover, contents and text; a table; a hidden copy of last year's. */
function withCover() {
  const cover = new Page("封面", { top: 4, left: 1 });
  cover.put(4, 1, "2024年度部门预算");
  cover.put(8, 1, "部门名称：某区卫生健康局");
  cover.put(9, 1, "编制日期：2024年2月");
  const contents = new Page("目录");
  contents.put(0, 0, "目    录");
  ["部门概况", "部门预算表", "一、部门支出预算总表", "预算情况说明"].forEach((text, index) => contents.put(index + 2, 0, text));
  const prose = new Page("说明");
  prose.put(0, 0, "2024年部门预算情况说明");
  prose.put(2, 0, "一、收支预算总体情况。2024年收入预算总计1,756.25万元，比上年增加86.20万元，增长5.16%。");
  prose.put(3, 0, "二、支出预算情况。基本支出1,425.95万元，占81.19%；项目支出330.30万元，占18.81%。");
  const table = (name, year, hidden) => {
    const page = new Page(name);
    const { total, basic, project } = totals("office");
    const title = `${year}年部门支出预算总表`;
    page.table({ form: "budget.expenditure", title, ...W, columns: ["code", "name", "total", "basic", "project"] });
    page.title(title).line({ 0: "部门：某区卫生健康局", end: "单位：万元" });
    page.header([["功能科目编码", "功能科目名称", "合计", "基本支出", "项目支出"]]);
    for (const row of functionRows("office")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
    page.total(["合计", null, wan(total), wan(basic), wan(project)]).end();
    page.hidden = hidden;
    return page;
  };
  return [cover, contents, prose, table("支出总表", 2024, false), table("支出总表 (2)", 2023, true)];
}

/** Scores given twice: by the department and by the bureau. */
function twoScores() {
  const page = new Page("指标评分表");
  const columns = ["level1", "level2", "level3", "maxPoints", "definition", "standard", "points", "-", "deviation|note|-"];
  page.table({ form: "self.scoreSheet", title: "部门整体支出绩效评价指标评分表", columns });
  page.title("部门整体支出绩效评价指标评分表").line({ 0: "填报单位：某区卫生健康局" });
  page.header([
    ["一级指标", "二级指标", "三级指标", "标准分值", "指标解释", "评分标准", "评分", "<", "扣分说明"],
    ["^", "^", "^", "^", "^", "^", "自评得分", "复核得分", "^"],
  ]);
  page.rows([
    ["预算编制", "目标设定", "绩效目标合理性", 5, "目标是否符合实际", "一项不符扣1分", 5, 4, "个别指标偏低"],
    [null, null, "绩效指标明确性", 5, "指标是否细化量化", "一项不符扣1分", 5, 5],
    ["预算执行", "资金管理", "支付进度", 10, "支付数与预算数比率", "按进度计分", 9.6, 9.6],
    ["预算绩效", "效益", "社会满意度", 10, "问卷结果", "90%以上满分", 10, 10],
  ]);
  return page.total(["合计", null, null, 30, null, null, 29.6, 28.6]).end();
}

export const systemExports = [
  { name: "一体化导出自评.xlsx", pages: [systemFunds(), systemIndicators()] },
  { name: "合同导出.xlsx", pages: [contracts()] },
  { name: "收入上缴和整改台账.xlsx", pages: [incomeFromAssets(), problems()] },
  { name: "有封面和隐藏表.xlsx", pages: withCover() },
  { name: "自评和复核评分.xlsx", pages: [twoScores()] },
];
