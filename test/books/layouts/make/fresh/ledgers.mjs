// Lists of other systems: balances of budget quotas, contracts by quarter, cards of assets, what was published, rules, audits.
import { Page } from "../page.mjs";

/** Quotas with their codes, the year's course and what is left. */
function quotas() {
  const page = new Page("Sheet0");
  page
    .table({ form: "ledger.projects", title: "预算指标执行情况表", unit: "yuan", basis: "unit line", columns: ["lineNo", "-", "projectCode", "project", "category", "fundSource", "-", "originalBudget", "adjustment", "revisedBudget", "outturn", "carryOver|-", "executionRate"] })
    .title("预算指标执行情况表", { merge: false })
    .line({ 0: "预算年度：2024", 4: "预算单位：401001-某市残疾人联合会", end: "单位：元" })
    .header([["序号", "指标文号", "预算项目代码", "预算项目名称", "项目类别", "资金性质", "支出功能分类", "年初指标数", "追加追减数", "调整后指标数", "累计支付数", "指标余额", "支付进度"]])
    .rows([
      [1, "某财社〔2024〕3号", "41010024T000101", "残疾人康复", "特定目标类", "一般公共预算资金", "2081104 残疾人康复", 900000, -20000, 880000, 871200, 8800, "99.00%"],
      [2, "某财社〔2024〕3号", "41010024T000102", "残疾人就业", "特定目标类", "一般公共预算资金", "2081105 残疾人就业", 450000, 0, 450000, 441000, 9000, "98.00%"],
      [3, "某财社〔2024〕9号", "41010024Y000007", "设备运行维护", "其他运转类", "一般公共预算资金", "2081199 其他残疾人事业支出", 120000, 0, 120000, 120000, 0, "100.00%"],
    ])
    .total([null, null, null, "合计", null, null, null, 1470000, -20000, 1450000, 1432200, 17800, "98.77%"], [3]);
  return page.end();
}

/** Each quarter has its own heading row and subtotal. */
function contracts() {
  const page = new Page("合同台账");
  page
    .table({ form: "ledger.procurement", title: "2024年度政府采购合同管理台账", unit: "tenThousandYuan", basis: "header", columns: ["lineNo", "-", "project", "method", "supplier", "contractAmount", "contractDate", "filingDate", "-", "acceptanceDate", "paidAmount", "note"] })
    .title("2024年度政府采购合同管理台账")
    .line({ 0: "填报单位：某县卫生健康局", end: "填报人：办公室" })
    .header([["序号", "合同编号", "采购项目名称", "采购方式", "供应商名称", "合同金额（万元）", "合同签订日期", "合同备案时间", "履约期限", "验收时间", "已支付金额（万元）", "备注"]]);
  const quarter = (name, lines, sums) => {
    page.row_([name]);
    page.rows(lines);
    page.total([null, null, "小计", null, null, sums[0], null, null, null, null, sums[1]], [2]);
  };
  quarter("第一季度", [[1, "WJ-2024-01", "疫苗冷链设备", "公开招标", "某冷链公司", 128, "2024-02-20", "2024-02-26", "60天", "2024-04-18", 128]], [128, 128]);
  quarter("第二季度", [
    [2, "WJ-2024-02", "信息系统运维", "竞争性磋商", "某信息公司", 46.5, "2024-05-08", "2024-05-13", "一年", null, 23.25],
    [3, "WJ-2024-03", "健康教育印刷", "框架协议", "某印刷厂", 8.2, "2024-06-03", "2024-06-05", "30天", "2024-07-01", 8.2],
  ], [54.7, 31.45]);
  page.total([null, null, "合计", null, null, 182.7, null, null, null, null, 159.45], [2]);
  return page.end();
}

/** The accounts program's list of assets, with codes, funds and depreciation by month. */
function assets() {
  const page = new Page("固定资产卡片列表");
  page
    .table({ form: "ledger.assets", title: "固定资产卡片列表", unit: "yuan", basis: "header", columns: ["lineNo", "assetCode", "assetName", "assetClass", "specification", "-", "quantity", "acquiredDate", "acquisition", "originalValue", "-", "-", "depreciation", "netValue", "status", "user", "place"] })
    .title("固定资产卡片列表")
    .line({ 0: "会计期间：2024-12", 3: "账套：某县卫生健康局", end: "第1页" })
    .header([["序号", "卡片编号", "资产名称", "资产分类", "规格型号", "计量单位", "数量", "取得日期", "取得方式", "原值（元）", "预计使用年限", "月折旧额", "累计折旧（元）", "净值（元）", "使用状况", "使用部门", "存放地点"]])
    .rows([
      [1, "KP20190001", "越野车", "车辆", "某牌2.4L", "辆", 1, "2019-06-12", "购置", 238000, 8, 2479.17, 163625.22, 74374.78, "在用", "办公室", "车库"],
      [2, "KP20210013", "服务器", "信息化设备", "2U机架式", "台", 2, "2021-09-30", "购置", 96000, 6, 1333.33, 52000, 44000, "在用", "信息股", "机房"],
      [3, "KP20160007", "会议桌", "家具", "定制", "张", 1, "2016-03-18", "调拨", 12000, 15, 66.67, 7000.35, 4999.65, "闲置", "办公室", "仓库"],
    ])
    .total(["合计", null, null, null, null, null, 4, null, null, 346000, null, 3879.17, 222625.57, 123374.43]);
  return page.end();
}

