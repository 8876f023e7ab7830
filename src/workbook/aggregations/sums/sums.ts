// Which items are sums of which others: found from the bottom up, each found total standing for its parts in the next round.
import type { Axis } from "../axis";
import { cellAt } from "../axis";
import { asListed, countedOnce, trimmed, withNoughts } from "./blank-items";
import { declaredSums } from "./declared-sums";
import { withEmptyLines } from "./empty-lines";
import { withoutIdleLines } from "./idle-lines";
import { probeLines } from "../probe-lines";
import { partsAmong } from "../parts";
import { patternKey } from "../relation";
import type { Pattern, Relation } from "../relation";
import { apart, runs } from "./sum-candidates";
import type { Candidate } from "./sum-candidates";
import { choose, isAccident, withoutRegular } from "./sum-choice";
import type { Offer } from "./sum-choice";
import { withHeads, withTwins } from "./sum-likeness";
import { farthest } from "./sum-reach";
import { outlines } from "./sum-outlines";
import { placeWorth } from "./sum-place";
import type { SearchSpace } from "./sum-probe";
import { withoutReductions } from "./reductions";
import { withRemainders } from "./remainders";
import { siblingSums } from "./sibling-sums";
import { namesakeSums } from "./namesake-sums";
import { openSums } from "./open-sums";
import { quietSums } from "./quiet-sums";
import { likelyTargets } from "../targets";
import { sumCoincidence, sumEvidence } from "./sum-evidence";
import type { SumPattern } from "./sum-evidence";
import { learnTrust, priorTrust, weigh } from "../weigh";
import { atTopLevel, viaSubtotals, withoutCopies, withoutDetailViews } from "./subtotal-views";
import type { LineEvidence } from "../weigh";

const ROUNDS = 10;
/** In a ledger of many thousand rows there are no totals of totals of totals. */
const ROUNDS_IN_LONG = 2;
const LONG = 1000;
/** Strict first, so that what is sure is out of the way before what is doubtful is looked at. */
const SURE = 12;
const ENOUGH = 7;
/** Terms at a distance can be picked in so many ways that more is asked of them. */
const ENOUGH_APART = 8;
/** Of two explanations of the same figures the simpler one is meant. */
const SIMPLER = 3;

/** Of longer tables the evidence is looked up again rather than kept. */
const MOST_LINES_KEPT = 200;

/** A change of trust worth weighing everything again. */
const WISER = 0.15;

/** From all that adds up to what is meant by it, one after the other. */
const AS_MEANT = [
  withoutReductions,
  viaSubtotals,
  withoutDetailViews,
  atTopLevel,
  withoutCopies,
  asListed,
  countedOnce,
] as const;

/** `noAddends` are items that are no addends: shares, means, prices and serial numbers. */
export function findSums(axis: Axis, noAddends: ReadonlySet<number>): readonly Relation[] {
  const search = new SumSearch(axis, noAddends);
  if (axis.figured.length > LONG) {
    search.repeat(runs, ENOUGH);
    return search.found;
  }
  search.addDeclared();
  for (const enough of [SURE, ENOUGH]) {
    search.repeat(runs, enough);
    search.addQuiet();
    search.repeat(apart, Math.max(enough, ENOUGH_APART));
    search.repeat(runs, enough);
    search.addQuiet();
  }
  const listed = AS_MEANT.reduce<readonly Relation[]>((sums, step) => step(sums), search.found);
  const settled = withoutIdleLines(listed).map(withEmptyLines);
  return [...withRemainders(settled), ...openSums(axis, listed), ...namesakeSums(axis, settled)];
}

interface Looked {
  readonly evidence: readonly LineEvidence[];
  readonly coincidence: number;
}

type Generator = (space: SearchSpace, take: (candidate: Candidate) => void) => void;

class SumSearch {
  found: readonly Offer[] = [];
  private readonly axis: Axis;
  private readonly trust: Float64Array;
  /** As it was when the sums were weighed. */
  private trusted: Float64Array;
  private readonly weighed = new Map<Candidate, Offer>();
  private readonly byPattern = new Map<string, Relation>();
  private readonly looks = new Map<string, Looked>();
  /** Changes with what has been found. */
  private state = 0;
  private readonly generated = new Map<string, readonly Candidate[]>();

  private readonly noAddends: ReadonlySet<number>;
  private readonly parts: ReadonlySet<number>;

  constructor(axis: Axis, noAddends: ReadonlySet<number>) {
    this.axis = axis;
    this.noAddends = noAddends;
    this.parts = axis.figured.length > LONG ? new Set() : partsAmong(axis);
    this.trust = priorTrust(axis);
    this.trusted = Float64Array.from(this.trust);
  }

  repeat(generate: Generator, enough: number): void {
    const rounds = this.axis.figured.length > LONG ? ROUNDS_IN_LONG : ROUNDS;
    for (let round = 0; round < rounds; round++) {
      const offers = this.offers(generate, enough);
      const accepted = choose(offers, this.found);
      if (accepted.length === 0) return;
      this.add(accepted);
      learnTrust(this.trust, this.axis, this.found);
      this.forgetWhenWiser();
    }
  }

  /** What was weighed before the lines were known for better or worse is weighed again. */
  private forgetWhenWiser(): void {
    if (this.trust.every((now, line) => Math.abs(now - (this.trusted[line] ?? 0)) <= WISER)) return;
    this.trusted = Float64Array.from(this.trust);
    this.weighed.clear();
    this.byPattern.clear();
  }

