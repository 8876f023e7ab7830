// Formulas that stand in line with each other, and where along the line they begin to read differently.
import type { Position } from "./area";
import type { Formula } from "./formula";
import { across, AXES, placeOn, step, type Axis, type FormulaSheet } from "./formula-sheet";
import { oncePerSheet } from "./once-per-sheet";

/** Formulas further apart than this many cells are no neighbours. */
const MAX_GAP = 3;

/** Neighbouring formulas of a row or column. */
export interface Stretch {
  readonly axis: Axis;
  readonly members: readonly Formula[];
  readonly runs: readonly Run[];
}

/** Neighbouring formulas that read the same from where they stand. */
export interface Run {
  readonly pattern: string;
  readonly members: readonly [Formula, ...Formula[]];
}

/** Along rows and along columns. */
export const stretches = oncePerSheet((sheet): readonly Stretch[] =>
  AXES.flatMap((axis) => sheet.lines(axis).flatMap((line) => stretchesOf(axis, line)))
);

function stretchesOf(axis: Axis, line: readonly Formula[]): readonly Stretch[] {
  const found: { axis: Axis; members: Formula[]; runs: Run[] }[] = [];
  let [members, run]: [Formula[], Formula[]] = [[], []];
  let [place, pattern] = [Number.NEGATIVE_INFINITY, ""];
  for (const formula of line) {
    const here = placeOn(axis, formula);
    const isApart = here - place > MAX_GAP + 1;
    if (isApart) found.push({ axis, members: (members = []), runs: [] });
    if (isApart || formula.pattern !== pattern) {
      const opened: [Formula] = [formula];
      found.at(-1)?.runs.push({ pattern: formula.pattern, members: opened });
      run = opened;
    } else {
      run.push(formula);
    }
    members.push(formula);
    [place, pattern] = [here, formula.pattern];
  }
  return found;
}

export function distance(axis: Axis, from: Position, to: Position): number {
  return placeOn(axis, to) - placeOn(axis, from);
}

/** The nearest formulas beside the line: in the neighbouring columns of a column. */
export function besides(sheet: FormulaSheet, axis: Axis, at: Position): readonly Formula[] {
  return [-1, 1].flatMap((side) => {
    for (let by = 1; by <= MAX_GAP + 1; by++) {
      const formula = sheet.formula(step(across(axis), at, side * by));
      if (formula !== undefined) return [formula];
    }
    return [];
  });
}
