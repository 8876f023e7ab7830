// Budgets as Shaanxi, Hebei, Henan, Hubei and Xinjiang publish them.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const ECONOMIC_CLASSES = ["工资福利支出", "商品和服务支出", "对个人和家庭的补助"];

const personnelOf = (basic) => Math.round(basic * 0.0082) * 100;

/** Shaanxi: one side of income, three of expenditure: by function, by the department's and by the government's classes. */
function shaanxiAll() {
  const page = new Page("表1-收支总表");
  const { total, basic, project, classes } = totals("office");
  const pair = ["name", "budget"];
  page
    .table({ form: "budget.incomeExpenditure", title: "2024年部门综合预算收支总表", ...W, columns: [...pair, ...pair, ...pair, ...pair] })
    .line({ 0: "表1" })
    .title("2024年部门综合预算收支总表")
    .line({ end: "单位：万元" })
    .header([
      ["收      入", "<", "支                        出", "<", "<", "<", "<", "<"],
      ["项    目", "预算数", "支出功能分科目（按大类）", "预算数", "部门预算支出经济科目（按大类）", "预算数", "政府预算支出经济分类科目（按大类）", "预算数"],
    ]);
  const sources = [["一、部门预算", total], ["  1、财政拨款", total], ["    （1）一般公共预算拨款", total], ["         其中：专项资金列入部门预算的项目", 0], ["    （2）政府性基金拨款", 0], ["    （3）国有资本经营预算收入", 0], ["  2、上级补助收入", 0], ["  3、事业收入", 0], ["  4、其他收入", 0]];
  const { rows } = economicRows("office");
  const top = rows.filter(({ code }) => code.length === 3).map(({ amount }) => amount);
  const uses = [["一、部门预算", total], ["  1、人员经费和公用经费支出", basic], ...ECONOMIC_CLASSES.map((name, index) => [`    （${index + 1}）${name}`, top[index]]), ["  2、专项业务经费支出", project], ["    （1）商品和服务支出", project]];
  const government = [["一、部门预算", total], ["  1、机关工资福利支出", top[0]], ["  2、机关商品和服务支出", top[1] + project], ["  3、对个人和家庭的补助", top[2]]];
  const cells = (item) => (item === undefined ? [null, null] : [item[0], wan(item[1])]);
  sources.forEach((source, index) => {
    const each = index === 0 ? ["一、部门预算", total] : classes[index - 1] && [`  ${index}、${classes[index - 1].name}`, classes[index - 1].total];
    page.row_([source[0], wan(source[1]), ...cells(each), ...cells(uses[index]), ...cells(government[index])]);
  });
  page.total(["本年收入合计", wan(total), "本年支出合计", wan(total), "本年支出合计", wan(total), "本年支出合计", wan(total)], [0, 2, 4, 6]);
  page.row_(["用事业基金弥补收支差额", 0, "结转下年", 0, "结转下年", 0, "结转下年", 0]).row_(["上年结转", 0]);
  return page.total(["收入总计", wan(total), "支出总计", wan(total), "支出总计", wan(total), "支出总计", wan(total)], [0, 2, 4, 6]).end();
}

/** Shaanxi, by function: 人员经费, 公用经费 and 专项业务经费 beside each other, no column of basic expenditure. */
function shaanxiGeneral() {
  const page = new Page("表5-功能科目");
  const columns = ["code", "name", "total", "personnel", "runningCosts", "project", "-|note"];
  page
    .table({ form: "budget.generalPublic", title: "2024年部门综合预算一般公共预算支出明细表（按支出功能分类科目）", ...W, columns })
    .line({ 0: "表5" })
    .title("2024年部门综合预算一般公共预算支出明细表（按支出功能分类科目）")
    .line({ end: "单位：万元" })
    .header([["功能科目编码", "功能科目名称", "合计", "人员经费支出", "公用经费支出", "专项业务经费支出", "备注"]]);
  const line = ({ basic, project }) => [basic + project, personnelOf(basic), basic - personnelOf(basic), project].map(wan);
  const rows = functionRows("office");
  const leaves = rows.filter(({ code }) => code.length === 7);
  const part = (code) => leaves.filter((leaf) => leaf.code.startsWith(code)).map(line).reduce((all, each) => all.map((amount, index) => Math.round((amount + each[index]) * 100) / 100));
  page.total(["", "合计", ...part("")], [1]);
  for (const row of rows) page.row_([row.code, `${" ".repeat(row.code.length - 3)}${row.name}`, ...part(row.code)]);
  return page.end();
}