  /** What the table says of itself needs no evidence but that it holds. */
  addDeclared(): void {
    const declared = declaredSums(this.axis).map(({ target, terms }) => this.judged(target, terms));
    const borne = declared.filter(({ holds, fails }) => holds.length > fails.length);
    this.add(borne.map((sum) => ({ ...sum, rank: Infinity })));
  }

  addQuiet(): void {
    for (const find of [quietSums, siblingSums])
      this.add(find(this.axis, this.found).map((sum) => ({ ...sum, rank: sum.score })));
  }

  private add(accepted: readonly Offer[]): void {
    if (accepted.length === 0) return;
    this.found = [...farthest(this.found, accepted), ...accepted];
    this.state += 1;
  }

  private offers(generate: Generator, enough: number): readonly Offer[] {
    const offers = new Map<string, Offer>();
    for (const offer of this.weighedOnes(generate)) {
      const key = patternKey(offer);
      // Two candidates are one once the items without a figure have been trimmed.
      if (offer.score >= Math.max(enough, offers.get(key)?.score ?? enough)) offers.set(key, offer);
    }
    const all = [...offers.values()];
    return (generate === apart ? withoutRegular(all) : all).filter((each) => !isAccident(each));
  }

  private weighedOnes(generate: Generator): readonly Offer[] {
    const candidates = this.candidates(generate);
    const offers = candidates.map(
      (candidate) => this.weighed.get(candidate) ?? this.weigh(candidate)
    );
    const isHead = ({ score }: Offer, index: number): boolean =>
      score > 0 && candidates[index]?.shape === "children";
    return withTwins(withHeads(offers, new Set(offers.filter(isHead))), this.found);
  }

  /** Among all items; among those that are part of nothing yet; among the totals. */
  private candidates(generate: Generator): readonly Candidate[] {
    const { axis, found, noAddends } = this;
    const all = this.generatedBy(generate, axis.figured, "all");
    const used = new Set(found.flatMap(({ terms }) => terms));
    const open = axis.figured.filter((item) => !used.has(item) && !noAddends.has(item));
    const state = String(this.state);
    const among = open.length < axis.figured.length ? this.generatedBy(generate, open, state) : [];
    // A ledger has neither an outline nor totals of totals.
    if (axis.figured.length > LONG) return [...all, ...among];
    const totals = new Set(found.map(({ target }) => target));
    const sums = axis.figured.filter((item) => totals.has(item));
    return [
      ...all,
      ...among,
      ...this.generatedBy(outlines, axis.figured, "all"),
      ...(open.length < axis.figured.length ? this.generatedBy(outlines, open, state) : []),
      ...(sums.length > 1 ? this.generatedBy(runs, sums, `totals ${state}`) : []),
      ...this.amongWholes(open, state),
    ];
  }

  /** Runs that pass over what is only part of the item before it. */
  private amongWholes(open: readonly number[], state: string): readonly Candidate[] {
    const { axis, parts } = this;
    if (parts.size === 0) return [];
    const wholes = (items: readonly number[]): number[] => items.filter((item) => !parts.has(item));
    return [
      ...this.generatedBy(runs, wholes(axis.figured), "wholes"),
      ...this.generatedBy(runs, wholes(open), `wholes ${state}`),
    ];
  }

  /** Once for each generator and set of open items. */
  private generatedBy(
    generate: Generator,
    active: readonly number[],
    among: string
  ): readonly Candidate[] {
    const key = `${generate.name} ${among}`;
    const known = this.generated.get(key);
    if (known !== undefined) return known;
    const found: Candidate[] = [];
    generate(searchSpace(this.axis, active), (candidate) => {
      found.push(candidate);
    });
    this.generated.set(key, found);
    return found;
  }

  private weigh(candidate: Candidate): Offer {
    const { target } = candidate;
    const terms = candidate.shape === "run" ? withNoughts(this.axis, candidate) : candidate.terms;
    const key = patternKey({ operator: "sum", target, terms });
    const sum = this.byPattern.get(key) ?? this.judged(target, terms);
    this.byPattern.set(key, sum);
    const score = sum.score - candidate.cost;
    const offer = { ...sum, score, rank: score - SIMPLER * candidate.cost };
    this.weighed.set(candidate, offer);
    return offer;
  }

  /** What the figures say does not change with the trust in their lines. */
  private lookedAt(pattern: Pattern): Looked {
    const { axis, looks } = this;
    if (axis.counted.length > MOST_LINES_KEPT) return looked(axis, pattern);
    const key = patternKey(pattern);
    const known = looks.get(key) ?? looked(axis, pattern);
    looks.set(key, known);
    return known;
  }

  /** Before what finding it cost. */
  private judged(target: number, terms: readonly number[]): Relation {
    const { axis, trust } = this;
    const pattern = { operator: "sum", target, terms } as const;
    const { evidence, coincidence } = this.lookedAt(pattern);
    const segmented = axis.direction === "across";
    const verdict = weigh(evidence, { trust, segmented, coincidence, repeated: 0 });
    const kept = trimmed(axis, terms, verdict.holds);
    // What is left out may have figures in other lines, in which the rest adds up.
    if (1 < kept.length && kept.length < terms.length) return this.judged(target, kept);
    const score =
      kept.length === 1 ? -Infinity : verdict.score + placeWorth(axis, pattern, verdict);
    return { ...pattern, terms: kept, axis, ...verdict, score };
  }
}

function looked(axis: Axis, pattern: SumPattern): Looked {
  return { evidence: sumEvidence(axis, pattern), coincidence: sumCoincidence(axis, pattern) };
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
