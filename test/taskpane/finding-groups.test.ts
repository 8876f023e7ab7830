// Counting findings for the readiness bar, and filtering them for the list.
import { groupFindings } from "../../src/review/finding-groups";
import { NO_ANSWERS } from "../../src/scoring/answers";
import {
  countFindings,
  countIn,
  describeCounts,
  filtered,
  type FindingCounts,
} from "../../src/taskpane/finding-groups";
import { withExplanation, withSwitch } from "../../src/taskpane/typed-answers";
import { sampleReview } from "./sample-review";

const NONE: FindingCounts = {
  error: 0,
  explain: 0,
  explained: 0,
  hint: 0,
  unjudged: 0,
  selfChecks: 0,
  switchedOff: 0,
};
/** A dot stays on the line of what stands before it. */
const unbroken = (text: string): string => text.replaceAll(" · ", "\u00a0· ");

function counted(answers = NO_ANSWERS): FindingCounts {
  const { checks, switchedOff } = sampleReview(answers);
  return countFindings(checks, switchedOff);
}

const explainedAs = (text: string, situation?: string) =>
  withExplanation(NO_ANSWERS, "E-02/结转", {
    text,
    ...(situation === undefined ? {} : { situation }),
  });

it.each([
  ["as found", NO_ANSWERS, { explain: 1, explained: 0 }],
  ["with an explanation", explainedAs("项目跨年"), { explain: 0, explained: 1 }],
  ["with an emptied one", explainedAs("  "), { explain: 1, explained: 0 }],
  [
    "with one of other figures",
    explainedAs("项目跨年", "增长 12%。"),
    { explain: 1, explained: 0 },
  ],
  [
    "with a rule switched off",
    withSwitch(NO_ANSWERS, "B-01", "不适用"),
    { error: 0, switchedOff: 1 },
  ],
])("counts %s", (_, answers, changed) => {
  const found = { ...NONE, error: 1, explain: 1, hint: 1, unjudged: 1, selfChecks: 1 };
  expect(counted(answers)).toEqual({ ...found, ...changed });
});

it.each([
  [NONE, "未发现问题"],
  [{ ...NONE, error: 2, hint: 1 }, "2处错误 · 1条提示"],
  [{ ...NONE, unjudged: 9, switchedOff: 1 }, "9条未能判断 · 1条规则已停用"],
])("says %j as %s", (counts, text) => {
  expect(describeCounts(counts)).toBe(unbroken(text));
});

it("says how many indicators have no points, where no finding explains what is in the way", () => {
  const counts = { ...NONE, explain: 1, unjudged: 9 };
  expect(describeCounts(counts, 26)).toBe(unbroken("1处待说明 · 26项指标待判定 · 9条未能判断"));
});

it.each([
  ["all", { severity: null, table: null }, 3],
  ["errors", { severity: "error", table: null }, 1],
  ["one table", { severity: null, table: "收入支出决算总表" }, 2],
  ["errors of another table", { severity: "error", table: "支出明细" }, 0],
] as const)("filters %s", (_, filter, count) => {
  const { checks, book } = sampleReview();
  expect(countIn(filtered(groupFindings(checks.findings, book.tables), filter))).toBe(count);
});
