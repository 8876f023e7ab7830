// A formula that does not read like its neighbours on both sides, in its row or in its column.
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import { copied, emptyReferences, worksAlike } from "./effect";
import type { Position } from "./area";
import type { Formula } from "./formula";
import { across, step, type Axis, type FormulaSheet } from "./formula-sheet";
import { besides, distance, stretches, type Run } from "./lines";
import type { Observation } from "./observation";
import { isSlip } from "./slip";

/** A longer run of equal formulas is a part of the table with a rule of its own. */
const MAX_BREAK = 4;
/** Neighbours needed for each cell that differs: more where the calculation itself is another one. */
const WITNESSES = 2;
/** Neighbours needed where they stand on one side only. */
const END_WITNESSES = 4;
/** Witnesses that outweigh one formula of the same kind further off than `CLOSE`. */
const MANY_WITNESSES = 10;
const CLOSE = 2;
/** In so short a line of formulas nobody can tell which one is wrong: all of them are in doubt. */
const SHORT_LINE = 5;
const SHORTEST_LINE = 3;

const LINE = { row: "行", column: "列" } as const;

export function patternBreaks(sheet: FormulaSheet): readonly Observation[] {
  return stretches(sheet).flatMap((stretch) =>
    stretch.runs.flatMap((run, index) => {
      const around = surroundings(stretch.runs, index);
      if (around === null) return [];
      const found = { axis: stretch.axis, line: stretch.members, run, ...around };
      return isBreak(sheet, found) ? [observation(sheet, found)] : [];
    })
  );
}

/** The formulas in line with the one that is looked at. */
type Line = readonly Formula[];

interface Surroundings {
  /** The neighbour whose pattern is broken. */
  readonly model: Formula;
  readonly witnesses: number;
  /** Witnesses on one side only: just a slip by one cell is a break there. */
  readonly isEnd: boolean;
}

/** The runs before and after read the same, and are long enough to be a rule. */
function surroundings(runs: readonly Run[], index: number): Surroundings | null {
  const [before, run, after] = [runs[index - 1], runs[index], runs[index + 1]];
  if (run === undefined || run.members.length > MAX_BREAK) return null;
  if (before === undefined || before.pattern !== after?.pattern) return atTheEnd(runs, index);
  const witnesses = before.members.length + after.members.length;
  const model = before.members.at(-1) ?? before.members[0];
  return witnesses >= WITNESSES * run.members.length ? { model, witnesses, isEnd: false } : null;
}

/** The first or last cell of a line whose others all read the same. */
function atTheEnd(runs: readonly Run[], index: number): Surroundings | null {
  const [run, other] = [runs[index], runs[1 - index]];
  if (runs.length !== 2 || run?.members.length !== 1 || other === undefined) return null;
  const model = index === 0 ? other.members[0] : (other.members.at(-1) ?? other.members[0]);
  const witnesses = other.members.length;
  return witnesses >= END_WITNESSES ? { model, witnesses, isEnd: true } : null;
}

interface Break extends Surroundings {
  readonly axis: Axis;
  readonly line: Line;
  readonly run: Run;
}

function isBreak(sheet: FormulaSheet, found: Break): boolean {
  const { line, run, model } = found;
  const [first] = run.members;
  if (isSecondRule(run, line) || belongsElsewhere(sheet, found)) return false;
  const expected = copied(model, first);
  if (expected === null || worksAlike(sheet, first, expected)) return false;
  // The pattern would lead to an empty cell here: it was adapted with reason.
  if (emptyReferences(sheet, expected) > emptyReferences(sheet, first)) return false;
  if (found.isEnd) return first.skeleton === model.skeleton && isSlip(first, expected);
  return first.skeleton === model.skeleton || isVariant(first, model, line);
}

/** Met again in the same line: two kinds of cells take turns. */
function isSecondRule({ members }: Run, line: Line): boolean {
  const [{ pattern }] = members;
  return line.some((each) => each.pattern === pattern && !members.includes(each));
}

/** It follows the other direction: a column of totals crossing this row. One far ally does not outweigh many. */
function belongsElsewhere(sheet: FormulaSheet, { axis, run, witnesses }: Break): boolean {
  const allies = run.members.flatMap((member) =>
    besides(sheet, axis, member)
      .filter(({ pattern }) => pattern === member.pattern)
      .map((ally) => Math.abs(distance(across(axis), member, ally)))
  );
  const isClose = allies.some((steps) => steps <= CLOSE);
  return isClose || allies.length * MANY_WITNESSES > witnesses;
}

/** Another calculation on one of the same cells, found nowhere else in the line. */
function isVariant(formula: Formula, model: Formula, line: Line): boolean {
  const isUnique = line.every((each) => each === formula || each.skeleton !== formula.skeleton);
  return isUnique && movingCells(formula).some((cell) => movingCells(model).includes(cell));
}

function movingCells({ places }: Formula): readonly string[] {
  return places.filter((place) => /[RC]\[/.test(place));
}

function observation(sheet: FormulaSheet, found: Break): Observation {
  const { axis, run, model, witnesses } = found;
  const [first] = run.members;
  const cells: NonEmpty<Position> = [...run.members];
  const others = lineMates(sheet, found);
  const expected = copied(model, first);
  const where = run.members.map(a1).join("、");
  return {
    kind: "pattern",
    severity: "explain",
    cells: others.length > 0 ? [...cells, ...others] : cells,
    message: `${where}的公式“${first.text}”与同${LINE[axis]}前后${String(witnesses)}个公式的规律不一致（如${a1(model)}“${model.text}”）${shows(sheet, first)}`,
    fix:
      expected === null
        ? "请核对该公式。"
        : `按同${LINE[axis]}规律，${a1(first)}的公式为“=${expected.text.slice(1)}”。请核对：确需不同的，说明原因。`,
  };
}

function shows(sheet: FormulaSheet, at: Position): string {
  const value = sheet.value(at);
  return typeof value === "number" ? `，现显示${String(value)}` : "";
}

/** The other formulas of a short line at equal steps that goes on neither way, not even with typed numbers. */
function lineMates(sheet: FormulaSheet, { axis, line, run, model }: Break): readonly Formula[] {
  const [first] = run.members;
  const at = line.indexOf(first);
  const previous = line[at - 1];
  if (previous === undefined || !isSlip(first, copied(model, first))) return [];
  const stride = distance(axis, previous, first);
  const mates = equalSteps(line, { axis, at, stride });
  const [head, tail] = [mates[0] ?? first, mates.at(-1) ?? first];
  const goesOn = [step(axis, head, -stride), step(axis, tail, stride)].some(
    (end) => sheet.content(end) === "number"
  );
  if (goesOn || mates.length > SHORT_LINE || mates.length < SHORTEST_LINE) return [];
  return mates.filter((each) => !run.members.includes(each));
}

function equalSteps(
  line: Line,
  { axis, at, stride }: { axis: Axis; at: number; stride: number }
): readonly Formula[] {
  const follows = (index: number): boolean => {
    const [one, other] = [line[index - 1], line[index]];
    return one !== undefined && other !== undefined && distance(axis, one, other) === stride;
  };
  let [from, to] = [at, at];
  while (follows(from)) from -= 1;
  while (follows(to + 1)) to += 1;
  return line.slice(from, to + 1);
}