function published() {
  const page = new Page("公开情况");
  page
    .table({ form: "ledger.disclosure", title: "2024年预决算信息公开情况登记表", columns: ["lineNo", "item", "approvalDate", "publishDate", "days", "channel", "complete", "-", "note"] })
    .title("2024年预决算信息公开情况登记表")
    .line({ 0: "单位：某县卫生健康局" })
    .header([["序号", "公开事项", "财政批复时间", "公开时间", "间隔天数", "公开平台", "内容是否完整", "网址", "备注"]])
    .rows([
      [1, "2024年部门预算", "2024-02-05", "2024-02-21", 16, "县政府门户网站", "是", "预决算公开专栏"],
      [2, "2023年部门决算", "2024-08-20", "2024-09-06", 17, "县政府门户网站", "是", "预决算公开专栏"],
      [3, "2023年绩效自评结果", "2024-08-20", "2024-09-06", 17, "县政府门户网站", "是", "随决算公开"],
    ]);
  return page.end();
}

function rules() {
  const page = new Page("制度");
  page
    .table({ form: "ledger.institutions", title: "财务管理制度清单", columns: ["lineNo", "kind", "name", "documentNumber", "date", "-", "coverage|content|-", "note"] })
    .title("财务管理制度清单")
    .header([["序号", "类别", "文件名称", "文号", "印发时间", "责任股室", "适用范围", "备注"]])
    .rows([
      [1, "综合", "财务管理办法", "某卫健〔2022〕15号", "2022-05-10", "财务股", "机关及下属单位"],
      [2, "采购", "政府采购管理办法", "某卫健〔2023〕8号", "2023-03-22", "办公室", "机关"],
      [3, "资产", "固定资产管理办法", "某卫健〔2021〕30号", "2021-11-01", "办公室", "机关及下属单位"],
    ]);
  return page.end();
}

/** Problems with measures, deadlines, what was done and who answers for it. */
function audits() {
  const page = new Page("整改台账");
  page
    .table({ form: "ledger.audit", title: "审计反馈问题整改台账", unit: "tenThousandYuan", basis: "header", columns: ["lineNo", "-", "source", "kind", "problem", "amount", "-", "-|date", "-", "rectified", "-", "note"] })
    .title("审计反馈问题整改台账")
    .line({ 0: "单位（盖章）：某县卫生健康局", end: "截至2024年12月底" })
    .header([["序号", "审计项目", "审计单位", "问题类型", "问题描述", "问题金额（万元）", "整改措施", "整改时限", "整改责任人", "整改完成情况", "挽回损失", "备注"]])
    .rows([
      [1, "2023年度预算执行审计", "县审计局", "预算管理", "年初预算编制不细化", 35, "细化项目预算", "2024-09-30", "财务股", "已完成", null],
      [2, "2023年度预算执行审计", "县审计局", "资产管理", "资产未及时入账", 4.6, "补录资产", "2024-08-31", "办公室", "已完成", null],
      [3, "2023年度预算执行审计", "县审计局", "往来款项", "往来款长期未清理", 12.8, "清理核销", "2024-12-31", "财务股", "正在整改", null],
    ]);
  return page.end();
}

/** Cards of the year's purchases with their fields down the rows and a group in front. */
function cards() {
  const page = new Page("采购事项卡");
  page.table({ form: "ledger.procurement", title: "政府采购事项登记卡", unit: "tenThousandYuan", basis: "header", columns: ["-"], width: 4 }).title("政府采购事项登记卡");
  page.fieldsDown(
    [
      ["project", "基本情况", "采购项目名称", "救护车", "消毒服务"],
      ["projectCode", null, "采购项目编号", "CG-24-01", "CG-24-02"],
      ["method", null, "采购方式", "公开招标", "询价"],
      ["budgetAmount", "金额", "预算金额（万元）", 60, 9],
      ["contractAmount", null, "合同金额（万元）", 57.8, 8.6],
      ["supplier", null, "中标供应商", "某汽车公司", "某消杀公司"],
      ["contractDate", "时间", "合同签订日期", "2024-04-02", "2024-06-18"],
      ["acceptanceDate", null, "验收日期", "2024-05-30", "2024-12-20"],
    ],
    { at: 1 }
  );
  return page.end();
}

export const freshLedgers = [
  { name: "指标执行导出.xlsx", pages: [quotas()] },
  { name: "卫健局台账.xlsx", pages: [contracts(), published(), rules(), audits()] },
  { name: "资产卡片列表和采购卡.xlsx", pages: [assets(), cards()] },
];
