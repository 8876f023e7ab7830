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

describe("amounts that were rounded to 分 only when they were read", () => {
  const share = (column: number): Term => {
    const at = { sheet: "表", row: 4, column };
    const origin = { kind: "cell", at, text: "33.3333", unit: "yuan", rounded: true } as const;
    return { title: "数", value: known(money(100 / 3, "yuan"), origin), step: 1 };
  };

  test("hold where that explains the difference, without a word of rounding", () => {
    expect(judged(printed(100, "yuan"), share(1), share(2), share(3))).toBe("holds");
  });

  test("fail beyond it", () => {
    expect(judged(printed(100.02, "yuan"), share(1), share(2), share(3))).toBe("fails");
    expect(judged(printed(66.68, "yuan"), share(1), share(2))).toBe("fails");
  });
});
