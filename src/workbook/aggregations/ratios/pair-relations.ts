// Items calculated from two others: a quotient or a relative change, plain or in percent.
import { grouped } from "../../../domain/grouped";
import type { Axis } from "../axis";
import { cellAt } from "../axis";
import { verdictOf } from "./pair-evidence";
import { guessesAt, SCALES } from "./pair-guesses";
import type { Guess, PairOperator } from "./pair-guesses";
import { isProduct } from "./products";
import { numberAt, probeLines } from "../probe-lines";
import type { Relation } from "../relation";
import { likelyTargets } from "../targets";
import type { Verdict } from "../weigh";
import { labelOf, nameOf, spannedWordsOf } from "../words";

const ENOUGH = 7;
const WORD = 3;
const FINER = 2;
/** A ratio may be that of two pairs at once: of amounts at current prices, and at constant ones. */
const SECOND_PAIR = 15;

/** What is known of a pair before it is weighed, in nats. */
export type PairWorth = (target: number, first: number, second: number) => number;

/** A guess and what the figures say of it. */
export interface WeighedPair {
  readonly guess: Guess;
  readonly relation: Relation;
}

export function weighedPairs(axis: Axis, operator: PairOperator): readonly WeighedPair[] {
  const probes = probeLines(axis, axis.figured);
  return likelyTargets(axis).flatMap((target) =>
    guessesAt(axis, target, { probes, operator })
      .map((guess) => ({ guess, relation: weighedOn(axis, guess, operator) }))
      .filter(({ relation }) => relation.score > -Infinity)
  );
}

export function bestPairs(
  weighed: readonly WeighedPair[],
  worth: PairWorth = () => 0
): readonly Relation[] {
  const likely = weighed.flatMap(({ guess, relation }) => {
    const score = relation.score + worth(guess.target, guess.first, guess.second);
    return score > 0 ? [{ guess, relation: { ...relation, score } }] : [];
  });
  const repeated = withRepeats(likely);
  const sure = bestOfEach(repeated.filter(({ score }) => score >= ENOUGH));
  return bestOfEach([...sure, ...namesakesOf(sure, repeated)]);
}

/** So many of one name at the same distances speak for the others. */
const FEWEST_NAMESAKES = 2;

/** Calculations that fail nowhere, named and laid out as others that are sure: the mean of every group of rows. */
function namesakesOf(sure: readonly Relation[], all: readonly Relation[]): readonly Relation[] {
  const formOf = ({ axis, target, terms }: Relation): string =>
    [...terms.map((term) => term - target), nameOf(axis, target)].join();
  const forms = grouped(sure, formOf);
  const known = new Set(sure);
  return all.filter(
    (each) =>
      !known.has(each) &&
      each.fails.length === 0 &&
      nameOf(each.axis, each.target) !== "" &&
      (forms.get(formOf(each))?.length ?? 0) >= FEWEST_NAMESAKES
  );
}

/** The same calculation at the same distances, several times on a sheet, is hardly a coincidence. */
function withRepeats(weighed: readonly WeighedPair[]): readonly Relation[] {
  const shapeOf = ({ target, first, second, times }: Guess): string =>
    [first - target, second - target, times].join();
  const count = new Map<string, number>();
  for (const { guess } of weighed) {
    const shape = shapeOf(guess);
    count.set(shape, (count.get(shape) ?? 0) + 1);
  }
  return weighed.map(({ guess, relation }) => ({
    ...relation,
    score: relation.score + 1.5 * Math.log(count.get(shapeOf(guess)) ?? 1),
  }));
}

function weighedOn(axis: Axis, guess: Guess, operator: PairOperator): Relation {
  const { target, first, second } = guess;
  const verdict = verdictOf(axis, guess, operator);
  const word = operator.words.test(spannedWordsOf(axis, target)) ? WORD : 0;
  const fine = isFiner(axis, guess, verdict) ? FINER : 0;
  const isMeant =
    word > 0 ||
    fine > 0 ||
    (operator.operator === "quotient" && looksLikeShare(axis, guess, verdict));
  const score = isMeant
    ? verdict.score - costOf(axis, guess) + word + fine + naming(axis, guess)
    : -Infinity;
  return { operator: operator.operator, target, terms: [first, second], axis, ...verdict, score };
}

const NAMED = 2;
const SHORTEST_NAME = 4;

/** "Total debt / total assets" names what it is calculated from. */
function naming(axis: Axis, { target, first, second }: Guess): number {
  const nameOf = (item: number): string => labelOf(axis, item).trim().toLowerCase();
  const own = nameOf(target);
  const isNamed = (name: string): boolean =>
    name.length >= SHORTEST_NAME && name.length < own.length && own.includes(name);
  return NAMED * [first, second].filter((item) => isNamed(nameOf(item))).length;
}

const FEW = 4;

/** Of finding it: by how far off the operands are, or among the few pairs that there are at all. */
function costOf({ figured }: Axis, { target, first, second }: Guess): number {
  const pairs = (figured.length - 1) * (figured.length - 2);
  if (figured.length <= FEW) return Math.log(SCALES.length * pairs);
  const reach = Math.abs(target - first) + Math.abs(target - second);
  return 2 + 2 * Math.log(reach) + (target < Math.min(first, second) ? 1 : 0);
}

const HUNDRED = 100;

/** Not called a rate and not printed finer than its operands, a result is at least small, or a factor. */
function looksLikeShare(axis: Axis, guess: Guess, { holds }: Verdict): boolean {
  const { target, first, second } = guess;
  const { decimals } = axis.table;
  const isSmall = (line: number): boolean => {
    const size = Math.abs(numberAt(axis, target, line));
    return size <= 1 || (size <= HUNDRED && decimals[cellAt(axis, target, line)] === 0);
  };
  return holds.every(isSmall) || isProduct({ axis, target, terms: [first, second], holds });
}

/** A result is printed with more decimals than what it was calculated from. */
function isFiner(axis: Axis, { target, first, second }: Guess, { holds }: Verdict): boolean {
  const finest = (item: number): number =>
    holds.reduce(
      (most, line) => Math.max(most, axis.table.decimals[cellAt(axis, item, line)] ?? 0),
      0
    );
  return finest(target) > Math.max(finest(first), finest(second));
}

/** One explanation for each item and line: the best, unless others share nothing with it and are sure as well. */
function bestOfEach(offers: readonly Relation[]): readonly Relation[] {
  const accepted: Relation[] = [];
  for (const offer of [...offers].sort((left, right) => right.score - left.score)) {
    if (!accepted.some((other) => isTaken(offer, other))) accepted.push(offer);
  }
  return accepted;
}

function isTaken(offer: Relation, { target, terms, holds }: Relation): boolean {
  if (target !== offer.target || !holds.some((line) => offer.holds.includes(line))) return false;
  return offer.score < SECOND_PAIR || offer.terms.some((term) => terms.includes(term));
}
