import {
  describe as describeExpression,
  evaluate,
  evaluateRatio,
  fact,
  minus,
  ratioOf,
  sum,
  toFormula,
  type Expression,
} from "../../src/domain/expression";
import type { FactId, FactReader } from "../../src/domain/fact";
import { money, type Fen, type MoneyUnit } from "../../src/domain/money";
import { cellsOf, known, missing, notApplicable, type Traced } from "../../src/domain/trace";

function cell(
  value: number,
  row: number,
  unit: MoneyUnit = "tenThousandYuan",
  textual = false
): Traced<Fen> {
  const at = { sheet: "决算 总表", row, column: 1 };
  return known(money(value, unit), {
    kind: "cell",
    at,
    text: String(value),
    unit,
    ...(textual ? { textual } : {}),
  });
}

function reader(values: Partial<Record<FactId, Traced<Fen>>>): FactReader {
  return { read: (ref) => values[ref.fact] ?? missing(ref.fact) };
}

const shares: Expression = sum(fact("basicOutturn"), fact("projectOutturn"));

test("one missing part makes the whole missing and says what is needed", () => {
  const facts = reader({ basicOutturn: cell(495.63, 1) });
  expect(evaluate(shares, facts)).toEqual(missing("projectOutturn"));
});

test("what both sides of a ratio need is asked for once", () => {
  const change = ratioOf(
    minus(fact("basicOutturn"), fact("projectOutturn")),
    fact("projectOutturn")
  );
  expect(evaluateRatio(change, reader({}))).toEqual(missing("basicOutturn", "projectOutturn"));
});

test("a part that does not apply adds nothing but stays in the trace", () => {
  const facts = reader({
    basicOutturn: cell(495.63, 1),
    projectOutturn: notApplicable("无项目支出"),
  });
  const value = evaluate(shares, facts);
  expect(value).toMatchObject({ state: "known", value: 495_630_000 });
  expect(
    value.state === "known" && value.origin.kind === "derived" && value.origin.from
  ).toHaveLength(2);
});

test("a zero denominator is not applicable, never Infinity", () => {
  const facts = reader({ threePublicOutturn: cell(1, 1), threePublicBudget: cell(0, 2) });
  const value = evaluateRatio(
    ratioOf(fact("threePublicOutturn"), fact("threePublicBudget")),
    facts
  );
  expect(value).toMatchObject({ state: "notApplicable" });
});

test("the reference share is 83.91 % and rests on two cells", () => {
  const facts = reader({ basicOutturn: cell(495.63, 1), expenditureOutturn: cell(590.65, 2) });
  const value = evaluateRatio(ratioOf(fact("basicOutturn"), fact("expenditureOutturn")), facts);
  expect(value).toMatchObject({ state: "known", value: 0.83912639 });
  expect(cellsOf(value).map(({ row }) => row)).toEqual([1, 2]);
});

test.each([
  ["万元", cell(10, 1), "'决算 总表'!$B$2"],
  ["元", cell(100_000, 1, "yuan"), "'决算 总表'!$B$2/10000"],
  ["亿元", cell(1, 1, "hundredMillionYuan"), "'决算 总表'!$B$2*10000"],
  ["text that looks like a number", cell(3518.85, 1, "tenThousandYuan", true), "3518.85"],
])("the formula of a cell in %s is in 万元", (_, value, expected) => {
  expect(toFormula(fact("basicOutturn"), reader({ basicOutturn: value }))).toBe(expected);
});

test("a difference of a sum keeps its brackets", () => {
  const facts = reader({
    basicOutturn: cell(1, 1),
    projectOutturn: cell(2, 2),
    expenditureOutturn: cell(5, 3),
  });
  const expression = minus(fact("expenditureOutturn"), shares);
  expect(toFormula(expression, facts)).toBe("'决算 总表'!$B$4-('决算 总表'!$B$2+'决算 总表'!$B$3)");
  expect(describeExpression(expression)).toBe("本年支出决算－（基本支出＋项目支出）");
});
