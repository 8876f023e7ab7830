// Amount = price × number: a quotient that is exact, rather than a rounded share.
import { numberAt } from "../probe-lines";
import type { Relation } from "../relation";

/** Does target × second = first in every line that holds? */
export function isProduct({
  axis,
  target,
  terms,
  holds,
}: Pick<Relation, "axis" | "target" | "terms" | "holds">): boolean {
  const [product = 0, factor = 0] = terms;
  return holds.every((line) => {
    const value = numberAt(axis, product, line);
    const times = numberAt(axis, target, line) * numberAt(axis, factor, line);
    return Math.abs(value - times) <= 1e-9 + 1e-9 * Math.abs(value);
  });
}
