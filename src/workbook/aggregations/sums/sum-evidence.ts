// How well "this item is the sum of those" explains the figures, line by line, against the chance of a coincidence.
import type { Axis } from "../axis";
import { cellAt, textAt } from "../axis";
import { BLANK, FIGURE, TEXT } from "../number-table";
import { blendWeight, EXACT, ROUNDED } from "../weigh";
import type { LineEvidence } from "../weigh";

/** Largest gap that rounding of `terms` figures and their total explains, in steps of the last printed decimal. */
export function roundingSteps(terms: number): number {
  return Math.min((terms + 1) / 2, Math.max(1, 1.15 * Math.sqrt(terms + 1)));
}

/** One line of a pattern in figures. */
interface SumLine {
  readonly line: number;
  readonly kind: number;
  readonly value: number;
  readonly total: number;
  /** Terms that are not nought. */
  readonly filled: number;
  /** Terms that hold a figure or a dash. */
  readonly present: number;
  /** Terms that hold a text: a figure withheld, perhaps. */
  readonly texts: number;
  readonly decimals: number;
  /** The largest of the terms, without its sign. */
  readonly largest: number;
  /** The last term that is not nought. */
  readonly source: number;
  /** A blend of the terms as a share of the total: lines in proportion say the same twice. */
  readonly share: number;
}

export interface SumPattern {
  readonly target: number;
  readonly terms: readonly number[];
}

export function sumEvidence(axis: Axis, pattern: SumPattern): readonly LineEvidence[] {
  const lines = axis.counted.map((line) => sumLine(axis, pattern, line));
  const steps = stepsOf(axis, pattern, lines);
  return lines.map((each, index) => {
    const evidence = judged(each, steps[index] ?? 1);
    if (evidence.state === "fails" && axis.changes.has(each.line))
      return { ...evidence, state: "absent", near: false };
    if (evidence.state === "unknown" && !showsMarks(axis, pattern, each))
      return { ...evidence, state: "absent" };
    if (evidence.state !== "absent" || !isWithheld(axis, pattern, each)) return evidence;
    return { ...evidence, state: "unknown" };
  });
}

/** x, **, n.a.; four 汉字 are words. */
const MARK = /^(?:.{0,3}|[^\u4e00-\u9fff]{4})$/u;

/** Beside figures replaced by a mark (x, **, n.a.) the others come to less than the total. */
function isWithheld(axis: Axis, pattern: SumPattern, sum: SumLine): boolean {
  if (sum.kind !== FIGURE || sum.texts === 0 || sum.total <= 0 || sum.value <= sum.total)
    return false;
  return showsMarks(axis, pattern, sum);
}

/** Is every text among the terms a mark, not a word? */
function showsMarks(axis: Axis, { terms }: SumPattern, { line }: SumLine): boolean {
  return terms.every(
    (term) =>
      axis.table.kinds[cellAt(axis, term, line)] !== TEXT ||
      MARK.test(textAt(axis, term, line).trim())
  );
}

function sumLine(axis: Axis, { target, terms }: SumPattern, line: number): SumLine {
  const { units, decimals, kinds } = axis.table;
  const cell = cellAt(axis, target, line);
  const value = units[cell] ?? 0;
  let total = 0;
  let filled = 0;
  let source = -1;
  let largest = 0;
  let blend = 0;
  let present = 0;
  let texts = 0;
  let finest = decimals[cell] ?? 0;
  for (const term of terms) {
    const at = cellAt(axis, term, line);
    const unit = units[at] ?? 0;
    const kind = kinds[at];
    if (kind === TEXT) texts += 1;
    else if (kind !== BLANK) present += 1;
    if (unit === 0) continue;
    total += unit;
    source = term;
    largest = Math.max(largest, Math.abs(unit));
    blend += unit * weightOf(term, terms);
    filled += 1;
    finest = Math.max(finest, decimals[at] ?? 0);
  }
  const size = value === 0 ? largest : value;
  const share = size === 0 ? 0 : Math.round((1000 * blend) / size);
  const kind = kinds[cell] ?? BLANK;
  return {
    line,
    kind,
    value,
    total,
    filled,
    present,
    texts,
    decimals: finest,
    share,
    source,
    largest,
  };
}

/** Of two terms the share of the second tells all. */
function weightOf(term: number, terms: readonly number[]): number {
  return terms.length === 2 ? Number(term === terms[1]) : blendWeight(term);
}

