// Lists of counties' offices: purchases, cards of assets, funds sent down, publication, rules, faults found; and what only looks so.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const HY = { unit: "yuan", basis: "header" };

/** Purchases with every step, both amounts with their unit in the head. */
function purchases() {
  const page = new Page("采购实施情况");
  const columns = ["lineNo", "project", "category", "projectCode|-", "budgetAmount", "-|organisation", "method", "-", "startDate", "bidOpeningDate", "supplier", "supplierSize", "awardAmount", "awardNoticeDate", "contractDate", "filingDate|announcementDate", "contractAmount", "acceptanceDate", "paidAmount", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "某县林业和草原局2024年度政府采购实施情况台账", ...H, columns })
    .title("某县林业和草原局2024年度政府采购实施情况台账")
    .header([["序号", "采购项目名称", "采购品目类别\n（货物/工程/服务）", "采购计划备案编号", "采购预算\n（万元）", "组织形式", "采购方式", "采购代理机构", "采购公告发布时间", "开标（评审）时间", "中标（成交）供应商名称", "是否中小微企业", "中标（成交）金额\n（万元）", "中标通知书发出时间", "合同签订时间", "合同公告（备案）时间", "合同金额\n（万元）", "履约验收时间", "累计支付金额\n（万元）", "支付比例", "备注"]])
    .rows([
      [1, "森林防火无人机", "货物", "县采计〔2024〕018号", 62, "集中采购", "公开招标", "某招标公司", "2024-03-04", "2024-03-27", "某航空科技公司", "小型企业", 58.6, "2024-03-30", "2024-04-12", "2024-04-15", 58.6, "2024-06-20", 58.6, "100%", ""],
      [2, "造林作业设计", "服务", "县采计〔2024〕033号", 45, "分散采购", "竞争性磋商", "某咨询公司", "2024-04-10", "2024-04-23", "某林业设计院", "中型企业", 43.2, "2024-04-25", "2024-05-08", "2024-05-09", 43.2, "2024-11-15", 38.88, "90%", "质保金10%"],
      [3, "管护站维修", "工程", "县采计〔2024〕051号", 80, "分散采购", "竞争性谈判", "某招标公司", "2024-06-03", "2024-06-18", "某建筑公司", "微型企业", 76.9, "2024-06-20", "2024-07-05", "2024-07-08", 76.9, "2024-10-28", 73.06, "95%", ""],
    ])
    .total(["合计", null, null, null, 187, null, null, null, null, null, null, null, 178.7, null, null, null, 178.7, null, 170.54]);
  return page.end();
}

/** Purchases one to a column: the fields stand in the first. */
function purchaseCards() {
  const page = new Page("登记");
  page.table({ form: "ledger.procurement", title: "政府采购项目登记表", ...W, columns: ["-"], width: 4 });
  page.title("政府采购项目登记表").line({ 0: "单位：某县档案馆", end: "金额单位：万元" });
  page.fieldsDown([
    ["project", "采购项目名称", "库房密集架", "档案数字化", "消防改造"],
    ["method", "采购方式", "公开招标", "竞争性磋商", "询价"],
    ["budgetAmount", "预算金额", 36, 58, 12],
    ["startDate", "公告时间", "2024-03-01", "2024-04-15", "2024-05-20"],
    ["supplier", "成交供应商", "某家具公司", "某信息公司", "某消防公司"],
    ["contractAmount", "合同金额", 34.8, 55.5, 11.2],
    ["contractDate", "合同签订日期", "2024-04-02", "2024-05-10", "2024-06-05"],
    ["acceptanceDate", "验收日期", "2024-06-10", "2024-12-05", "2024-07-16"],
    ["paidAmount", "已付金额", 34.8, 49.95, 11.2],
  ]);
  return page.end();
}

