// Budgets of 2020 to 2025 and accounts of the same departments, as their pages were turned into sheets.
import { byItem, named, none, printed, wan, whole } from "./figures.mjs";
import { overPages } from "./over-pages.mjs";
import { itemLines, ITEMS, NAMED, namedLine, W } from "./provincial.mjs";
import { BY_UNIT, INCOME_KINDS, PART_ITEMS, partItems, PARTS, SIDES, SPENT, spentRows, twoSides, unitRows } from "./since2020.mjs";
import { Page } from "../page.mjs";

const text = (yuan) => (yuan === null ? null : printed(wan(yuan)));
const incomeOf = (amounts) => INCOME_KINDS.map((name, index) => [name, amounts[index] ?? 0]);

/** Sports, 2022: every table on its sheet, 公开01表 at the left, long heads broken by narrow columns. */
function sports() {
  const body = "sports";
  const { total } = whole(body);
  const service = 18_600_000;
  const before = 4_230_000;
  const caption = (number, title) => (page) => page.line({ 0: number }).title(title).line({ 0: "部门：某省体育局", end: "单位：万元" });
  const pages = ["01_收支总表", "02_p12", "03_支出总表", "04_p15", "05_p16", "06_一般公共预算基本支出表", "07_p19", "08_“三公”经费", "09_p21"].map((name) => new Page(name));
  const [one, two, three, four, five, six, more, seven, eight] = pages;
  overPages({
    what: { form: "budget.incomeExpenditure", title: "收支总表", ...W, columns: SIDES.columns },
    caption: caption("公开01表", "收支总表"),
    head: SIDES.head,
    rows: twoSides(body, { income: incomeOf([total - service - before, 0, 0, 0, service]), before }),
    parts: [{ page: one }],
  });
  const broken = (label) => label.replace("政府性基金预算", "政府性\n基金预\n算").replace("国有资本经营预算", "国有\n资本\n经营\n预算").replace("财政专户管理资金", "财政专\n户管理\n资金").replace("一般公共预算", "一般公\n共预算").replace("附属单位上缴收入", "附属单\n位上缴\n收入");
  const now = [total - service - before, 0, 0, 0, service, 0, 0, 0, 0];
  overPages({
    what: { form: "budget.income", title: "收入总表", ...W, columns: BY_UNIT.columns },
    caption: caption("公开02表", "收入总表"),
    head: BY_UNIT.head.map((row) => row.map(broken)),
    rows: unitRows([
      ["058001", "某省体育局（本级）", now.map((amount, index) => (index === 0 ? amount - 30_000_000 : 0)), [0, 0, 0, 0, 0]],
      ["058002", "某省体育训练中心", now.map((amount, index) => (index === 0 ? 30_000_000 : amount)), [0, 0, 0, 0, before]],
    ]),
    parts: [{ page: two }],
  });
  overPages({
    what: { form: "budget.expenditure", title: "支出总表", ...W, columns: SPENT.columns },
    caption: caption("公开03表", "支出总表"),
    head: SPENT.head.map((row) => row.map((label) => label.replace("事业单位经营支出", "事业单位\n经营支出").replace("对附属单位补助支出", "对附属单\n位补助支\n出"))),
    rows: spentRows(body),
    parts: [{ page: three }],
  });
  const [general, basic] = [PARTS, PART_ITEMS];
  overPages({
    what: { form: null, title: "财政拨款支出表（功能科目）", ...W, columns: general.columns },
    caption: caption("公开05表", "财政拨款支出表（功能科目）"),
    head: general.head,
    rows: spentRows(body, { parts: true }),
    parts: [{ page: four }],
  });
  overPages({
    what: { form: "budget.generalPublic", title: "一般公共预算支出表", ...W, columns: general.columns },
    caption: caption("公开07表", "一般公共预算支出表"),
    head: general.head,
    rows: spentRows(body, { parts: true }),
    parts: [{ page: five }],
  });
  overPages({
    what: { form: "budget.basic", title: "一般公共预算基本支出表", ...W, columns: basic.columns },
    caption: caption("公开08表", "一般公共预算基本支出表"),
    head: basic.head,
    rows: partItems(body),
    parts: [{ page: six, upTo: 17 }, { page: more, head: false }],
  });
  overPages({
    what: { form: "budget.threePublic", title: "一般公共预算“三公”经费、会议费、培训费支出预算表", ...W, columns: NAMED.columns },
    caption: caption("公开09表", "一般公共预算“三公”经费、会议费、培训费支出预算表"),
    head: NAMED.head,
    rows: [namedLine(named(640_000, 0, 420_000, 136_000, 520_000, 380_000))],
    parts: [{ page: seven }],
  });
  overPages({
    what: { form: "budget.stateCapital", title: "国有资本经营预算支出预算表", ...W, columns: ["code", "name", "total", "basic", "project"] },
    caption: caption("公开11表", "国有资本经营预算支出预算表"),
    head: [
      ["项目", "<", "合计", "基本支出", "项目支出"],
      ["科目编码", "科目名称", "^", "^", "^"],
    ],
    rows: [{ values: ["合计"], total: [0] }],
    note: "注：本部门无国有资本经营预算支出，故本表为空。",
    parts: [{ page: eight }],
    end: { empty: true },
  });
  return pages;
}

