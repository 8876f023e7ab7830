// The header band of a table: how many rows it has, and the path of labels over each column.
// Merges tell it exactly; where the host does not give them, blanks do: a blank belongs to the label on its left as long
// as both stand under the same label above.
import { parseNumber } from "./amounts";
import { isNote, rowTexts } from "./captions";
import type { Grid } from "./grid";
import { hasOrdinal, isEllipsis, isTotalLabel } from "./labels";
import { isCellError } from "./snapshot";

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

export interface Columns {
  readonly left: number;
  readonly right: number;
}

const DEEPEST = 6;
const NUMBERING = /^(?:栏次|行次|栏目|列次)$/;
const HEADER_WORD =
  /^(?:项目|项目名称|科目|(?:功能|经济)?(?:分类)?科目(?:编码|代码|名称)|科目(?:编码|代码|名称)|金额|预算数|决算数|收入|支出|行次|栏次|序号|名称|指标值|[一二三]级指标|基本支出|项目支出|编码|本年收入|本年支出|预算金额)$/;

/** A number, or a text that is one; years and dates are not figures. */
export function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (value === null || typeof value === "boolean") return false;
  if (isCellError(value)) return true;
  if (typeof value === "number")
    return !(Number.isInteger(value) && value >= 1990 && value <= 2100);
  const printed = parseNumber(value);
  return (
    printed !== null &&
    /^(?:元|万元|%)?$/.test(printed.suffix) &&
    !/^(?:19|20)\d\d$/.test(value.trim())
  );
}

/** 栏次 1 2 3 …: numbers the columns, says nothing. */
function isNumberingRow(grid: Grid, row: number): boolean {
  const texts = rowTexts(grid, row).map(({ label }) => label);
  if (texts.some((text) => NUMBERING.test(text))) {
    return texts.every((text) => NUMBERING.test(text) || /^[\d=+*/()A-Z—-]{1,16}$/.test(text));
  }
  const numbers = texts.map(Number);
  return numbers.length >= 3 && numbers.every((number, index) => number === index + 1);
}

function startsBody(grid: Grid, row: number, columns: Columns): boolean {
  const texts = rowTexts(grid, row).filter(
    ({ column }) => column >= columns.left && column <= columns.right
  );
  const [first] = texts;
  if (first === undefined || isNote(first.label)) return true;
  if (texts.some(({ column }) => isFigure(grid, row, column))) return true;
  if (hasOrdinal(first.label) || isEllipsis(first.label)) return true;
  return isTotalLabel(first.label) && texts.length === 1;
}

/** A row that can begin a header: several labels and nothing of a body. */
export function isHeaderTop(grid: Grid, row: number, columns: Columns): boolean {
  const texts = rowTexts(grid, row).filter(
    ({ column }) => column >= columns.left && column <= columns.right
  );
  const total = texts.every(({ label }) => isTotalLabel(label));
  const isPlain = texts.every(({ label }) => label.length <= 60 && !label.endsWith(":"));
  return texts.length >= 2 && !total && isPlain && !startsBody(grid, row, columns);
}

/** A header that cannot be taken for a body row, so that it ends the table above it. */
export function isUnmistakableHeader(grid: Grid, row: number, columns: Columns): boolean {
  const texts = rowTexts(grid, row);
  const words = texts.filter(({ label }) => HEADER_WORD.test(label)).length;
  return words >= 2 && words >= texts.length * 0.6 && isHeaderTop(grid, row, columns);
}

