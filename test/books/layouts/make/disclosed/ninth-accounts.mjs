// Accounts as converted pages leave them: line numbers and column numbers, heads of which only the lower row comes again, wide
// tables with narrow broken labels, three blocks over two pages, empty tables below each other.
import { byFunction, byItem, named, none, printed, wan, whole } from "./figures.mjs";
import { overPages } from "./over-pages.mjs";
import { W, Y } from "./provincial.mjs";
import { spentRows } from "./since2020.mjs";
import { Page } from "../page.mjs";

const text = (yuan) => (yuan === null ? null : printed(wan(yuan)));
const COUNT = "一二三四五六七八九十";

/** Income and expenditure with line numbers, cut behind the eighth line. */
function summary() {
  const body = "prisons";
  const { total, classes } = whole(body);
  const one = new Page("01_收入支出决算总表");
  const two = new Page("02_p18");
  const left = [["一、一般公共预算财政拨款收入", total - 1_480_000], ["二、政府性基金预算财政拨款收入", 0], ["三、国有资本经营预算财政拨款收入", 0], ["四、上级补助收入", 0], ["五、事业收入", 0], ["六、经营收入", 0], ["七、附属单位上缴收入", 0], ["八、其他收入", 980_000]];
  const before = 2_600_000;
  const now = left.reduce((sum, [, amount]) => sum + amount, 0);
  const rows = left.map(([name, amount], index) => {
    const each = classes[index];
    return [name, index + 1, none(text(amount), null), ...(each === undefined ? [null, index + 31] : [`${COUNT[index]}、${each.name}`, index + 31, text(each.total)])];
  });
  overPages({
    what: { form: "final.incomeExpenditure", title: "收入支出决算总表", ...W, columns: ["name", "lineNo", "outturn", "name", "lineNo", "outturn"] },
    caption: (page) => page.line({ end: "公开01表" }).title("收入支出决算总表").line({ 0: "部门：某省监狱管理局", end: "金额单位：万元" }),
    head: [
      ["收入", "<", "<", "支出", "<", "<"],
      ["项目", "行次", "决算数", "项目（按功能分类）", "行次", "决算数"],
      ["栏次", "", "1", "栏次", "", "2"],
    ],
    rows: [
      ...rows,
      { values: ["本年收入合计", 9, text(now), "本年支出合计", 57, text(total)], total: [0, 3] },
      ["使用专用结余", 10, null, "结余分配", 58],
      ["年初结转和结余", 11, text(before), "年末结转和结余", 59, text(now + before - total)],
      { values: ["总计", 12, text(now + before), "总计", 60, text(now + before)], total: [0, 3] },
    ],
    note: "注：本表反映部门本年度的总收支和年末结转结余情况。",
    parts: [{ page: one, upTo: 6, after: (page) => page.line({ 2: "— 17 —" }) }, { page: two, head: false }],
  });
  return [one, two];
}

const EXPENDITURE = ["code", "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"];

/** The numbers of the columns come again on the next page, and nothing else of the head. */
function expenditure() {
  const one = new Page("03_支出决算表");
  const two = new Page("04_p21");
  return overPages({
    what: { form: "final.expenditure", title: "支出决算表", ...W, columns: EXPENDITURE },
    caption: (page) => page.line({ end: "公开03表" }).title("支出决算表").line({ 0: "部门：某省监狱管理局", end: "金额单位：万元" }),
    head: [
      ["项目", "<", "本年支\n出合计", "基本支\n出", "项目支\n出", "上缴上\n级支出", "经营支\n出", "对附属\n单位补\n助支出"],
      ["功能分类\n科目编码", "科目名称", "^", "^", "^", "^", "^", "^"],
      ["栏次", "<", "1", "2", "3", "4", "5", "6"],
    ],
    rows: spentRows("prisons", { as: text }),
    note: "注：本表反映部门本年度各项支出情况。",
    parts: [{ page: one, upTo: 9 }, { page: two, head: false, spare: 3 }],
  });
}

/** What was there, what came in, what was spent and what is left, each with its parts. */
function generalPublic() {
  const page = new Page("05_p23");
  const { total, basic, project } = whole("writers");
  const line = (row) => [0, 0, 0, row.total, row.basic, row.project, row.total, row.basic, row.project, 0, 0, 0].map((amount) => text(amount));
  const three = ["合计", "基本\n支出\n结转", "项目支\n出结转\n和结余"];
  page
    .table({
      form: "final.generalPublic",
      title: "一般公共预算财政拨款收入支出决算表",
      ...W,
      columns: ["code", "name", "openingCarryOver", "-", "-", "revenue", "-", "-", "total", "basic", "project", "closingCarryOver", "-", "-"],
    })
    .line({ end: "公开05表" })
    .title("一般公共预算财政拨款收入支出决算表")
    .line({ 0: "部门：某省作家协会", end: "金额单位：万元" })
    .header([
      ["项目", "<", "年初结转和结余", "<", "<", "本年收入", "<", "<", "本年支出", "<", "<", "年末结转和结余", "<", "<"],
      ["功能分\n类科目\n编码", "科目名称", ...three, "合计", "基本\n支出", "项目\n支出", "合计", "基本\n支出", "项目\n支出", ...three],
    ])
    .total(["合计", null, ...line({ total, basic, project })]);
  for (const row of byFunction("writers")) page.row_([row.code, row.name, ...line(row)]);
  return [page.note("注：本表反映部门本年度一般公共预算财政拨款收支余情况。").end()];
}