/** The step in which the figures of each line are printed. */
function stepsOf(axis: Axis, pattern: SumPattern, lines: readonly SumLine[]): readonly number[] {
  const { scale } = axis.table;
  const across = axis.direction === "across";
  const common = commonDecimals(lines);
  const fine = lines.map(
    ({ decimals }) => 10 ** (scale - (across ? Math.max(common, decimals) : decimals))
  );
  const finest = lines.reduce((most, { decimals }) => Math.max(most, decimals), 0);
  if (finest > 0) return fine;
  const one = 10 ** scale;
  const together = coarseStep(axis, pattern, { lines: axis.counted, one });
  const coarse = lines.map(({ line }) =>
    together > one || across ? together : coarseStep(axis, pattern, { lines: [line], one })
  );
  const near = lines.filter(
    ({ value, total, filled }, index) =>
      filled > 1 &&
      value !== 0 &&
      Math.abs(value - total) <= (coarse[index] ?? one) * roundingSteps(filled)
  );
  const exact = near.filter(({ value, total }) => value === total);
  return exact.length >= 0.8 * near.length ? fine : coarse;
}

/** A rate or a mean in a line of its own does not make the whole numbers of the others exact to its decimals. */
const SELDOM = 0.1;

/** Decimals that more than a few of the lines are printed with: 12.5 stands for 12.50 beside them. */
function commonDecimals(lines: readonly SumLine[]): number {
  const printed = lines
    .filter(({ kind, filled }) => kind === FIGURE && filled > 0)
    .map(({ decimals }) => decimals)
    .sort((left, right) => right - left);
  return printed[Math.floor(SELDOM * printed.length)] ?? 0;
}

const COARSE = [1000, 500, 100, 50, 10, 5, 3];

/** Offices print counts as multiples of 3, 5, 10, 100 …: the largest step that nearly all figures keep to. */
function coarseStep(
  axis: Axis,
  { target, terms }: SumPattern,
  { lines, one }: { lines: readonly number[]; one: number }
): number {
  const { units } = axis.table;
  const figures: number[] = [];
  for (const item of [target, ...terms]) {
    for (const line of lines) {
      const unit = units[cellAt(axis, item, line)] ?? 0;
      if (unit !== 0 && figures.length < 200) figures.push(unit);
    }
  }
  if (figures.length < 6) return one;
  const kept = (step: number): number => figures.filter((unit) => unit % (step * one) === 0).length;
  const step = COARSE.find((each) => kept(each) >= 0.9 * figures.length);
  return step === undefined ? one : step * one;
}

function judged(sum: SumLine, step: number): LineEvidence {
  const { line, kind, value, total, filled, present, texts, share } = sum;
  const blank = { line, chance: 1, expected: 1, share };
  if (kind === BLANK || kind === TEXT) return { ...blank, state: "absent" };
  if (value === 0 && filled === 0)
    return { ...blank, state: kind === FIGURE ? "nought" : "absent" };
  if (texts > 0 && present === 0) return { ...blank, state: "unknown" };
  if (present === 0) return { ...blank, state: "absent" };
  const gap = Math.abs(value - total);
  // Terms of both signs that cancel out say as much as their size does.
  const size = Math.max(Math.abs(value), filled > 1 ? sum.largest : 0);
  const isCopy = gap > 0 && sum.largest === Math.abs(value);
  const chance = kind !== FIGURE ? 0.5 : isCopy ? 1 : Math.min(1, (2 * gap + step) / (size + step));
  const noise = filled / 2;
  // Beside words a single figure that differs from the total is no rounded sum.
  if (gap > step * roundingSteps(filled) + noise || (texts > 0 && filled === 1 && gap > noise)) {
    const near = gap <= 0.05 * Math.abs(value);
    if (texts > 0) return { ...blank, state: "absent" };
    return { ...blank, state: "fails", chance, expected: 0, near };
  }
  const expected = gap <= noise ? EXACT : ROUNDED;
  if (filled === 1) return { ...blank, state: "copy", chance, expected, source: sum.source };
  return { ...blank, state: "holds", chance, expected };
}

/** How often a line's target would meet the terms of another line: near 1 where figures are small or the same all over. */
export function sumCoincidence(axis: Axis, pattern: SumPattern): number {
  const { scale } = axis.table;
  const distinct = new Map<number, SumLine>();
  for (const line of axis.counted) {
    const sum = sumLine(axis, pattern, line);
    if (sum.kind === FIGURE && sum.value !== 0) distinct.set(sum.value, sum);
    if (distinct.size >= 64) break;
  }
  const lines = [...distinct.values()];
  if (lines.length < 6) return 0;
  const finest = commonDecimals(lines);
  const allowed = roundingSteps(pattern.terms.length) * 10 ** (scale - finest);
  let matches = 0;
  for (const shift of [1, 2, 3]) {
    lines.forEach(({ value }, index) => {
      const other = lines[(index + shift) % lines.length]?.total ?? 0;
      if (Math.abs(value - other) <= allowed) matches += 1;
    });
  }
  return matches / (3 * lines.length);
}
