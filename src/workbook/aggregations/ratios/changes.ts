// Growth from one item to another, relative to the first.
import type { Axis } from "../axis";
import { findPairRelations, pairVerdict } from "./pair-relations";
import type { PairOperator } from "./pair-relations";
import type { Pattern, Relation } from "../relation";
import type { Verdict } from "../weigh";

const CHANGE: PairOperator = {
  operator: "change",
  of: (before, after) => (before === 0 ? Number.NaN : (after - before) / Math.abs(before)),
  blur: (before, after, [ofBefore, ofAfter]) =>
    Math.abs((0.5 * ofAfter) / before) + Math.abs((0.5 * ofBefore * after) / (before * before)),
  words: /%|change|growth|increase|decrease|variance|增|减|变动|变化|同比|环比/i,
};

export function findChanges(axis: Axis): readonly Relation[] {
  return findPairRelations(axis, CHANGE);
}

export function changeVerdict(axis: Axis, pattern: Pattern): Verdict {
  return pairVerdict(axis, pattern, CHANGE);
}
