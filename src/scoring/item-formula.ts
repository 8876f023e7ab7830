// Live points of what a score is made of: as the engine judges, the officer's word included, and open where it is open.
import { exact, PENDING } from "./figures";

const OPEN = `"${PENDING}"`;

/** Points of an item that the officer may confirm or deny; else what `otherwise` gives, null: cannot be judged. */
export function confirmedFormula(worth: number, otherwise: string | null): string {
  return `IF({yes},${exact(worth)},IF({no},0,${otherwise ?? OPEN}))`;
}

/** Points of a whole from those of its items: open as long as one item is. */
export function wholeFormula(items: readonly unknown[], sum: string): string {
  return `IF(COUNT({items})<${String(items.length)},${OPEN},${sum})`;
}
