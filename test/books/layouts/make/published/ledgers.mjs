// Lists out of procurement, assets and budget systems, and lists kept by hand.
import { csvOf, gb18030 } from "../delimited.mjs";
import { Page } from "../page.mjs";

/** The procurement platform: units and their codes first, savings between, dates as text. */
function procurement() {
  const page = new Page("采购项目查询");
  const columns = ["-", "-", "-|projectCode", "project", "category", "organisation", "method", "budgetAmount", "awardAmount", "-", "-", "supplier", "supplierSize|-", "-|awardNoticeDate", "-", "contractDate", "filingDate", "-"];
  page
    .table({ form: "ledger.procurement", title: "政府采购项目执行情况查询", unit: "yuan", basis: "header", columns })
    .title("政府采购项目执行情况查询", { merge: false })
    .header([["采购单位编码", "采购单位名称", "采购计划编号", "采购项目名称", "采购目录", "采购组织形式", "采购方式", "预算金额（元）", "成交金额（元）", "节约金额（元）", "节约率", "中标（成交）供应商", "是否中小企业", "成交日期", "合同编号", "合同签订日期", "合同备案日期", "项目状态"]]);
  const line = (plan, project, kind, form, method, budget, price, supplier, dates) => [
    ...["215001", "某县人民医院", plan, project, kind, form, method, budget.toFixed(2), price.toFixed(2), (budget - price).toFixed(2), `${(((budget - price) / budget) * 100).toFixed(2)}%`, supplier, "是", dates[0], `HT${plan.slice(2)}`, dates[1], dates[2], "已完成"],
  ];
  page.rows([
    line("CG2024-0017", "彩色超声诊断仪", "A02320500 医用超声波仪器及设备", "分散采购", "公开招标", 1680000, 1598000, "某医疗器械公司", ["2024-03-20", "2024-04-08", "2024-04-10"]),
    line("CG2024-0031", "物业管理服务", "C21040000 物业管理服务", "分散采购", "竞争性磋商", 960000, 936000, "某物业公司", ["2024-05-16", "2024-05-30", "2024-06-03"]),
    line("CG2024-0042", "台式计算机", "A02010105 台式计算机", "集中采购", "框架协议采购", 174000, 171600, "某科技公司", ["2024-06-11", "2024-06-18", "2024-06-20"]),
  ]);
  page.total(["合计", null, null, null, null, null, null, "2814000.00", "2705600.00", "108400.00", "3.85%"]);
  return page.end();
}

/** A table of intentions kept by hand, two header rows, money in two units. */
function plan() {
  const page = new Page("采购台账", { left: 1 });
  const columns = ["lineNo", "project", "-|category", "budgetAmount", "fundSource|-", "method", "intentionDate", "-|bidOpeningDate|startDate", "awardNoticeDate", "supplier", "contractAmount", "contractDate", "acceptanceDate", "-|paidAmount", "note"];
  page
    .table({ form: "ledger.procurement", title: "某县人民医院2024年度政府采购工作台账", unit: "tenThousandYuan", basis: "header", columns })
    .title("某县人民医院2024年度政府采购工作台账")
    .header([
      ["序号", "采购事项", "类型", "预算\n（万元）", "经费来源", "采购方式", "采购过程", "<", "<", "<", "合同", "<", "履约", "<", "备注"],
      ["^", "^", "^", "^", "^", "^", "意向公开时间", "开标时间", "中标通知书时间", "中标单位", "金额\n（万元）", "签订时间", "验收时间", "已付款\n（万元）", "^"],
    ])
    .rows([
      ["1", "彩色超声诊断仪", "货物", "168", "自有资金", "公开招标", "2024.1.15", "2024.3.18", "2024.3.20", "某医疗器械公司", "159.8", "2024.4.8", "2024.5.20", "159.8"],
      ["2", "物业管理服务", "服务", "96", "自有资金", "竞争性磋商", "2024.3.28", "2024.5.14", "2024.5.16", "某物业公司", "93.6", "2024.5.30", "2024.12.31", "93.6"],
    ])
    .total([null, "合计", null, "264", null, null, null, null, null, null, "253.4", null, null, "253.4"], [1]);
  return page.end();
}

/** Cards of an accounting program: names of the program, rates of depreciation, a quantity near the end. */
function cards() {
  const page = new Page("固定资产清单");
  const columns = ["assetCode", "assetName", "acquisition|-", "-|assetClass", "-|assetClass", "status", "-", "acquiredDate", "originalValue", "depreciation", "-", "quantity", "-", "-", "place", "user", "user|-", "note"];
  page
    .table({ form: "ledger.assets", title: "固定资产清单", unit: "yuan", basis: "unit line", columns })
    .title("固定资产清单", { merge: false })
    .line({ 0: "单位名称：某县人民医院", 4: "会计期间：2024年12期", 8: "金额单位：元" })
    .header([["资产编号", "资产名称", "资产来源", "管理类别", "类别名称", "资产状态", "是否计提折旧", "入账日期", "资产原值", "累计折旧", "折旧方法", "资产数量", "净残值率(%)", "月折旧额", "存放地点", "部门名称", "责任人", "备注"]])
    .rows([
      ["TY202404001", "彩色超声诊断仪", "外购", "专用设备", "医疗设备", "在用", "是", "2024-05-31", 1598000, 116520.83, "平均年限法", 1, 0, 16645.83, "门诊三楼", "超声科", "科主任"],
      ["TY201806012", "救护车", "外购", "通用设备", "车辆", "在用", "是", "2018-06-30", 326000, 264875, "平均年限法", 1, 0, 3395.83, "车库", "急诊科", "科主任"],
      ["TY201503007", "病床", "调拨", "家具用具", "家具", "待报废", "是", "2015-03-31", 96000, 96000, "平均年限法", 40, 0, 0, "库房", "总务科", "库管员", "已列入处置"],
    ])
    .total(["合计", null, null, null, null, null, null, null, 2020000, 477395.83, null, 42, null, 20041.66]);
  return page.end();
}

