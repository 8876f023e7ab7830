// What the officer does next, and on which tab: what stands most in the way first.
import { isUsable } from "../workbook/book";
import { LABELS } from "./labels";
import { hasKnownTables, type Tab, type Work } from "./state";

export interface NextStep {
  readonly tab: Tab;
  readonly text: string;
}

/** null where there is nothing to go on with, and where the counts are of a workbook that has changed since. */
export function nextStepOf(work: Work): NextStep | null {
  const { book, counts, scorecard } = work.review;
  if (work.stale || !hasKnownTables(work)) return null;
  const doubtful = book.tables.filter((table) => table.form !== null && !isUsable(table)).length;
  const lacking = scorecard.indicators.filter(({ points }) => points.state === "missing").length;
  const steps: readonly (readonly [number, Tab, (count: number) => string])[] = [
    [doubtful, "tables", LABELS.next.confirm],
    [counts.error, "findings", LABELS.next.correct],
    [counts.explain, "findings", LABELS.next.explain],
    [lacking, "scores", LABELS.next.supply],
    [1, "report", LABELS.next.finish],
  ];
  const [first] = steps.filter(([count]) => count > 0);
  return first === undefined ? null : { tab: first[1], text: first[2](first[0]) };
}
