// Which filled cells a formula works on: two formulas that work alike on the same cells differ only in how they are written.
import { evaluate, type LookUp } from "./evaluate";
import { ranged, type Position } from "./area";
import { copiedTo, parseFormula, type Formula } from "./formula";
import type { FormulaSheet } from "./formula-sheet";
import type { ReferenceToken } from "./tokens";

const MAX_CELLS = 5000;

/** The formula as it would be here, had it been copied from a neighbour. */
export function copied(from: Formula, at: Position): Formula | null {
  const text = copiedTo(from, at);
  return text === null ? null : parseFormula(text, at);
}

/**
 * Whatever the figures are, both give the same: "$" more or less, SUM(A1,A2) for A1+A2, a blank row within a sum.
 * Tried with other figures than the sheet's, among which zeros would make everything alike.
 */
export function worksAlike(sheet: FormulaSheet, left: Formula, right: Formula): boolean {
  const [one, other] = [left, right].map((each) => evaluate(each, trialFigures(sheet)));
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.abs(one);
  }
  return left.skeleton === right.skeleton && filledCells(sheet, left) === filledCells(sheet, right);
}

/** Another number in every cell; only within ranges do words and blanks stay what they are. */
function trialFigures(sheet: FormulaSheet): LookUp {
  return (prefix, at, named) => {
    const value = sheet.lookUp(prefix, at);
    const isPassedOver = value === null || typeof value === "string";
    if (named === "in a range" && isPassedOver) return null;
    return 2 + Math.sin(at.row * 12.9898 + at.column * 78.233 + prefix.length * 37.719);
  };
}

function filledCells(sheet: FormulaSheet, formula: Formula): string {
  const cells = formula.references.flatMap((reference) => namedCells(sheet, reference));
  return [...new Set(cells)].sort().join(" ");
}

function namedCells(sheet: FormulaSheet, reference: ReferenceToken): readonly string[] {
  const area = reference.prefix === "" ? ranged(reference) : null;
  if (area === null || area.rows * area.columns > MAX_CELLS) return [JSON.stringify(reference)];
  const cells: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const content = sheet.content({ row, column });
      const counts = content === "number" || content === "formula" || reference.to === undefined;
      if (counts) cells.push(`${String(row)},${String(column)}`);
    }
  }
  return cells;
}

/** Single cells it refers to in its own sheet that hold no figure. */
export function emptyReferences(sheet: FormulaSheet, formula: Formula): number {
  return formula.references.filter(({ prefix, from, to }) => {
    if (prefix !== "" || to !== undefined || from.row === null || from.column === null)
      return false;
    const content = sheet.content({ row: from.row, column: from.column });
    return content === "blank" || content === "text";
  }).length;
}
