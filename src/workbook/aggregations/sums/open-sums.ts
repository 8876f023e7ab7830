// Totals across of one column with figures and others still to be filled in: a copy, told by its name and its place.
import type { Axis } from "../axis";
import { isLeftBlank } from "./blank-items";
import type { Relation } from "../relation";
import { equalLines, quietSum } from "./quiet-sums";
import { totalWord } from "../words";

/** So many lines must show the same figure. */
const FEWEST = 3;

export function openSums(axis: Axis, found: readonly Relation[]): readonly Relation[] {
  if (axis.direction === "down") return [];
  const totals = new Set(found.map(({ target }) => target));
  const sums: Relation[] = [];
  for (const side of sidesOf(found)) {
    for (const target of axis.figured) {
      if (totals.has(target) || !totalWord(axis, target)) continue;
      const sum = openSum(axis, target, side);
      if (sum === null || sum.terms.some((term) => sums.some((other) => other.target === term)))
        continue;
      sums.push(sum);
      totals.add(target);
    }
  }
  return sums;
}

type Side = 1 | -1;

/** First the side on which most totals have their terms. */
function sidesOf(found: readonly Relation[]): readonly Side[] {
  const before = found.filter(({ target, terms }) => (terms[0] ?? target) < target).length;
  return 2 * before >= found.length ? [-1, 1] : [1, -1];
}

function openSum(axis: Axis, target: number, side: Side): Relation | null {
  const terms: number[] = [];
  let item = target + side;
  for (; isOpen(axis, item); item += side) terms.push(item);
  if (terms.length === 0) return null;
  const holds = equalLines(axis, target, [item]);
  if (holds === null || holds.length < FEWEST) return null;
  terms.push(item);
  return quietSum(axis, { target, terms: terms.sort((a, b) => a - b), holds });
}

function isOpen(axis: Axis, item: number): boolean {
  return item >= 0 && item < axis.items && isLeftBlank(axis, item);
}
