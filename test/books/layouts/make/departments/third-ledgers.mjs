// Lists by month, small purchases, rooms' equipment without a title row, what was found in both directions; and lists of
// meetings, wages, goods in a store, building works, debts that are none of our forms.
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

function monthly() {
  const page = new Page("月度执行");
  const months = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
  const columns = ["lineNo", "project", "-|fundSource", "originalBudget", "adjustment", "revisedBudget", ...months.map(() => "-"), "outturn", "executionRate", "carryOver"];
  page
    .table({ form: "ledger.projects", title: "2024年度项目支出执行明细表（按月）", ...W, columns })
    .title("2024年度项目支出执行明细表（按月）")
    .line({ 0: "单位：某县自然资源局", end: "单位：万元" })
    .header([
      ["序号", "项目名称", "资金性质", "年初预算", "调整数", "调整后预算", "月度支出数", ...Array.from({ length: 11 }, () => "<"), "累计支出数", "执行率", "预算结余"],
      ["^", "^", "^", "^", "^", "^", ...months, "^", "^", "^"],
    ]);
  const spent = (amounts) => amounts.reduce((sum, each) => Math.round((sum + each) * 100) / 100, 0);
  const one = [0, 12, 14, 10, 16, 12, 15, 13, 18, 14, 16, 18.4];
  const two = [0, 0, 30, 20, 0, 40, 36, 0, 50, 20, 20, 21.6];
  const line = (no, name, before, change, amounts) => [no, name, "一般公共预算", before, change, before + change, ...amounts, spent(amounts), `${((spent(amounts) / (before + change)) * 100).toFixed(2)}%`, Math.round((before + change - spent(amounts)) * 100) / 100];
  page.row_(line(1, "国土调查", 160, 0, one)).row_(line(2, "地质灾害防治", 220, 20, two));
  const sums = one.map((amount, index) => Math.round((amount + two[index]) * 100) / 100);
  const all = line(null, "合计", 380, 20, sums);
  all[2] = null;
  return page.row_(all, { total: [1] }).end();
}