/** Audit, 2024: one sheet with all of it, 公开 numbers at the right, the amounts as texts, chapter lines between. */
function audit() {
  const body = "audit";
  const { total, classes } = whole(body);
  const page = new Page("审计厅");
  const put = (number, title, rest) => {
    overPages({
      caption: (each) => each.line({ end: number }).title(title).line({ 0: "部门：某省审计厅", end: "单位：万元" }),
      parts: [{ page }],
      ...rest,
      what: { title, ...W, ...rest.what },
    });
    page.skip();
  };
  put("公开01表", "收支总表", {
    what: { form: "budget.incomeExpenditure", columns: SIDES.columns },
    head: SIDES.head,
    rows: twoSides(body, { income: incomeOf([total]), as: text }),
  });
  put("公开03表", "支出总表", { what: { form: "budget.expenditure", columns: SPENT.columns }, head: SPENT.head, rows: spentRows(body, { as: text }) });
  put("公开04表", "财政拨款收支总表", {
    what: { form: "budget.appropriation", columns: SIDES.columns },
    head: SIDES.head,
    rows: [
      ["一、本年收入", text(total), "一、本年支出", text(total)],
      ...["（一）一般公共预算拨款", "（二）政府性基金预算拨款", "（三）国有资本经营预算拨款"].map((name, index) => [
        name,
        index === 0 ? text(total) : null,
        `（${"一二三四五六"[index]}）${classes[index].name}`,
        text(classes[index].total),
      ]),
      ["二、上年结转", null, `（四）${classes[3].name}`, text(classes[3].total)],
      ["（一）一般公共预算拨款", null, "二、年终结转结余"],
      { values: ["收入总计", text(total), "支出总计", text(total)], total: [0, 2] },
    ],
  });
  put("公开12表", "一般公共预算机关运行经费支出预算表", { what: { form: null, columns: ITEMS.columns }, head: [["科目编码", "科目名称", "机关运行经费支出"]], rows: itemLines(body, { as: text, at: 0, running: true }) });
  const funds = ["-|generalPublic", "-|governmentFunds", "-|otherFunds", "-"];
  put("公开13表", "政府采购支出表", {
    what: { form: "budget.procurement", columns: ["category", "project", "economicItem", "name", "organisation", "total", ...funds] },
    head: [
      ["采购品目大类", "专项名称", "经济科目", "采购品目名称", "采购组织形式", "资金来源", "<", "<", "<", "<"],
      ["^", "^", "^", "^", "^", "总计", "一般公共预算资金", "政府性基金", "其他资金", "上年结转和结余资金"],
    ],
    rows: [
      { values: ["合计", null, null, null, null, text(4_286_000), text(4_286_000)], total: [0] },
      { values: ["一、货物", null, null, null, null, text(286_000), text(286_000)], maybe: [0] },
      [null, "审计业务费", "办公设备购置", "台式计算机", "分散自行组织", text(206_000), text(206_000)],
      [null, "审计业务费", "办公设备购置", "A4黑白打印机", "分散自行组织", text(80_000), text(80_000)],
      { values: ["三、服务", null, null, null, null, text(4_000_000), text(4_000_000)], maybe: [0] },
      [null, "信息化运维", "维修（护）费", "运行维护服务", "部门集中采购", text(4_000_000), text(4_000_000)],
    ],
  });
  return [page];
}

