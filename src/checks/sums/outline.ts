// Which rows of a table add up which others, as its totals, numbering and indentation show; of any form.
import { grouped } from "../../domain/grouped";
import type { Table, TableRow } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";
import { numberingDepth } from "./line-sum";

export interface Division {
  readonly whole: TableRow;
  readonly parts: readonly TableRow[];
  /** A row called 合计 or 小计; else a heading with its items below it. */
  readonly kind: "total" | "heading";
  /** It claims to be the sum: a total of nothing but the items of a list, without 其中 or a total before. */
  readonly isPlain: boolean;
}

interface Placed {
  readonly row: TableRow;
  /** 0 outermost; `DETAIL` where other rows are numbered and this one is not. */
  readonly depth: number;
}

const DETAIL = 99;

/** Headings that are totals by their name: 一、本年支出. */
const NAMED_TOTAL = /本年(?:收入|支出)$/;

export function divisions(table: Table): readonly Division[] {
  const stated = table.rows.filter((row) => row.role !== "note" && hasAmount(row));
  return [...grouped(stated, ({ block }) => block).values()].flatMap((rows) => {
    const placed = inDepth(rows);
    return [...totals(placed), ...headings(placed)];
  });
}

function hasAmount({ cells }: TableRow): boolean {
  return amountsOf(cells).length > 0;
}

function isTotal({ row }: Placed): boolean {
  return row.role === "total" || row.role === "subtotal";
}

/** By numbering, where any row is numbered (in its label or in a column 序号); else by indentation. */
function inDepth(rows: readonly TableRow[]): readonly Placed[] {
  const inLabels = rows.map((row) => (row.role === "item" ? numberingDepth(row.label) : 0));
  const depths = inLabels.some((depth) => depth > 0) ? inLabels : rows.map(numberBeside);
  const isNumbered = depths.some((depth) => depth > 0);
  return rows.map((row, index) => {
    const depth = depths[index] ?? 0;
    return { row, depth: isNumbered ? depth || DETAIL : (row.level ?? 0) };
  });
}

function numberBeside({ role, cells }: TableRow): number {
  return role === "item" && cells.get("lineNo")?.value.kind === "number" ? 1 : 0;
}

function totals(rows: readonly Placed[]): readonly Division[] {
  return rows.flatMap((whole, index) => {
    if (!isTotal(whole)) return [];
    const parts = index === 0 ? below(rows) : above(rows, index);
    return division(whole.row, parts, "total").map((each) => ({
      ...each,
      isPlain:
        (parts.length > 1 || whole.row.role === "total") &&
        parts.every(({ row }) => row.role !== "total") &&
        !hasOfWhich(rows),
    }));
  });
}

function hasOfWhich(rows: readonly Placed[]): boolean {
  return rows.some(({ row }) => row.role === "ofWhich");
}

/** A total at the top of its block. */
function below(rows: readonly Placed[]): readonly Placed[] {
  const next = rows.findIndex((each, index) => index > 0 && isTotal(each));
  return outermost(rows.slice(1, next < 0 ? rows.length : next));
}

/** Down to a subtotal its items; down to a total the subtotals and totals before it, and the items after them. */
function above(rows: readonly Placed[], index: number): readonly Placed[] {
  const isSubtotal = rows[index]?.row.role === "subtotal";
  const before = rows.slice(0, index);
  const after = before.findLastIndex(isTotal) + 1;
  // A total at the top of the block is the sum of this one, not part of it.
  const inner = isSubtotal ? [] : before.filter((each, at) => at > 0 && isTotal(each));
  return [...inner, ...outermost(before.slice(after))];
}

function outermost(items: readonly Placed[]): readonly Placed[] {
  const counted = items.filter(({ row }) => row.role !== "ofWhich");
  const first = counted.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  return counted.filter(({ depth }) => depth === first);
}

function headings(rows: readonly Placed[]): readonly Division[] {
  return rows.flatMap((whole, index) => {
    if (isTotal(whole) || whole.depth === DETAIL) return [];
    const items = outermost(rows.slice(index + 1, endOf(rows, index)));
    if (items[0]?.depth === DETAIL) return [];
    const isPlain = NAMED_TOTAL.test(whole.row.label.replace(/\s/g, ""));
    return division(whole.row, items, "heading").map((each) => ({ ...each, isPlain }));
  });
}

/** Where the list below a heading ends: at a total, or at the next row that is set no further in. */
function endOf(rows: readonly Placed[], heading: number): number {
  const depth = rows[heading]?.depth ?? 0;
  let at = heading + 1;
  for (let each = rows[at]; each !== undefined; each = rows[++at]) {
    if (isTotal(each) || each.depth <= depth) break;
  }
  return at;
}

function division(
  whole: TableRow,
  parts: readonly Placed[],
  kind: Division["kind"]
): readonly Division[] {
  if (parts.length === 0) return [];
  return [{ whole, parts: parts.map(({ row }) => row), kind, isPlain: false }];
}
