// Several tables on one sheet, each with a caption, a unit and notes of its own.
import { functionRows, nil, threePublic, totals, wan } from "../figures.mjs";
import { Page } from "../page.mjs";

const W = { unit: "tenThousandYuan", basis: "unit line" };
const Y = { unit: "yuan", basis: "unit line" };

/** Three tables of the final accounts below each other, the second empty, the third in another unit. */
function stacked() {
  const page = new Page("附表5、7、9", { left: 1 });
  page
    .table({ form: "final.generalPublic", title: "一般公共预算财政拨款支出决算表", ...W, columns: ["code", "name", "total", "basic", "project"] })
    .line({ end: "公开05表" })
    .title("一般公共预算财政拨款支出决算表")
    .line({ 0: "公开部门：某市文化馆", end: "单位：万元" })
    .header([
      ["功能分类科目编码", "科目名称", "本年支出", "<", "<"],
      ["^", "^", "小计", "基本支出", "项目支出"],
      ["栏次", "<", "1", "2", "3"],
    ]);
  const { total, basic, project } = totals("culture");
  page.total(["合计", null, wan(total), wan(basic), wan(project)]);
  for (const row of functionRows("culture")) page.row_([row.code, row.name, wan(row.total), nil(wan(row.basic), "-"), nil(wan(row.project), "-")]);
  page.note("注：本表反映部门本年度一般公共预算财政拨款支出情况。").end().skip(1);
  page
    .table({ form: "final.governmentFunds", title: "政府性基金预算财政拨款收入支出决算表", ...W, columns: ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"] })
    .line({ end: "公开07表" })
    .title("政府性基金预算财政拨款收入支出决算表")
    .line({ 0: "公开部门：某市文化馆", end: "单位：万元" })
    .header([
      ["功能分类科目编码", "科目名称", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
      ["^", "^", "^", "^", "小计", "基本支出", "项目支出", "^"],
    ])
    .note("说明：本部门本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。")
    .end({ empty: true })
    .skip(1);
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  page
    .table({ form: "final.threePublic", title: "财政拨款“三公”经费支出决算表", ...Y, columns: items.flatMap((item) => [`${item}Budget`, `${item}Outturn`]) })
    .line({ end: "公开09表" })
    .title("财政拨款“三公”经费支出决算表")
    .line({ 0: "公开部门：某市文化馆", end: "单位：元" })
    .header([
      ["合计", "<", "因公出国（境）费", "<", "公务用车购置及运行维护费", "<", "<", "<", "<", "<", "公务接待费", "<"],
      ["^", "<", "^", "<", "小计", "<", "公务用车购置费", "<", "公务用车运行维护费", "<", "^", "<"],
      ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
    ]);
  const of = ({ total: all, overseas, vehicle, purchase, operation, hospitality }) => [all, overseas, vehicle, purchase, operation, hospitality];
  const [planned, spent] = [of(threePublic(0, 0, 40000, 8000)), of(threePublic(0, 0, 36210.5, 3480))];
  page.row_(planned.flatMap((amount, index) => [amount, spent[index]]));
  return page.note("注：本表反映部门本年度“三公”经费支出预决算情况。").end();
}

/** Budget tables with their numbers in front of the captions, no blank row between them. */
function numbered() {
  const page = new Page("2025年预算公开表");
  const rows = functionRows("culture");
  const { total, basic, project } = totals("culture");
  page
    .table({ form: "budget.generalPublic", title: "预算公开04表 2025年一般公共预算财政拨款支出预算表", ...W, columns: ["code", "name", "total", "basic", "project"], width: 6 })
    .title("预算公开04表 2025年一般公共预算财政拨款支出预算表")
    .line({ 0: "编制部门：某市文化馆", end: "单位：万元" })
    .header([["科目编码", "支出功能分类科目", "合计", "基本支出", "项目支出", ""]]);
  for (const row of rows) page.row_([row.code, row.name, wan(row.total), wan(row.basic), wan(row.project)]);
  page.total([null, "合  计", wan(total), wan(basic), wan(project)], [1]).end({ spare: 1 });
  const items = ["threePublicBudget", "overseasTravelBudget", "hospitalityBudget", "vehicleBudget", "vehiclePurchaseBudget", "vehicleOperationBudget"];
  page
    .table({ form: "budget.threePublic", title: "预算公开08表 2025年财政拨款“三公”经费支出预算表", ...W, columns: items })
    .title("预算公开08表 2025年财政拨款“三公”经费支出预算表")
    .line({ 0: "编制部门：某市文化馆", end: "单位：万元" })
    .header([
      ["“三公”经费合计", "因公出国（境）费用", "公务接待费", "公务用车购置及运行维护费", "<", "<"],
      ["^", "^", "^", "合计", "公务用车购置费", "公务用车运行维护费"],
    ]);
  const { total: all, overseas, vehicle, purchase, operation, hospitality } = threePublic(0, 0, 40000, 8000);
  return page.row_([all, overseas, hospitality, vehicle, purchase, operation].map(wan)).end();
}

export const moreArrangements = [
  { name: "文化馆三张决算一页.xlsx", pages: [stacked()] },
  { name: "文化馆预算公开一页.xlsx", pages: [numbered()] },
];
