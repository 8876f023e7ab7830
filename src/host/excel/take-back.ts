// Puts our sheets back to what they were before a write: after a failure, and when the officer takes the write back.
import type { SheetPlan } from "../../report/sheets/plan";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { restoredInput } from "./cell-input";
import { rangeOf } from "./contents";
import { columnsOf, grid, queueLinks, queueLooks, type Renames } from "./write-sheet";

/** One of our sheets that existed before the write. */
export interface Earlier {
  readonly before: SheetSnapshot;
  /** What was written over it. */
  readonly plan: SheetPlan;
  /** First row below both versions. */
  readonly bottom: number;
  /** How it was written earlier in this session; its colours come from there. */
  readonly earlierPlan: SheetPlan | null;
  /** Sheet names in its links. */
  readonly renames: Renames;
}

/**
 * Contents and number formats come back exactly. Colours do so when the earlier version was written in this session;
 * otherwise rows that are gone lose theirs and the others keep those of the same place.
 */
export function queueRestore(sheet: Excel.Worksheet, earlier: Earlier): void {
  const { before, plan, bottom, earlierPlan, renames } = earlier;
  const columns = columnsOf(plan);
  const range = rangeOf(sheet, { row: 0, column: 0, rows: bottom, columns });
  range.clear("Hyperlinks");
  if (earlierPlan === null) queueBareRows(sheet, earlier);
  else {
    range.clear("Formats");
    queueLinks(sheet, earlierPlan.rows, { renames }); // before the contents: each puts its text into its cell
  }
  range.formulas = grid(bottom, columns, (row, column) =>
    restoredInput(valueAt(before, row, column), formulaAt(before, row, column))
  );
  if (earlierPlan !== null)
    queueLooks(sheet, earlierPlan.rows, { from: 0, columns: columnsOf(earlierPlan) });
  range.numberFormat = grid(
    bottom,
    columns,
    (row, column) => formatAt(before, row, column) ?? "General"
  );
}

function queueBareRows(sheet: Excel.Worksheet, { before, plan, bottom }: Earlier): void {
  const row = before.firstRow + before.values.length;
  if (row >= bottom) return;
  rangeOf(sheet, { row, column: 0, rows: bottom - row, columns: columnsOf(plan) }).clear("Formats");
}
