// Targets and actuals of goal tables: an operator, a number and a unit, whether printed in one cell or in three.
import type { FieldCell, TableRow } from "../../workbook/book";
import { parseGoalValue, type GoalOperator } from "../../workbook/values/goal-value";

/** Which way is good. */
export type Direction = "atLeast" | "atMost" | "equal" | "words";

export interface Quantity {
  readonly number: number;
  readonly unit: string;
}

function textOf(cell: FieldCell | undefined): string {
  return cell === undefined || cell.value.kind === "blank" ? "" : cell.text.trim();
}

/** A number with its unit; undefined when the cell holds words or nothing. */
export function quantity(cell: FieldCell | undefined, unitCell?: FieldCell): Quantity | undefined {
  if (cell === undefined) return undefined;
  const { value } = cell;
  const printedUnit = textOf(unitCell);
  if (value.kind === "number") return { number: value.number, unit: value.unit ?? printedUnit };
  const { number, unit } = parseGoalValue(textOf(cell));
  return number === null ? undefined : { number, unit: unit === "" ? printedUnit : unit };
}

const DIRECTIONS: Readonly<Record<GoalOperator, Direction>> = {
  "≥": "atLeast",
  ">": "atLeast",
  "≤": "atMost",
  "<": "atMost",
  "=": "equal",
};

/** Read from 指标性质 or from the sign in front of the target; never assumed. */
export function direction(row: TableRow): Direction | undefined {
  const nature = textOf(row.cells.get("operator"));
  if (nature.startsWith("正")) return "atLeast";
  if (nature.startsWith("反") || nature.startsWith("逆")) return "atMost";
  if (nature.startsWith("定性")) return "words";
  const { operator } = parseGoalValue(`${nature}${textOf(row.cells.get("target"))}`);
  return operator === null ? undefined : DIRECTIONS[operator];
}

/** Units that mean the same. */
const SAME: Readonly<Record<string, string>> = { "％": "%", 百分比: "%", 百分之: "%" };

export function sameUnit(left: string, right: string): boolean {
  return (SAME[left] ?? left) === (SAME[right] ?? right);
}

export function isPercent(unit: string): boolean {
  return sameUnit(unit, "%");
}

/** A target and an actual in the same scale: 0.98 as stored beside 98 % is 98 %. */
export function comparable(target: Quantity, actual: Quantity): Quantity {
  const stored =
    isPercent(target.unit) &&
    target.number > 1 &&
    actual.unit === "" &&
    Math.abs(actual.number) <= 1;
  return stored ? { number: actual.number * 100, unit: target.unit } : actual;
}
