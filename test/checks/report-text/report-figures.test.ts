// A report's own words against the facts of the reference case.
import { checkReport } from "../../../src/checks/report-text/report-figures";
import { draftReport, parseReport } from "../../../src/checks/report-text/report";
import { formatCell } from "../../../src/domain/cell-ref";
import { book, table, type FactSpec } from "../book-builder";

const FACTS: readonly FactSpec[] = [
  ["originalRevenueBudget", "budget.incomeExpenditure", 590.28],
  ["revisedRevenueBudget", "ledger.projects", 590.65],
  ["revisedExpenditureBudget", "ledger.projects", 590.65],
  ["revenueOutturn", "final.incomeExpenditure", 590.65],
  ["generalPublicRevenueOutturn", "final.incomeExpenditure", 590.65],
  ["expenditureOutturn", "final.incomeExpenditure", 590.65],
  ["basicOutturn", "final.expenditure", 495.63],
  ["projectOutturn", "final.expenditure", 95.02],
];
const FORMS = [
  "budget.incomeExpenditure",
  "ledger.projects",
  "final.incomeExpenditure",
  "final.expenditure",
] as const;
const given = book(
  FORMS.map((form) => table(form)),
  FACTS
);

const REPORT = [
  "2023 年度收入预算年初批复 590.28 万元，调整后预算 590.65 万元，收入决算 590.65 万元，",
  "其中一般公共预算资金 590.65 万元，占收入决算 100%。",
  "支出决算 590.65 万元，其中：基本支出 495.63 万元，占支出决算 83.9%；项目支出 95.02 万元，占支出决算 16.1%。",
  "按调整后预算计算，预算完成率为 100%。",
].join("");

function findings(report: string): string[] {
  return checkReport(parseReport(report), given).findings.map(
    ({ rule, at }) => `${rule} ${at[0].sheet}`
  );
}

test("a report that agrees with the tables has no finding, and its rules hold", () => {
  const result = checkReport(parseReport(REPORT), given);
  expect(result.findings).toEqual([]);
  expect(result.unjudged).toEqual([]);
  expect(result.held).toEqual(["E-01", "E-03", "E-09"]);
});

test.each([
  ["transposed digits", "495.63", "459.63", ["E-01 4支出决算表"]],
  ["a lost decimal point", "基本支出 495.63", "基本支出 49563", ["E-02 4支出决算表"]],
  ["元 for 万元", "支出决算 590.65 万元", "支出决算 590.65 元", ["E-02 3收入支出决算总表"]],
  ["no amount at all", "590.28 万元", `${"9".repeat(20)}万元`, ["E-23 1部门收支预算总表"]],
  ["a wrong share", "83.9%", "84.9%", ["E-03 4支出决算表"]],
  [
    "a wrong completion rate",
    "预算完成率为 100%",
    "预算完成率为 99.9%",
    ["E-09 3收入支出决算总表"],
  ],
  ["fewer decimals are no error", "95.02 万元", "95 万元", []],
  ["the same amount in 元", "95.02 万元", "950200 元", []],
])("%s", (_, right, wrong, expected) => {
  expect(REPORT).toContain(right);
  expect(findings(REPORT.replace(right, wrong))).toEqual(expected);
});

describe("a share one unit of its last place away", () => {
  const shares = (basic: string, project: string): string =>
    REPORT.replace("83.9%", basic).replace("16.1%", project);
  const told = (report: string): string[] =>
    checkReport(parseReport(report), given).findings.map(
      ({ rule, severity }) => `${rule} ${severity}`
    );

  test.each([
    ["adjusted so that both add up to 100%", "84.0%", "16.0%", []],
    ["rounded up alone", "84.0%", "16.1%", ["E-03 hint"]],
    ["cut off alone", "83.9%", "16.0%", ["E-03 hint"]],
    ["two units away", "83.8%", "16.2%", ["E-03 error", "E-03 error"]],
    ["in whole per cents", "83%", "17%", []],
  ])("%s", (_, basic, project, expected) => {
    expect(told(shares(basic, project))).toEqual(expected);
  });
});

test("a figure that the report does not state is not judged, and not passed", () => {
  const result = checkReport(parseReport("全年工作完成良好。"), given);
  expect(result.findings).toEqual([]);
  expect(result.held).toEqual([]);
  expect(result.unjudged.map(({ rule }) => rule)).toContain("E-01");
});

test("in our own draft the sentence is the first place to look at", () => {
  const at = { sheet: "绩效_报告初稿", row: 11, column: 5 };
  const report = draftReport([{ text: "基本支出 459.63 万元。", at }]);
  const [finding] = checkReport(report, given).findings;
  expect(finding?.at.map(formatCell)).toEqual(["绩效_报告初稿!F12", "4支出决算表!C57"]);
});
