// Which items are sums of which others: found from the bottom up, each found total standing for its parts in the next round.
import type { Axis } from "./axis";
import { cellAt } from "./axis";
import { BLANK, FIGURE } from "./number-table";
import { probeLines } from "./probe-lines";
import { patternKey } from "./relation";
import type { Relation } from "./relation";
import { apart, runs } from "./sum-candidates";
import type { Candidate, SearchSpace } from "./sum-candidates";
import { likelyTargets } from "./targets";
import { sumCoincidence, sumEvidence } from "./sum-evidence";
import { totalWord } from "./words";
import { priorTrust, weigh } from "./weigh";
import type { Verdict } from "./weigh";

const ROUNDS = 10;
/** In a ledger of many thousand rows there are no totals of totals of totals. */
const ROUNDS_IN_LONG = 2;
const LONG = 1000;
/** Strict first, so that what is sure is out of the way before what is doubtful is looked at. */
const SURE = 12;
const ENOUGH = 7;
const TOTAL_WORD = 2;
/** Evidence that lets one total have a second set of terms on the same side (by sex, and again by age). */
const PLAIN = 12;
/** A total with so many unrelated explanations has none: the figures are merely regular. */
const TOO_MANY = 4;

export function findSums(axis: Axis): readonly Relation[] {
  const search = new SumSearch(axis);
  if (axis.figured.length > LONG) {
    search.repeat(runs, ENOUGH);
    return search.found;
  }
  for (const enough of [SURE, ENOUGH]) {
    search.repeat(runs, enough);
    search.repeat(apart, enough);
    search.repeat(runs, enough);
  }
  return search.found;
}

export function sumVerdict(
  axis: Axis,
  pattern: { readonly target: number; readonly terms: readonly number[] },
  trust = priorTrust(axis)
): Verdict {
  return weigh(sumEvidence(axis, pattern), {
    trust,
    segmented: axis.direction === "across",
    coincidence: sumCoincidence(axis, pattern),
  });
}

type Generator = (space: SearchSpace, take: (candidate: Candidate) => void) => void;

class SumSearch {
  readonly found: Relation[] = [];
  private readonly axis: Axis;
  private readonly trust: Float64Array;
  private readonly weighed = new Map<string, Relation>();
  private readonly generated = new Map<string, readonly Candidate[]>();

  constructor(axis: Axis) {
    this.axis = axis;
    this.trust = priorTrust(axis);
  }

  repeat(generate: Generator, enough: number): void {
    const rounds = this.axis.figured.length > LONG ? ROUNDS_IN_LONG : ROUNDS;
    for (let round = 0; round < rounds; round++) {
      const offers = this.offers(generate, enough);
      const accepted = choose(offers, this.found);
      if (accepted.length === 0) return;
      this.found.push(...accepted);
      learn(this.trust, this.axis, this.found);
    }
  }

  private offers(generate: Generator, enough: number): readonly Relation[] {
    const { axis, found } = this;
    const used = new Set(found.flatMap(({ terms }) => terms));
    const open = axis.figured.filter((item) => !used.has(item));
    const candidates = [...this.candidates(generate, axis.figured, "all")];
    if (used.size > 0) candidates.push(...this.candidates(generate, open, found.length));
    const offers = new Map<string, Relation>();
    for (const candidate of candidates) {
      const relation = this.weigh(candidate);
      if (relation.score >= enough) offers.set(patternKey(relation), relation);
    }
    return generate === apart ? withoutRegular([...offers.values()]) : [...offers.values()];
  }

  /** Once for each generator and set of open items. */
  private candidates(
    generate: Generator,
    active: readonly number[],
    open: number | "all"
  ): readonly Candidate[] {
    const key = `${generate.name} ${String(open)}`;
    const known = this.generated.get(key);
    if (known !== undefined) return known;
    const found: Candidate[] = [];
    generate(searchSpace(this.axis, active), (candidate) => {
      found.push(candidate);
    });
    this.generated.set(key, found);
    return found;
  }

  private weigh(candidate: Candidate): Relation {
    const { axis, trust } = this;
    const { target } = candidate;
    const terms = candidate.shape === "run" ? withNoughts(axis, candidate) : candidate.terms;
    const pattern = { operator: "sum", target, terms } as const;
    const key = patternKey(pattern);
    const known = this.weighed.get(key);
    if (known !== undefined) return known;
    const verdict = sumVerdict(axis, pattern, trust);
    const bonus = totalWord(axis, target) ? TOTAL_WORD : 0;
    const score = verdict.score - candidate.cost + bonus;
    const held = trimmed(axis, terms, verdict.holds);
    const relation: Relation = { ...pattern, terms: held, axis, ...verdict, score };
    this.weighed.set(key, relation);
    return relation;
  }
}

function searchSpace(axis: Axis, active: readonly number[]): SearchSpace {
  const probes = probeLines(axis, active);
  const { units } = axis.table;
  const signed = probes.some((line) =>
    active.some((item) => (units[cellAt(axis, item, line)] ?? 0) < 0)
  );
  return { axis, active, targets: likelyTargets(axis), probes, signed };
}

