// The same forms in odd places, kept apart: text between tables, English sheet names, totals on top, columns in reverse.
import { functionRows, nil, qian, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };

/** Report text, then the table of one chapter, then text again, all on one sheet. */
function amidText() {
  const page = new Page("Report");
  page.note("第二部分 2024年度部门决算表", { merge: false }).skip();
  page.note("一、收入支出决算总体情况。2024年度收、支总计均为996.69万元。与上年相比，收、支总计各增加12.30万元。", { merge: false });
  const { total, basic, project } = totals("culture");
  const title = "一般公共预算财政拨款支出决算表";
  page
    .table({ form: "final.generalPublic", title, ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title(title, { merge: false })
    .line({ 0: "公开05表", 4: "单位：万元" })
    .header([
      ["项目", "<", "本年支出", "<", "<"],
      ["功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"],
    ]);
  for (const row of functionRows("culture")) page.row_([`${row.code}`, row.name, wan(row.total), nil(wan(row.basic), 0), nil(wan(row.project), 0)]);
  page.total([null, "合  计", wan(total), wan(basic), wan(project)], [1]);
  page.note("注：本表反映部门本年度一般公共预算财政拨款支出情况。", { merge: false }).end();
  page.skip().note("二、“三公”经费决算情况。2024年度“三公”经费支出决算为5.10万元。", { merge: false });
  return page;
}

/** A column of checks at the far right, beyond a blank column; amounts negative in brackets; last year's column in the middle. */
function checkColumn() {
  const page = new Page("Sheet3");
  const { total, classes } = totals("water");
  page
    .table({ form: "final.appropriation", title: "财政拨款收入支出决算总表", unit: "thousandYuan", basis: "unit line", columns: ["name", "outturn", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .title("财政拨款收入支出决算总表")
    .line({ 0: "公开04表" })
    .line({ 0: "部门：某县水务局", end: "金额单位：千元" })
    .header([
      ["收   入", "<", "支   出", "<", "<", "<", "<"],
      ["项目", "金额", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ]);
  const left = [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营预算财政拨款", 0]];
  for (let index = 0; index < Math.max(left.length, classes.length); index++) {
    const [name, amount] = left[index] ?? [];
    const each = classes[index];
    page.row_([name, name === undefined ? null : qian(amount), each?.name, ...(each === undefined ? [] : [qian(each.total), qian(each.total), 0, 0])]);
  }
  page.total(["本年收入合计", qian(total), "本年支出合计", qian(total), qian(total), 0, 0], [0, 2]);
  page.row_(["年初财政拨款结转和结余", 0, "年末财政拨款结转和结余", 0, 0, 0, 0]);
  page.total(["总计", qian(total), "总计", qian(total), qian(total), 0, 0], [0, 2]);
  return page.end();
}

/** “三公” as a list with plan and actual of every quarter is a ledger of its own, no public form. */
function monitoring() {
  const page = new Page("监控");
  page
    .table({ form: null, title: "2024年项目支出绩效运行监控表", unit: "tenThousandYuan", basis: "header", columns: ["-"], width: 7 })
    .title("2024年项目支出绩效运行监控表");
  page.header([["一级指标", "二级指标", "三级指标", "年度指标值", "1-7月执行情况", "全年预计完成情况", "偏差原因（万元）"]], { optional: true });
  page.rows([
    ["产出指标", "数量指标", "维修渠道长度", "≥12公里", "8公里", "12公里", null],
    ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3000人", "3200人", null],
  ]);
  return page.end({ empty: true });
}

/** The list of “三公” with numbers of trips beside the money, 合计 at the bottom. */
function threePublicNumbers() {
  const page = new Page("三公经费预算");
  const { total, overseas, vehicle, purchase, operation, hospitality } = threePublic(60000, 200000, 75000, 18000);
  page
    .table({ form: "budget.threePublic", title: "2024年“三公”经费预算表", ...W, columns: ["name", "budget", "-", "-"] })
    .title("2024年“三公”经费预算表")
    .line({ 0: "部门：某县水务局", end: "单位：万元" })
    .header([["项目", "本年预算数", "数量", "备注"]])
    .rows([
      ["1．因公出国（境）费用", wan(overseas), "1人次", "出境交流"],
      ["2．公务接待费", wan(hospitality), "60批次", null],
      ["3．公务用车费", wan(vehicle), null, null],
      ["其中：（1）公务用车运行维护费", wan(operation), "4辆", null],
      ["　　　（2）公务用车购置", wan(purchase), "1辆", "更新"],
    ])
    .total(["合计", wan(total), null, null]);
  return page.end();
}

export const keptArrangements = [
  { name: "决算报告中的表.xlsx", pages: [amidText()] },
  { name: "水务局财政拨款和三公.xlsx", pages: [checkColumn(), threePublicNumbers(), monitoring()] },
];
