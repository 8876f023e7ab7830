// Budgets as Gansu, Shandong, Qinghai, Inner Mongolia, Jiangxi and Beijing print them, and approvals by unit.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** Gansu, 2019: the unit above the title, a second line in brackets below it, amounts under one wide head. */
function gansuGeneral() {
  const page = new Page("一般公共预算支出");
  const { total, basic, project } = totals("clinic");
  page
    .table({ form: "budget.generalPublic", title: "一般公共预算支出情况表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .line({ 0: "附表6", end: "单位：万元" })
    .title("一般公共预算支出情况表")
    .title("（2019年度，按功能分类科目）")
    .header([
      ["功能分类科目", "<", "一般公共预算支出", "<", "<"],
      ["编号", "名称", "小计", "基本支出", "项目支出"],
    ]);
  for (const row of functionRows("clinic")) page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.total(["合计", null, wan(total), wan(basic), wan(project)]).end();
}

/** Shandong: appropriations, expenditure by function with three funds under 预算数. */
function shandongAppropriation() {
  const page = new Page("财政拨款收支预算总表");
  const { total, classes } = totals("culture");
  page
    .table({ form: "budget.appropriation", title: "2025年单位财政拨款收支预算总表", ...W, columns: ["name", "budget", "name", "total|budget", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("2025年单位财政拨款收支预算总表")
    .line({ 0: "单位：某市群众艺术馆", end: "单位：万元" })
    .header([
      ["收入", "<", "支出", "<", "<", "<", "<"],
      ["项目", "预算数", "项目（按支出功能科目）", "预算数", "<", "<", "<"],
      ["^", "^", "^", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ]);
  const left = [["一、本年收入", total], ["（一）一般公共预算财政拨款", total], ["（二）政府性基金预算财政拨款", 0], ["（三）国有资本经营预算财政拨款", 0], ["二、上年结转", 0]];
  left.forEach(([name, amount], index) => {
    const each = index === 0 ? { name: "本年支出", total } : classes[index - 1] && { ...classes[index - 1], name: `（${COUNT[index - 1]}）${classes[index - 1].name}` };
    page.row_([name, wan(amount), index === 0 ? `一、${each.name}` : each?.name, each && wan(each.total), each && wan(each.total)]);
  });
  return page.row_([null, null, "二、结转下年", 0, 0]).total(["收入总计", wan(total), "支出总计", wan(total), wan(total)], [0, 2]).end();
}

/** Qinghai, 2018: what was spent last year beside this year's budget on both sides. */
function qinghai() {
  const page = new Page("收支总表");
  const { total, classes } = totals("office");
  const side = ["name", "-", "budget", "-"];
  page
    .table({ form: "budget.incomeExpenditure", title: "部门收支总表", ...W, columns: [...side, ...side] })
    .line({ 0: "部门公开表1" })
    .title("部门收支总表")
    .line({ 0: "单位名称：某州政府办公室", end: "单位：万元" })
    .header([
      ["收       入", "<", "<", "<", "支       出", "<", "<", "<"],
      ["项目", "2017年执行数", "2018年预算数", "增减%", "项目", "2017年执行数", "2018年预算数", "增减%"],
    ]);
  const sources = ["一、一般公共预算拨款", "二、政府性基金预算拨款", "三、事业收入", "四、经营收入", "五、其他收入"];
  sources.forEach((source, index) => {
    const amount = index === 0 ? total : 0;
    const each = classes[index];
    page.row_([source, wan(amount), wan(amount), index === 0 ? "0.00%" : null, each && `${COUNT[index]}、${each.name}`, each && wan(each.total), each && wan(each.total), each && "0.00%"]);
  });
  page.total(["本年收入合计", wan(total), wan(total), "0.00%", "本年支出合计", wan(total), wan(total), "0.00%"], [0, 4]);
  page.row_(["用事业基金弥补收支差额", 0, 0]).row_(["上年结转", 0, 0, null, "结转下年", 0, 0]);
  return page.total(["收入总计", wan(total), wan(total), "0.00%", "支出总计", wan(total), wan(total), "0.00%"], [0, 4]).end();
}

/** An approval by unit: funds across, basic and project under the first of them. */
function approvalByUnit() {
  const page = new Page("批复附件1");
  const columns = ["code|-", "name", "total", "-|generalPublic", "basic|-", "personnel|-", "runningCosts|-", "project|-", "governmentFunds|-", "stateCapital|-", "specialAccountFunds|-", "unitFunds|-"];
  page
    .table({ form: "budget.expenditure", title: "2025年部门支出预算批复表", ...W, columns })
    .line({ 0: "附件1" })
    .title("2025年部门支出预算批复表")
    .line({ 0: "部门：[302]某盟林业和草原局", end: "单位：万元" })
    .header([
      ["单位编码", "单位名称", "总计", "一般公共预算", "<", "<", "<", "<", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"],
      ["^", "^", "^", "小计", "基本支出", "<", "<", "项目支出", "^", "^", "^", "^"],
      ["^", "^", "^", "^", "小计", "人员经费", "公用经费", "^", "^", "^", "^", "^"],
    ])
    .total([null, "合计", 2684.2, 2684.2, 1684.2, 1520.2, 164, 1000, 0, 0, 0, 0], [1])
    .rows([
      ["302001", "某盟林业和草原局本级", 1536.4, 1536.4, 936.4, 840.4, 96, 600, 0, 0, 0, 0],
      ["302002", "某盟林业工作站", 1147.8, 1147.8, 747.8, 679.8, 68, 400, 0, 0, 0, 0],
    ]);
  return page.end();
}

/** 三公 of several units, the year over all, the department's total first. */
function threePublicByUnit() {
  const page = new Page("三公经费");
  const columns = ["name|-", "threePublicBudget", "overseasTravelBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "hospitalityBudget"];
  page
    .table({ form: "budget.threePublic", title: "一般公共预算“三公”经费支出预算情况表", ...W, columns })
    .title("一般公共预算“三公”经费支出预算情况表")
    .line({ 0: "部门：[302]某盟林业和草原局", end: "单位：万元" })
    .header([
      ["单位名称", "2025年预算数", "<", "<", "<", "<", "<"],
      ["^", "合计", "因公出国（境）费用", "公务用车购置及运行费", "<", "<", "公务接待费"],
      ["^", "^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"],
    ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  page.total(["合计", ...cells(threePublic(0, 0, 140000, 22000))]);
  return page.row_(["某盟林业和草原局本级", ...cells(threePublic(0, 0, 80000, 18000))]).row_(["某盟林业工作站", ...cells(threePublic(0, 0, 60000, 4000))]).end();
}

/** Jiangxi, basic expenditure in three blocks of names and amounts without codes. */
function jiangxiBasic() {
  const page = new Page("基本支出");
  const { rows, total } = economicRows("town");
  const pair = ["name", "budget"];
  page
    .table({ form: "budget.basic", title: "一般公共预算基本支出表", ...W, columns: [...pair, ...pair, ...pair] })
    .title("一般公共预算基本支出表")
    .line({ 0: "单位：某县某镇人民政府", end: "单位：万元" })
    .header([
      ["工资福利支出", "<", "商品和服务支出", "<", "对个人和家庭的补助", "<"],
      ["经济科目", "预算数", "经济科目", "预算数", "经济科目", "预算数"],
    ]);
  const of = (code) => rows.filter((row) => row.code.startsWith(code) && row.code.length === 5);
  const cells = (row) => (row === undefined ? [null, null] : [row.name, wan(row.amount)]);
  const sum = (code) => wan(rows.find((row) => row.code === code).amount);
  const [one, two, three] = ["301", "302", "303"].map(of);
  one.forEach((row, index) => page.row_([...cells(row), ...cells(two[index]), ...cells(three[index])]));
  page.row_(["小计", sum("301"), "小计", sum("302"), "小计", sum("303")], { total: [0, 2, 4] });
  return page.total(["合计", wan(total)]).end();
}

/** 2016: 公共财政预算, basic expenditure by class under a sum. */
function oldGeneral() {
  const page = new Page("Sheet1");
  const { rows: economic } = economicRows("office");
  const { total, basic, project } = totals("office");
  const columns = ["code", "name", "total", "basic", "-", "-", "-", "project"];
  page
    .table({ form: "budget.generalPublic", title: "2016年公共财政预算拨款支出预算表", ...W, columns })
    .title("2016年公共财政预算拨款支出预算表")
    .line({ 0: "编制部门：某县人民政府办公室", end: "单位：万元" })
    .header([
      ["科目编码", "科目名称", "合计", "基本支出", "<", "<", "<", "项目支出"],
      ["^", "^", "^", "小计", "工资福利支出", "商品和服务支出", "对个人和家庭的补助", "^"],
    ]);
  const shares = economic.filter(({ code }) => code.length === 3).map(({ amount }) => amount / basic);
  const line = (row) => {
    const wages = Math.round((row.basic * shares[0]) / 100) * 100;
    const goods = Math.round((row.basic * shares[1]) / 100) * 100;
    return [row.basic + row.project, row.basic, wages, goods, row.basic - wages - goods, row.project];
  };
  const all = functionRows("office");
  const leaves = all.filter(({ code }) => code.length === 7);
  const part = (code) => leaves.filter((leaf) => leaf.code.startsWith(code)).map(line).reduce((sum, each) => sum.map((amount, index) => amount + each[index])).map(wan);
  page.total([null, "合计", ...part("")], [1]);
  for (const row of all) page.row_([row.code, row.name, ...part(row.code)]);
  if (total !== basic + project) throw new Error("totals");
  return page.end();
}

/** Beijing: purchases by kind and unit with the sources beside the sum. */
function beijingPurchases() {
  const page = new Page("政府采购预算");
  const columns = ["-", "category|name", "name|category|project", "quantity", "total", "-", "-", "-"];
  page
    .table({ form: "budget.procurement", title: "预算06表 政府采购预算明细表", ...Y, columns })
    .title("预算06表 政府采购预算明细表")
    .line({ 0: "部门名称：[110]某区文化和旅游局", end: "金额单位：元" })
    .header([
      ["预算单位", "采购品目类别", "采购品目", "采购数量", "采购预算", "<", "<", "面向中小企业预留"],
      ["^", "^", "^", "^", "合计", "财政性资金", "非财政性资金", "^"],
    ])
    .total(["合计", null, null, 41, 1286000, 1286000, 0, 386000])
    .rows([
      ["某区图书馆", "货物", "图书", 1, 500000, 500000, 0, null],
      ["某区图书馆", "货物", "办公设备", 38, 186000, 186000, 0, 186000],
      ["某区文化馆", "工程", "修缮工程", 1, 400000, 400000, 0, null],
      ["某区文化馆", "服务", "物业管理服务", 1, 200000, 200000, 0, 200000],
    ]);
  return page.end();
}

/** A list of projects for three years: looks like the list of projects, says nothing of spending. */
function projectStore() {
  const page = new Page("项目库");
  page
    .table({ form: null, title: "2025-2027年部门预算项目库明细表", ...W, columns: ["-"], width: 9 })
    .title("2025-2027年部门预算项目库明细表")
    .line({ 0: "部门：[110]某区文化和旅游局", end: "单位：万元" })
    .header([
      ["序号", "项目编码", "项目名称", "项目类别", "起止年度", "总预算", "分年度预算", "<", "<"],
      ["^", "^", "^", "^", "^", "^", "2025年", "2026年", "2027年"],
    ])
    .rows([
      [1, "11000025T000001", "公共文化服务", "特定目标类", "2025-2027", 900, 300, 300, 300],
      [2, "11000025T000002", "文物保护", "特定目标类", "2025-2026", 360, 200, 160, 0],
    ])
    .total(["合计", null, null, null, null, 1260, 500, 460, 300]);
  return page.end();
}

export const provinceBudgetsSecond = [
  { name: "甘肃卫生院2019年预算.xlsx", pages: [gansuGeneral()] },
  { name: "山东艺术馆财政拨款预算.xlsx", pages: [shandongAppropriation()] },
  { name: "青海某州政府办2018年收支.xlsx", pages: [qinghai()] },
  { name: "内蒙古林草局预算批复.xlsx", pages: [approvalByUnit(), threePublicByUnit()] },
  { name: "江西某镇基本支出三块.xlsx", pages: [jiangxiBasic()] },
  { name: "县府办2016年预算.xlsx", pages: [oldGeneral()] },
  { name: "北京文旅局采购和项目库.xlsx", pages: [beijingPurchases(), projectStore()] },
];
