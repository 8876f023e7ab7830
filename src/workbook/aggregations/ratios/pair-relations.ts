// Items calculated from two others: a quotient or a relative change, plain or in percent.
import type { Axis } from "../axis";
import { cellAt } from "../axis";
import { BLANK, FIGURE, TEXT } from "../number-table";
import { isProduct } from "./products";
import { roundStepOf } from "../printed-steps";
import { numberAt, probeLines, stepAt } from "../probe-lines";
import type { Operator, Pattern, Relation } from "../relation";
import { likelyTargets } from "../targets";
import { EXACT, priorTrust, ROUNDED, weigh } from "../weigh";
import type { LineEvidence, Verdict } from "../weigh";
import { labelOf, spannedWordsOf } from "../words";

export interface PairOperator {
  readonly operator: Operator;
  /** NaN when it cannot be calculated. */
  readonly of: (first: number, second: number) => number;
  /** How far the result may be off when each operand is off by one in its last decimal. */
  readonly blur: (first: number, second: number, steps: readonly [number, number]) => number;
  /** Words at the head of an item that say so. */
  readonly words: RegExp;
}

interface Guess {
  readonly target: number;
  readonly first: number;
  readonly second: number;
  /** 100 when printed in percent. */
  readonly times: number;
}

const SCALES = [1, 100] as const;
const ALL_PAIRS = 40;
const WINDOW = 12;
const TRIED = 10;
const FEWEST_TRIED = 3;
const FIRST_FEW = 2;
const ENOUGH = 7;
const WORD = 3;
const FINER = 2;
/** A ratio may be that of two pairs at once: of amounts at current prices, and at constant ones. */
const SECOND_PAIR = 15;

/** What is known of a pair before it is weighed, in nats. */
export type PairWorth = (target: number, first: number, second: number) => number;

export function findPairRelations(
  axis: Axis,
  operator: PairOperator,
  worth: PairWorth = () => 0
): readonly Relation[] {
  const probes = probeLines(axis, axis.figured);
  const weighed: Weighed[] = [];
  for (const target of likelyTargets(axis)) {
    const tried = linesToTry(axis, target, probes);
    if (tried.length === 0) continue;
    const trial = trialOf(axis, near(axis.figured, target), tried);
    for (const guess of guesses(target, wantedOf(axis, target, tried), trial, operator.of)) {
      const relation = weighedOn(axis, guess, operator);
      const score = relation.score + worth(target, guess.first, guess.second);
      if (score > 0) weighed.push({ guess, relation: { ...relation, score } });
    }
  }
  return bestOfEach(withRepeats(weighed).filter(({ score }) => score >= ENOUGH));
}

/** Lines with many figures; of an item that few of them show, its own. */
function linesToTry(axis: Axis, target: number, probes: readonly number[]): readonly number[] {
  const shows = (line: number): boolean => isRatio(axis, target, line);
  const rich = probes.slice(0, TRIED).filter(shows);
  return rich.length >= FEWEST_TRIED ? rich : axis.counted.filter(shows).slice(0, TRIED);
}

interface Weighed {
  readonly guess: Guess;
  readonly relation: Relation;
}

