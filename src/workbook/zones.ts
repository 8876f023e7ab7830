// A sheet falls into zones, each from one title to the next; two titles in one row make two zones side by side.
import { isLoneTitle, isSideNoteRow, isSubtitle, rowTexts, titleColumns } from "./captions";
import type { Form } from "./forms/form";
import type { Grid } from "./grid";
import { isHeaderTop } from "./header";
import type { Columns } from "./header";

/** Rows from one title to the next, within some columns. */
export interface Zone extends Columns {
  readonly captionTop: number;
  readonly top: number;
  readonly bottom: number;
}

/** A 目录 lists titles that are not above any table. */
export function isContents(grid: Grid): boolean {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + 4); row++) {
    if (rowTexts(grid, row).some(({ label }) => label === "目录")) return true;
  }
  return false;
}

export function zonesOf(grid: Grid, forms: readonly Form[]): readonly Zone[] {
  const zones: Zone[] = [];
  const columns = { left: grid.left, right: grid.right };
  let captionTop = grid.top;
  let top = grid.top;
  let inCaption = true;
  let hasTitle = false;
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (grid.filled(row).length === 0) continue;
    const opens = titleColumns(grid, row, forms).length > 0;
    const isTitle: boolean = opens || (inCaption && !hasTitle && standsAsTitle(grid, row));
    const belongs: boolean =
      isTitle || (inCaption && (isSideNoteRow(grid, row) || isSubtitle(grid, row)));
    if (belongs && !inCaption) {
      zones.push({ ...columns, captionTop, top, bottom: row - 1 });
      captionTop = row;
    }
    if (belongs) top = row + 1;
    inCaption = belongs;
    hasTitle = isTitle || (hasTitle && belongs);
  }
  zones.push({ ...columns, captionTop, top, bottom: grid.bottom });
  return zones.flatMap((zone) => splitSideways(grid, zone, forms));
}

/** A lone text that is followed by what follows a title: a unit line, a subtitle, a header. */
function standsAsTitle(grid: Grid, row: number): boolean {
  if (!isLoneTitle(grid, row)) return false;
  const next = firstFilled(grid, row + 1, grid.bottom);
  return isSideNoteRow(grid, next) || isSubtitle(grid, next) || isHeaderTop(grid, next, grid);
}

/** Two titles in one row with an empty column between their tables make two zones. */
function splitSideways(grid: Grid, zone: Zone, forms: readonly Form[]): readonly Zone[] {
  for (let row = zone.captionTop; row < zone.top; row++) {
    const titles = titleColumns(grid, row, forms);
    if (titles.length < 2) continue;
    return titles.map((left, index) => ({
      ...zone,
      left: index === 0 ? zone.left : left,
      right: (titles[index + 1] ?? zone.right + 1) - 1,
    }));
  }
  return [zone];
}

/** The first row that holds something from `from` on; `to` when none before it does. */
export function firstFilled(grid: Grid, from: number, to: number): number {
  for (let row = from; row < to; row++) if (grid.filled(row).length > 0) return row;
  return to;
}
