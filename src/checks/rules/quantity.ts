// Targets and actuals of goal tables: an operator, a number and a unit, whether printed in one cell or in three.
import { areAlike, percentFactor, plainUnit, scaleOf } from "../../domain/counting-unit";
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

/** ">" or "<": the target itself does not count as reached. */
export function isStrict(row: TableRow): boolean {
  const nature = textOf(row.cells.get("operator"));
  const { operator } = parseGoalValue(`${nature}${textOf(row.cells.get("target"))}`);
  return operator === ">" || operator === "<";
}

/** Units that mean the same. */
const SAME: Readonly<Record<string, string>> = { "％": "%", 百分比: "%", 百分之: "%" };

function known(unit: string): string {
  return SAME[unit] ?? unit;
}

/** 万份 and 份 count the same things. */
export function sameUnit(left: string, right: string): boolean {
  return plainUnit(known(left)) === plainUnit(known(right));
}

export function isPercent(unit: string): boolean {
  return known(unit) === "%";
}

/** Whether both count the same sort of thing; a figure without a unit is counted in the other's. */
export function areOfOneKind(target: Quantity, actual: Quantity): boolean {
  return areAlike(known(target.unit), known(actual.unit));
}

/** Whether target and actual can be compared. */
export function isComparable(target: Quantity, actual: Quantity, way?: Direction): boolean {
  return areOfOneKind(target, actual) && !isOpen(target, actual, way);
}

/**
 * Whether a bare actual beside a target in per cent may be a percentage as well as a fraction of one. Where less is
 * better, that the one is far below the target says nothing.
 */
export function isOpen(target: Quantity, actual: Quantity, way?: Direction): boolean {
  if (!isPercent(target.unit) || actual.unit !== "") return false;
  const factor = percentFactor(target.number, actual.number);
  return factor === null || (way === "atMost" && factor === 100);
}

/** The actual in the scale of its target: 0.98 as stored beside 98 % is 98 %, 5,000 份 beside 1 万份 is 0.5 万份. */
export function comparable(target: Quantity, actual: Quantity): Quantity {
  if (actual.unit === "") {
    const factor = isPercent(target.unit) ? percentFactor(target.number, actual.number) : 1;
    return factor === 100 ? { number: plain(actual.number * 100), unit: target.unit } : actual;
  }
  const [ours, theirs] = [scaleOf(target.unit), scaleOf(actual.unit)];
  if (ours === theirs || !sameUnit(target.unit, actual.unit)) return actual;
  return { number: plain((actual.number * theirs) / ours), unit: target.unit };
}

/** 0.57 × 100 is 57. */
function plain(value: number): number {
  return Number(value.toPrecision(15));
}
