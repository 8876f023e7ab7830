// A total beside the total of all but one of its terms is that total and the one.
import type { Relation } from "../relation";

export function withRemainders(sums: readonly Relation[]): readonly Relation[] {
  return sums.flatMap((sum) => {
    const others = sums.flatMap((less) => remainder(sum, less));
    return [sum, ...others];
  });
}

function remainder(sum: Relation, less: Relation): readonly Relation[] {
  if (Math.abs(less.target - sum.target) !== 1 || sum.terms.includes(less.target)) return [];
  if (less.terms.length < 2 || less.terms.length + 1 !== sum.terms.length) return [];
  const most = new Set(less.terms);
  const [one, ...more] = sum.terms.filter((term) => !most.has(term));
  if (one === undefined || more.length > 0) return [];
  const held = new Set(less.holds);
  const holds = sum.holds.filter((line) => held.has(line));
  const terms = [less.target, one].sort((left, right) => left - right);
  return [{ ...sum, terms, holds, fails: [], misses: [], unknown: [] }];
}
