// 纵向加总 in two-sided forms: printed lines are sums of other printed lines, in every amount column.
import type { FormId } from "../../domain/form-id";
import type { Table, TableRow } from "../../workbook/book";
import { linear, type Check, type LinearRule } from "../check";
import { downSum } from "./down-sum";
import { lineOf, overTables } from "../forms";
import { formName, quoted } from "../term";

interface LineSumRule extends LinearRule {
  readonly forms: readonly FormId[];
  /** The line that is the sum. */
  readonly total: string;
  /** Taken where the form prints no such line. */
  readonly orTotal?: string;
  /** Lines that are added; those a form does not print add nothing. */
  readonly parts: (table: Table, total: TableRow) => readonly TableRow[];
  /** A form that prints none of the parts is not judged. */
  readonly named: string;
}

export function lineSum(rule: LineSumRule): Check {
  return linear(rule, (book) =>
    overTables(book, rule.forms, (table) => {
      const total = lineOf(table, rule.total) ?? lineOf(table, rule.orTotal ?? rule.total);
      if (total === undefined)
        return [{ because: `${quoted(formName(table))}没有“${rule.named}”行` }];
      const parts = rule.parts(table, total).map((row) => ({ table, row }));
      return downSum({ table, total, parts });
    })
  );
}

/** Lines by id, in the given order. */
export function lines(...ids: readonly string[]): (table: Table) => readonly TableRow[] {
  return (table) => ids.flatMap((id) => lineOf(table, id) ?? []);
}

/** How deep a label is numbered: 一、 is 1, （一） is 2, 1. is 3, （1） is 4; 0 when it is not. */
export function numberingDepth(label: string): number {
  const text = label.replace(/\s+/g, "");
  if (/^[一二三四五六七八九十]+[、.．]/.test(text)) return 1;
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(text)) return 2;
  if (/^\d+[、.．]/.test(text)) return 3;
  return /^[（(]\d+[）)]/.test(text) ? 4 : 0;
}

const CARRY_OVER = new Set([
  "openingCarryOver",
  "closingCarryOver",
  "nonFiscalSurplusUsed",
  "surplusDistribution",
]);

/**
 * Items of the outermost numbering that stand above a total in its block. Where 科目 classes are listed, only they
 * count; a grand total takes the carry-over lines too, which are not numbered.
 */
export function itemsAbove(table: Table, total: TableRow): readonly TableRow[] {
  // By place in the table, not by sheet row: overleaf the rows are counted anew.
  const above = table.rows
    .slice(0, table.rows.indexOf(total))
    .filter((row) => row.block === total.block && row.role === "item" && row.label !== "");
  const carried = above.filter((row) => CARRY_OVER.has(row.line ?? ""));
  const items = above.filter((row) => !carried.includes(row));
  const classes = items.filter((row) => row.code !== undefined);
  const counted = classes.length > 0 ? classes : outermost(items);
  return total.line?.endsWith("GrandTotal") === true ? [...counted, ...carried] : counted;
}

/** Those of the outermost numbering; all, where none is numbered. */
export function outermost(items: readonly TableRow[]): readonly TableRow[] {
  const numbered = items.map((row) => numberingDepth(row.label)).filter((each) => each > 0);
  if (numbered.length === 0) return items;
  const first = Math.min(...numbered);
  return items.filter((row) => numberingDepth(row.label) === first);
}
