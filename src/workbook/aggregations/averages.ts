// Averages of the items beside them.
import { scatteredSets } from "./average-sets";
import type { Axis } from "./axis";
import { cellAt } from "./axis";
import { BLANK, FIGURE, TEXT } from "./number-table";
import { numberAt, probeLines, stepAt } from "./probe-lines";
import type { Relation } from "./relation";
import { likelyTargets } from "./targets";
import { blendWeight, EXACT, priorTrust, ROUNDED, weigh } from "./weigh";
import type { LineEvidence, Verdict } from "./weigh";
import { saysRate, saysResult, wordsOf } from "./words";

const WIDEST_GAP = 8;
const FARTHEST = 600;
/** A ledger has totals at its end, and hardly averages. */
const LONG = 1000;
const LEAST_TERMS = 3;
/** Met in so many lines and missed in none, a mean needs no list that ends where it does. */
const SURE = 5;
const ENOUGH = 6;
/** Terms that are rounded themselves can put the mean off once more by as much as its own rounding does. */
const BLURRED = 2;
const AVERAGE = /average|avg|mean|平均|均值|人均/i;

export function findAverages(axis: Axis, sums: readonly Relation[]): readonly Relation[] {
  if (axis.figured.length > LONG) return [];
  const probes = probeLines(axis, axis.figured);
  const ranges = [...new Map(sums.map(({ terms }) => [terms.join(), terms])).values()];
  const offers: Relation[] = [];
  for (const target of likelyTargets(axis)) {
    const at = axis.figured.indexOf(target);
    const tried = probes.filter((line) => numberAt(axis, target, line) !== 0);
    if (tried.length === 0 || !standsOut(axis, at)) continue;
    const take = (terms: readonly number[], cost: number): void => {
      if (holdsOwnTotal(terms, sums) || isShare(axis, target, terms)) return;
      const relation = weighed(axis, { target, terms }, cost);
      if (relation.score >= ENOUGH) offers.push(relation);
    };
    for (const terms of ranges) {
      if (isBeside(axis, target, terms) && meets(axis, { target, terms, tried })) take(terms, 0);
    }
    if (isCalledAverage(axis, target)) {
      for (const { terms, cost } of scatteredSets(axis, target)) {
        if (meets(axis, { target, terms, tried })) take(terms, cost);
      }
    }
    for (const side of [-1, 1] as const) {
      for (let gap = 0; gap <= WIDEST_GAP; gap++)
        runsFrom(axis, { target, tried, first: at + side * (gap + 1), side }, (terms) => {
          take(terms, 3 + 2 * Math.log(gap + 1) + 0.5 * Math.log(terms.length));
        });
    }
  }
  const found = bestOfEach(offers);
  return bestOfEach([...found, ...repeats(axis, found)]);
}

/** The same average at the same distances, where by its place alone it would not have been looked for. */
function repeats(axis: Axis, found: readonly Relation[]): readonly Relation[] {
  const figured = new Set(axis.figured);
  const targets = new Set(found.map(({ target }) => target));
  return found.flatMap(({ target, terms }) =>
    likelyTargets(axis).flatMap((other) => {
      const shifted = terms.map((term) => term + other - target);
      if (targets.has(other) || !shifted.every((term) => figured.has(term))) return [];
      const repeat = weighed(axis, { target: other, terms: shifted }, 0);
      return repeat.score >= ENOUGH ? [repeat] : [];
    })
  );
}

function isCalledAverage(axis: Axis, item: number): boolean {
  return AVERAGE.test(wordsOf(axis, item));
}

/** At the edge of a block or called an average: in the midst of a list a mean is a coincidence. */
function standsOut(axis: Axis, at: number): boolean {
  const { figured } = axis;
  const target = figured[at] ?? 0;
  const isEdge = figured[at - 1] !== target - 1 || figured[at + 1] !== target + 1;
  return isEdge || saysResult(wordsOf(axis, target));
}

/** A list and its total have a mean too: the total divided by half their number; nobody means that. */
function holdsOwnTotal(terms: readonly number[], sums: readonly Relation[]): boolean {
  const all = new Set(terms);
  return sums.some((sum) => all.has(sum.target) && sum.terms.every((term) => all.has(term)));
}

/** A percentage beside amounts is their share of what could be reached, not their mean. */
function isShare(axis: Axis, target: number, terms: readonly number[]): boolean {
  const isRate = (item: number): boolean => saysRate(wordsOf(axis, item));
  return isRate(target) && !isCalledAverage(axis, target) && !terms.some(isRate);
}

/** Not far beyond either end of the range. */
function isBeside({ figured }: Axis, target: number, terms: readonly number[]): boolean {
  const at = figured.indexOf(target);
  const first = figured.indexOf(terms[0] ?? 0);
  const last = figured.indexOf(terms.at(-1) ?? 0);
  return (at < first && first - at <= WIDEST_GAP) || (at > last && at - last <= WIDEST_GAP);
}

interface Walk {
  readonly target: number;
  readonly tried: readonly number[];
  readonly first: number;
  readonly side: 1 | -1;
}

