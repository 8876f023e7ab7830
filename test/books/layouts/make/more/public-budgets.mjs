// Budgets of a second round: funds across both sides, conferences and training beside “三公”, uses in rows, units and functions mixed.
import { economicRows, functionRows, nil, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** Heilongjiang: 财政拨款收支总体情况表, the carry-over among both sides, 金额 for the revenue. */
function appropriation() {
  const page = new Page("财政拨款收支");
  const { total, classes } = totals("school");
  page
    .table({ form: "budget.appropriation", title: "财政拨款收支总体情况表", ...W, columns: ["name", "budget", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .line({ 6: "预算04表" })
    .title("财政拨款收支总体情况表")
    .line({ 0: "单位名称：某区教育局", 6: "单位：万元" })
    .header([
      ["收      入", "<", "支      出", "<", "<", "<", "<"],
      ["项   目", "金额", "项   目（按功能分类）", "总计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
    ]);
  const left = [["一、本年收入", total], ["（一）一般公共预算资金", total], ["（二）政府性基金预算资金", 0], ["（三）国有资本经营预算资金", 0], ["二、上年结转", 0]];
  left.forEach(([name, amount], index) => {
    const each = index === 0 ? { name: "一、本年支出", total } : classes[index - 1];
    const label = index === 0 ? each.name : each && `（${COUNT[index - 1]}）${each.name}`;
    page.row_([name, wan(amount), label, ...(each === undefined ? [] : [wan(each.total), wan(each.total), 0, 0])]);
  });
  page.row_([null, null, "二、结转下年", 0, 0, 0, 0]);
  return page.row_(["收入总计", wan(total), "支出总计", wan(total), wan(total), 0, 0], { total: [0, 2] }).end();
}

/** Jiangsu's city form: “三公” with conferences and training in one row, units in front. */
function withConferences() {
  const page = new Page("三公两费");
  const columns = ["-|code", "-|name", "grandTotal", "threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget", "conferenceBudget", "trainingBudget"];
  page
    .table({ form: "budget.threePublic", title: "2025年财政拨款“三公”经费、会议费和培训费支出预算表", ...W, columns })
    .title("2025年财政拨款“三公”经费、会议费和培训费支出预算表")
    .line({ 0: "部门：某区教育局", end: "单位：万元" })
    .header([
      ["单位编码", "单位名称", "合计", "“三公”经费", "<", "<", "<", "<", "<", "会议费", "培训费"],
      ["^", "^", "^", "小计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费", "^", "^"],
      ["^", "^", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行费", "^", "^", "^"],
    ])
    .total([null, "合计", 31.4, 11.4, 0, 9.6, 0, 9.6, 1.8, 6, 14], [1])
    .rows([
      ["205001", "某区教育局本级", 22.4, 9.4, 0, 8, 0, 8, 1.4, 5, 8],
      ["205002", "某区教师发展中心", 9, 2, 0, 1.6, 0, 1.6, 0.4, 1, 6],
    ]);
  return page.end();
}

/** Everything by unit and function: the name of the unit in the same column as the functions. */
function byUnitAndFunction() {
  const page = new Page("支出总表");
  page
    .table({ form: "budget.expenditure", title: "2025年部门支出总表", ...W, columns: ["code", "name", "total", "basic", "personnel", "runningCosts", "project", "-", "-"] })
    .title("2025年部门支出总表")
    .line({ 0: "部门：某市交通运输局", end: "金额单位：万元" })
    .header([
      ["科目编码", "单位名称（科目名称）", "合计", "基本支出", "<", "<", "项目支出", "<", "<"],
      ["^", "^", "^", "小计", "人员经费", "公用经费", "小计", "其他运转类", "特定目标类"],
    ]);
  const line = (row) => {
    const personnel = Math.round(row.basic * 0.0084) * 100;
    const other = Math.round(row.project * 0.003) * 100;
    return [row.basic + row.project, row.basic, personnel, row.basic - personnel, row.project, other, row.project - other].map((amount) => nil(wan(amount)));
  };
  const rows = functionRows("office").filter(({ code }) => code.length === 7);
  const sum = rows.map(line).reduce((all, each) => all.map((amount, index) => Math.round(((amount ?? 0) + (each[index] ?? 0)) * 100) / 100));
  page.total([null, "合计", ...sum.map((amount) => nil(amount))], [1]);
  page.row_([null, "某市交通运输局", ...sum.map((amount) => nil(amount))]);
  for (const row of rows) page.row_([row.code, `  ${row.name}`, ...line(row)]);
  return page.end();
}

/** Revenue by function with this year's and last year's money apart. */
function incomeByFunction() {
  const page = new Page("收入总表");
  page
    .table({ form: "budget.income", title: "2025年部门收入总表", ...W, columns: ["code", "name", "total", "generalPublic|appropriation", "governmentFunds", "stateCapital", "specialAccountFunds", "serviceIncome", "businessIncome", "otherIncome", "openingCarryOver"] })
    .title("2025年部门收入总表")
    .line({ 0: "部门：某市交通运输局", end: "金额单位：万元" })
    .header([
      ["功能分类科目", "<", "收入合计", "本年收入", "<", "<", "<", "<", "<", "<", "上年结转"],
      ["编码", "名称", "^", "一般公共预算拨款", "政府性基金预算拨款", "国有资本经营预算拨款", "财政专户核拨资金", "事业收入", "事业单位经营收入", "其他收入", "^"],
    ]);
  const { total } = totals("office");
  page.total([null, "合计", wan(total), wan(total), 0, 0, 0, 0, 0, 0, 0], [1]);
  for (const row of functionRows("office")) page.row_([row.code, row.name, wan(row.total), wan(row.total), 0, 0, 0, 0, 0, 0, 0]);
  return page.end();
}

/** Basic expenditure in rows with indented names and no codes, last year's figure beside this year's. */
function basicWithoutCodes() {
  const page = new Page("基本支出");
  const { rows, total } = economicRows("office");
  page
    .table({ form: "budget.basic", title: "2025年一般公共预算基本支出预算表（按经济分类）", ...W, columns: ["name", "-", "budget|total"] })
    .title("2025年一般公共预算基本支出预算表（按经济分类）")
    .line({ 0: "部门：某市交通运输局", end: "金额单位：万元" })
    .header([["经济分类科目", "2024年预算数", "2025年预算数"]])
    .total(["合计", Math.round(wan(total) * 97) / 100, wan(total)]);
  for (const { code, name, amount } of rows) page.row_([`${code.length === 3 ? "" : "　　"}${name}`, Math.round(wan(amount) * 97) / 100, wan(amount)]);
  return page.end();
}

/** Money of the state's capital that is spent, by function. */
function stateCapital() {
  const page = new Page("国资");
  page
    .table({ form: "budget.stateCapital", title: "2025年国有资本经营预算支出表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title("2025年国有资本经营预算支出表")
    .line({ 0: "部门：某市交通运输局", end: "金额单位：万元" })
    .header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]])
    .total(["合计", null, 80, 0, 80])
    .rows([
      ["223", "国有资本经营预算支出", 80, 0, 80],
      ["22301", "解决历史遗留问题及改革成本支出", 80, 0, 80],
      ["2230105", "国有企业退休人员社会化管理补助支出", 80, 0, 80],
    ]);
  return page.end();
}

/** A look-alike: running costs of the agency by item. */
function runningCosts() {
  const page = new Page("机关运行经费");
  page
    .table({ form: null, title: "2025年一般公共预算机关运行经费支出预算表", ...W, columns: ["-"], width: 3 })
    .title("2025年一般公共预算机关运行经费支出预算表")
    .line({ 0: "部门：某市交通运输局", end: "金额单位：万元" })
    .header([["科目编码", "科目名称", "机关运行经费支出"]])
    .total([null, "合计", 62.5], [1])
    .rows([["302", "商品和服务支出", 62.5], ["30201", "办公费", 40.2], ["30211", "差旅费", 22.3]]);
  return page.end();
}

/** Purchases by item with prices, quarters in which they are made, all in yuan. */
function purchases() {
  const page = new Page("采购预算明细");
  const columns = ["lineNo", "project", "name|category", "specification", "quantity", "measureUnit|-", "-", "total", "-|fundSource", "-", "-|organisation", "-|note"];
  page
    .table({ form: "budget.procurement", title: "2025年度政府采购预算明细表", ...Y, columns })
    .title("2025年度政府采购预算明细表")
    .line({ 0: "单位：某市交通运输综合执法支队", end: "单位：元" })
    .header([["序号", "预算项目名称", "采购品目", "规格要求", "数量", "计量单位", "预算单价", "预算金额", "资金来源", "拟采购时间", "采购方式", "备注"]])
    .rows([
      [1, "执法装备购置", "执法记录仪", "4G传输", 40, "台", 2600, 104000, "一般公共预算", "2025年3月", "公开招标", ""],
      [2, "执法装备购置", "便携式打印机", "热敏", 20, "台", 1500, 30000, "一般公共预算", "2025年3月", "框架协议", ""],
      [3, "治超站运行", "称重设备维护", "含检定", 1, "项", 186000, 186000, "一般公共预算", "2025年6月", "竞争性磋商", ""],
    ])
    .total([null, "合计", null, null, null, null, null, 320000], [1]);
  return page.end();
}

export const morePublicBudgets = [
  { name: "教育局财政拨款和三公两费.xlsx", pages: [appropriation(), withConferences()] },
  { name: "交通局2025年预算公开.xlsx", pages: [byUnitAndFunction(), incomeByFunction(), basicWithoutCodes(), stateCapital(), runningCosts()] },
  { name: "执法支队采购预算.xlsx", pages: [purchases()] },
];
