// A total of subtotals is also the total of all their details; only the first is meant.
import { grouped } from "../../../domain/grouped";
import type { Relation } from "../relation";

/** Without the sums over details of what another sum of the same total takes as subtotals. */
export function withoutDetailViews(sums: readonly Relation[]): readonly Relation[] {
  const byTarget = grouped(sums, ({ target }) => target);
  return sums.filter((sum) => {
    const rivals = byTarget.get(sum.target) ?? [];
    if (rivals.length < 2) return true;
    const terms = new Set(sum.terms);
    const isDetailed = (subtotal: number): boolean =>
      !terms.has(subtotal) &&
      byTarget.get(subtotal)?.some((part) => isWithin(part.terms, terms)) === true;
    return !rivals.some((rival) => rival !== sum && rival.terms.some(isDetailed));
  });
}

function isWithin(part: readonly number[], whole: ReadonlySet<number>): boolean {
  return part.length > 1 && part.every((item) => whole.has(item));
}
