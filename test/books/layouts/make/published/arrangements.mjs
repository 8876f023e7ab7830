// Ways of laying tables out: index columns, page breaks, two years on a sheet, side by side, hidden lines, English beside Chinese.
import { economicRows, functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** Printed pages of one table: the title with （续） and the header again, the total on the last page. */
function pages() {
  const page = new Page("表五");
  const columns = ["code", "name", "total", "basic", "project"];
  const title = "2025年一般公共预算支出表";
  const head = (text) =>
    page
      .title(text)
      .line({ 0: "单位名称：某镇人民政府", end: "单位：万元" })
      .header([
        ["支出功能分类科目", "<", "2025年预算数", "<", "<"],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ]);
  const rows = functionRows("town");
  const write = (part) => part.forEach((row) => page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic), "—"), nil(wan(row.project), "—")]));
  page.table({ form: "budget.generalPublic", title, ...W, columns });
  head(title);
  write(rows.slice(0, 10));
  page.end().skip(1);
  page.table({ form: "budget.generalPublic", title, ...W, columns });
  head(`${title}（续）`);
  write(rows.slice(10));
  const { total, basic, project } = totals("town");
  page.total(["合计", null, wan(total), wan(basic), wan(project)]);
  return page.endPart();
}

/** A column of row numbers at the far left, blank columns between, hidden helper rows. */
function indexed() {
  const page = new Page("GK04", { hiddenRows: [8], hiddenColumns: [9] });
  const { total, classes } = totals("culture");
  page
    .table({ form: "final.appropriation", title: "财政拨款收入支出决算总表", ...W, columns: ["lineNo", "name", "outturn", "name", "total", "generalPublic", "governmentFunds", "stateCapital"] })
    .line({ 1: "财政拨款收入支出决算总表" })
    .line({ 1: "编制单位：某县文化馆", 4: "2024年度", 6: "公开04表" })
    .line({ 6: "金额单位：万元" })
    .header([
      ["行次", "收入", "<", "支出", "<", "<", "<", "<"],
      ["^", "项目", "决算数", "项目", "合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
    ]);
  const left = [["一、一般公共预算财政拨款", total], ["二、政府性基金预算财政拨款", 0], ["三、国有资本经营预算财政拨款", 0], [null, null]];
  left.forEach(([name, amount], index) => {
    const each = classes[index];
    page.row_([index + 1, name, amount === null ? null : wan(amount), each?.name, ...(each === undefined ? [] : [wan(each.total), wan(each.total), 0, 0])]);
  });
  page.row_([5, "本年收入合计", wan(total), "本年支出合计", wan(total), wan(total), 0, 0], { total: [1, 3] });
  page.row_([6, "年初财政拨款结转和结余", 0, "年末财政拨款结转和结余", 0, 0, 0, 0]);
  return page.row_([7, "总计", wan(total), "总计", wan(total), wan(total), 0, 0], { total: [1, 3] }).end();
}

/** The “三公” of two years below each other in two units, as they were copied from two reports. */
function twoYears() {
  const page = new Page("三公经费");
  const fields = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const half = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "购置费", "运行维护费", "^"];
  const one = (year, unit, words, scale, [planned, spent]) => {
    const title = `${year}年度一般公共预算财政拨款“三公”经费支出决算表`;
    page
      .table({ form: "final.threePublic", title, unit, basis: "unit line", columns: [...fields.map((field) => `${field}Budget`), ...fields.map((field) => `${field}Outturn`)] })
      .title(title)
      .line({ 0: "部门名称：某县文化馆", end: words })
      .header([["预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<"], [...half, ...half], [...third, ...third]]);
    const cells = ({ total, overseas, vehicle, purchase, operation, hospitality }) => [total, overseas, vehicle, purchase, operation, hospitality].map(scale);
    page.row_([...cells(planned), ...cells(spent)]).end().skip(2);
  };
  one("2023", "tenThousandYuan", "单位：万元", wan, [threePublic(0, 0, 42000, 9000), threePublic(0, 0, 40100, 6300)]);
  one("2024", "yuan", "单位：元", (yuan) => yuan, [threePublic(0, 0, 40000, 8000), threePublic(0, 0, 38650.5, 4120)]);
  return page;
}

/** English below the Chinese, both headers in one row; the unit in brackets below the title. */
function english() {
  const page = new Page("Basic Expenditure");
  const { rows, personnel, running, total, isPersonnel } = economicRows("town");
  page
    .table({ form: "budget.basic", title: "一般公共预算基本支出预算表", ...Y, columns: ["code", "name", "total", "personnel", "runningCosts"] })
    .title("一般公共预算基本支出预算表")
    .title("Basic Expenditure of General Public Budget, 2025")
    .title("（单位：元 Unit: yuan）")
    .header([["科目编码\nCode", "科目名称\nItem", "合计\nTotal", "人员经费\nPersonnel", "公用经费\nRunning costs"]]);
  page.total(["合计 Total", null, total, personnel, running]);
  for (const { code, name, amount } of rows) page.row_([code, name, amount, isPersonnel(code) ? amount : null, isPersonnel(code) ? null : amount]);
  return page.end();
}

/** Income at the left, expenditure at the right of the same sheet, each with its own title and unit. */
function beside() {
  const page = new Page("收入支出");
  const { total, basic, project } = totals("water");
  page
    .table({ form: "budget.income", title: "表二 部门收入总表", ...W, columns: ["code", "name", "total", "generalPublic|appropriation", "governmentFunds", "otherIncome"] })
    .title("表二 部门收入总表")
    .line({ 0: "某市水务局", end: "单位：万元" })
    .header([["科目编码", "科目名称", "总计", "一般公共预算", "政府性基金预算", "其他收入"]]);
  page.total([null, "合计", wan(total), wan(total), null, null], [1]);
  for (const row of functionRows("water")) page.row_([row.code, row.name, wan(row.total), wan(row.total), null, null]);
  page.end().move(0, 8);
  page
    .table({ form: "budget.expenditure", title: "表三 部门支出总表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .title("表三 部门支出总表")
    .line({ 0: "某市水务局", end: "单位：万元" })
    .header([["科目编码", "科目名称", "总计", "基本支出", "项目支出"]]);
  page.total([null, "合计", wan(total), wan(basic), wan(project)], [1]);
  for (const row of functionRows("water")) page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  return page.end();
}

export const publishedArrangements = [
  { name: "某镇支出表续页.xlsx", pages: [pages()] },
  { name: "文化馆财政拨款和三公.xlsx", pages: [indexed(), twoYears()] },
  { name: "中英文基本支出.xlsx", pages: [english()] },
  { name: "水务局收入支出并排.xlsx", pages: [beside()] },
];
