// Tables where they are hard to read: groups over fields, several forms below one another, tables far from the corner,
// units below, double blocks by name, lists of everything.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };
const H = { unit: "tenThousandYuan", basis: "header" };
const COUNT = "一二三四五六七八九十";

/** The asset module groups its fields: 基本信息, 价值信息, 使用信息. */
function groupedAssets() {
  const page = new Page("资产卡片");
  const columns = ["lineNo", "assetCode", "assetName", "assetClass", "specification", "quantity", "acquiredDate", "acquisition", "originalValue", "depreciation", "netValue", "status", "user", "user|-", "place"];
  page
    .table({ form: "ledger.assets", title: "行政事业单位资产卡片明细表", ...Y, columns })
    .title("行政事业单位资产卡片明细表")
    .line({ 0: "单位：某区疾病预防控制中心", end: "单位：元" })
    .header([
      ["序号", "基本信息", "<", "<", "<", "<", "取得信息", "<", "价值信息", "<", "<", "使用信息", "<", "<", "<"],
      ["^", "资产编号", "资产名称", "资产分类", "规格型号", "数量", "取得日期", "取得方式", "账面原值", "累计折旧", "账面净值", "使用状况", "使用部门", "使用人", "存放地点"],
    ])
    .rows([
      [1, "SB20210001", "荧光定量仪", "设备", "96孔", 1, "2021-05-10", "购置", 380000, 133000, 247000, "在用", "检验科", "甲", "三楼"],
      [2, "SB20190007", "冷藏车", "设备", "5座", 1, "2019-11-20", "调拨", 260000, 166833.33, 93166.67, "在用", "免疫科", "乙", "车库"],
      [3, "JJ20180012", "档案柜", "家具和用具", "双门", 12, "2018-04-02", "购置", 14400, 6480, 7920, "闲置", "办公室", "丙", "库房"],
    ])
    .total(["合计", null, null, null, null, 14, null, null, 654400, 306313.33, 348086.67]);
  return page.end();
}

/** Two projects' self-evaluations below one another on one sheet. */
function twoSelves() {
  const page = new Page("项目自评");
  const one = (project, amount, spent, indicator) => {
    page.table({
      form: "self.project",
      title: "2024年度项目支出绩效自评表",
      ...H,
      width: 8,
      columns: [
        ["-|fundGroup", "fundSource|fundGroup", "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"],
        ["level1", "level2", "indicator", "target", "actual", "maxPoints", "points", "deviation"],
      ],
    });
    page.title("2024年度项目支出绩效自评表").row_(["项目名称", project, null, null, "实施单位", "某区疾病预防控制中心"]);
    page.header([["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"]]);
    page.row_([null, "年度资金总额", amount, amount, spent, 10, `${((spent / amount) * 100).toFixed(0)}%`, (spent / amount) * 10], { maybe: [1] }).row_([null, "其中：财政拨款", amount, amount, spent]).down(0, 3);
    page.header([["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]]);
    page.rows([
      ["产出指标", "数量指标", indicator, "100%", "100%", 50, 50],
      ["效益指标", "社会效益指标", "服务覆盖率", "≥90%", "95%", 30, 30],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", 10, 10],
    ]);
    page.total(["总分", null, null, null, null, 100, 90 + (spent / amount) * 10]).end();
  };
  one("疫苗冷链维护", 100, 98, "冷链设备完好率");
  page.skip(2);
  one("慢病防治", 50, 48, "随访完成率");
  return page;
}

/** Far from the corner, with remarks for whoever fills it in on its left. */
function farAway() {
  const page = new Page("支出预算");
  page.put(2, 0, "填表提示：");
  page.put(3, 0, "1.金额取自系统；");
  page.move(5, 3);
  const { total, basic, project } = totals("clinic");
  page
    .table({ form: "budget.expenditure", title: "2024年部门支出总体情况表", ...W, columns: ["code", "name", "total", "basic", "project", "businessExpenditure", "-|closingCarryOver"] })
    .title("2024年部门支出总体情况表")
    .line({ 0: "填报部门：某区疾病预防控制中心", end: "单位：万元" })
    .header([
      ["功能分类", "<", "本年支出预算", "<", "<", "<", "结转下年"],
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出", "经营支出", "^"],
    ]);
  for (const row of functionRows("clinic")) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project), 0, 0]);
  return page.total(["合计", null, wan(total), wan(basic), wan(project), 0, 0]).end();
}

