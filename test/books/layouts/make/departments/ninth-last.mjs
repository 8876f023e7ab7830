// A court, a research institute, a street office and a county's school: budgets by fund, accounts by source, evaluations
// with wider heads, lists with rarer words; each as its officer would print it.
import { economicRows, functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";

/** Expenditure of the budget by fund, each with basic and project. */
function byFund() {
  const page = new Page("支出总表");
  const { total, basic, project } = totals("school");
  const columns = ["code", "name", "total", "basic", "project", "-|generalPublic", "-", "-", "-|governmentFunds", "-|unitFunds"];
  page
    .table({ form: "budget.expenditure", title: "2025年部门支出总体情况表", ...W, columns })
    .line({ end: "预算03表" })
    .title("2025年部门支出总体情况表")
    .line({ 0: "部门名称：某县第一小学", end: "单位：万元" })
    .header([
      ["功能科目", "<", "支出总计", "<", "<", "一般公共预算", "<", "<", "政府性基金预算", "单位资金"],
      ["编码", "名称", "合计", "基本支出", "项目支出", "小计", "基本支出", "项目支出", "^", "^"],
    ]);
  const line = (row) => [row.total, row.basic, row.project, row.total, row.basic, row.project, 0, 0].map(wan);
  page.total(["合计", null, ...line({ total, basic, project })]);
  for (const row of functionRows("school")) page.row_([row.code, row.name, ...line(row)]);
  return page.end();
}

/** A two-sided fiscal budget whose expenditure has two amounts: this year's and carried over. */
function appropriation() {
  const page = new Page("财政拨款");
  const { total, classes } = totals("school");
  page
    .table({ form: "budget.appropriation", title: "2025年财政拨款收支预算总表", ...W, columns: ["name", "budget", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("2025年财政拨款收支预算总表")
    .line({ 0: "部门名称：某县第一小学", 3: "预算04表", end: "单位：万元" })
    .header([
      ["收入预算", "<", "支出预算", "<", "<", "<", "<"],
      ["项目名称", "预算金额", "项目名称（按功能）", "合计", "一般公共预算资金", "政府性基金资金", "国有资本经营预算资金"],
    ]);
  const left = [["一、本年财政拨款", total], ["  一般公共预算", total], ["  政府性基金预算", 0], ["  国有资本经营预算", 0], ["二、上年财政拨款结转", 0]];
  for (let index = 0; index < Math.max(left.length, classes.length); index += 1) {
    const [name, amount] = left[index] ?? [];
    const each = classes[index];
    page.row_([name, amount === undefined ? null : wan(amount), ...(each === undefined ? [] : [`${COUNT[index]}、${each.name}`, wan(each.total), wan(each.total), 0, 0])]);
  }
  return page.total(["收入总计", wan(total), "支出总计", wan(total), wan(total), 0, 0], [0, 2]).end();
}

/** Basic expenditure of the accounts, money by class with what was budgeted. */
function basicBudgetOutturn() {
  const page = new Page("基本支出决算");
  const { rows, total } = economicRows("school");
  page
    .table({ form: "final.basic", title: "2024年度一般公共预算财政拨款基本支出决算表", ...W, columns: ["code", "name", "-", "outturn|total", "-"] })
    .line({ end: "公开06表" })
    .title("2024年度一般公共预算财政拨款基本支出决算表")
    .line({ 0: "单位：某县第一小学", end: "单位：万元" })
    .header([
      ["经济分类", "<", "年初预算数", "决算数", "完成率"],
      ["科目编码", "科目名称", "^", "^", "^"],
    ])
    .total([null, "合计", wan(total), wan(total), "100.00%"], [1]);
  for (const { code, name, amount } of rows) page.row_([code, name, wan(amount), wan(amount), "100.00%"]);
  return page.end();
}

/** Expenditure of the accounts with line numbers in the second row and the rarer kinds left out. */
function courtExpenditure() {
  const page = new Page("支出决算");
  const { total, basic, project } = totals("office");
  page
    .table({ form: "final.expenditure", title: "某县人民法院2024年度支出决算表", ...W, columns: ["lineNo|-", "code", "name", "total", "basic", "project", "-|note"] })
    .title("某县人民法院2024年度支出决算表")
    .line({ end: "金额单位：万元" })
    .header([["行次", "科目代码", "科目名称", "支出合计", "其中：基本支出", "项目支出", "备注"]]);
  functionRows("office").forEach((row, index) => page.row_([index + 1, row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]));
  return page.total([null, null, "合计", wan(total), wan(basic), wan(project)], [2]).end({ spare: 1 });
}

/** 三公 with the numbers of people and cars in the same head. */
function courtThreePublic() {
  const page = new Page("三公");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  page
    .table({ form: "final.threePublic", title: "某县人民法院2024年度“三公”经费支出决算表", ...W, columns: [...items.map((item) => `${item}Budget`), ...items.map((item) => `${item}Outturn`), "-", "-", "-"] })
    .title("某县人民法院2024年度“三公”经费支出决算表")
    .line({ end: "金额单位：万元" });
  const second = ["合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "购置费", "运行维护费", "^"];
  page.header([
    ["全年预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<", "相关统计数", "<", "<"],
    [...second, ...second, "出国团组数（个）", "公车保有量（辆）", "接待批次（个）"],
    [...third, ...third, "^", "^", "^"],
  ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  return page.row_([...cells(threePublic(0, 180000, 460000, 20000)), ...cells(threePublic(0, 179800, 452000, 11600)), 0, 14, 21]).end();
}

/** A street office's self-evaluation of a project: heads with letters, the score of each part in its name. */
function streetProject() {
  const page = new Page("项目绩效自评");
  page.table({
    form: "self.project",
    title: "某街道2024年度项目支出绩效自评表",
    ...H,
    width: 8,
    columns: [
      ["-|fundGroup", ["fundSource|fundGroup", 1], "originalBudget", "revisedBudget", "outturn", "executionRate", ["points", 2]],
      ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
    ],
  });
  page.title("某街道2024年度项目支出绩效自评表").row_(["项目名称", "背街小巷整治", null, null, "实施科室", "城管办"]);
  page.header([["预算执行情况（10分）", "资金来源（万元）", "年初预算数（A）", "调整后预算数（B）", "实际执行数（C）", "执行率（C/B）", "得分（执行率×10）", "<"]]);
  page.row_([null, "资金总额", 260, 250, 247.5, "99.00%", 9.9], { maybe: [1] }).row_([null, "其中：区级财政资金", 260, 250, 247.5, "99.00%"]).down(0, 3);
  page.row_(["年度绩效目标", "完成背街小巷整治12条。"]).row_(["年度目标实际完成情况", "完成整治12条。"]);
  page.header([["一级指标（90分）", "二级指标", "三级指标", "年度目标值", "年度实际值", "分值", "自评分", "偏差原因及改进措施"]]);
  page.rows([
    ["产出指标（50分）", "数量指标", "整治小巷条数", "12条", "12条", 30, 30],
    [null, "时效指标", "按期完工率", "100%", "100%", 20, 20],
    ["效益指标（30分）", "社会效益指标", "投诉下降率", "≥20%", "26%", 30, 30],
    ["满意度指标（10分）", "服务对象满意度指标", "居民满意度", "≥90%", "93%", 10, 10],
  ]);
  return page.total(["自评总得分", null, null, null, null, 100, 99.9]).end();
}

/** An institute's list of instruments: brand, maker, use of each year. */
function instruments() {
  const page = new Page("仪器设备");
  const columns = ["lineNo", "assetCode", "assetName", "specification", "-", "quantity", "originalValue", "acquiredDate", "acquisition|fundSource|-", "place", "user", "status", "-", "note"];
  page
    .table({ form: "ledger.assets", title: "大型仪器设备管理台账", ...Y, columns })
    .title("大型仪器设备管理台账")
    .line({ 0: "单位：某省林业科学研究院", end: "单位：元" })
    .header([["序号", "设备编号", "仪器名称", "规格型号", "生产厂家", "数量", "购置金额", "购置日期", "经费来源", "存放房间", "管理人", "运行状态", "年使用机时", "备注"]])
    .rows([
      [1, "YQ-001", "气相色谱仪", "GC-8", "某仪器厂", 1, 386000, "2019-10-12", "科研专项", "B302", "甲", "正常", 620, ""],
      [2, "YQ-002", "植物培养箱", "RX-400", "某设备厂", 4, 112000, "2021-06-03", "财政拨款", "B105", "乙", "正常", 2400, ""],
    ])
    .total(["合计", null, null, null, null, 5, 498000]);
  return page.end();
}

/** Budget of a unit as carried out, by section, with what was reserved. */
function executionBySubject() {
  const page = new Page("执行");
  const columns = ["lineNo", "projectCode", "project", "category|-", "fundSource", "originalBudget", "adjustment", "revisedBudget", "-", "outturn", "carryOver|-", "executionRate", "note|reason"];
  page
    .table({ form: "ledger.projects", title: "2024年度预算项目支出执行进度明细表", ...Y, columns })
    .title("2024年度预算项目支出执行进度明细表")
    .line({ 0: "单位：某省林业科学研究院", 6: "截止日期：2024-12-31", end: "单位：元" })
    .header([["序号", "项目代码", "项目名称", "项目类型", "资金来源", "年初预算数", "调增调减数", "调整后预算数", "已提交计划", "已支付金额", "剩余指标", "支付进度", "备注"]])
    .rows([
      [1, "370000241", "良种选育", "特定目标类", "省级财政", 1320000, 0, 1320000, 0, 1313400, 6600, "99.50%", ""],
      [2, "370000242", "实验室改造", "特定目标类", "省级财政", 800000, 60000, 860000, 12000, 817000, 31000, "95.00%", "尾款"],
    ])
    .total(["合计", null, null, null, null, 2120000, 60000, 2180000, 12000, 2130400, 37600, "97.72%"]);
  return page.end();
}

/** A plan of disclosure and one of rewards: of no form. */
function none(name, title, header, rows, { total, unit = "单位：元", by = "单位：某省林业科学研究院" } = {}) {
  const page = new Page(name);
  const printed = unit === "" ? { unit: null, basis: null } : unit.includes("万") ? W : Y;
  page.table({ form: null, title, ...printed, columns: ["-"], width: header[0].length }).title(title);
  page.line({ 0: by, ...(unit === "" ? {} : { end: unit }) }).header(header).rows(rows);
  if (total !== undefined) page.total(total);
  return page.end();
}

const grants = () =>
  none(
    "课题",
    "2024年科研项目经费执行情况表",
    [["课题编号", "课题名称", "负责人", "合同经费", "到账经费", "本年支出", "累计支出", "结余"]],
    [
      ["KY2023-01", "杨树抗逆研究", "甲", 600000, 400000, 180000, 320000, 80000],
      ["KY2024-03", "油茶高产示范", "乙", 300000, 200000, 150000, 150000, 50000],
    ],
    { total: ["合计", null, null, 900000, 600000, 330000, 470000, 130000] }
  );

const rewards = () =>
  none(
    "奖励",
    "2024年度绩效工资发放汇总表",
    [["部门", "人数", "基础性绩效", "奖励性绩效", "合计"]],
    [
      ["良种所", 18, 432000, 286000, 718000],
      ["生态所", 15, 360000, 231000, 591000],
    ],
    { total: ["合计", 33, 792000, 517000, 1309000] }
  );

export const departmentLastNinth = [
  { name: "第一小学预算分资金.xlsx", pages: [byFund(), appropriation()] },
  { name: "第一小学基本支出决算.xlsx", pages: [basicBudgetOutturn()] },
  { name: "县法院决算和三公.xlsx", pages: [courtExpenditure(), courtThreePublic()] },
  { name: "街道项目自评.xlsx", pages: [streetProject()] },
  { name: "林科院仪器和执行.xlsx", pages: [instruments(), executionBySubject()] },
  { name: "林科院课题和绩效工资.xlsx", pages: [grants(), rewards()] },
];
