// A number typed where the cells before and after it calculate: it stays as it is when the figures change.
import { a1 } from "../../domain/cell-ref";
import { copied, emptyReferences } from "./effect";
import { evaluate, type Outcome } from "./evaluate";
import { ranged, type Position } from "./area";
import type { Formula } from "./formula";
import { across, step, type Axis, type FormulaSheet } from "./formula-sheet";
import { distance, stretches, type Run } from "./lines";
import type { Observation } from "./observation";
import { isPlainSum } from "./sums";

/** Equal formulas around the number, so that they are a rule and not chance; totals are a rule sooner. */
const WITNESSES = 5;
const TOTALS = 4;

/** Where a formula is overwritten more often than this, that is how the sheet is kept. */
const MAX_EXCEPTIONS = 2;

const LINE = { row: "行", column: "列" } as const;

export function typedConstants(sheet: FormulaSheet): readonly Observation[] {
  const found = stretches(sheet).flatMap(({ axis, runs }) =>
    runs.flatMap((run) => gaps(run, axis).flatMap((gap) => typedIn(sheet, { ...gap, axis })))
  );
  const byCell = new Map(found.map((each) => [a1(each.observation.cells[0]), each]));
  const perFormula = new Map<string, number>();
  for (const { skeleton } of byCell.values()) {
    perFormula.set(skeleton, (perFormula.get(skeleton) ?? 0) + 1);
  }
  return [...byCell.values()]
    .filter(({ skeleton }) => (perFormula.get(skeleton) ?? 0) <= MAX_EXCEPTIONS)
    .map(({ observation }) => observation);
}

interface Typed {
  readonly skeleton: string;
  readonly observation: Observation;
}

interface Gap {
  readonly before: Formula;
  /** How far the formulas stand apart. */
  readonly stride: number;
  readonly witnesses: number;
}

/** Places where one is missing in a run of equal formulas, side by side or in every second (third) cell. */
function gaps({ members }: Run, axis: Axis): readonly Gap[] {
  if (members.length < (isTotal(members[0], axis) ? TOTALS : WITNESSES)) return [];
  const steps = members
    .slice(1)
    .map((after, index) => distance(axis, members[index] ?? after, after));
  const stride = Math.min(...steps);
  return members.flatMap((before, index) =>
    steps[index] === 2 * stride ? [{ before, stride, witnesses: members.length }] : []
  );
}

/** In a row of totals each adds up its column. */
function isTotal(formula: Formula, axis: Axis): boolean {
  const [reference] = formula.references;
  const area = reference === undefined ? null : ranged(reference);
  if (area === null || !isPlainSum(formula)) return false;
  return axis === "row" ? area.columns === 1 : area.rows === 1;
}

function typedIn(
  sheet: FormulaSheet,
  { axis, before, stride, witnesses }: Gap & { axis: Axis }
): readonly Typed[] {
  const at = step(axis, before, stride);
  const value = sheet.value(at);
  const expected = copied(before, at);
  if (typeof value !== "number" || sheet.content(at) !== "number" || expected === null) return [];
  if (isDataLine(sheet, axis, at) || emptyReferences(sheet, expected) > 0) return [];
  const outcome = evaluate(expected, sheet.lookUp);
  if (!differs(value, outcome)) return [];
  const instead = typeof outcome === "number" ? `，按公式应为${shown(outcome)}` : "";
  const observation: Observation = {
    kind: "typed",
    severity: typeof outcome === "number" ? "explain" : "hint",
    cells: [at],
    message: `${a1(at)}是直接键入的数${shown(value)}，而同${LINE[axis]}其余${String(witnesses)}格都是公式（如${a1(before)}“${before.text}”）${instead}`,
    fix: `按同${LINE[axis]}规律，${a1(at)}的公式为“${expected.text}”。请核对：确需直接填数的，说明原因。`,
  };
  return [{ skeleton: before.skeleton, observation }];
}

/** The line beside it is interrupted in the same place: a row of given figures among calculated ones. */
function isDataLine(sheet: FormulaSheet, axis: Axis, at: Position): boolean {
  return [-1, 1].some((side) => {
    const beside = step(across(axis), at, side);
    const ends = [step(axis, beside, -1), step(axis, beside, 1)];
    return (
      sheet.content(beside) === "number" && ends.every((end) => sheet.content(end) === "formula")
    );
  });
}

/** A formula that would fail here was left out with reason. */
function differs(value: number, outcome: Outcome): boolean {
  if (outcome === "error") return false;
  return outcome === "unknown" || Math.abs(value - outcome) > lastDigit(value) + 1e-9;
}

/** One in the last digit that was typed: what rounding or cutting off by hand explains. */
function lastDigit(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

export function shown(value: number): string {
  return String(Number(value.toPrecision(12)));
}
