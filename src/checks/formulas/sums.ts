// Sums over a range: which cells they add up, and which figures stand right beside the range.
import { ranged, type Area, type Position } from "./area";
import type { Formula } from "./formula";
import type { Axis } from "./formula-sheet";
import { oncePerSheet } from "./once-per-sheet";

/** SUM(range) over one row or one column of the own sheet. */
export interface RangeSum {
  readonly formula: Formula;
  readonly axis: Axis;
  readonly area: Area;
  readonly first: Position;
  readonly last: Position;
}

export const rangeSums = oncePerSheet((sheet): readonly RangeSum[] => {
  const sums: RangeSum[] = [];
  for (const formula of sheet.formulas) {
    if (!formula.skeleton.includes("SUM(")) continue;
    for (const area of summedAreas(formula)) {
      const sum = rangeSum(formula, area);
      if (sum !== null) sums.push(sum);
    }
  }
  return sums;
});

/** Ranges that are all there is to add in a SUM. */
function summedAreas({ tokens }: Formula): readonly Area[] {
  return tokens.flatMap((token, index) => {
    const [reference, end] = [tokens[index + 1], tokens[index + 2]];
    if (token.kind !== "function" || token.text !== "SUM") return [];
    if (reference?.kind !== "reference" || reference.prefix !== "") return [];
    if (reference.to === undefined || end?.kind !== "sign" || end.text !== ")") return [];
    return ranged(reference) ?? [];
  });
}

function rangeSum(formula: Formula, area: Area): RangeSum | null {
  const { row, column, rows, columns } = area;
  if ((rows === 1) === (columns === 1)) return null;
  return {
    formula,
    axis: columns === 1 ? "column" : "row",
    area,
    first: { row, column },
    last: { row: row + rows - 1, column: column + columns - 1 },
  };
}

export function contains(area: Area, { row, column }: Position): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

export function isWithin(inner: Area, outer: Area): boolean {
  const last = { row: inner.row + inner.rows - 1, column: inner.column + inner.columns - 1 };
  return contains(outer, inner) && contains(outer, last);
}

/** Nothing but a sum: one that halves, or takes the subtotals off again, knows what it does. */
export function isPlainSum({ skeleton }: Formula): boolean {
  return /^SUM\( •:•(?: , •(?::•)?)* \)$/.test(skeleton);
}

/** The total stands in the row or column that it adds up. */
export function isInLine({ axis, formula, last }: RangeSum): boolean {
  return axis === "column" ? formula.column === last.column : formula.row === last.row;
}

export function lengthOf({ area }: RangeSum): number {
  return Math.max(area.rows, area.columns);
}