/** The same calculation at the same distances, several times on a sheet, is hardly a coincidence. */
function withRepeats(weighed: readonly Weighed[]): readonly Relation[] {
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

function near(figured: readonly number[], target: number): readonly number[] {
  if (figured.length <= ALL_PAIRS) return figured;
  const at = figured.indexOf(target);
  return figured.slice(Math.max(0, at - WINDOW), at + WINDOW + 1);
}

/** A figure that could be a result: neither nought nor one, which anything divided by itself gives. */
function isRatio(axis: Axis, item: number, line: number): boolean {
  const cell = cellAt(axis, item, line);
  const number = axis.table.numbers[cell] ?? 0;
  return axis.table.kinds[cell] === FIGURE && number !== 0 && number !== 1 && number !== 100;
}

/** Figures of the items in the lines tried, item by item, so that guessing is plain arithmetic. */
interface Trial {
  readonly items: readonly number[];
  readonly figures: readonly Float64Array[];
  /** By how much of itself each figure may be off, having been rounded. */
  readonly blurs: readonly Float64Array[];
}

function trialOf(axis: Axis, items: readonly number[], lines: readonly number[]): Trial {
  const figures = items.map((item) =>
    Float64Array.from(lines, (line) => numberAt(axis, item, line))
  );
  const exact = new Float64Array(lines.length);
  const blurs = items.map((item) => {
    const step = roundStepOf(axis, item);
    return step === 0
      ? exact
      : Float64Array.from(lines, (line) => blurOf(axis, { item, line, step }));
  });
  return { items, figures, blurs };
}

function blurOf(
  axis: Axis,
  { item, line, step }: { item: number; line: number; step: number }
): number {
  const number = numberAt(axis, item, line);
  return number === 0 ? 0 : (0.5 * step) / Math.abs(number);
}

interface Wanted {
  readonly values: Float64Array;
  readonly slack: Float64Array;
}

/** With room for operands that are rounded themselves. */
function wantedOf(axis: Axis, target: number, lines: readonly number[]): Wanted {
  const values = Float64Array.from(lines, (line) => numberAt(axis, target, line));
  const slack = Float64Array.from(lines, (line, index) =>
    Math.max(0.51 * stepAt(axis, target, line), 0.01 * Math.abs(values[index] ?? 0))
  );
  return { values, slack };
}

function guesses(target: number, wanted: Wanted, trial: Trial, of: PairOperator["of"]): Guess[] {
  const found: Guess[] = [];
  const { items, figures, blurs } = trial;
  figures.forEach((whole, two) => {
    const second = items[two];
    const wholeBlur = blurs[two];
    if (second === undefined || second === target || wholeBlur === undefined) return;
    figures.forEach((part, one) => {
      const first = items[one];
      const partBlur = blurs[one];
      if (one === two || first === undefined || first === target || partBlur === undefined) return;
      for (const times of scalesFitting(wanted, { part, whole, partBlur, wholeBlur }, of))
        found.push({ target, first, second, times });
    });
  });
  return found;
}

interface Operands {
  readonly part: Float64Array;
  readonly whole: Float64Array;
  readonly partBlur: Float64Array;
  readonly wholeBlur: Float64Array;
}

/** One of the first few lines must fit, and half of all. */
function scalesFitting(
  { values, slack }: Wanted,
  { part, whole, partBlur, wholeBlur }: Operands,
  of: PairOperator["of"]
): readonly number[] {
  let plain = 0;
  let percent = 0;
  const size = values.length;
  for (let index = 0; index < size; index++) {
    const value = values[index] ?? 0;
    const allowed = slack[index] ?? 0;
    const result = of(part[index] ?? 0, whole[index] ?? 0);
    const blur = (1 + Math.abs(result)) * ((partBlur[index] ?? 0) + (wholeBlur[index] ?? 0));
    if (Math.abs(value - result) <= allowed + blur) plain += 1;
    if (Math.abs(value - 100 * result) <= allowed + 100 * blur) percent += 1;
    if (plain + percent === 0 && index === FIRST_FEW) return NO_SCALE;
  }
  if (plain + percent === 0) return NO_SCALE;
  const [one, hundred] = SCALES;
  const isFit = (fitting: number): boolean => fitting > 0 && 2 * fitting >= size;
  return [...(isFit(plain) ? [one] : []), ...(isFit(percent) ? [hundred] : [])];
}

const NO_SCALE: readonly number[] = [];

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

function verdictOf(axis: Axis, guess: Guess, operator: PairOperator): Verdict {
  const rounded = [roundStepOf(axis, guess.first), roundStepOf(axis, guess.second)] as const;
  return weigh(
    axis.counted.map((line) => lineEvidence(axis, guess, { line, operator, rounded })),
    {
      trust: priorTrust(axis),
      segmented: axis.direction === "across",
      coincidence: coincidence(axis, guess, operator),
    }
  );
}

/** The better of plain and percent. */
export function pairVerdict(axis: Axis, pattern: Pattern, operator: PairOperator): Verdict {
  const [first = 0, second = 0] = pattern.terms;
  const verdicts = SCALES.map((times) =>
    verdictOf(axis, { target: pattern.target, first, second, times }, operator)
  );
  return verdicts.reduce((best, each) => (each.score > best.score ? each : best));
}

interface Looked {
  readonly line: number;
  readonly operator: PairOperator;
  /** The steps that the operands are rounded to; nought where they are not. */
  readonly rounded: readonly [number, number];
}

function lineEvidence(axis: Axis, guess: Guess, { line, operator, rounded }: Looked): LineEvidence {
  const { target, first, second, times } = guess;
  const kindOf = (item: number): number => axis.table.kinds[cellAt(axis, item, line)] ?? BLANK;
  const value = numberAt(axis, target, line);
  const blank = { line, chance: 1, expected: 1, share: value };
  if (kindOf(target) !== FIGURE) return { ...blank, state: "absent" };
  const one = numberAt(axis, first, line);
  const two = numberAt(axis, second, line);
  const result = times * operator.of(one, two);
  if (Number.isNaN(result)) {
    const withheld = kindOf(first) === TEXT || kindOf(second) === TEXT;
    return { ...blank, state: withheld || value === 0 ? "unknown" : "fails", expected: 0 };
  }
  const step = stepAt(axis, target, line);
  const steps = [
    Math.max(stepAt(axis, first, line), rounded[0]),
    Math.max(stepAt(axis, second, line), rounded[1]),
  ] as const;
  const gap = Math.abs(value - result);
  const exact = gap <= 0.51 * step + 1e-9 * Math.abs(value);
  const blur = times * operator.blur(one, two, steps);
  if (!exact && gap > 0.51 * step + blur)
    return { ...blank, state: "fails", expected: 0, near: gap <= 0.05 * Math.abs(value) };
  if (value === 0) return { ...blank, state: "nought" };
  // Divided by a hundred and printed in percent, anything is itself.
  if (!isRatio(axis, target, line) || (two === 100 && times === 100))
    return { ...blank, state: "copy" };
  const chanceOf = (off: number): number =>
    Math.min(1, (2 * off + step) / (Math.abs(value) + step));
  const [chance, expected] = [chanceOf(gap), exact ? EXACT : ROUNDED];
  // Operands rounded to tens or hundreds blur the result: then it says no more than that it lies within.
  const within = chanceOf(blur);
  if (Math.max(...steps) > 1 && 1 / within > expected / chance)
    return { ...blank, state: "holds", chance: within, expected: 1 };
  return { ...blank, state: "holds", chance, expected };
}

/** How often one line's result would do for another. */
function coincidence(axis: Axis, guess: Guess, { of }: PairOperator): number {
  const distinct = new Map<number, number>();
  for (const line of axis.counted) {
    if (isRatio(axis, guess.target, line)) distinct.set(numberAt(axis, guess.target, line), line);
    if (distinct.size >= 64) break;
  }
  const lines = [...distinct.values()];
  if (lines.length < 6) return 0;
  const results = lines.map(
    (line) =>
      guess.times * of(numberAt(axis, guess.first, line), numberAt(axis, guess.second, line))
  );
  let matches = 0;
  for (const shift of [1, 2, 3]) {
    lines.forEach((line, index) => {
      const gap = Math.abs(
        (results[(index + shift) % lines.length] ?? 0) - numberAt(axis, guess.target, line)
      );
      if (gap <= 0.51 * stepAt(axis, guess.target, line)) matches += 1;
    });
  }
  return matches / (3 * lines.length);
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