interface Label {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Which label each column has in each row of the band; labels reach over the blanks that belong to them. */
function labelsOf(
  grid: Grid,
  band: Band,
  columns: Columns
): readonly (readonly (Label | null)[])[] {
  const rows: (Label | null)[][] = [];
  for (let row = band.top; row <= band.bottom; row++) {
    const above = rows.at(-1);
    const labels: (Label | null)[] = [];
    for (let column = columns.left; column <= columns.right; column++) {
      labels.push(
        labelAt(grid, { row, column }, { left: labels.at(-1) ?? null, above, from: columns.left })
      );
    }
    rows.push(labels);
  }
  return rows;
}

interface Neighbours {
  readonly left: Label | null;
  readonly above: readonly (Label | null)[] | undefined;
  readonly from: number;
}

function labelAt(grid: Grid, at: { row: number; column: number }, near: Neighbours): Label | null {
  const text = grid.label(at.row, at.column);
  const parent = near.above?.[at.column - near.from] ?? null;
  const leftParent = near.above?.[at.column - 1 - near.from] ?? null;
  const sameParent = near.above === undefined || parent === leftParent;
  const joinsLeft = sameParent && near.left?.row === at.row;
  // Some files repeat the text in every cell of a merge.
  if (text !== "") return joinsLeft && near.left.text === text ? near.left : { text, ...at };
  const merge = grid.mergeAt(at.row, at.column);
  if (merge !== undefined && merge.row < at.row) return parent;
  return joinsLeft ? near.left : parent;
}

function isUsed(grid: Grid, column: number, rows: Band): boolean {
  for (let row = rows.top; row <= Math.min(rows.bottom, rows.top + 24); row++) {
    if (grid.value(row, column) !== null && grid.label(row, column) !== "") return true;
  }
  return false;
}

/** Does the row split a label that reaches over several columns? Only then is it part of the header. */
function refines(grid: Grid, band: Band, row: number, columns: Columns): boolean {
  const last = labelsOf(grid, band, columns).at(-1) ?? [];
  const widths = new Map<Label, number>();
  last.forEach((label, index) => {
    if (label !== null && isUsed(grid, columns.left + index, { top: row, bottom: row + 24 })) {
      widths.set(label, (widths.get(label) ?? 0) + 1);
    }
  });
  const texts = rowTexts(grid, row).filter(
    ({ column }) => column >= columns.left && column <= columns.right
  );
  const isUnderWide = ({ column }: { column: number }): boolean => {
    const label = last[column - columns.left];
    return label === null || label === undefined || (widths.get(label) ?? 0) >= 2;
  };
  const inside = texts.filter(isUnderWide);
  const outside = texts.filter((text) => !isUnderWide(text) && !isTotalLabel(text.label));
  // A merge drawn one column short leaves one header word outside.
  return (
    inside.length >= 2 &&
    outside.length <= 1 &&
    outside.every(({ label }) => HEADER_WORD.test(label))
  );
}

function mergesBottom(grid: Grid, row: number, columns: Columns): number {
  let bottom = row;
  for (let column = columns.left; column <= columns.right; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge?.row === row && merge.rows < DEEPEST && grid.label(row, column) !== "") {
      bottom = Math.max(bottom, row + merge.rows - 1);
    }
  }
  return bottom;
}

/** The band that begins at `top`; `limit` is the last row it may reach. */
export function headerBand(grid: Grid, top: number, limit: number, columns: Columns): Band {
  const deepest = Math.min(limit, top + DEEPEST - 1);
  let bottom = Math.min(mergesBottom(grid, top, columns), deepest);
  for (let row = top + 1; row <= deepest; row++) {
    const inMerge = row <= bottom;
    if (isNumberingRow(grid, row)) return { top, bottom: row };
    if (
      !inMerge &&
      (startsBody(grid, row, columns) || !refines(grid, { top, bottom: row - 1 }, row, columns))
    )
      break;
    bottom = Math.min(Math.max(bottom, mergesBottom(grid, row, columns)), deepest);
    bottom = Math.max(bottom, row);
  }
  return { top, bottom };
}

/** The path of labels over each column, joined by "/"; numbering rows left out. */
export function headerPaths(grid: Grid, band: Band, columns: Columns): readonly string[] {
  const bottom =
    band.bottom > band.top && isNumberingRow(grid, band.bottom) ? band.bottom - 1 : band.bottom;
  const rows = labelsOf(grid, { top: band.top, bottom }, columns);
  const widths = rows.map(widthsOf);
  const count = columns.right - columns.left + 1;
  return Array.from({ length: count }, (_, index) => pathAt(rows, index, widths));
}

/** Over how many columns each label of a row reaches. */
function widthsOf(labels: readonly (Label | null)[]): ReadonlyMap<Label, number> {
  const widths = new Map<Label, number>();
  for (const label of labels) if (label !== null) widths.set(label, (widths.get(label) ?? 0) + 1);
  return widths;
}

/** A total under a label of its own width is the first body row slipped into the header, not part of the path. */
function pathAt(
  rows: readonly (readonly (Label | null)[])[],
  index: number,
  widths: readonly ReadonlyMap<Label, number>[]
): string {
  const path: string[] = [];
  let above: Label | null = null;
  for (const [depth, row] of rows.entries()) {
    const label = row[index] ?? null;
    if (label === null || label === above) continue;
    const isAlone = above !== null && widths[depth - 1]?.get(above) === 1;
    if (path.at(-1) !== label.text && !(isAlone && isTotalLabel(label.text))) path.push(label.text);
    above = label;
  }
  return path.join("/");
}
