// Where the tables of a sheet are: several below or beside each other, with titles above, notes below and text between.
import type { Form } from "./forms/form";
import { NO_CAPTION, isNote, isSideNoteRow, readCaption, rowTexts, titleColumns } from "./captions";
import type { Caption } from "./captions";
import type { Grid } from "./grid";
import { headerBand, isFigure, isHeaderTop, isUnmistakableHeader } from "./header";
import type { Band, Columns } from "./header";
import { firstFilled, isContents, zonesOf } from "./zones";
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
}

/** A text below the table: 注、说明. */
export interface Note {
  readonly row: number;
  readonly column: number;
  /** Normalised. */
  readonly label: string;
}

export interface Located {
  readonly areas: readonly Area[];
  /** A title at the very end of the sheet whose table begins on the next sheet. */
  readonly trailing: Caption | null;
}

export interface LocateOptions {
  readonly forms: readonly Form[];
  /** Is a form with that caption laid out freely, so that its rows must stay together? */
  readonly isFree: (caption: Caption) => boolean;
}

const LONG_TEXT = 34;

export function locate(grid: Grid, options: LocateOptions): Located {
  if (isContents(grid)) return { areas: [], trailing: null };
  const areas: Area[] = [];
  let trailing: Caption | null = null;
  for (const zone of zonesOf(grid, options.forms)) {
    const caption = captionOf(grid, zone, options.forms);
    const inside = zone.top > zone.bottom ? [] : areasOf(grid, { zone, caption, options });
    trailing = inside.length === 0 && caption.title !== "" ? caption : null;
    areas.push(...inside);
  }
  return { areas, trailing: areas.length === 0 ? null : trailing };
}

function captionOf(grid: Grid, zone: Zone, forms: readonly Form[]): Caption {
  if (zone.captionTop >= zone.top) return NO_CAPTION;
  return readCaption(grid, { ...zone, top: zone.captionTop, bottom: zone.top - 1 }, forms);
}

interface InZone {
  readonly zone: Zone;
  readonly caption: Caption;
  readonly options: LocateOptions;
}

function areasOf(grid: Grid, { zone, caption, options }: InZone): readonly Area[] {
  if (options.isFree(caption)) return [freeArea(grid, { zone, caption, options })];
  const areas: Area[] = [];
  let row = zone.top;
  while (row <= zone.bottom) {
    const top = nextHeader(grid, row, zone) ?? nextFigures(grid, row, zone, areas.length > 0);
    if (top === null) break;
    // A further table of the zone may have a unit line of its own.
    const own = readCaption(grid, { ...zone, top: row, bottom: top - 1 }, options.forms);
    const area = areaFrom(grid, top, {
      zone,
      caption: { ...caption, unit: own.unit ?? caption.unit },
      from: areas.length === 0 ? zone.captionTop : row,
    });
    areas.push(area);
    row = Math.max(area.end, top) + 1;
  }
  return areas;
}

/** Everything below the title: its rows, unit lines among them, belong together. */
function freeArea(grid: Grid, { zone, caption, options }: InZone): Area {
  let top = zone.captionTop;
  for (let row = zone.captionTop; row < zone.top; row++) {
    if (titleColumns(grid, row, options.forms).length > 0) top = row + 1;
  }
  const body = { top, bottom: zone.bottom };
  const rows = {
    top: firstFilled(grid, zone.captionTop, zone.bottom),
    bottom: lastFilled(grid, zone),
  };
  return { caption, columns: usedColumns(grid, zone, body), header: null, body, rows, notes: [] };
}

function nextHeader(grid: Grid, from: number, zone: Zone): number | null {
  for (let row = from; row <= zone.bottom; row++) {
    if (hasFigures(grid, row, zone)) return null;
    if (isHeaderTop(grid, row, zone)) return row;
  }
  return null;
}

/** A body without a header: the rest of a table that began on another sheet. */
function nextFigures(grid: Grid, from: number, zone: Zone, after: boolean): number | null {
  if (after) return null;
  const { left } = usedColumns(grid, zone, { top: from, bottom: zone.bottom });
  for (let row = from; row <= zone.bottom; row++) {
    // Numbers in the first column alone count the paragraphs of a text.
    if (hasFigures(grid, row, { left: left + 1, right: zone.right }))
      return firstFilled(grid, from, row);
  }
  return null;
}

