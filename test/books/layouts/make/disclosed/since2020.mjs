// Rows and heads of the tables that the same departments publish since 2020, and of their accounts.
import { byFunction, byItem, none, wan, whole } from "./figures.mjs";

const COUNT = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** Two sides that meet in 收入总计 and 支出总计. `income`: [[name, yuan], …] of this year; `before`: carried over from last year. */
export function twoSides(body, { income, before = 0, as = wan }) {
  const { total, classes } = whole(body);
  const now = income.reduce((sum, [, amount]) => sum + amount, 0);
  const left = now + before - total;
  const rows = Array.from({ length: Math.max(income.length, classes.length) }, (_, index) => {
    const [name, amount] = income[index] ?? [null, null];
    const each = classes[index];
    return [
      name === null ? null : `${COUNT[index]}、${name}`,
      name === null ? null : none(as(amount)),
      each === undefined ? null : `${COUNT[index]}、${each.name}`,
      each === undefined ? null : as(each.total),
    ];
  });
  return [
    ...rows,
    { values: ["本年收入合计", as(now), "本年支出合计", as(total)], total: [0, 2] },
    ["上年结转结余", none(as(before)), "年终结转结余", none(as(left))],
    { values: ["收入总计", as(now + before), "支出总计", as(now + before)], total: [0, 2] },
  ];
}

export const SIDES = {
  columns: ["name", "budget", "name", "budget"],
  head: [
    ["收入", "<", "支出", "<"],
    ["项目", "预算数", "项目", "预算数"],
  ],
};

export const INCOME_KINDS = [
  "一般公共预算拨款收入",
  "政府性基金预算拨款收入",
  "国有资本经营预算拨款收入",
  "财政专户管理资金收入",
  "事业收入",
  "事业单位经营收入",
  "上级补助收入",
  "附属单位上缴收入",
  "其他收入",
];

/** Income by unit: this year's money by kind, what was carried over by kind. */
export const BY_UNIT = {
  columns: [
    "code|-",
    "name",
    "total",
    "revenueThisYear",
    "generalPublic",
    "governmentFunds",
    "stateCapital",
    "specialAccountFunds",
    "serviceIncome",
    "businessIncome",
    "superiorSubsidy",
    "affiliateRemittance",
    "otherIncome",
    "openingCarryOver",
    "-",
    "-",
    "-",
    "-",
    "-",
  ],
  head: [
    ["部门代码", "部门名称", "合计", "本年收入", "<", "<", "<", "<", "<", "<", "<", "<", "<", "上年结转结余", "<", "<", "<", "<", "<"],
    ["^", "^", "^", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入", "小计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"],
  ],
};

/** `units`: [[code, name, [nine kinds of income], [five kinds carried over]], …] in yuan. */
export function unitRows(units, { as = wan } = {}) {
  const sum = (list) => list.reduce((total, each) => total + each, 0);
  const line = (now, before) => [sum(now) + sum(before), sum(now), ...now, sum(before), ...before].map((amount) => none(as(amount)));
  const all = (index) => units.map((unit) => unit[index]).reduce((total, each) => total.map((amount, at) => amount + each[at]));
  return [
    { values: ["合计", null, ...line(all(2), all(3))], total: [0] },
    ...units.map(([code, name, now, before]) => [code, name, ...line(now, before)]),
  ];
}

export const SPENT = {
  columns: ["code", "name", "total", "basic", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToAffiliates"],
  head: [["科目编码", "科目名称", "合计", "基本支出", "项目支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"]],
};

/** Functions with 合计 above or below; `parts`: basic also as people and office. */
export function spentRows(body, { as = wan, width = 2, parts = false, at = 0, below = false, project = (row) => row.project } = {}) {
  const people = (code) =>
    byFunction(body)
      .filter((row) => row.code.length === 7 && row.code.startsWith(code))
      .reduce((sum, row) => sum + Math.round(row.basic * 0.0083) * 100, 0);
  const amounts = (code, { basic, ...row }) => {
    const figures = parts ? [basic + project(row), basic, people(code), basic - people(code), project(row)] : [basic + project(row), basic, project(row)];
    return figures.map((amount) => none(as(amount)));
  };
  const head = Array.from({ length: width }, (_, index) => (index === at ? "合计" : null));
  const total = { values: [...head, ...amounts("", whole(body))], total: [at] };
  const rows = byFunction(body).map(({ code, name, ...row }) => [code, name, ...amounts(code, row)]);
  return below ? [...rows, total] : [total, ...rows];
}

export const PARTS = {
  columns: ["code", "name", "total", "basic", "personnel", "runningCosts", "project"],
  head: [
    ["科目编码", "科目名称", "合计", "基本支出", "<", "<", "项目支出"],
    ["^", "^", "^", "小计", "人员经费", "公用经费", "^"],
  ],
};

/** Items with what of them goes to people and to the office. */
export function partItems(body, { as = wan, at = 0 } = {}) {
  const { rows, personnelTotal, runningTotal, total } = byItem(body);
  const isRunning = (code) => code.startsWith("302");
  const head = at === 0 ? ["合计", null] : [null, "合计"];
  return [
    { values: [...head, as(total), as(personnelTotal), as(runningTotal)], total: [at] },
    ...rows.map(({ code, name, amount }) => [code, name, as(amount), isRunning(code) ? null : as(amount), isRunning(code) ? as(amount) : null]),
  ];
}

export const PART_ITEMS = {
  columns: ["code", "name", "total", "personnel", "runningCosts"],
  head: [
    ["部门预算支出经济分类科目", "<", "本年一般公共预算基本支出", "<", "<"],
    ["科目编码", "科目名称", "合计", "人员经费", "公用经费"],
  ],
};
