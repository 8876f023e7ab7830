// Rows and heads of the tables that the departments of a province publish with their budgets, 2017 to 2019 and since 2020;
// the books choose how they are printed.
import { byFunction, byItem, CLASSES, none, wan, whole } from "./figures.mjs";

const COUNT = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];

/** Summary of 2017 to 2019: income, what it serves, what it is used for; all in yuan. `funds`: what they pay, by class. */
export function summaryRows(body, { education = 0, other = 0, reserve = 0, funds = {}, as = wan, classes = CLASSES } = {}) {
  const fund = Object.values(funds).reduce((sum, each) => sum + each, 0);
  const { basic, project, total: own } = whole(body);
  const total = own + fund;
  const spent = new Map(whole(body).classes.map((row) => [row.code, row.total]));
  for (const [code, each] of Object.entries(funds)) spent.set(code, (spent.get(code) ?? 0) + each);
  const fiscal = total - education - other;
  const amount = (yuan) => none(as(yuan), null);
  const left = [
    ["一、财政拨款", as(fiscal)],
    ["1.一般公共预算", as(fiscal - fund)],
    ["2.政府性基金预算", amount(fund)],
    ["二、财政专户管理资金", amount(education)],
    ["三、其他资金", amount(other)],
  ];
  const right = [
    ["一、基本支出", as(basic)],
    ["二、项目支出", as(project + fund - reserve)],
    ["三、单位预留机动经费", amount(reserve)],
  ];
  const rows = classes.map(([code, name], index) => [
    ...(left[index] ?? [null, null]),
    `${COUNT[index]}、${name}`,
    spent.has(code) ? as(spent.get(code)) : null,
    ...(right[index] ?? [null, null]),
  ]);
  return [
    ...rows,
    { values: ["当年收入小计", as(total), "当年支出小计", null, null, as(total)], total: [0, 2] },
    ["上年结转资金", null, "结转下年资金"],
    { values: ["收入合计", as(total), "支出合计", null, null, as(total)], total: [0, 2] },
  ];
}

export const SUMMARY = {
  columns: ["name", "budget", "name", "budget", "name", "budget"],
  head: [
    ["收入", "<", "支出", "<", "<", "<"],
    ["项目名称", "金额", "功能分类", "<", "支出用途", "<"],
    ["^", "^", "功能科目名称", "金额", "项目名称", "金额"],
  ],
};

/** Income of 2017 to 2019: the kinds of money down the page, their names in the second column. */
export function incomeRows(body, { education = 0, other = 0, as = wan } = {}) {
  const { total } = whole(body);
  const fiscal = total - education - other;
  const small = (label, amount, parts) => [
    { values: [label, "小计", none(as(amount))], total: [1] },
    ...parts.map(([name, part]) => [null, name, none(as(part))]),
  ];
  return [
    { values: ["收入总计", null, as(total)], total: [0] },
    ...small("一般公共预算资金", fiscal, [["公共财政拨款(补助)资金", fiscal], ["专项收入", 0]]),
    ...small("政府性基金", 0, []),
    ...small("财政专户管理资金", education, [["专户管理教育收费", education], ["其他非税收入", 0]]),
    ...small("其他资金", other, [["事业收入", other], ["经营收入", 0], ["其他收入", 0], ["债务资金(银行贷款)", 0]]),
    ...small("上年结转和结余资金", 0, [["其中：动用上年结转和结余资金", 0]]),
  ];
}

export const INCOME = { columns: ["name", "name", "total"], head: [["项目名称", "<", "金额"]] };

export const FUNCTIONS = { columns: ["code", "name", "total"], head: [["功能科目代码", "功能科目名称", "金额"]] };
export const ITEMS = { columns: ["code", "name", "budget"], head: [["科目编码", "科目名称", "金额"]] };

/** `at`: the column in which 合计 stands. */
export function functionLines(body, { as = wan, at = 1, indent = false } = {}) {
  const total = { values: at === 0 ? ["合计", null] : [null, "合计"], total: [at] };
  total.values.push(as(whole(body).total));
  const name = (row) => (indent ? "　".repeat(row.code.length / 2 - 1) + row.name : row.name);
  return [total, ...byFunction(body).map((row) => [row.code, name(row), as(row.total)])];
}

export function itemLines(body, { as = wan, at = 1, running = false } = {}) {
  const items = byItem(body);
  const total = { values: at === 0 ? ["合计", null] : [null, "合计"], total: [at] };
  total.values.push(as(running ? items.runningTotal : items.total));
  return [total, ...(running ? items.running : items.rows).map((row) => [row.code, row.name, as(row.amount)])];
}

export const NAMED = {
  columns: [
    "grandTotal",
    "threePublicBudget",
    "overseasTravelBudget",
    "vehicleBudget",
    "vehiclePurchaseBudget",
    "vehicleOperationBudget",
    "hospitalityBudget",
    "conferenceBudget",
    "trainingBudget",
  ],
  head: [
    ["合计", "“三公”经费", "<", "<", "<", "<", "<", "会议费", "培训费"],
    ["^", "小计", "因公出国（境）费", "公务用车购置及运行维护费", "<", "<", "公务接待费", "^", "^"],
    ["^", "^", "^", "小计", "公务用车购置费", "公务用车运行维护费", "^", "^", "^"],
  ],
};

export function namedLine(money, as = wan) {
  const { all, three, overseas, vehicle, purchase, operation, hospitality, conference, training } = money;
  return [all, three, overseas, vehicle, purchase, operation, hospitality, conference, training].map(as);
}

export const PURCHASES = {
  columns: ["category", "project", "economicItem", "name", "organisation", "total"],
  head: [["采购品目大类", "专项名称", "经济科目", "采购物品名称", "采购组织形式", "总计"]],
};

/** `kinds`: [class, [[project, item, [[thing, how, yuan], …]], …]] */
export function purchaseRows(kinds, { as = wan } = {}) {
  const sum = (list, of) => list.reduce((total, each) => total + of(each), 0);
  const ofItem = ([, , things]) => sum(things, ([, , amount]) => amount);
  const ofKind = ([, items]) => sum(items, ofItem);
  const rows = kinds.flatMap((kind) => [
    { values: [kind[0], null, null, null, null, as(ofKind(kind))], maybe: [0] },
    ...kind[1].flatMap((item) => [
      [null, item[0], item[1], null, null, as(ofItem(item))],
      ...item[2].map(([thing, how, amount]) => [null, null, null, thing, how, as(amount)]),
    ]),
  ]);
  return [{ values: ["合计", null, null, null, null, as(sum(kinds, ofKind))], total: [0] }, ...rows];
}

export const W = { unit: "tenThousandYuan", basis: "unit line" };
export const Y = { unit: "yuan", basis: "unit line" };
