// The hundreds or thousands to which offices round the figures of an item.
import type { Axis } from "./axis";
import { cellAt } from "./axis";

const ROUND = [1000, 500, 100];
const FEWEST = 5;
const LOOKED_AT = 200;
/** So many of the figures keep to the step. */
const KEPT = 0.9;

/** Nought where the figures of the item are not rounded beyond their decimals. */
export function roundStepOf(axis: Axis, item: number): number {
  const known = stepsOf.get(axis) ?? new Map<number, number>();
  stepsOf.set(axis, known);
  const step = known.get(item) ?? roundStep(figuresOf(axis, item));
  known.set(item, step);
  return step;
}

const stepsOf = new WeakMap<Axis, Map<number, number>>();

function figuresOf(axis: Axis, item: number): readonly number[] {
  const figures = new Set<number>();
  for (const line of axis.counted) {
    const number = axis.table.numbers[cellAt(axis, item, line)] ?? 0;
    if (number !== 0) figures.add(number);
    if (figures.size === LOOKED_AT) break;
  }
  return [...figures];
}

function roundStep(figures: readonly number[]): number {
  if (figures.length < FEWEST) return 0;
  const largest = Math.max(...figures.map(Math.abs));
  const keepTo = (step: number): number => figures.filter((each) => each % step === 0).length;
  return ROUND.find((step) => largest >= 20 * step && keepTo(step) >= KEPT * figures.length) ?? 0;
}
