// What a column that does not add up tells of its rows.
import { money } from "../../../src/domain/money";
import { known } from "../../../src/domain/trace";
import type { Comparison } from "../../../src/checks/comparison";
import { copySlipOf, rowSlipOf } from "../../../src/checks/causes/row-slips";
import type { Term } from "../../../src/checks/term";

const unit = "tenThousandYuan";
const term = (title: string, amount: number, row: number, column = 2): Term => ({
  title,
  value: known(money(amount, unit), {
    kind: "cell",
    at: { sheet: "表", row, column },
    text: String(amount),
    unit,
  }),
  step: 0,
});

function sum(total: number, ...parts: readonly (readonly [string, number])[]): Comparison {
  return {
    key: "",
    rule: "B-07",
    title: "",
    severity: "error",
    cites: [],
    remedy: "",
    relation: "equals",
    exact: false,
    left: term("合计", total, 0),
    plus: parts.map(([title, amount], row) => term(title, amount, row + 1)),
  };
}

it.each([
  ["short by one item", sum(12, ["甲", 12], ["乙", 3]), "合计恰好少计“乙”一项"],
  ["more than its parts", sum(20, ["甲", 12], ["乙", 3]), "合计比各项之和多5.00万元，疑似漏列一行"],
  ["doubled", sum(12, ["甲", 9], ["乙", 3], ["乙", 3]), "疑似“乙”重复填列一行"],
  ["two of one amount", sum(12, ["甲", 9], ["乙", 3], ["丙", 3]), undefined],
  ["no item fits", sum(12, ["甲", 9], ["乙", 4]), undefined],
  [
    "a row, not a column",
    { ...sum(12, ["甲", 12]), plus: [term("甲", 12, 0, 3), term("乙", 3, 0, 4)] },
    undefined,
  ],
])("%s", (_, comparison, expected) => {
  expect(rowSlipOf(comparison)).toBe(expected);
});

it.each([
  ["the sum in an item", sum(12, ["甲", 9], ["乙", 12]), 12, "疑似把上级的数抄到了下级"],
  ["the line above", sum(12, ["甲", 9], ["乙", 9]), 9, "疑似与上一行填了同一个数"],
  ["neither", sum(12, ["甲", 9], ["乙", 4]), 4, undefined],
])("%s", (_, comparison, wrong, expected) => {
  expect(copySlipOf(comparison, money(wrong, unit))).toBe(expected);
});
