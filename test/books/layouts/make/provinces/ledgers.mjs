// Lists of hospitals, schools and offices, and of accounting, asset and budget programs, in the words those use.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** A hospital's list: price limits decided, who won and who carries it out, settlement and what is unpaid. */
function hospitalPurchases() {
  const page = new Page("采购台账");
  const columns = ["lineNo|projectCode|-", "category|-", "project", "budgetAmount", "method", "supplier", "-", "contractAmount", "fundSource", "-", "contractDate", "-", "acceptanceDate", "-", "paidAmount", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年项目采购管理台账", ...W, columns })
    .title("2024年项目采购管理台账")
    .line({ 0: "填报单位：某市妇幼保健院", end: "单位：万元" })
    .header([["编号", "项目分类", "项目名称", "采购预算（控制价）", "采购方式", "中标单位", "招标代理机构", "合同金额", "资金来源", "采购时间", "合同签订时间", "合同期限", "验收时间", "结算金额", "已支付", "未支付", "备注"]])
    .rows([
      ["2024-HW-01", "货物类", "彩色超声诊断仪", 280, "公开招标", "某医疗器械公司", "某招标代理公司", 268.5, "自筹资金", "2024.03.12", "2024.04.20", "45天", "2024.06.05", 268.5, 255.08, 13.42, "质保金5%"],
      ["2024-FW-02", "服务类", "医废处置服务", 36, "竞争性磋商", "某环保公司", "某招标代理公司", 34.8, "自筹资金", "2024.05.08", "2024.05.30", "一年", "", "", 17.4, 17.4, ""],
      ["2024-GC-01", "工程类", "门诊楼电梯更换", 120, "公开招标", "某电梯公司", "某招标代理公司", 112.36, "财政拨款", "2024.07.02", "2024.08.01", "60天", "2024.10.18", 112.36, 100, 12.36, ""],
    ])
    .total(["合计", null, null, 436, null, null, null, 415.66, null, null, null, null, null, null, 372.48, 43.18]);
  return page.end();
}

/** Two rows of header: 采购计划, 采购实施, 合同 and 履约 as groups, dates named by group. */
function groupedPurchases() {
  const page = new Page("Sheet1");
  const columns = ["lineNo", "project", "budgetAmount", "fundSource", "intentionDate", "method", "startDate|announcementDate", "bidOpeningDate", "awardNoticeDate", "supplier", "awardAmount", "contractAmount", "contractDate", "-|announcementDate", "filingDate", "acceptanceDate", "paidAmount"];
  page
    .table({ form: "ledger.procurement", title: "某县公共资源交易和采购服务中心政府采购全流程台账", unit: "yuan", basis: "header", columns })
    .title("某县公共资源交易和采购服务中心政府采购全流程台账")
    .header([
      ["序号", "采购计划", "<", "<", "<", "采购实施", "<", "<", "<", "<", "<", "合同管理", "<", "<", "<", "履约支付", "<"],
      ["^", "项目名称", "预算金额（元）", "资金来源", "意向公开时间", "方式", "公告时间", "开标时间", "通知书发出时间", "成交供应商", "成交金额（元）", "合同金额（元）", "签订时间", "公告时间", "备案时间", "验收时间", "已付金额（元）"],
    ])
    .rows([
      [1, "机房改造", 860000, "财政资金", "2024-01-15", "公开招标", "2024-03-01", "2024-03-22", "2024-03-26", "某科技公司", 832000, 832000, "2024-04-10", "2024-04-11", "2024-04-12", "2024-06-28", 832000],
      [2, "评标室设备", 240000, "财政资金", "2024-02-20", "竞争性谈判", "2024-04-08", "2024-04-18", "2024-04-19", "某电子公司", 233500, 233500, "2024-05-06", "2024-05-07", "2024-05-08", "2024-06-20", 221825],
    ]);
  return page.end();
}

/** UFIDA's list of cards: currency, months of life, rates of residual value and of depreciation. */
function ufidaCards() {
  const page = new Page("固定资产卡片列表");
  const columns = ["-|assetCode", "assetCode|-", "assetName", "-|standardCode", "assetClass", "specification", "user", "acquisition", "place", "status", "-", "-", "acquiredDate", "originalValue", "-", "-", "depreciation", "-", "netValue"];
  page
    .table({ form: "ledger.assets", title: "固定资产卡片列表", unit: "yuan", basis: "header", columns })
    .title("固定资产卡片列表", { merge: false })
    .line({ 0: "账套：[003]某市儿童福利院", 8: "期间：2024.12" })
    .header([["卡片编号", "固定资产编号", "固定资产名称", "类别编号", "类别名称", "规格型号", "部门名称", "增加方式", "存放地点", "使用状况", "使用年限(月)", "折旧方法", "开始使用日期", "原值（元）", "净残值率(%)", "净残值", "累计折旧", "月折旧额", "净值"]])
    .rows([
      ["00001", "0201001", "丰田客车", "02", "车辆", "柯斯达", "后勤科", "直接购入", "车库", "在用", 96, "平均年限法(一)", "2018-06-15", 468000, 0, 0, 380250, 4875, 87750],
      ["00002", "0301007", "康复训练器", "03", "专用设备", "KF-3", "康复部", "捐赠", "三楼", "在用", 60, "平均年限法(一)", "2021-09-01", 86000, 0, 0, 55900, 1433.33, 30100],
      ["00003", "0401012", "空调", "04", "通用设备", "3匹", "办公室", "直接购入", "一楼", "闲置", 72, "平均年限法(一)", "2020-05-20", 7200, 0, 0, 5400, 100, 1800],
    ])
    .total(["合计", null, null, null, null, null, null, null, null, null, null, null, null, 561200, null, 0, 441550, 6408.33, 119650]);
  return page.end();
}

/** A school's book of rooms: things, makers, prices and who keeps them. */
function schoolAssets() {
  const page = new Page("财产登记");
  const columns = ["lineNo", "assetName", "-|assetClass", "specification", "-", "quantity", "-|originalValue", "originalValue|-", "acquiredDate", "fundSource|-", "place", "user", "status", "note"];
  page
    .table({ form: "ledger.assets", title: "某实验小学固定资产登记台帐", ...Y, columns })
    .title("某实验小学固定资产登记台帐")
    .line({ 0: "登记单位：某实验小学", 7: "截至2024年12月31日", end: "单位：元" })
    .header([["序号", "资产名称", "资产类别", "品牌规格型号", "单位", "数量", "单价", "金额", "购置时间", "经费来源", "存放位置", "保管人", "现状", "备注"]])
    .rows([
      [1, "交互式电子白板", "设备", "86寸", "套", 12, 18500, 222000, "2022年8月", "财政拨款", "各班教室", "甲", "在用", ""],
      [2, "学生课桌椅", "家具和用具", "升降式", "套", 600, 260, 156000, "2021年8月", "财政拨款", "各班教室", "乙", "在用", ""],
      [3, "钢琴", "设备", "立式", "台", 2, 16800, 33600, "2017年6月", "捐赠", "音乐室", "丙", "待报废", "一台损坏"],
    ])
    .total(["合计", null, null, null, null, 614, null, 411600]);
  return page.end();
}

/** The reporting program's table of assets: counts and values at both ends of the year. */
function assetReport() {
  const page = new Page("资02表");
  const columns = ["assetClass", "lineNo|-", "-", "openingValue", "-", "increase", "-", "decrease", "-", "closingValue", "depreciation", "netValue"];
  page
    .table({ form: "ledger.assetSummary", title: "固定资产情况表", ...Y, columns })
    .title("固定资产情况表")
    .line({ end: "财资02表" })
    .line({ 0: "编报单位：某市儿童福利院", 5: "2024年12月31日", end: "金额单位：元" })
    .header([
      ["项目", "行次", "期初账面数", "<", "本期增加数", "<", "本期减少数", "<", "期末账面数", "<", "<", "<"],
      ["^", "^", "数量", "原值", "数量", "原值", "数量", "原值", "数量", "原值", "累计折旧", "净值"],
      ["栏次", "<", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ])
    .total(["合计", 1, "—", 9860000, "—", 286000, "—", 46000, "—", 10100000, 3987000, 6113000])
    .rows([
      ["房屋和构筑物（平方米）", 2, 4200, 7600000, 0, 0, 0, 0, 4200, 7600000, 2280000, 5320000],
      ["设备（台、个、辆等）", 3, 486, 1930000, 22, 256000, 9, 41000, 499, 2145000, 1498000, 647000],
      ["  其中：车辆", 4, 3, 720000, 0, 0, 0, 0, 3, 720000, 610000, 110000],
      ["图书和档案（本、套等）", 5, 1200, 60000, 100, 5000, 0, 0, 1300, 65000, 0, 65000],
      ["家具和用具（套、件等）", 6, 620, 270000, 40, 25000, 12, 5000, 648, 290000, 209000, 81000],
    ]);
  return page.end();
}

/** The integrated system's list of quotas: source paper, function, kind of payment, balances. */
function quotas() {
  const page = new Page("指标余额表");
  const columns = ["lineNo", "-", "-", "projectCode", "project", "-", "-", "fundSource|-", "revisedBudget|originalBudget", "-", "outturn", "-|carryOver", "executionRate"];
  page
    .table({ form: "ledger.projects", title: "预算指标执行情况明细表", ...Y, columns })
    .title("预算指标执行情况明细表", { merge: false })
    .line({ 0: "预算单位：[301001]某县人力资源和社会保障局", end: "单位：元" })
    .header([["序号", "指标编号", "指标来源", "项目编码", "项目名称", "支出功能分类", "部门预算经济分类", "资金性质", "指标总额", "冻结金额", "已支付金额", "可用余额", "执行率"]])
    .rows([
      ["1", "2024-0001", "年初预算", "36000024001", "就业创业服务", "2080106 就业管理事务", "30201 办公费", "一般公共预算资金", 850000, 0, 841500, 8500, "99.00%"],
      ["2", "2024-0057", "追加", "36000024002", "农民工工资专项治理", "2080105 劳动保障监察", "30211 差旅费", "一般公共预算资金", 120000, 0, 118200, 1800, "98.50%"],
      ["3", "2024-0101", "上级专款", "36000024003", "职业技能提升", "2080711 就业见习补贴", "30305 生活补助", "一般公共预算资金", 2300000, 0, 2277000, 23000, "99.00%"],
    ])
    .total(["", "", "", "", "合计", "", "", "", 3270000, 0, 3236700, 33300, "98.98%"], [4]);
  return page.end();
}

/** Adjustments with the figures before, the change and after, and who approved. */
function adjustments() {
  const page = new Page("调整");
  const columns = ["lineNo", "project", "-|category", "originalBudget", "adjustment", "revisedBudget", "reason", "-", "note|-"];
  page
    .table({ form: "ledger.projects", title: "2024年度部门预算项目调整申报表", ...W, columns })
    .title("2024年度部门预算项目调整申报表")
    .line({ 0: "申报单位：某县人力资源和社会保障局（盖章）", end: "单位：万元" })
    .header([["序号", "项目名称", "支出功能科目", "调整前预算数", "调整金额（+、-）", "调整后预算数", "调整事由", "审批依据", "备注"]])
    .rows([
      [1, "就业创业服务", "2080106", 90, -5, 85, "培训班次减少", "局党组会纪要", ""],
      [2, "农民工工资专项治理", "2080105", 7, 5, 12, "增加执法频次", "局党组会纪要", ""],
    ])
    .total(["合计", null, null, 97, 0, 97]);
  return page.end();
}

/** Publication: notice, dates, how many days, who is answerable. */
function disclosure() {
  const page = new Page("公开台账");
  page
    .table({ form: "ledger.disclosure", title: "部门预决算公开情况登记簿", columns: ["lineNo", "item", "-", "approvalDate", "publishDate", "days", "channel", "complete", "-", "note"] })
    .title("部门预决算公开情况登记簿")
    .header([["序号", "公开项目名称", "年度", "批复文件收到日期", "网站公开日期", "用时（日）", "公开网站", "内容是否齐全", "责任股室", "备注"]])
    .rows([
      [1, "部门预算", "2024", "2024-02-08", "2024-02-26", 18, "县政府门户网站", "是", "财务股", ""],
      [2, "部门决算", "2023", "2024-09-03", "2024-09-18", 15, "县政府门户网站", "是", "财务股", ""],
      [3, "绩效自评", "2023", "2024-09-03", "2024-09-18", 15, "县政府门户网站", "是", "财务股", ""],
    ]);
  return page.end();
}

/** Rules of the house as a table of contents. */
function institutions() {
  const page = new Page("制度目录");
  page
    .table({ form: "ledger.institutions", title: "内部控制制度目录", columns: ["lineNo", "kind", "name", "documentNumber", "date", "-", "content|-", "note"] })
    .title("内部控制制度目录")
    .header([["序号", "业务领域", "制度名称", "发文字号", "印发日期", "是否现行有效", "主要内容", "备注"]])
    .rows([
      [1, "预算管理", "预算管理办法", "某人社〔2022〕15号", "2022-03-10", "是", "预算编制、执行和调整", ""],
      [2, "收支管理", "财务报销管理规定", "某人社〔2023〕8号", "2023-02-20", "是", "报销审批权限和程序", ""],
      [3, "采购管理", "政府采购内部控制制度", "某人社〔2021〕30号", "2021-11-05", "是", "采购岗位和流程", "修订中"],
      [4, "资产管理", "固定资产管理办法", "某人社〔2020〕12号", "2020-06-18", "是", "资产登记、盘点和处置", ""],
    ]);
  return page.end();
}

/** Problems found: what is asked, where it stands, marks for done. */
function audit() {
  const page = new Page("整改台账");
  page
    .table({ form: "ledger.audit", title: "审计、财会监督发现问题整改销号台账", unit: "tenThousandYuan", basis: "header", columns: ["lineNo", "source", "kind", "problem", "amount", "-", "-|date", "-", "rectified", "-", "note"] })
    .title("审计、财会监督发现问题整改销号台账")
    .line({ 0: "填报单位：某县人力资源和社会保障局", 8: "填报时间：2024年12月20日" })
    .header([["序号", "检查部门", "问题类型", "具体问题", "涉及金额（万元）", "整改措施", "完成时限", "责任人", "整改状态", "销号情况", "备注"]])
    .rows([
      [1, "县审计局", "资产管理", "固定资产未及时入账", 12.6, "补登固定资产账", "2024年6月底", "财务股长", "已整改", "已销号", ""],
      [2, "县财政局", "采购管理", "合同备案超期", 34.8, "完善备案流程", "2024年9月底", "办公室主任", "已整改", "已销号", ""],
      [3, "县审计局", "预算执行", "项目资金闲置", 18, "收回统筹使用", "2024年12月底", "财务股长", "整改中", "未销号", "待收回"],
    ]);
  return page.end();
}

/** 三公 by month: looks like 三公 accounts, is a running account; of no known form. */
function threePublicMonths() {
  const page = new Page("三公按月");
  page
    .table({ form: null, title: "2024年“三公”经费支出登记台账", ...Y, columns: ["-"], width: 8 })
    .title("2024年“三公”经费支出登记台账")
    .line({ 0: "单位：某县人力资源和社会保障局", end: "单位：元" })
    .header([
      ["月份", "公务接待", "<", "<", "公务用车运行", "<", "<", "本月合计"],
      ["^", "批次", "人次", "金额", "燃油费", "维修费", "保险费", "^"],
    ])
    .rows([
      ["1月", 1, 6, 480, 1200, 0, 0, 1680],
      ["2月", 0, 0, 0, 900, 650, 0, 1550],
      ["3月", 2, 13, 1050, 1300, 0, 4200, 6550],
    ])
    .row_(["累计", 3, 19, 1530, 3400, 650, 4200, 9780], { maybe: [0] });
  return page.end();
}

export const provinceLedgers = [
  { name: "妇幼保健院采购.xlsx", pages: [hospitalPurchases()] },
  { name: "采购全流程台账.xlsx", pages: [groupedPurchases()] },
  { name: "福利院资产.xlsx", pages: [ufidaCards(), assetReport()] },
  { name: "实验小学资产台帐.xlsx", pages: [schoolAssets()] },
  { name: "人社局执行和台账.xlsx", pages: [quotas(), adjustments(), disclosure(), institutions(), audit(), threePublicMonths()] },
];
