// One table of a zone: header, body, notes, and how far they reach.
import { bodyFrom } from "./body";
import type { Note } from "./body";
import { isChapterRow, isNote, isProseRow, isSideNoteRow, titleColumns } from "./caption-rows";
import type { Caption } from "./captions";
import type { Form } from "../forms/form";
import type { Band, Columns, Grid } from "../grid";
import { headerBand, isFigure, isHeaderTop, isWithin } from "../header/header";
import { firstFilled } from "./zones";
import type { Zone } from "./zones";

/** A table as it stands on the sheet, before anything is understood. */
export interface Area {
  readonly caption: Caption;
  readonly columns: Columns;
  /** null: a continuation without a header, or a form that is laid out freely. */
  readonly header: Band | null;
  readonly body: Band;
  /** From the title to the last note. */
  readonly rows: Band;
  readonly notes: readonly Note[];
  /** All rows below the title belong together, whatever they are. */
  readonly free: boolean;
  /** A page number stands directly above. */
  readonly broken: boolean;
}

export interface FreeStart {
  readonly zone: Zone;
  readonly caption: Caption;
  readonly forms: readonly Form[];
}

/** Everything below the title: its rows, unit lines among them, belong together. */
export function freeArea(grid: Grid, { zone, caption, forms }: FreeStart): Area {
  let top = zone.captionTop;
  for (let row = zone.captionTop; row < zone.top; row++) {
    if (titleColumns(grid, row, forms).length > 0) top = row + 1;
  }
  const body = { top, bottom: zone.bottom };
  const rows = {
    top: firstFilled(grid, zone.captionTop, zone.bottom),
    bottom: lastFilled(grid, zone),
  };
  const columns = usedColumns(grid, zone, body);
  return { caption, columns, header: null, body, rows, notes: [], free: true, broken: false };
}

export interface AreaStart {
  readonly zone: Zone;
  readonly caption: Caption;
  /** Where the rows above the header begin that belong to the table. */
  readonly from: number;
  readonly broken: boolean;
}

export interface LocatedArea {
  readonly area: Area;
  /** Last row that was looked at. */
  readonly end: number;
  /** It ends at a page number. */
  readonly breaks: boolean;
}

export function areaFrom(
  grid: Grid,
  top: number,
  { zone, caption, from: captionTop, broken }: AreaStart
): LocatedArea {
  const isHeader = !hasFigures(grid, top, zone) && isHeaderTop(grid, top, zone);
  const columns = usedColumns(grid, zone, { top, bottom: Math.min(zone.bottom, top + 40) });
  const header = isHeader
    ? withSpanningRow(
        grid,
        headerBand(grid, top, zone.bottom, columns),
        Math.max(zone.top, captionTop)
      )
    : null;
  const from = header === null ? top : header.bottom + 1;
  const { last, end, notes, mark } = bodyFrom(grid, from, { zone, header });
  const area: Area = {
    caption,
    columns: usedColumns(grid, zone, {
      top: header?.top ?? from,
      bottom: Math.max(last, header?.bottom ?? from),
    }),
    header,
    body: { top: from, bottom: last },
    rows: {
      top: captionStart(grid, { top: captionTop, bottom: top }, caption),
      bottom: lastFilled(grid, { top, bottom: end }),
    },
    notes,
    free: false,
    broken,
  };
  return { area, end: mark ?? end, breaks: mark !== undefined };
}

/**
 * From `top` down to the header at `bottom`: running text above the title is no part of the table (below it stands how to
 * fill it in); nor is the head of a chapter, though it may say the year.
 */
export function captionStart(grid: Grid, { top, bottom }: Band, { titleAt }: Caption): number {
  let start = top;
  const end = Math.min(bottom, titleAt?.row ?? bottom);
  for (let row = top; row < end; row++) if (isProseRow(grid, row)) start = row + 1;
  let row = firstFilled(grid, start, bottom);
  while (row < bottom && isChapterRow(grid, row)) row = firstFilled(grid, row + 1, bottom);
  return row;
}

/** A label over the whole width directly above the band ("财政拨款“三公”经费") belongs to it, unless another table has it. */
function withSpanningRow(grid: Grid, band: Band, from: number): Band {
  const above = band.top - 1;
  if (above < from || isSideNoteRow(grid, above)) return band;
  const [only, ...others] = grid.texts(above);
  if (only === undefined || others.length > 0 || isNote(only.label)) return band;
  if (/[:。]$/.test(only.label) || only.label.length > 30) return band;
  return /经费|收入|支出|预算|决算/.test(only.label) ? { top: above, bottom: band.bottom } : band;
}

export function usedColumns(grid: Grid, zone: Columns, rows: Band): Columns {
  let left = zone.right;
  let right = zone.left;
  for (let row = rows.top; row <= rows.bottom; row++) {
    const filled = grid.filledWithin(row, zone);
    left = Math.min(left, filled[0] ?? left);
    right = Math.max(right, filled.at(-1) ?? right);
  }
  return left <= right ? { left, right } : { left: zone.left, right: zone.left };
}

export function hasFigures(grid: Grid, row: number, columns: Columns): boolean {
  return grid
    .filled(row)
    .some((column) => isWithin(columns, column) && isFigure(grid, row, column));
}

function lastFilled(grid: Grid, { top, bottom }: Band): number {
  for (let row = bottom; row > top; row--) if (grid.filled(row).length > 0) return row;
  return top;
}
