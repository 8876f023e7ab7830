// Final accounts: three stages of the budget side by side, last year beside this year, years down the rows.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };

/** Title over two lines, the year before beside this year with the change in per cent, 栏次 in both halves. */
function twoYears() {
  const page = new Page("Sheet1");
  const side = ["name", "-", "outturn", "-"];
  const { total, classes } = totals("water");
  const before = (amount) => wan(Math.round(amount * 0.0093) * 100);
  page
    .table({ form: "final.incomeExpenditure", title: "某县水利局2021年度收入支出决算总表", ...W, columns: [...side, ...side] })
    .title("某县水利局2021年度")
    .title("收入支出决算总表")
    .line({ 0: "公开01表", end: "单位：万元" })
    .header([
      ["收      入", "<", "<", "<", "支      出", "<", "<", "<"],
      ["项目", "2020年决算数", "2021年决算数", "增减率（%）", "项目（按功能分类）", "2020年决算数", "2021年决算数", "增减率（%）"],
      ["栏次", "1", "2", "3", "栏次", "4", "5", "6"],
    ]);
  const revenue = ["一、一般公共预算财政拨款收入", "二、政府性基金预算财政拨款收入", "三、国有资本经营预算财政拨款收入", "四、上级补助收入", "五、事业收入", "六、经营收入", "七、附属单位上缴收入", "八、其他收入"];
  const rate = (amount) => Math.round((wan(amount) / before(amount) - 1) * 10000) / 100;
  revenue.forEach((name, index) => {
    const each = classes[index];
    page.row_([
      name,
      ...(index === 0 ? [before(total), wan(total), rate(total)] : ["-", "-", "-"]),
      each?.name,
      ...(each === undefined ? [] : [before(each.total), wan(each.total), rate(each.total)]),
    ]);
  });
  const sums = [classes.reduce((sum, each) => sum + before(each.total), 0), wan(total), null];
  page.total(["本年收入合计", before(total), wan(total), null, "本年支出合计", ...sums], [0, 4]);
  page.row_(["年初结转和结余", "-", "-", null, "年末结转和结余", "-", "-"]);
  page.total(["总计", before(total), wan(total), null, "总计", ...sums], [0, 4]);
  return page.note("注：1.增减率=（2021年决算数-2020年决算数）÷2020年决算数。2.本表以“万元”为单位，保留两位小数。").end();
}

/** 类 款 项 in three columns; 年初预算数, 全年预算数 and 决算数 with the same three columns each. */
function threeStages() {
  const page = new Page("附表5");
  const columns = ["code", "code", "code", "name", "-", "-", "-", "-", "-", "-", "total", "basic", "project"];
  page
    .table({ form: "final.generalPublic", title: "一般公共预算财政拨款支出决算表", ...W, columns })
    .title("一般公共预算财政拨款支出决算表")
    .line({ end: "公开05表" })
    .line({ 0: "部门：某县水利局", end: "金额单位：万元" })
    .header([
      ["项    目", "<", "<", "<", "年初预算数", "<", "<", "全年预算数", "<", "<", "决算数", "<", "<"],
      ["支出功能分类科目编码", "<", "<", "科目名称", "小计", "基本支出", "项目支出", "小计", "基本支出", "项目支出", "小计", "基本支出", "项目支出"],
      ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6", "7", "8", "9"],
    ]);
  const cells = ({ total, basic, project }) => {
    const early = [wan(basic), wan(Math.round(project * 0.008) * 100)];
    return [early[0] + early[1], ...early, wan(total), wan(basic), wan(project), wan(total), wan(basic), wan(project)];
  };
  const rows = functionRows("water");
  const leaves = rows.filter(({ code }) => code.length === 7);
  const summed = (code) => leaves.filter((leaf) => leaf.code.startsWith(code)).map(cells).reduce((sum, row) => sum.map((amount, index) => amount + row[index]));
  page.total([null, null, null, "合计", ...summed("2")], [3]);
  for (const { code, name } of rows) {
    const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].map((part) => (part === "" ? null : part));
    page.row_([...parts, name, ...summed(code)]);
  }
  return page.note("注：本表反映部门本年度一般公共预算财政拨款支出情况。").end();
}

/** The years down the rows, the items across, the unit in the corner of the header. */
function yearsDown() {
  const page = new Page("三公");
  const columns = ["name", "threePublicAmount", "overseasTravelAmount", "vehicleAmount", "vehiclePurchaseAmount", "vehicleOperationAmount", "hospitalityAmount"];
  page
    .table({ form: "final.threePublic", title: "2021年度“三公”经费支出决算表", unit: "yuan", basis: "unit line", columns })
    .title("2021年度“三公”经费支出决算表")
    .line({ 0: "编制单位：某县水利局", end: "单位：元" })
    .header([
      ["项目", "合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"],
      ["^", "^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"],
    ]);
  const row = (name, { total, overseas, vehicle, purchase, operation, hospitality }) => page.row_([name, total, overseas, vehicle, purchase, operation, hospitality]);
  row("2020年决算数", threePublic(0, 0, 61200, 24300));
  row("2021年预算数", threePublic(0, 180000, 65000, 26000));
  row("2021年决算数", threePublic(0, 178000, 58120.5, 19877));
  return page.end();
}

