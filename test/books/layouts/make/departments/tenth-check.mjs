// A museum's, a county people's congress' and a port's papers: written when the others were mended, to see how a new book
// is read.
import { functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";

/** Income of the budget by unit with what each keeps of its own. */
function income() {
  const page = new Page("收入");
  const columns = ["name", "total", "openingCarryOver", "-", "appropriation|-", "generalPublic|-", "governmentFunds", "specialAccountFunds", "serviceIncome", "businessIncome", "otherIncome"];
  page
    .table({ form: "budget.income", title: "2025年度部门收入预算汇总表", ...W, columns })
    .title("2025年度部门收入预算汇总表")
    .line({ 0: "部门名称：某市文化和旅游局", end: "金额单位：万元" })
    .header([
      ["预算单位", "收入总计", "上年结转资金", "<", "财政拨款收入", "<", "<", "财政专户资金", "单位自有收入", "<", "<"],
      ["^", "^", "合计", "其中：财政拨款结转", "小计", "一般公共预算", "政府性基金", "^", "事业收入", "经营收入", "其他收入"],
    ])
    .total(["合计", 3260, 60, 60, 3060, 3000, 60, 0, 120, 0, 20])
    .rows([
      ["某市文化和旅游局机关", 1260, 20, 20, 1240, 1240, 0, 0, 0, 0, 0],
      ["某市博物馆", 2000, 40, 40, 1820, 1760, 60, 0, 120, 0, 20],
    ]);
  return page.end();
}

/** General budget with the three levels of a code in columns and the sum on every level. */
function general() {
  const page = new Page("一般公共");
  const { total, basic, project } = totals("culture");
  const columns = [["code", 3], "name", "total", "basic", "personnel", "runningCosts", "project", "-|note"];
  page
    .table({ form: "budget.generalPublic", title: "2025年度一般公共预算财政拨款支出表（功能分类）", ...W, columns })
    .line({ 0: "附表5" })
    .title("2025年度一般公共预算财政拨款支出表（功能分类）")
    .line({ 0: "部门名称：某市博物馆", end: "金额单位：万元" })
    .header([
      ["支出功能分类科目编码", "<", "<", "支出功能分类科目名称", "支出总计", "基本支出", "<", "<", "项目支出", "备注"],
      ["类", "款", "项", "^", "^", "小计", "人员经费支出", "公用经费支出", "^", "^"],
    ]);
  const people = (amount) => Math.round(amount * 0.0079) * 100;
  const leaves = functionRows("culture").filter(({ code }) => code.length === 7);
  const personnel = (code) => leaves.filter((row) => row.code.startsWith(code)).reduce((sum, row) => sum + people(row.basic), 0);
  const line = (code, row) => [row.total, row.basic, personnel(code), row.basic - personnel(code), row.project].map(wan);
  for (const row of functionRows("culture")) page.row_([row.code.slice(0, 3), row.code.slice(3, 5), row.code.slice(5), row.name, ...line(row.code, row)]);
  return page.total([null, null, null, "总计", ...line("", { total, basic, project })], [3]).end({ spare: 1 });
}

/** Accounts of the fiscal money with line numbers and the year before. */
function appropriation() {
  const page = new Page("财政拨款决算");
  const { total, classes } = totals("culture");
  page
    .table({ form: "final.appropriation", title: "2024年度财政拨款收入支出决算总表", ...Y, columns: ["name", "lineNo", "outturn", "name", "lineNo", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("2024年度财政拨款收入支出决算总表")
    .line({ 0: "编制单位：某市博物馆", 4: "公开04表", end: "金额单位：元" })
    .header([
      ["收    入", "<", "<", "支    出", "<", "<", "<", "<", "<"],
      ["项    目", "行次", "决算数", "项目（按功能分类）", "行次", "小计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
      ["栏    次", "", "1", "栏    次", "", "2", "3", "4", "5"],
    ]);
  const left = [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营预算财政拨款", 0]];
  for (let index = 0; index < Math.max(left.length, classes.length); index += 1) {
    const [name, amount] = left[index] ?? [];
    const each = classes[index];
    page.row_([name, name && index + 1, amount, ...(each === undefined ? [] : [`${COUNT[index]}、${each.name}`, index + 9, each.total, each.total, 0, 0])]);
  }
  page.total(["本年收入合计", 6, total, "本年支出合计", 20, total, total, 0, 0], [0, 3]);
  page.row_(["年初财政拨款结转和结余", 7, 0, "年末财政拨款结转和结余", 21, 0, 0, 0, 0]);
  return page.total(["总计", 8, total, "总计", 22, total, total, 0, 0], [0, 3]).end();
}

/** A county congress: 三公 of the accounts in rows, with last year. */
function threePublicRows() {
  const page = new Page("三公");
  const was = threePublic(0, 0, 182000, 26000);
  const plan = threePublic(0, 0, 200000, 30000);
  const now = threePublic(0, 0, 176400, 21800);
  page
    .table({ form: "final.threePublic", title: "2024年度“三公”经费财政拨款支出决算表", ...W, columns: ["name", "outturnLastYear", "budget", "outturn", "-", "-"] })
    .title("2024年度“三公”经费财政拨款支出决算表")
    .line({ 0: "部门：某县人大常委会办公室", end: "单位：万元" })
    .header([["经费项目", "2023年度决算数", "2024年度预算数", "2024年度决算数", "比上年增减", "完成预算%"]]);
  const line = (name, key) => [name, wan(was[key]), wan(plan[key]), wan(now[key]), wan(now[key] - was[key]), plan[key] === 0 ? "—" : `${((now[key] / plan[key]) * 100).toFixed(2)}%`];
  page.total(line("“三公”经费合计", "total"));
  return page
    .rows([line("一、因公出国（境）费", "overseas"), line("二、公务用车购置及运行维护费", "vehicle"), line("  1.公务用车购置费", "purchase"), line("  2.公务用车运行维护费", "operation"), line("三、公务接待费", "hospitality")])
    .end();
}

/** A port's evaluation of a project: unusual names of everything. */
function portProject() {
  const page = new Page("自评");
  page.table({
    form: "self.project",
    title: "2024年度预算项目支出绩效自评表",
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup|fundSource", ["-|fundSource", 1], "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points", "reason|-|note"],
      ["level1", "level2", "indicator", "target", "actual", "-|executionRate", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("2024年度预算项目支出绩效自评表").row_(["项目名称", "航道疏浚养护", null, null, "项目单位", "某市港航事业发展中心"]).row_(["项目负责人", "工程科", null, null, "项目类别", "特定目标类"]);
  page.header([["资金情况（万元）", "资金构成", "年初预算", "调整后预算", "实际支出", "预算执行率", "标准分", "得分", "执行率偏低原因"]]);
  page.row_([null, "资金合计", 620, 600, 588, "98.00%", 10, 9.8, "余款为质保金"], { maybe: [1] }).row_([null, "其中：财政拨款", 620, 600, 588, "98.00%"]).down(0, 3);
  page.row_(["绩效目标", "保障航道畅通。"]).row_(["完成情况", "航道全年畅通。"]);
  page.header([["一级指标", "二级指标", "三级指标", "计划值", "实际完成值", "完成率", "标准分", "自评得分", "未完成原因及整改措施"]]);
  page.rows([
    ["产出指标", "数量指标", "疏浚土方", "32万方", "32.6万方", "101.88%", 30, 30],
    ["产出指标", "质量指标", "航道达标率", "≥98%", "99%", "101.02%", 20, 20],
    ["效益指标", "经济效益指标", "港口吞吐量增长", "≥3%", "4.2%", "140%", 30, 30],
    ["满意度指标", "服务对象满意度指标", "船方满意度", "≥90%", "94%", "104.44%", 10, 10],
  ]);
  return page.total(["合计", null, null, null, null, null, 100, 99.8]).end();
}

/** The port's ledger of purchases and of what its rooms earn. */
function portPurchases() {
  const page = new Page("采购");
  const columns = ["lineNo", "projectCode|-", "project", "category", "fundSource", "budgetAmount", "method", "organisation", "-", "supplier", "awardAmount", "contractDate", "contractAmount", "filingDate", "acceptanceDate", "-", "paidAmount", "executionRate|-", "note"];
  page
    .table({ form: "ledger.procurement", title: "2024年采购项目登记台账", ...W, columns })
    .title("2024年采购项目登记台账")
    .line({ 0: "单位名称：某市港航事业发展中心", end: "金额单位：万元" })
    .header([["序号", "采购计划编号", "采购标的名称", "采购品目", "资金来源", "采购预算金额", "采购方式", "组织形式", "中标日期前公示期", "中标（成交）单位", "中标（成交）价格", "合同签订时间", "合同总金额", "合同备案时间", "验收合格时间", "应付款", "实际支付金额", "支付比例", "备注"]])
    .rows([
      [1, "GH2024-01", "航道疏浚服务", "工程服务", "财政拨款", 560, "公开招标", "委托代理", "3日", "某航道工程公司", 548, "2024-03-22", 548, "2024-03-25", "2024-11-28", 548, 520.6, "95%", "质保金5%"],
      [2, "GH2024-02", "测深仪", "货物", "财政拨款", 38, "竞争性谈判", "委托代理", "1日", "某仪器公司", 36.5, "2024-05-16", 36.5, "2024-05-17", "2024-07-04", 36.5, 36.5, "100%", ""],
    ])
    .total(["合计", null, null, null, null, 598, null, null, null, null, 584.5, null, 584.5, null, null, 584.5, 557.1]);
  return page.end();
}

function portAssets() {
  const page = new Page("资产汇总");
  const columns = ["assetClass", "-|measureUnit", "-", "openingValue", "increase", "decrease", "closingValue", "depreciation", "netValue", "-|note"];
  page
    .table({ form: "ledger.assetSummary", title: "2024年固定资产分类汇总统计表", ...W, columns })
    .title("2024年固定资产分类汇总统计表")
    .line({ 0: "单位名称：某市港航事业发展中心", end: "金额单位：万元" })
    .header([["固定资产类别", "计量单位", "年末数量", "年初原值", "本年增加原值", "本年减少原值", "年末原值", "累计折旧", "账面净值", "备注"]])
    .rows([
      ["房屋和构筑物", "平方米", 3600, 980, 0, 0, 980, 310, 670],
      ["设备", "台", 96, 460, 36.5, 12, 484.5, 286, 198.5],
      ["家具和用具", "件", 210, 42, 1.5, 0, 43.5, 21, 22.5],
    ])
    .total(["合计", null, null, 1482, 38, 12, 1508, 617, 891]);
  return page.end();
}

/** Goals of the museum as a whole: words of the duties, indicators with points of reference. */
function museumGoals() {
  const page = new Page("整体目标");
  page.table({
    form: "goal.department",
    title: "2025年度部门（单位）整体支出绩效目标表",
    ...H,
    width: 7,
    columns: [
      ["-", "task", ["content", 2], "amount", "-", "-"],
      ["-", "level1", "level2", "indicator", "target", "targetUnit|-", "-|note|standard"],
    ],
  });
  page.title("2025年度部门（单位）整体支出绩效目标表").row_(["单位名称", "某市博物馆"]);
  page.header([
    ["年度主要任务", "任务名称", "主要内容", "<", "预算金额（万元）", "<", "<"],
    ["^", "^", "^", "^", "总额", "财政资金", "其他资金"],
  ]);
  page.rows([
    [null, "免费开放", "开放运行和安全", null, 860, 840, 20],
    [null, "文物征集", "征集和修复", null, 240, 240, 0],
  ]);
  page.row_([null, "合计", null, null, 1100, 1080, 20], { maybe: [1] }).down(0, 5);
  page.row_(["年度总体目标", "提升展陈和服务水平。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "计量单位", "指标值设定依据"]]);
  page.rows([
    [null, "产出指标", "数量指标", "接待观众", "≥60", "万人次", "上年完成数"],
    [null, "效益指标", "社会效益指标", "社会教育活动", "≥80", "场", "年度计划"],
    [null, "满意度指标", "服务对象满意度指标", "观众满意度", "≥92", "%", "上年完成数"],
  ]);
  return page.down(0, 4).end();
}

function none(name, title, header, rows, { total, unit = "单位：元", by = "单位：某市博物馆" } = {}) {
  const page = new Page(name);
  const printed = unit === "" ? { unit: null, basis: null } : unit.includes("万") ? W : Y;
  page.table({ form: null, title, ...printed, columns: ["-"], width: header[0].length }).title(title);
  page.line({ 0: by, ...(unit === "" ? {} : { end: unit }) }).header(header).rows(rows);
  if (total !== undefined) page.total(total);
  return page.end();
}

const relics = () =>
  none(
    "藏品",
    "馆藏文物登记台账",
    [["序号", "藏品编号", "文物名称", "级别", "数量", "来源", "入藏日期", "存放位置", "完残状况"]],
    [
      [1, "B0001", "青铜鼎", "二级", 1, "考古发掘", "1986-05-12", "一号库", "完整"],
      [2, "B0002", "瓷瓶", "三级", 2, "征集", "2003-09-20", "二号库", "口沿残"],
    ],
    { unit: "" }
  );

const ticketing = () =>
  none(
    "文创",
    "2024年文创产品销售收支情况表",
    [["月份", "销售收入", "成本", "税费", "净收入"]],
    [
      ["上半年", 186000, 102000, 5600, 78400],
      ["下半年", 224000, 121000, 6700, 96300],
    ],
    { total: ["合计", 410000, 223000, 12300, 174700] }
  );

export const departmentCheckTenth = [
  { name: "博物馆预算两张.xlsx", pages: [income(), general()] },
  { name: "博物馆财政拨款决算.xlsx", pages: [appropriation()] },
  { name: "县人大三公决算.xlsx", pages: [threePublicRows()] },
  { name: "港航中心自评采购资产.xlsx", pages: [portProject(), portPurchases(), portAssets()] },
  { name: "博物馆目标和不是的表.xlsx", pages: [museumGoals(), relics(), ticketing()] },
];