/** Cards of the asset system with the day of entry, brand and state's class. */
function assets() {
  const page = new Page("资产明细");
  const columns = ["lineNo", "assetCode", "-|standardCode", "-|assetClass", "assetName", "-|specification", "specification", "-|measureUnit", "quantity", "acquisition", "acquiredDate", "-", "originalValue", "depreciation", "netValue", "user", "-|user", "place", "status", "note"];
  page
    .table({ form: "ledger.assets", title: "行政事业性国有资产明细表（设备、家具）", ...HY, columns })
    .title("行政事业性国有资产明细表（设备、家具）")
    .line({ 0: "编制单位：某县档案馆", 8: "截止日期：2024年12月31日" })
    .header([["序号", "资产卡片编号", "国标分类代码", "国标分类名称", "资产名称", "品牌", "规格型号", "计量单位", "数量", "取得方式", "取得日期", "财务入账日期", "账面原值（元）", "累计折旧（元）", "账面净值（元）", "使用部门", "使用人", "存放地点", "使用状况", "备注"]])
    .rows([
      [1, "TY2022000013", "A02010105", "台式计算机", "台式机", "某品牌", "M4", "台", 6, "新购", "2022-05-12", "2022-05-30", 31800, 18550, 13250, "保管科", "甲", "201室", "在用", ""],
      [2, "JJ2019000002", "A05010301", "木制柜类", "密集架", "某品牌", "六层", "组", 40, "新购", "2019-09-03", "2019-09-28", 268000, 93800, 174200, "保管科", "乙", "库房", "在用", ""],
      [3, "TY2016000005", "A02020400", "多功能一体机", "复印机", "某品牌", "C30", "台", 1, "调拨", "2016-11-20", "2016-12-02", 15600, 15600, 0, "办公室", "丙", "103室", "待报废", "已提足折旧"],
    ])
    .total(["合计", null, null, null, null, null, null, null, 47, null, null, null, 315400, 127950, 187450]);
  return page.end();
}

/** Numbers and amounts at both ends of the year by class. */
function assetClasses() {
  const page = new Page("分类汇总");
  const columns = ["assetClass", "-", "openingValue", "-", "increase", "-", "decrease", "-", "closingValue", "-", "-|note"];
  page
    .table({ form: "ledger.assetSummary", title: "2024年度固定资产分类统计表", ...W, columns })
    .title("2024年度固定资产分类统计表")
    .line({ 0: "单位名称：某县档案馆", end: "单位：万元" })
    .header([
      ["资产类别", "年初数", "<", "本年增加", "<", "本年减少", "<", "年末数", "<", "占比", "备注"],
      ["^", "数量", "金额", "数量", "金额", "数量", "金额", "数量", "金额", "^", "^"],
    ])
    .rows([
      ["一、房屋和构筑物", 2, 860, 0, 0, 0, 0, 2, 860, "87.76%", ""],
      ["二、设备", 68, 92.4, 6, 3.18, 4, 2.6, 70, 92.98, "9.49%", ""],
      ["三、家具和用具", 120, 27.02, 0, 0, 0, 0, 120, 27.02, "2.76%", ""],
    ])
    .total(["合计", 190, 979.42, 6, 3.18, 4, 2.6, 192, 980, "100%"]);
  return page.end();
}

/** Money sent down by paper, what was paid of it and why not the rest. */
function fundsSentDown() {
  const page = new Page("专项资金");
  const columns = ["lineNo", "-", "project", "-|fundSource", "revisedBudget|originalBudget|-", "outturn", "executionRate", "carryOver|-", "reason|note"];
  page
    .table({ form: "ledger.projects", title: "2024年度专项资金支付情况明细表", ...W, columns })
    .title("2024年度专项资金支付情况明细表")
    .line({ 0: "填报单位：某县林业和草原局", end: "单位：万元" })
    .header([["序号", "资金文号", "项目名称", "资金级次", "下达金额", "累计支付金额", "支付率", "结余资金", "未支付原因"]])
    .rows([
      [1, "县财农〔2024〕12号", "国土绿化试点", "中央", 520, 468, "90.00%", 52, "待验收后支付"],
      [2, "县财农〔2024〕30号", "森林防火能力建设", "省级", 180, 180, "100.00%", 0, ""],
      [3, "县财预〔2024〕1号", "林业有害生物防治", "县级", 60, 57, "95.00%", 3, "质保金"],
    ])
    .total(["合计", null, null, null, 760, 705, "92.76%", 55]);
  return page.end();
}