/** 人员经费 | 公用经费 as columns, codes with a hyphen, 合计 at the bottom. */
function basicColumns() {
  const page = new Page("基本支出", { left: 1 });
  const columns = ["code", "name", "total", "personnel", "runningCosts"];
  page
    .table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算表", ...W, columns })
    .title("一般公共预算财政拨款基本支出决算表")
    .line({ 0: "公开06表", end: "单位：万元" })
    .header([
      ["经济分类科目", "<", "2021年基本支出决算数", "<", "<"],
      ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ]);
  const { rows, total, personnel, running, isPersonnel } = economicRows("water");
  for (const { code, name, amount } of rows) {
    const printed = code.length === 3 ? code : `${code.slice(0, 3)}-${code.slice(3)}`;
    page.row_([printed, name, wan(amount), isPersonnel(code) ? wan(amount) : null, isPersonnel(code) ? null : wan(amount)]);
  }
  return page.total([null, "合  计", wan(total), wan(personnel), wan(running)], [1]).end();
}

/** Nothing to report: the sentence stands in the body. */
function noStateCapital() {
  const page = new Page("国资");
  const title = "国有资本经营预算财政拨款支出决算表";
  page
    .table({ form: "final.stateCapital", title, ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title(title)
    .line({ 0: "公开09表", end: "单位：万元" })
    .header([
      ["项目", "<", "本年支出", "<", "<"],
      ["功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出"],
    ])
    .total(["合计", null, null, null, null])
    .row_([null, null, null, null, null])
    .note("说明：本部门2021年度没有使用国有资本经营预算安排的支出，故本表为空。");
  return page.end({ empty: true });
}

/** 收入 by function with 教育收费 below 事业收入, in 元 with decimals as text, nothing merged. */
function incomeUnmerged() {
  const page = new Page("收入", { merged: false });
  const columns = ["code", "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "-", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "2021年度收入决算表", unit: "yuan", basis: "unit line", columns })
    .title("2021年度收入决算表")
    .line({ 0: "部门：某县图书馆", 8: "金额单位：元" })
    .header([
      ["科目编码", "科目名称", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "<", "经营收入", "附属单位上缴收入", "其他收入"],
      ["^", "^", "^", "^", "^", "小计", "其中：教育收费", "^", "^", "^"],
    ]);
  const text = (amount) => (amount === 0 ? null : amount.toLocaleString("en-US", { minimumFractionDigits: 2 }));
  const { total } = totals("culture");
  page.total([null, "合计", text(total), text(total), null, null, null, null, null, null], [1]);
  for (const { code, name, total: amount } of functionRows("culture")) page.row_([code, name, text(amount), text(amount)]);
  return page.end();
}

/** The same ministry form, one level down: 千元, 小计 rows after each class, full-width digits. */
function subtotals() {
  const page = new Page("支出");
  const columns = ["code", "name", "total", "basic", "project", "-"];
  page
    .table({ form: "final.expenditure", title: "支出决算情况表", unit: "thousandYuan", basis: "unit line", columns })
    .title("支出决算情况表")
    .line({ 0: "编制部门：某县人民政府办公室", end: "单位：千元" })
    .header([["科目编码", "科目名称", "支出合计", "基本支出", "项目支出", "占支出合计的比重"]]);
  const { total, basic, project, classes } = totals("office");
  const wide = (amount) => (amount === 0 ? "—" : (amount / 1000).toFixed(2).replace(/[\d.]/g, (each) => (each === "." ? "．" : String.fromCharCode(0xff10 + Number(each)))));
  const share = (amount) => `${((100 * amount) / total).toFixed(2)}%`;
  for (const each of classes) {
    for (const row of functionRows("office").filter(({ code }) => code.length === 7 && code.startsWith(each.code)))
      page.row_([row.code, row.name, wide(row.total), wide(row.basic), wide(row.project), share(row.total)]);
    page.total([null, "小计", wide(each.total), wide(each.basic), wide(each.project), share(each.total)], [1]);
  }
  return page.total([null, "总计", wide(total), nil(wide(basic)), nil(wide(project)), "100%"], [1]).end();
}

export const openFinals = [
  { name: "水利局2021年决算.xlsx", pages: [twoYears(), threeStages(), yearsDown(), basicColumns(), noStateCapital()] },
  { name: "图书馆2021年收入.xlsx", pages: [incomeUnmerged()] },
  { name: "办公室支出小计在后.xlsx", pages: [subtotals()] },
];
