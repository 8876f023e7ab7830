// Two checks side by side: by key where all findings are listed, by number where there are too many.
import type { Finding } from "../../src/domain/finding";
import { compared, describeCompared } from "../../src/taskpane/compared";
import { FINDINGS } from "./sample-review";

const NONE: ReadonlyMap<string, number> = new Map();

function review(findings: readonly Finding[], omitted = NONE) {
  return { checks: { findings, held: [], unjudged: [] }, omitted };
}

function many(count: number): readonly Finding[] {
  const [finding] = FINDINGS;
  if (finding === undefined) throw new Error("the sample has findings");
  return Array.from({ length: count }, (_, index) => ({ ...finding, key: String(index) }));
}

it.each([
  ["nothing changed", review(FINDINGS), review(FINDINGS), "没有变化。"],
  ["all fixed", review(FINDINGS), review([]), "已改正3处，没有遗留。"],
  ["all new", review([]), review(FINDINGS), "新增3处。"],
  [
    "more than are listed",
    review(many(200), new Map([["B-01", 100]])),
    review(many(150)),
    "已改正150处，仍有150处。",
  ],
])("%s", (_, before, after, line) => {
  expect(describeCompared(compared(before, after))).toBe(`与上次检查相比：${line}`);
});

it("names what was fixed and what is new", () => {
  const { fixed, fresh } = compared(review(FINDINGS.slice(0, 2)), review(FINDINGS.slice(1)));
  expect(fixed.map(({ key }) => key)).toEqual(["B-01/总计"]);
  expect([...fresh]).toEqual(["H-03/单位"]);
});
