// Final accounts with three amounts on both sides, three years of the 三公, English beside the Chinese, a unit above the title.
import { functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const COUNT = "一二三四五六七八九十";

/** As the ministry's program prints it: both budgets and the outturn on both sides, line numbers. */
function approvedSummary() {
  const page = new Page("财决01");
  const { total, classes } = totals("water");
  const side = ["name", "lineNo", "originalBudget", "revisedBudget", "outturn"];
  page
    .table({ form: "final.incomeExpenditure", title: "收入支出决算总表", ...W, columns: [...side, ...side] })
    .line({ 0: "金额单位：万元", end: "财决01表" })
    .title("收入支出决算总表")
    .line({ 0: "编制单位：某省水文中心", 4: "2024年度" })
    .header([
      ["收     入", "<", "<", "<", "<", "支     出", "<", "<", "<", "<"],
      ["项     目", "行次", "年初预算数", "全年预算数", "决算数", "项     目（按功能分类）", "行次", "年初预算数", "全年预算数", "决算数"],
      ["栏     次", "", 1, 2, 3, "栏     次", "", 4, 5, 6],
    ]);
  const three = (amount) => [wan(amount - Math.round(amount * 0.0004) * 100), wan(amount), wan(amount)];
  const initial = classes.map((row) => three(row.total)[0]).reduce((sum, each) => Math.round((sum + each) * 100) / 100, 0);
  const all = [initial, wan(total), wan(total)];
  const income = [["一、财政拨款收入", all], ["    其中：政府性基金预算财政拨款", [0, 0, 0]], ["二、上级补助收入", [0, 0, 0]], ["三、事业收入", [0, 0, 0]], ["四、经营收入", [0, 0, 0]], ["五、附属单位上缴收入", [0, 0, 0]], ["六、其他收入", [0, 0, 0]]];
  income.forEach(([name, amounts], index) => {
    const each = classes[index];
    page.row_([name, index + 1, ...amounts, ...(each === undefined ? [] : [`${COUNT[index]}、${each.name}`, index + 12, ...three(each.total)])]);
  });
  page.total(["本年收入合计", 8, ...all, "本年支出合计", 20, ...all], [0, 5]);
  page.row_(["  用事业基金弥补收支差额", 9, 0, 0, 0, "  结余分配", 21, 0, 0, 0]).row_(["  上年结转和结余", 10, 0, 0, 0, "  年末结转和结余", 22, 0, 0, 0]);
  return page.total(["合     计", 11, ...all, "合     计", 23, ...all], [0, 5]).end();
}

/** Last year's outturn, this year's budget and outturn, each over the six items. */
function threePublicThreeGroups() {
  const page = new Page("三公");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const columns = [...items.map((item) => `${item}OutturnLastYear`), ...items.map((item) => `${item}Budget`), ...items.map((item) => `${item}Outturn`)];
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...W, columns })
    .title("财政拨款“三公”经费支出决算表")
    .line({ 0: "编制单位：某省水文中心", end: "金额单位：万元" });
  const over = (text) => [text, "<", "<", "<", "<", "<"];
  const second = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^"];
  page.header([[...over("2023年度决算数"), ...over("2024年度预算数"), ...over("2024年度决算数")], [...second, ...second, ...second], [...third, ...third, ...third]]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
  return page.row_([...cells(threePublic(0, 0, 71000, 9800)), ...cells(threePublic(0, 0, 80000, 15000)), ...cells(threePublic(0, 0, 66500, 7200))]).end();
}

/** English under the Chinese in the heads of an income table. */
function bilingualIncome() {
  const page = new Page("2 Income");
  const { total } = totals("culture");
  const columns = ["code", "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "2024年度收入决算表（Income Statement 2024）", ...W, columns })
    .title("2024年度收入决算表（Income Statement 2024）")
    .line({ 0: "单位（Entity）：某省博物馆", end: "金额单位：万元（RMB 10,000）" })
    .header([
      ["科目编码\n(Code)", "科目名称\n(Item)", "本年收入合计\n(Total)", "财政拨款收入\n(Appropriation)", "上级补助收入\n(Subsidy from superior)", "事业收入\n(Service income)", "经营收入\n(Business income)", "附属单位上缴收入\n(From affiliates)", "其他收入\n(Others)"],
    ]);
  const extra = 34000;
  page.total(["合计\n(Total)", null, wan(total + extra), wan(total), 0, 3, 0, 0, 0.4]);
  for (const row of functionRows("culture")) {
    const service = "2070104".startsWith(row.code) ? extra : 0;
    page.row_([row.code, row.name, wan(row.total + service), wan(row.total), 0, service && 3, 0, 0, service && 0.4]);
  }
  return page.end();
}

/** Expenditure of a group of units: who spends in rows, kinds in columns; then the same by function. */
function byUnitAndFunction() {
  const page = new Page("支出决算");
  const { total, basic, project } = totals("town");
  page
    .table({ form: "final.expenditure", title: "2024年度支出决算表", ...W, columns: ["code", "name", "total", "basic", "personnel", "runningCosts", "project", "-|note"] })
    .line({ 0: "单位：万元" })
    .title("2024年度支出决算表")
    .line({ 0: "部门名称：某县某镇人民政府" })
    .header([
      ["功能分类科目", "<", "2024年支出决算数", "<", "<", "<", "<", "备注"],
      ["科目编码", "科目名称", "支出合计", "基本支出", "其中：人员经费", "公用经费", "项目支出", "^"],
    ]);
  const people = (amount) => Math.round(amount * 0.0081) * 100;
  const leaves = functionRows("town").filter(({ code }) => code.length === 7);
  const personnel = (code) => leaves.filter((row) => row.code.startsWith(code)).reduce((sum, row) => sum + people(row.basic), 0);
  const line = (code, row) => [row.total, row.basic, personnel(code), row.basic - personnel(code), row.project].map(wan);
  for (const row of functionRows("town")) page.row_([row.code, row.name, ...line(row.code, row)]);
  return page.total([null, "支出合计", ...line("", { total, basic, project })], [1]).end({ spare: 1 });
}

/** What was carried over by project is no form of the final accounts, though its title is near. */
function carriedOver() {
  const page = new Page("结转结余");
  page
    .table({ form: null, title: "2024年度财政拨款结转和结余资金情况表", ...W, columns: ["-"], width: 8 })
    .title("2024年度财政拨款结转和结余资金情况表")
    .line({ 0: "部门名称：某县某镇人民政府", end: "单位：万元" })
    .header([
      ["资金来源", "年初结转和结余", "<", "<", "本年收入", "年末结转和结余", "<", "<"],
      ["^", "合计", "基本支出结转", "项目支出结转和结余", "^", "合计", "基本支出结转", "项目支出结转和结余"],
    ])
    .rows([
      ["一般公共预算财政拨款", 32, 0, 32, 860, 18.5, 0, 18.5],
      ["政府性基金预算财政拨款", 0, 0, 0, 40, 6, 0, 6],
    ])
    .total(["合计", 32, 0, 32, 900, 24.5, 0, 24.5]);
  return page.end();
}

export const departmentFinalsSecond = [
  { name: "水文中心2024年决算批复.xlsx", pages: [approvedSummary(), threePublicThreeGroups()] },
  { name: "博物馆中英文收入决算.xlsx", pages: [bilingualIncome()] },
  { name: "某镇支出决算和结转.xlsx", pages: [byUnitAndFunction(), carriedOver()] },
];
