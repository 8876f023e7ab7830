// A sheet falls into zones, each from one title to the next; two titles in one row make two zones side by side.
import {
  isLoneTitle,
  isNote,
  isSideNoteRow,
  isSubtitle,
  isTitleHead,
  titleColumns,
} from "./caption-rows";
import { readCaption } from "./captions";
import type { Caption } from "./captions";
import type { Form } from "../forms/form";
import type { Grid } from "../grid";
import {
  isHeaderTop,
  isUnmistakableHeader,
  readsLikeHeader,
  standsOverFigures,
} from "../header/header";
import type { Band, Columns } from "../header/header";
import { hasOrdinal } from "../labels";

/** Rows from one title to the next, within some columns. */
export interface Zone extends Columns {
  readonly captionTop: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ZoneOptions {
  readonly forms: readonly Form[];
  /** Is a form with that caption laid out freely, so that its rows must stay together? */
  readonly isFree: (caption: Caption) => boolean;
}

/** "二、制度文件清单" heads a table, "二、项目支出" a group of rows. */
const TELLING = /(?:表|清单|台账|明细|情况|汇总|统计|一览|问题)(?:\([^()]*\))?$/;

const MOST_MARKS = 7;

/** A 目录 lists titles that are not above any table. */
export function isContents(grid: Grid): boolean {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + 4); row++) {
    if (grid.texts(row).some(({ label }) => label === "目录")) return true;
  }
  return false;
}

/** The rows of a grid from title to title; `within` bounds them. */
export function zonesOf(grid: Grid, within: Band, options: ZoneOptions): readonly Zone[] {
  const zones: Zone[] = [];
  const columns = { left: grid.left, right: grid.right };
  let captionTop = within.top;
  let top = within.top;
  let inCaption = true;
  let hasTitle = false;
  let before = within.top - 1;
  /** 公开08表 and the like directly above a title go with it. */
  let marks: number | null = null;
  for (let row = within.top; row <= within.bottom; row++) {
    if (grid.filled(row).length === 0) continue;
    const isApart = row > before + 1;
    before = row;
    const opens: boolean =
      titleColumns(grid, row, options.forms).length > 0 ||
      (!inCaption &&
        opensAnother(grid, row, isApart) &&
        !options.isFree(captionBetween(grid, { ...columns, captionTop, top }, options.forms)));
    const isTitle: boolean = opens || (inCaption && !hasTitle && standsAsTitle(grid, row));
    const belongs: boolean = isTitle || (inCaption && goesWithTitle(grid, row, options.forms));
    if (belongs && !inCaption) {
      const from: number = marks ?? row;
      if (from > captionTop) zones.push({ ...columns, captionTop, top, bottom: from - 1 });
      captionTop = from;
    }
    marks = belongs || !isMark(grid, row, options.forms) ? null : (marks ?? row);
    if (belongs) top = row + 1;
    inCaption = belongs;
    hasTitle = isTitle || (hasTitle && belongs);
  }
  zones.push({ ...columns, captionTop, top, bottom: within.bottom });
  return zones.flatMap((zone) => splitByTitles(grid, zone, options.forms));
}

/** Above or below a title: a unit line, the year, the first line of the title itself. */
function goesWithTitle(grid: Grid, row: number, forms: readonly Form[]): boolean {
  return isSideNoteRow(grid, row) || isSubtitle(grid, row) || isTitleHead(grid, row, forms);
}

/** 公开08表, a unit line, the first line of a title: a few texts; most rows are told apart by their first cell. */
function isMark(grid: Grid, row: number, forms: readonly Form[]): boolean {
  const [first, ...others] = grid.filled(row);
  if (first === undefined || others.length > MOST_MARKS) return false;
  if (typeof grid.value(row, first) !== "string") return false;
  return isSideNoteRow(grid, row) || isTitleHead(grid, row, forms);
}

function captionBetween(
  grid: Grid,
  zone: Columns & { captionTop: number; top: number },
  forms: readonly Form[]
): Caption {
  return readCaption(grid, { ...zone, top: zone.captionTop, bottom: zone.top - 1 }, forms);
}

/** A lone text that is followed by what follows a title: a unit line, a subtitle, a header. */
function standsAsTitle(grid: Grid, row: number): boolean {
  if (!isLoneTitle(grid, row)) return false;
  const next = firstFilled(grid, row + 1, grid.bottom);
  return isSideNoteRow(grid, next) || isSubtitle(grid, next) || isHeaderTop(grid, next, grid);
}

/** Below a table a lone text opens another one only when what follows it can be nothing but a caption or a header. */
function opensAnother(grid: Grid, row: number, isApart: boolean): boolean {
  if (!isOneText(grid, row) || !isLoneTitle(grid, row)) return false;
  const label = grid.texts(row)[0]?.label ?? "";
  const isSection = !isApart && hasOrdinal(label) && !TELLING.test(label);
  if (isNote(label) || label.length < 3 || isSection) return false;
  const next = firstFilled(grid, row + 1, grid.bottom);
  if (next === row) return false;
  if (isSideNoteRow(grid, next)) return isHeaderNear(grid, next + 1);
  if (!isApart) return isUnmistakableHeader(grid, next, grid);
  return isNewHeader(grid, next, grid);
}

/** Cheap: most rows are told apart by their first two cells. */
function isOneText(grid: Grid, row: number): boolean {
  const [first, second] = grid.filled(row);
  if (first === undefined || typeof grid.value(row, first) !== "string") return false;
  return second === undefined || grid.label(row, first) === grid.label(row, second);
}

function isHeaderNear(grid: Grid, from: number): boolean {
  let row = firstFilled(grid, from, grid.bottom);
  if (isSubtitle(grid, row) || isSideNoteRow(grid, row))
    row = firstFilled(grid, row + 1, grid.bottom);
  return isHeaderTop(grid, row, grid);
}

/** Behind blank rows a row of column labels over figures begins another table. */
export function isNewHeader(grid: Grid, row: number, columns: Columns): boolean {
  return (
    isUnmistakableHeader(grid, row, columns) ||
    (readsLikeHeader(grid, row, columns) && standsOverFigures(grid, row, columns))
  );
}

/** Two titles in one row with an empty column between their tables make two zones. */
function splitByTitles(grid: Grid, zone: Zone, forms: readonly Form[]): readonly Zone[] {
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
