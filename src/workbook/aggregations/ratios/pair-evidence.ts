// How well a quotient or a change of two items explains a third, line by line.
import type { Axis } from "../axis";
import { cellAt } from "../axis";
import { BLANK, FIGURE, TEXT } from "../number-table";
import { isRatio, SCALES } from "./pair-guesses";
import type { Guess, PairOperator } from "./pair-guesses";
import { roundStepOf } from "../printed-steps";
import { numberAt, stepAt } from "../probe-lines";
import type { Pattern } from "../relation";
import { EXACT, priorTrust, ROUNDED, weigh } from "../weigh";
import type { LineEvidence, Verdict } from "../weigh";

/** The same ratio of other figures still says a little. */
const REPEATED = 0.1;

export function verdictOf(axis: Axis, guess: Guess, operator: PairOperator): Verdict {
  const rounded = [roundStepOf(axis, guess.first), roundStepOf(axis, guess.second)] as const;
  return weigh(
    axis.counted.map((line) => lineEvidence(axis, guess, { line, operator, rounded })),
    {
      trust: priorTrust(axis),
      segmented: axis.direction === "across",
      coincidence: coincidence(axis, guess, operator),
      repeated: REPEATED,
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
  const isBlurred = Math.max(...steps) > 1 || (operator.blurs(axis, target) && blur > 0.51 * step);
  if (isBlurred && 1 / within > expected / chance)
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
