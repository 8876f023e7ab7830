// A relation between items of an axis, and in which lines it holds.
import type { Axis } from "./axis";

export type Operator = "sum" | "average" | "quotient" | "change";

/** target = sum of terms; = average of terms; = terms[0] ÷ terms[1]; = (terms[1] − terms[0]) ÷ terms[0]. */
export interface Pattern {
  readonly operator: Operator;
  readonly target: number;
  readonly terms: readonly number[];
}

export interface Relation extends Pattern {
  readonly axis: Axis;
  /** How much likelier the figures are with the relation than without it, in nats, less what it cost to find. */
  readonly score: number;
  readonly holds: readonly number[];
  /** Lines in which it fails, by much or by little. */
  readonly fails: readonly number[];
  /** Those in which it fails by little. */
  readonly misses: readonly number[];
  /** Lines in which a term is withheld, so that it cannot be told. */
  readonly unknown: readonly number[];
}

export function patternKey({ operator, target, terms }: Pattern): string {
  return `${operator}|${String(target)}|${terms.join(",")}`;
}

/** Lines that fail count as near misses when so many times more hold. */
const HOLD_FOR_EACH_MISS = 2;

/** Lines in which the relation is meant, as nearly all its neighbours show, and does not hold. */
export function nearMisses({ holds, misses }: Relation): readonly number[] {
  return holds.length >= HOLD_FOR_EACH_MISS * misses.length ? misses : [];
}