/** Shaanxi, basic expenditure by economic class, both classifications. */
function shaanxiBasic() {
  const page = new Page("表8-经济科目");
  const columns = ["code", "name", "-", "-", "total", "personnel", "runningCosts", "-|note"];
  page
    .table({ form: "budget.basic", title: "2024年部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）", ...W, columns })
    .line({ 0: "表8" })
    .title("2024年部门综合预算一般公共预算基本支出明细表（按支出经济分类科目）")
    .line({ end: "单位：万元" })
    .header([["部门经济科目编码", "部门经济科目名称", "政府经济科目编码", "政府经济科目名称", "合计", "人员经费支出", "公用经费支出", "备注"]]);
  const { rows, total, personnel, running, isPersonnel } = economicRows("office");
  page.total(["", "合计", "", "", wan(total), wan(personnel), wan(running)], [1]);
  for (const { code, name, amount } of rows) {
    const own = isPersonnel(code);
    const government = code.length === 3 ? ["", ""] : own ? ["50101", "工资奖金津补贴"] : ["50201", "办公经费"];
    page.row_([code, name, ...government, wan(amount), own ? wan(amount) : 0, own ? 0 : wan(amount)]);
  }
  return page.end();
}

/** Shaanxi, a list of project budgets: units and projects in one column, a description; of no known form. */
function shaanxiProjects() {
  const page = new Page("表11-专项业务经费");
  const { project } = totals("office");
  page
    .table({ form: null, title: "2024年部门综合预算专项业务经费支出表", ...W, columns: ["-"], width: 4 })
    .line({ 0: "表11" })
    .title("2024年部门综合预算专项业务经费支出表")
    .line({ end: "单位：万元" })
    .header([["单位（项目）编码", "单位（项目）名称", "项目金额", "项目简介"]])
    .total(["", "合计", wan(project)], [1])
    .rows([
      ["108", "某市人民政府办公室", wan(project)],
      ["108001", "  某市人民政府办公室（机关）", wan(project)],
      ["", "    专用项目", wan(project)],
      ["61000024000001", "      政务督查", wan(project) - 120, "督查重点工作落实"],
      ["61000024000002", "      政务公开平台运维", 120, "平台维护和内容建设"],
    ]);
  return page.end();
}

/** Shaanxi, purchases with assets and services bought: codes in split columns on both sides. */
function shaanxiPurchases() {
  const page = new Page("表12-采购");
  const columns = ["-", "-", "-", "project|name", "category|-", "-", "-|specification", "quantity", ["economicItem|-", 2], "total|budget", "-", "-|note"];
  page
    .table({ form: "budget.procurement", title: "2024年部门综合预算政府采购（资产配置、购买服务）预算表", ...W, columns })
    .line({ 0: "表12" })
    .title("2024年部门综合预算政府采购（资产配置、购买服务）预算表")
    .line({ end: "单位：万元" })
    .header([
      ["科目编码", "<", "<", "采购项目", "采购目录", "购买服务内容", "规格型号", "数量", "经济科目编码", "<", "预算金额", "实施采购时间", "说明"],
      ["类", "款", "项", "^", "^", "^", "^", "^", "类", "款", "^", "^", "^"],
    ])
    .total([null, null, null, "合计", null, null, null, 32, null, null, 96.5], [3])
    .rows([
      ["201", "03", "02", "办公设备购置", "台式计算机", null, "国产", 30, "310", "02", 18.5, "2024年4月"],
      ["201", "03", "02", "会议系统改造", "视频会议系统设备", null, "一套", 1, "310", "02", 42, "2024年5月"],
      ["201", "03", "02", "政务公开平台运维", "运行维护服务", "平台运行维护", null, 1, "302", "13", 36, "2024年3月"],
    ]);
  return page.end();
}

