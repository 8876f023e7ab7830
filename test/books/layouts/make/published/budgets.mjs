// Budgets as Tianjin, Hebei, Shanxi, Liaoning and Jilin print them.
import { economicRows, functionRows, nil, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** Tianjin: 收支总表 with the unit at the left, a two-year carry-over block, everything in yuan. */
function tianjinOverall() {
  const page = new Page("01收支总表");
  const { total, classes } = totals("school");
  page
    .table({ form: "budget.incomeExpenditure", title: "2026年收支总表", ...Y, columns: ["name", "budget", "name", "budget"] })
    .title("2026年收支总表")
    .line({ 0: "部门：某区第二幼儿园（汇总）          单位：元" })
    .header([
      ["收          入", "<", "支          出", "<"],
      ["项          目", "预算数", "项          目", "预算数"],
    ]);
  const sources = ["一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入", "财政专户管理资金收入", "事业收入", "上级补助收入", "附属单位上缴收入", "事业单位经营收入", "其他收入"];
  sources.forEach((source, index) => {
    const amount = index === 0 ? total - 1200000 : index === 3 ? 1200000 : 0;
    page.row_([`${"一二三四五六七八九"[index]}、${source}`, amount.toFixed(2), classes[index]?.name, classes[index]?.total.toFixed(2)]);
  });
  page.total(["本年收入合计", total.toFixed(2), "本年支出合计", total.toFixed(2)], [0, 2]);
  page.row_(["上年结转结余", "0.00", "结转下年支出", "0.00"]);
  return page.total(["收入总计", total.toFixed(2), "支出总计", total.toFixed(2)], [0, 2]).end();
}

/** One unit a row, this year's revenue under one heading, eleven columns of it. */
function tianjinIncome() {
  const page = new Page("02收入总表");
  const { total } = totals("school");
  const columns = ["-|code", "name|-", "total", "openingCarryOver", "-|revenueThisYear", "generalPublic|appropriation", "governmentFunds", "stateCapital", "specialAccountFunds", "serviceIncome", "businessIncome", "superiorSubsidy", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "budget.income", title: "2026年收入总表", ...Y, columns })
    .title("2026年收入总表")
    .line({ 0: "部门：某区第二幼儿园（汇总）          单位：元" })
    .header([
      ["单位代码", "单位名称", "合计", "上年结转结余", "本年收入", "<", "<", "<", "<", "<", "<", "<", "<", "<"],
      ["^", "^", "^", "^", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入"],
    ]);
  const line = (all, fees) => [all, 0, all, all - fees, 0, 0, fees, 0, 0, 0, 0, 0];
  page.row_([null, "合计", ...line(total, 1200000)], { total: [1] });
  page.row_(["208009", "某区教育局", ...line(total, 1200000)]);
  page.row_(["208009001", "  某区第二幼儿园", ...line(total - 5000000, 1000000)]);
  return page.row_(["208009002", "  某区第二幼儿园（东园）", ...line(5000000, 200000)]).end();
}

/** A look-alike of 项目支出明细: projects with the money they get, neither adjusted nor spent yet. */
function tianjinProjects() {
  const page = new Page("10项目支出表");
  page
    .table({ form: null, title: "2026年项目支出表", ...Y, columns: ["-"], width: 10 })
    .title("2026年项目支出表")
    .line({ 0: "部门：某区第二幼儿园（汇总）          单位：元" })
    .header([
      ["类型", "项目名称", "项目单位", "合计", "本年拨款", "<", "<", "财政拨款结转结余", "财政专户管理资金", "单位资金"],
      ["^", "^", "^", "^", "一般公共预算", "政府性基金预算", "国有资本经营预算", "^", "^", "^"],
    ])
    .total(["合计", null, null, 4469500, 3269500, 0, 0, 0, 1200000, 0])
    .rows([
      ["特定目标类", "幼儿园设备更新", "某区第二幼儿园", 1206500, 1206500, 0, 0, 0, 0, 0],
      ["特定目标类", "东园修缮", "某区第二幼儿园（东园）", 2063000, 2063000, 0, 0, 0, 0, 0],
      ["其他运转类", "保育教育费安排的支出", "某区第二幼儿园", 1200000, 0, 0, 0, 0, 1200000, 0],
    ]);
  return page.end();
}

/** Hebei: the department's code, serial numbers of rows, 栏次 below the names. */
function hebei() {
  const page = new Page("部门支出总表");
  const columns = ["lineNo|-", "code", "name", "total", "basic", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToAffiliates"];
  page
    .table({ form: "budget.expenditure", title: "部门支出总表", ...W, columns })
    .title("部门支出总表")
    .line({ end: "预算公开表3" })
    .line({ 0: "预算部门编码及名称：361某县自然资源和规划局", end: "单位：万元" })
    .header([
      ["序号", "功能分类科目", "<", "合计", "基本支出", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"],
      ["^", "科目编码", "科目名称", "^", "^", "^", "^", "^", "^"],
      ["栏次", "1", "2", "3", "4", "5", "6", "7", "8"],
    ]);
  const { total, basic, project } = totals("town");
  page.row_([1, null, "合计", wan(total), wan(basic), wan(project)], { total: [2] });
  functionRows("town").forEach((row, index) => page.row_([index + 2, row.code, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]));
  return page.end();
}

function hebeiOverall() {
  const page = new Page("部门收支总表");
  const { total, classes } = totals("town");
  page
    .table({ form: "budget.incomeExpenditure", title: "部门收支总表", ...W, columns: ["lineNo|-", "name", "budget", "name", "budget"] })
    .title("部门收支总表")
    .line({ end: "预算公开表1" })
    .line({ 0: "预算部门编码及名称：361某县自然资源和规划局", end: "单位：万元" })
    .header([
      ["序号", "收入", "<", "支出", "<"],
      ["^", "项目", "预算金额", "项目", "预算金额"],
      ["栏次", "1", "2", "3", "4"],
    ]);
  const sources = ["一、一般公共预算拨款收入", "二、基金预算拨款收入", "三、国有资本经营预算拨款收入", "四、财政专户核拨", "五、事业收入", "六、事业单位经营收入", "七、其他收入"];
  sources.forEach((source, index) => page.row_([index + 1, source, index === 0 ? wan(total) : null, classes[index] && `${"一二三四五六七"[index]}、${classes[index].name}`, classes[index] && wan(classes[index].total)]));
  page.row_([8, "本年收入合计", wan(total), "本年支出合计", wan(total)], { total: [1, 3] });
  page.row_([9, "上年结转结余", 0, "年终结转结余", 0]);
  return page.row_([10, "收入总计", wan(total), "支出总计", wan(total)], { total: [1, 3] }).end();
}

/** Shanxi: both sides for last year, this year and the change. */
function shanxi() {
  const page = new Page("表1");
  const { total, classes } = totals("office");
  const side = ["name", "-", "budget", "-"];
  page
    .table({ form: "budget.incomeExpenditure", title: "某市机关事务服务中心2025年预算收支总表", ...W, columns: [...side, ...side] })
    .line({ 0: "表1" })
    .title("某市机关事务服务中心2025年预算收支总表")
    .line({ end: "单位：万元" })
    .header([
      ["收      入", "<", "<", "<", "支      出", "<", "<", "<"],
      ["项目", "2024年", "2025年", "2025年比2024年增减%", "项目", "2024年", "2025年", "2025年比2024年增减%"],
    ]);
  const last = (amount) => Math.round(amount * 0.0092) * 100;
  const three = (amount, before = last(amount)) => [wan(before), wan(amount), before === 0 ? null : Math.round((amount / before - 1) * 10000) / 100];
  const before = classes.reduce((sum, each) => sum + last(each.total), 0);
  const sources = ["一、一般公共预算", "二、政府性基金预算", "三、国有资本经营预算", "四、财政专户管理资金", "五、单位资金"];
  sources.forEach((source, index) => {
    const each = classes[index];
    page.row_([source, ...(index === 0 ? three(total, before) : [null, null, null]), each && `${"一二三四五"[index]}、${each.name}`, ...(each === undefined ? [] : three(each.total))]);
  });
  page.row_(["本年收入合计", ...three(total, before), "本年支出合计", ...three(total, before)], { total: [0, 4] });
  page.row_(["上年结转", null, null, null, "年终结转"]);
  return page.row_(["收入总计", ...three(total, before), "支出总计", ...three(total, before)], { total: [0, 4] }).end();
}

/** Liaoning: 人员类 and 公用经费 below 基本支出, 其他运转类 and 特定目标类 below 项目支出, one row a unit and below it the codes. */
function liaoning() {
  const page = new Page("部门支出总体情况表", { left: 1 });
  page
    .table({ form: "budget.expenditure", title: "部门支出总体情况表", ...W, columns: ["name|code", "total", "basic", "personnel", "runningCosts", "project", "-", "-"] })
    .title("部门支出总体情况表", { merge: false })
    .line({ 0: "表三", 6: "单位：", 7: "万元" })
    .header([
      ["单位名称（科目）", "总计", "基本支出", "<", "<", "项目支出", "<", "<"],
      ["^", "^", "合计", "人员类项目", "公用经费项目", "合计", "其他运转类项目", "特定目标类项目"],
    ]);
  const line = (row) => {
    const personnel = Math.round(row.basic * 0.0085) * 100;
    const other = Math.round(row.project * 0.003) * 100;
    return [row.basic + row.project, row.basic, personnel, row.basic - personnel, row.project, other, row.project - other].map(wan);
  };
  const leaves = functionRows("clinic").filter(({ code }) => code.length === 7);
  const sum = leaves.map(line).reduce((left, right) => left.map((each, index) => Math.round((each + right[index]) * 100) / 100));
  page.row_(["合计", ...sum], { total: [0] }).row_(["某县卫生健康局", ...sum]);
  for (const row of leaves) page.row_([`\u3000\u3000${row.code} ${row.name}`, ...line(row)]);
  return page.end();
}

/** Jilin: the item in the department's classification beside the government's. */
function jilin() {
  const page = new Page("基本支出（双分类）");
  const { rows, personnel, running, total, isPersonnel } = economicRows("clinic");
  const government = { 301: ["505", "对事业单位经常性补助"], 302: ["505", "对事业单位经常性补助"], 303: ["509", "对个人和家庭的补助"] };
  page
    .table({ form: "budget.basic", title: "2025年一般公共预算基本支出预算表", ...Y, columns: ["code", "name", "-", "-", "total", "personnel", "runningCosts"] })
    .line({ 0: "附件6" })
    .title("2025年一般公共预算基本支出预算表")
    .line({ 0: "填报单位：某县卫生院", 3: "金额单位：人民币元" })
    .header([
      ["部门预算支出经济分类", "<", "政府预算支出经济分类", "<", "2025年预算数", "<", "<"],
      ["编码", "名称", "编码", "名称", "合计", "人员经费", "公用经费"],
    ]);
  page.row_([null, "合  计", null, null, total, personnel, running], { total: [1] });
  for (const { code, name, amount } of rows) {
    const [first, own] = government[code.slice(0, 3)];
    page.row_([code, name, first, own, amount, isPersonnel(code) ? amount : null, isPersonnel(code) ? null : amount]);
  }
  return page.end();
}

export const publishedBudgets = [
  { name: "幼儿园2026年预算.xlsx", pages: [tianjinOverall(), tianjinIncome(), tianjinProjects()] },
  { name: "某县自然资源局预算.xlsx", pages: [hebeiOverall(), hebei()] },
  { name: "机关事务中心收支两年.xlsx", pages: [shanxi()] },
  { name: "卫健局支出四类项目.xlsx", pages: [liaoning()] },
  { name: "基本支出双分类.xlsx", pages: [jilin()] },
];