/** Publication with the last day allowed; rules with who looks after them; faults and what was done. */
function registers() {
  const page = new Page("台账三项");
  page
    .table({ form: "ledger.disclosure", title: "一、预决算信息公开情况统计表", columns: ["lineNo", "item", "approvalDate", "-", "publishDate", "channel", "-|channel", "complete|-", "note"] })
    .title("一、预决算信息公开情况统计表")
    .header([["序号", "公开事项", "财政批复日期", "规定公开期限", "实际公开日期", "公开平台", "公开网址链接", "是否按要求公开", "备注"]])
    .rows([
      [1, "2024年部门预算", "2024-02-05", "2024-02-25", "2024-02-20", "县政府门户网站", "部门预算专栏", "是", ""],
      [2, "2023年部门决算", "2024-08-30", "2024-09-19", "2024-09-12", "县政府门户网站", "部门决算专栏", "是", ""],
    ])
    .end()
    .skip();
  page
    .table({ form: "ledger.institutions", title: "二、内控制度建设情况一览表", columns: ["lineNo", "kind", "name", "documentNumber", "date", "-", "-", "note"] })
    .title("二、内控制度建设情况一览表")
    .header([["序号", "制度类别", "制度名称", "文号", "出台时间", "最近修订时间", "责任科室", "备注"]])
    .rows([
      [1, "预算管理", "预算绩效管理办法", "林草办〔2022〕6号", "2022-03-01", "2024-05-10", "计财股", ""],
      [2, "采购管理", "政府采购管理制度", "林草办〔2021〕18号", "2021-09-15", "", "计财股", ""],
    ])
    .end()
    .skip();
  page
    .table({ form: "ledger.audit", title: "三、审计及巡察反馈问题整改清单", ...H, columns: ["lineNo", "source", "problem", "amount", "-", "-", "date|-", "rectified", "note"] })
    .title("三、审计及巡察反馈问题整改清单")
    .header([["序号", "问题来源", "问题描述", "涉及金额（万元）", "整改措施", "责任领导", "整改完成时间", "整改完成情况", "备注"]])
    .rows([
      [1, "县审计局", "防火物资未及时登记入库", 6.8, "补办入库手续", "分管领导", "2024-08-30", "已完成", ""],
      [2, "县委巡察组", "合同签订超期", 43.2, "完善合同审签流程", "分管领导", "2024-10-31", "已完成", ""],
    ]);
  return page.end();
}

/** Receptions one by one. */
function receptions() {
  const page = new Page("公务接待");
  page
    .table({ form: null, title: "2024年公务接待费用明细表", ...Y, columns: ["-"], width: 9 })
    .title("2024年公务接待费用明细表")
    .line({ 0: "单位：某县林业和草原局", end: "单位：元" })
    .header([["序号", "接待日期", "来访单位", "公务内容", "来访人数", "陪同人数", "用餐金额", "住宿金额", "合计金额"]])
    .rows([
      [1, "2024-03-12", "省林草局调研组", "造林验收", 6, 2, 480, 0, 480],
      [2, "2024-05-20", "邻县林草局", "经验交流", 8, 3, 640, 0, 640],
    ])
    .total(["合计", null, null, null, 14, 5, 1120, 0, 1120]);
  return page.end();
}

/** A plan of training, with a budget for every class. */
function trainings() {
  const page = new Page("培训计划");
  page
    .table({ form: null, title: "2024年度培训计划及经费预算表", ...W, columns: ["-"], width: 8 })
    .title("2024年度培训计划及经费预算表")
    .line({ 0: "单位：某县林业和草原局", end: "单位：万元" })
    .header([["序号", "培训项目名称", "培训对象", "培训时间", "培训人数", "培训天数", "经费预算", "资金来源"]])
    .rows([
      [1, "护林员业务培训", "护林员", "2024年4月", 120, 2, 4.8, "财政拨款"],
      [2, "有害生物防治培训", "技术人员", "2024年7月", 40, 3, 2.4, "财政拨款"],
    ])
    .total(["合计", null, null, null, 160, null, 7.2]);
  return page.end();
}

/** Fees and fines collected, sent to the treasury; of no form. */
function nonTax() {
  const page = new Page("非税");
  page
    .table({ form: null, title: "2024年度非税收入征缴情况表", ...W, columns: ["-"], width: 7 })
    .title("2024年度非税收入征缴情况表")
    .line({ 0: "执收单位：某县林业和草原局", end: "单位：万元" })
    .header([["序号", "收入项目名称", "项目编码", "收入预算数", "实际征收数", "已缴国库数", "完成预算的%"]])
    .rows([
      [1, "森林植被恢复费", "103044908", 300, 326, 326, "108.67%"],
      [2, "林业罚没收入", "103050199", 10, 8.6, 8.6, "86.00%"],
    ])
    .total(["合计", null, null, 310, 334.6, 334.6, "107.94%"]);
  return page.end();
}

export const departmentLedgers = [
  { name: "林草局采购和专项资金.xlsx", pages: [purchases(), fundsSentDown()] },
  { name: "档案馆采购登记和资产.xlsx", pages: [purchaseCards(), assets(), assetClasses()] },
  { name: "林草局三项台账一页.xlsx", pages: [registers()] },
  { name: "林草局接待培训非税.xlsx", pages: [receptions(), trainings(), nonTax()] },
];
