// Final accounts: budget beside outturn, whole blocks of carry-over, items of “三公” with counts, three blocks of details.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** As the accounts are approved: three amounts for every line on both sides, 行次 between. */
function approved() {
  const page = new Page("Z01 收入支出决算总表");
  const side = ["name", "lineNo", "originalBudget", "revisedBudget", "outturn"];
  const { total, classes } = totals("town");
  page
    .table({ form: "final.incomeExpenditure", title: "收入支出决算总表", ...Y, columns: [...side, ...side] })
    .title("收入支出决算总表")
    .line({ end: "财决01表" })
    .line({ 0: "编制单位：某区某街道办事处", 4: "2024年度", end: "金额单位：元" })
    .header([
      ["收入", "<", "<", "<", "<", "支出", "<", "<", "<", "<"],
      ["项目", "行次", "年初预算数", "全年预算数", "决算数", "项目(按功能分类)", "行次", "年初预算数", "全年预算数", "决算数"],
      ["栏次", "", "1", "2", "3", "栏次", "", "4", "5", "6"],
    ]);
  const left = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入", "四、上级补助收入", "五、事业收入", "六、经营收入", "七、附属单位上缴收入", "八、其他收入"];
  const first = (amount) => Math.round(amount * 0.0096) * 100;
  const starting = classes.reduce((sum, row) => sum + first(row.total), 0);
  left.forEach((name, index) => {
    const each = classes[index];
    const own = index === 0 ? [starting, total, total] : [0, 0, 0];
    page.row_([name, index + 1, ...own, ...(each === undefined ? [] : [`${COUNT[index]}、${each.name}`, index + 32, first(each.total), each.total, each.total])]);
  });
  page.row_(["本年收入合计", 9, starting, total, total, "本年支出合计", 40, starting, total, total], { total: [0, 5] });
  page.row_(["使用非财政拨款结余（含专用结余）", 10, 0, 0, 0, "结余分配", 41, 0, 0, 0]);
  page.row_(["年初结转和结余", 11, 0, 0, 0, "年末结转和结余", 42, 0, 0, 0]);
  return page.row_(["总计", 12, starting, total, total, "总计", 43, starting, total, total], { total: [0, 5] }).end();
}

