// Final accounts as Shanxi, Hubei, Shandong and Ningxia print them: remarks between title and head, years beside each other.
import { economicRows, functionRows, nil, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** Shanxi: the year in a line of its own, a remark before the head, line numbers on both sides. */
function shanxiSummary() {
  const page = new Page("GK01");
  const { total, classes } = totals("culture");
  const side = ["name", "lineNo", "outturn"];
  page
    .table({ form: "final.incomeExpenditure", title: "收入支出决算总表", ...Y, columns: [...side, ...side] })
    .title("收入支出决算总表")
    .line({ 0: "（2023年度）" })
    .line({ 0: "编制单位：某县档案馆", 4: "公开01表", end: "金额单位：元" })
    .note("填报说明：本表由单位根据部门决算报表自动提取。")
    .header([
      ["收入", "<", "<", "支出", "<", "<"],
      ["项目", "行次", "金额", "项目（按功能分类）", "行次", "金额"],
      ["栏次", "", "1", "栏次", "", "2"],
    ]);
  const income = [["一、一般公共预算财政拨款收入", total], ["二、政府性基金预算财政拨款收入", 0], ["三、国有资本经营预算财政拨款收入", 0], ["四、上级补助收入", 0], ["五、事业收入", 0], ["六、其他收入", 0]];
  income.forEach(([name, amount], index) => {
    const each = classes[index];
    page.row_([name, index + 1, nil(amount), ...(each === undefined ? [] : [`${COUNT[index]}、${each.name}`, index + 11, each.total])]);
  });
  page.total(["本年收入合计", 7, total, "本年支出合计", 17, total], [0, 3]);
  page.row_(["  使用非财政拨款结余", 8, null, "  结余分配", 18]).row_(["  年初结转和结余", 9, null, "  年末结转和结余", 19]);
  return page.total(["总计", 10, total, "总计", 20, total], [0, 3]).end();
}

/** Shanxi: codes in three columns, education fees among the service income. */
function shanxiIncome() {
  const page = new Page("GK02");
  const { total } = totals("culture");
  const columns = [["code", 3], "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "-", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "收入决算表", ...Y, columns })
    .title("收入决算表")
    .line({ 0: "（2023年度）" })
    .line({ 0: "编制单位：某县档案馆", 8: "公开02表", end: "金额单位：元" })
    .header([
      ["项目", "<", "<", "<", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "<", "经营收入", "附属单位上缴收入", "其他收入"],
      ["支出功能分类科目编码", "<", "<", "科目名称", "^", "^", "^", "小计", "其中：教育收费", "^", "^", "^"],
      ["类", "款", "项", "^", "^", "^", "^", "^", "^", "^", "^", "^"],
      ["栏次", "<", "<", "<", "1", "2", "3", "4", "5", "6", "7", "8"],
    ]);
  page.total([null, null, null, "合计", total, total, 0, 0, 0, 0, 0, 0], [3]);
  for (const { code, name, total: amount } of functionRows("culture"))
    page.row_([code.slice(0, 3), code.slice(3, 5), code.slice(5), name, amount, amount, 0, 0, 0, 0, 0, 0]);
  return page.end();
}

/** Hubei: items of the 三公 in rows with both budgets and the rate, counts below them. */
function hubeiThreePublic() {
  const page = new Page("三公决算");
  page
    .table({ form: "final.threePublic", title: "2023年度财政拨款“三公”经费支出决算表", ...W, columns: ["name", "-|originalBudget|budget", "budget", "outturn", "-", "-|note"] })
    .title("2023年度财政拨款“三公”经费支出决算表")
    .line({ 0: "单位名称：某区体育中心", end: "单位：万元" })
    .header([["项目", "年初预算数", "全年预算数", "决算数", "决算数为预算数的%", "备注"]])
    .total(["“三公”经费支出合计", 14.2, 12.8, 11.96, "93.44%"])
    .rows([
      ["1.因公出国（境）费", 0, 0, 0, "—"],
      ["2.公务用车购置及运行维护费", 11, 10.6, 10.35, "97.64%"],
      ["（1）公务用车购置费", 0, 0, 0, "—"],
      ["（2）公务用车运行维护费", 11, 10.6, 10.35, "97.64%"],
      ["3.公务接待费", 3.2, 2.2, 1.61, "73.18%"],
      ["其中：国内接待费", 3.2, 2.2, 1.61, "73.18%"],
      ["国（境）外接待费", 0, 0, 0, "—"],
    ]);
  return page.end();
}

/** Shandong: budget beside outturn with the parts under 其中. */
function shandongGeneral() {
  const page = new Page("一般公共预算支出决算");
  const { total, basic, project } = totals("clinic");
  const columns = ["code", "name", "-", "total", "basic", "project", "-"];
  page
    .table({ form: "final.generalPublic", title: "2023年度一般公共预算财政拨款支出决算表", ...W, columns })
    .title("2023年度一般公共预算财政拨款支出决算表")
    .line({ end: "公开05表" })
    .line({ 0: "部门：某县某镇卫生院", end: "单位：万元" })
    .header([
      ["功能分类科目编码", "科目名称", "2023年年初预算数", "2023年决算数", "<", "<", "完成年初预算的%"],
      ["^", "^", "^", "小计", "基本支出", "项目支出", "^"],
    ]);
  const line = (row) => [wan(row.total), wan(row.total), wan(row.basic), wan(row.project), "100.00"];
  for (const row of functionRows("clinic")) page.row_([row.code, row.name, ...line(row)]);
  return page.total(["合计", null, ...line({ total, basic, project })]).end();
}

/** Ningxia: basic expenditure in three columns, classes and items told apart by columns. */
function ningxiaBasic() {
  const page = new Page("基本支出");
  const { rows, total, personnel, running, isPersonnel } = economicRows("water");
  page
    .table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算明细表", ...W, columns: [["code", 2], "name", "total|outturn", "personnel", "runningCosts"] })
    .title("一般公共预算财政拨款基本支出决算明细表")
    .line({ 0: "编制单位：某县水务局", 3: "2024年度", end: "单位：万元" })
    .header([
      ["支出经济分类", "<", "<", "合计", "人员经费", "公用经费"],
      ["类", "款", "科目名称", "^", "^", "^"],
    ])
    .total([null, null, "合计", wan(total), wan(personnel), wan(running)], [2]);
  for (const { code, name, amount } of rows) {
    const own = isPersonnel(code);
    page.row_([code.slice(0, 3), code.slice(3), name, wan(amount), own ? wan(amount) : 0, own ? 0 : wan(amount)]);
  }
  return page.end();
}

/** Ningxia: funds and state capital below one another on one sheet, 千元 in neither. */
function ningxiaFunds() {
  const page = new Page("基金和国资");
  const columns = ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"];
  page
    .table({ form: "final.governmentFunds", title: "政府性基金预算财政拨款收入支出决算表", ...W, columns })
    .title("政府性基金预算财政拨款收入支出决算表")
    .line({ 0: "编制单位：某县水务局", 3: "2024年度", end: "单位：万元" })
    .header([
      ["项目", "<", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
      ["科目代码", "科目名称", "^", "^", "小计", "基本支出", "项目支出", "^"],
    ])
    .total(["合计", null, 30, 260, 245.5, 0, 245.5, 44.5])
    .rows([
      ["213", "农林水支出", 30, 260, 245.5, 0, 245.5, 44.5],
      ["21366", "大中型水库库区基金安排的支出", 30, 260, 245.5, 0, 245.5, 44.5],
      ["2136601", "基础设施建设和经济发展", 30, 260, 245.5, 0, 245.5, 44.5],
    ])
    .end()
    .skip(2);
  page
    .table({ form: "final.stateCapital", title: "国有资本经营预算财政拨款支出决算表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title("国有资本经营预算财政拨款支出决算表")
    .line({ 0: "编制单位：某县水务局", 2: "2024年度", end: "单位：万元" })
    .header([
      ["项目", "<", "本年支出", "<", "<"],
      ["科目代码", "科目名称", "小计", "基本支出", "项目支出"],
    ])
    .row_(["合计", null, 0, 0, 0], { total: [0] })
    .note("说明：本单位2024年度没有国有资本经营预算财政拨款支出，故本表无数据。");
  return page.end({ empty: true });
}

/** Shandong: the summary of the fiscal side with the outturn of last year beside this one's. */
function shandongAppropriation() {
  const page = new Page("财政拨款决算总表");
  const { total, classes } = totals("clinic");
  page
    .table({ form: "final.appropriation", title: "2023年度财政拨款收入支出决算总表", ...W, columns: ["name", "outturn", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("2023年度财政拨款收入支出决算总表")
    .line({ end: "公开04表" })
    .line({ 0: "部门：某县某镇卫生院", end: "单位：万元" })
    .header([
      ["收    入", "<", "支    出", "<", "<", "<", "<"],
      ["项    目", "决算数", "项    目", "决算数", "<", "<", "<"],
      ["^", "^", "^", "合计", "一般公共预算\n财政拨款", "政府性基金预算\n财政拨款", "国有资本经营预算\n财政拨款"],
    ]);
  const left = [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营预算财政拨款", 0]];
  for (let index = 0; index < Math.max(left.length, classes.length); index += 1) {
    const [name, amount] = left[index] ?? [];
    const each = classes[index];
    page.row_([name, amount && wan(amount), each && `${COUNT[index]}、${each.name}`, each && wan(each.total), each && wan(each.total)]);
  }
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total), wan(total)], [0, 2]);
  page.row_(["年初财政拨款结转和结余", 0, "年末财政拨款结转和结余", 0, 0]);
  return page.total(["合    计", wan(total), "合    计", wan(total), wan(total)], [0, 2]).end();
}

export const departmentFinals = [
  { name: "山西档案馆2023年决算.xlsx", pages: [shanxiSummary(), shanxiIncome()] },
  { name: "湖北体育中心三公决算.xlsx", pages: [hubeiThreePublic()] },
  { name: "山东卫生院2023年决算.xlsx", pages: [shandongAppropriation(), shandongGeneral()] },
  { name: "宁夏水务局2024年决算.xlsx", pages: [ningxiaBasic(), ningxiaFunds()] },
];
