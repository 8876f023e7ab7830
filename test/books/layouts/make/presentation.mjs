// The same tables as other programs and hands leave them: merged values repeated, broken words, units in odd words,
// far cells, headers of many levels, totals above and below, lines between header and body.
import { economicRows, functionRows, threePublic, totals, wan } from "./figures.mjs";
import { Page } from "./page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const BY_CODE = ["code", "name", "total", "basic", "project"];

/** Every cell that a merge would cover repeats its value; no merge is left. */
class Unmerged extends Page {
  merge(row, column, rows, columns) {
    const value = this.cells.get(`${String(row)},${String(column)}`)?.value;
    for (let down = 0; down < rows; down += 1)
      for (let across = 0; across < columns; across += 1) this.put(row + down, column + across, value);
  }
}

function repeated() {
  const page = new Unmerged("三公决算");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const columns = items.flatMap((item) => [`${item}Budget`, `${item}Outturn`]);
  page.table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...W, columns });
  page.title("财政拨款“三公”经费支出决算表").line({ 0: "编制单位：某区机关事务管理中心", end: "单位：万元" });
  const pair = ["预算数", "决算数"];
  page.header([
    ["合计", "<", "因公出国（境）费", "<", "公务用车购置及运行维护费", "<", "<", "<", "<", "<", "公务接待费", "<"],
    ["^", "^", "^", "^", "小计", "<", "公务用车购置费", "<", "公务用车运行维护费", "<", "^", "^"],
    Array.from({ length: 6 }, () => pair).flat(),
  ]);
  const [plan, fact] = [threePublic(0, 180000, 66000, 21000), threePublic(0, 176800, 59900, 9800)];
  page.row_(["total", "overseas", "vehicle", "purchase", "operation", "hospitality"].flatMap((key) => [wan(plan[key]), wan(fact[key])]));
  return page.end();
}

