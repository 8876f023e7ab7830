// Amount = price × number: a quotient that is exact, rather than a rounded share.
import { decimalsOf } from "../printed-number";
import { numberAt } from "../probe-lines";
import type { Relation } from "../relation";

/** Nobody types so many decimals: what has them was divided. */
const DIVIDED = 8;

/** Does target × second = first in every line that holds, the target being no unrounded quotient? */
export function isProduct({
  axis,
  target,
  terms,
  holds,
}: Pick<Relation, "axis" | "target" | "terms" | "holds">): boolean {
  const [product = 0, factor = 0] = terms;
  return holds.every((line) => {
    const value = numberAt(axis, product, line);
    const quotient = numberAt(axis, target, line);
    const times = quotient * numberAt(axis, factor, line);
    if (isEndless(quotient) && !isEndless(value)) return false;
    return Math.abs(value - times) <= 1e-9 + 1e-9 * Math.abs(value);
  });
}

function isEndless(number: number): boolean {
  return decimalsOf(number) >= DIVIDED;
}
