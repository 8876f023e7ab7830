// How far two sides of a comparison may lie apart, whichever way their figures were had.
import { judgeComparison, type Comparison } from "../../src/checks/comparison";
import type { Term } from "../../src/checks/term";
import { stepOf } from "../../src/checks/tolerance";
import { money, sumOf, type MoneyUnit } from "../../src/domain/money";
import { known } from "../../src/domain/trace";

function printed(amount: number, unit: MoneyUnit, column = 0): Term {
  const at = { sheet: "表", row: 4, column };
  const value = known(money(amount, unit), { kind: "cell", at, text: String(amount), unit });
  return { title: "数", value, step: stepOf(unit) };
}

/** A figure that no cell prints: added up from several that do. */
function added(amounts: readonly number[], unit: MoneyUnit): Term {
  const from = amounts.map((amount, column) => printed(amount, unit, column + 1).value);
  const value = known(sumOf(from.map((each) => each.value)), { kind: "derived", by: "sum", from });
  return { title: "合计", value, step: stepOf("tenThousandYuan") };
}

function judged(left: Term, ...plus: readonly Term[]): string {
  const comparison: Comparison = {
    ...{ key: "甲", left, plus, doubt: undefined, rule: "C-07", title: "一致", severity: "error" },
    ...{ cites: [], remedy: "请核对。", relation: "equals", exact: false },
  };
  return judgeComparison(comparison).state;
}

test.each([
  ["three rounded parts and their total", 10.02, [3.33, 3.33, 3.34], "tenThousandYuan", "rounding"],
  ["further apart than the parts explain", 10.03, [3.33, 3.33, 3.34], "tenThousandYuan", "fails"],
  ["parts in 元 are exact", 1000.01, [300, 300, 400], "yuan", "fails"],
] as const)("%s", (_, total, parts, unit, expected) => {
  expect(judged(printed(total, unit), ...parts.map((part) => printed(part, unit)))).toBe(expected);
  expect(judged(printed(total, unit), added(parts, unit))).toBe(expected);
});
