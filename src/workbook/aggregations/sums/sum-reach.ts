// Of two explanations of one total, the one that holds wherever the other does, and further, is meant.
import { grouped } from "../../../domain/grouped";
import type { Relation } from "../relation";

/** Only explanations with terms in common compete; where the other fails a single line tells, elsewhere two. */
export function reachesFurther(one: Relation, other: Relation): boolean {
  if (one.target !== other.target || one.holds.length <= other.holds.length) return false;
  if (!shareTerms(one, other) || 2 * one.fails.length > other.fails.length) return false;
  const reached = new Set(one.holds);
  if (!other.holds.every((line) => reached.has(line))) return false;
  const settled = new Set([...other.holds, ...other.unknown]);
  const further = one.holds.filter((line) => !settled.has(line));
  return further.length > 1 || further.some((line) => other.fails.includes(line));
}

function shareTerms(one: Relation, other: Relation): boolean {
  const terms = new Set(one.terms);
  return other.terms.some((term) => terms.has(term));
}

/** Those that no other of `all` reaches further than. */
export function farthest<Sum extends Relation>(
  sums: readonly Sum[],
  all: readonly Relation[]
): readonly Sum[] {
  const byTarget = grouped(all, ({ target }) => target);
  return sums.filter(
    (sum) => byTarget.get(sum.target)?.some((other) => reachesFurther(other, sum)) !== true
  );
}
