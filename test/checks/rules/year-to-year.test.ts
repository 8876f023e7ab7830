// 成本与跨年 (J): figures that two tables print, and leaps from year to year.
import { book, table, total, type FactSpec, type TableSpec } from "../book-builder";
import { verdictOf } from "../flatten";

const FINAL = table("final.incomeExpenditure", total({ outturn: 1 }));
const BUDGET = table("budget.incomeExpenditure", total({ budget: 1 }));

function judged(id: string, facts: readonly FactSpec[], tables: readonly TableSpec[] = [FINAL]) {
  return verdictOf(id, book(tables, facts));
}

describe("跨年与预决算对照", () => {
  it.each([
    [100, 100, "holds"],
    [100, 100.01, "rounding"],
    [100, 101, "fails 1"],
  ])("J-06: last year's %p beside %p in this year's table: %s", (first, second, expected) => {
    const before = { ...table("final.expenditure", total({ total: 1 })), book: "2022.xlsx" };
    const facts: readonly FactSpec[] = [
      ["expenditureOutturn", "final.incomeExpenditure", first, "previous"],
      ["expenditureOutturn", "final.expenditure", second, "previous"],
    ];
    expect(judged("J-06", facts, [FINAL, before])).toBe(expected);
  });

  it.each([
    [100, 100, "holds"],
    [100, 90, "fails 1"],
  ])("J-07: a budget of %p, the ledger says %p: %s", (printed, repeated, expected) => {
    const ledger = table("ledger.projects", total({ originalBudget: 1 }));
    const facts: readonly FactSpec[] = [
      ["originalExpenditureBudget", "budget.incomeExpenditure", printed],
      ["originalExpenditureBudget", "ledger.projects", repeated],
    ];
    expect(judged("J-07", facts, [BUDGET, ledger])).toBe(expected);
  });

  it.each([
    [100, 100, "holds"],
    [101, 100, "fails 1"],
  ])("J-08: %p spent of %p: %s", (spent, revised, expected) => {
    const facts: readonly FactSpec[] = [
      ["expenditureOutturn", "final.incomeExpenditure", spent],
      ["revisedExpenditureBudget", "final.incomeExpenditure", revised],
    ];
    expect(judged("J-08", facts)).toBe(expected);
  });

  it.each([
    [130, 100, "fails 0"],
    [131, 100, "fails 1"],
    [69, 100, "fails 1"],
  ])("J-09: %p after %p: %s", (now, before, expected) => {
    const facts: readonly FactSpec[] = [
      ["expenditureOutturn", "final.incomeExpenditure", now],
      ["expenditureOutturn", "final.incomeExpenditure", before, "previous"],
    ];
    const verdict = judged("J-09", facts);
    expect(verdict.startsWith("fails") ? verdict : "fails 0").toBe(expected);
  });

  it.each([
    ["J-06", "unknown: 没有上年的工作簿或表格可以对照"],
    ["J-07", "unknown: 没有同时列出年初预算数的预算表和决算表"],
  ])("%s without a second print", (id, expected) => {
    expect(judged(id, [])).toBe(expected);
  });
});
