// A few lines of an axis on which a guess is tried before it is weighed on all.
import type { Axis } from "./axis";
import { cellAt } from "./axis";

const PROBES = 16;
const LOOKED_AT = 8;

/** Lines with the most figures, spread over the table. */
export function probeLines(axis: Axis, items: readonly number[]): readonly number[] {
  const { counted } = axis;
  if (counted.length <= PROBES) return counted;
  const stretch = counted.length / PROBES;
  return Array.from({ length: PROBES }, (_, index) => {
    const from = Math.floor(index * stretch);
    const group = counted.slice(from, Math.min(from + LOOKED_AT, Math.floor(from + stretch)));
    return group.reduce((best, line) =>
      richness(axis, items, line) > richness(axis, items, best) ? line : best
    );
  });
}

function richness({ table, ...axis }: Axis, items: readonly number[], line: number): number {
  let filled = 0;
  for (const item of items) {
    if (table.units[item * axis.itemStep + line * axis.lineStep] !== 0) filled += 1;
  }
  return filled;
}

export function numberAt(axis: Axis, item: number, line: number): number {
  return axis.table.numbers[cellAt(axis, item, line)] ?? 0;
}

/** One in the last decimal of the figure. */
export function stepAt({ table, itemStep, lineStep }: Axis, item: number, line: number): number {
  return TENTHS[table.decimals[item * itemStep + line * lineStep] ?? 0] ?? 1;
}

const TENTHS = Float64Array.from({ length: 10 }, (_, decimals) => 10 ** -decimals);
