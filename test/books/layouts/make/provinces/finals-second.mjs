// Final accounts, self-evaluations and goals as Gansu, Guizhou, Inner Mongolia, Jiangxi, Guangdong and Henan print them.
import { economicRows, functionRows, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";

/** Gansu: the right side prints the budget of the year in front of the outturn by fund. */
function gansuAppropriation() {
  const page = new Page("财政拨款收支");
  const { total, classes } = totals("water");
  page
    .table({ form: "final.appropriation", title: "财政拨款收入支出决算总表", ...W, columns: ["name", "originalBudget", "outturn", "name", "-", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .line({ end: "公开04表" })
    .title("财政拨款收入支出决算总表")
    .line({ 0: "部门：某县水务局", 4: "2022年度", end: "金额单位：万元" })
    .header([
      ["收入", "<", "<", "支出", "<", "<", "<", "<", "<"],
      ["项目", "年初预算数", "决算数", "项目", "年初预算数", "决算数", "<", "<", "<"],
      ["^", "^", "^", "^", "^", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ]);
  const left = [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营预算财政拨款", 0]];
  for (let index = 0; index < Math.max(3, classes.length); index += 1) {
    const [name, amount] = left[index] ?? [];
    const each = classes[index];
    page.row_([name, amount && wan(amount), amount && wan(amount), each && `${COUNT[index]}、${each.name}`, each && wan(each.total), each && wan(each.total), each && wan(each.total)]);
  }
  page.total(["本年收入合计", wan(total), wan(total), "本年支出合计", wan(total), wan(total), wan(total)], [0, 3]);
  page.row_(["年初财政拨款结转和结余", 0, 0, "年末财政拨款结转和结余", 0, 0, 0]);
  return page.total(["总计", wan(total), wan(total), "总计", wan(total), wan(total), wan(total)], [0, 3]).end();
}

/** Guizhou: basic expenditure by economic code, personnel and running costs apart, the total in front. */
function guizhouBasic() {
  const page = new Page("基本支出决算表");
  const { rows, total, personnel, running, isPersonnel } = economicRows("school");
  page
    .table({ form: "final.basic", title: "一般公共预算财政拨款基本支出决算表", ...Y, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .line({ end: "公开06表" })
    .title("一般公共预算财政拨款基本支出决算表")
    .line({ 0: "部门：某县第二中学", end: "金额单位：元" })
    .header([
      ["经济分类科目", "<", "本年支出", "<", "<"],
      ["编码", "名称", "合计", "人员经费", "公用经费"],
    ])
    .total(["合计", null, total, personnel, running]);
  for (const { code, name, amount } of rows) page.row_([code, name, amount, isPersonnel(code) ? amount : 0, isPersonnel(code) ? 0 : amount]);
  return page.end();
}

/** Expenditure by function and by economic class: of no known form. */
function economicDetail() {
  const page = new Page("支出决算明细表");
  page
    .table({ form: null, title: "一般公共预算财政拨款支出决算明细表", ...Y, columns: ["-"], width: 8 })
    .line({ end: "财决08表" })
    .title("一般公共预算财政拨款支出决算明细表")
    .line({ 0: "部门：某县第二中学", end: "金额单位：元" })
    .header([
      ["支出功能分类科目编码", "科目名称", "合计", "工资福利支出", "商品和服务支出", "对个人和家庭的补助", "资本性支出", "其他支出"],
      ["栏次", "<", 1, 2, 3, 4, 5, 6],
    ]);
  for (const row of functionRows("school").slice(0, 5)) page.row_([row.code, row.name, row.total, row.basic, row.project, 0, 0, 0]);
  return page.end();
}

/** Inner Mongolia: 三公 with last year's outturn and both rates behind every item. */
function threePublicRates() {
  const page = new Page("三公");
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算情况表", ...W, columns: ["name", "outturnLastYear", "budget", "outturn", "-", "-", "-"] })
    .title("财政拨款“三公”经费支出决算情况表")
    .line({ 0: "部门：某旗水利局", end: "单位：万元" })
    .header([
      ["项目", "2022年决算数", "2023年", "<", "<", "比上年", "<"],
      ["^", "^", "预算数", "决算数", "完成预算", "增减额", "增减幅度"],
    ]);
  const budget = threePublic(0, 0, 90000, 20000);
  const spent = threePublic(0, 0, 81000, 9000);
  const last = threePublic(0, 0, 86000, 10000);
  const line = (name, key, options) => page.row_([name, wan(last[key]), wan(budget[key]), wan(spent[key]), budget[key] === 0 ? "—" : `${((spent[key] / budget[key]) * 100).toFixed(1)}%`, wan(spent[key] - last[key]), last[key] === 0 ? "—" : `${(((spent[key] - last[key]) / last[key]) * 100).toFixed(1)}%`], options);
  line("合计", "total", { total: [0] });
  line("一、因公出国（境）费", "overseas");
  line("二、公务用车购置及运行维护费", "vehicle");
  line("（一）公务用车购置费", "purchase");
  line("（二）公务用车运行维护费", "operation");
  line("三、公务接待费", "hospitality");
  return page.end();
}

/** Inner Mongolia: a self-evaluation with the way of counting beside every indicator. */
function projectSelf() {
  const page = new Page("项目自评表");
  page.table({
    form: "self.project",
    title: "项目支出绩效自评表",
    ...H,
    width: 10,
    columns: [
      [["-|fundGroup", 1], ["fundSource|fundGroup", 2], "originalBudget", "revisedBudget", ["outturn", 2], "maxPoints", "executionRate", "points"],
      ["-", "level1", "level2", "indicator", "maxPoints", "target", "actual", "standard|-", "points", "deviation"],
    ],
  });
  page.title("项目支出绩效自评表").title("（2023年度）").row_(["项目名称", "小型水库维修养护", null, null, null, null, null, "联系人", "水利股"]);
  page.row_(["主管部门及代码", "304-某旗水利局", null, null, null, null, null, "实施单位", "某旗水利局"]);
  page.header([["预算执行情况（万元）", "", "<", "年初预算", "全年预算数", "全年执行数", "<", "分值", "执行率", "得分"]]);
  page.row_([null, "年度资金总额：", null, 90, 90, 89.1, null, 10, "99%", 9.9], { maybe: [1] });
  page.row_([null, "其中：财政拨款", null, 90, 90, 89.1]).row_([null, "      其他资金", null, 0, 0, 0]).down(0, 4);
  page.row_(["年度绩效目标完成情况", "预期目标", null, null, null, "目标实际完成情况"]);
  page.row_([null, "完成12座小型水库维修养护。", null, null, null, "12座水库养护任务全部完成。"]).down(0, 2);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "分值", "年度指标值", "全年完成值", "计分标准", "得分", "未完成原因及改进措施"]]);
  page.rows([
    [null, "产出指标", "数量指标", "养护水库座数", 20, "12座", "12座", "按完成比例", 20],
    [null, null, "质量指标", "养护合格率", 15, "≥95%", "100%", "按完成比例", 15],
    [null, null, "时效指标", "完成时限", 15, "10月底前", "10月底前", "按期得满分", 15],
    [null, "效益指标", "社会效益指标", "水库安全运行率", 30, "100%", "100%", "按完成比例", 30],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", 10, "≥90%", "93%", "按完成比例", 10],
  ]).down(0, 6);
  return page.total(["合计", null, null, null, 100, null, null, null, 99.9]).end();
}

/** Jiangxi: goals of a department with tasks and three sums of money each. */
function jiangxiGoals() {
  const page = new Page("整体绩效目标");
  page.table({
    form: "goal.department",
    title: "部门整体支出绩效目标表",
    ...H,
    width: 7,
    columns: [
      ["-", "task", ["content", 2], "amount", "-", "-"],
      ["-", "level1", "level2", ["indicator", 2], ["target", 2]],
    ],
  });
  page.title("部门整体支出绩效目标表").title("（2025年度）").row_(["部门（单位）名称", "某县交通运输局"]);
  page.header([
    ["年度主要任务", "任务名称", "主要内容", "<", "预算金额（万元）", "<", "<"],
    ["^", "^", "^", "^", "总额", "财政拨款", "其他资金"],
  ]);
  page.rows([
    [null, "农村公路养护", "养护县乡村道", null, 860, 860, 0],
    [null, "客运补贴", "城乡客运一体化", null, 240, 240, 0],
  ]);
  page.row_([null, "金额合计", null, null, 1100, 1100, 0], { total: [1] });
  page.row_(["年度总体目标", "保障公路安全畅通，方便群众出行。"]);
  page.header([["年度绩效指标", "一级指标", "二级指标", "指标内容", "<", "指标值", "<"]]);
  page.rows([
    [null, "产出指标", "数量指标", "养护里程", null, "≥620公里", null],
    [null, null, "质量指标", "优良路率", null, "≥80%", null],
    [null, "效益指标", "社会效益指标", "建制村通客车率", null, "100%", null],
    [null, "满意度指标", "服务对象满意度指标", "群众满意度", null, "≥90%", null],
  ]);
  return page.end();
}

/** Guangdong: targets for three years behind one another, 20XX as heads. */
function threeYears() {
  const page = new Page("项目目标");
  page.table({ form: "goal.project", title: "项目支出绩效目标申报表", ...H, width: 8, columns: [["-", "level1", "level2", "indicator", "-|midTermTarget", "target", "-", "-|note"]] });
  page.title("项目支出绩效目标申报表").row_(["项目名称", "数字档案馆建设", null, null, "主管部门", "某市档案馆"]).row_(["项目资金（万元）", "总额", 300, null, "其中：2025年", 120]);
  page.row_(["绩效目标", "总体目标：建成数字档案馆。"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "总体指标值", "2025年指标值", "备选指标值", "备注"]]);
  page.rows([
    [null, "产出指标", "数量指标", "数字化档案", "≥30万卷", "≥12万卷", "", ""],
    [null, null, "质量指标", "差错率", "≤0.1%", "≤0.1%", "", ""],
    [null, "效益指标", "社会效益指标", "网上查档率", "≥80%", "≥40%", "", ""],
    [null, "满意度指标", "服务对象满意度指标", "查档人满意度", "≥95%", "≥95%", "", ""],
  ]);
  return page.end();
}

/** Points as the ministry's outline has them: 分值 in its own column behind level two only. */
function outlineScores() {
  const page = new Page("评分");
  page.table({ form: "self.scoreSheet", title: "2024年度部门整体支出绩效自评评分表", columns: ["level1", "level2", "level3", "maxPoints", "definition", "standard", "-", "points", "note|deviation"] });
  page.title("2024年度部门整体支出绩效自评评分表").line({ 0: "填报单位：某县交通运输局", 6: "单位：分" });
  page.header([["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评分标准", "完成值", "得分", "扣分原因及备注"]]);
  page.rows([
    ["投入", "目标设定", "绩效目标合理性", 10, "目标是否符合职能", "符合得满分", "符合", 10],
    [null, "预算配置", "财政供养人员控制率", 10, "在职人数与编制数的比率", "≤100%得满分", "98%", 10],
    ["过程", "预算执行", "预算完成率", 15, "预算完成数与预算数的比率", "按比例得分", "98%", 14.7, "项目进度滞后"],
    [null, "预算管理", "资金使用合规性", 15, "资金使用是否合规", "合规得满分", "合规", 15],
    [null, "资产管理", "固定资产利用率", 10, "在用资产占全部资产的比率", "≥95%得满分", "97%", 10],
    ["产出", "职责履行", "重点工作办结率", 20, "办结数与交办数的比率", "按比例得分", "100%", 20],
    ["效果", "履职效益", "社会公众满意度", 20, "公众对履职的满意程度", "≥90%得满分", "92%", 20],
  ]);
  return page.total(["总分", null, null, 100, null, null, null, 99.7]).end();
}

export const provinceFinalsSecond = [
  { name: "甘肃水务局财政拨款决算.xlsx", pages: [gansuAppropriation()] },
  { name: "贵州二中基本支出和明细.xlsx", pages: [guizhouBasic(), economicDetail()] },
  { name: "内蒙古水利局三公和自评.xlsx", pages: [threePublicRates(), projectSelf()] },
  { name: "江西交通局目标和评分.xlsx", pages: [jiangxiGoals(), outlineScores()] },
  { name: "广东档案馆项目目标.xlsx", pages: [threeYears()] },
];
