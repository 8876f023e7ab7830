// The same forms in odd places: cover and contents, a used range far beyond the content, text exports in GB 18030.
import { functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { csvOf, gb18030 } from "../delimited.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };

/** Cover, contents, text; then the table on a sheet whose used range goes on for hundreds of blank rows and columns. */
function wholeSet() {
  const cover = new Page("封面");
  cover.put(4, 1, "某市档案馆");
  cover.put(6, 1, "2023年度部门决算公开");
  cover.put(12, 1, "二〇二四年八月");
  const contents = new Page("目 录");
  ["目  录", "一、收入支出决算总表", "二、支出决算表", "三、“三公”经费支出决算表"].forEach((text, row) => contents.put(row, 0, text));
  const text = new Page("情况说明");
  text.put(0, 0, "第三部分 2023年度部门决算情况说明");
  text.put(1, 0, "2023年度收、支总计均为1525.10万元，与上年相比增加32.40万元，增长2.17%。主要原因是项目支出增加。");
  return [cover, contents, text, expenditureWithin(), hiddenThreePublic()];
}

/** Total on top without the word in the code column; blanks typed far to the right and far below. */
function expenditureWithin() {
  const page = new Page("03支出决算表", { top: 2, left: 1, hiddenColumns: [0] });
  page
    .table({ form: "final.expenditure", title: "支出决算表", ...W, columns: ["code", "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"] })
    .title("支出决算表")
    .line({ 0: "部门名称：某市档案馆", end: "单位：万元" })
    .header([
      ["项    目", "<", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      ["功能分类科目编码", "科目名称", "^", "^", "^", "^", "^", "^"],
      ["栏次", "<", "1", "2", "3", "4", "5", "6"],
    ]);
  const { total, basic, project } = totals("culture");
  page.total(["合计", null, wan(total), wan(basic), wan(project), null, null, null]);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic)), nil(wan(row.project))]);
  page.end({ from: 0 });
  for (const [row, column] of [[40, 60], [900, 1], [900, 60]]) page.put(row, column, " ");
  for (let row = 7; row < 20; row++) page.put(row, 0, row - 6);
  return page;
}

/** 预算数 and 决算数 alternate below each item; a remark inside the body; the sheet is hidden. */
function hiddenThreePublic() {
  const page = new Page("09三公");
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...W, columns: items.flatMap((item) => [`${item}Budget`, `${item}Outturn`]) })
    .title("财政拨款“三公”经费支出决算表")
    .line({ 0: "部门名称：某市档案馆", end: "单位：万元" })
    .header([
      ["合计", "<", "因公出国（境）费", "<", "公务用车购置及运行维护费", "<", "<", "<", "<", "<", "公务接待费", "<"],
      ["^", "^", "^", "^", "小计", "<", "公务用车购置费", "<", "公务用车运行维护费", "<", "^", "^"],
      ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
    ]);
  const budget = threePublic(0, 0, 90000, 21000);
  const spent = threePublic(0, 0, 84300, 11250);
  const keys = ["total", "overseas", "vehicle", "purchase", "operation", "hospitality"];
  page.row_(keys.flatMap((key) => [wan(budget[key]), wan(spent[key])]));
  page.hidden = true;
  return page.note("注：决算数包括当年一般公共预算财政拨款和以前年度结转资金安排的实际支出。").end();
}

/** An export of the budget system in GB 18030: quotes, thousands separators, nil as a dash. */
function exported() {
  const page = new Page("部门支出预算导出");
  page.table({ form: "budget.expenditure", title: "2024年部门支出总表", ...W, columns: ["-|code", "-|name", "code", "name", "total", "basic", "project", "businessExpenditure"] });
  page.line({ 0: "2024年部门支出总表" }).line({ 0: "部门：某市档案馆", 7: "单位：万元" });
  page.header([["部门代码", "部门名称", "科目编码", "科目名称", "合计", "基本支出", "项目支出", "事业单位经营支出"]]);
  const text = (amount) => (amount === 0 ? "-" : wan(amount).toLocaleString("en-US", { minimumFractionDigits: 2 }));
  const { total, basic, project } = totals("office");
  page.total([null, null, null, "合计", text(total), text(basic), text(project), "-"], [3]);
  for (const row of functionRows("office")) page.row_(["115", "某市档案馆", row.code, row.name, text(row.total), text(row.basic), text(row.project), "-"]);
  return page.end();
}

const page = exported();

export const openArrangements = [
  { name: "档案馆2023年决算全册.xlsx", pages: wholeSet() },
  { name: "部门支出预算导出.csv", pages: [page], bytes: gb18030(csvOf(page)) },
];