/** A list for taking stock: booked and counted beside each other. */
function stock() {
  const page = new Page("盘点表");
  const columns = ["lineNo", "assetCode", "assetName", "specification", "acquiredDate", "quantity", "originalValue", "netValue", "-", "-", "-", "user", "place", "note"];
  page
    .table({ form: "ledger.assets", title: "2024年固定资产盘点表", unit: "yuan", basis: "unit line", columns })
    .title("2024年固定资产盘点表")
    .line({ 0: "盘点单位：某县图书馆", 6: "盘点日期：2024-12-20", end: "单位：元" })
    .header([
      ["序号", "资产编号", "资产名称", "规格型号", "购置日期", "账面情况", "<", "<", "实盘情况", "<", "<", "使用人", "存放地点", "备注"],
      ["^", "^", "^", "^", "^", "数量", "原值", "净值", "数量", "盘盈", "盘亏", "^", "^", "^"],
    ])
    .rows([
      [1, "TSG-0001", "自助借还机", "某型", "2021-09-01", 2, 128000, 76800, 2, 0, 0, "流通部", "一楼大厅", null],
      [2, "TSG-0002", "密集书架", "六层", "2016-04-12", 30, 216000, 86400, 30, 0, 0, "典藏部", "负一楼", null],
      [3, "TSG-0003", "笔记本电脑", "14寸", "2019-11-05", 5, 31000, 0, 5, 0, 0, "办公室", "三楼", "已提足"],
    ])
    .total([null, "合计", null, null, null, 37, 375000, 163200, 37, 0, 0], [1]);
  return page.line({ 0: "盘点人：", 5: "监盘人：", 11: "负责人：" }).end();
}

/** Numbers and values at both ends of the year, the year's changes as they came in and went out. */
function summary() {
  const page = new Page("资产情况表");
  const columns = ["assetClass", "-|lineNo", "-", "openingValue", "increase", "decrease", "-", "closingValue", "depreciation", "netValue"];
  page
    .table({ form: "ledger.assetSummary", title: "国有资产占有使用情况表", unit: "tenThousandYuan", basis: "unit line", columns })
    .title("国有资产占有使用情况表")
    .line({ 0: "编制单位：某县图书馆", 5: "2024年12月31日", end: "金额单位：万元" })
    .header([
      ["项  目", "行次", "年初数", "<", "本年增加", "本年减少", "年末数", "<", "<", "<"],
      ["^", "^", "数量", "账面原值", "^", "^", "数量", "账面原值", "累计折旧", "账面净值"],
      ["栏  次", "", "1", "2", "3", "4", "5", "6", "7", "8"],
    ])
    .total(["合计", "1", "—", 1286.4, 52.6, 8.2, "—", 1330.8, 561.35, 769.45])
    .rows([
      ["  一、房屋和构筑物（平方米）", "2", 5200, 862, 0, 0, 5200, 862, 301.7, 560.3],
      ["  二、设备（台、套）", "3", 214, 261.5, 36.4, 8.2, 226, 289.7, 195.4, 94.3],
      ["      其中：车辆（辆）", "4", 2, 38.6, 0, 0, 2, 38.6, 30.9, 7.7],
      ["  三、图书和档案（册）", "5", 186000, 98.3, 16.2, 0, 192400, 114.5, 0, 114.5],
      ["  四、家具和用具（件）", "6", 930, 64.6, 0, 0, 930, 64.6, 64.25, 0.35],
    ]);
  return page.end();
}

/** A university's list as delimited text: codes and money as the system writes them, no title. */
function delimitedAssets() {
  const page = new Page("资产导出");
  page.table({ form: "ledger.assets", title: "", columns: ["assetCode", "assetName", "-|assetClass", "quantity", "originalValue", "acquisition", "-|fundSource", "-", "status", "user|-", "user|-|place", "-", "acquiredDate", "note"] });
  page.header([["资产编号", "资产名称", "分类代码", "数量", "账面原值", "增加方式", "资金来源", "条形码", "使用状况", "责任人", "管理机构", "会计凭证号", "入账日期", "备注"]]);
  page.rows([
    ["20190312", "气相色谱仪", "A02100402", "1", "286,000.00", "购置", "财政拨款", "6900000000011", "在用", "实验员", "化工学院", "记-0312", "2019-06-25", ""],
    ["20210107", "实验台", "A05010203", "24", "105,600.00", "购置", "自有资金", "6900000000028", "在用", "实验员", "化工学院", "记-0107", "2021-03-18", ""],
    ["20140955", "投影机", "A02020200", "2", "13,200.00", "捐赠", "其他", "6900000000035", "闲置", "管理员", "教务处", "记-0955", "2014-11-02", "待报废"],
  ]);
  return page.end();
}

const assetsText = delimitedAssets();

export const publishedLedgers = [
  { name: "县医院采购查询和台账.xlsx", pages: [procurement(), plan()] },
  { name: "县医院固定资产清单.xlsx", pages: [cards()] },
  { name: "图书馆盘点和资产情况.xlsx", pages: [stock(), summary()] },
  { name: `${assetsText.name}.csv`, pages: [assetsText], bytes: gb18030(csvOf(assetsText)) },
];
