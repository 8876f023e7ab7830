// A university's income with parts of its service income, three-part budgets of Beijing and Guizhou, a title over two
// lines, units in front of the title; and tables of research money, bonds, staff, services bought that are none.
import { economicRows, functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** A university: fees and research money among the service income, fiscal income by source. */
function universityIncome() {
  const page = new Page("收入决算表");
  const columns = ["code", "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "-", "-", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "收入决算表", ...W, columns })
    .line({ end: "公开02表" })
    .title("收入决算表")
    .line({ 0: "部门：某职业技术学院", 4: "2024年度", end: "金额单位：万元" })
    .header([
      ["功能分类科目", "<", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "<", "<", "经营收入", "附属单位上缴收入", "其他收入"],
      ["编码", "名称", "^", "^", "^", "合计", "教育事业收入", "科研事业收入", "^", "^", "^"],
    ])
    .total([null, "合计", 12860.5, 8420, 0, 4120.5, 3980.5, 140, 0, 0, 320], [1])
    .rows([
      ["205", "教育支出", 12110.5, 7810, 0, 3980.5, 3980.5, 0, 0, 0, 320],
      ["20503", "职业教育", 12110.5, 7810, 0, 3980.5, 3980.5, 0, 0, 0, 320],
      ["2050305", "高等职业教育", 12110.5, 7810, 0, 3980.5, 3980.5, 0, 0, 0, 320],
      ["206", "科学技术支出", 140, 0, 0, 140, 0, 140, 0, 0, 0],
      ["20602", "基础研究", 140, 0, 0, 140, 0, 140, 0, 0, 0],
      ["2060203", "自然科学基金", 140, 0, 0, 140, 0, 140, 0, 0, 0],
      ["208", "社会保障和就业支出", 610, 610, 0, 0, 0, 0, 0, 0, 0],
      ["20805", "行政事业单位养老支出", 610, 610, 0, 0, 0, 0, 0, 0, 0],
      ["2080505", "机关事业单位基本养老保险缴费支出", 610, 610, 0, 0, 0, 0, 0, 0, 0],
    ]);
  return page.end();
}

/** The title over two lines, the unit in front of it, the body starts with the sum. */
function twoLineTitle() {
  const page = new Page("支出");
  const { total, basic, project } = totals("culture");
  page
    .table({ form: "budget.expenditure", title: "某市图书馆2025年部门支出总表", ...W, columns: ["code", "name", "total", "basic", "project", "businessExpenditure", "-|note"] })
    .line({ end: "单位：万元" })
    .title("某市图书馆2025年")
    .title("部门支出总表")
    .header([["科目\n代码", "科目\n名称", "总计", "基本\n支出", "项目\n支出", "经营\n支出", "备注"]])
    .total([null, "总计", wan(total), wan(basic), wan(project), 0], [1]);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project), 0]);
  return page.end({ spare: 1 });
}

