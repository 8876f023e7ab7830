// Puts our sheets back to what they were before a write: after a failure, and when the officer takes the write back.
import type { SheetPlan } from "../../report/sheets/plan";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../../workbook/snapshot";
import { restoredInput } from "./cell-input";
import { rangeOf } from "./contents";
import type { Area } from "./batches";
import { operationBytes } from "./request-weight";
import type { Rest } from "./rest";
import {
  columnsOf,
  grid,
  queueGrid,
  queueLinks,
  queueLooks,
  stepsOf,
  type Renames,
} from "./write-sheet";

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
export async function restore(sheet: Excel.Worksheet, earlier: Earlier, rest: Rest): Promise<void> {
  const { before, plan, bottom, earlierPlan, renames } = earlier;
  const columns = columnsOf(plan);
  const range = rangeOf(sheet, { row: 0, column: 0, rows: bottom, columns });
  range.clear("Hyperlinks");
  if (earlierPlan === null) queueBareRows(sheet, earlier);
  else range.clear("Formats");
  for (const area of stepsOf(bottom, columns)) {
    const { row: from, rows } = area;
    const planned = earlierPlan?.rows.slice(from, from + rows) ?? [];
    const links = queueLinks(sheet, planned, { renames, from }); // before the contents: each puts its text into its cell
    const bytes = queueFormer(rangeOf(sheet, area), area, before);
    const looks =
      earlierPlan === null || planned.length === 0
        ? 0
        : queueLooks(sheet, planned, { from, columns: columnsOf(earlierPlan) });
    await rest(bytes + operationBytes({ links, looks }));
  }
}

/** Answers the bytes that takes. */
function queueFormer(range: Excel.Range, area: Area, before: SheetSnapshot): number {
  const { row: from, rows, columns } = area;
  const contents = grid(rows, columns, (row, column) =>
    restoredInput(valueAt(before, from + row, column), formulaAt(before, from + row, column))
  );
  const formats = grid(
    rows,
    columns,
    (row, column) => formatAt(before, from + row, column) ?? "General"
  );
  return queueGrid(range, contents, formats);
}

function queueBareRows(sheet: Excel.Worksheet, { before, plan, bottom }: Earlier): void {
  const row = before.firstRow + before.values.length;
  if (row >= bottom) return;
  rangeOf(sheet, { row, column: 0, rows: bottom - row, columns: columnsOf(plan) }).clear("Formats");
}
