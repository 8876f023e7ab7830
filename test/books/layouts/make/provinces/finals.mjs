// Final accounts as Liaoning, Tianjin, Guangxi, Hainan, Heilongjiang, Jilin and Anhui print them, and bilingual ones.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** Liaoning: budgets of the year beside the outturn on both sides, 预算执行率 behind it. */
function liaoning() {
  const page = new Page("收支决算总表");
  const { total, classes } = totals("town");
  const side = ["name", "originalBudget", "outturn", "-"];
  page
    .table({ form: "final.incomeExpenditure", title: "2023年度收入支出决算总表", ...W, columns: [...side, ...side] })
    .line({ end: "公开01表" })
    .title("2023年度收入支出决算总表")
    .line({ 0: "部门名称：某县某镇人民政府", end: "单位：万元" })
    .header([
      ["收入", "<", "<", "<", "支出", "<", "<", "<"],
      ["项目", "年初预算", "决算", "占年初预算%", "项目（按功能分类）", "年初预算", "决算", "占年初预算%"],
    ]);
  const rate = (amount) => (amount === 0 ? "—" : "100.00%");
  const sources = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "其他收入"];
  sources.forEach((source, index) => {
    const amount = index === 0 ? total : 0;
    const each = classes[index];
    const right = each === undefined ? [] : [`${COUNT[index]}、${each.name}`, wan(each.total), wan(each.total), "100.00%"];
    page.row_([`${COUNT[index]}、${source}`, wan(amount), wan(amount), rate(amount), ...right]);
  });
  page.total(["本年收入合计", wan(total), wan(total), "100.00%", "本年支出合计", wan(total), wan(total), "100.00%"], [0, 4]);
  page.row_(["使用非财政拨款结余（含专用结余）", 0, 0, null, "结余分配", 0, 0]).row_(["年初结转和结余", 0, 0, null, "年末结转和结余", 0, 0]);
  return page.total(["总计", wan(total), wan(total), null, "总计", wan(total), wan(total)], [0, 4]).end();
}

/** Bilingual headers, as a port authority's office prints them. */
function bilingual() {
  const page = new Page("Table 3");
  const { total, basic, project } = totals("office");
  page
    .table({ form: "final.expenditure", title: "支出决算表 Statement of Expenditure", ...W, columns: ["code", "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"] })
    .title("支出决算表 Statement of Expenditure")
    .line({ 0: "部门 Department：某自贸区口岸办公室", end: "单位：万元 Unit: 10,000 yuan" })
    .header([
      ["项目 Item", "<", "本年支出合计\nTotal", "基本支出\nBasic", "项目支出\nProject", "上缴上级支出\nTo superior", "经营支出\nBusiness", "对附属单位补助支出\nTo affiliates"],
      ["科目编码 Code", "科目名称 Name", "^", "^", "^", "^", "^", "^"],
    ]);
  page.total(["合计 Total", null, wan(total), wan(basic), wan(project), 0, 0, 0]);
  for (const row of functionRows("office")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project), 0, 0, 0]);
  return page.end();
}