/** Shaanxi, 三公 with meetings and training, last year, this year and the change beside each other. */
function shaanxiThreePublic() {
  const page = new Page("表13-三公");
  const items = ["grandTotal", "threePublicBudget", "overseasTravelBudget", "hospitalityBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget", "conferenceBudget", "trainingBudget"];
  const none = items.map(() => "-");
  page
    .table({ form: "budget.threePublic", title: "2024年部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表", ...W, columns: ["-|code", "-|name", ...none, ...items, ...none] })
    .line({ 0: "表13" })
    .title("2024年部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表")
    .line({ end: "单位：万元" });
  const over = (text) => [text, ...Array.from({ length: 8 }, () => "<")];
  const second = ["合计", "一般公共预算拨款安排的“三公”经费预算", "<", "<", "<", "<", "<", "会议费", "培训费"];
  const third = ["^", "小计", "因公出国（境）费用", "公务接待费", "公务用车购置及运行维护费", "<", "<", "^", "^"];
  const fourth = ["^", "^", "^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^", "^"];
  const three = (row) => [...row, ...row, ...row];
  page.header([
    ["单位编码", "单位名称", ...over("2023年"), ...over("2024年"), ...over("增减变化情况")],
    ["^", "^", ...three(second)],
    ["^", "^", ...three(third)],
    ["^", "^", ...three(fourth)],
  ]);
  const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }, conference, training) => [total + conference + training, total, overseas, hospitality, vehicle, purchase, operation, conference, training];
  const last = cells(threePublic(0, 0, 120000, 30000), 50000, 80000);
  const year = cells(threePublic(0, 0, 110000, 25000), 50000, 60000);
  const amounts = [...last, ...year, ...last.map((amount, index) => year[index] - amount)].map(wan);
  page.total(["", "合计", ...amounts], [1]);
  return page.row_(["108", "某市人民政府办公室", ...amounts]).row_(["108001", "  某市人民政府办公室（机关）", ...amounts]).end();
}

/** Hebei: a column of line numbers between the sides, codes of forms above. */
function hebei() {
  const page = new Page("01");
  const { total, basic, project } = totals("water");
  page
    .table({ form: "budget.incomeExpenditure", title: "部门预算收支总表", ...W, columns: ["lineNo|-", "name", "budget", "name", "budget"] })
    .title("部门预算收支总表")
    .line({ 0: "401某市水务局", end: "单位：万元" })
    .header([
      ["序号", "收            入", "<", "支            出", "<"],
      ["^", "项          目", "预算数", "项          目", "预算数"],
    ])
    .row_([1, "一般公共预算拨款收入", wan(total), "人员经费", wan(personnelOf(basic))])
    .row_([2, "政府性基金预算拨款收入", null, "日常公用经费", wan(basic - personnelOf(basic))])
    .row_([3, "国有资本经营预算拨款收入", null, "项目经费", wan(project)])
    .row_([4, "财政专户管理资金收入"])
    .row_([5, "单位资金收入"])
    .row_([6, "本年收入合计", wan(total), "本年支出合计", wan(total)], { total: [1, 3] })
    .row_([7, "上年结转结余", null, "年终结转结余"])
    .row_([8, "收入总计", wan(total), "支出总计", wan(total)], { total: [1, 3] });
  return page.end();
}

