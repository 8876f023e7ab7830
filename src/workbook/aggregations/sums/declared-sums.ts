// Sums that the table declares itself: believed where the figures do not deny them.
import type { Axis } from "../axis";
import { declaredIn } from "../declared";
import type { Declared } from "../declared";
import type { SumPattern } from "./sum-evidence";

/** a = b + c − d as the sum that it is: with one term less, the total is that term. */
export function declaredSums(axis: Axis): readonly SumPattern[] {
  return declaredIn(axis).flatMap((declared) => asSum(declared) ?? []);
}

function asSum({ target, plus, minus }: Declared): SumPattern | null {
  if (minus.length === 0) return { target, terms: ordered(plus) };
  const [whole] = plus;
  return plus.length === 1 && whole !== undefined
    ? { target: whole, terms: ordered([target, ...minus]) }
    : null;
}

function ordered(items: readonly number[]): readonly number[] {
  return [...items].sort((one, other) => one - other);
}
