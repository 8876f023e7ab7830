// What crosses to the pane is bounded, whatever the workbook, and says what it leaves out.
import type { CellRef } from "../../../src/domain/cell-ref";
import type { Finding } from "../../../src/domain/finding";
import { known } from "../../../src/domain/trace";
import type { JudgedItem } from "../../../src/scoring/scorecard";
import { shortReview } from "../../../src/taskpane/engine/shorten";
import { NOTHING_SAID } from "../../../src/taskpane/said";
import { sampleReview } from "../sample-review";

const MANY = 5_000;
const sample = sampleReview(NOTHING_SAID.typed, false);
const cells: readonly CellRef[] = Array.from({ length: MANY }, (_, row) => ({
  sheet: "台账",
  row,
  column: 0,
}));

function findings(rule: string): readonly Finding[] {
  const [finding] = sample.checks.findings;
  if (finding === undefined) throw new Error("the sample has no finding");
  return cells.map((at) => ({ ...finding, rule, key: `${rule}/${String(at.row)}`, at: [at] }));
}

test("findings are cut rule by rule; the counts are those of all", () => {
  const checks = { ...sample.checks, findings: [...findings("B-01"), ...findings("B-02")] };
  const short = shortReview({ ...sample, checks });
  const listed = (rule: string) =>
    short.checks.findings.filter((each) => each.rule === rule).length;
  for (const rule of ["B-01", "B-02"])
    expect(listed(rule) + (short.omitted.get(rule) ?? 0)).toBe(MANY);
  expect(short.checks.findings.length).toBeLessThan(1000);
  const { error, explain, explained, hint } = short.counts;
  expect(error + explain + explained + hint).toBe(2 * MANY);
});

test("of long lists of items those that fail come first; links, deductions and sums are cut", () => {
  const [indicator] = sample.scorecard.indicators;
  if (indicator === undefined) throw new Error("the sample has no indicator");
  const items = cells.map((at): JudgedItem => ({
    key: String(at.row),
    title: "一项",
    holds: at.row !== MANY - 1,
    points: 0,
    maxPoints: 1,
    because: "",
    cells: [at],
  }));
  const terms = cells.map((at) => known(1, { kind: "cell", at, text: "1" }));
  const long = {
    ...indicator,
    items,
    cells,
    points: known(1, { kind: "derived" as const, by: "sum", from: terms }),
    deductions: cells.map(() => ({ points: 0, because: "", remedy: "", cells })),
  };
  const { scorecard } = shortReview({
    ...sample,
    scorecard: { ...sample.scorecard, indicators: [long] },
  });
  const [short] = scorecard.indicators;
  expect(short?.items[0]?.key).toBe(String(MANY - 1));
  expect((short?.items.length ?? 0) + (short?.omitted?.items ?? 0)).toBe(MANY);
  expect((short?.cells.length ?? 0) + (short?.omitted?.cells ?? 0)).toBe(MANY);
  expect((short?.deductions.length ?? 0) + (short?.omitted?.deductions ?? 0)).toBe(MANY);
  expect(JSON.stringify(short?.points)).toContain(`其余${String(MANY - 200)}项`);
  expect(JSON.stringify(short).length).toBeLessThan(1_000_000);
});

test("what is short stays as it is", () => {
  const short = shortReview(sample);
  expect(short.checks.findings).toEqual(sample.checks.findings);
  expect(short.omitted.size).toBe(0);
  expect(short.scorecard.indicators.every(({ omitted }) => omitted === undefined)).toBe(true);
});
