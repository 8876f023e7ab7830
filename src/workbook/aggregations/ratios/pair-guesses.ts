// Guesses at the two items that a third was calculated from, by plain arithmetic on a few lines.
import type { Axis } from "../axis";
import { cellAt } from "../axis";
import { FIGURE } from "../number-table";
import { roundStepOf } from "../printed-steps";
import { numberAt, stepAt } from "../probe-lines";
import type { Operator } from "../relation";

export interface PairOperator {
  readonly operator: Operator;
  /** NaN when it cannot be calculated. */
  readonly of: (first: number, second: number) => number;
  /** How far the result may be off when each operand is off by one in its last decimal. */
  readonly blur: (first: number, second: number, steps: readonly [number, number]) => number;
  /** Is it called what is often calculated from figures before they were rounded? */
  readonly blurs: (axis: Axis, item: number) => boolean;
  /** Words at the head of an item that say so. */
  readonly words: RegExp;
}

export interface Guess {
  readonly target: number;
  readonly first: number;
  readonly second: number;
  /** 100 when printed in percent. */
  readonly times: number;
}

/** Plain, and in percent. */
export const SCALES = [1, 100] as const;
const ALL_PAIRS = 40;
const WINDOW = 12;
const TRIED = 10;
const FEWEST_TRIED = 3;
const FIRST_FEW = 2;

/** Pairs that give the target in at least half of the lines tried. */
export function guessesAt(
  axis: Axis,
  target: number,
  { probes, operator }: { probes: readonly number[]; operator: PairOperator }
): readonly Guess[] {
  const tried = linesToTry(axis, target, probes);
  if (tried.length === 0) return [];
  return guesses(
    target,
    wantedOf(axis, target, tried),
    trialOf(axis, near(axis.figured, target), {
      lines: tried,
      blurred: operator.blurs(axis, target),
    }),
    operator.of
  );
}

/** Lines with many figures; of an item that few of them show, its own. */
function linesToTry(axis: Axis, target: number, probes: readonly number[]): readonly number[] {
  const shows = (line: number): boolean => isRatio(axis, target, line);
  const rich = probes.slice(0, TRIED).filter(shows);
  return rich.length >= FEWEST_TRIED ? rich : axis.counted.filter(shows).slice(0, TRIED);
}

function near(figured: readonly number[], target: number): readonly number[] {
  if (figured.length <= ALL_PAIRS) return figured;
  const at = figured.indexOf(target);
  return figured.slice(Math.max(0, at - WINDOW), at + WINDOW + 1);
}

/** A figure that could be a result: neither nought nor one, which anything divided by itself gives. */
export function isRatio(axis: Axis, item: number, line: number): boolean {
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

function trialOf(
  axis: Axis,
  items: readonly number[],
  { lines, blurred }: { lines: readonly number[]; blurred: boolean }
): Trial {
  const figures = items.map((item) =>
    Float64Array.from(lines, (line) => numberAt(axis, item, line))
  );
  const exact = new Float64Array(lines.length);
  const blurs = items.map((item) => {
    const step = roundStepOf(axis, item);
    if (step === 0 && !blurred) return exact;
    return Float64Array.from(lines, (line) =>
      blurOf(axis, { item, line, step: Math.max(step, stepAt(axis, item, line)) })
    );
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
