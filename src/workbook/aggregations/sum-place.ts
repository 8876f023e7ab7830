// What the place of a total says before any arithmetic: right below a list, and called a total, it is one.
import type { Axis } from "./axis";
import type { SumPattern } from "./sum-evidence";
import type { Verdict } from "./weigh";
import { totalWord } from "./words";

/** In nats. */
const TOTAL_WORD = 2;
const LIST_OF_TOTAL = 8;
const LIST = 4;
const BESIDE = 2;
const FAR = -5;

export function placeWorth(
  axis: Axis,
  { target, terms }: SumPattern,
  { score, fails }: Verdict
): number {
  const isTotal = totalWord(axis, target);
  const first = terms[0] ?? target;
  const last = terms.at(-1) ?? first;
  const isBeside = first === target + 1 || last === target - 1;
  if (!isBeside) return isTotal ? TOTAL_WORD : FAR;
  const word = isTotal ? TOTAL_WORD : 0;
  if (fails.length > 0 || score <= 0) return word;
  const isList = last - first + 1 === terms.length;
  return word + (isList ? (isTotal ? LIST_OF_TOTAL : LIST) : BESIDE);
}