function runsFrom(
  axis: Axis,
  { target, tried, first, side }: Walk,
  found: (terms: number[]) => void
): void {
  const terms: number[] = [];
  const sums = new Float64Array(tried.length);
  const counts = new Float64Array(tried.length);
  const anyEnd = axis.direction === "across" || isCalledAverage(axis, target);
  for (let index = first; terms.length < FARTHEST; index += side) {
    const item = axis.figured[index];
    if (item === undefined) return;
    terms.push(item);
    let matching = 0;
    tried.forEach((line, at) => {
      if (axis.table.kinds[cellAt(axis, item, line)] === FIGURE) counts[at] = (counts[at] ?? 0) + 1;
      sums[at] = (sums[at] ?? 0) + numberAt(axis, item, line);
      const value = numberAt(axis, target, line);
      const count = counts[at] ?? 0;
      if (count > 0 && Math.abs((sums[at] ?? 0) / count - value) <= allowed(axis, target, line))
        matching += 1;
    });
    const isEnd = anyEnd || axis.figured[index + side] !== item + side;
    const isSure = matching >= SURE && matching === tried.length;
    if ((isEnd || isSure) && terms.length >= LEAST_TERMS && 2 * matching >= tried.length)
      found(ordered(terms));
  }
}

function meets(
  axis: Axis,
  { target, terms, tried }: { target: number; terms: readonly number[]; tried: readonly number[] }
): boolean {
  const matching = tried.filter((line) => {
    const mean = meanOf(axis, terms, line);
    return Math.abs(mean.value - numberAt(axis, target, line)) <= allowed(axis, target, line);
  });
  return 3 * matching.length >= tried.length;
}

function ordered(terms: readonly number[]): number[] {
  return [...terms].sort((left, right) => left - right);
}

function allowed(axis: Axis, item: number, line: number): number {
  return 0.51 * stepAt(axis, item, line) + 1e-9 * Math.abs(numberAt(axis, item, line));
}

interface Mean {
  readonly value: number;
  readonly count: number;
  /** Between the largest and the least: where a mean can lie. */
  readonly spread: number;
  readonly texts: number;
  /** A blend of the terms as a share of their sum: lines in proportion say the same twice. */
  readonly share: number;
}

function meanOf(axis: Axis, terms: readonly number[], line: number): Mean {
  let sum = 0;
  let count = 0;
  let texts = 0;
  let least = Infinity;
  let most = -Infinity;
  let blend = 0;
  for (const term of terms) {
    const kind = axis.table.kinds[cellAt(axis, term, line)];
    if (kind === TEXT) texts += 1;
    if (kind !== FIGURE) continue;
    const value = numberAt(axis, term, line);
    sum += value;
    count += 1;
    blend += value * blendWeight(term);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const value = count === 0 ? Number.NaN : sum / count;
  const share = sum === 0 ? 0 : Math.round((1000 * blend) / sum);
  return { value, count, spread: most - least, texts, share };
}

function weighed(
  axis: Axis,
  { target, terms }: { target: number; terms: readonly number[] },
  cost: number
): Relation {
  const lines = axis.counted.map((line) => lineEvidence(axis, { target, terms }, line));
  const trust = priorTrust(axis);
  const verdict = weigh(lines, {
    trust,
    segmented: axis.direction === "across",
    coincidence: 0,
    repeated: 0,
  });
  const word = isCalledAverage(axis, target) ? 2 : 0;
  const score = verdict.score - cost + word;
  return { operator: "average", target, terms, axis, ...withBlurred(verdict), score };
}

/** Where the mean is off by no more than the rounding of its terms, it holds; that is no evidence of its own. */
function withBlurred(verdict: Verdict): Verdict {
  const blurred = new Set(verdict.misses);
  return {
    ...verdict,
    holds: ordered([...verdict.holds, ...blurred]),
    fails: verdict.fails.filter((line) => !blurred.has(line)),
    misses: [],
  };
}

function lineEvidence(
  axis: Axis,
  { target, terms }: { target: number; terms: readonly number[] },
  line: number
): LineEvidence {
  const kind = axis.table.kinds[cellAt(axis, target, line)] ?? BLANK;
  const value = numberAt(axis, target, line);
  const mean = meanOf(axis, terms, line);
  const blank = { line, chance: 1, expected: 1, share: mean.share };
  if (kind !== FIGURE) return { ...blank, state: "absent" };
  if (mean.count === 0) return { ...blank, state: mean.texts > 0 ? "unknown" : "absent" };
  // Blank cells do not count, or count as nought.
  const overAll = (mean.value * mean.count) / terms.length;
  const gap = Math.min(Math.abs(value - mean.value), Math.abs(value - overAll));
  const step = stepAt(axis, target, line);
  const printed = allowed(axis, target, line);
  if (gap > printed)
    return { ...blank, state: "fails", expected: 0, near: gap <= BLURRED * printed };
  if (value === 0) return { ...blank, state: "nought" };
  if (mean.spread === 0) return { ...blank, state: "copy" };
  const chance = Math.min(1, (2 * gap + step) / (mean.spread + step));
  return { ...blank, state: "holds", chance, expected: gap <= 0.55 * step ? EXACT : ROUNDED };
}

function bestOfEach(offers: readonly Relation[]): readonly Relation[] {
  const accepted: Relation[] = [];
  for (const offer of [...offers].sort((left, right) => right.score - left.score)) {
    if (!accepted.some(({ target }) => target === offer.target)) accepted.push(offer);
  }
  return accepted;
}
