// Final accounts as a university's accounting system, Yunnan, Gansu, Hubei and Chongqing print them.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const NUMBERS = ["一", "二", "三", "四", "五", "六", "七", "八"];
const text = (amount) => amount.toLocaleString("en-US", { minimumFractionDigits: 2 });

/** The system's own print: mark, department, period and unit above, three blocks of 年初预算数 and 期末数. */
function system() {
  const page = new Page("Sheet1");
  const { total, basic, project, classes } = totals("school");
  const block = ["name", "lineNo", "originalBudget", "outturn"];
  page
    .table({ form: "final.incomeExpenditure", title: "收入支出决算总表", ...Y, columns: [...block, ...block, ...block] })
    .title("收入支出决算总表")
    .line({ end: "财决01表" })
    .line({ 0: "编制单位：某师范学校附属小学", 5: "报表期间：2024年12月", end: "单位：元" })
    .header([
      ["收入", "<", "<", "<", "支出", "<", "<", "<", "<", "<", "<", "<"],
      ["项目", "行次", "年初预算数", "期末数", "项目（按功能分类）", "行次", "年初预算数", "期末数", "项目（按支出性质和经济分类）", "行次", "年初预算数", "期末数"],
      ["栏次", "", "1", "2", "栏次", "", "3", "4", "栏次", "", "5", "6"],
    ]);
  const sources = ["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入"];
  const { personnel, running } = economicRows("school");
  const uses = [["一、基本支出", basic], ["    人员经费", personnel], ["    公用经费", running], ["二、项目支出", project], ["三、经营支出", 0]];
  sources.forEach((source, index) => {
    const each = classes[index];
    const [use, spent] = uses[index];
    const amount = index === 0 ? total : 0;
    page.row_([
      ...[`${NUMBERS[index]}、${source}`, index + 1, amount, amount],
      ...(each === undefined ? [null, index + 10, null, null] : [`${NUMBERS[index]}、${each.name}`, index + 10, each.total, each.total]),
      ...[use, index + 20, spent, spent],
    ]);
  });
  page.total(["本年收入合计", 6, total, total, "本年支出合计", 15, total, total, "本年支出合计", 25, total, total], [0, 4, 8]);
  page.row_(["使用非财政拨款结余", 7, 0, 0, "结余分配", 16, 0, 0, "结余分配", 26, 0, 0]);
  page.row_(["年初结转和结余", 8, 0, 0, "年末结转和结余", 17, 0, 0, "年末结转和结余", 27, 0, 0]);
  return page.total(["总计", 9, total, total, "总计", 18, total, total, "总计", 28, total, total], [0, 4, 8]).end();
}

/** A clinic in Yunnan: 金额 for 决算数, 事业收入 with its own 其中, all in yuan as text. */
function yunnan() {
  const page = new Page("GK01 收入支出决算总表");
  const { total, classes } = totals("clinic");
  page
    .table({ form: "final.incomeExpenditure", title: "收入支出决算总表", ...Y, columns: ["name", "lineNo", "outturn", "name", "lineNo", "outturn"] })
    .title("收入支出决算总表")
    .line({ end: "公开01表" })
    .line({ 0: "部门：某镇中心卫生院", end: "金额单位：元" })
    .header([
      ["收入", "<", "<", "支出", "<", "<"],
      ["项目", "行次", "金额", "项目(按功能分类)", "行次", "金额"],
      ["栏次", "", "1", "栏次", "", "2"],
    ]);
  const service = 200361846 / 100;
  const own = total - service;
  const sources = [["一般公共预算财政拨款收入", own], ["政府性基金预算财政拨款收入", 0], ["国有资本经营预算财政拨款收入", 0], ["上级补助收入", 0], ["事业收入", service], ["经营收入", 0], ["附属单位上缴收入", 0], ["其他收入", 0]];
  sources.forEach(([source, amount], index) => {
    const each = classes[index];
    page.row_([`${NUMBERS[index]}、${source}`, index + 1, nil(amount) && text(amount), each && `${NUMBERS[index]}、${each.name}`, index + 13, each && text(each.total)]);
  });
  page.total(["本年收入合计", 9, text(total), "本年支出合计", 21, text(total)], [0, 3]);
  page.row_(["    使用非财政拨款结余", 10, null, "    结余分配", 22, null]);
  page.row_(["    年初结转和结余", 11, null, "    年末结转和结余", 23, null]);
  page.total(["总计", 12, text(total), "总计", 24, text(total)], [0, 3]);
  return [page.note("注：本表反映部门本年度的总收支和年初、年末结转结余情况。").end(), yunnanIncome(own, service)];
}

