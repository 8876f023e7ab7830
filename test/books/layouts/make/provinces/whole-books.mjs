// Whole sets as they are published: a budget as Anhui prints it, final accounts as Liaoning does, and a department's folder.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";
const DEPARTMENT = "water";
const WHO = "某县水利局";
const share = (basic) => Math.round(basic * 0.0084) * 100;

function cover(title) {
  const page = new Page("封面");
  return page.skip(4).line({ 2: title }).skip(3).line({ 2: `单位名称：${WHO}` }).line({ 2: "报送日期：2024年2月6日" });
}

function begin(name, label, { mark, unit = "单位：万元", who = `部门名称：${WHO}` }) {
  const page = new Page(name);
  page.table(label).title(label.title);
  return page.line({ 0: mark, end: unit }).line({ 0: who });
}

function anhuiIncomeExpenditure() {
  const { total, basic, project, classes } = totals(DEPARTMENT);
  const label = { form: "budget.incomeExpenditure", title: `${WHO}2024年收支总表`, ...W, columns: ["name", "budget", "name", "budget", "-|name", "-|budget"] };
  const page = begin("表1", label, { mark: "部门预算公开表1" });
  page.header([
    ["收     入", "<", "支     出", "<", "<", "<"],
    ["项目名称", "预算数", "项目（功能分类）", "预算数", "项目（支出结构）", "预算数"],
  ]);
  const left = ["一、一般公共预算拨款收入", "二、政府性基金预算拨款收入", "三、国有资本经营预算拨款收入", "四、财政专户管理资金收入", "五、单位资金收入"];
  const right = [["一、人员类支出", share(basic)], ["二、运转类支出", basic - share(basic)], ["三、特定目标类支出", project]];
  left.forEach((name, index) => {
    const each = classes[index];
    const use = right[index];
    page.row_([name, index === 0 ? wan(total) : null, each && `${COUNT[index]}、${each.name}`, each && wan(each.total), use?.[0], use && wan(use[1])]);
  });
  page.total(["本年收入小计", wan(total), "本年支出小计", wan(total), "本年支出小计", wan(total)], [0, 2, 4]);
  page.row_(["上年结转", null, "年终结转结余", null, "年终结转结余"]);
  return page.total(["收入合计", wan(total), "支出合计", wan(total), "支出合计", wan(total)], [0, 2, 4]).end();
}

function anhuiIncome() {
  const { total } = totals(DEPARTMENT);
  const columns = ["-|code", "name|-", "total", "revenueThisYear", "generalPublic|appropriation", "governmentFunds", "stateCapital", "specialAccountFunds", "serviceIncome", "businessIncome", "superiorSubsidy", "affiliateRemittance", "otherIncome", "openingCarryOver"];
  const page = begin("表2", { form: "budget.income", title: `${WHO}2024年收入总表`, ...W, columns }, { mark: "部门预算公开表2" });
  page.header([
    ["部门（单位）", "<", "总计", "本年收入", "<", "<", "<", "<", "<", "<", "<", "<", "<", "上年结转结余"],
    ["代码", "名称", "^", "合计", "一般公共预算拨款", "政府性基金预算拨款", "国有资本经营预算拨款", "财政专户管理资金", "单位资金", "<", "<", "<", "<", "^"],
    ["^", "^", "^", "^", "^", "^", "^", "^", "事业收入", "经营收入", "上级补助收入", "附属单位上缴收入", "其他收入", "^"],
  ]);
  const line = [wan(total), wan(total), wan(total), 0, 0, 0, 0, 0, 0, 0, 0, 0];
  page.total(["合计", null, ...line]);
  return page.row_(["018", WHO, ...line]).row_(["018001", `  ${WHO}`, ...line]).end();
}

