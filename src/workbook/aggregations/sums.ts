// Which items are sums of which others: found from the bottom up, each found total standing for its parts in the next round.
import type { Axis } from "./axis";
import { cellAt } from "./axis";
import { asListed, trimmed, withNoughts } from "./blank-items";
import { probeLines } from "./probe-lines";
import { patternKey } from "./relation";
import type { Relation } from "./relation";
import { apart, runs } from "./sum-candidates";
import type { Candidate } from "./sum-candidates";
import type { SearchSpace } from "./sum-probe";
import { singleSums } from "./single-sums";
import { likelyTargets } from "./targets";
import { sumCoincidence, sumEvidence } from "./sum-evidence";
import type { SumPattern } from "./sum-evidence";
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
/** Terms at a distance can be picked in so many ways that more is asked of them. */
const ENOUGH_APART = 9;
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
    search.addSingles();
    search.repeat(apart, Math.max(enough, ENOUGH_APART));
    search.repeat(runs, enough);
  }
  return asListed(search.found);
}

function sumVerdict(axis: Axis, pattern: SumPattern, trust: Float64Array): Verdict {
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
  private readonly weighed = new Map<Candidate, Relation>();
  private readonly byPattern = new Map<string, Relation>();
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

  addSingles(): void {
    this.found.push(...singleSums(this.axis, this.found));
  }

  private offers(generate: Generator, enough: number): readonly Relation[] {
    const { axis, found } = this;
    const used = new Set(found.flatMap(({ terms }) => terms));
    const open = axis.figured.filter((item) => !used.has(item));
    const candidates = [...this.candidates(generate, axis.figured, "all")];
    if (used.size > 0) candidates.push(...this.candidates(generate, open, found.length));
    const offers = new Map<string, Relation>();
    for (const candidate of candidates) {
      const relation = this.weighed.get(candidate) ?? this.weigh(candidate);
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
    const { target } = candidate;
    const terms = candidate.shape === "run" ? withNoughts(this.axis, candidate) : candidate.terms;
    const key = patternKey({ operator: "sum", target, terms });
    const relation = this.byPattern.get(key) ?? this.judged({ ...candidate, terms });
    this.byPattern.set(key, relation);
    this.weighed.set(candidate, relation);
    return relation;
  }

  private judged({ target, terms, cost }: Candidate): Relation {
    const { axis, trust } = this;
    const pattern = { operator: "sum", target, terms } as const;
    const verdict = sumVerdict(axis, pattern, trust);
    const bonus = totalWord(axis, target) ? TOTAL_WORD : 0;
    const score = verdict.score - cost + bonus;
    const held = trimmed(axis, terms, verdict.holds);
    return { ...pattern, terms: held, axis, ...verdict, score };
  }
}

function searchSpace(axis: Axis, active: readonly number[]): SearchSpace {
  const probes = probeLines(axis, active);
  const { units } = axis.table;
  const signed = probes.some((line) =>
    active.some((item) => (units[cellAt(axis, item, line)] ?? 0) < 0)
  );
  const isActive = new Set(active);
  return { axis, active, isActive, targets: likelyTargets(axis), probes, signed };
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
    return (
      overlap(offer.terms, other.terms) || (side(offer) === side(other) && offer.score < PLAIN)
    );
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