/** The unit stands below the table, in the line of who made it. */
function unitBelow() {
  const page = new Page("执行");
  page
    .table({ form: "ledger.projects", title: "某区疾控中心2024年项目经费执行情况表", ...W, columns: ["lineNo", "project", "originalBudget", "revisedBudget", "outturn", "executionRate", "carryOver", "note|reason"] })
    .title("某区疾控中心2024年项目经费执行情况表")
    .header([["序号", "项目", "年初预算", "调整后", "全年支出", "支出进度", "年末结余", "备注"]])
    .rows([
      ["一", "疫苗冷链维护", 100, 100, 98, "98%", 2, ""],
      ["二", "慢病防治", 50, 50, 48, "96%", 2, "尾款未付"],
    ])
    .total(["", "合计", 150, 150, 146, "97.3%", 4], [1])
    .line({ 0: "单位：万元", 4: "制表：财务科" });
  return page.end();
}

/** Every project's goals in one wide list without codes. */
function goalList() {
  const page = new Page("项目目标汇总");
  const columns = ["-", "-", "-", "-", "level1", "level2", "indicator", "operator", "target", "targetUnit", "-|note"];
  page
    .table({ form: "goal.project", title: "2024年部门项目支出绩效目标表", ...W, columns })
    .title("2024年部门项目支出绩效目标表")
    .line({ 0: "部门：某区疾病预防控制中心", end: "单位：万元" })
    .header([["预算单位", "项目名称", "预算金额", "年度绩效目标", "一级指标", "二级指标", "三级指标", "符号", "指标值", "计量单位", "指标说明"]]);
  page.rows([
    ["疾控中心", "疫苗冷链维护", 100, "保障疫苗安全", "产出指标", "数量指标", "维护冷库", "≥", 6, "座", ""],
    [null, null, null, null, "产出指标", "质量指标", "设备完好率", "≥", 98, "%", ""],
    [null, null, null, null, "满意度指标", "服务对象满意度指标", "接种点满意度", "≥", 90, "%", ""],
    ["疾控中心", "慢病防治", 50, "规范管理慢病患者", "产出指标", "数量指标", "随访人次", "≥", 12000, "人次", ""],
    [null, null, null, null, "效益指标", "社会效益指标", "血压控制率", "≥", 60, "%", ""],
  ]);
  return page.end();
}

/** By function in two blocks, names without codes. */
function doubleBlocks() {
  const page = new Page("决算对照");
  const { total, classes } = totals("clinic");
  const side = ["name", "originalBudget", "outturn", "-"];
  page
    .table({ form: "final.incomeExpenditure", title: "2024年度收支决算总表", ...W, columns: [...side, ...side] })
    .title("2024年度收支决算总表")
    .line({ 0: "单位：某区疾病预防控制中心", end: "单位：万元" })
    .header([
      ["收入", "<", "<", "<", "支出", "<", "<", "<"],
      ["来源", "预算数", "决算数", "差异额", "用途", "预算数", "决算数", "差异额"],
    ]);
  ["财政拨款收入", "事业收入", "其他收入"].forEach((name, index) => {
    const each = classes[index];
    page.row_([`${COUNT[index]}、${name}`, index === 0 ? wan(total) : 0, index === 0 ? wan(total) : 0, 0, each && `${COUNT[index]}、${each.name}`, each && wan(each.total), each && wan(each.total), each && 0]);
  });
  page.total(["本年收入合计", wan(total), wan(total), 0, "本年支出合计", wan(total), wan(total), 0], [0, 4]);
  page.row_(["年初结转和结余", 0, 0, 0, "年末结转和结余", 0, 0, 0]);
  return page.total(["收入总计", wan(total), wan(total), 0, "支出总计", wan(total), wan(total), 0], [0, 4]).end();
}

