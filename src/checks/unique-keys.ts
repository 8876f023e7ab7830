// Keys of findings: the explanations that officers gave are kept by them, so no two places may share one. Where a form is
// printed twice, the later ones are numbered; what holds is counted too, so that a number stays when others are corrected.
import { limitOf, type Judgement } from "./comparison";

/** `judgements`: all of one rule, as keys begin with its number. */
export function withUniqueKeys(judgements: readonly Judgement[]): readonly Judgement[] {
  if (!judgements.some(({ state }) => state === "fails")) return judgements;
  const counts = new Map<string, number>();
  return judgements.map((judgement) => {
    const key = keyOf(judgement);
    if (key === undefined) return judgement;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before === 0 ? judgement : renamed(judgement, `${key}|${String(before + 1)}`);
  });
}

function keyOf(judgement: Judgement): string | undefined {
  if (judgement.state === "unknown") return undefined;
  if (judgement.state === "fails") return judgement.finding.key;
  return judgement.comparison?.key ?? limitOf(judgement);
}

function renamed(judgement: Judgement, key: string): Judgement {
  return judgement.state === "fails"
    ? { ...judgement, finding: { ...judgement.finding, key } }
    : judgement;
}
