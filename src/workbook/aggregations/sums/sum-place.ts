// What the place of a total says before any arithmetic: right below a list, and called a total, it is one.
import type { Axis } from "../axis";
import { kindAt } from "../axis";
import { BLANK } from "../number-table";
import type { SumPattern } from "./sum-evidence";
import type { Verdict } from "../weigh";
import { saysDifference, totalWord, wordsOf } from "../words";

/** In nats. */
const TOTAL_WORD = 2;
const LIST_OF_TOTAL = 8;
const LIST = 4;
const BESIDE = 2;
const FAR = -5;
/** So far apart at most, in rows. */
const WIDEST = 4;

export function placeWorth(
  axis: Axis,
  pattern: SumPattern,
  { score, fails, holds }: Verdict
): number {
  const { target, terms } = pattern;
  const isTotal = totalWord(axis, target);
  const first = terms[0] ?? target;
  const last = terms.at(-1) ?? first;
  const isBeside =
    first > target
      ? nothingBetween(axis, [target, first], holds)
      : last < target && nothingBetween(axis, [last, target], holds);
  if (!isBeside) return isTotal || isDifference(axis, pattern) ? TOTAL_WORD : FAR;
  const word = isTotal ? TOTAL_WORD : 0;
  if (fails.length > 0 || score <= 0) return word;
  const isList = last - first + 1 === terms.length;
  return word + (isList ? (isTotal ? LIST_OF_TOTAL : LIST) : BESIDE);
}

/** b − c = a, found as b = a + c, stands where a does: right beside what it is taken from. */
function isDifference(axis: Axis, { target, terms }: SumPattern): boolean {
  const isBeside = (item: number): boolean =>
    [target, ...terms].some((other) => Math.abs(other - item) === 1);
  return (
    terms.length === 2 &&
    terms.some((term) => isBeside(term) && saysDifference(wordsOf(axis, term)))
  );
}

/** Right beside each other, or rows apart in which nothing stands where the sum holds. */
function nothingBetween(
  axis: Axis,
  [from, to]: readonly [number, number],
  holds: readonly number[]
): boolean {
  if (to - from === 1) return true;
  if (axis.direction === "across" || holds.length === 0 || to - from > WIDEST) return false;
  for (let item = from + 1; item < to; item++)
    if (!holds.every((line) => kindAt(axis, item, line) === BLANK)) return false;
  return true;
}
