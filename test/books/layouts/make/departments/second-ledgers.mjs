// Contracts and what was paid on them, English beside Chinese in an asset list, quarters of payment, what is carried over,
// rents; and lists that are none of our forms: of a village, of travel, of a union, of a company.
import { csvOf } from "../delimited.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

function contracts() {
  const page = new Page("采购合同");
  const columns = ["lineNo", "-|projectCode", "project", "-|method", "supplier", "contractAmount", "contractDate", "-", "filingDate", "acceptanceDate", "-", "-", "paidAmount", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年政府采购合同签订及付款情况表", ...Y, columns })
    .title("2024年政府采购合同签订及付款情况表")
    .line({ 0: "填表单位：某市城管局", end: "单位：元" })
    .header([
      ["序号", "合同编号", "采购项目名称", "采购方式", "中标单位（乙方）", "合同金额", "合同签订日期", "合同履行期限", "合同备案日期", "验收日期", "付款情况", "<", "<", "未付金额", "备注"],
      ["^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "首付款", "进度款", "累计付款", "^", "^"],
    ])
    .rows([
      [1, "CG2024-001", "智慧停车平台", "公开招标", "某软件公司", 2860000, "2024-03-18", "一年", "2024-03-20", "2024-12-10", 858000, 1716000, 2574000, 286000, "质保金10%"],
      [2, "CG2024-002", "环卫车辆", "公开招标", "某汽车公司", 1920000, "2024-04-22", "60日", "2024-04-25", "2024-07-01", 576000, 1344000, 1920000, 0, ""],
      [3, "CG2024-003", "垃圾分类宣传", "竞争性磋商", "某传媒公司", 368000, "2024-05-30", "至年底", "2024-06-03", "", 110400, 147200, 257600, 110400, "未到期"],
    ])
    .total(["合计", null, null, null, null, 5148000, null, null, null, null, 1544400, 3207200, 4751600, 396400]);
  return page.end();
}

function bilingualAssets() {
  const page = new Page("Assets");
  const columns = ["lineNo", "assetCode", "assetName", "assetClass", "specification", "quantity", "acquiredDate", "originalValue", "depreciation", "netValue", "user", "place", "status"];
  page
    .table({ form: "ledger.assets", title: "固定资产清册 Fixed Asset Register", ...Y, columns })
    .title("固定资产清册 Fixed Asset Register")
    .line({ 0: "单位 Entity：某省博物馆", end: "单位：元 Unit: yuan" })
    .header([["序号\nNo.", "资产编码\nAsset code", "资产名称\nAsset name", "资产类别\nCategory", "规格型号\nModel", "数量\nQty", "购置日期\nDate acquired", "原值\nCost", "累计折旧\nAccum. depreciation", "净值\nNet value", "使用部门\nDepartment", "存放地点\nLocation", "状态\nStatus"]])
    .rows([
      [1, "BWG-0001", "恒温恒湿柜", "专用设备", "HWS-800", 8, "2020-06-15", 480000, 216000, 264000, "保管部", "文物库房", "在用"],
      [2, "BWG-0002", "监控系统", "通用设备", "128路", 1, "2018-11-02", 650000, 650000, 0, "保卫部", "中控室", "在用"],
      [3, "BWG-0003", "展柜", "家具和用具", "独立柜", 24, "2023-03-30", 720000, 84000, 636000, "陈列部", "一号厅", "闲置"],
    ])
    .total(["合计\nTotal", null, null, null, null, 33, null, 1850000, 950000, 900000]);
  return page.end();
}

function quarters() {
  const page = new Page("支出进度");
  const columns = ["lineNo", "project", "-|organisation|user", "revisedBudget|originalBudget", "-", "-", "-", "-", "outturn", "executionRate", "carryOver|-", "reason|note"];
  page
    .table({ form: "ledger.projects", title: "某市城管局2024年项目资金分季度支出进度表", ...W, columns })
    .title("某市城管局2024年项目资金分季度支出进度表")
    .line({ end: "单位：万元" })
    .header([
      ["序号", "项目名称", "责任处室", "预算安排数", "各季度支出", "<", "<", "<", "累计支出", "支出进度", "剩余指标", "进度偏慢原因"],
      ["^", "^", "^", "^", "一季度", "二季度", "三季度", "四季度", "^", "^", "^", "^"],
    ])
    .rows([
      [1, "环卫保洁", "环卫处", 1200, 280, 300, 310, 304, 1194, "99.50%", 6, ""],
      [2, "智慧停车平台", "科技处", 290, 0, 85.8, 171.6, 0, 257.4, "88.76%", 32.6, "质保金未到期"],
      [3, "市容整治", "市容处", 160, 30, 40, 45, 42, 157, "98.13%", 3, ""],
    ])
    .total(["合计", null, null, 1650, 310, 425.8, 526.6, 346, 1608.4, "97.48%", 41.6]);
  return page.end();
}

function carryOver() {
  const page = new Page("项目结转");
  const columns = ["project", "projectCode", "-", "-|originalBudget", "revisedBudget", "outturn", "carryOver", "-|reason", "reason|note|-"];
  page
    .table({ form: "ledger.projects", title: "2024年项目支出预算执行及结转结余情况表", ...W, columns })
    .title("2024年项目支出预算执行及结转结余情况表")
    .line({ 0: "单位：某区图书馆", end: "单位：万元" })
    .header([
      ["项目名称", "项目编码", "上年结转", "本年预算", "全年预算合计", "全年支出", "年末结转结余", "形成原因", "备注"],
    ])
    .rows([
      ["免费开放", "33010024T000001", 5, 115, 120, 118.5, 1.5, "", ""],
      ["图书购置", "33010024T000002", 0, 100, 100, 95, 5, "12月到货，次年付款", ""],
    ])
    .total(["合计", null, 5, 215, 220, 213.5, 6.5]);
  return page.end();
}

function rents() {
  const page = new Page("出租收入");
  page
    .table({ form: "ledger.assetIncome", title: "2024年国有资产出租出借收入收缴情况登记表", ...Y, columns: ["lineNo", "item", "-", "-", "-", "amount|-", "dueDate", "-|amount", "paidDate", "-", "note"] })
    .title("2024年国有资产出租出借收入收缴情况登记表")
    .line({ 0: "单位：某区图书馆", end: "单位：元" })
    .header([["序号", "资产名称及坐落", "承租方", "租赁期限", "面积（㎡）", "应收租金", "应缴日期", "实收租金", "上缴财政日期", "缴款书号", "备注"]])
    .rows([
      [1, "一楼咖啡厅", "某餐饮公司", "2023.7-2026.6", 120, 96000, "2024-01-10", 96000, "2024-01-08", "N240118", ""],
      [2, "地下停车位", "某停车公司", "2024.1-2024.12", 800, 60000, "2024-07-10", 60000, "2024-07-09", "N240722", ""],
    ])
    .total(["合计", null, null, null, 920, 156000, null, 156000]);
  return page.end();
}

/** An export of the asset system, without any title; amounts with separators. */
function exportedAssets() {
  const page = new Page("资产导出列表");
  const columns = ["assetCode", "assetName", "-|assetClass", "acquisition", "acquiredDate", "quantity", "originalValue", "depreciation", "netValue", "status", "user", "-|user", "place"];
  page.table({ form: "ledger.assets", title: "", unit: "yuan", basis: "header", columns });
  page.header([["资产编号", "资产名称", "资产分类名称", "取得方式", "取得日期", "数量", "价值（元）", "累计折旧（元）", "净值（元）", "使用状况", "使用部门", "使用人", "存放地点"]]);
  page.rows([
    ["TY2023000001", "笔记本电脑", "便携式计算机", "新购", "2023-04-18", "3", "19,500.00", "8,666.67", "10,833.33", "在用", "采编部", "甲", "302"],
    ["TY2021000009", "自助借还机", "其他机械设备", "新购", "2021-10-08", "2", "136,000.00", "71,400.00", "64,600.00", "在用", "借阅部", "乙", "大厅"],
    ["JJ2017000003", "书架", "架类", "捐赠", "2017-12-20", "60", "48,000.00", "22,400.00", "25,600.00", "在用", "借阅部", "丙", "二楼"],
  ]);
  return page.end();
}

/** A table of no known form from its title, heads and rows. */
function none(name, title, header, rows, { unit = "单位：元", printed = unit.includes("万") ? W : Y, total, at = [0], by = "单位：某市城管局" } = {}) {
  const page = new Page(name);
  page.table({ form: null, title, ...printed, columns: ["-"], width: header[0].length }).title(title);
  page.line({ 0: by, ...(unit.startsWith("单位") ? { end: unit } : {}) }).header(header).rows(rows);
  if (total !== undefined) page.total(total, at);
  return page.end();
}

const village = () =>
  none(
    "村务公开",
    "2024年第四季度村级财务收支公开表",
    [
      ["收入", "<", "支出", "<"],
      ["项目", "金额", "项目", "金额"],
    ],
    [
      ["一、上级补助收入", 86000, "一、干部报酬", 42000],
      ["二、经营收入", 24000, "二、公益支出", 31000],
      ["三、其他收入", 3000, "三、办公费", 5200],
    ],
    { total: ["收入合计", 113000, "支出合计", 78200], at: [0, 2], by: "村名：某镇某村村民委员会" }
  );

const travel = () =>
  none(
    "差旅",
    "2024年度差旅费支出明细表",
    [["序号", "出差日期", "出差人", "地点", "事由", "交通费", "住宿费", "补助", "合计"]],
    [
      [1, "2024-03-05", "甲", "省城", "培训", 320, 660, 300, 1280],
      [2, "2024-06-12", "乙", "邻市", "调研", 180, 330, 200, 710],
    ],
    { total: ["合计", null, null, null, null, 500, 990, 500, 1990] }
  );

const union = () =>
  none(
    "工会预算",
    "2025年度工会经费收支预算表",
    [["科目", "上年决算数", "本年预算数", "增减", "说明"]],
    [
      ["一、收入", 186000, 192000, 6000, ""],
      ["会费收入", 26000, 27000, 1000, ""],
      ["行政补助收入", 160000, 165000, 5000, ""],
      ["二、支出", 180000, 190000, 10000, ""],
      ["职工活动支出", 120000, 128000, 8000, ""],
      ["维权支出", 60000, 62000, 2000, ""],
    ],
    { by: "单位：某市城管局工会委员会" }
  );

const company = () =>
  none(
    "资产负债表",
    "资产负债表（企业）",
    [["资产", "期末余额", "年初余额", "负债和所有者权益", "期末余额", "年初余额"]],
    [
      ["货币资金", 1200, 900, "应付账款", 600, 500],
      ["固定资产", 3800, 4000, "实收资本", 3000, 3000],
      ["无形资产", 200, 220, "未分配利润", 1600, 1620],
    ],
    { unit: "单位：万元", total: ["资产总计", 5200, 5120, "负债和所有者权益总计", 5200, 5120], at: [0, 3], by: "编制单位：某市环卫有限公司" }
  );

const intentions = () =>
  none(
    "采购意向",
    "某市城管局2025年3月（至）4月政府采购意向",
    [["序号", "采购项目名称", "采购需求概况", "预算金额（元）", "预计采购时间（填写到月）", "是否专门面向中小企业采购", "备注"]],
    [
      [1, "绿化补植", "对主城区道路两侧死亡苗木进行补植", 1600000, "2025年4月", "是", ""],
      [2, "公厕运维", "全市公厕保洁和维护", 2380000, "2025年4月", "否", ""],
    ],
    { unit: "元", printed: { unit: "yuan", basis: "header" } }
  );

const csv = (page) => ({ name: `${page.name}.csv`, pages: [page], text: csvOf(page) });

export const departmentLedgersSecond = [
  { name: "城管局合同付款和进度.xlsx", pages: [contracts(), quarters()] },
  { name: "博物馆中英文资产清册.xlsx", pages: [bilingualAssets()] },
  { name: "区图书馆结转和租金.xlsx", pages: [carryOver(), rents()] },
  { name: "城管局各种单子.xlsx", pages: [village(), travel(), union(), company(), intentions()] },
  csv(exportedAssets()),
];
