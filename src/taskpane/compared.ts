// What a new check found beside the one before: fixed, new, still there. Findings are the same when their keys are.
import type { Finding } from "../domain/finding";
import { COMPARED_TEXT } from "./labels-findings";
import type { PaneReview } from "./pane-review";

export interface Compared {
  /** Those that can be told one by one. */
  readonly fixed: readonly Finding[];
  /** Keys. */
  readonly fresh: ReadonlySet<string>;
  readonly counts: Readonly<Record<"fixed" | "fresh" | "remaining", number>>;
}

type Checked = Pick<PaneReview, "checks" | "omitted">;

/** Of a rule with more findings than are listed only the numbers can be compared. */
export function compared(before: Checked, after: Checked): Compared {
  const cut = new Set([...before.omitted.keys(), ...after.omitted.keys()]);
  const [old, now] = [before, after].map(({ checks }) =>
    checks.findings.filter(({ rule }) => !cut.has(rule))
  ) as [Finding[], Finding[]];
  const [oldKeys, newKeys] = [old, now].map((each) => new Set(each.map(({ key }) => key))) as [
    Set<string>,
    Set<string>,
  ];
  const fixed = old.filter(({ key }) => !newKeys.has(key));
  const fresh = new Set([...newKeys].filter((key) => !oldKeys.has(key)));
  const counts = { fixed: fixed.length, fresh: fresh.size, remaining: now.length - fresh.size };
  for (const rule of cut) {
    const [was, is] = [countOf(before, rule), countOf(after, rule)];
    counts.fixed += Math.max(0, was - is);
    counts.fresh += Math.max(0, is - was);
    counts.remaining += Math.min(was, is);
  }
  return { fixed, fresh, counts };
}

function countOf({ checks, omitted }: Checked, rule: string): number {
  const listed = checks.findings.filter((finding) => finding.rule === rule).length;
  return listed + (omitted.get(rule) ?? 0);
}

/** "与上次检查相比：已改正 3 处，新增 1 处，仍有 5 处。" */
export function describeCompared({ counts }: Compared): string {
  const { fixed, fresh, remaining } = counts;
  if (fixed === 0 && fresh === 0) return COMPARED_TEXT.same;
  const isDone = fresh === 0 && remaining === 0;
  return COMPARED_TEXT.line([
    ...(fixed > 0 ? [COMPARED_TEXT.fixed(fixed)] : []),
    ...(fresh > 0 ? [COMPARED_TEXT.fresh(fresh)] : []),
    ...(remaining > 0 ? [COMPARED_TEXT.remaining(remaining)] : []),
    ...(isDone ? [COMPARED_TEXT.nothingLeft] : []),
  ]);
}
