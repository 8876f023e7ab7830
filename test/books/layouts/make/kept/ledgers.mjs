// Ledgers in further prints: quarters across, cards with their fields down the rows, a register exported as text.
import { csvOf, gb18030 } from "../delimited.mjs";
import { Page } from "../page.mjs";

/** Quarters with amount and rate each; two subtotals; a remark row inside the body. */
function quarters() {
  const page = new Page("季度");
  const columns = ["project", "category", "originalBudget", "revisedBudget", ...Array.from({ length: 8 }, () => "-"), "outturn", "executionRate"];
  page
    .table({ form: "ledger.projects", title: "2023年部门预算执行情况统计表", unit: "yuan", basis: "unit line", columns })
    .title("2023年部门预算执行情况统计表")
    .line({ 0: "单位：某区残疾人联合会", end: "金额单位：元" })
    .header([
      ["项目名称", "项目类别", "年初预算", "调整后预算", "一季度", "<", "二季度", "<", "三季度", "<", "四季度", "<", "全年累计支出", "执行率"],
      ["^", "^", "^", "^", "金额", "占比", "金额", "占比", "金额", "占比", "金额", "占比", "^", "^"],
    ])
    .rows([
      ["残疾人康复服务", "民生类", 800000, 820000, 150000, "18%", 200000, "24%", 210000, "26%", 250000, "30%", 810000, "98.78%"],
      ["辅助器具适配", "民生类", 400000, 400000, 80000, "20%", 90000, "23%", 100000, "25%", 126000, "32%", 396000, "99.00%"],
      ["残疾人就业培训", "发展类", 300000, 280000, 40000, "14%", 70000, "25%", 80000, "29%", 84600, "30%", 274600, "98.07%"],
    ])
    .total(["合计", null, 1500000, 1500000, 270000, "18%", 360000, "24%", 390000, "26%", 460600, "31%", 1480600, "98.71%"]);
  return page.end();
}

/** Cards of assets: the fields are down the rows, the assets across. */
function assetCards() {
  const page = new Page("卡片", { left: 1, top: 1 });
  page
    .table({ form: "ledger.assets", title: "固定资产卡片", unit: "yuan", basis: "header", columns: ["-"], width: 4 })
    .title("固定资产卡片");
  page.fieldsDown([
    ["assetCode", "资产编号", "TY2020000011", "TY2022000002", "JJ2017000031"],
    ["assetName", "资产名称", "无障碍改造车", "投影仪", "文件柜"],
    ["specification", "规格型号", "福特全顺", "EPSON CB-X51", "五门"],
    ["acquiredDate", "购置日期", "2020-05-18", "2022-09-01", "2017-03-22"],
    ["originalValue", "原值（元）", 268000, 4600, 980],
    ["depreciation", "累计折旧（元）", 134000, 1610, 444.27],
    ["netValue", "净值（元）", 134000, 2990, 535.73],
    ["user", "使用部门", "康复科", "办公室", "财务科"],
    ["status", "使用状况", "在用", "在用", "闲置"],
  ]);
  return page.end();
}

/** The measures down the rows, the kinds of assets across, the total as the last column. */
function summaryAcross() {
  const page = new Page("资产情况");
  page
    .table({ form: "ledger.assetSummary", title: "2023年固定资产情况表", unit: "tenThousandYuan", basis: "unit line", columns: ["-"], width: 5 })
    .title("2023年固定资产情况表")
    .line({ 0: "填报单位：某区残疾人联合会", end: "单位：万元" });
  const top = page.row;
  page.fieldsDown([
    ["assetClass", "资产类别", "房屋", "设备", "家具用具", "合计"],
    ["openingValue", "年初数", 820, 230.5, 41.2, 1091.7],
    ["increase", "本年增加", 0, 18.6, 2.3, 20.9],
    ["decrease", "本年减少", 0, 9.1, 0, 9.1],
    ["closingValue", "年末数", 820, 240, 43.5, 1103.5],
    ["depreciation", "累计折旧", 205, 131.4, 20.7, 357.1],
    ["netValue", "净值", 615, 108.6, 22.8, 746.4],
  ]);
  page.open.totals.push(`E${String(top + 1)}`);
  return page.end();
}

