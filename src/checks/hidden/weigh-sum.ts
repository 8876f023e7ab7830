// One sum with hidden items: does its total hold with them, or with the visible ones alone?
import { withoutNoise } from "../../workbook/values/amounts";
import type { LineSum } from "./line-sums";

/** What is printed of a total some of whose items are hidden. */
export interface Weighed {
  readonly sum: LineSum;
  /** The total holds with the hidden items, or leaves them out. */
  readonly kind: "inside" | "left out";
  readonly printed: number;
  readonly visible: number;
  readonly hidden: number;
  /** Items that are hidden and not nil. */
  readonly items: readonly number[];
  readonly decimals: number;
}

/** null: nothing is hidden, or neither reading holds. */
export function weigh(sum: LineSum): Weighed | null {
  const { sheet, direction, line, total, items } = sum;
  const figure = (item: number): number | null => sheet.number(direction, item, line);
  const unseen = items.filter(
    (item) => sheet.isHidden(direction, item) && (figure(item) ?? 0) !== 0
  );
  const printed = figure(total);
  if (printed === null || unseen.length === 0) return null;
  const numbers = items.flatMap((item) => figure(item) ?? []);
  const decimals = decimalsIn(printed, numbers);
  const hidden = added(unseen.map((item) => figure(item) ?? 0));
  const visible = withoutNoise(added(numbers) - hidden);
  const tolerance = toleranceOf(decimals, numbers.length);
  if (Math.abs(hidden) <= tolerance) return null;
  const holds = (value: number): boolean => Math.abs(printed - value) <= tolerance;
  const kind = holds(visible + hidden) ? "inside" : holds(visible) ? "left out" : null;
  return kind === null ? null : { sum, kind, printed, visible, hidden, items: unseen, decimals };
}

/** Amounts have two decimals at most, unless the total itself is printed with more. */
const USUAL_DECIMALS = 2;
const MOST_DECIMALS = 4;

function decimalsIn(printed: number, parts: readonly number[]): number {
  const ofParts = parts.reduce((most, part) => Math.max(most, decimalsOf(part)), 0);
  return Math.max(decimalsOf(printed), Math.min(USUAL_DECIMALS, ofParts));
}

function decimalsOf(number: number): number {
  const [, decimals = ""] = String(withoutNoise(number)).split(".");
  return Math.min(MOST_DECIMALS, decimals.length);
}

/** Half of the last digit for each item and for the total. */
function toleranceOf(decimals: number, items: number): number {
  return (10 ** -decimals / 2) * (items + 1);
}

function added(numbers: readonly number[]): number {
  return withoutNoise(numbers.reduce((sum, number) => sum + number, 0));
}

/** Some item is seen beside the total: of a collapsed group nothing is, and nobody adds it up. */
export function showsItems({ sheet, direction, line, items }: LineSum): boolean {
  return items.some(
    (item) => !sheet.isHidden(direction, item) && sheet.number(direction, item, line) !== null
  );
}

/** All that it adds up is seen, and does add up. */
export function addsUpVisibly(sum: LineSum): boolean {
  const { sheet, direction, line, total, items } = sum;
  if (items.some((item) => sheet.isHidden(direction, item))) return false;
  const printed = sheet.number(direction, total, line);
  const parts = items.flatMap((item) => sheet.number(direction, item, line) ?? []);
  if (printed === null || parts.every((part) => part === 0)) return false;
  const tolerance = toleranceOf(decimalsIn(printed, parts), parts.length);
  return Math.abs(printed - added(parts)) <= tolerance;
}
