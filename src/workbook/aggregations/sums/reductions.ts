// Opening balance, additions, reductions: where nothing was taken off, the closing balance looks like the sum of all.
import { cellAt } from "../axis";
import type { Relation } from "../relation";
import { nameOf, saysReduction } from "../words";

/**
 * Without the sums that take 本年减少 for an addend though it is printed as a positive figure. Of two terms it may be
 * what is taken from the total: 增减额 = 调增 − 调减.
 */
export function withoutReductions(sums: readonly Relation[]): readonly Relation[] {
  return sums.filter(
    (sum) => sum.terms.length === 2 || !sum.terms.some((term) => isTakenOff(sum, term))
  );
}

function isTakenOff({ axis, target }: Relation, term: number): boolean {
  if (!saysReduction(nameOf(axis, term)) || saysReduction(nameOf(axis, target))) return false;
  return axis.counted.some((line) => (axis.table.units[cellAt(axis, term, line)] ?? 0) > 0);
}
