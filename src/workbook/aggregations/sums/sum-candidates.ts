// Sets of items that could add up to another: runs beside it, pairs around it, and items at equal steps.
import { Probe } from "./sum-probe";
import type { SearchSpace } from "./sum-probe";
import { itemsByWord } from "../words";

/** How a set lies to its total; the odder, the more evidence it needs. */
export type Shape = "run" | "children" | "level" | "apart" | "pair" | "steps" | "alike";

export interface Candidate {
  readonly target: number;
  readonly terms: readonly number[];
  readonly shape: Shape;
  /** What finding it cost, in nats: the logarithm of how many sets of its kind were tried. */
  readonly cost: number;
  /** Evidence in the lines it was tried on. */
  readonly promise: number;
}

const ADJACENT = 1.5;
const WHOLE = 2;
const ALIKE = 4;
const FARTHEST_RUN = 600;
/** A ledger: only runs are looked for, as far as they go, within a budget of steps. */
const LONG = 1000;
const STEPS_FOR_EACH_ITEM = 12;
const WIDEST_GAP = 30;
const MOST_PROMISING = 6;
/** A statement has its opening balance at the top and its closing balance at the bottom. */
const PAIR_WINDOW = { across: 12, down: 20 };
const MOST_STEP = 12;
/** Where items at equal steps begin at the latest: so far beyond one step. */
const FARTHEST_START = 5;

export type Take = (candidate: Candidate) => void;

/** Sets of neighbours that lie right beside their total. */
export function runs(space: SearchSpace, take: Take): void {
  eachTarget(space, take, (target, { at, isActive, probe }, offer) => {
    for (const side of [-1, 1] as const) {
      const first = side === -1 || isActive ? at + side : at;
      runFrom(space, { first, side, probe }, (terms) => {
        const cost = runCost({ target, terms, side }) - (isWhole(space, target, terms) ? WHOLE : 0);
        offer({ target, terms: sorted(terms), shape: "run", cost, promise: probe.evidence });
      });
    }
  });
}

/** From the total to where the list ends: at a blank item, a heading, another total or the edge. */
function isWhole({ isActive }: SearchSpace, target: number, terms: readonly number[]): boolean {
  const near = terms[0] ?? target;
  const far = terms.at(-1) ?? near;
  const side = near < target ? -1 : 1;
  return (
    Math.abs(far - near) + 1 === terms.length && !isActive.has(far + side) && far + side !== target
  );
}

/** A run is likelier to be meant when it begins right at its total; what it passes over is part of something else. */
function runCost(run: { target: number; terms: readonly number[]; side: number }): number {
  const { target, terms, side } = run;
  const near = terms[0] ?? target;
  const between = Math.abs(near - target - side);
  return ADJACENT + 0.5 * Math.log(terms.length) + Math.min(1.5, 0.3 * between);
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
function alike({ axis, isActive }: SearchSpace, { target, probe }: Walker, take: Take): void {
  for (const group of itemsByWord(axis)) {
    for (const side of [-1, 1] as const) {
      const beyond = group.filter((item) => (item - target) * side > 0 && isActive.has(item));
      if (side === -1) beyond.reverse();
      const terms: number[] = [];
      probe.clear();
      for (const item of beyond) {
        terms.push(item);
        probe.add(item);
        if (terms.length >= 2 && probe.matches())
          take({
            target,
            terms: sorted(terms),
            shape: "alike",
            cost: ALIKE,
            promise: probe.evidence,
          });
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
export function eachTarget(
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

function runFrom(
  space: SearchSpace,
  { first, side, probe }: Walk,
  found: (terms: number[]) => void
): void {
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

function pairs(
  { active, axis }: SearchSpace,
  walk: { target: number; at: number; probe: Probe },
  take: Take
): void {
  const { target, at, probe } = walk;
  const reachable = PAIR_WINDOW[axis.direction];
  const low = Math.max(0, at - reachable);
  const high = Math.min(active.length, at + reachable + 1);
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
      take({
        target,
        terms: [first, second],
        shape: "pair",
        cost: 3 + 2 * Math.log(reach) + (across ? 0.5 : 0),
        promise: probe.evidence,
      });
    }
  }
}

/** Every other, every third … item, as where amounts and percentages alternate. */
function steps(
  { isActive }: SearchSpace,
  { target, probe }: { target: number; probe: Probe },
  take: Take
): void {
  for (const side of [-1, 1]) {
    for (let step = 2; step <= MOST_STEP; step++) {
      for (let offset = 1; offset <= step + FARTHEST_START; offset++) {
        const nearest = target + side * offset;
        // Fewer than two make no sum.
        if (!isActive.has(nearest) || !isActive.has(nearest + side * step)) continue;
        const terms: number[] = [];
        probe.clear();
        for (let item = nearest; isActive.has(item); item += side * step) {
          terms.push(item);
          probe.add(item);
          if (probe.overshot()) break;
          if (terms.length >= 2 && probe.matches())
            take({
              target,
              terms: sorted(terms),
              shape: "steps",
              cost: 4 + 2 * Math.log(step * offset),
              promise: probe.evidence,
            });
        }
      }
    }
  }
}

export function sorted(terms: readonly number[]): number[] {
  return [...terms].sort((left, right) => left - right);
}