/** 三公 by quarter: of no known form. */
function threePublicQuarters() {
  const page = new Page("三公按季");
  page
    .table({ form: null, title: "2024年各季度“三公”经费执行情况表", ...W, columns: ["-"], width: 8 })
    .title("2024年各季度“三公”经费执行情况表")
    .line({ end: "单位：万元" })
    .header([["项目", "年度预算", "一季度", "二季度", "三季度", "四季度", "全年累计", "执行率"]])
    .rows([
      ["公务接待费", 2, 0.2, 0.3, 0.1, 0.4, 1, "50%"],
      ["公务用车运行维护费", 8, 1.5, 1.8, 1.9, 2, 7.2, "90%"],
    ])
    .total(["合计", 10, 1.7, 2.1, 2, 2.4, 8.2, "82%"]);
  return page.end();
}

/** Points without levels: what is looked at, how much it is worth, how it is judged. */
function plainScores() {
  const page = new Page("评分表");
  page.table({ form: "self.scoreSheet", title: "部门整体支出绩效自评评分表", columns: ["lineNo", "level3|indicator", "definition", "maxPoints", "standard", "points", "deviation|note"] });
  page.title("部门整体支出绩效自评评分表").line({ 0: "单位：某区疾病预防控制中心" });
  page.header([["序号", "评价指标", "评价内容", "分值", "评分办法", "自评得分", "扣分原因"]]);
  page.rows([
    [1, "预算完成率", "全年支出与调整预算之比", 20, "≥95%得满分", 20, ""],
    [2, "预算调整率", "调整数与年初预算之比", 10, "≤5%得满分", 10, ""],
    [3, "三公经费控制率", "实际支出与预算之比", 20, "≤100%得满分", 20, ""],
    [4, "资产管理规范性", "账实是否相符", 20, "相符得满分", 18, "2件资产未贴标签"],
    [5, "重点工作完成率", "完成数与计划数之比", 30, "按比例", 30, ""],
  ]);
  return page.total([null, "合计", null, 100, null, 98], [1]).end();
}

/** Three short lists on one sheet under headings of their own. */
function threeLists() {
  const page = new Page("佐证");
  page
    .table({ form: "ledger.institutions", title: "（一）管理制度一览表", columns: ["lineNo", "name", "documentNumber", "date", "note"], width: 6 })
    .line({ 0: "（一）管理制度一览表" })
    .header([["序号", "制度名称", "发文文号", "发文时间", "备注", ""]])
    .rows([
      [1, "财务管理办法", "某疾控〔2023〕4号", "2023-02-01", ""],
      [2, "采购管理办法", "某疾控〔2022〕9号", "2022-06-15", ""],
    ])
    .end({ spare: 1 })
    .skip(1);
  page
    .table({ form: "ledger.disclosure", title: "（二）预决算公开一览表", columns: ["lineNo", "item", "approvalDate", "publishDate", "channel", "complete"], width: 6 })
    .line({ 0: "（二）预决算公开一览表" })
    .header([["序号", "公开内容", "批复时间", "公开时间", "公开载体", "要素是否完整"]])
    .rows([
      [1, "2024年部门预算", "2024-01-30", "2024-02-18", "政府网站", "是"],
      [2, "2023年部门决算", "2024-08-26", "2024-09-12", "政府网站", "是"],
    ])
    .end()
    .skip(1);
  page
    .table({ form: "ledger.audit", title: "（三）审计监督发现问题一览表", ...H, columns: ["lineNo", "source", "problem", "amount", "rectified", "-|date"], width: 6 })
    .line({ 0: "（三）审计监督发现问题一览表" })
    .header([["序号", "监督单位", "发现的主要问题", "涉及金额（万元）", "整改落实情况", "整改完成时间"]])
    .rows([
      [1, "区审计局", "往来款清理不及时", 3.2, "已整改", "2024-07"],
      [2, "区财政局", "资产未及时入账", 1.5, "已整改", "2024-09"],
    ])
    .end();
  return page;
}

/** A budget and its outturn set beside each other by economic item: of no known form. */
function comparison() {
  const page = new Page("预决算对比");
  const { rows, total } = economicRows("clinic");
  page
    .table({ form: null, title: "2024年经费预决算对比分析表", ...W, columns: ["-"], width: 5 })
    .title("2024年经费预决算对比分析表")
    .line({ end: "单位：万元" })
    .header([["经济科目", "预算数", "决算数", "差异额", "差异原因"]]);
  for (const { name, amount } of rows.filter(({ code }) => code.length === 5)) page.row_([name, wan(amount), wan(amount), 0, ""]);
  return page.total(["合计", wan(total), wan(total), 0]).end();
}