function hasFigures(grid: Grid, row: number, columns: Columns): boolean {
  return grid
    .filled(row)
    .some(
      (column) => column >= columns.left && column <= columns.right && isFigure(grid, row, column)
    );
}

function lastFilled(grid: Grid, { top, bottom }: Band): number {
  for (let row = bottom; row > top; row--) if (grid.filled(row).length > 0) return row;
  return top;
}

interface AreaStart {
  readonly zone: Zone;
  readonly caption: Caption;
  /** Where the rows above the header begin that belong to the table. */
  readonly from: number;
}

function areaFrom(
  grid: Grid,
  top: number,
  { zone, caption, from: captionTop }: AreaStart
): Area & { end: number } {
  const isHeader = !hasFigures(grid, top, zone) && isHeaderTop(grid, top, zone);
  const columns = usedColumns(grid, zone, { top, bottom: Math.min(zone.bottom, top + 40) });
  const band = isHeader
    ? withSpanningRow(grid, headerBand(grid, top, zone.bottom, columns), zone)
    : null;
  const from = band === null ? top : band.bottom + 1;
  const { last, end, notes } = bodyEnd(grid, from, zone);
  const area: Area = {
    caption,
    columns: usedColumns(grid, zone, {
      top: band?.top ?? from,
      bottom: Math.max(last, band?.bottom ?? from),
    }),
    header: band,
    body: { top: from, bottom: last },
    rows: {
      top: firstFilled(grid, captionTop, top),
      bottom: lastFilled(grid, { top, bottom: end }),
    },
    notes,
  };
  return { ...area, end };
}

/** A label over the whole width directly above the band ("财政拨款“三公”经费") belongs to it. */
function withSpanningRow(grid: Grid, band: Band, zone: Zone): Band {
  const above = band.top - 1;
  if (above < zone.top) return band;
  const texts = isSideNoteRow(grid, above) ? [] : rowTexts(grid, above);
  const [only] = texts;
  if (
    texts.length !== 1 ||
    only === undefined ||
    /[:。]$/.test(only.label) ||
    only.label.length > 30 ||
    isNote(only.label)
  )
    return band;
  const merge = grid.mergeAt(above, only.column);
  const spans =
    merge === undefined
      ? !grid.knowsMerges && /经费|收入|支出|预算|决算/.test(only.label)
      : merge.columns > 1;
  return spans ? { top: above, bottom: band.bottom } : band;
}

interface BodyEnd {
  /** Last row with content of the table. */
  readonly last: number;
  /** Last row that was looked at. */
  readonly end: number;
  readonly notes: readonly Note[];
}

function bodyEnd(grid: Grid, from: number, zone: Zone): BodyEnd {
  const notes: Note[] = [];
  let last = from - 1;
  for (let row = from; row <= zone.bottom; row++) {
    if (notes.length === 0 && holdsNumber(grid, row, zone)) {
      last = row;
      continue;
    }
    const texts = rowTexts(grid, row).filter(({ column }) => isWithin(zone, column));
    const [first] = texts;
    if (first === undefined) continue;
    const begins = isSideNoteRow(grid, row) || isUnmistakableHeader(grid, row, zone);
    if (row > from && begins) return { last, end: row - 1, notes };
    const isText = texts.length === 1 && (isNote(first.label) || first.label.length > LONG_TEXT);
    if (isText || notes.length > 0)
      notes.push(...texts.map(({ column, label }) => ({ row, column, label })));
    else last = row;
  }
  return { last, end: zone.bottom, notes };
}

/** A typed number makes a row a row of the body, whatever else it holds. */
function holdsNumber(grid: Grid, row: number, zone: Zone): boolean {
  return grid
    .filled(row)
    .some((column) => isWithin(zone, column) && typeof grid.value(row, column) === "number");
}

function isWithin({ left, right }: Columns, column: number): boolean {
  return column >= left && column <= right;
}

function usedColumns(grid: Grid, zone: Columns, rows: Band): Columns {
  let left = zone.right;
  let right = zone.left;
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (const column of grid.filled(row)) {
      if (!isWithin(zone, column)) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return left <= right ? { left, right } : { left: zone.left, right: zone.left };
}
