// Of two explanations of one total, or two totals of the same terms, the one that holds wherever the other does, and further, is meant.
import { grouped } from "../../../domain/grouped";
import type { Relation } from "../relation";

/** Only sums with terms in common compete; where the other fails a single line tells, elsewhere two. */
export function reachesFurther(one: Relation, other: Relation): boolean {
  if (one.holds.length <= other.holds.length || !compete(one, other)) return false;
  if (2 * one.fails.length > other.fails.length) return false;
  const reached = new Set(one.holds);
  if (!other.holds.every((line) => reached.has(line))) return false;
  const settled = new Set([...other.holds, ...other.unknown]);
  const further = one.holds.filter((line) => !settled.has(line));
  return further.length > 1 || further.some((line) => other.fails.includes(line));
}

function compete(one: Relation, other: Relation): boolean {
  if (one.target !== other.target) return one.terms.join() === other.terms.join();
  const terms = new Set(one.terms);
  return other.terms.some((term) => terms.has(term));
}

/** Those that no other of `all` reaches further than. */
export function farthest<Sum extends Relation>(
  sums: readonly Sum[],
  all: readonly Relation[]
): readonly Sum[] {
  const byTarget = grouped(all, ({ target }) => target);
  const byTerms = grouped(all, ({ terms }) => terms.join());
  return sums.filter((sum) => {
    const rivals = [byTarget.get(sum.target) ?? [], byTerms.get(sum.terms.join()) ?? []];
    return !rivals.flat().some((other) => reachesFurther(other, sum));
  });
}