/** Three blocks of items, in yuan, the head again on the second page; both sums below. */
function basic() {
  const one = new Page("06_p25");
  const two = new Page("07_p26");
  const { rows, running, runningTotal, personnelTotal } = byItem("sports");
  const blocks = [rows.filter(({ code }) => code.startsWith("301")), running, rows.filter(({ code }) => code.startsWith("303"))];
  const lines = Array.from({ length: Math.max(...blocks.map((each) => each.length)) }, (_, index) =>
    blocks.flatMap((block) => (block[index] === undefined ? [null, null, null] : [block[index].code, block[index].name, block[index].amount]))
  );
  const side = ["code", "name", "outturn"];
  return overPages({
    what: { form: "final.basic", title: "一般公共预算财政拨款基本支出决算明细表", ...Y, columns: [...side, ...side, ...side] },
    caption: (page) => page.line({ end: "公开06表" }).title("一般公共预算财政拨款基本支出决算明细表").line({ 0: "部门：某省体育局", end: "金额单位：元" }),
    head: [
      ["人员经费", "<", "<", "公用经费", "<", "<", "<", "<", "<"].map((label, index) => (index === 6 ? "对个人和家庭" : label)),
      ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
    ],
    rows: [...lines, { values: ["人员经费合计", null, personnelTotal, "公用经费合计", null, runningTotal], total: [0, 3] }],
    parts: [{ page: one, upTo: 9 }, { page: two, head: true }],
  });
}

/** Budget and accounts of the three, with the meetings, a row each. */
function threePublic() {
  const page = new Page("08_p28");
  const plan = named(600_000, 0, 420_000, 150_000);
  const now = named(486_300, 0, 398_800, 126_500);
  const cells = ({ three, overseas, vehicle, purchase, operation, hospitality }) => [three, overseas, vehicle, purchase, operation, hospitality].map((amount) => text(amount));
  const items = ["threePublic", "overseasTravel", "vehicle", "vehiclePurchase", "vehicleOperation", "hospitality"];
  const second = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费"];
  const third = ["^", "^", "小计", "公务用车\n购置费", "公务用车\n运行维护\n费", "^"];
  page
    .table({ form: "final.threePublic", title: "一般公共预算财政拨款“三公”经费支出决算表", ...W, columns: [...items.map((each) => `${each}Budget`), ...items.map((each) => `${each}Outturn`)] })
    .line({ end: "公开07表" })
    .title("一般公共预算财政拨款“三公”经费支出决算表")
    .line({ 0: "部门：某省体育局", end: "金额单位：万元" })
    .header([["预算数", "<", "<", "<", "<", "<", "决算数", "<", "<", "<", "<", "<"], [...second, ...second], [...third, ...third], Array.from({ length: 12 }, (_, index) => String(index + 1))])
    .row_([...cells(plan), ...cells(now)]);
  return [page.note("注：本表反映部门本年度“三公”经费支出预决算情况。").end()];
}

/** Two tables without data on one page, then what was bought, which no form asks. */
function nothing() {
  const page = new Page("09_p30");
  const fund = ["code", "name", "openingCarryOver", "revenue", "total", "basic", "project", "closingCarryOver"];
  const head = [
    ["项目", "<", "年初结转和结余", "本年收入", "本年支出", "<", "<", "年末结转和结余"],
    ["功能分类科目编码", "科目名称", "^", "^", "小计", "基本支出", "项目支出", "^"],
  ];
  const put = (form, number, title, columns, grid, note) =>
    page
      .table({ form, title, ...W, columns })
      .line({ end: number })
      .title(title)
      .line({ 0: "部门：某省作家协会", end: "金额单位：万元" })
      .header(grid)
      .total(["合计"])
      .note(note)
      .end({ empty: true })
      .skip();
  put("final.governmentFunds", "公开08表", "政府性基金预算财政拨款收入支出决算表", fund, head, "注：本部门2022年度没有政府性基金预算财政拨款收入和支出，故本表无数据。");
  put("final.stateCapital", "公开09表", "国有资本经营预算财政拨款支出决算表", ["code", "name", "total", "basic", "project"], [
    ["项目", "<", "本年支出", "<", "<"],
    ["功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ], "注：本部门2022年度没有国有资本经营预算财政拨款支出，故本表无数据。");
  page
    .table({ form: null, title: "政府采购支出表", ...W, columns: ["-"], width: 2 })
    .line({ 1: "公开11表" })
    .title("政府采购支出表")
    .line({ 0: "部门：某省作家协会", end: "金额单位：万元" })
    .header([["项目", "金额"]])
    .total(["政府采购支出合计", wan(1_260_000)])
    .rows([["（一）政府采购货物支出", wan(260_000)], ["（二）政府采购工程支出", 0], ["（三）政府采购服务支出", wan(1_000_000)]]);
  return [page.end()];
}

export const disclosedAccountsNinth = [
  { name: "监狱管理局2022年决算.xlsx", pages: [...summary(), ...expenditure()] },
  { name: "作家协会2022年决算.xlsx", pages: [...generalPublic(), ...nothing()] },
  { name: "体育局2023年决算.xlsx", pages: [...basic(), ...threePublic()] },
];
