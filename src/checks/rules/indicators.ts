// Indicators of goal and self-evaluation tables, and the two shapes of rules about them.
import type { FormId } from "../../domain/form-id";
import type { Table, TableRow } from "../../workbook/book";
import { predicate, type Check, type Defect, type PredicateRule, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import {
  areOfOneKind,
  comparable,
  direction,
  isOpen,
  quantity,
  type Direction,
  type Quantity,
} from "./quantity";
import { formName, quoted, rowName, rowPlace } from "../term";

export const GOAL_FORMS: readonly FormId[] = ["goal.department", "goal.project"];
export const SELF_FORMS: readonly FormId[] = ["self.department", "self.project"];
export const ALL_FORMS: readonly FormId[] = [...GOAL_FORMS, ...SELF_FORMS];

/** Characters an explanation must have to say anything. */
export const ENOUGH_WORDS = 10;

export interface Indicator {
  readonly table: Table;
  readonly row: TableRow;
  readonly name: string;
}

export interface Measured extends Indicator {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly direction: Direction | undefined;
}

export function textAt(row: TableRow, field: string): string {
  const cell = row.cells.get(field);
  return cell === undefined || cell.value.kind === "blank" ? "" : cell.text.replace(/\s+/g, "");
}

export function indicatorsOf(table: Table): readonly Indicator[] {
  return table.rows.flatMap((row) => {
    const name = textAt(row, "indicator");
    return name === "" || row.role !== "item" ? [] : [{ table, row, name }];
  });
}

/** A rule about every indicator of the tables; without indicators it cannot be judged. */
export function perIndicator(
  rule: PredicateRule,
  judge: (indicator: Indicator) => readonly Verdict[]
): Check {
  return predicate(rule, (book) => {
    const tables = usableTables(book, ALL_FORMS);
    if (tables.length === 0) return [absence(book, ["goal.department", "self.department"])];
    const indicators = tables.flatMap(indicatorsOf);
    return indicators.length === 0 ? [{ because: "表中没有绩效指标" }] : indicators.flatMap(judge);
  });
}

/** A rule about indicators whose target and actual are both numbers; others say nothing about it. */
export function perMeasured(rule: PredicateRule, judge: (measured: Measured) => Verdict): Check {
  return perIndicator(rule, (indicator) => {
    const { table, row } = indicator;
    const target = quantity(row.cells.get("target"), row.cells.get("targetUnit"));
    const actual = quantity(row.cells.get("actual"));
    if (target === undefined) return [];
    if (actual === undefined) {
      const filled = textAt(row, "actual") !== "";
      const wanted = table.columns.some((column) => column.field === "actual");
      return filled || !wanted ? [] : [{ because: `${rowName(table, row)}没有实际完成值` }];
    }
    const way = direction(row);
    if (!areOfOneKind(target, actual))
      return [{ because: `${rowName(table, row)}目标值与实际完成值的计量单位不同，无法比较` }];
    if (isOpen(target, actual, way))
      return [{ because: `${rowName(table, row)}实际完成值是百分数还是小数不明确` }];
    return [judge({ ...indicator, target, actual: comparable(target, actual), direction: way })];
  });
}

export function defect(
  { table, row, name }: Indicator,
  field: string,
  words: { message: string; fix: string }
): Defect {
  const at = row.cells.get(field)?.at ?? row.cells.get("indicator")?.at ?? table.range;
  return {
    key: `${formName(table)}|${name}|${field}`,
    at: [at],
    message: `${rowPlace(table, row)}指标${quoted(name)}${words.message}`,
    fix: words.fix,
  };
}

export function isExplained(row: TableRow): boolean {
  return textAt(row, "deviation").length >= ENOUGH_WORDS;
}

export function show({ number, unit }: Quantity): string {
  return `${String(Number(number.toPrecision(12)))}${unit}`;
}

/** A bare number is counted in the unit of its target. */
export function showReached(actual: Quantity, target: Quantity): string {
  return show({ ...actual, unit: unitReached(actual, target) });
}

export function unitReached(actual: Quantity, target: Quantity): string {
  return actual.unit === "" ? target.unit : actual.unit;
}
