// Lists of purchases, contracts, assets and disposals, as offices keep them and as asset and accounting programs export them.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** An office's own list of purchases: who asked, when it was decided, what it cost, when it was paid. */
function officePurchases() {
  const page = new Page("采购台账");
  const columns = ["lineNo", "-", "project", "category", "-", "-", "budgetAmount", "method", "awardAmount|contractAmount", "supplier", "-", "contractDate", "-", "acceptanceDate", "-", "paidAmount", "-|note", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年度采购工作台账", ...Y, columns })
    .title("2024年度采购工作台账")
    .line({ 0: "单位：某区第一中学", end: "金额单位：元" })
    .header([["序号", "申请部门", "采购项目", "项目类别（货物/工程/服务）", "立项审批时间", "数量", "预算金额", "采购方式", "中标（成交）价", "中标（成交）供应商", "合同编号", "合同签订日期", "合同履行期限", "验收日期", "付款日期", "已支付金额", "经办人", "备注"]])
    .rows([
      [1, "总务处", "食堂设备", "货物", "2024/3/4", 1, 480000, "公开招标", 466800, "某厨具公司", "HT2024-03", "2024/5/7", "60日", "2024/6/28", "2024/7/5", 466800, "甲", ""],
      [2, "信息中心", "录播教室", "货物", "2024/4/11", 2, 360000, "竞争性磋商", 351000, "某教育科技公司", "HT2024-05", "2024/6/20", "45日", "2024/7/30", "2024/8/9", 333450, "乙", "质保金5%"],
      [3, "保卫处", "安保服务", "服务", "2024/6/3", 1, 288000, "竞争性谈判", 285600, "某保安公司", "HT2024-08", "2024/7/15", "一年", "", "按季", 71400, "丙", ""],
    ])
    .total([null, "合计", null, null, null, null, 1128000, null, 1103400, null, null, null, null, null, null, 871650], [1]);
  return page.end();
}

/** Small purchases without bidding: what was bought where, and the invoice. */
function smallPurchases() {
  const page = new Page("零星采购");
  const columns = ["lineNo", "-", "project", "-", "-", "-", "-|contractAmount|paidAmount|awardAmount", "method", "supplier", "-|acceptanceDate", "note|-"];
  page
    .table({ form: "ledger.procurement", title: "2024年零星采购登记台账", ...Y, columns })
    .title("2024年零星采购登记台账")
    .line({ 0: "单位：某区第一中学", end: "单位：元" })
    .header([["序号", "采购日期", "采购项目名称", "规格", "数量", "单价", "金额", "采购方式", "供应商", "验收日期", "备注"]])
    .rows([
      [1, "2024-03-05", "复印纸", "A4", 60, 25, 1500, "电子卖场直购", "某办公用品公司", "2024-03-06", ""],
      [2, "2024-04-18", "墨盒", "黑色", 12, 180, 2160, "电子卖场直购", "某办公用品公司", "2024-04-19", ""],
      [3, "2024-09-10", "打印机", "激光", 2, 1850, 3700, "框架协议", "某科技公司", "2024-09-12", "入固定资产"],
    ])
    .total(["合计", null, null, null, null, null, 7360]);
  return page.end();
}

/** A look-alike: the purchases that are planned, and when they are to be announced. */
function intentions() {
  const page = new Page("采购计划");
  page
    .table({ form: null, title: "2025年度政府采购计划表", ...W, columns: ["-"], width: 9 })
    .title("2025年度政府采购计划表")
    .line({ 0: "单位：某区第一中学", end: "单位：万元" })
    .header([["序号", "采购项目名称", "采购需求概况", "品目", "预算金额", "拟采购方式", "预计采购时间", "是否专门面向中小企业", "备注"]])
    .rows([
      [1, "校园网络升级", "更换核心交换机及无线设备", "货物", 120, "公开招标", "2025年5月", "是", ""],
      [2, "物业服务", "三个校区保洁和绿化", "服务", 180, "公开招标", "2025年6月", "是", ""],
    ])
    .total([null, "合计", null, null, 300], [1]);
  return page.end();
}

/** The platform's list of contracts: package, number, prices in yuan, publication and filing. */
function platformContracts() {
  const page = new Page("sheet1");
  const columns = ["lineNo", "-", "projectCode", "project", "-", "organisation", "method", "category|-", "budgetAmount", "awardNoticeDate", "supplier", "supplierSize", "contractAmount", "contractDate", "announcementDate", "filingDate", "-"];
  page
    .table({ form: "ledger.procurement", title: "政府采购合同备案明细表", unit: "yuan", basis: "header", columns })
    .title("政府采购合同备案明细表", { merge: false })
    .header([["序号", "采购单位", "采购计划编号", "采购项目名称", "采购包号", "采购组织形式", "采购方式", "采购品目", "预算金额（元）", "中标（成交）通知书发出日期", "供应商名称", "企业规模", "合同金额（元）", "合同签订日期", "合同公告日期", "合同备案日期", "合同状态"]])
    .rows([
      ["1", "某市中心血站", "440100-2024-01234", "血液检测试剂", "1", "集中采购", "公开招标", "A07260203", "3,600,000.00", "2024-04-02", "某生物公司", "中型企业", "3,528,000.00", "2024-04-22", "2024-04-23", "2024-04-24", "履行中"],
      ["2", "某市中心血站", "440100-2024-02318", "采血车", "1", "集中采购", "公开招标", "A02030618", "1,980,000.00", "2024-06-11", "某汽车公司", "小型企业", "1,936,000.00", "2024-07-01", "2024-07-02", "2024-07-03", "已完成"],
      ["3", "某市中心血站", "440100-2024-03005", "冷链监测服务", "2", "分散采购", "竞争性磋商", "C16070000", "420,000.00", "2024-08-15", "某物联公司", "微型企业", "412,600.00", "2024-09-02", "2024-09-03", "2024-09-05", "履行中"],
    ]);
  return page.end();
}

/** A look-alike: every contract of a department, rents and repairs among them. */
function contracts() {
  const page = new Page("合同台账");
  page
    .table({ form: null, title: "2024年度经济合同管理台账", ...Y, columns: ["-"], width: 11 })
    .title("2024年度经济合同管理台账")
    .line({ 0: "单位：某市中心血站", end: "单位：元" })
    .header([["序号", "合同编号", "合同名称", "合同类型", "对方单位", "合同金额", "签订日期", "履行期限", "已付金额", "未付金额", "经办科室"]])
    .rows([
      [1, "XZ-2024-001", "采血点房屋租赁合同", "租赁", "某物业公司", 96000, "2024-01-08", "2024.1-2024.12", 96000, 0, "总务科"],
      [2, "XZ-2024-002", "电梯维保合同", "服务", "某电梯公司", 18000, "2024-02-20", "一年", 9000, 9000, "总务科"],
    ])
    .total(["合计", null, null, null, null, 114000, null, null, 105000, 9000]);
  return page.end();
}

/** The asset module's cards: names of the module, 价值 for cost, use and management apart, 财务入账 beside. */
function assetCards() {
  const page = new Page("资产卡片导出");
  const columns = ["lineNo", "assetCode", "assetName", "standardCode|-", "assetClass", "-", "specification", "-", "quantity", "originalValue", "depreciation", "netValue", "acquiredDate", "acquisition", "-|acquiredDate", "status", "user|-", "user|-", "place", "-"];
  page
    .table({ form: "ledger.assets", title: "资产卡片明细表", ...Y, columns })
    .title("资产卡片明细表", { merge: false })
    .line({ 0: "单位：某市中心血站", 6: "日期：2024-12-31", end: "单位：元" })
    .header([["序号", "资产编号", "资产名称", "国标代码", "资产分类", "卡片编号", "规格型号", "计量单位", "数量", "价值", "累计折旧", "净值", "取得日期", "取得方式", "财务入账日期", "使用状况", "使用部门", "使用人", "存放地点", "采购组织形式"]])
    .rows([
      ["1", "TY2019000123", "台式计算机", "A02010105", "设备", "K0123", "i5/8G", "台", "1", "4,980.00", "4,980.00", "0.00", "2019-05-20", "新购", "2019-06-01", "在用", "业务科", "业务员", "二楼", "政府集中采购"],
      ["2", "ZY2021000045", "全自动核酸检测仪", "A02320700", "设备", "K0456", "某型", "套", "1", "2,680,000.00", "938,000.00", "1,742,000.00", "2021-03-15", "新购", "2021-04-01", "在用", "检验科", "检验员", "三楼", "政府集中采购"],
      ["3", "JJ2016000310", "文件柜", "A05010502", "家具和用具", "K0789", "五节", "个", "6", "7,200.00", "4,080.00", "3,120.00", "2016-07-11", "调拨", "2016-08-01", "闲置", "总务科", "库管员", "库房", "分散采购"],
    ])
    .total(["合计", null, null, null, null, null, null, null, "8", "2,692,180.00", "947,060.00", "1,745,120.00"]);
  return page.end();
}

/** Taking stock: the booked and the counted, differences, and what became of them. */
function stocktaking() {
  const page = new Page("盘点表");
  const columns = ["lineNo", "assetCode", "assetName", "specification", "-", "quantity", "originalValue", "-", "-", "-", "status", "user", "place", "note"];
  page
    .table({ form: "ledger.assets", title: "2024年度固定资产清查盘点明细表", ...Y, columns })
    .title("2024年度固定资产清查盘点明细表")
    .line({ 0: "单位名称：某市中心血站", 4: "盘点基准日：2024年11月30日", end: "金额单位：元" })
    .header([
      ["序号", "资产编码", "资产名称", "规格型号", "计量单位", "账面数", "<", "实盘数", "<", "差异数量", "使用状况", "使用部门", "存放地点", "备注"],
      ["^", "^", "^", "^", "^", "数量", "原值", "数量", "金额", "^", "^", "^", "^", "^"],
    ])
    .rows([
      [1, "TY2019000123", "台式计算机", "i5/8G", "台", 1, 4980, 1, 4980, 0, "在用", "业务科", "二楼", null],
      [2, "ZY2021000045", "全自动核酸检测仪", "某型", "套", 1, 2680000, 1, 2680000, 0, "在用", "检验科", "三楼", null],
      [3, "JJ2016000310", "文件柜", "五节", "个", 6, 7200, 5, 6000, -1, "闲置", "总务科", "库房", "盘亏一个"],
    ])
    .total(["合计", null, null, null, null, 8, 2692180, 7, 2690980, -1]);
  return page.line({ 0: "盘点人：", 5: "复核人：" }).end();
}

/** A look-alike: what is to be disposed of, and why. */
function disposals() {
  const page = new Page("处置表");
  page
    .table({ form: null, title: "固定资产处置申报表", ...Y, columns: ["-"], width: 11 })
    .title("固定资产处置申报表")
    .line({ 0: "申报单位：某市中心血站", 5: "2024年12月", end: "单位：元" })
    .header([["序号", "资产编号", "资产名称", "规格型号", "数量", "购置日期", "账面原值", "已提折旧", "账面净值", "处置方式", "处置原因"]])
    .rows([
      [1, "TY2012000021", "打印机", "激光", 3, "2012-03-09", 6900, 6900, 0, "报废", "无法修复"],
      [2, "TY2013000088", "空调机", "3匹", 2, "2013-06-18", 12800, 12800, 0, "报废", "超过使用年限"],
    ])
    .total(["合计", null, null, null, 5, null, 19700, 19700, 0]);
  return page.end();
}

/** What came and went of every class in the year: counts beside values, opening to closing. */
function assetChanges() {
  const page = new Page("增减变动");
  const columns = ["assetClass", "-", "openingValue", "-", "increase", "-", "decrease", "-", "closingValue", "depreciation", "netValue"];
  page
    .table({ form: "ledger.assetSummary", title: "2024年度固定资产增减变动情况表", ...W, columns })
    .title("2024年度固定资产增减变动情况表")
    .line({ 0: "编制单位：某市中心血站", end: "单位：万元" })
    .header([
      ["资产类别", "年初", "<", "本年增加", "<", "本年减少", "<", "年末", "<", "<", "<"],
      ["^", "数量", "原值", "数量", "原值", "数量", "原值", "数量", "原值", "累计折旧", "净值"],
    ])
    .rows([
      ["房屋和构筑物", 3, 1860, 0, 0, 0, 0, 3, 1860, 520.8, 1339.2],
      ["设备", 412, 1420.5, 36, 215.8, 21, 48.3, 427, 1588, 806.4, 781.6],
      ["图书和档案", 1200, 6.2, 0, 0, 0, 0, 1200, 6.2, 0, 6.2],
      ["家具和用具", 530, 42.6, 8, 1.2, 6, 0.7, 532, 43.1, 30.1, 13],
    ])
    .total(["合计", 2145, 3329.3, 44, 217, 27, 49, 2162, 3497.3, 1357.3, 2140]);
  return page.end();
}

/** Publication of budgets and accounts as a check list of links. */
function disclosure() {
  const page = new Page("公开台账");
  page
    .table({ form: "ledger.disclosure", title: "2024年度信息公开台账", columns: ["lineNo", "item", "-", "approvalDate", "publishDate", "channel", "-", "complete|-", "note"] })
    .title("2024年度信息公开台账")
    .header([["序号", "公开内容", "责任科室", "财政部门批复时间", "公开时间", "公开平台", "链接", "是否完整", "备注"]])
    .rows([
      [1, "2024年部门预算", "财务科", "2024-02-06", "2024-02-21", "门户网站", "https://www.example.gov.cn/a", "是", ""],
      [2, "2023年部门决算", "财务科", "2024-08-26", "2024-09-10", "门户网站", "https://www.example.gov.cn/b", "是", ""],
      [3, "2023年度项目绩效自评结果", "财务科", "2024-08-26", "2024-09-10", "门户网站", "https://www.example.gov.cn/c", "是", "随决算公开"],
    ]);
  return page.end();
}

/** Regulations in force with who issued them and what they are about. */
function regulations() {
  const page = new Page("制度");
  page
    .table({ form: "ledger.institutions", title: "单位内部管理制度清单", columns: ["lineNo", "kind", "name", "documentNumber", "date", "-", "note|-"] })
    .title("单位内部管理制度清单")
    .header([["序号", "业务类别", "制度名称", "发文字号", "印发日期", "归口科室", "修订情况"]])
    .rows([
      [1, "预算管理", "预算管理办法", "某血站〔2022〕3号", "2022-03-01", "财务科", "2024年修订"],
      [2, "采购管理", "政府采购内部控制制度", "某血站〔2022〕9号", "2022-06-15", "总务科", ""],
      [3, "资产管理", "国有资产管理办法", "某血站〔2023〕2号", "2023-02-10", "总务科", ""],
    ]);
  return page.end();
}

/** Income of leases and disposals and the day it went to the treasury. */
function assetIncome() {
  const page = new Page("收益上缴");
  page
    .table({ form: "ledger.assetIncome", title: "2024年国有资产有偿使用收入上缴台账", ...Y, columns: ["lineNo", "item", "-", "-|note", "amount", "dueDate", "paidDate", "-", "note"] })
    .title("2024年国有资产有偿使用收入上缴台账")
    .line({ 0: "单位：某市中心血站", end: "单位：元" })
    .header([["序号", "收入事项", "承租（受让）方", "收入类型", "应缴金额", "应缴库日期", "实际缴库日期", "缴款书号", "备注"]])
    .rows([
      [1, "采血点门面出租", "某便利店", "出租收入", 48000, "2024-06-30", "2024-06-25", "0012", ""],
      [2, "报废设备残值", "某回收公司", "处置收入", 1260, "2024-12-31", "2024-12-20", "0037", ""],
    ])
    .total([null, "合计", null, null, 49260], [1]);
  return page.end();
}

/** Findings of inspections with the state of their correction. */
function findings() {
  const page = new Page("整改");
  page
    .table({ form: "ledger.audit", title: "审计及财会监督发现问题整改台账", ...W, columns: ["lineNo", "source", "-", "problem", "amount", "-", "-", "rectified", "-", "note"] })
    .title("审计及财会监督发现问题整改台账")
    .line({ 0: "单位：某市中心血站", end: "单位：万元" })
    .header([["序号", "检查单位", "检查年度", "发现的问题", "涉及金额", "整改措施", "责任人", "是否完成整改", "完成时限", "备注"]])
    .rows([
      [1, "某市审计局", "2023", "固定资产未及时入账", 12.6, "补登资产卡片", "总务科", "是", "2024-03-31", ""],
      [2, "某市财政局", "2024", "差旅费报销附件不全", 0.8, "补充附件", "财务科", "是", "2024-10-31", ""],
    ]);
  return page.end();
}

export const moreLedgers = [
  { name: "第一中学采购.xlsx", pages: [officePurchases(), smallPurchases(), intentions()] },
  { name: "中心血站合同.xlsx", pages: [platformContracts(), contracts()] },
  { name: "中心血站资产.xlsx", pages: [assetCards(), stocktaking(), disposals(), assetChanges()] },
  { name: "中心血站管理台账.xlsx", pages: [disclosure(), regulations(), assetIncome(), findings()] },
];
