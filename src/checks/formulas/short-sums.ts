// A sum that stops one cell short of the figures beside its range: a row or column was added at the edge and not taken in.
import { a1 } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import type { Position } from "./area";
import type { Formula } from "./formula";
import { placeOn, step, type FormulaSheet } from "./formula-sheet";
import type { Observation } from "./observation";
import { isInLine, lengthOf, rangeSums, type RangeSum } from "./sums";

/** Rows added at the edge are few; more figures in between are another part of the table. */
const MAX_LEFT_OUT = 2;
/** So few cells make no range that something could be missing from. */
const MIN_RANGE = 3;

interface ShortSum {
  readonly sum: RangeSum;
  readonly leftOut: NonEmpty<Position>;
}

export function shortSums(sheet: FormulaSheet): readonly Observation[] {
  const found = rangeSums(sheet).flatMap((sum) => {
    const leftOut = lengthOf(sum) < MIN_RANGE ? null : leftOutOf(sheet, sum);
    return leftOut === null ? [] : [{ sum, leftOut }];
  });
  return sameEdge(found).map(observation);
}

function leftOutOf(sheet: FormulaSheet, sum: RangeSum): NonEmpty<Position> | null {
  return beforeTotal(sheet, sum) ?? beyondEdge(sheet, sum);
}

/** Between the range and the total below or beside it: figures of the same kind as in the range. */
function beforeTotal(sheet: FormulaSheet, sum: RangeSum): NonEmpty<Position> | null {
  const { axis, formula, last } = sum;
  if (!isInLine(sum)) return null;
  const count = placeOn(axis, formula) - placeOn(axis, last) - 1;
  if (count < 1 || count > MAX_LEFT_OUT) return null;
  const cells = Array.from({ length: count }, (_, index) => step(axis, last, index + 1));
  const [first, ...rest] = cells;
  if (first === undefined || !cells.every((at) => isLike(sheet, at, last))) return null;
  return [first, ...rest];
}

/** A number beside numbers, or a formula that reads like the one beside it. */
function isLike(sheet: FormulaSheet, at: Position, model: Position): boolean {
  const [one, other] = [sheet.formula(at), sheet.formula(model)];
  if (one !== undefined) return one.pattern === other?.pattern;
  return other === undefined && [at, model].every((each) => sheet.content(each) === "number");
}

/** The last cell of a line of equal formulas, when the sum takes in all of the line but that one. */
function beyondEdge(sheet: FormulaSheet, sum: RangeSum): NonEmpty<Position> | null {
  const { axis, first, last, formula } = sum;
  const ends = [
    { edge: last, by: 1 },
    { edge: first, by: -1 },
  ];
  for (const { edge, by } of ends) {
    const at = step(axis, edge, by);
    const [next, model] = [sheet.formula(at), sheet.formula(edge)];
    if (next === undefined || next === formula || next.pattern !== model?.pattern) continue;
    const isLast = sheet.formula(step(axis, at, by))?.pattern !== next.pattern;
    if (isLast && isWholeLine(sheet, sum, model)) return [at];
  }
  return null;
}

function isWholeLine(sheet: FormulaSheet, { axis, first }: RangeSum, model: Formula): boolean {
  return (
    sheet.formula(first)?.pattern === model.pattern ||
    sheet.formula(step(axis, first, 1))?.pattern === model.pattern
  );
}

/** Totals side by side that miss the same row are one finding. */
function sameEdge(found: readonly ShortSum[]): readonly NonEmpty<ShortSum>[] {
  const groups = new Map<string, [ShortSum, ...ShortSum[]]>();
  for (const each of found) {
    const { formula, axis } = each.sum;
    const line = axis === "column" ? formula.row : formula.column;
    const key = `${axis}|${String(line)}|${formula.pattern}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function observation(group: NonEmpty<ShortSum>): Observation {
  const [{ sum, leftOut }, ...others] = group;
  const missed = leftOut.map(a1).join("、");
  const also =
    others.length === 0
      ? ""
      : `（同一${sum.axis === "column" ? "行" : "列"}另有${String(others.length)}个合计相同）`;
  return {
    kind: "shortSum",
    severity: "explain",
    cells: [sum.formula, ...others.map((each) => each.sum.formula)],
    message: `${a1(sum.formula)}的合计“${sum.formula.text}”没有包括紧邻的${missed}${also}`,
    fix: `请核对${missed}是否应计入合计；应计入的，把求和范围扩大到${missed}。`,
  };
}