/** Hebei, purchases: the project on the left, goods on the right, sources of the amount. */
function hebeiPurchases() {
  const page = new Page("部门政府采购预算");
  const columns = ["project", "-", "name|category", "categoryCode|category|-", "measureUnit|-", "quantity", "-", "total", "generalPublic|-", "governmentFunds|-", "specialAccountFunds|-", "otherFunds|-"];
  page
    .table({ form: "budget.procurement", title: "部门政府采购预算", ...W, columns })
    .title("部门政府采购预算")
    .line({ 0: "401某市水务局", end: "单位：万元" })
    .header([
      ["政府采购项目来源", "<", "采购物品名称", "政府采购目录序号", "计量单位", "数量", "单价", "政府采购金额", "<", "<", "<", "<"],
      ["项目名称", "预算资金", "^", "^", "^", "^", "^", "合计", "一般公共预算拨款", "基金预算拨款", "财政专户核拨", "其他来源收入"],
    ])
    .total(["合  计", 143.92, null, null, null, null, null, 66.4, 66.4])
    .rows([
      ["防汛物资储备", 23.42, "冲锋舟", "A020611", "艘", 4, 3.6, 14.4, 14.4],
      ["水利工程维护", 120.5, "工程监理服务", "C1003", "项", 1, 52, 52, 52],
    ]);
  return page.end();
}

/** Henan: five rows of header over the sources of this year's expenditure. */
function henan() {
  const page = new Page("1部门收支总体情况表");
  const { total, basic, project } = totals("school");
  const columns = ["name", "budget", "name", "budget|total", "-", "-", "-|generalPublic", "-", "-|governmentFunds", "-|stateCapital", "-"];
  page
    .table({ form: "budget.incomeExpenditure", title: "2025年部门收支总体情况表", ...W, columns })
    .line({ end: "预算01表" })
    .title("2025年部门收支总体情况表")
    .line({ 0: "部门名称：某县教育体育局", end: "单位：万元" })
    .header([
      ["收          入", "<", "支           出", "<", "<", "<", "<", "<", "<", "<", "<"],
      ["项     目", "金  额", "项     目", "合计", "上年结转结余", "本年支出", "<", "<", "<", "<", "<"],
      ["^", "^", "^", "^", "^", "小计", "一般公共预算", "<", "政府性基金预算", "国有资本经营预算", "其他各项收入"],
      ["^", "^", "^", "^", "^", "^", "小计", "其中：财政拨款", "^", "^", "^"],
    ]);
  const left = [["一、一般公共预算拨款", total], ["      其中：财政拨款", total], ["            专项收入", 0], ["二、政府性基金预算拨款", 0], ["三、国有资本经营预算拨款", 0], ["四、财政专户管理资金收入", 0]];
  const right = [["一、基本支出", basic], ["  1.工资福利支出", personnelOf(basic)], ["  2.商品和服务支出", basic - personnelOf(basic)], ["二、项目支出", project], ["  1.一般性项目", project], ["  2.专项资金", 0]];
  left.forEach(([name, amount], index) => {
    const [use, spent] = right[index];
    page.row_([name, nil(wan(amount)), use, wan(spent), null, wan(spent), wan(spent), wan(spent)]);
  });
  page.row_(["本 年 收 入 小 计", wan(total), "本 年 支 出 小 计", wan(total), null, wan(total), wan(total), wan(total)], { total: [0, 2] });
  page.row_(["上年结转结余", 0]);
  return page.row_(["收  入  合  计", wan(total), "支  出  合  计", wan(total), null, wan(total), wan(total), wan(total)], { total: [0, 2] }).end();
}

/** Henan, 三公 down the page, with the words of the notice below. */
function henanThreePublic() {
  const page = new Page("7三公");
  const three = threePublic(0, 180000, 96000, 40000);
  page
    .table({ form: "budget.threePublic", title: "2025年一般公共预算“三公”经费支出情况表", ...W, columns: ["name", "budget"] })
    .line({ end: "预算07表" })
    .title("2025年一般公共预算“三公”经费支出情况表")
    .line({ 0: "部门名称：某县教育体育局", end: "单位：万元" })
    .header([["项      目", "“三公”经费预算数"]])
    .total(["共计", wan(three.total)])
    .rows([
      ["1、因公出国（境）费用", wan(three.overseas)],
      ["2、公务接待费", wan(three.hospitality)],
      ["3、公务用车费", wan(three.vehicle)],
      ["其中：（1）公务用车运行维护费", wan(three.operation)],
      ["      （2）公务用车购置", wan(three.purchase)],
    ])
    .note("注：按照有关规定，“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。");
  return page.end();
}

