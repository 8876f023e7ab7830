// Items that add up all that stands in a row before them, since the one before them that does: told in one pass.
import type { Axis } from "./axis";
import { cellAt } from "./axis";
import { probeLines } from "./probe-lines";

/** In so many lines at least, and in half of those that show anything. */
const FEWEST_LINES = 2;
const FEWEST_TERMS = 2;

export function closingItems(axis: Axis): ReadonlySet<number> {
  const run = new Run(axis, probeLines(axis, axis.figured));
  let last = -1;
  return new Set(
    axis.figured.filter((item) => {
      if (item !== last + 1) run.restart();
      last = item;
      if (!run.isClosedBy(item)) {
        run.add(item);
        return false;
      }
      run.restart();
      return true;
    })
  );
}

class Run {
  private readonly axis: Axis;
  private readonly lines: readonly number[];
  private readonly sums: Float64Array;
  private terms = 0;

  constructor(axis: Axis, lines: readonly number[]) {
    this.axis = axis;
    this.lines = lines;
    this.sums = new Float64Array(lines.length);
  }

  restart(): void {
    this.sums.fill(0);
    this.terms = 0;
  }

  add(item: number): void {
    this.lines.forEach((line, index) => {
      this.sums[index] = (this.sums[index] ?? 0) + this.unitAt(item, line);
    });
    this.terms += 1;
  }

  isClosedBy(item: number): boolean {
    if (this.terms < FEWEST_TERMS) return false;
    let met = 0;
    let shown = 0;
    this.lines.forEach((line, index) => {
      const unit = this.unitAt(item, line);
      if (unit !== 0 && unit === this.sums[index]) met += 1;
      if (unit !== 0 || this.sums[index] !== 0) shown += 1;
    });
    return met >= FEWEST_LINES && 2 * met >= shown;
  }

  private unitAt(item: number, line: number): number {
    return this.axis.table.units[cellAt(this.axis, item, line)] ?? 0;
  }
}