/** The unit above the mark, 事业收入 split, all sources of each row in proportion. */
function yunnanIncome(own, service) {
  const page = new Page("GK02 收入决算表");
  const columns = [["code", 3], "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "-", "businessIncome", "affiliateRemittance", "otherIncome"];
  page
    .table({ form: "final.income", title: "收入决算表", ...Y, columns })
    .title("收入决算表")
    .line({ end: "公开02表" })
    .line({ 0: "部门：某镇中心卫生院", end: "金额单位：元" })
    .header([
      ["项目", "<", "<", "<", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "<", "经营收入", "附属单位上缴收入", "其他收入"],
      ["功能分类", "<", "<", "科目名称", "^", "^", "^", "小计", "其中：教育收费", "^", "^", "^"],
      ["科目编码", "<", "<", "^", "^", "^", "^", "^", "^", "^", "^", "^"],
      ["类", "款", "项", "栏次", "1", "2", "3", "4", "5", "6", "7", "8"],
    ]);
  page.total([null, null, null, "合计", text(own + service), text(own), null, text(service)], [3]);
  const isHospital = ({ code }) => code === "210" || code === "21003" || code === "2100302";
  for (const row of functionRows("clinic")) {
    const part = isHospital(row) ? service : 0;
    page.row_([row.code, null, null, row.name, text(row.total), nil(row.total - part) && text(row.total - part), null, nil(part) && text(part)]);
    page.merge(page.row - 1, 0, 1, 3);
  }
  return page.note("注：本表反映部门本年度取得的各项收入情况。").end();
}

/** A township in Gansu: codes of four lengths in three columns, 合计 last, amounts with ten thousands separated. */
function gansu() {
  const page = new Page("支出决算表");
  const { total, basic, project } = totals("town");
  page
    .table({ form: "final.expenditure", title: "表3.支出决算表", ...W, columns: ["code", "code", "code", "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"] })
    .title("表3.支出决算表")
    .line({ 0: "编制单位：某县某镇人民政府", 4: "2024年度", end: "万元" })
    .header([
      ["支出功能分类", "<", "<", "科目名称", "本年支出合计", "基本支出", "项目支出", "上缴上级\n支出", "经营\n支出", "对附属单位\n补助支出"],
      ["类", "款", "项", "^", "^", "^", "^", "^", "^", "^"],
      ["栏次", "<", "<", "<", "(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
    ]);
  for (const row of functionRows("town")) {
    const cells = [row.code.slice(0, 3), row.code.slice(3, 5), row.code.slice(5)];
    page.row_([...cells, row.name, text(wan(row.total)), row.basic === 0 ? "-" : text(wan(row.basic)), row.project === 0 ? "-" : text(wan(row.project)), "-", "-", "-"]);
  }
  page.total(["合计", null, null, null, text(wan(total)), text(wan(basic)), text(wan(project)), "-", "-", "-"]);
  return [page.end(), gansuBasic(), gansuState()];
}

/** Three blocks; the middle one wraps into the third; the sums of both in the last row. */
function gansuBasic() {
  const page = new Page("基本支出决算明细");
  const block = ["code", "name", "outturn"];
  page
    .table({ form: "final.basic", title: "表6.一般公共预算财政拨款基本支出决算明细表", ...W, columns: [...block, ...block, ...block] })
    .title("表6.一般公共预算财政拨款基本支出决算明细表")
    .line({ 0: "编制单位：某县某镇人民政府", end: "万元" })
    .header([
      ["人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<"],
      ["经济分类科目编码", "科目名称", "金额", "经济分类科目编码", "科目名称", "金额", "经济分类科目编码", "科目名称", "金额"],
    ]);
  const { rows, personnel, running, isPersonnel } = economicRows("town");
  const left = rows.filter(({ code }) => isPersonnel(code));
  const right = rows.filter(({ code }) => !isPersonnel(code));
  const half = 4;
  const cells = (row) => (row === undefined ? [null, null, null] : [Number(row.code), `${row.code.length > 3 ? "　" : ""}${row.name}`, wan(row.amount)]);
  left.forEach((row, index) => page.row_([...cells(row), ...cells(index < half ? right[index] : undefined), ...cells(index < half ? right[half + index] : undefined)]));
  page.row_(["人员经费合计", null, wan(personnel), "公用经费合计", null, null, null, null, wan(running)], { total: [0, 3] });
  return page.end();
}

function gansuState() {
  const page = new Page("国有资本经营预算");
  page
    .table({ form: "final.stateCapital", title: "表9.国有资本经营预算财政拨款支出决算表", ...W, columns: [["code", 3], "name", "total", "basic", "project"] })
    .title("表9.国有资本经营预算财政拨款支出决算表")
    .line({ 0: "编制单位：某县某镇人民政府", end: "万元" })
    .header([
      ["项目", "<", "<", "<", "本年支出", "<", "<"],
      ["功能分类科目编码", "<", "<", "科目名称", "合计", "基本支出", "项目支出"],
    ])
    .row_(["（空表）"])
    .note("说明：本单位2024年度无国有资本经营预算财政拨款收支，故本表无数据。");
  return page.end({ empty: true });
}

/** A town in Hubei: funds with six decimals; 三公 in one row, every amount with its number. */
function hubei() {
  const page = new Page("公开07表");
  const columns = ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"];
  page
    .table({ form: "final.governmentFunds", title: "政府性基金预算财政拨款收入支出决算表", ...W, columns })
    .line({ end: "公开07表" })
    .title("政府性基金预算财政拨款收入支出决算表")
    .line({ 0: "部门：某市某镇人民政府（本级）", end: "单位：万元" })
    .header([
      ["项目", "<", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
      ["科目代码", "科目名称", "^", "^", "小计", "基本支出", "项目支出", "^"],
      ["栏次", "<", "1", "2", "3", "4", "5", "6"],
    ])
    .total(["合计", null, 12.345678, 230.1, 241.111111, 0, 241.111111, 1.334567])
    .rows([
      ["212", "城乡社区支出", 12.345678, 200, 211.011111, 0, 211.011111, 1.334567],
      ["21208", "国有土地使用权出让收入安排的支出", 12.345678, 200, 211.011111, 0, 211.011111, 1.334567],
      ["2120804", "农村基础设施建设支出", 12.345678, 200, 211.011111, 0, 211.011111, 1.334567],
      ["229", "其他支出", 0, 30.1, 30.1, 0, 30.1, 0],
      ["22960", "彩票公益金安排的支出", 0, 30.1, 30.1, 0, 30.1, 0],
      ["2296002", "用于社会福利的彩票公益金支出", 0, 30.1, 30.1, 0, 30.1, 0],
    ])
    .note("注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。");
  page.end();
  return [page, hubeiThreePublic()];
}

function hubeiThreePublic() {
  const page = new Page("公开09表");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...W, columns: [...items.map((item) => `${item}Budget`), ...items.map((item) => `${item}Outturn`)] })
    .line({ end: "公开09表" })
    .title("财政拨款“三公”经费支出决算表")
    .line({ 0: "部门：某市某镇人民政府（本级）", end: "单位：万元" });
  const half = ["合计", "因公出国（境）费用", "公务用车购置及运行费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车购置费", "公务用车运行费", "^"];
  page.header([["2022年度预算数", "<", "<", "<", "<", "<", "2022年度决算数", "<", "<", "<", "<", "<"], [...half, ...half], [...third, ...third]]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map((yuan) => yuan / 10000);
  page.row_([...cells(threePublic(0, 0, 60000, 43500)), ...cells(threePublic(0, 0, 57213.45, 43120.5))]);
  return page.note("注：本表反映部门本年度“三公”经费支出预决算情况。其中：预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数包括当年财政拨款预算和以前年度结转资金安排的实际支出。").end();
}

/** Chongqing: 三公, running costs, cars and purchases in one table of two sides. */
function chongqing() {
  const page = new Page("机构运行信息表");
  page
    .table({ form: "final.threePublic", title: "机构运行信息表", ...W, columns: ["name", "budget", "outturn", "-|name", "-|outturn"] })
    .title("机构运行信息表")
    .line({ end: "公开09表" })
    .line({ 0: "公开部门：某区退役军人事务局", end: "单位：万元" })
    .header([["项  目", "预算数", "决算数", "项  目", "决算数"]]);
  const sums = new Map([
    [1, [0]],
    [4, [3]],
    [9, [3]],
  ]);
  [
    ["一、“三公”经费支出", "—", "—", "二、机关运行经费", 76.82],
    ["（一）支出合计", 9.5, 7.36, "（一）行政单位", 76.82],
    ["  1．因公出国（境）费", 0, 0, "（二）参照公务员法管理事业单位", 0],
    ["  2．公务用车购置及运行维护费", 8, 6.91, "三、国有资产占用情况", "—"],
    ["    （1）公务用车购置费", 0, 0, "（一）车辆数合计（辆）", 2],
    ["    （2）公务用车运行维护费", 8, 6.91, "  1．机要通信用车", 1],
    ["  3．公务接待费", 1.5, 0.45, "  2．其他用车", 1],
    ["    （1）国内接待费", "—", 0.45, "（二）单价100万元（含）以上设备（台，套）", 0],
    ["         其中：外事接待费", "—", 0, "四、政府采购支出信息", "—"],
    ["    （2）国（境）外接待费", "—", 0, "（一）政府采购支出合计", 31.6],
    ["（二）相关统计数", "—", "—", "  1．政府采购货物支出", 11.6],
    ["  1．因公出国（境）团组数（个）", "—", 0, "  2．政府采购工程支出", 0],
    ["  2．公务用车保有量（辆）", "—", 2, "  3．政府采购服务支出", 20],
    ["  3．国内公务接待批次（个）", "—", 9, "（二）政府采购授予中小企业合同金额", 31.6],
    ["  4．国内公务接待人次（人）", "—", 58, "        其中：授予小微企业合同金额", 31.6],
  ].forEach((cells, index) => page.row_(cells, { maybe: sums.get(index) ?? [] }));
  return page.note("说明：预算数为年初部门预算批复数，决算数包括当年财政拨款预算和以前年度结转结余资金安排的实际支出。").end();
}

export const publishedFinals = [
  { name: "附属小学决算系统打印.xlsx", pages: [system()] },
  { name: "卫生院2021年决算.xlsx", pages: yunnan() },
  { name: "某镇2024年决算三张.xlsx", pages: gansu() },
  { name: "某镇基金和三公2022.xlsx", pages: hubei() },
  { name: "机构运行信息表.xlsx", pages: [chongqing()] },
];
