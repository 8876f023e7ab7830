// Items that continue each other: October and November, lab 11 and lab 12, or columns under 1, 2, 3.
import type { Axis } from "./axis";
import { kindAt } from "./axis";
import { FIGURE } from "./number-table";
import { numberAt } from "./probe-lines";
import { labelOf } from "./words";

/** Headers are looked for in so many lines. */
const HEAD_LINES = 8;

/** Are the two called the same but for their numbers? */
export function isOfSeries(axis: Axis, item: number, other: number): boolean {
  const [own, theirs] = [labelOf(axis, item).trim(), labelOf(axis, other).trim()];
  return own !== theirs && stemOf(own) === stemOf(theirs);
}

function stemOf(label: string): string {
  return label.replace(/\d+|[一二三四五六七八九十]+/g, "#");
}

/** Does a line above the body count on from one to the other? */
export function isNumberedOn(
  axis: Axis,
  [item, next]: readonly [number, number],
  body: number
): boolean {
  for (let line = 0; line < Math.min(body, HEAD_LINES); line++) {
    if (kindAt(axis, item, line) !== FIGURE || kindAt(axis, next, line) !== FIGURE) continue;
    if (numberAt(axis, next, line) - numberAt(axis, item, line) === next - item) return true;
  }
  return false;
}
