// Counting and grouping findings for the readiness bar and the list.
import { NO_ANSWERS } from "../../src/scoring/answers";
import { byRule, countFindings, describeCounts } from "../../src/taskpane/finding-groups";
import { withExplanation } from "../../src/taskpane/typed-answers";
import { sampleReview } from "./sample-review";

it("tells explained findings from open ones", () => {
  const before = countFindings(sampleReview().checks);
  expect(before).toEqual({ error: 1, explain: 1, explained: 0, hint: 1, unjudged: 1 });
  const answers = withExplanation(NO_ANSWERS, "E-02/结转", "项目跨年");
  expect(countFindings(sampleReview(answers).checks)).toMatchObject({ explain: 0, explained: 1 });
});

it("does not take an emptied explanation for one", () => {
  const answers = withExplanation(NO_ANSWERS, "E-02/结转", "  ");
  expect(countFindings(sampleReview(answers).checks)).toMatchObject({ explain: 1, explained: 0 });
});

it.each([
  [{ error: 0, explain: 0, explained: 0, hint: 0, unjudged: 0 }, "未发现问题"],
  [{ error: 2, explain: 0, explained: 0, hint: 1, unjudged: 0 }, "2 处错误 · 1 条提示"],
  [{ error: 0, explain: 0, explained: 0, hint: 0, unjudged: 9 }, "9 条未能判断"],
])("says %j as %s", (counts, text) => {
  expect(describeCounts(counts)).toBe(text);
});

it("puts findings of one rule together, in order of first appearance", () => {
  const [finding] = sampleReview().checks.findings;
  if (finding === undefined) throw new Error("the sample has a finding");
  const of = (rule: string, key: string) => ({ ...finding, rule, key });
  const groups = byRule([of("B-02", "1"), of("B-01", "2"), of("B-02", "3")], "error");
  expect(groups.map(({ rule, findings }) => [rule, findings.map(({ key }) => key)])).toEqual([
    ["B-02", ["1", "3"]],
    ["B-01", ["2"]],
  ]);
});
