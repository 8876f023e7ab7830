// Final accounts in further prints: 决算 before 预算, carry-overs split by use, blocks of unequal length, two forms a sheet.
import { economicRows, functionRows, nil, qian, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** 决算数 comes first, then what was budgeted; 行次 at the right edge of each half; the unit in the left corner. */
function outturnFirst() {
  const page = new Page("Z01");
  const side = ["name", "outturn", "revisedBudget", "originalBudget", "lineNo"];
  const { total, classes } = totals("office");
  page
    .table({ form: "final.incomeExpenditure", title: "收支决算总表", ...Y, columns: [...side, ...side] })
    .title("收支决算总表")
    .line({ 0: "金额单位：人民币元", end: "财决公开01表" })
    .line({ 0: "编制单位：某县信访局" })
    .header([
      ["收入", "<", "<", "<", "<", "支出", "<", "<", "<", "<"],
      ["项目", "决算数", "全年预算数", "年初预算数", "行次", "项目", "决算数", "全年预算数", "年初预算数", "行次"],
    ]);
  const early = (amount) => Math.round(amount * 0.0091) * 100;
  const names = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];
  names.forEach((name, index) => {
    const each = classes[index];
    const left = index === 0 ? [total, total, early(total)] : [0, 0, 0];
    const right = each === undefined ? [null, null, null] : [each.total, each.total, early(each.total)];
    page.row_([name, ...left, index + 1, each?.name, ...right, index + 14]);
  });
  const sums = [total, total, classes.reduce((sum, each) => sum + early(each.total), 0)];
  page.total(["本年收入合计", total, total, early(total), 9, "本年支出合计", ...sums, 22], [0, 5]);
  page.row_(["使用非财政拨款结余和专用结余", 0, 0, 0, 10, "结余分配", 0, 0, 0, 23]);
  page.row_(["年初结转和结余", 0, 0, 0, 11, "年末结转和结余", 0, 0, 0, 24]);
  return page.total(["收入总计", total, total, early(total), 12, "支出总计", ...sums, 25], [0, 5]).end();
}

