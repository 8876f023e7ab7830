// Growth from one item to another, relative to the first.
import type { Axis } from "../axis";
import { pairVerdict } from "./pair-evidence";
import { bestPairs, weighedPairs } from "./pair-relations";
import type { PairOperator } from "./pair-guesses";
import type { PairWorth, WeighedPair } from "./pair-relations";
import type { Pattern, Relation } from "../relation";
import type { Verdict } from "../weigh";
import { saysChange, spannedWordsOf, wordsOf } from "../words";

const CHANGE: PairOperator = {
  operator: "change",
  of: (before, after) => (before === 0 ? Number.NaN : (after - before) / Math.abs(before)),
  blur: (before, after, [ofBefore, ofAfter]) =>
    Math.abs((0.5 * ofAfter) / before) + Math.abs((0.5 * ofBefore * after) / (before * before)),
  blurs: (axis, item) => saysChange(spannedWordsOf(axis, item)),
  words: /%|change|growth|increase|decrease|variance|增|减|变动|变化|同比|环比/i,
};

/** In nats: a change printed in percent beside the same change in figures. */
const BESIDE_DIFFERENCE = 6;

export function changePairs(axis: Axis): readonly WeighedPair[] {
  return weighedPairs(axis, CHANGE);
}

/** What is a change by the figures alone. */
export function changedItems(pairs: readonly WeighedPair[]): ReadonlySet<number> {
  return new Set(bestPairs(pairs).map(({ target }) => target));
}

/** `sums` tell of which pairs the difference is printed as well. */
export function findChanges(
  axis: Axis,
  pairs: readonly WeighedPair[],
  sums: readonly Relation[]
): readonly Relation[] {
  return bestPairs(pairs, differenceWorth(axis, sums));
}

function differenceWorth(axis: Axis, sums: readonly Relation[]): PairWorth {
  const pairs = new Set(sums.flatMap((sum) => differencesOf(sum)));
  return (target, first, second) =>
    pairs.has(pairKey(first, second)) && saysChange(wordsOf(axis, target)) ? BESIDE_DIFFERENCE : 0;
}

/** Of b = a + c: the pair of which c is the difference, and that of which a is. */
function differencesOf({ target, terms }: Relation): readonly string[] {
  return terms.length === 2 ? terms.map((term) => pairKey(target, term)) : [];
}

function pairKey(one: number, other: number): string {
  return `${String(Math.min(one, other))} ${String(Math.max(one, other))}`;
}

export function changeVerdict(axis: Axis, pattern: Pattern): Verdict {
  return pairVerdict(axis, pattern, CHANGE);
}
