// Sets of items that do not lie in a row, tried only as what an item called an average is the average of.
import type { Axis } from "./axis";
import { itemsByWord } from "./words";

export interface AverageSet {
  readonly terms: readonly number[];
  /** What finding it cost, in nats. */
  readonly cost: number;
}

const SCATTERED = 3;
/** How many items away from the average either of a pair may be. */
const PAIR_WINDOW = 10;

/** The nearest items under one word ("attendance" of every session), and any two items nearby. */
export function scatteredSets(axis: Axis, target: number): readonly AverageSet[] {
  return [...alike(axis, target), ...pairs(axis, target)].map((terms) => {
    const reach = Math.max(...terms.map((term) => Math.abs(term - target)));
    return { terms, cost: SCATTERED + 2 * Math.log(reach) };
  });
}

function alike(axis: Axis, target: number): readonly (readonly number[])[] {
  return itemsByWord(axis).flatMap((group) => {
    const before = group.filter((item) => item < target);
    const behind = group.filter((item) => item > target);
    return [
      ...before.slice(0, -1).map((_, index) => before.slice(index)),
      ...behind.slice(1).map((_, index) => behind.slice(0, index + 2)),
    ];
  });
}

function pairs({ figured }: Axis, target: number): readonly (readonly number[])[] {
  const at = figured.indexOf(target);
  const near = figured
    .slice(Math.max(0, at - PAIR_WINDOW), at + PAIR_WINDOW + 1)
    .filter((item) => item !== target);
  return near.flatMap((first, index) => near.slice(index + 1).map((second) => [first, second]));
}
