// Where the body of a table ends: at a unit line, at another header, at its notes.
import { isChapterRow, isNote, isPageMarkRow, isSideNoteRow, isSignatureRow } from "./caption-rows";
import type { Grid } from "../grid";
import { isFigure, isUnmistakableHeader, isWithin, repeatsRow } from "../header/header";
import type { Band } from "../header/header";
import { hasOrdinal } from "../labels";
import { firstFilled, isNewHeader } from "./zones";
import type { Zone } from "./zones";
import { unitInLine } from "../values/units";

/** A text below the table: 注、说明. */
export interface Note {
  readonly row: number;
  readonly column: number;
  /** Normalised. */
  readonly label: string;
}

export interface Body {
  /** Last row with content of the table. */
  readonly last: number;
  /** Last row that was looked at. */
  readonly end: number;
  readonly notes: readonly Note[];
  /** The row of a page number at which it ends. */
  readonly mark?: number;
}

const LONG_TEXT = 34;
/** "二、“三公”经费决算情况。……" goes on with the report; notes are numbered 1. 2. */
const CHAPTER_NUMBER = /^[一二三四五六七八九十]+、/;

export function bodyFrom(
  grid: Grid,
  from: number,
  { zone, header }: { zone: Zone; header: Band | null }
): Body {
  const notes: Note[] = [];
  let last = from - 1;
  let before = from - 1;
  for (let row = from; row <= zone.bottom; row++) {
    const texts = grid.filledWithin(row, zone);
    if (texts.length === 0) continue;
    const isApart = row > before + 1;
    before = row;
    if (row > from && isPageNumber(grid, row, { zone, from }))
      return { last, end: row - 1, notes, mark: row };
    if (row > from && header !== null && repeatsRow(grid, row, { of: header.top, columns: zone }))
      return { last, end: row - 1, notes };
    if (notes.length === 0 && holdsNumber(grid, row, texts)) {
      last = row;
      continue;
    }
    if (isPageMarkRow(grid, row)) return { last, end: row - 1, notes, mark: row };
    if (isChapterRow(grid, row)) return { last, end: row - 1, notes };
    if (row > from && begins(grid, row, { zone, isApart })) return { last, end: row - 1, notes };
    // A paragraph of its own behind the notes is no note.
    if (notes.length > 0 && isApart && isOtherText(grid, row)) return { last, end: row - 1, notes };
    const found = notesIn(grid, row, { zone, after: notes.length > 0 });
    if (found.length === 0) last = row;
    notes.push(...found);
  }
  return { last, end: zone.bottom, notes };
}

function begins(
  grid: Grid,
  row: number,
  { zone, isApart }: { zone: Zone; isApart: boolean }
): boolean {
  // "注：金额单位为万元" speaks of the table above, and so does a unit line with nothing below it.
  if (isSideNoteRow(grid, row))
    return !isNote(grid.texts(row)[0]?.label ?? "") && !endsWithUnit(grid, row, zone);
  return isApart ? isNewHeader(grid, row, zone) : isUnmistakableHeader(grid, row, zone);
}

/** "单位：万元 制表：财务科" at the very end; 公开04表 there goes with the next sheet. */
function endsWithUnit(grid: Grid, row: number, zone: Zone): boolean {
  if (!grid.texts(row).some(({ label }) => unitInLine(label) !== null)) return false;
  for (let below = row + 1; below <= zone.bottom; below++)
    if (grid.filledWithin(below, zone).length > 0) return false;
  return true;
}

/** How many rows show what a column holds. */
const SAMPLE = 12;
const HIGHEST_PAGE = 999;

/** The last row holds nothing but a whole number: in a column of names, or below a row that is called something. */
function isPageNumber(
  grid: Grid,
  row: number,
  { zone, from }: { zone: Zone; from: number }
): boolean {
  const [only, ...others] = grid.filled(row);
  if (only === undefined || others.length > 0) return false;
  const number = Number(grid.value(row, only));
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST_PAGE) return false;
  if (firstFilled(grid, row + 1, grid.bottom + 1) <= grid.bottom) return false;
  let names = 0;
  let figures = 0;
  for (let above = row - 1; above >= Math.max(from, row - SAMPLE); above--) {
    if (grid.label(above, only) === "") continue;
    if (isFigure(grid, above, only)) figures++;
    else names++;
  }
  const counts = grid.value(row - 1, only) === number - 1;
  const isBelowName = grid.texts(row - 1).some(({ column }) => !isFigure(grid, row - 1, column));
  return isWithin(zone, only) && (names > figures || (isBelowName && !counts));
}

/** A typed number makes a row a row of the body, whatever else it holds. */
function holdsNumber(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => typeof grid.value(row, column) === "number");
}

function isOtherText(grid: Grid, row: number): boolean {
  const [only, ...others] = grid.texts(row);
  if (only === undefined || others.length > 0) return false;
  const isNumberedNote = hasOrdinal(only.label) && !CHAPTER_NUMBER.test(only.label);
  return !isNote(only.label) && !isNumberedNote && !isSignatureRow(grid, row);
}

/** The texts of a row that belongs to the notes: 注, a long sentence, signatures, whatever stands below them. */
function notesIn(
  grid: Grid,
  row: number,
  { zone, after }: { zone: Zone; after: boolean }
): readonly Note[] {
  const texts = grid.texts(row).filter(({ column }) => isWithin(zone, column));
  const [first] = texts;
  if (first === undefined) return [];
  const isText = texts.length === 1 && (isNote(first.label) || first.label.length > LONG_TEXT);
  return isText || after || isSignatureRow(grid, row) || endsWithUnit(grid, row, zone)
    ? texts.map(({ column, label }) => ({ row, column, label }))
    : [];
}
