// How the budget is carried out: by project, by 科目, by office and month; adjustments, carry-over, accounts, and several tables on a sheet.
import { functionRows, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** The integrated system's progress by project: quotas, what was added and taken back, payments, what is left. */
function byProject() {
  const page = new Page("项目执行进度");
  const columns = ["-", "-", "projectCode", "project", "category", "fundSource", "originalBudget", "-", "-", "revisedBudget", "outturn", "executionRate", "carryOver|-"];
  page
    .table({ form: "ledger.projects", title: "部门预算项目执行进度表", ...Y, columns })
    .title("部门预算项目执行进度表", { merge: false })
    .line({ 0: "预算年度：2024", 4: "截止日期：2024-12-31", end: "单位：元" })
    .header([["单位编码", "单位名称", "项目代码", "项目名称", "项目类别", "资金性质", "年初预算", "追加", "调减", "调整后预算", "支出数", "执行进度", "指标结余"]])
    .rows([
      ["130001", "某县交通运输局", "43000021Y", "公路养护", "特定目标类", "一般公共预算", 6200000, 350000, 0, 6550000, 6418000, "97.98%", 132000],
      ["130001", "某县交通运输局", "43000035T", "桥梁检测", "特定目标类", "一般公共预算", 480000, 0, 60000, 420000, 420000, "100.00%", 0],
      ["130002", "某县公路养护中心", "43000047R", "设备运行维护", "其他运转类", "一般公共预算", 960000, 0, 0, 960000, 931200, "97.00%", 28800],
    ])
    .total(["合计", null, null, null, null, null, 7640000, 350000, 60000, 7930000, 7769200, "97.97%", 160800]);
  return page.end();
}

/** By office and by month: no projects, only offices. */
function byOffice() {
  const page = new Page("处室进度");
  const months = Array.from({ length: 9 }, (_, index) => `${String(index + 1)}月`);
  page
    .table({ form: null, title: "2024年1—9月各处室预算执行进度表", ...W, columns: ["-"], width: 14 })
    .title("2024年1—9月各处室预算执行进度表")
    .line({ 0: "某省水利厅", end: "单位：万元" })
    .header([["处室", "年度预算数", ...months, "累计执行数", "执行进度", "与序时进度差"]])
    .rows([
      ["办公室", 320, 20, 25, 30, 22, 28, 31, 26, 24, 30, 236, "73.75%", "-1.25%"],
      ["规划处", 540, 10, 12, 48, 52, 60, 66, 58, 64, 70, 440, "81.48%", "6.48%"],
    ])
    .total(["合计", 860, 30, 37, 78, 74, 88, 97, 84, 88, 100, 676, "78.60%", "3.60%"]);
  return page.end();
}

/** By function, for the department. */
function byFunction() {
  const page = new Page("科目执行");
  page
    .table({ form: null, title: "2024年度一般公共预算支出执行情况表", ...W, columns: ["-"], width: 7 })
    .title("2024年度一般公共预算支出执行情况表")
    .line({ 0: "某省水利厅", end: "单位：万元" })
    .header([["科目编码", "科目名称", "年初预算", "调整预算", "累计支出", "执行率", "结余"]]);
  for (const row of functionRows("water")) page.row_([row.code, row.name, wan(row.total), wan(row.total), Math.round(wan(row.total) * 98) / 100, "98.00%", Math.round((wan(row.total) - Math.round(wan(row.total) * 98) / 100) * 100) / 100]);
  return page.end();
}

/** What was added to and taken from which project, on which paper. */
function adjustments() {
  const page = new Page("预算调整");
  page
    .table({ form: "ledger.projects", title: "2024年度部门预算调整情况明细表", ...W, columns: ["lineNo", "-", "project", "originalBudget", "-", "-", "revisedBudget", "-", "reason"] })
    .title("2024年度部门预算调整情况明细表")
    .line({ 0: "部门：某县交通运输局", end: "单位：万元" })
    .header([
      ["序号", "预算单位", "项目名称", "年初预算批复数", "调整数", "<", "调整后预算数", "批复文号", "调整原因"],
      ["^", "^", "^", "^", "调增", "调减", "^", "^", "^"],
    ])
    .rows([
      [1, "局本级", "公路养护", 620, 35, 0, 655, "某财建〔2024〕12号", "水毁修复"],
      [2, "局本级", "桥梁检测", 48, 0, 6, 42, "某财建〔2024〕20号", "招标节约"],
      [3, "公路养护中心", "设备运行维护", 96, 0, 0, 96, "", ""],
    ])
    .total(["合计", null, null, 764, 35, 6, 793]);
  return page.end();
}

/** Projects with this year's money, what was spent and what is carried over, and for how long it has been. */
function carryOver() {
  const page = new Page("结转结余");
  page
    .table({ form: "ledger.projects", title: "2024年度项目支出及结转结余情况表", ...W, columns: ["lineNo", "project", "fundSource", "-", "-", "revisedBudget", "outturn", "carryOver", "-", "-|reason"] })
    .title("2024年度项目支出及结转结余情况表")
    .line({ 0: "部门：某县交通运输局", end: "单位：万元" })
    .header([["序号", "项目名称", "资金来源", "上年结转", "本年预算", "全年预算合计", "本年支出数", "年末结转结余", "其中：结转两年以上", "形成原因"]])
    .rows([
      [1, "公路养护", "一般公共预算", 20, 635, 655, 641.8, 13.2, 0, "工程未决算"],
      [2, "桥梁检测", "一般公共预算", 0, 42, 42, 42, 0, 0, ""],
      [3, "设备运行维护", "一般公共预算", 0, 96, 96, 93.12, 2.88, 0, "合同尾款"],
    ])
    .total([null, "合计", null, 20, 773, 793, 776.92, 16.08, 0], [1]);
  return page.end();
}

/** Money that stays, by source, for the finance bureau to take back. */
function cleared() {
  const page = new Page("存量资金");
  page
    .table({ form: null, title: "财政存量资金清理情况表", ...W, columns: ["-"], width: 8 })
    .title("财政存量资金清理情况表")
    .line({ 0: "部门：某县交通运输局", end: "单位：万元" })
    .header([["序号", "指标文号", "资金名称", "下达年度", "指标金额", "已使用", "结余金额", "处理意见"]])
    .rows([
      [1, "某财建〔2022〕8号", "农村公路补助", "2022", 260, 251.4, 8.6, "收回"],
      [2, "某财建〔2023〕15号", "安全生命防护工程", "2023", 180, 180, 0, "—"],
    ])
    .total(["合计", null, null, null, 440, 431.4, 8.6]);
  return page.end();
}

/** A trial balance of an accounting program. */
function trialBalance() {
  const page = new Page("科目余额表");
  page
    .table({ form: null, title: "科目余额表", ...Y, columns: ["-"], width: 8 })
    .title("科目余额表")
    .line({ 0: "核算单位：某县公路养护中心", 3: "2024年01月-2024年12月", end: "单位：元" })
    .header([
      ["科目编码", "科目名称", "期初余额", "<", "本期发生额", "<", "期末余额", "<"],
      ["^", "^", "借方", "贷方", "借方", "贷方", "借方", "贷方"],
    ])
    .rows([
      ["1002", "银行存款", 125300, null, 1866000, 1851000, 140300, null],
      ["1601", "固定资产", 3862000, null, 148000, 26000, 3984000, null],
      ["1602", "固定资产累计折旧", null, 1580000, 26000, 214000, null, 1768000],
      ["3001", "累计盈余", null, 2407300, 0, 0, null, 2407300],
      ["4001", "财政拨款收入", null, null, 1851000, 1851000, null, null],
      ["5001", "业务活动费用", null, null, 1800000, 1800000, null, null],
    ])
    .total(["合计", null, 3987300, 3987300, 5691000, 5742000, 4124300, 4175300]);
  return page.end();
}

/** Expenditure of projects over the years of an accounting program, then a small list below on the same sheet. */
function twoLists() {
  const page = new Page("项目支出");
  page
    .table({ form: "ledger.projects", title: "表1 2024年项目支出明细表", ...W, columns: ["lineNo", "project", "originalBudget", "revisedBudget", "outturn", "executionRate", "note|reason"] })
    .title("表1 2024年项目支出明细表")
    .line({ end: "单位：万元" })
    .header([["序号", "项目", "年初预算", "调整预算", "实际支出", "执行率（%）", "说明"]])
    .rows([
      [1, "古籍修复", 45, 45, 44.2, 98.22, ""],
      [2, "读者服务", 60, 58, 58, 100, "压减2万元"],
    ])
    .total(["", "合计", 105, 103, 102.2, 99.22], [1])
    .end()
    .skip(1);
  page
    .table({ form: "final.threePublic", title: "表2 2024年“三公”经费支出情况表", ...W, columns: ["name", "budget", "outturn", "-"] })
    .title("表2 2024年“三公”经费支出情况表")
    .line({ end: "单位：万元" })
    .header([["项目", "预算数", "决算数", "控制率（%）"]])
    .rows([
      ["因公出国（境）费", 0, 0, ""],
      ["公务用车运行维护费", 4, 3.6, 90],
      ["公务用车购置费", 0, 0, ""],
      ["公务接待费", 1, 0.35, 35],
    ])
    .total(["合计", 5, 3.95, 79]);
  return page.end();
}

/** A short table of income and expenditure in the words of a report, the unit in the corner of the header. */
function briefIncome() {
  const page = new Page("收支");
  const { total, basic, project, classes } = totals("culture");
  page
    .table({ form: "final.incomeExpenditure", title: "某市图书馆2024年收支决算总表", ...W, columns: ["name", "originalBudget", "outturn", "name", "originalBudget", "outturn"] })
    .title("某市图书馆2024年收支决算总表")
    .line({ 5: "金额单位：万元" })
    .header([["收入项目", "年初预算数", "决算数", "支出项目", "年初预算数", "决算数"]]);
  const left = ["一、一般公共预算拨款收入", "二、政府性基金预算拨款收入", "三、事业收入", "四、其他收入"];
  left.forEach((name, index) => {
    const each = classes[index];
    page.row_([name, index === 0 ? wan(total) : 0, index === 0 ? wan(total) : 0, each?.name, each && wan(each.total), each && wan(each.total)]);
  });
  page.row_(["本年收入合计", wan(total), wan(total), "本年支出合计", wan(total), wan(total)], { total: [0, 3] });
  page.row_([null, null, null, "  其中：基本支出", wan(basic), wan(basic)]).row_([null, null, null, "        项目支出", wan(project), wan(project)]);
  page.row_(["年初结转和结余", 0, 0, "年末结转和结余", 0, 0]);
  return page.row_(["总计", wan(total), wan(total), "总计", wan(total), wan(total)], { total: [0, 3] }).end();
}

/** Monthly progress of projects with cumulative sums by quarter, in two header rows and two units. */
function quarters() {
  const page = new Page("季度进度");
  const columns = ["lineNo", "project", "-", "revisedBudget|originalBudget", "-", "-", "-", "-", "-", "-", "-", "outturn", "executionRate"];
  page
    .table({ form: "ledger.projects", title: "2024年项目预算执行进度统计表", ...W, columns })
    .title("2024年项目预算执行进度统计表")
    .line({ 0: "单位：某市图书馆", end: "单位：万元" })
    .header([
      ["序号", "项目名称", "责任部门", "预算数", "一季度", "<", "二季度", "<", "三季度", "<", "四季度", "<", "<"],
      ["^", "^", "^", "^", "累计支出", "进度", "累计支出", "进度", "累计支出", "进度", "当季支出", "全年支出数", "全年执行率"],
    ])
    .rows([
      [1, "古籍修复", "典藏部", 45, 9, "20%", 20, "44.4%", 33, "73.3%", 11.2, 44.2, "98.2%"],
      [2, "读者服务", "流通部", 58, 12, "20.7%", 28, "48.3%", 45, "77.6%", 13, 58, "100%"],
    ])
    .total([null, "合计", null, 103, 21, "20.4%", 48, "46.6%", 78, "75.7%", 24.2, 102.2, "99.2%"], [1]);
  return page.end();
}

export const moreExecution = [
  { name: "交通局项目执行和调整.xlsx", pages: [byProject(), adjustments(), carryOver(), cleared()] },
  { name: "水利厅执行进度.xlsx", pages: [byOffice(), byFunction()] },
  { name: "养护中心科目余额表.xlsx", pages: [trialBalance()] },
  { name: "图书馆项目和三公.xlsx", pages: [twoLists(), briefIncome()] },
  { name: "图书馆季度进度.xlsx", pages: [quarters()] },
];
