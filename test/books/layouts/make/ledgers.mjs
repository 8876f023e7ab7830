// Ledgers as offices keep them: procurement, assets, projects, disclosure, institutions, audits.
import { Page } from "./page.mjs";

/** Two header rows, hidden remarks column, amounts in 元; a small summary of no known form to the right. */
function procurement() {
  const page = new Page("2023采购", { hiddenColumns: [11] });
  const columns = ["lineNo", "project", "category", "method", "budgetAmount", "intentionDate", "startDate", "supplier", "contractAmount", "contractDate", "acceptanceDate", "note"];
  page.table({ form: "ledger.procurement", title: "某县水务局2023年政府采购项目登记台账", unit: "yuan", basis: "header", columns });
  page.title("某县水务局2023年政府采购项目登记台账");
  page.header([
    ["序号", "采购项目名称", "采购品目", "采购方式", "预算金额（元）", "采购意向公开时间", "采购公告发布时间", "中标（成交）供应商", "合同信息", "<", "验收时间", "备注"],
    ["^", "^", "^", "^", "^", "^", "^", "^", "合同金额（元）", "签订日期", "^", "^"],
  ]);
  page.rows([
    [1, "防汛物资采购", "货物", "询价", 480000, "2023.2.6", "2023.3.15", "某某物资有限公司", 472600, "2023.4.10", "2023.5.20", "内部备注"],
    [2, "水库安全鉴定", "服务", "竞争性磋商", 650000, "2023年3月1日", "2023年4月6日", "某某设计院", 638000, "2023年5月12日", null, null],
    [3, "办公楼维修", "工程", "竞争性谈判", 360000, "2023-05-08", "2023-06-12", "某某建筑公司", 355200, "2023-07-03", "2023-11-30", null],
  ]);
  page.total([null, "合计", null, null, 1490000, null, null, null, 1465800], [1]).end();
  const after = page.row;
  page.move(1, 13);
  page.table({ form: null, title: "", unit: "yuan", basis: "header", columns: ["-", "-"] });
  page.header([["品目", "合同金额（元）"]]).rows([
    ["货物", 472600],
    ["工程", 355200],
    ["服务", 638000],
  ]);
  page.total(["合计", 1465800]).end();
  return page.move(after, 0);
}

/** Leading blank row and column, old class names, the total at the top, 小计 of every class. */
function assets() {
  const page = new Page("资产明细", { top: 1, left: 1 });
  const columns = ["assetCode", "assetName", "assetClass", "specification", "quantity", "acquiredDate", "originalValue", "depreciation", "netValue", "status", "user", "place"];
  page.table({ form: "ledger.assets", title: "固定资产明细账", unit: "yuan", basis: "header", columns });
  page.title("固定资产明细账").line({ 0: "单位：某县水务局", end: "2023年12月31日" });
  page.header([["资产编码", "资产名称", "资产分类", "规格型号", "数量", "购置日期", "原值（元）", "累计折旧（元）", "净值（元）", "使用状态", "使用部门", "存放地点"]]);
  page.total(["合计", null, null, null, 10, null, 1301800, 534200, 767600]);
  page.rows([
    ["ZC0001", "办公楼", "土地、房屋及构筑物", "1200㎡", 1, "2006-01-01", 960000, 384000, 576000, "在用", "办公室", "城关镇"],
    ["ZC0002", "越野车", "通用设备", "普拉多", 1, "2016.1", 268000, 120000, 148000, "在用", "防汛办", "车库"],
    ["ZC0003", "计算机", "通用设备", "台式", 6, "2020-01-01", 31800, 26200, 5600, "在用", "办公室", "各科室"],
    ["ZC0004", "水质分析仪", "专用设备", "哈希", 1, "2021年1月", 36000, 3600, 32400, "闲置", "监测站", "仓库"],
    ["ZC0005", "办公桌椅", "家具、用具、装具及动植物", "套", 1, "2022-01-01", 6000, 400, 5600, "出租", "办公室", "会议室"],
  ]);
  page.end();
  page.skip(2);
  const summary = ["assetClass", "openingValue", "increase", "decrease", "closingValue", "depreciation", "netValue"];
  page.table({ form: "ledger.assetSummary", title: "固定资产增减变动情况表", unit: "yuan", basis: "unit line", columns: summary });
  page.title("固定资产增减变动情况表").line({ end: "单位：元" });
  page.header([["资产类别", "期初原值", "本期增加", "本期减少", "期末原值", "累计折旧", "净值"]]);
  page.rows([
    ["土地、房屋及构筑物", 960000, 0, 0, 960000, 384000, 576000],
    ["通用设备", 305800, 0, 6000, 299800, 146200, 153600],
    ["专用设备", 36000, 0, 0, 36000, 3600, 32400],
    ["家具、用具、装具及动植物", 0, 6000, 0, 6000, 400, 5600],
  ]);
  page.total(["合  计", 1301800, 6000, 6000, 1301800, 534200, 767600]).end();
  return page;
}

