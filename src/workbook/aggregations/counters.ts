// Items that only number the lines: a serial number printed again between the figures is no addend.
import type { Axis } from "./axis";
import { cellAt, kindAt } from "./axis";
import { FIGURE } from "./number-table";

/** So many steps at least, nearly all of them of one. */
const FEWEST_STEPS = 7;
const NEARLY_ALL = 0.9;

/** The items whose figures go up by one from line to line. */
export function countersAmong(axis: Axis): readonly number[] {
  return axis.figured.filter((item) => isCounter(axis, item));
}

function isCounter(axis: Axis, item: number): boolean {
  let steps = 0;
  let ofOne = 0;
  let last = Number.NaN;
  for (const line of axis.counted) {
    if (kindAt(axis, item, line) !== FIGURE) continue;
    const figure = axis.table.numbers[cellAt(axis, item, line)] ?? 0;
    if (!Number.isNaN(last)) steps += 1;
    if (figure - last === 1) ofOne += 1;
    last = figure;
  }
  return steps >= FEWEST_STEPS && ofOne >= NEARLY_ALL * steps;
}
