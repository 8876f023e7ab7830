// Sets of items that could add up to another: runs beside it, pairs around it, and items at equal steps.
import type { Axis } from "./axis";
import { FIGURE } from "./number-table";
import { roundingSteps } from "./sum-evidence";
import { itemsByWord } from "./words";

/** How a set lies to its total; the odder, the more evidence it needs. */
export type Shape = "run" | "apart" | "pair" | "steps" | "alike";

export interface Candidate {
  readonly target: number;
  readonly terms: readonly number[];
  readonly shape: Shape;
  /** What finding it cost, in nats: the logarithm of how many sets of its kind were tried. */
  readonly cost: number;
  /** Evidence in the lines it was tried on. */
  readonly promise: number;
}

export interface SearchSpace {
  readonly axis: Axis;
  /** Items that may be terms, in order. */
  readonly active: readonly number[];
  /** Items that may be totals, in order. */
  readonly targets: readonly number[];
  /** Lines to try a set on before it is weighed on all. */
  readonly probes: readonly number[];
  /** Negative figures stand among them, so that a sum beyond its total may still come back. */
  readonly signed: boolean;
}

const LEAST_EVIDENCE = 2;
const ADJACENT = 1.5;
const ALIKE = 4;
const FARTHEST_RUN = 600;
/** A ledger: only runs are looked for, as far as they go, within a budget of steps. */
const LONG = 1000;
const STEPS_FOR_EACH_ITEM = 12;
const WIDEST_GAP = 8;
const MOST_PROMISING = 6;
const PAIR_WINDOW = 12;
const MOST_STEP = 12;

type Take = (candidate: Candidate) => void;

/** Sets of neighbours that lie right beside their total. */
export function runs(space: SearchSpace, take: Take): void {
  eachTarget(space, take, (target, { at, isActive, probe }, offer) => {
    for (const side of [-1, 1] as const) {
      const first = side === -1 || isActive ? at + side : at;
      runFrom(space, { first, side, probe }, (terms) => {
        const cost = runCost({ target, terms, side });
        offer({ target, terms: sorted(terms), shape: "run", cost, promise: probe.evidence });
      });
    }
  });
}

/** A run is likelier to be meant when it begins right at its total and passes over nothing. */
function runCost(run: { target: number; terms: readonly number[]; side: number }): number {
  const { target, terms, side } = run;
  const near = terms[0] ?? target;
  const far = terms.at(-1) ?? near;
  const leftOut = Math.abs(far - near) + 1 - terms.length;
  const between = Math.abs(near - target - side);
  return ADJACENT + 0.5 * Math.log(terms.length) + Math.min(1.5, 0.3 * between) + Math.min(2, 0.3 * leftOut);
}

/** Neighbours at a distance, pairs around the total, and items at equal steps. */
export function apart(space: SearchSpace, take: Take): void {
  eachTarget(space, take, (target, { at, isActive, probe }, offer) => {
    for (const side of [-1, 1] as const) {
      const first = side === -1 || isActive ? at + side : at;
      for (let gap = 1; gap <= WIDEST_GAP; gap++) {
        runFrom(space, { first: first + gap * side, side, probe }, (terms) => {
          const cost = 3 + 2 * Math.log(gap + 1) + 0.5 * Math.log(terms.length);
          offer({ target, terms: sorted(terms), shape: "apart", cost, promise: probe.evidence });
        });
      }
    }
    pairs(space, { target, at, probe }, offer);
    steps(space, { target, probe }, offer);
    alike(space, { target, probe }, offer);
  });
}

/** Items under the same word: all the "amount" columns, all the "subtotal" rows before or after the total. */
function alike({ axis, active }: SearchSpace, { target, probe }: Walker, take: Take): void {
  for (const group of itemsByWord(axis)) {
    for (const side of [-1, 1] as const) {
      const beyond = group.filter((item) => (item - target) * side > 0 && active.includes(item));
      if (side === -1) beyond.reverse();
      const terms: number[] = [];
      probe.clear();
      for (const item of beyond) {
        terms.push(item);
        probe.add(item);
        if (terms.length >= 2 && probe.matches())
          take({ target, terms: sorted(terms), shape: "alike", cost: ALIKE, promise: probe.evidence });
        if (probe.overshot()) break;
      }
    }
  }
}

interface Walker {
  readonly target: number;
  readonly probe: Probe;
}

interface Place {
  /** Position among the active items, or where it would stand. */
  readonly at: number;
  readonly isActive: boolean;
  readonly probe: Probe;
}

