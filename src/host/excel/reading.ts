// What stays of a reading when its cells have been handed on.
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Area } from "./batches";
import type { SheetEntry } from "./grid";
import type { WorkbookList } from "./list";
import type { Reach } from "./reach";

export interface ReadSheet extends SheetEntry {
  /** Cells that hold something; the next answer about the sheet will be as large. Infinity: it has no cells to read. */
  readonly cells: number;
  /** Whole for a sheet that bears one of our names; of the user's sheets everything but the cells. */
  readonly snapshot: SheetSnapshot;
  /** What its results depend on besides itself. */
  readonly reach: Reach;
  /** The used area as Excel told it; absent when it was not asked for or there are no cells. */
  readonly area?: Area | null;
}

export interface Reading {
  readonly list: WorkbookList;
  /** In the order of the tabs. */
  readonly sheets: readonly ReadSheet[];
}

/** By sheet id: what need not be read again. */
export type Kept = ReadonlyMap<string, ReadSheet>;

export const NOTHING_KEPT: Kept = new Map();

/** Our sheets with their cells, the others by name: enough to see what is ours. */
export function outlineOf({ list, sheets }: Reading): WorkbookSnapshot {
  return { name: list.name, sheets: sheets.map((sheet) => sheet.snapshot) };
}
