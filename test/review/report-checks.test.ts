// A wrong figure and the sum it spoils are one mistake.
import { parseReport } from "../../src/checks/report-text/report";
import { checkReports } from "../../src/review/report-checks";
import { book, table, type FactSpec } from "../checks/book-builder";

const FACTS: readonly FactSpec[] = [
  ["expenditureOutturn", "final.incomeExpenditure", 590.65],
  ["basicOutturn", "final.expenditure", 495.63],
  ["projectOutturn", "final.expenditure", 95.02],
];

const NOTHING = { findings: [], held: [], unjudged: [] };

function causes(text: string): readonly (readonly [string, string | undefined])[] {
  const given = book([table("final.incomeExpenditure"), table("final.expenditure")], FACTS);
  const results = checkReports([parseReport(text)], { book: given }, NOTHING);
  return results
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => ["C-23", "E-01", "E-03", "E-04"].includes(rule))
    .map(({ rule, cause }) => [rule, cause] as const);
}

test("the sum of the parts follows from the part that is wrong", () => {
  const text = "支出决算590.65万元，其中：基本支出496.53万元，项目支出95.02万元。";
  expect(causes(text)).toEqual([
    ["E-01", undefined],
    ["C-23", "E-01|report|basicOutturn"],
  ]);
});

test("shares that do not add up follow from the share that is wrong", () => {
  const text = "基本支出495.63万元，占83.9%；项目支出95.02万元，占17.1%。";
  expect(causes(text)).toEqual([
    ["E-03", undefined],
    ["E-04", "E-03|report|project"],
  ]);
});

test("a sum of parts that the tables do not hold stands by itself", () => {
  expect(causes("宣传经费10万元，其中：展板8万元，资料5万元。")).toEqual([["C-23", undefined]]);
});