/** 年初结转, 本年收入, 本年支出 and 年末结转 each by use: the accounts software's sixteen columns. */
function fundFlow() {
  const page = new Page("Z08 基金");
  const title = "政府性基金预算财政拨款收入支出决算表";
  const columns = ["code", "name", "openingCarryOver", "-", "-", "revenue", "-", "-", "total", "basic", "project", "closingCarryOver", "-", "-"];
  page
    .table({ form: "final.governmentFunds", title, ...W, columns })
    .title(title)
    .line({ end: "公开08表" })
    .line({ 0: "部门：某县信访局", end: "金额单位：万元" })
    .header([
      ["项目", "<", "年初结转和结余", "<", "<", "本年收入", "<", "<", "本年支出", "<", "<", "年末结转和结余", "<", "<"],
      ["科目编码", "科目名称", "合计", "基本支出结转", "项目支出结转和结余", "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出", "合计", "基本支出结转", "项目支出结转和结余"],
      ["栏次", "<", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
    ])
    .total(["合计", null, 12, 0, 12, 150, 0, 150, 155.5, 0, 155.5, 6.5, 0, 6.5])
    .rows([
      ["212", "城乡社区支出", 12, 0, 12, 150, 0, 150, 155.5, 0, 155.5, 6.5, 0, 6.5],
      ["21208", "国有土地使用权出让收入安排的支出", 12, 0, 12, 150, 0, 150, 155.5, 0, 155.5, 6.5, 0, 6.5],
      ["2120804", "农村基础设施建设支出", 12, 0, 12, 150, 0, 150, 155.5, 0, 155.5, 6.5, 0, 6.5],
    ]);
  return page.note("注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转结余情况。").end();
}

/** Two blocks of unequal length, 合计 on top, sub-totals of both halves in the body. */
function basicBlocks() {
  const page = new Page("Z06 基本支出");
  const block = ["code", "name", "outturn"];
  const title = "一般公共预算财政拨款基本支出决算明细表";
  page
    .table({ form: "final.basic", title, unit: "thousandYuan", basis: "unit line", columns: [...block, ...block] })
    .title(title)
    .line({ 0: "部门：某县信访局", end: "单位：千元" })
    .header([
      ["人员经费", "<", "<", "公用经费", "<", "<"],
      ["经济分类科目编码", "科目名称", "决算数", "经济分类科目编码", "科目名称", "决算数"],
    ]);
  const { rows, personnel, running, isPersonnel } = economicRows("office");
  const [left, right] = [rows.filter(({ code }) => isPersonnel(code)), rows.filter(({ code }) => !isPersonnel(code))];
  const cells = (row) => (row === undefined ? [null, null, null] : [Number(row.code), row.name, qian(row.amount)]);
  left.forEach((one, index) => page.row_([...cells(one), ...cells(right[index])]));
  return page.row_([null, "人员经费合计", qian(personnel), null, "公用经费合计", qian(running)], { total: [1, 4] }).end();
}

/** Six columns of the budget, six of the outturn, six of last year's; the row of the unit's name in front. */
function threeTimesSix() {
  const page = new Page("Z09 三公");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const title = "一般公共预算财政拨款“三公”经费支出决算表";
  const columns = ["OutturnLastYear", "Budget", "Outturn"].flatMap((suffix) => items.map((item) => `${item}${suffix}`));
  const half = ["合计", "因公出国（境）费", "公务用车购置及运行费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"];
  page
    .table({ form: "final.threePublic", title, ...W, columns })
    .title(title)
    .line({ 0: "部门：某县信访局", end: "单位：万元" })
    .header([
      ["上年决算数", "<", "<", "<", "<", "<", "本年预算数", "<", "<", "<", "<", "<", "本年决算数", "<", "<", "<", "<", "<"],
      [...half, ...half, ...half],
      [...third, ...third, ...third],
    ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  page.row_([...cells(threePublic(0, 0, 43200, 9800)), ...cells(threePublic(0, 0, 45000, 12000)), ...cells(threePublic(0, 0, 42110, 8900))]);
  return page.end();
}

/** Two forms on one sheet, the second below a line of text; the codes glued with brackets; nil as 无. */
function twoOnOneSheet() {
  const page = new Page("收入和支出");
  const { total, basic, project } = totals("culture");
  const rows = functionRows("culture");
  page
    .table({ form: "final.income", title: "2022年收入决算总表", ...W, columns: ["name|code", "total", "appropriation", "serviceIncome", "otherIncome"] })
    .title("2022年收入决算总表")
    .line({ 0: "部门：某区文化馆", end: "单位：万元" })
    .header([["科目", "收入合计", "财政拨款收入", "事业收入", "其他收入"]])
    .total(["合计", wan(total), wan(total), "无", "无"]);
  for (const row of rows) page.row_([`[${row.code}]${row.name}`, wan(row.total), wan(row.total), "无", "无"]);
  page.end().skip();
  page
    .table({ form: "final.expenditure", title: "2022年支出决算总表", ...W, columns: ["name|code", "total", "basic", "project", "businessExpenditure"] })
    .title("2022年支出决算总表")
    .line({ 0: "部门：某区文化馆", end: "单位：万元" })
    .header([["科目", "支出合计", "基本支出", "项目支出", "经营支出"]])
    .total(["合计", wan(total), wan(basic), wan(project), "无"]);
  for (const row of rows) page.row_([`[${row.code}]${row.name}`, wan(row.total), nil(wan(row.basic), "无"), nil(wan(row.project), "无"), "无"]);
  return page.end();
}

/** Final accounts by economic use across and function down is none of our forms. */
function byUse() {
  const page = new Page("项目支出明细");
  const title = "一般公共预算财政拨款项目支出决算明细表";
  page
    .table({ form: null, title, ...W, columns: ["-"], width: 6 })
    .title(title)
    .line({ 0: "部门：某区文化馆", end: "单位：万元" })
    .header([["科目编码", "科目名称", "合计", "工资福利支出", "商品和服务支出", "资本性支出"]])
    .total(["合计", null, 249.45, 0, 183.45, 66])
    .rows([
      ["2070104", "图书馆", 66, 0, 0, 66],
      ["2070109", "群众文化", 183.45, 0, 183.45, 0],
    ]);
  return page.end();
}

export const keptFinals = [
  { name: "信访局2022年决算.xlsx", pages: [outturnFirst(), basicBlocks(), fundFlow(), threeTimesSix()] },
  { name: "文化馆2022年收支.xlsx", pages: [twoOnOneSheet(), byUse()] },
];