/** A run takes in the items that are nought or left blank, up to a blank item or a heading. */
function withNoughts(axis: Axis, { target, terms }: Candidate): readonly number[] {
  const first = terms[0] ?? 0;
  const last = terms.at(-1) ?? first;
  const before = first < target;
  const inner = passesOver(axis, terms) ? terms : withLeftOpen(axis, terms);
  const outer: number[] = [];
  const step = before ? -1 : 1;
  const near = before ? nearBlanks(axis, last + 1, target) : nearBlanks(axis, target + 1, first);
  for (let item = (before ? first : last) + step; isNought(axis, item, target); item += step)
    outer.push(item);
  return before ? [...outer.reverse(), ...inner, ...near] : [...near, ...inner, ...outer];
}

/** Columns still to be filled in between a total and its terms. */
function nearBlanks(axis: Axis, from: number, to: number): readonly number[] {
  if (axis.direction === "down") return [];
  const between = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return between.every((item) => isLeftBlank(axis, item)) ? between : [];
}

/** Is a figured item left out between the first and the last? */
function passesOver({ figured }: Axis, terms: readonly number[]): boolean {
  const first = terms[0] ?? 0;
  const last = terms.at(-1) ?? first;
  const within = figured.filter((item) => item >= first && item <= last);
  return within.length > terms.length;
}

function withLeftOpen(axis: Axis, terms: readonly number[]): readonly number[] {
  const all = new Set(terms);
  const inner: number[] = [];
  for (let item = terms[0] ?? 0; item <= (terms.at(-1) ?? 0); item++) {
    if (all.has(item) || isLeftBlank(axis, item)) inner.push(item);
  }
  return inner;
}

/** Without items at the ends that hold no figure in any line. */
function trimmed(axis: Axis, terms: readonly number[], lines: readonly number[]): readonly number[] {
  const counts = (item: number): boolean => hasFigure(axis, item, lines) || isLeftBlank(axis, item);
  const first = terms.findIndex(counts);
  const last = terms.findLastIndex(counts);
  return first < 0 ? terms : terms.slice(first, last + 1);
}

function hasFigure(axis: Axis, item: number, lines: readonly number[]): boolean {
  return lines.some((line) => axis.table.kinds[cellAt(axis, item, line)] === FIGURE);
}

/** Named, and without a figure. */
function isLeftBlank(axis: Axis, item: number): boolean {
  let named = false;
  for (let line = 0; line < axis.lines; line++) {
    const kind = axis.table.kinds[cellAt(axis, item, line)];
    if (kind === FIGURE) return false;
    if (kind !== BLANK) named = true;
  }
  return named;
}

/** Nought or blank in every line in which the target is not nought, and a figure in one of them. */
function isNought(axis: Axis, item: number, target: number): boolean {
  if (item < 0 || item >= axis.items) return false;
  const { units, kinds } = axis.table;
  let figures = 0;
  for (const line of axis.counted) {
    if (units[cellAt(axis, target, line)] === 0) continue;
    const cell = cellAt(axis, item, line);
    if (units[cell] !== 0) return false;
    if (kinds[cell] === FIGURE) figures += 1;
  }
  return figures > 0;
}

/** Tables in steady steps or in proportion make any item a sum of many pairs; then none of them is meant. */
function withoutRegular(offers: readonly Relation[]): readonly Relation[] {
  const count = new Map<number, number>();
  for (const { target } of offers) count.set(target, (count.get(target) ?? 0) + 1);
  return offers.filter(({ target }) => (count.get(target) ?? 0) < TOO_MANY);
}

/** The best first; what contradicts an accepted relation is left out. */
function choose(offers: readonly Relation[], found: readonly Relation[]): readonly Relation[] {
  const accepted: Relation[] = [];
  for (const offer of [...offers].sort((left, right) => right.score - left.score)) {
    const contradicts = [...found, ...accepted].some((other) => conflict(offer, other));
    if (!contradicts) accepted.push(offer);
  }
  return accepted;
}

function conflict(offer: Relation, other: Relation): boolean {
  if (!overlap(offer.holds, other.holds)) return false;
  if (offer.target === other.target)
    return overlap(offer.terms, other.terms) || (side(offer) === side(other) && offer.score < PLAIN);
  if (offer.terms.includes(other.target) && other.terms.includes(offer.target)) return true;
  return contains(offer.terms, other.terms) && !offer.terms.includes(other.target);
}

function side({ target, terms }: Relation): number {
  if (terms.every((term) => term < target)) return -1;
  return terms.every((term) => term > target) ? 1 : 0;
}

function overlap(left: readonly number[], right: readonly number[]): boolean {
  const one = new Set(left);
  return right.some((each) => one.has(each));
}

function contains(whole: readonly number[], part: readonly number[]): boolean {
  if (part.length > whole.length) return false;
  const all = new Set(whole);
  return part.every((each) => all.has(each));
}

/** Lines in which the relations found so far hold are trusted more, the others less. */
function learn(trust: Float64Array, axis: Axis, found: readonly Relation[]): void {
  const prior = priorTrust(axis)[0] ?? 1;
  const holds = new Float64Array(trust.length);
  const fails = new Float64Array(trust.length);
  for (const relation of found) {
    for (const line of relation.holds) holds[line] = (holds[line] ?? 0) + 1;
    for (const line of relation.fails) fails[line] = (fails[line] ?? 0) + 1;
  }
  for (const line of axis.counted) {
    const held = holds[line] ?? 0;
    trust[line] = (held + 2 * prior) / (held + (fails[line] ?? 0) + 2);
  }
}
