// 收入、支出预算表 against the overview, sources one below the other, and the ledger of projects.
import { book, line, table, total, type RowSpec, type TableSpec } from "../book-builder";
import { verdictOf } from "../flatten";

const overview = (revenue: number, grand = revenue): TableSpec =>
  table(
    "budget.incomeExpenditure",
    line("revenueThisYear", "本年收入合计", { budget: revenue }),
    line("revenueGrandTotal", "收入总计", { budget: grand }),
    line("expenditureGrandTotal", "支出总计", { budget: grand }, 1)
  );
const subtotal = (label: string, amount: number): RowSpec => ({
  label,
  role: "subtotal",
  cells: { total: amount },
});
const item = (label: string, amount: number | null): RowSpec => ({
  label,
  cells: { total: amount },
});
const sources = (...amounts: readonly [number, number, number, number]): TableSpec =>
  table(
    "budget.income",
    total({ total: amounts[0] }),
    subtotal("一般公共预算资金小计", amounts[1]),
    item("公共财政拨款资金", amounts[2]),
    item("专项收入", null),
    subtotal("其他资金小计", amounts[3])
  );

it.each([
  ["all agree", [overview(90), sources(90, 80, 80, 10)], "holds"],
  ["a subtotal is off", [overview(90), sources(90, 81, 80, 10)], "fails 2"],
  ["the total is off", [overview(90), sources(91, 80, 80, 10)], "fails 2"],
  [
    "a total is not this year's revenue and what is carried over",
    [
      overview(90),
      table("budget.income", total({ total: 90, revenueThisYear: 80, openingCarryOver: 20 })),
    ],
    "fails 1",
  ],
  [
    "the total without what is carried over",
    [overview(90, 95), table("budget.income", total({ total: 90 }))],
    "holds",
  ],
  [
    "expenditure differs",
    [overview(90), table("budget.expenditure", total({ total: 80 }))],
    "fails 1",
  ],
  [
    "two tables of one form are of two units",
    [
      overview(90),
      table("budget.expenditure", total({ total: 80 })),
      table("budget.expenditure", total({ total: 10 })),
    ],
    "nothing",
  ],
  [
    "no overview",
    [table("budget.expenditure", total({ total: 80 }))],
    "unknown: 缺“部门收支预算总表”",
  ],
])("D-15, %s", (_, tables, expected) => {
  expect(verdictOf("D-15", book(tables))).toBe(expected);
});

const ledger = (personnel: number, project: number, grand: number): TableSpec =>
  table(
    "ledger.projects",
    { line: "personnelCosts", label: "人员经费", cells: { outturn: personnel } },
    { line: "runningCosts", label: "公用经费", cells: { outturn: 10 } },
    { line: "basicTotal", label: "小计", role: "subtotal", cells: { outturn: 40 } },
    { label: "科普活动", cells: { outturn: project } },
    { label: "宣传栏", cells: { outturn: 5 } },
    { line: "projectTotal", label: "小计", role: "subtotal", cells: { outturn: 20 } },
    { line: "grandTotal", label: "合计", role: "total", cells: { outturn: grand } }
  );

it.each([
  ["all sums hold", ledger(30, 15, 60), "fails 0"],
  ["basic expenditure is off", ledger(31, 15, 60), "fails 1"],
  ["a project is off", ledger(30, 150, 60), "fails 1"],
  ["the total is off", ledger(30, 15, 61), "fails 1"],
])("D-16, %s", (_, made, expected) => {
  const verdict = verdictOf("D-16", book([made]));
  expect(verdict.startsWith("fails") ? verdict : "fails 0").toBe(expected);
});

it.each([
  ["as adjusted", 4, "holds"],
  ["not as adjusted", 5, "fails 1"],
])("D-16, a row %s", (_, revisedBudget, expected) => {
  const cells = { originalBudget: 5, adjustment: -1, revisedBudget };
  const verdict = verdictOf("D-16", book([table("ledger.projects", { cells })]));
  expect(verdict.startsWith("unknown") ? "holds" : verdict).toBe(expected);
});
