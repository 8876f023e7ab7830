// Where the tables of a sheet are: several below or beside each other, with titles above, notes below and text between.
import { areaFrom, captionStart, freeArea, hasFigures, usedColumns } from "./area";
import type { Area } from "./area";
import { NO_CAPTION, readCaption, under } from "./captions";
import type { Caption } from "./captions";
import type { Band, Columns, Grid } from "../grid";
import { isFigure, isHeaderTop, isUnmistakableHeader } from "../header/header";
import { panesOf } from "./panes";
import { firstFilled, isContents, zonesOf } from "./zones";
import type { Zone, ZoneOptions } from "./zones";

export type { Area } from "./area";

export interface Located {
  readonly areas: readonly Area[];
  /** A title at the very end of the sheet whose table begins on the next sheet. */
  readonly trailing: Caption | null;
}

export interface LocateOptions extends ZoneOptions {
  /** Does the form with that caption print blocks side by side, so that empty columns part nothing? */
  readonly hasSides: (caption: Caption) => boolean;
}

/** A row of figures above the header belongs to the caption when the header follows within so many rows. */
const HEADER_WITHIN = 3;
/** How many rows show which column is the first. */
const SAMPLE = 200;

export function locate(grid: Grid, options: LocateOptions): Located {
  if (isContents(grid)) return { areas: [], trailing: null };
  return locateIn(grid, { top: grid.top, bottom: grid.bottom }, { options, over: NO_CAPTION });
}

interface Setting {
  readonly options: LocateOptions;
  /** The caption that stands over several tables side by side. */
  readonly over: Caption;
}

function locateIn(grid: Grid, rows: Band, { options, over }: Setting): Located {
  const areas: Area[] = [];
  let trailing: Caption | null = null;
  for (const [index, zone] of zonesOf(grid, rows, options).entries()) {
    const part = isNarrower(zone, grid) ? grid.within(zone) : grid;
    const own = captionOf(part, zone, options);
    const caption = index === 0 && own.title === "" ? under(over, own) : own;
    const inside = zone.top > zone.bottom ? [] : areasOf(part, { zone, caption, options });
    trailing = inside.length === 0 && own.title !== "" ? own : null;
    areas.push(...inside);
  }
  return { areas, trailing: areas.length === 0 ? null : trailing };
}

function isNarrower(zone: Columns, grid: Columns): boolean {
  return zone.left > grid.left || zone.right < grid.right;
}

function captionOf(grid: Grid, zone: Zone, { forms }: LocateOptions): Caption {
  if (zone.captionTop >= zone.top) return NO_CAPTION;
  return readCaption(grid, { ...zone, top: zone.captionTop, bottom: zone.top - 1 }, forms);
}

interface InZone {
  readonly zone: Zone;
  readonly caption: Caption;
  readonly options: LocateOptions;
}

function areasOf(grid: Grid, { zone, caption, options }: InZone): readonly Area[] {
  if (options.isFree(caption)) return [freeArea(grid, { zone, caption, forms: options.forms })];
  const panes = panesOf(grid, zone, { parted: !options.hasSides(caption) });
  const [first] = panes;
  if (first === undefined || panes.length < 2) {
    const part = first !== undefined && isNarrower(first, grid) ? grid.within(first) : grid;
    return stackedAreas(part, {
      zone: { ...zone, left: part.left, right: part.right },
      caption,
      options,
    });
  }
  return panes.flatMap((pane, index) => {
    const shared = index === 0 || isAlike(grid, zone, [first, pane]) ? caption : untitled(caption);
    const { areas } = locateIn(grid.within(pane), zone, { options, over: shared });
    const [topmost, ...others] = areas;
    return topmost === undefined ? [] : [reachingUp(topmost, grid, zone), ...others];
  });
}

/** Do two tables side by side have columns in common, so that the title over the first is that of both? */
function isAlike(grid: Grid, rows: Band, [left, right]: readonly [Columns, Columns]): boolean {
  const labels = (columns: Columns): ReadonlySet<string> =>
    new Set(
      grid
        .within(columns)
        .texts(firstFilled(grid.within(columns), rows.top, rows.bottom))
        .map(({ label }) => label)
    );
  const [first, second] = [labels(left), labels(right)];
  return [...second].filter((label) => first.has(label)).length * 2 >= second.size;
}

/** The title over tables side by side is part of each that bears it. */
function reachingUp(area: Area, grid: Grid, { captionTop }: Zone): Area {
  if (area.caption.title === "") return area;
  const rows = { top: captionTop, bottom: area.rows.top };
  const top = captionStart(grid, rows, area.caption);
  return { ...area, rows: { top, bottom: area.rows.bottom } };
}

function stackedAreas(grid: Grid, { zone, caption, options }: InZone): readonly Area[] {
  const areas: Area[] = [];
  let row = zone.top;
  let from = zone.captionTop;
  let broken = false;
  while (row <= zone.bottom) {
    const seeksFigures = areas.length === 0 || broken;
    const top = nextHeader(grid, row, zone) ?? (seeksFigures ? nextFigures(grid, row, zone) : null);
    if (top === null) break;
    const between = readCaption(grid, { ...zone, top: row, bottom: top - 1 }, options.forms);
    const [first] = areas;
    const { area, end, breaks } = areaFrom(grid, top, {
      zone,
      caption: first === undefined ? under(caption, between) : furtherCaption(first, between),
      from,
      broken,
    });
    row = Math.max(end, top) + 1;
    // Label and value pairs above the header look like a header of their own.
    if (isPreamble(grid, area) && nextHeader(grid, row, zone) !== null) continue;
    areas.push(area);
    from = row;
    broken = breaks;
  }
  return areas;
}

/** A further table of a zone has a unit line of its own or the one above; the title is that of the first alone. */
function furtherCaption({ caption }: Area, between: Caption): Caption {
  return under(untitled(caption), between);
}

function untitled(caption: Caption): Caption {
  return { ...caption, title: "", titles: [], titleAt: null };
}

function isPreamble(grid: Grid, { header, body }: Area): boolean {
  if (header === null || body.bottom - header.top >= HEADER_WITHIN) return false;
  return !bandHasFigures(grid, body);
}

function bandHasFigures(grid: Grid, { top, bottom }: Band): boolean {
  for (let row = top; row <= bottom; row++) {
    if (grid.filled(row).some((column) => isFigure(grid, row, column))) return true;
  }
  return false;
}

function nextHeader(grid: Grid, from: number, zone: Zone): number | null {
  for (let row = from; row <= zone.bottom; row++) {
    if (hasFigures(grid, row, zone)) return headerBelow(grid, row, zone);
    if (isHeaderTop(grid, row, zone)) return row;
  }
  return null;
}

/** Telephone numbers, codes and dates above a header are no body. */
function headerBelow(grid: Grid, figures: number, zone: Zone): number | null {
  const last = Math.min(zone.bottom, figures + HEADER_WITHIN);
  for (let row = figures + 1; row <= last; row++) {
    if (isUnmistakableHeader(grid, row, zone)) return row;
  }
  return null;
}

/** A body without a header: the rest of a table that began on another sheet. */
function nextFigures(grid: Grid, from: number, zone: Zone): number | null {
  const bottom = Math.min(zone.bottom, from + SAMPLE);
  const { left } = usedColumns(grid, zone, { top: from, bottom });
  for (let row = from; row <= zone.bottom; row++) {
    // Numbers in the first column alone count the paragraphs of a text.
    if (hasFigures(grid, row, { left: left + 1, right: zone.right }))
      return firstFilled(grid, from, row);
  }
  return null;
}