function smallPurchases() {
  const page = new Page("零星采购");
  const columns = ["lineNo", "-", "project", "-|specification", "-|quantity", "-", "contractAmount|paidAmount|awardAmount|-", "supplier", "-|method", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年零星采购登记表", ...Y, columns })
    .title("2024年零星采购登记表")
    .line({ 0: "单位：某县自然资源局", end: "单位：元" })
    .header([["序号", "采购日期", "采购物品名称", "规格型号", "数量", "单价", "金额", "供货单位", "采购方式", "经办人", "备注"]])
    .rows([
      [1, "2024-03-06", "打印纸", "A4", 40, 118, 4720, "某文化用品店", "电子卖场", "甲", ""],
      [2, "2024-05-17", "测量背包", "防水", 12, 260, 3120, "某户外用品店", "自行采购", "乙", ""],
      [3, "2024-09-10", "硬盘", "4T", 6, 690, 4140, "某电脑公司", "电子卖场", "甲", ""],
    ])
    .total(["合计", null, null, null, null, null, 11980]);
  return page.end();
}

/** No title: the sheet's name says what it is; heads in two rows with 使用信息 over three. */
function equipment() {
  const page = new Page("固定资产台账");
  const columns = ["lineNo", "assetCode", "assetName", "assetClass", "specification", "quantity", "acquiredDate", "originalValue", "depreciation", "netValue", "user", "place", "status"];
  page.table({ form: "ledger.assets", title: "", ...Y, columns });
  page.line({ 0: "单位：某县自然资源局", end: "单位：元" });
  page.header([
    ["序号", "资产编码", "资产名称", "资产大类", "规格型号", "数量", "取得日期", "价值信息", "<", "<", "使用信息", "<", "<"],
    ["^", "^", "^", "^", "^", "^", "^", "原值", "累计折旧", "净值", "使用科室", "存放地点", "使用状态"],
  ]);
  page.rows([
    [1, "ZR-2021-008", "无人机", "设备", "M300", 1, "2021-08-12", 86000, 57333.33, 28666.67, "调查监测股", "二楼", "在用"],
    [2, "ZR-2018-031", "绘图仪", "设备", "A0", 1, "2018-05-03", 42000, 42000, 0, "规划股", "三楼", "待报废"],
    [3, "ZR-2020-004", "档案柜", "家具", "双门", 30, "2020-11-25", 36000, 9600, 26400, "办公室", "档案室", "在用"],
  ]);
  return page.total(["合计", null, null, null, null, 32, null, 164000, 108933.33, 55066.67]).end();
}

/** Fields in rows, faults in columns. */
function auditAcross() {
  const page = new Page("整改");
  page.table({ form: "ledger.audit", title: "审计发现问题整改台账", unit: null, basis: null, columns: ["-"], width: 3 });
  page.title("审计发现问题整改台账");
  page.fieldsDown([
    ["lineNo", "序号", 1, 2],
    ["problem", "发现问题", "两个项目未及时支付尾款", "合同台账不完整"],
    ["source", "审计单位", "县审计局", "县审计局"],
    ["kind", "问题类型", "资金管理", "内部控制"],
    ["-", "整改措施", "与施工单位对账后支付", "补登合同台账"],
    ["rectified", "整改情况", "已整改", "已整改"],
    ["note", "备注", "2024年10月完成", "2024年9月完成"],
  ]);
  return page.end();
}

/** Both amounts of each asset of a kind in a report of the kind. */
function assetUse() {
  const page = new Page("资产使用");
  const columns = ["assetClass", "-", "closingValue", "depreciation", "netValue", "inUse", "leased", "idle", "-"];
  page
    .table({ form: "ledger.assetSummary", title: "2024年末固定资产使用情况汇总表", ...W, columns })
    .title("2024年末固定资产使用情况汇总表")
    .line({ 0: "填报单位：某县自然资源局", end: "金额单位：万元" })
    .header([
      ["资产类别", "数量", "账面原值", "累计折旧", "账面净值", "使用状况（原值）", "<", "<", "<"],
      ["^", "^", "^", "^", "^", "在用", "出租出借", "闲置", "待处置"],
    ]);
  page.rows([
    ["房屋和构筑物", 2, 1260, 420, 840, 1140, 120, 0, 0],
    ["设备", 168, 386.4, 240.2, 146.2, 372, 0, 6.4, 8],
    ["家具和用具", 320, 58.6, 30.1, 28.5, 56, 0, 2.6, 0],
  ]);
  return page.total(["合计", 490, 1705, 690.3, 1014.7, 1568, 120, 9, 8]).end();
}

function none(name, title, header, rows, { unit = "单位：元", total, at = [0], by = "单位：某县自然资源局" } = {}) {
  const page = new Page(name);
  const printed = unit === "" ? { unit: null, basis: null } : unit.includes("万") ? W : Y;
  page.table({ form: null, title, ...printed, columns: ["-"], width: header[0].length }).title(title);
  page.line({ 0: by, ...(unit === "" ? {} : { end: unit }) }).header(header).rows(rows);
  if (total !== undefined) page.total(total, at);
  return page.end();
}

const meetings = () =>
  none(
    "会议",
    "2024年度会议费支出情况统计表",
    [["序号", "会议名称", "会议类别", "会期（天）", "参会人数", "会议地点", "预算金额", "实际支出", "备注"]],
    [
      [1, "地质灾害防治部署会", "三类", 1, 60, "机关会议室", 9000, 8600, ""],
      [2, "国土调查培训会", "四类", 2, 45, "党校", 21000, 20400, ""],
    ],
    { total: ["合计", null, null, 3, 105, null, 30000, 29000] }
  );

const wages = () =>
  none(
    "工资",
    "2024年12月在职人员工资发放明细表",
    [["序号", "姓名", "岗位工资", "薪级工资", "津贴补贴", "应发合计", "扣公积金", "实发合计"]],
    [
      [1, "甲", 2480, 1960, 3200, 7640, 917, 6723],
      [2, "乙", 2150, 1430, 2900, 6480, 778, 5702],
    ],
    { total: ["合计", null, 4630, 3390, 6100, 14120, 1695, 12425] }
  );

const store = () =>
  none(
    "物资",
    "2024年防灾物资出入库台账",
    [["序号", "物资名称", "规格型号", "计量单位", "期初数量", "入库数量", "出库数量", "期末数量", "存放地点", "保管人"]],
    [
      [1, "帐篷", "12平米", "顶", 30, 10, 4, 36, "一号库", "甲"],
      [2, "发电机", "5千瓦", "台", 6, 0, 1, 5, "一号库", "甲"],
    ],
    { unit: "" }
  );

const works = () =>
  none(
    "基建",
    "2024年政府投资项目投资完成情况表",
    [["序号", "项目名称", "建设性质", "总投资", "累计完成投资", "本年计划投资", "本年完成投资", "形象进度"]],
    [
      [1, "地质灾害治理工程", "新建", 2600, 1900, 1200, 1150, "主体完工"],
      [2, "监测站房", "改建", 380, 380, 120, 120, "已竣工"],
    ],
    { unit: "单位：万元", total: ["合计", null, null, 2980, 2280, 1320, 1270] }
  );

const dealings = () =>
  none(
    "往来",
    "2024年末往来款项清理情况表",
    [["序号", "往来单位", "款项性质", "账面余额", "形成时间", "清理措施", "已清理金额", "期末余额"]],
    [
      [1, "某测绘院", "预付账款", 120000, "2022年6月", "催办结算", 80000, 40000],
      [2, "某施工单位", "其他应付款", 56000, "2021年3月", "退还保证金", 56000, 0],
    ],
    { total: ["合计", null, null, 176000, null, null, 136000, 40000] }
  );

const contractsOfAll = () =>
  none(
    "合同",
    "2024年度经济合同登记台账",
    [["序号", "合同名称", "对方单位", "合同金额", "签订日期", "合同期限", "已付金额", "未付金额", "归档情况"]],
    [
      [1, "办公用房租赁合同", "某物业公司", 180000, "2024-01-05", "一年", 180000, 0, "已归档"],
      [2, "法律顾问合同", "某律师事务所", 60000, "2024-02-20", "一年", 60000, 0, "已归档"],
    ],
    { total: ["合计", null, null, 240000, null, null, 240000, 0] }
  );

export const departmentLedgersThird = [
  { name: "自然资源局按月执行和采购.xlsx", pages: [monthly(), smallPurchases()] },
  { name: "自然资源局资产两张.xlsx", pages: [equipment(), assetUse()] },
  { name: "自然资源局整改竖表.xlsx", pages: [auditAcross()] },
  { name: "自然资源局各种单子.xlsx", pages: [meetings(), wages(), store(), works(), dealings(), contractsOfAll()] },
];