/** Henan: expenditure by both economic classifications and by source; of no known form. */
function henanEconomic() {
  const page = new Page("6支出经济分类汇总表");
  page
    .table({ form: null, title: "2025年支出经济分类汇总表", ...W, columns: ["-"], width: 13 })
    .line({ end: "预算06表" })
    .title("2025年支出经济分类汇总表")
    .line({ 0: "部门名称：某县教育体育局", end: "单位：万元" })
    .header([
      ["部门预算经济分类", "<", "<", "政府预算经济分类", "<", "<", "总计", "本年一般公共预算拨款", "<", "政府性基金预算拨款", "国有资本经营预算拨款", "上年结转结余", "其他收入"],
      ["类", "款", "科目名称", "类", "款", "科目名称", "^", "小计", "其中：财政拨款", "^", "^", "^", "^"],
    ]);
  const { rows, total } = economicRows("school");
  page.total(["合计", null, null, null, null, null, wan(total), wan(total), wan(total)]);
  for (const { code, name, amount } of rows.filter(({ code }) => code.length === 5)) page.row_([code.slice(0, 3), code.slice(3), name, code.startsWith("302") ? "505" : "505", code.startsWith("302") ? "02" : "01", code.startsWith("302") ? "商品和服务支出" : "工资福利支出", wan(amount), wan(amount), wan(amount)]);
  return page.end();
}

