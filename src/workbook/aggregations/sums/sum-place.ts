// What the place of a total says before any arithmetic: right below a list, and called a total, it is one.
import type { Axis } from "../axis";
import type { SumPattern } from "./sum-evidence";
import type { Verdict } from "../weigh";
import { saysDifference, totalWord, wordsOf } from "../words";

/** In nats. */
const TOTAL_WORD = 2;
const LIST_OF_TOTAL = 8;
const LIST = 4;
const BESIDE = 2;
const FAR = -5;

export function placeWorth(axis: Axis, pattern: SumPattern, { score, fails }: Verdict): number {
  const { target, terms } = pattern;
  const isTotal = totalWord(axis, target);
  const first = terms[0] ?? target;
  const last = terms.at(-1) ?? first;
  const isBeside = first === target + 1 || last === target - 1;
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