/** Guizhou: economic classes in two blocks by personnel and running costs, both with sums on top. */
function guizhouBasic() {
  const page = new Page("基本支出");
  const { rows, total, personnel, running, isPersonnel } = economicRows("clinic");
  page
    .table({ form: "budget.basic", title: "2025年一般公共预算基本支出表", ...W, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .line({ 0: "预算公开表6" })
    .title("2025年一般公共预算基本支出表")
    .line({ 0: "部门名称：某县中医院", end: "金额单位：万元" })
    .header([
      ["部门预算支出经济分类科目", "<", "本年一般公共预算基本支出", "<", "<"],
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ])
    .total(["合计", null, wan(total), wan(personnel), wan(running)]);
  for (const { code, name, amount } of rows) page.row_([code, `${code.length > 3 ? "　" : ""}${name}`, wan(amount), isPersonnel(code) ? wan(amount) : 0, isPersonnel(code) ? 0 : wan(amount)]);
  return page.end();
}

/** Beijing: 三公 by unit with the year before in the last columns. */
function beijingThreePublic() {
  const page = new Page("预算07表");
  const items = ["threePublicBudget", "overseasTravelBudget", "hospitalityBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget"];
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出表", ...W, columns: ["name", ...items, "-", "-"] })
    .line({ end: "预算07表" })
    .title("一般公共预算“三公”经费支出表")
    .line({ 0: "部门名称：某区园林绿化局", end: "单位：万元" })
    .header([
      ["单位名称", "2025年预算数", "<", "<", "<", "<", "<", "2024年预算数", "2025年比2024年增减"],
      ["^", "合计", "因公出国（境）费用", "公务接待费", "公务用车购置和运行维护费", "<", "<", "^", "^"],
      ["^", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^", "^"],
    ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, hospitality, vehicle, purchase, operation].map(wan);
  const one = threePublic(0, 0, 68000, 4000);
  const two = threePublic(0, 0, 32000, 1000);
  page.total(["合计", ...cells(one).map((amount, index) => Math.round((amount + cells(two)[index]) * 100) / 100), 11.2, -0.7]);
  return page.row_(["某区园林绿化局机关", ...cells(one), 7.6, -0.4]).row_(["某区公园管理中心", ...cells(two), 3.6, -0.3]).end();
}

/** Heads of two-sided accounts that stand in the row of the title's number; accounts with both years. */
function twoYearsAccounts() {
  const page = new Page("收支决算");
  const { total, classes } = totals("town");
  const was = (amount) => Math.round(amount * 0.0091) * 100;
  const side = ["name", "-", "outturn", "-"];
  page
    .table({ form: "final.incomeExpenditure", title: "2024年度收入支出决算总表", ...W, columns: [...side, ...side] })
    .title("2024年度收入支出决算总表")
    .line({ 0: "部门：某县某镇人民政府", 5: "公开01表", end: "单位：万元" })
    .header([
      ["收入", "<", "<", "<", "支出", "<", "<", "<"],
      ["项目", "2023年决算数", "2024年决算数", "增减", "项目（按功能分类）", "2023年决算数", "2024年决算数", "增减"],
    ]);
  const pair = (name, last, now) => [name, wan(last), wan(now), wan(now - last)];
  const last = classes.reduce((sum, row) => sum + was(row.total), 0);
  [["一、一般公共预算财政拨款收入", last, total], ["二、政府性基金预算财政拨款收入", 0, 0], ["三、国有资本经营预算财政拨款收入", 0, 0], ["四、事业收入", 0, 0], ["五、其他收入", 0, 0]].forEach((item, index) => {
    const each = classes[index];
    page.row_([...pair(...item), ...(each === undefined ? [] : pair(`${COUNT[index]}、${each.name}`, was(each.total), each.total))]);
  });
  for (const [index, each] of classes.entries()) if (index >= 5) page.row_([null, null, null, null, ...pair(`${COUNT[index]}、${each.name}`, was(each.total), each.total)]);
  page.total([...pair("本年收入合计", last, total), ...pair("本年支出合计", last, total)], [0, 4]);
  page.row_([...pair("年初结转和结余", 0, 0), ...pair("年末结转和结余", 0, 0)]);
  return page.total([...pair("总计", last, total), ...pair("总计", last, total)], [0, 4]).end();
}

function none(name, title, header, rows, { unit = "单位：万元", total, at = [0], by = "单位：某职业技术学院" } = {}) {
  const page = new Page(name);
  const printed = unit === "" ? { unit: null, basis: null } : unit.includes("万") ? W : Y;
  page.table({ form: null, title, ...printed, columns: ["-"], width: header[0].length }).title(title);
  page.line({ 0: by, ...(unit === "" ? {} : { end: unit }) }).header(header).rows(rows);
  if (total !== undefined) page.total(total, at);
  return page.end();
}

const research = () =>
  none(
    "课题",
    "科研课题经费收支预算表",
    [["支出科目", "总预算", "2024年", "2025年", "测算依据"]],
    [
      ["设备费", 12, 8, 4, "仪器一台"],
      ["业务费", 20, 9, 11, "测试和差旅"],
      ["劳务费", 8, 4, 4, "研究生"],
    ],
    { total: ["合计", 40, 21, 19] }
  );

const bonds = () =>
  none(
    "专项债",
    "专项债券项目收支平衡表",
    [["年度", "期初余额", "项目收入", "运营成本", "还本", "付息", "期末余额"]],
    [
      ["2025年", 0, 860, 210, 0, 260, 390],
      ["2026年", 390, 900, 220, 0, 260, 810],
    ]
  );

const staff = () =>
  none(
    "人员",
    "2025年预算单位人员编制情况表",
    [["单位名称", "编制数", "实有在职人数", "离休人数", "退休人数", "学生数"]],
    [["某职业技术学院", 420, 396, 1, 138, 8600]],
    { unit: "" }
  );

const services = () =>
  none(
    "购买服务",
    "2025年政府购买服务支出预算表",
    [["序号", "购买服务项目名称", "指导性目录", "承接主体类别", "服务期限", "预算金额", "资金来源"]],
    [
      [1, "校园安保", "安全保卫服务", "企业", "一年", 186, "事业收入"],
      [2, "学生心理咨询", "教育辅助服务", "社会组织", "一年", 24, "事业收入"],
    ],
    { total: ["合计", null, null, null, null, 210] }
  );

const configuration = () =>
  none(
    "资产配置",
    "2025年新增资产配置预算表",
    [["序号", "资产类别", "资产名称", "现有数量", "编制数", "拟新增数量", "单价", "金额", "经费来源"]],
    [
      [1, "设备", "计算机", 620, 700, 60, 0.5, 30, "财政拨款"],
      [2, "家具", "课桌椅", 4200, 4600, 300, 0.04, 12, "事业收入"],
    ],
    { total: ["合计", null, null, null, null, 360, null, 42] }
  );

const balances = () =>
  none(
    "余额调节",
    "银行存款余额调节表",
    [["项目", "金额", "项目", "金额"]],
    [
      ["单位账面余额", 326.5, "银行对账单余额", 330.2],
      ["加：银行已收单位未收", 3.7, "加：单位已收银行未收", 0],
      ["减：银行已付单位未付", 0, "减：单位已付银行未付", 0],
    ],
    { total: ["调节后余额", 330.2, "调节后余额", 330.2], at: [] }
  );

export const departmentMoneyFourth = [
  { name: "职业学院收入决算.xlsx", pages: [universityIncome()] },
  { name: "市图书馆支出总表两行标题.xlsx", pages: [twoLineTitle()] },
  { name: "贵州中医院基本支出.xlsx", pages: [guizhouBasic()] },
  { name: "北京园林局三公.xlsx", pages: [beijingThreePublic()] },
  { name: "某镇两年决算对比.xlsx", pages: [twoYearsAccounts()] },
  { name: "职业学院各种单子.xlsx", pages: [research(), bonds(), staff(), services(), configuration(), balances()] },
];