/** Of many sets that fit the lines tried, only the most promising are weighed. */
function eachTarget(
  space: SearchSpace,
  take: Take,
  visit: (target: number, place: Place, take: Take) => void
): void {
  const budget = { steps: STEPS_FOR_EACH_ITEM * Math.max(LONG, space.active.length) };
  const isLong = space.active.length > LONG;
  let at = 0;
  for (const target of space.targets) {
    while ((space.active[at] ?? Infinity) < target) at += 1;
    const probe = new Probe(space, target, isLong ? budget : undefined);
    if (probe.size === 0) continue;
    const found: Candidate[] = [];
    visit(target, { at, isActive: space.active[at] === target, probe }, (candidate) => {
      found.push(candidate);
    });
    if (found.length > MOST_PROMISING)
      found.sort((one, other) => other.promise - other.cost - one.promise + one.cost);
    found.slice(0, MOST_PROMISING).forEach(take);
  }
}

interface Walk {
  /** Position among the active items to start from. */
  readonly first: number;
  readonly side: 1 | -1;
  readonly probe: Probe;
}

function runFrom(space: SearchSpace, { first, side, probe }: Walk, found: (terms: number[]) => void): void {
  const { active } = space;
  const terms: number[] = [];
  probe.clear();
  for (let index = first; terms.length < FARTHEST_RUN || active.length > LONG; index += side) {
    const item = active[index];
    if (item === undefined) return;
    terms.push(item);
    probe.add(item);
    if (terms.length >= 2 && probe.matches()) found([...terms]);
    if (probe.overshot() || probe.spent()) return;
  }
}

function pairs({ active }: SearchSpace, walk: { target: number; at: number; probe: Probe }, take: Take): void {
  const { target, at, probe } = walk;
  const low = Math.max(0, at - PAIR_WINDOW);
  const high = Math.min(active.length, at + PAIR_WINDOW + 1);
  for (let one = low; one < high; one++) {
    const first = active[one];
    if (first === undefined || first === target) continue;
    probe.clear();
    probe.add(first);
    for (let two = one + 1; two < high; two++) {
      const second = active[two];
      if (second === undefined || second === target || !probe.matches(second)) continue;
      const reach = Math.abs(one - at) + Math.abs(two - at);
      const across = one < at !== two < at;
      take({ target, terms: [first, second], shape: "pair", cost: 3 + 2 * Math.log(reach) + (across ? 0.5 : 0), promise: probe.evidence });
    }
  }
}

/** Every other, every third … item, as where amounts and percentages alternate. */
function steps({ axis, active }: SearchSpace, { target, probe }: { target: number; probe: Probe }, take: Take): void {
  const isActive = new Set(active);
  for (const side of [-1, 1]) {
    for (let step = 2; step <= MOST_STEP; step++) {
      for (let offset = 1; offset <= step + 2; offset++) {
        const terms: number[] = [];
        probe.clear();
        for (let item = target + side * offset; item >= 0 && item < axis.items; item += side * step) {
          if (!isActive.has(item)) break;
          terms.push(item);
          probe.add(item);
          if (probe.overshot()) break;
          if (terms.length >= 2 && probe.matches())
            take({ target, terms: sorted(terms), shape: "steps", cost: 4 + 2 * Math.log(step * offset), promise: probe.evidence });
        }
      }
    }
  }
}

function sorted(terms: readonly number[]): number[] {
  return [...terms].sort((left, right) => left - right);
}

/** Running totals of a set in a few lines; tells when they meet the target more than by coincidence. */
class Probe {
  readonly size: number;
  private readonly axis: Axis;
  private readonly signed: boolean;
  private readonly budget: { steps: number } | undefined;
  private readonly lines: readonly number[];
  private readonly values: Float64Array;
  private readonly steps: Float64Array;
  /** What a match in the line is worth, in nats. */
  private readonly worth: Float64Array;
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
    this.steps = Float64Array.from(this.lines, (line) => ownStep(axis, cellOf(line)));
    this.worth = this.values.map((value, index) =>
      Math.log1p(Math.abs(value) / (this.steps[index] ?? 1))
    );
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
        this.evidence += this.worth[index] ?? 0;
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

/** The roundest step that the figure itself keeps to, at most a hundred of the last decimal printed. */
function ownStep({ table }: Axis, cell: number): number {
  const { units, decimals, scale } = table;
  const unit = units[cell] ?? 0;
  const fine = 10 ** (scale - (decimals[cell] ?? 0));
  if ((decimals[cell] ?? 0) > 0) return fine;
  return fine * ([100, 50, 10, 5, 3].find((step) => unit % (step * fine) === 0) ?? 1);
}