function anhuiExpenditure() {
  const { total, basic, project } = totals(DEPARTMENT);
  const columns = ["code", "name", "total", "basic", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToAffiliates"];
  const page = begin("表3", { form: "budget.expenditure", title: `${WHO}2024年支出总表`, ...W, columns }, { mark: "部门预算公开表3" });
  page.header([["科目编码", "科目名称", "总  计", "基本支出", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"]]);
  page.total([null, "合计", wan(total), wan(basic), wan(project), 0, 0, 0], [1]);
  for (const row of functionRows(DEPARTMENT)) page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.end();
}

function anhuiAppropriation() {
  const { total, classes } = totals(DEPARTMENT);
  const columns = ["name", "budget", "name", "total", "generalPublic", "governmentFunds", "stateCapital"];
  const page = begin("表4", { form: "budget.appropriation", title: `${WHO}2024年财政拨款收支总表`, ...W, columns }, { mark: "部门预算公开表4" });
  page.header([
    ["收     入", "<", "支     出", "<", "<", "<", "<"],
    ["项    目", "预算数", "项    目", "总计", "一般公共预算", "政府性基金预算", "国有资本经营预算"],
  ]);
  const left = ["一、上年结转", "（一）一般公共预算拨款", "二、本年财政拨款收入", "（一）一般公共预算拨款", "（二）政府性基金预算拨款", "（三）国有资本经营预算拨款"];
  left.forEach((name, index) => {
    const amount = [0, 0, total, total, 0, 0][index];
    const each = classes[index];
    page.row_([name, wan(amount), each && `（${COUNT[index]}）${each.name}`, each && wan(each.total), each && wan(each.total)]);
  });
  page.row_([null, null, "年终结转结余", 0, 0]);
  return page.total(["收入总计", wan(total), "支出总计", wan(total), wan(total)], [0, 2]).end();
}

function anhuiGeneral() {
  const { total, basic, project } = totals(DEPARTMENT);
  const columns = ["code", "name", "total", "basic", "personnel", "runningCosts", "project"];
  const page = begin("表5", { form: "budget.generalPublic", title: `${WHO}2024年一般公共预算支出表`, ...W, columns }, { mark: "部门预算公开表5" });
  page.header([
    ["科目编码", "科目名称", "合计", "基本支出", "<", "<", "项目支出"],
    ["^", "^", "^", "小计", "人员经费", "公用经费", "^"],
  ]);
  const leaves = functionRows(DEPARTMENT).filter(({ code }) => code.length === 7);
  const part = (code) => leaves.filter((leaf) => leaf.code.startsWith(code)).map((row) => [row.total, row.basic, share(row.basic), row.basic - share(row.basic), row.project]).reduce((sum, each) => sum.map((amount, index) => amount + each[index])).map(wan);
  page.total([null, "合计", ...part("")], [1]);
  for (const row of functionRows(DEPARTMENT)) page.row_([row.code, row.name, ...part(row.code)]);
  if (total !== basic + project) throw new Error("totals");
  return page.end();
}

function anhuiBasic() {
  const { rows, total, personnel, running, isPersonnel } = economicRows(DEPARTMENT);
  const columns = ["code", "name", "total", "personnel", "runningCosts"];
  const page = begin("表6", { form: "budget.basic", title: `${WHO}2024年一般公共预算基本支出表`, ...W, columns }, { mark: "部门预算公开表6" });
  page.header([
    ["部门预算支出经济分类科目", "<", "2024年一般公共预算基本支出", "<", "<"],
    ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
  ]);
  page.total([null, "合计", wan(total), wan(personnel), wan(running)], [1]);
  for (const { code, name, amount } of rows) page.row_([code, name, wan(amount), isPersonnel(code) ? wan(amount) : null, isPersonnel(code) ? null : wan(amount)]);
  return page.end();
}

function anhuiFunds(name, mark, form, title) {
  const page = begin(name, { form, title: `${WHO}2024年${title}`, ...W, columns: ["code", "name", "total", "basic", "project"] }, { mark });
  page.header([
    ["科目编码", "科目名称", "本年支出", "<", "<"],
    ["^", "^", "合计", "基本支出", "项目支出"],
  ]).row_([null, "合计"], { total: [1] });
  return page.note(`注：${WHO}2024年没有安排${title.slice(0, -3)}，也没有结转结余，故本表为空。`).end({ empty: true });
}

function anhuiProjects() {
  const { project } = totals(DEPARTMENT);
  const page = begin("表9", { form: null, title: `${WHO}2024年项目支出表`, ...W, columns: ["-"], width: 8 }, { mark: "部门预算公开表9" });
  page.header([
    ["类型", "项目名称", "项目单位", "合计", "本年拨款", "<", "<", "单位资金"],
    ["^", "^", "^", "^", "一般公共预算", "政府性基金预算", "国有资本经营预算", "^"],
  ]);
  page.total([null, "合计", null, wan(project), wan(project)], [1]);
  return page.rows([["特定目标类", "水利工程建设", WHO, 1205, 1205], ["特定目标类", "防汛", WHO, wan(project) - 1205, wan(project) - 1205]]).end();
}

function anhuiPurchases() {
  const columns = ["project", "name|category", "quantity", "measureUnit|-", "total", "-", "-", "-", "-"];
  const page = begin("表10", { form: "budget.procurement", title: `${WHO}2024年政府采购支出表`, ...W, columns }, { mark: "部门预算公开表10" });
  page.header([
    ["项目名称", "采购项目", "采购数量", "计量单位", "资金总计", "<", "<", "<", "<"],
    ["^", "^", "^", "^", "合计", "一般公共预算", "政府性基金预算", "财政专户管理资金", "单位资金"],
  ]);
  page.total(["合计", null, 11, null, 86.4, 86.4, 0, 0, 0]);
  return page.rows([["水利工程建设", "工程监理服务", 1, "项", 60, 60], ["防汛", "抽水泵", 10, "台", 26.4, 26.4]]).end();
}

function anhuiThreePublic() {
  const three = threePublic(0, 0, 96000, 18000);
  const page = begin("表11", { form: "budget.threePublic", title: `${WHO}2024年一般公共预算“三公”经费支出表`, ...W, columns: ["name", "-", "budget", "-", "-"] }, { mark: "部门预算公开表11" });
  page.header([
    ["项    目", "2023年预算数", "2024年预算数", "2024年比2023年", "<"],
    ["^", "^", "^", "增减额", "增减率"],
  ]);
  const line = (name, amount, options) => page.row_([name, wan(amount), wan(amount), 0, "0.00%"], options);
  line("合计", three.total, { total: [0] });
  line("因公出国（境）费", three.overseas);
  line("公务接待费", three.hospitality);
  line("公务用车购置及运行费", three.vehicle);
  line("  其中：公务用车运行费", three.operation);
  line("        公务用车购置费", three.purchase);
  return page.end();
}

/** Liaoning's final accounts: marks and units in one row, codes in three columns, 合计 first. */
function final(name, label, mark, header, rows, note) {
  const page = new Page(name);
  page.table({ ...W, ...label }).title(label.title).line({ end: mark }).line({ 0: `编制单位：${WHO}`, 3: "2023年度", end: "金额单位：万元" }).header(header);
  rows(page);
  if (note !== undefined) page.note(note);
  return page.end(label.empty ? { empty: true } : {});
}

function liaoningIncome() {
  const { total } = totals(DEPARTMENT);
  const columns = ["code", "code", "code", "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "-", "businessIncome", "affiliateRemittance", "otherIncome"];
  return final("收入决算表", { form: "final.income", title: "收入决算表", columns }, "公开02表", [
    ["项目", "<", "<", "<", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "<", "经营收入", "附属单位上缴收入", "其他收入"],
    ["支出功能分类科目编码", "<", "<", "科目名称", "^", "^", "^", "小计", "其中：教育收费", "^", "^", "^"],
    ["类", "款", "项", "栏次", 1, 2, 3, 4, 5, 6, 7, 8],
  ], (page) => {
    page.total([null, null, null, "合计", wan(total), wan(total), 0, 0, 0, 0, 0, 0], [3]);
    for (const row of functionRows(DEPARTMENT)) page.row_([row.code.slice(0, 3), row.code.slice(3, 5) || null, row.code.slice(5) || null, row.name, wan(row.total), wan(row.total), 0, 0, 0, 0, 0, 0]);
  });
}

function liaoningExpenditure() {
  const { total, basic, project } = totals(DEPARTMENT);
  const columns = ["code", "code", "code", "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"];
  return final("支出决算表", { form: "final.expenditure", title: "支出决算表", columns }, "公开03表", [
    ["项目", "<", "<", "<", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    ["支出功能分类科目编码", "<", "<", "科目名称", "^", "^", "^", "^", "^", "^"],
    ["类", "款", "项", "栏次", 1, 2, 3, 4, 5, 6],
  ], (page) => {
    page.total([null, null, null, "合计", wan(total), wan(basic), wan(project), 0, 0, 0], [3]);
    for (const row of functionRows(DEPARTMENT)) page.row_([row.code.slice(0, 3), row.code.slice(3, 5) || null, row.code.slice(5) || null, row.name, wan(row.total), wan(row.basic), wan(row.project), 0, 0, 0]);
  });
}

function liaoningGeneral() {
  const { total, basic, project } = totals(DEPARTMENT);
  const columns = ["code", "name", "-", "-", "-", "total", "basic", "project", "-"];
  return final("一般公共预算支出决算", { form: "final.generalPublic", title: "一般公共预算财政拨款支出决算表", columns }, "公开05表", [
    ["项目", "<", "年初预算数", "<", "<", "决算数", "<", "<", "决算数占年初预算数%"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出", "合计", "基本支出", "项目支出", "^"],
  ], (page) => {
    const line = (row) => [row.total, row.basic, row.project, row.total, row.basic, row.project].map(wan);
    page.total(["合计", null, ...line({ total, basic, project }), "100.00%"]);
    for (const row of functionRows(DEPARTMENT)) page.row_([row.code, row.name, ...line(row), "100.00%"]);
  });
}

function liaoningBasic() {
  const { rows, personnel, running, isPersonnel } = economicRows(DEPARTMENT);
  const block = ["code", "name", "outturn"];
  return final("基本支出决算", { form: "final.basic", title: "一般公共预算财政拨款基本支出决算明细表", columns: [...block, ...block, ...block] }, "公开06表", [
    ["人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<"],
    ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
  ], (page) => {
    const left = rows.filter(({ code }) => isPersonnel(code));
    const right = rows.filter(({ code }) => !isPersonnel(code));
    const cells = (row) => (row === undefined ? [null, null, null] : [row.code, row.name, wan(row.amount)]);
    left.forEach((row, index) => page.row_([...cells(row), ...cells(right[index]), ...(index === 0 ? ["310", "资本性支出", 0] : [null, null, null])]));
    page.row_(["人员经费合计", null, wan(personnel), "公用经费合计", null, null, null, null, wan(running)], { total: [0, 3] });
  });
}

function liaoningThreePublic() {
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const pairs = items.flatMap((item) => [`${item}Budget`, `${item}Outturn`]);
  const split = (label) => [label, "<"];
  return final("三公经费决算", { form: "final.threePublic", title: "一般公共预算财政拨款“三公”经费支出决算表", columns: pairs }, "公开07表", [
    [...split("合计"), ...split("因公出国（境）费"), "公务用车购置及运行费", "<", "<", "<", "<", "<", ...split("公务接待费")],
    ["^", "^", "^", "^", ...split("小计"), ...split("购置费"), ...split("运行费"), "^", "^"],
    ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
  ], (page) => {
    const of = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(wan);
    const budget = of(threePublic(0, 0, 180000, 90000));
    const spent = of(threePublic(0, 0, 172000, 85000));
    page.row_(budget.flatMap((amount, index) => [amount, spent[index]]));
  });
}

function liaoningState() {
  return final("国有资本经营", { form: "final.stateCapital", title: "国有资本经营预算财政拨款支出决算表", columns: ["code", "name", "total", "basic", "project"], empty: true }, "公开09表", [
    ["项目", "<", "本年支出", "<", "<"],
    ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ], (page) => page.row_(["合计", null, 0, 0, 0], { total: [0] }), `注：${WHO}2023年度没有国有资本经营预算财政拨款支出，故本表无数据。`);
}

/** What the department's own folder holds: a list of goals of all projects, a self-evaluation in the words of the county. */
function countySelf() {
  const page = new Page("自评表");
  page.table({
    form: "self.department",
    title: "某县水利局2023年度整体绩效自评表",
    ...H,
    width: 8,
    columns: [
      ["-|fundGroup", "fundSource|fundGroup|-", "originalBudget", "revisedBudget", "outturn", "executionRate", "maxPoints", "points"],
      ["level1", "level2", "indicator", "maxPoints", "target", "actual", "points", "deviation"],
    ],
  });
  page.title("某县水利局2023年度整体绩效自评表").row_(["单位名称", WHO, null, null, "填报人", "办公室"]);
  page.header([["年度预算执行（万元）", "资金类别", "年初批复数", "调整后预算", "实际支出", "执行率", "分值", "得分"]]);
  page.row_([null, "合计", 2500, 2600, 2574, "99%", 10, 9.9], { maybe: [1] }).row_([null, "基本支出", 1000, 1000, 1000, "100%"]).row_([null, "项目支出", 1500, 1600, 1574, "98.4%"]).down(0, 4);
  page.row_(["年度目标", "保障防洪安全和农村供水。"]).row_(["完成情况", "年度目标全面完成。"]);
  page.header([["一级指标", "二级指标", "三级指标", "标准分值", "目标值", "完成值", "自评得分", "差异原因"]]);
  page.rows([
    ["产出", "数量", "除险加固水库", 20, "6座", "6座", 20],
    [null, "质量", "工程验收合格率", 20, "100%", "100%", 20],
    [null, "时效", "完工时间", 10, "汛期前", "汛期前", 10],
    ["效益", "社会效益", "农村自来水普及率", 30, "≥90%", "91%", 30],
    ["满意度", "服务对象", "群众满意度", 10, "≥90%", "92%", 10],
  ]);
  return page.total(["合计", null, null, 100, null, null, 99.9]).end();
}

/** The office's list of everything bought this year, in the words of an office. */
function officeList() {
  const page = new Page("采购明细");
  const columns = ["lineNo|projectCode", "-", "project", "category|-", "budgetAmount", "contractAmount", "supplier", "method", "acceptanceDate|-", "paidAmount", "-", "note"];
  page
    .table({ form: "ledger.procurement", title: "某县水利局2023年采购项目台账", ...W, columns })
    .title("某县水利局2023年采购项目台账")
    .line({ end: "单位：万元" })
    .header([["编号", "采购月份", "采购项目名称", "采购类型", "预算价", "合同价", "供货方", "采购方式", "验收时间", "已付款", "未付款", "备注"]])
    .rows([
      ["1", "3月", "抽水泵", "货物", 26.4, 25.8, "某水泵公司", "询价", "2023.5.10", 25.8, 0, ""],
      ["2", "4月", "水库监理", "服务", 60, 58, "某监理公司", "竞争性磋商", "2023.12.1", 50, 8, "质保"],
    ])
    .total(["合计", null, null, null, 86.4, 83.8, null, null, null, 75.8, 8]);
  return page.end();
}

/** Assets as the bookkeeper sums them up, by class only, with counts beside each value. */
function classSums() {
  const page = new Page("资产汇总");
  page
    .table({ form: "ledger.assetSummary", title: "某县水利局2023年12月31日固定资产分类统计表", ...Y, columns: ["lineNo", "assetClass", "-", "closingValue", "depreciation", "netValue", "-"] })
    .title("某县水利局2023年12月31日固定资产分类统计表")
    .line({ end: "单位：元" })
    .header([["序号", "资产大类", "数量", "账面原值", "累计折旧", "账面净值", "成新率"]])
    .rows([
      [1, "房屋和构筑物", 3, 3600000, 1200000, 2400000, "66.67%"],
      [2, "设备", 86, 940000, 600000, 340000, "36.17%"],
      [3, "家具和用具", 120, 160000, 90000, 70000, "43.75%"],
    ])
    .total([null, "合计", 209, 4700000, 1890000, 2810000], [1]);
  return page.end();
}

/** Vehicles: a list of things, but of how they are used; of no known form. */
function vehicles() {
  const page = new Page("公车");
  page
    .table({ form: null, title: "2023年公务用车运行费用统计表", ...Y, columns: ["-"], width: 8 })
    .title("2023年公务用车运行费用统计表")
    .line({ end: "单位：元" })
    .header([["车牌号", "车型", "燃油费", "维修保养费", "保险费", "过路过桥费", "合计", "行驶里程（公里）"]])
    .rows([
      ["车一", "越野车", 21000, 8600, 5200, 3800, 38600, 18600],
      ["车二", "皮卡车", 32000, 11200, 4800, 4600, 52600, 26400],
    ])
    .total(["合计", null, 53000, 19800, 10000, 8400, 91200, 45000]);
  return page.end();
}

export const provinceWholeBooks = [
  {
    name: "安徽水利局2024年预算全套.xlsx",
    pages: [
      cover("2024年部门预算公开表"),
      anhuiIncomeExpenditure(),
      anhuiIncome(),
      anhuiExpenditure(),
      anhuiAppropriation(),
      anhuiGeneral(),
      anhuiBasic(),
      anhuiFunds("表7", "部门预算公开表7", "budget.governmentFunds", "政府性基金预算支出表"),
      anhuiFunds("表8", "部门预算公开表8", "budget.stateCapital", "国有资本经营预算支出表"),
      anhuiProjects(),
      anhuiPurchases(),
      anhuiThreePublic(),
    ],
  },
  { name: "辽宁水利局2023年决算全套.xlsx", pages: [liaoningIncome(), liaoningExpenditure(), liaoningGeneral(), liaoningBasic(), liaoningThreePublic(), liaoningState()] },
  { name: "县水利局自己的表.xlsx", pages: [countySelf(), officeList(), classSums(), vehicles()] },
];