/** Units and functions in one column, six levels of header with the year over all. */
function deepHeader() {
  const page = new Page("预算02");
  const { total, basic, project } = totals("school");
  const columns = ["name", "total", "basic", "personnel", "runningCosts", "project", "-", "-"];
  page
    .table({ form: "budget.generalPublic", title: "2025年一般公共预算财政拨款支出预算表", ...W, columns })
    .title("2025年一般公共预算财政拨款支出预算表")
    .line({ 0: "编制单位：某区教育局", end: "单位：万元" })
    .header([
      ["功能科目名称", "2025年预算数", "<", "<", "<", "<", "<", "<"],
      ["^", "合计", "其中", "<", "<", "<", "<", "<"],
      ["^", "^", "基本支出", "<", "<", "项目支出", "<", "<"],
      ["^", "^", "小计", "人员经费", "公用经费", "小计", "部门项目", "专项资金"],
    ]);
  const leaves = functionRows("school").filter(({ code }) => code.length === 7);
  const share = (value) => Math.round(value * 0.0082) * 100;
  const part = (code) => leaves.filter((leaf) => leaf.code.startsWith(code)).map((row) => [row.total, row.basic, share(row.basic), row.basic - share(row.basic), row.project, row.project, 0]).reduce((sum, each) => sum.map((amount, index) => amount + each[index])).map((amount) => nil(wan(amount)));
  page.total(["合计", ...part("")]);
  for (const row of functionRows("school")) page.row_([`${" ".repeat(row.code.length - 3)}${row.name}`, ...part(row.code)]);
  if (total !== basic + project) throw new Error("totals");
  return page.end();
}

/** Names alone, one amount: basic expenditure as an office types it. */
function typedBasic() {
  const page = new Page("基本支出");
  const { rows, total } = economicRows("school");
  page
    .table({ form: "final.basic", title: "2024年度一般公共预算财政拨款基本支出决算表", ...W, columns: ["name", "outturn", "-|note"] })
    .title("2024年度一般公共预算财政拨款基本支出决算表")
    .line({ 0: "单位：某区教育局", end: "单位：万元" })
    .header([["支出经济分类科目", "决算数", "备注"]]);
  for (const { code, name, amount } of rows) page.row_([code.length === 3 ? `${COUNT[Number(code) - 301]}、${name}` : `    ${name}`, wan(amount)]);
  return page.total(["合计", wan(total)]).end();
}

/** The same items as columns of a small table, one row a unit, titled by the office. */
function smallThreePublic() {
  const page = new Page("三公小表");
  const three = threePublic(0, 0, 70000, 21000);
  page
    .table({ form: "final.threePublic", title: "某区教育局2024年“三公”经费决算情况表", ...W, columns: ["-|lineNo", "name", "budget", "outturn", "-"] })
    .title("某区教育局2024年“三公”经费决算情况表")
    .line({ end: "万元" })
    .header([["序号", "支出项目", "预算金额", "决算金额", "备注"]])
    .rows([
      [1, "因公出国（境）费", 0, wan(three.overseas)],
      [2, "公务用车购置及运行维护费", 8, wan(three.vehicle)],
      [null, "  其中：公务用车购置费", 0, 0],
      [null, "  公务用车运行维护费", 8, wan(three.operation)],
      [3, "公务接待费", 3, wan(three.hospitality)],
    ])
    .total([null, "合计", 11, wan(three.total)], [1]);
  return page.end();
}

export const provinceOddPlaces = [
  { name: "疾控中心资产卡片分组.xlsx", pages: [groupedAssets()] },
  { name: "疾控中心两个项目自评一页.xlsx", pages: [twoSelves()] },
  { name: "疾控中心预算和执行.xlsx", pages: [farAway(), unitBelow(), goalList()] },
  { name: "疾控中心决算和三公按季.xlsx", pages: [doubleBlocks(), threePublicQuarters(), comparison()] },
  { name: "疾控中心评分和佐证.xlsx", pages: [plainScores(), threeLists()] },
  { name: "区教育局四层表头.xlsx", pages: [deepHeader()] },
  { name: "区教育局自己打的决算.xlsx", pages: [typedBasic(), smallThreePublic()] },
];