function repeatedGoals() {
  const page = new Unmerged("目标表");
  page.table({
    form: "goal.project",
    title: "项目绩效目标表",
    width: 6,
    columns: ["", "level1", "level2", "indicator", "target", "note"],
  });
  page.title("项目绩效目标表");
  page.row_(["项目名称", "古籍修复", "古籍修复", "古籍修复", "古籍修复", "古籍修复"]);
  page.header([["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "备注"]]);
  page.rows([
    [null, "产出指标", "数量指标", "修复古籍册数", "≥200册"],
    [null, null, null, "修复古籍页数", "≥16000页"],
    [null, null, "质量指标", "修复合格率", "≥98%"],
    [null, "效益指标", "社会效益指标", "古籍展览场次", "≥2场"],
    [null, "满意度指标", "服务对象满意度指标", "读者满意度", "≥90%"],
  ]);
  const first = page.row - 5;
  page.merge(first - 1, 0, 6, 1);
  page.merge(first, 1, 3, 1);
  page.merge(first, 2, 2, 1);
  return page.end();
}

/** Spaces and line breaks inside words, “（单位：人民币元）” below the title, totals above and below. */
function broken() {
  const page = new Page("收 支");
  const { total, classes } = totals("office");
  page.table({ form: "budget.incomeExpenditure", title: "二〇二四年部门收支预算总表", unit: "yuan", basis: "unit line", columns: ["name", "budget", "name", "budget"] });
  page.title("二〇二四年部门收支预算总表").line({ 1: "（单位：人民币元）" });
  page.header([
    ["收    入", "<", "支    出", "<"],
    ["项\n目", "预 算\n数", "项　　目", "预　算　数"],
  ]);
  page.total(["收 入 总 计", total, "支 出 总 计", total], [0, 2]);
  ["一、一般公共预算\n拨款收入", "二、政府性基金预算拨款收入", "三、事 业 收 入", "四、其 他 收 入"].forEach((name, index) =>
    page.row_([name, index === 0 ? total : null, classes[index].name, classes[index].total])
  );
  page.total(["本 年 收 入 合 计", total, "本 年 支 出 合 计", total], [0, 2]);
  return page.end();
}

/** Three blocks without codes: name and amount, twice over, under 人员 and 公用. */
function nameBlocks() {
  const page = new Page("基本支出", { top: 2, left: 2 });
  const { rows, personnel, running, isPersonnel } = economicRows("office");
  const columns = ["name", "outturn", "name", "outturn", "name", "outturn"];
  page.table({ form: "final.basic", title: "2023年度一般公共预算财政拨款基本支出决算表（万元）", unit: "tenThousandYuan", basis: "title", columns });
  page.title("2023年度一般公共预算财政拨款基本支出决算表（万元）");
  page.header([
    ["人员经费", "<", "<", "<", "公用经费", "<"],
    ["科目", "金额", "科目", "金额", "科目", "金额"],
  ]);
  const of = (test) => rows.filter(({ code }) => test(code)).map(({ code, name, amount }) => [`${code.length > 3 ? "  " : ""}${name}`, wan(amount)]);
  const blocks = [of((code) => code.startsWith("301")), of((code) => code.startsWith("303")), of((code) => !isPersonnel(code))];
  for (let index = 0; index < Math.max(...blocks.map(({ length }) => length)); index += 1)
    page.row_(blocks.flatMap((block) => block[index] ?? [null, null]));
  page.row_(["人员经费合计", null, null, wan(personnel), "公用经费合计", wan(running)], { total: [0, 4] });
  return page.end();
}

/** Five header levels, the unit under every amount, a far cell with a blank. */
function deep() {
  const page = new Page("支出预算");
  const columns = ["code", "name", "total", "basic", "personnel", "runningCosts", "project"];
  page.table({ form: "budget.expenditure", title: "部门支出预算总表", unit: "tenThousandYuan", basis: "header", columns });
  page.title("部门支出预算总表");
  page.header([
    ["科目", "<", "2024年预算", "<", "<", "<", "<"],
    ["^", "^", "总计", "其中", "<", "<", "<"],
    ["编码", "名称", "^", "基本支出", "<", "<", "项目支出"],
    ["^", "^", "^", "小计", "人员经费", "公用经费", "^"],
    ["^", "^", "万元", "万元", "万元", "万元", "万元"],
  ]);
  const leaves = functionRows("culture").filter(({ code }) => code.length === 7);
  const part = ({ basic }) => Math.round((basic * 0.8) / 100) * 100;
  const line = (total, basic, personnel, project) => [wan(total), wan(basic), wan(personnel), wan(basic - personnel), wan(project)];
  for (const row of leaves) page.row_([row.code, row.name, ...line(row.total, row.basic, part(row), row.project)]);
  const { total, basic, project } = totals("culture");
  page.total([null, "总计", ...line(total, basic, leaves.reduce((sum, row) => sum + part(row), 0), project)], [1]);
  page.end();
  page.put(900, 60, " ");
  return page;
}

/** A line between header and body, the unit “货币单位：万元” behind the department, codes and names swapped. */
function between() {
  const page = new Page("表06");
  const { total, basic, project } = totals("water");
  page.table({ form: "final.generalPublic", title: "一般公共预算财政拨款支出决算表", ...W, columns: ["name", "code", "total", "basic", "project"] });
  page.title("一般公共预算财政拨款支出决算表").line({ 0: "部门名称：某县水利局    2023年度    货币单位：万元" });
  page.header([["科目名称", "科目编码", "支出合计", "基本支出", "项目支出"]]);
  page.row_(["（以下按功能分类科目列示）"]);
  page.total(["总 计", null, wan(total), wan(basic), wan(project)]);
  for (const row of functionRows("water")) page.row_([row.name, Number(row.code), wan(row.total), wan(row.basic), wan(row.project)]);
  return page.end();
}

/** Two departments' tables of the same form below each other, a bracketed unit in each title. */
function twins() {
  const page = new Page("汇总");
  for (const [name, department] of [["本级", "culture"], ["下属单位", "office"]]) {
    const { total, basic, project } = totals(department);
    const title = `2024年一般公共预算支出表——${name}`;
    page.table({ form: "budget.generalPublic", title, ...W, columns: BY_CODE });
    page.title(title).line({ end: "计量单位：万元" }).header([["科目编码", "科目名称", "合计", "基本支出", "项目支出"]]);
    for (const row of functionRows(department)) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
    page.total(["合计", null, wan(total), wan(basic), wan(project)]).end().skip(2);
  }
  return page;
}

export const presentation = [
  { name: "合并格逐格重复.xlsx", pages: [repeated(), repeatedGoals()] },
  { name: "断字与空格.xlsx", pages: [broken()] },
  { name: "三栏无编码.xlsx", pages: [nameBlocks()] },
  { name: "五层表头.xlsx", pages: [deep()] },
  { name: "名称在前.xlsx", pages: [between()] },
  { name: "两个单位一张工作表.xlsx", pages: [twins()] },
];
