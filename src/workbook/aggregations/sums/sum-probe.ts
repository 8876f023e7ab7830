// A set of items on trial as the sum of another, in a few lines, before it is weighed on all of them.
import type { Axis } from "../axis";
import { FIGURE } from "../number-table";
import { roundingSteps } from "./sum-evidence";
import { EXACT, ROUNDED } from "../weigh";
import { totalWord } from "../words";

export interface SearchSpace {
  readonly axis: Axis;
  /** Items that may be terms, in order. */
  readonly active: readonly number[];
  /** The same, to look one up. */
  readonly isActive: ReadonlySet<number>;
  /** Items that may be totals, in order. */
  readonly targets: readonly number[];
  /** Lines to try a set on before it is weighed on all. */
  readonly probes: readonly number[];
  /** Negative figures stand among them, so that a sum beyond its total may still come back. */
  readonly signed: boolean;
}

const LEAST_EVIDENCE = 2;
/** What a match but for rounding is worth less than one to the last digit. */
const NOT_EXACT = Math.log(EXACT / ROUNDED);

/** Running totals of a set in a few lines; tells when they meet the target more than by coincidence. */
export class Probe {
  readonly size: number;
  private readonly axis: Axis;
  private readonly signed: boolean;
  private readonly budget: { steps: number } | undefined;
  private readonly lines: readonly number[];
  private readonly values: Float64Array;
  private readonly steps: Float64Array;
  /** What a match in the line is worth, in nats. */
  private readonly worth: Float64Array;
  private readonly exactWorth: Float64Array;
  private readonly sums: Float64Array;
  private readonly doubt: number;
  private terms = 0;
  /** Of the last match tried. */
  evidence = 0;

  constructor({ axis, probes, signed }: SearchSpace, target: number, budget?: { steps: number }) {
    this.budget = budget;
    this.axis = axis;
    this.signed = signed;
    this.doubt = axis.direction === "down" ? 0.7 : 0.9;
    const { units, kinds } = axis.table;
    const cellOf = (line: number): number => target * axis.itemStep + line * axis.lineStep;
    this.lines = probes.filter((line) => kinds[cellOf(line)] === FIGURE);
    this.size = this.lines.some((line) => units[cellOf(line)] !== 0) ? this.lines.length : 0;
    this.values = Float64Array.from(this.lines, (line) => units[cellOf(line)] ?? 0);
    const isTotal = totalWord(axis, target);
    this.steps = Float64Array.from(this.lines, (line) => {
      const isExact = isTotal || isAmongDecimals(axis, target, line);
      return ownStep(axis, cellOf(line), isExact);
    });
    this.worth = this.values.map((value, index) =>
      Math.log1p(Math.abs(value) / (this.steps[index] ?? 1))
    );
    // Met to the last digit, the round figure of what is called a total is no rounded one.
    this.exactWorth = isTotal
      ? Float64Array.from(this.lines, (line, index) =>
          Math.log1p(Math.abs(this.values[index] ?? 0) / fineStep(axis, cellOf(line)))
        )
      : this.worth;
    this.sums = new Float64Array(this.size);
  }

  clear(): void {
    this.sums.fill(0);
    this.terms = 0;
  }

  add(item: number): void {
    const { units } = this.axis.table;
    const start = item * this.axis.itemStep;
    for (let index = 0; index < this.size; index++) {
      const unit = units[start + (this.lines[index] ?? 0) * this.axis.lineStep] ?? 0;
      this.sums[index] = (this.sums[index] ?? 0) + unit;
    }
    this.terms += 1;
    if (this.budget !== undefined) this.budget.steps -= 1;
  }

  /** Have all totals together taken more steps than a long list is worth? */
  spent(): boolean {
    return this.budget !== undefined && this.budget.steps < 0;
  }

  /** With `item` beside the terms added so far. */
  matches(item?: number): boolean {
    const { units } = this.axis.table;
    const start = item === undefined ? 0 : item * this.axis.itemStep;
    const allowed = roundingSteps(this.terms + 1) + 0.01;
    this.evidence = 0;
    let matching = 0;
    for (let index = 0; index < this.size; index++) {
      const more =
        item === undefined
          ? 0
          : (units[start + (this.lines[index] ?? 0) * this.axis.lineStep] ?? 0);
      const gap = Math.abs((this.sums[index] ?? 0) + more - (this.values[index] ?? 0));
      if (gap <= allowed * (this.steps[index] ?? 1)) {
        matching += 1;
        this.evidence +=
          gap === 0 ? (this.exactWorth[index] ?? 0) : (this.worth[index] ?? 0) - NOT_EXACT;
      } else this.evidence -= this.doubt;
    }
    return this.evidence >= LEAST_EVIDENCE && matching * 6 >= this.size;
  }

  /** Nothing further along can bring the sums back: no figure is negative and the sums are beyond. */
  overshot(): boolean {
    if (this.signed) return false;
    for (let index = 0; index < this.size; index++) {
      const beyond = (this.sums[index] ?? 0) - (this.values[index] ?? 0);
      if (beyond <= (this.steps[index] ?? 1) * (this.terms + 1)) return false;
    }
    return true;
  }
}

/** A hundred per cent is round, but exact. */
const WHOLE = 100;

/** Do its neighbours show decimals? Then a round figure among them is exact. */
function isAmongDecimals({ table, itemStep, lineStep }: Axis, item: number, line: number): boolean {
  const { decimals } = table;
  const cell = item * itemStep + line * lineStep;
  return (decimals[cell - itemStep] ?? 0) > 0 || (decimals[cell + itemStep] ?? 0) > 0;
}

/** The roundest step that the figure itself keeps to, at most a hundred of the last decimal printed. */
function ownStep({ table }: Axis, cell: number, isExact: boolean): number {
  const { units, decimals, scale } = table;
  const unit = units[cell] ?? 0;
  const fine = fineStep({ table }, cell);
  if ((decimals[cell] ?? 0) > 0 || (isExact && Math.abs(unit) === WHOLE * 10 ** scale)) return fine;
  return fine * ([100, 50, 10, 5, 3].find((step) => unit % (step * fine) === 0) ?? 1);
}

/** One in the last decimal printed. */
function fineStep({ table }: Pick<Axis, "table">, cell: number): number {
  return 10 ** (table.scale - (table.decimals[cell] ?? 0));
}
