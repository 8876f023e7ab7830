// What of a workbook was taken for no table, and why, in words an officer recognises.
import { a1, a1Range } from "../domain/cell-ref";
import type { RangeRef } from "../domain/cell-ref";
import type { Unread } from "./book";
import type { Band, Columns, Grid } from "./grid";
import { isFigure, isWithin } from "./header/header";
import { isContents } from "./places/zones";

const COVER_CELLS = 24;
const LONG_TEXT = 40;
/** So many places of a sheet are named one by one. */
const MOST_REGIONS = 5;

/** The rows and columns that a table takes up. */
export interface Taken {
  readonly rows: Band;
  readonly columns: Columns;
}

export function unreadOn(grid: Grid, tables: readonly Taken[]): readonly Unread[] {
  const { sheet, book } = grid.ref(0, 0);
  const place = { sheet, ...(book === undefined ? {} : { book }) };
  if (tables.length === 0) return [{ ...place, because: whyUnread(grid) }];
  const regions = regionsOutside(grid, tables);
  const named = regions.slice(0, MOST_REGIONS).map((range) => ({
    ...place,
    range,
    because: `${a1Range(range)}有数字，但不在任何一张表的表头之下，没有读取`,
  }));
  const others = regions.length - named.length;
  return others <= 0
    ? named
    : [...named, { ...place, because: `另有${String(others)}处表格以外的数字没有读取` }];
}

export function whyUnread(grid: Grid): string {
  if (grid.sheet.unreadable !== undefined) return grid.sheet.unreadable;
  const labels = allLabels(grid);
  if (labels.length === 0) return "空表";
  if (isContents(grid) || labels.filter((label) => /\.{10,}/.test(label)).length >= 3)
    return "目录";
  if (labels.some((label) => label.length > LONG_TEXT)) return "说明文字";
  const isCover = grid.sheet.name.includes("封面") || labels.some((label) => /\d年/.test(label));
  if (isCover && labels.length <= COVER_CELLS) return "封面";
  const figure = firstFigure(grid);
  return figure === null ? "没有表格" : `有数字（如${a1(figure)}），但没有表头，不能读作表格`;
}

function allLabels(grid: Grid): readonly string[] {
  const labels: string[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (const column of grid.filled(row)) labels.push(grid.label(row, column));
  }
  return labels;
}

function firstFigure(grid: Grid): { row: number; column: number } | null {
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (const column of grid.filled(row)) if (isFigure(grid, row, column)) return { row, column };
  }
  return null;
}

/** Figures beside, between and below the tables, put together row by row. */
function regionsOutside(grid: Grid, tables: readonly Taken[]): readonly RangeRef[] {
  const regions: (Band & Columns)[] = [];
  const waiting = [...tables].sort((one, other) => other.rows.top - one.rows.top);
  let here: readonly Taken[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (grid.filled(row).length === 0) continue;
    here = entered(here, waiting, row);
    if (here.some(({ columns }) => columns.left <= grid.left && columns.right >= grid.right))
      continue;
    const columns = figuresOutside(grid, row, here);
    const [left, right] = [columns[0], columns.at(-1)];
    if (left === undefined || right === undefined) continue;
    const last = regions.at(-1);
    if (last !== undefined && row - last.bottom <= 2)
      regions[regions.length - 1] = around(last, { left, right, row });
    else regions.push({ top: row, bottom: row, left, right });
  }
  return regions.map(({ top, bottom, left, right }) =>
    grid.range({ row: top, column: left }, { row: bottom, column: right })
  );
}

/** The tables that reach into a row; `waiting` holds those further down, the next one last. */
function entered(here: readonly Taken[], waiting: Taken[], row: number): readonly Taken[] {
  const still = here.filter(({ rows }) => rows.bottom >= row);
  for (
    let next = waiting.at(-1);
    next !== undefined && next.rows.top <= row;
    next = waiting.at(-1)
  ) {
    waiting.pop();
    if (next.rows.bottom >= row) still.push(next);
  }
  return still;
}

function figuresOutside(grid: Grid, row: number, tables: readonly Taken[]): readonly number[] {
  return grid
    .filled(row)
    .filter(
      (column) =>
        !tables.some(({ columns }) => isWithin(columns, column)) && isFigure(grid, row, column)
    );
}

function around(
  region: Band & Columns,
  { left, right, row }: Columns & { readonly row: number }
): Band & Columns {
  return {
    top: region.top,
    bottom: row,
    left: Math.min(region.left, left),
    right: Math.max(region.right, right),
  };
}