/** Tianjin: the sum first, indents by spaces, the unit behind the department. */
function tianjinAppropriation() {
  const page = new Page("Z01_1 财政拨款总表");
  const { total, classes } = totals("school");
  page
    .table({ form: "final.appropriation", title: "2024年度财政拨款收入支出决算总表", ...W, columns: ["name", "outturn", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("2024年度财政拨款收入支出决算总表")
    .line({ 0: "公开部门：某区教育局", 3: "单位：万元", end: "公开04表" })
    .header([
      ["收入", "<", "支出", "<", "<", "<", "<"],
      ["项目", "金额", "项目（按功能分类）", "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
    ]);
  const left = [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营预算财政拨款", 0]];
  for (let index = 0; index < Math.max(left.length, classes.length); index += 1) {
    const [name, amount] = left[index] ?? [];
    const each = classes[index];
    page.row_([name, amount && wan(amount), each && `${COUNT[index]}、${each.name}`, each && wan(each.total), each && wan(each.total)]);
  }
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total), wan(total)], [0, 2]);
  page.row_(["年初财政拨款结转和结余", 0, "年末财政拨款结转和结余", 0, 0]).row_(["  一般公共预算财政拨款", 0]).row_(["  政府性基金预算财政拨款", 0]);
  return page.total(["收入总计", wan(total), "支出总计", wan(total), wan(total)], [0, 2]).end();
}

/** Guangxi: 人员经费 and 公用经费 beside each other, names without codes. */
function guangxiBasic() {
  const page = new Page("基本支出决算");
  page
    .table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算表", ...W, columns: ["name", "outturn", "name", "outturn"] })
    .line({ end: "公开06表" })
    .title("一般公共预算财政拨款基本支出决算表")
    .line({ 0: "单位：某县林业科学研究所", end: "单位：万元" })
    .header([
      ["人员经费", "<", "公用经费", "<"],
      ["经济分类科目", "支出数", "经济分类科目", "支出数"],
    ]);
  const { rows, personnel, running, isPersonnel } = economicRows("culture");
  const left = rows.filter(({ code }) => isPersonnel(code));
  const right = rows.filter(({ code }) => !isPersonnel(code));
  const cells = (row) => (row === undefined ? [null, null] : [`${row.code.length > 3 ? "　　" : ""}${row.name}`, wan(row.amount)]);
  left.forEach((row, index) => page.row_([...cells(row), ...cells(right[index])]));
  return page.total(["人员经费合计", wan(personnel), "公用经费合计", wan(running)], [0, 2]).end();
}

/** Hainan: two rows, budget and outturn, under the items. */
function hainanThreePublic() {
  const page = new Page("三公");
  const columns = ["-|name", "threePublicAmount", "overseasTravelAmount", "vehicleAmount", "vehiclePurchaseAmount", "vehicleOperationAmount", "hospitalityAmount"];
  page
    .table({ form: "final.threePublic", title: "一般公共预算财政拨款“三公”经费支出决算表", ...W, columns })
    .title("一般公共预算财政拨款“三公”经费支出决算表")
    .line({ 0: "编制单位：某市旅游质量监督所", end: "金额单位：万元" })
    .header([
      ["项目", "合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"],
      ["^", "^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"],
    ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  page.row_(["2024年度全年预算数", ...cells(threePublic(0, 0, 60000, 12000))]).row_(["2024年度决算数", ...cells(threePublic(0, 0, 51200, 6400))]);
  return page.end();
}

/** Heilongjiang, 2016: 拨款 named by its kind, one column of codes of all levels, yuan. */
function heilongjiang() {
  const page = new Page("g02收入决算表");
  const { total } = totals("water");
  const columns = ["code", "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "收入决算总表", ...Y, columns })
    .title("收入决算总表")
    .line({ 0: "公开02表", end: "2016年度" })
    .line({ 0: "部门：某市水务局", end: "金额单位：元" })
    .header([
      ["项      目", "<", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位缴款", "其他收入"],
      ["支出功能分类科目编码", "科目名称", "^", "^", "^", "^", "^", "^", "^"],
      ["栏      次", "<", 1, 2, 3, 4, 5, 6, 7],
    ]);
  page.total(["合      计", null, total, total]);
  for (const row of functionRows("water")) page.row_([Number(row.code), row.name, row.total, row.total]);
  return page.note("注：本表反映部门本年度取得的各项收入情况。").end();
}

/** Jilin: 一般公共预算 by function with carried over amounts on both sides. */
function jilin() {
  const page = new Page("公共预算收支");
  const { total, basic, project } = totals("culture");
  const columns = ["code", "name", "openingCarryOver", "-", "-", "revenue", "-", "-", "total", "basic", "project", "closingCarryOver", "-", "-"];
  page
    .table({ form: "final.generalPublic", title: "一般公共预算财政拨款收入支出决算表", ...W, columns })
    .line({ end: "财决公开05表" })
    .title("一般公共预算财政拨款收入支出决算表")
    .line({ 0: "编制单位：某县文化馆", end: "金额单位：万元" })
    .header([
      ["项目", "<", "年初结转和结余", "<", "<", "本年收入", "<", "<", "本年支出", "<", "<", "年末结转和结余", "<", "<"],
      ["支出功能分类科目编码", "科目名称", "合计", "基本支出结转", "项目支出结转和结余", "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出", "合计", "基本支出结转", "项目支出结转和结余"],
    ]);
  const line = (row) => [0, 0, 0, wan(row.total ?? row.basic + row.project), wan(row.basic), wan(row.project), wan(row.total), wan(row.basic), wan(row.project), 0, 0, 0];
  page.total(["合计", null, ...line({ total, basic, project })]);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, ...line(row)]);
  return page.end();
}

/** Anhui: no funds; the words of the empty table stand in the body. */
function anhuiEmpty() {
  const page = new Page("政府性基金");
  const columns = ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"];
  page
    .table({ form: "final.governmentFunds", title: "政府性基金预算财政拨款收入支出决算表", ...W, columns })
    .line({ end: "公开08表" })
    .title("政府性基金预算财政拨款收入支出决算表")
    .line({ 0: "单位：某县应急管理局", end: "单位：万元" })
    .header([
      ["科目编码", "科目名称", "年初结转结余", "本年收入", "本年支出", "<", "<", "年末结转结余"],
      ["^", "^", "^", "^", "合计", "基本支出", "项目支出", "^"],
    ])
    .row_(["", "合计", 0, 0, 0, 0, 0, 0], { total: [1] })
    .note("说明：某县应急管理局没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。");
  return page.end({ empty: true });
}

/** Anhui, what the office costs: a table beside 三公 that is of no known form. */
function anhuiOperating() {
  const page = new Page("机关运行和采购");
  page
    .table({ form: null, title: "机关运行经费及政府采购支出情况表", ...W, columns: ["-"], width: 3 })
    .title("机关运行经费及政府采购支出情况表")
    .line({ 0: "单位：某县应急管理局", end: "单位：万元" })
    .header([["项目", "行次", "决算数"]])
    .rows([
      ["一、机关运行经费", 1, 68.4],
      ["二、政府采购支出总额", 2, 35.2],
      ["  1.政府采购货物支出", 3, 12.2],
      ["  2.政府采购工程支出", 4, 0],
      ["  3.政府采购服务支出", 5, 23],
      ["三、授予中小企业合同金额", 6, 35.2],
    ]);
  return page.end();
}

/** The approval of final accounts: what was handed in, what was changed, what is approved. */
function approval() {
  const page = new Page("决算批复");
  const { total, basic, project } = totals("clinic");
  page
    .table({ form: "final.expenditure", title: "2023年度部门支出决算批复表", ...W, columns: ["code", "name", "total", "basic", "project", "-|businessExpenditure", "-|note"] })
    .line({ 0: "附件2-3" })
    .title("2023年度部门支出决算批复表")
    .line({ 0: "单位名称：某县卫生健康委员会", end: "金额单位：万元" })
    .header([
      ["支出功能分类", "<", "本年支出", "<", "<", "<", "备注"],
      ["科目编码", "科目名称", "小计", "基本支出", "项目支出", "经营支出", "^"],
    ]);
  page.total([null, "总计", wan(total), wan(basic), wan(project), 0], [1]);
  for (const row of functionRows("clinic")) page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.end();
}

export const provinceFinals = [
  { name: "辽宁某镇2023年决算.xlsx", pages: [liaoning()] },
  { name: "口岸办中英文决算.xlsx", pages: [bilingual()] },
  { name: "天津教育局2024年决算.xlsx", pages: [tianjinAppropriation()] },
  { name: "广西林科所基本支出决算.xlsx", pages: [guangxiBasic()] },
  { name: "海南旅游所三公决算.xlsx", pages: [hainanThreePublic()] },
  { name: "黑龙江水务局2016年决算.xlsx", pages: [heilongjiang()] },
  { name: "吉林文化馆2022年决算.xlsx", pages: [jilin()] },
  { name: "安徽应急局2023年决算.xlsx", pages: [anhuiEmpty(), anhuiOperating()] },
  { name: "卫健委决算批复.xlsx", pages: [approval()] },
];