/** A register of purchases exported in GB 18030. */
function register() {
  const page = new Page("采购合同台账导出");
  const columns = ["lineNo", "projectCode", "project", "category", "method", "organisation", "budgetAmount", "awardNoticeDate", "awardAmount", "supplier", "supplierSize", "contractDate", "contractAmount", "announcementDate", "paidAmount", "note"];
  page.table({ form: "ledger.procurement", title: "2023年政府采购合同台账", unit: "yuan", basis: "unit line", columns });
  page.line({ 0: "2023年政府采购合同台账" }).line({ 0: "采购人：某区残疾人联合会", 15: "金额单位：元" });
  page.header([["序号", "采购计划编号", "采购项目名称", "采购品目", "采购方式", "组织形式", "预算金额", "中标通知书发出日期", "中标金额", "供应商名称", "供应商规模", "合同签订日期", "合同金额", "合同公告日期", "已付款", "备注"]]);
  page.rows([
    [1, "JH2023-0012", "辅助器具采购", "货物", "公开招标", "集中采购", "400,000.00", "2023-04-20", "396,000.00", "某康复器材公司", "小型企业", "2023-05-08", "396,000.00", "2023-05-10", "396,000.00", "无"],
    [2, "JH2023-0031", "就业培训服务", "服务", "竞争性磋商", "分散采购", "280,000.00", "2023-06-12", "274,600.00", "某职业培训学校", "微型企业", "2023-06-30", "274,600.00", "2023-07-03", "274,600.00", "/"],
  ]);
  page.total(["合计", null, null, null, null, null, "680,000.00", null, "670,600.00", null, null, null, "670,600.00", null, "670,600.00"]);
  return page.end();
}

/** Lists of problems and of documents below each other, each with 填报 lines and no unit. */
function lists() {
  const page = new Page("清单");
  page
    .table({ form: "ledger.audit", title: "2023年度审计发现问题整改情况表", unit: "tenThousandYuan", basis: "header", columns: ["lineNo", "source", "problem", "amount", "-", "rectified", "note"] })
    .title("2023年度审计发现问题整改情况表")
    .line({ 0: "填报单位：某区残疾人联合会", 5: "填报日期：2024年1月" })
    .header([["序号", "审计机关", "审计发现问题", "涉及金额（万元）", "整改措施", "是否完成整改", "备注"]])
    .rows([
      [1, "某区审计局", "固定资产未及时入账", 2.3, "补登固定资产账", "是"],
      [2, "某区审计局", "往来款长期挂账", 5.6, "清理往来款项", "是"],
    ]);
  page.end().skip(2);
  page
    .table({ form: "ledger.institutions", title: "内部管理制度一览表", columns: ["lineNo", "kind", "name", "documentNumber", "date", "-|content"] })
    .title("内部管理制度一览表")
    .header([["序号", "制度类别", "制度名称", "发文字号", "印发日期", "主要内容"]])
    .rows([
      [1, "预算管理", "预算管理办法", "某残联〔2022〕8号", "2022-03-15", "预算编制、执行与调整"],
      [2, "采购管理", "政府采购内部控制制度", "某残联〔2021〕21号", "2021-11-02", "采购流程与岗位职责"],
    ]);
  return page.end();
}

const exported = register();

export const keptLedgers = [
  { name: "残联按季执行.xlsx", pages: [quarters(), lists()] },
  { name: "残联资产卡片.xlsx", pages: [assetCards(), summaryAcross()] },
  { name: "采购合同台账导出.csv", pages: [exported], bytes: gb18030(csvOf(exported)) },
];
