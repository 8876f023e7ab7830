// 科目 rows that are missing show in the codes of the others (B-21); names in each other's place (B-22); signs in ledgers (B-23).
import type { TableSpec } from "./book-builder";
import { book, coded, line, table, total, type RowSpec } from "./book-builder";
import { findingsOf, verdictOf } from "./flatten";

const list: readonly (readonly [string, string, number])[] = [
  ["201", "一般公共服务支出", 60],
  ["20103", "政府办公厅（室）及相关机构事务", 60],
  ["2010301", "行政运行", 40],
  ["2010302", "一般行政管理事务", 20],
  ["208", "社会保障和就业支出", 30],
  ["20805", "行政事业单位养老支出", 30],
  ["2080505", "机关事业单位基本养老保险缴费支出", 20],
  ["2080506", "机关事业单位职业年金缴费支出", 10],
  ["221", "住房保障支出", 9],
  ["22102", "住房改革支出", 9],
  ["2210201", "住房公积金", 9],
];

function expenditure(without: string): TableSpec {
  const rows = list.filter(([code]) => code !== without);
  return table(
    "budget.expenditure",
    total({ total: 99 }),
    ...rows.map(([code, name, amount]): RowSpec => coded(code, name, { total: amount }))
  );
}

it.each([
  ["all rows", "", []],
  ["a class", "208", ["20805"]],
  ["a 款", "20805", ["2080505"]],
  ["the only 项 of a 款", "2210201", ["22102"]],
  ["one 项 of several", "2010302", []],
])("%s missing", (_, without, expected) => {
  const found = findingsOf(book([expenditure(without)]), "B-21");
  expect(found.map(({ key }) => key.split("|")[2])).toEqual(expected);
});

it("rows that bear each other's names are one finding, alike as the names are", () => {
  const swap = new Map([
    ["2080505", "机关事业单位职业年金缴费支出"],
    ["2080506", "机关事业单位基本养老保险缴费支出"],
  ]);
  const rows = list.map(([code, name, amount]) =>
    coded(code, swap.get(code) ?? name, { total: amount })
  );
  const [finding, ...others] = findingsOf(book([table("budget.expenditure", ...rows)]), "B-22");
  expect(others).toEqual([]);
  expect(finding?.message).toContain("名称互换");
});

const expenditureLine = (label: string): RowSpec => line("", label, { budget: 1 }, 1);

it.each([
  ["in order", ["一、外交支出", "二、国防支出", "三、教育支出"], "holds"],
  ["two in each other's place", ["二、国防支出", "一、外交支出", "三、教育支出"], "fails 1"],
  [
    "a second list begins",
    ["一、外交支出", "二、国防支出", "一、基本支出", "二、项目支出"],
    "holds",
  ],
  ["one left out", ["一、外交支出", "三、教育支出"], "holds"],
])("numbers %s", (_, labels, expected) => {
  const made = book([
    table("budget.incomeExpenditure", ...labels.map(expenditureLine)),
    expenditure(""),
  ]);
  expect(verdictOf("B-22", made)).toBe(expected);
});

it("a negative amount in a ledger must be explained, a negative adjustment not", () => {
  const ledger = table("ledger.projects", {
    cells: { originalBudget: 5, adjustment: -1, outturn: -4 },
  });
  const found = findingsOf(book([ledger]), "B-23");
  expect(found.map(({ key }) => key.split("|").at(-1))).toEqual(["outturn"]);
});