/** A union's accounts of 2021: nine tables with the number over the title, statistics below the three expenses. */
function unionAccounts() {
  const body = "union";
  const { total, classes } = whole(body);
  const caption = (number, title) => (page) => page.line({ 0: number }).title(title).line({ 0: "部门名称：某省总工会", end: "单位：万元" });
  const pages = ["p9", "p10", "p11", "p12", "p13", "p14"].map((name) => new Page(name));
  const [one, two, three, four, five, six] = pages;
  const before = 1_260_000;
  const incomes = [["一般公共预算财政拨款收入", total - 2_000_000], ["政府性基金预算财政拨款收入", 0], ["国有资本经营预算财政拨款收入", 0], ["上级补助收入", 0], ["事业收入", 2_600_000], ["经营收入", 0], ["附属单位上缴收入", 0], ["其他收入", 410_000]];
  const now = incomes.reduce((sum, [, amount]) => sum + amount, 0);
  one
    .table({ form: "final.incomeExpenditure", title: "收入支出决算总表", ...W, columns: ["name", "outturn", "name", "outturn"] });
  caption("公开01表", "收入支出决算总表")(one);
  one.header([
    ["收入", "<", "支出", "<"],
    ["项目", "决算数", "按功能分类", "决算数"],
  ]);
  incomes.forEach(([name, amount], index) =>
    one.row_([`${"一二三四五六七八"[index]}、${name}`, none(wan(amount)), ...(classes[index] === undefined ? [] : [`${"一二三四五六七八"[index]}、${classes[index].name}`, wan(classes[index].total)])])
  );
  one
    .total(["本年收入合计", wan(now), "本年支出合计", wan(total)], [0, 2])
    .rows([
      ["使用非财政拨款结余", null, "结余分配", null],
      ["年初结转和结余", wan(before), "年末结转和结余", wan(now + before - total)],
    ])
    .total(["总计", wan(now + before), "总计", wan(now + before)], [0, 2])
    .note("注：本表反映本年度的总收支和年末结转结余情况。")
    .end();
  overPages({
    what: { form: "final.expenditure", title: "支出决算表", ...W, columns: ["code", "name", "total", "basic", "project", "remittanceToSuperior", "businessExpenditure", "subsidyToAffiliates"] },
    caption: caption("公开03表", "支出决算表"),
    head: [
      ["项目", "<", "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
      ["功能分类科目编码", "科目名称", "^", "^", "^", "^", "^", "^"],
    ],
    rows: spentRows(body),
    note: "注：本表反映本年度各项支出情况。",
    parts: [{ page: two, upTo: 8 }, { page: three, head: true, caption: (page) => page }],
  });
  overPages({
    what: { form: "final.generalPublic", title: "一般公共预算支出决算表（功能科目）", ...W, columns: ["code", "name", "total", "basic", "project"] },
    caption: caption("公开07表", "一般公共预算支出决算表（功能科目）"),
    head: [
      ["项目", "<", "本年支出合计", "基本支出", "项目支出"],
      ["功能分类科目编码", "科目名称", "^", "^", "^"],
    ],
    rows: spentRows(body, { project: (row) => row.project }),
    parts: [{ page: four }],
  });
  overPages({
    what: { form: "final.basic", title: "一般公共预算财政拨款基本支出决算表（经济科目）", ...W, columns: ["code", "name", "total", "personnel", "runningCosts"] },
    caption: caption("公开08表", "一般公共预算财政拨款基本支出决算表（经济科目）"),
    head: [
      ["项目", "<", "本年一般公共预算财政拨款基本支出", "<", "<"],
      ["经济科目编码", "科目名称", "合计", "人员经费", "公用经费"],
    ],
    rows: partItems(body),
    parts: [{ page: five }],
  });
  six
    .table({
      form: "final.threePublic",
      title: "一般公共预算“三公”经费、会议费、培训费支出决算表",
      ...W,
      columns: ["-|grandTotal", "threePublicOutturn", "overseasTravelOutturn", "vehicleOutturn", "vehiclePurchaseOutturn", "vehicleOperationOutturn", "hospitalityOutturn", "-|conferenceOutturn", "-|trainingOutturn"],
    });
  caption("公开09表", "一般公共预算“三公”经费、会议费、培训费支出决算表")(six);
  six
    .header(NAMED.head.map((row) => row.map((label) => label.replace("运行维护费", "运行费"))))
    .row_(namedLine(named(0, 0, 214_300, 76_500, 186_000, 120_400)))
    .end();
  return pages;
}

/** Items of a university in two sheets, its income by kind on each page; the last page holds one line. */
function universityAccounts() {
  const body = "universityFiscal";
  const caption = (number, title) => (page) => page.line({ end: number }).title(title).line({ 0: "部门：某省工业大学", end: "单位：万元" });
  const one = new Page("p21");
  const two = new Page("p22");
  const { rows, total } = byItem(body);
  overPages({
    what: { form: "final.basic", title: "一般公共预算财政拨款基本支出决算表", ...W, columns: ["code", "name", "outturn|total"] },
    caption: caption("公开06表", "一般公共预算财政拨款基本支出决算表"),
    head: [["经济分类科目编码", "科目名称", "金额"]],
    rows: [{ values: [null, "合计", text(total)], total: [1] }, ...rows.map((row) => [row.code, row.name, text(row.amount)])],
    parts: [{ page: one, upTo: rows.length }, { page: two, head: false }],
  });
  const three = new Page("p18");
  const share = (amount, part) => Math.round((amount * part) / 100) * 100;
  const all = whole("university").total;
  const other = [0.012, 0.124, 0.006, 0.009].map((part) => share(all, part));
  const fiscal = all - other.reduce((sum, each) => sum + each, 0);
  const leaf = [["205", "教育支出"], ["20502", "普通教育"], ["2050205", "高等教育"]];
  overPages({
    what: { form: "final.income", title: "收入决算表", ...W, columns: ["code", "name", "total", "appropriation", "superiorSubsidy", "serviceIncome", "-", "businessIncome", "affiliateRemittance", "otherIncome"] },
    caption: caption("公开02表", "收入决算表"),
    head: [
      ["项目", "<", "本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "<", "经营收入", "附属单位上缴收入", "其他收入"],
      ["功能分类科目编码", "科目名称", "^", "^", "^", "小计", "其中：教育收费", "^", "^", "^"],
    ],
    rows: [
      { values: ["合计", null, ...[all, fiscal, other[0], other[1], share(other[1], 0.8), other[2], 0, other[3]].map((amount) => text(amount))], total: [0] },
      ...leaf.map(([code, name]) => [code, name, ...[all, fiscal, other[0], other[1], share(other[1], 0.8), other[2], 0, other[3]].map((amount) => text(amount))]),
    ],
    parts: [{ page: three }],
  });
  return [three, one, two];
}

export const disclosedYearsThird = [
  { name: "体育局2022年预算公开.xlsx", pages: sports() },
  { name: "审计厅2024年预算一页.xlsx", pages: audit() },
  { name: "总工会2021年决算公开.xlsx", pages: unionAccounts() },
  { name: "工业大学2020年决算.xlsx", pages: universityAccounts() },
];