/** The revenue of the same accounts: 类, 款, 项 each in a cell of its own above 栏次. */
function approvedIncome() {
  const page = new Page("Z03 收入决算表");
  const columns = ["code", "code", "code", "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "-", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "收入决算表", ...Y, columns })
    .title("收入决算表")
    .line({ end: "财决03表" })
    .line({ 0: "编制单位：某区某街道办事处", 4: "2024年度", end: "金额单位：元" })
    .header([
      ["项目", "<", "<", "<", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "<", "经营收入", "附属单位上缴收入", "其他收入"],
      ["支出功能分类科目编码", "<", "<", "科目名称", "^", "^", "^", "小计", "其中：教育收费", "^", "^", "^"],
      ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6", "7", "8"],
    ]);
  const { total } = totals("town");
  page.total([null, null, null, "合计", total, total, 0, 0, 0, 0, 0, 0], [3]);
  for (const { code, name, total: all } of functionRows("town")) page.row_([code, null, null, name, all, all, 0, 0, 0, 0, 0, 0]);
  return page.end();
}

/** 一般公共预算 with opening and closing split by kind, personnel and running costs below basic expenditure. */
function generalWhole() {
  const page = new Page("Z07");
  const columns = ["code", "name", "openingCarryOver", "-", "-", "revenue", "-", "-", "total", "basic", "personnel", "runningCosts", "project", "closingCarryOver", "-", "-"];
  page
    .table({ form: "final.generalPublic", title: "一般公共预算财政拨款收入支出决算表", ...Y, columns })
    .title("一般公共预算财政拨款收入支出决算表")
    .line({ end: "财决07表" })
    .line({ 0: "编制单位：某区某街道办事处", 6: "2024年度", end: "金额单位：元" })
    .header([
      ["项目", "<", "年初结转和结余", "<", "<", "本年收入", "<", "<", "本年支出", "<", "<", "<", "<", "年末结转和结余", "<", "<"],
      ["支出功能分类科目编码", "科目名称", "合计", "基本支出结转", "项目支出结转和结余", "合计", "基本支出", "项目支出", "合计", "基本支出", "<", "<", "项目支出", "合计", "基本支出结转", "项目支出结转和结余"],
      ["^", "^", "^", "^", "^", "^", "^", "^", "^", "小计", "人员经费", "日常公用经费", "^", "^", "^", "^"],
      ["栏次", "<", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"],
    ]);
  const line = ({ total, basic, project }) => {
    const personnel = Math.round(basic * 0.0082) * 100;
    return [0, 0, 0, total, basic, project, total, basic, personnel, basic - personnel, project, 0, 0, 0];
  };
  const rows = functionRows("town");
  const sum = rows.filter(({ code }) => code.length === 3).map(line).reduce((all, each) => all.map((amount, index) => amount + each[index]));
  page.total(["合计", null, ...sum]);
  for (const row of rows) page.row_([row.code, row.name, ...line(row)]);
  return page.end();
}

/** “三公” as lines with two budgets and the outturn, counts and running costs below. */
function yunnan() {
  const page = new Page("公开10表");
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费、行政参公单位机关运行经费情况表", ...W, columns: ["name", "lineNo", "-|originalBudget|budget", "budget", "outturn"] })
    .title("财政拨款“三公”经费、行政参公单位机关运行经费情况表")
    .line({ end: "公开10表" })
    .line({ 0: "部门：某县林业和草原局", 2: "2024年度", end: "金额单位：万元" })
    .header([
      ["项  目", "行次", "年初预算数", "全年预算数", "决算统计数"],
      ["栏  次", "", "1", "2", "3"],
    ])
    .rows([
      ["一、“三公”经费支出", 1, "—", "—", "—"],
      ["（一）支出合计", 2, 17.2, 16.8, 14.33],
      ["  1．因公出国（境）费", 3, 0, 0, 0],
      ["  2．公务用车购置及运行维护费", 4, 15, 15, 13.1],
      ["    （1）公务用车购置费", 5, 0, 0, 0],
      ["    （2）公务用车运行维护费", 6, 15, 15, 13.1],
      ["  3．公务接待费", 7, 2.2, 1.8, 1.23],
      ["    （1）国内接待费", 8, "—", "—", 1.23],
      ["    （2）国（境）外接待费", 9, "—", "—", 0],
      ["（二）相关统计数", 10, "—", "—", "—"],
      ["  1．公务用车保有量（辆）", 11, "—", "—", 5],
      ["  2．国内公务接待批次（个）", 12, "—", "—", 14],
      ["二、机关运行经费", 13, "—", "—", 68.4],
    ]);
  page.open.totals.push("A7?");
  return page.note("注：本表反映部门本年度“三公”经费支出和机关运行经费情况。").end();
}

/** “三公” with last year's outturn and per cents: items across, three rows below. */
function threePublicChange() {
  const page = new Page("三公经费");
  const columns = ["name", "budget", "outturn", "-", "outturnLastYear", "-"];
  page
    .table({ form: "final.threePublic", title: "2024年度“三公”经费财政拨款支出决算表", ...W, columns })
    .title("2024年度“三公”经费财政拨款支出决算表")
    .line({ 0: "单位：某县林业和草原局", end: "单位：万元" })
    .header([["项目", "2024年预算数", "2024年决算数", "完成预算%", "2023年决算数", "比上年增减%"]])
    .rows([
      ["因公出国（境）费", 0, 0, "—", 0, "—"],
      ["公务接待费", 1.8, 1.23, "68.33%", 1.5, "-18.00%"],
      ["公务用车购置及运行费", 15, 13.1, "87.33%", 14.2, "-7.75%"],
      ["  公务用车购置", 0, 0, "—", 0, "—"],
      ["  公务用车运行维护", 15, 13.1, "87.33%", 14.2, "-7.75%"],
    ])
    .total(["合计", 16.8, 14.33, "85.30%", 15.7, "-8.73%"]);
  return page.end();
}

/** Three blocks of economic items with their totals below, in 公开06表. */
function basicDetails() {
  const page = new Page("GK06");
  const block = ["code", "name", "outturn"];
  page
    .table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算明细表", ...W, columns: [...block, ...block, ...block] })
    .line({ 0: "公开06表" })
    .title("一般公共预算财政拨款基本支出决算明细表")
    .line({ 0: "部门：某县林业和草原局", end: "单位：万元" });
  const heads = ["科目编码", "科目名称", "金额"];
  page.header([["人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<"], [...heads, ...heads, ...heads]]);
  const { rows, personnel, running, isPersonnel } = economicRows("clinic");
  const mine = rows.filter(({ code }) => isPersonnel(code));
  const others = rows.filter(({ code }) => !isPersonnel(code));
  const half = Math.ceil(others.length / 2);
  mine.forEach((row, index) => {
    const cells = [row, others[index], index < others.length - half ? others[index + half] : undefined];
    page.row_(cells.flatMap((each, at) => (each === undefined || (at === 1 && index >= half) ? [null, null, null] : [each.code, each.name, wan(each.amount)])));
  });
  return page.row_(["人员经费合计", null, wan(personnel), "公用经费合计", null, null, null, null, wan(running)], { total: [0, 3] }).end();
}

/** State capital that is spent: codes as numbers, the total in the first row. */
function stateCapital() {
  const page = new Page("GK09");
  page
    .table({ form: "final.stateCapital", title: "国有资本经营预算财政拨款支出决算表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .line({ 0: "公开09表" })
    .title("国有资本经营预算财政拨款支出决算表")
    .line({ 0: "部门：某县林业和草原局", end: "单位：万元" })
    .header([
      ["科目代码", "科目名称", "本年支出", "<", "<"],
      ["^", "^", "合计", "基本支出", "项目支出"],
    ])
    .total(["合计", null, 46, 0, 46])
    .rows([
      [223, "国有资本经营预算支出", 46, 0, 46],
      [22301, "解决历史遗留问题及改革成本支出", 46, 0, 46],
      [2230105, "国有企业退休人员社会化管理补助支出", 46, 0, 46],
    ])
    .note("注：本表反映部门本年度国有资本经营预算财政拨款支出情况。");
  return page.end();
}

/** 财政拨款: the right side first lists kinds of expenditure, then functions; 基金 and 国资 abbreviated. */
function appropriation() {
  const page = new Page("财政拨款收支");
  const { total, classes } = totals("clinic");
  page
    .table({ form: "final.appropriation", title: "2024年度财政拨款收支决算总表", ...W, columns: ["name", "outturn", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("2024年度财政拨款收支决算总表")
    .line({ 0: "部门：某县卫生健康服务中心", end: "单位：万元" })
    .header([
      ["收入", "<", "支出", "<", "<", "<", "<"],
      ["项目", "决算数", "按功能分类", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
    ]);
  const left = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
  classes.forEach((row, index) => page.row_([left[index] && `${COUNT[index]}、${left[index]}`, index === 0 ? wan(total) : index < 3 ? 0 : null, row.name, wan(row.total), wan(row.total), 0, 0]));
  page.row_(["本年收入合计", wan(total), "本年支出合计", wan(total), wan(total), 0, 0], { total: [0, 2] });
  page.row_(["年初财政拨款结转和结余", 0, "年末财政拨款结转和结余", 0, 0, 0, 0]);
  return page.row_(["收入总计", wan(total), "支出总计", wan(total), wan(total), 0, 0], { total: [0, 2] }).end();
}

/** Expenditure with its shares beside every amount. */
function shares() {
  const page = new Page("支出决算");
  const { total, basic, project } = totals("clinic");
  page
    .table({ form: "final.expenditure", title: "2024年度支出决算表", ...W, columns: ["code", "name", "total", "basic", "-", "project", "-", "businessExpenditure", "subsidyToAffiliates"] })
    .title("2024年度支出决算表")
    .line({ 0: "部门：某县卫生健康服务中心", end: "单位：万元" })
    .header([
      ["科目", "<", "本年支出合计", "基本支出", "<", "项目支出", "<", "经营支出", "对附属单位补助支出"],
      ["编码", "名称", "^", "金额", "占比", "金额", "占比", "^", "^"],
    ]);
  const line = (row) => [wan(row.total), nil(wan(row.basic)), `${((row.basic * 100) / row.total).toFixed(1)}%`, nil(wan(row.project)), `${((row.project * 100) / row.total).toFixed(1)}%`, 0, 0];
  for (const row of functionRows("clinic")) page.row_([row.code, row.name, ...line(row)]);
  return page.total(["合计", null, ...line({ total, basic, project })]).end();
}

/** One row of “三公” for the budget and the outturn of every unit. */
function threePublicUnits() {
  const page = new Page("各单位三公");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  page
    .table({ form: "final.threePublic", title: "2024年度一般公共预算财政拨款“三公”经费支出决算表", ...W, columns: ["-|name", ...items.map((item) => `${item}Budget`), ...items.map((item) => `${item}Outturn`)] })
    .title("2024年度一般公共预算财政拨款“三公”经费支出决算表")
    .line({ 0: "部门：某县卫生健康服务中心", end: "单位：万元" });
  const half = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"];
  page.header([["单位", "预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<"], ["^", ...half, ...half], ["^", ...third, ...third]]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  page.total(["合计", ...cells(threePublic(0, 0, 46000, 12000)), ...cells(threePublic(0, 0, 43200, 9100))]);
  page.row_(["某县卫生健康服务中心本级", ...cells(threePublic(0, 0, 26000, 8000)), ...cells(threePublic(0, 0, 25100, 6300))]);
  return page.row_(["某县妇幼保健站", ...cells(threePublic(0, 0, 20000, 4000)), ...cells(threePublic(0, 0, 18100, 2800))]).end();
}

export const moreFinals = [
  { name: "街道办决算批复.xlsx", pages: [approved(), approvedIncome(), generalWhole()] },
  { name: "林草局三公和国资决算.xlsx", pages: [yunnan(), threePublicChange(), basicDetails(), stateCapital()] },
  { name: "卫健中心2024年决算.xlsx", pages: [appropriation(), shares(), threePublicUnits()] },
];