/** Hubei: codes of units before the amounts, sources over two rows; no basic or project beside them. */
function hubeiIncome() {
  const page = new Page("2收入总表");
  const columns = ["-|code", "name|-", "total", "revenueThisYear", "generalPublic|appropriation", "governmentFunds", "stateCapital", "specialAccountFunds", "unitFunds|-", "openingCarryOver"];
  page
    .table({ form: "budget.income", title: "收入总表", ...W, columns })
    .line({ 0: "表2" })
    .title("收入总表")
    .line({ 0: "填报单位：[115]某区市场监督管理局", end: "单位：万元" })
    .header([
      ["部门编码", "部门名称", "合计", "本年收入", "<", "<", "<", "<", "<", "上年结转结余"],
      ["^", "^", "^", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金", "^"],
    ]);
  const line = [4218.36, 4182.2, 4182.2, 0, 0, 0, 0, 36.16];
  return page.total([null, "合计", ...line], [1]).row_(["115", "某区市场监督管理局", ...line]).row_(["115001", "　某区市场监督管理局本级", ...line]).end();
}

/** Hubei, project budgets by source, this year's and carried over; of no known form. */
function hubeiProjects() {
  const page = new Page("9项目支出表");
  page
    .table({ form: null, title: "项目支出表", ...W, columns: ["-"], width: 12 })
    .line({ 0: "表9" })
    .title("项目支出表")
    .line({ 0: "填报单位：[115]某区市场监督管理局", end: "单位：万元" })
    .header([
      ["类型", "项目名称", "项目单位", "合计", "本年拨款", "<", "<", "财政拨款结转", "<", "<", "财政专户管理资金", "单位资金"],
      ["^", "^", "^", "^", "一般公共预算", "政府性基金预算", "国有资本经营预算", "一般公共预算", "政府性基金预算", "国有资本经营预算", "^", "^"],
    ])
    .total([null, "合计", null, 486.16, 450, 0, 0, 36.16], [1])
    .rows([
      ["其他运转类", "食品安全抽检", "某区市场监督管理局本级", 300, 300],
      ["特定目标类", "质量基础设施建设", "某区市场监督管理局本级", 186.16, 150, 0, 0, 36.16],
    ]);
  return page.end();
}

/** Xinjiang, words of 2018: 编制部门 on the left, 类款项 split, personnel not told apart. */
function xinjiang() {
  const page = new Page("表三");
  const columns = ["code", "code", "code", "name", "total", "basic", "project"];
  page
    .table({ form: "budget.expenditure", title: "部门支出总体情况表", ...W, columns })
    .line({ 0: "表三：" })
    .title("部门支出总体情况表")
    .line({ 0: "编制部门：某县农业机械管理局", end: "单位：万元" })
    .header([
      ["项          目", "<", "<", "<", "支出预算", "<", "<"],
      ["功能分类科目编码", "<", "<", "功能分类科目名称", "合计", "基本支出", "项目支出"],
      ["类", "款", "项", "^", "^", "^", "^"],
    ]);
  const { total, basic, project } = totals("clinic");
  for (const row of functionRows("clinic")) {
    const cells = [row.code.slice(0, 3), row.code.slice(3, 5) || null, row.code.slice(5) || null];
    page.row_([...cells, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  }
  return page.total([null, null, null, "合计", wan(total), wan(basic), wan(project)], [3]).end();
}

/** Xinjiang, projects by function and by kind of expenditure; of no known form. */
function xinjiangProjects() {
  const page = new Page("表七");
  page
    .table({ form: null, title: "项目支出情况表", ...W, columns: ["-"], width: 12 })
    .line({ 0: "表七：" })
    .title("项目支出情况表")
    .line({ 0: "编制部门：某县农业机械管理局", end: "单位：万元" })
    .header([
      ["科目编码", "<", "<", "科目名称", "项目名称", "项目支出合计", "工资福利支出", "商品和服务支出", "对个人和家庭的补助", "资本性支出（基本建设）", "资本性支出", "其他支出"],
      ["类", "款", "项", "^", "^", "^", "^", "^", "^", "^", "^", "^"],
    ])
    .rows([
      ["213", "01", "06", "科技转化与推广服务", "农机推广", 36, null, 36],
      ["213", "01", "99", "其他农业农村支出", "农机购置补贴工作经费", 12, null, 12],
    ])
    .total([null, null, null, "合计", null, 48, null, 48], [3]);
  return page.end();
}

/** Guizhou: yuan, the names before the codes, basic split into 工资福利 and 商品服务 without a sum over them. */
function guizhou() {
  const page = new Page("一般公共预算支出");
  const columns = ["code", "name", "-", "total", "basic", "project", "-", "-"];
  page
    .table({ form: "budget.generalPublic", title: "部门一般公共预算支出表", ...Y, columns })
    .title("部门一般公共预算支出表")
    .line({ 0: "部门（单位）名称：某县卫生健康局", end: "单位：元" })
    .header([
      ["功能分类科目", "<", "2024年执行数", "2025年预算数", "<", "<", "2025年预算数比2024年执行数", "<"],
      ["编码", "名称", "^", "小计", "基本支出", "项目支出", "增减额", "增减%"],
    ]);
  const { total, basic, project } = totals("clinic");
  const line = (row) => [Math.round(row.total * 0.9), row.total, row.basic, row.project, row.total - Math.round(row.total * 0.9), "11.11%"];
  for (const row of functionRows("clinic")) page.row_([row.code, row.name, ...line(row)]);
  return page.total([null, "合  计", ...line({ total, basic, project })], [1]).end();
}

export const provinceBudgets = [
  { name: "陕西市府办2024年综合预算.xlsx", pages: [shaanxiAll(), shaanxiGeneral(), shaanxiBasic(), shaanxiProjects(), shaanxiPurchases(), shaanxiThreePublic()] },
  { name: "河北水务局2025年预算.xlsx", pages: [hebei(), hebeiPurchases()] },
  { name: "河南教体局2025年预算.xlsx", pages: [henan(), henanThreePublic(), henanEconomic()] },
  { name: "湖北市场局2025年预算.xlsx", pages: [hubeiIncome(), hubeiProjects()] },
  { name: "新疆农机局2018年预算.xlsx", pages: [xinjiang(), xinjiangProjects()] },
  { name: "贵州卫健局一般公共预算.xlsx", pages: [guizhou()] },
];