/** 预算执行情况 with rows numbered 一、（一）1., unit in a line with the date. */
function execution() {
  const page = new Page("执行情况");
  const columns = ["project", "originalBudget", "adjustment", "revisedBudget", "outturn", "executionRate", "carryOver", "reason"];
  page.table({ form: "ledger.projects", title: "2023年部门预算执行情况明细表", unit: "tenThousandYuan", basis: "unit line", columns });
  page.title("2023年部门预算执行情况明细表").line({ 0: "编制单位：某县水务局", 3: "2023年12月31日", end: "单位：万元" });
  page.header([["支出项目", "年初预算数", "追加（追减）数", "调整后预算数", "累计支出数", "执行率（%）", "结余", "备注"]]);
  page.row_(["一、基本支出", 823.73, 12, 835.73, 830.1, 99.33, 5.63]);
  page.row_(["（一）人员经费", 700.17, 12, 712.17, 712.17, 100, 0]);
  page.row_(["（二）公用经费", 123.56, 0, 123.56, 117.93, 95.44, 5.63]);
  page.row_(["二、项目支出", 1439.15, -39.15, 1400, 1310.5, 93.61, 89.5]);
  page.row_(["1.水利工程建设", 1205, -39.15, 1165.85, 1080.5, 92.68, 85.35, "工程按进度付款"]);
  page.row_(["2.防汛", 234.15, 0, 234.15, 230, 98.23, 4.15]);
  page.total(["合  计", 2262.88, -27.15, 2235.73, 2140.6, 95.74, 95.13]);
  return page.end();
}

/** Three lists below each other without a blank row between. */
function lists() {
  const page = new Page("佐证清单");
  page.table({ form: "ledger.disclosure", title: "一、预决算及绩效信息公开情况", columns: ["lineNo", "item", "approvalDate", "publishDate", "channel", "complete"], width: 6 });
  page.title("一、预决算及绩效信息公开情况", { merge: false });
  page.header([["序号", "公开内容", "批复时间", "公开时间", "公开网址", "内容是否完整"]]);
  page.rows([
    [1, "2023年部门预算", "2023-02-10", "2023-02-24", "http://www.example.gov.cn/ys", "是"],
    [2, "2022年部门决算", "2023-08-15", "2023-08-30", "http://www.example.gov.cn/js", "是"],
  ]);
  page.end();
  page.table({ form: "ledger.institutions", title: "二、制度文件清单", columns: ["lineNo", "kind", "name", "documentNumber", "date", "content"], width: 6 });
  page.title("二、制度文件清单", { merge: false });
  page.header([["序号", "类别", "文件名称", "文号", "印发日期", "主要内容"]]);
  page.rows([
    [1, "绩效管理制度", "预算绩效管理办法", "某水发〔2022〕5号", "2022-03-01", "绩效目标、监控、评价"],
    [2, "财务管理制度", "财务管理办法", "某水发〔2021〕9号", "2021-06-18", "审批、支付、核算"],
  ]);
  page.end();
  page.table({ form: "ledger.audit", title: "三、审计和监督检查发现问题", columns: ["lineNo", "source", "problem", "date", "rectified", "note"], width: 6 });
  page.title("三、审计和监督检查发现问题", { merge: false });
  page.header([["序号", "检查单位", "发现问题", "发现日期", "是否整改", "备注"]]);
  page.rows([[1, "县审计局", "个别公务接待未附清单", "2023-09-12", "已整改", ""]]);
  return page.end();
}

/** A profile as Hunan's report cover prints it: pairs across, then long texts. */
function profile() {
  const page = new Page("基本情况");
  page.table({ form: "text.profile", title: "部门基本情况", columns: [], width: 4 });
  page.title("部门基本情况");
  page.rows([
    ["部门名称", "某县水务局", "单位性质", "行政单位"],
    ["内设机构", "办公室、规划建设股、防汛办", "人员编制", "编制42名，实有40人"],
    ["主要职能", "负责保障水资源的合理开发利用、水旱灾害防治。"],
    ["年度主要工作", "完成水库除险加固、防汛备汛。"],
    ["年度总体目标", "确保安全度汛，供水有保障。"],
  ]);
  return page.end();
}

export const ledgers = [
  { name: "某县采购登记.xlsx", pages: [procurement()] },
  { name: "某县资产.xlsx", pages: [assets()] },
  { name: "某县执行和清单.xlsx", pages: [execution(), lists(), profile()] },
];
