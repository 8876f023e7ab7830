// Tables beside each other without titles of their own: columns that are empty from top to bottom part them, when what
// stands on either side is a table by itself.
import { isNote } from "./caption-rows";
import type { Grid } from "../grid";
import { isFigure, readsLikeHeader, standsOverFigures } from "../header/header";
import type { Band, Columns } from "../header/header";
import { isNewHeader } from "./zones";

/** How many rows show what a column holds. */
const SAMPLE = 40;
/** A table's header begins within so many rows of its pane. */
const HEADER_WITHIN = 12;
/** How the first column of a table is headed. */
const LEADING =
  /项目|名称|科目|编码|代码|序号|编号|单位|部门|类别|品目|事项|内容|车|姓名|地区|年度|月份|指标|资产|来源|用途/;
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/收入|来源/, /支出|运用|用途/],
  [/资产/, /负债/],
  [/借方/, /贷方/],
];

/**
 * The columns of each table of a zone, from left to right; one entry when there is but one table, or when empty columns
 * part no tables, only what is written in the margin.
 */
export function panesOf(
  grid: Grid,
  rows: Band,
  { parted }: { readonly parted: boolean }
): readonly Columns[] {
  const all = partsBetweenGaps(grid, rows);
  const parts = all.filter(
    (part) => !isAside(grid, rows, part) && !(all.length > 1 && isCheckColumn(grid, rows, part))
  );
  const panes: Columns[] = [];
  for (const part of parts) {
    const last = panes.at(-1);
    if (last === undefined || (parted && areApart(grid, rows, [last, part]))) panes.push(part);
    else panes[panes.length - 1] = { left: last.left, right: part.right };
  }
  return parts.length === all.length ? toTheEdges(grid, panes) : panes;
}

/** Notes and titles may stand in outer columns that hold nothing else. */
function toTheEdges(grid: Grid, panes: readonly Columns[]): readonly Columns[] {
  return panes.map(({ left, right }, index) => ({
    left: index === 0 ? grid.left : left,
    right: index === panes.length - 1 ? grid.right : right,
  }));
}

/** Runs of columns that hold something; rows with a single text (titles, notes) stand over all of them. */
function partsBetweenGaps(grid: Grid, rows: Band): readonly Columns[] {
  const used = new Set<number>();
  let latest: readonly number[] = [];
  for (let row = rows.top; row <= rows.bottom; row++) {
    const filled = grid.filled(row);
    if (filled === latest || filled.length < 2) continue;
    for (const column of filled) used.add(column);
    latest = filled;
  }
  const parts: { left: number; right: number }[] = [];
  for (const column of [...used].sort((left, right) => left - right)) {
    const last = parts.at(-1);
    if (last !== undefined && column === last.right + 1) last.right = column;
    else parts.push({ left: column, right: column });
  }
  return parts;
}

/** 填表说明 in a column beside the table, or remarks in the margin: texts only, the first a note or beside figures. */
function isAside(grid: Grid, rows: Band, part: Columns): boolean {
  const beside = grid.within(part);
  let isFirst = true;
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (const column of beside.filled(row)) {
      const label = beside.label(row, column);
      const isRemark = isNote(label) || /[:。]$/.test(label) || isBesideFigures(grid, row, part);
      if (isFirst && !isRemark) return false;
      if (isFigure(beside, row, column)) return false;
      isFirst = false;
    }
  }
  return !isFirst && part.left > grid.left;
}

/** Below the header, then: a column of the table would be headed. */
function isBesideFigures(grid: Grid, row: number, { left }: Columns): boolean {
  return grid.filled(row).some((column) => column < left && isFigure(grid, row, column));
}

/** A column of the officer's own beyond a blank one: 校验, 核对, or figures without any label. */
const CHECK = /^(?:校验|核对|检查|审核|复核|平衡|差额|辅助|check)/i;

function isCheckColumn(grid: Grid, rows: Band, part: Columns): boolean {
  if (part.left !== part.right) return false;
  for (let row = rows.top; row <= rows.bottom; row++) {
    const label = grid.label(row, part.left);
    if (label !== "" && !isFigure(grid, row, part.left)) return CHECK.test(label);
  }
  return true;
}

function areApart(grid: Grid, rows: Band, [left, right]: readonly [Columns, Columns]): boolean {
  if (left.right === left.left || right.right === right.left) return false;
  const sides = [left, right].map((columns) => tableIn(grid.within(columns), rows));
  const [first, second] = sides;
  if (first === undefined || first === null || second === undefined || second === null)
    return false;
  if (areTwins(first, second) || areSides(first, second)) return false;
  return !isBridged(grid, rows, left.right + 1);
}

interface Side {
  readonly header: number;
  readonly labels: readonly string[];
}

/** The first table of a pane: a header over a column of labels and columns of figures. */
function tableIn(pane: Grid, rows: Band): Side | null {
  let seen = 0;
  for (let row = rows.top; row <= rows.bottom && seen < HEADER_WITHIN; row++) {
    const filled = pane.filled(row);
    if (filled.length === 0) continue;
    seen++;
    const isHeader = isNewHeader(pane, row, pane) || standsOverFigures(pane, row, pane);
    if (!isHeader || !hasLabelsAndFigures(pane, row, rows.bottom)) continue;
    const labels = filled.map((column) => pane.label(row, column));
    return LEADING.test(labels[0] ?? "") || readsLikeHeader(pane, row, pane)
      ? { header: row, labels }
      : null;
  }
  return null;
}

function hasLabelsAndFigures(pane: Grid, header: number, bottom: number): boolean {
  let labelled = 0;
  let figures = 0;
  let rows = 0;
  for (let row = header + 1; row <= Math.min(bottom, header + SAMPLE); row++) {
    const filled = pane.filled(row);
    if (filled.length === 0) continue;
    rows++;
    const [first] = filled;
    if (first === pane.left && !isAmount(pane, row, first)) labelled++;
    if (filled.some((column) => column !== pane.left && isFigure(pane, row, column))) figures++;
  }
  return rows > 0 && labelled >= rows * 0.6 && figures >= rows * 0.3;
}

/** 序号 and 编码 are labels, fractions and large sums are not. */
function isAmount(pane: Grid, row: number, column: number): boolean {
  const value = pane.value(row, column);
  return typeof value === "number" && !Number.isInteger(value);
}

/** The same columns again: blocks of one table that goes on at the right. */
function areTwins(left: Side, right: Side): boolean {
  return left.header === right.header && left.labels.join("|") === right.labels.join("|");
}

/** 收入 | 支出, 资产 | 负债: two sides of one table. */
function areSides(left: Side, right: Side): boolean {
  const [first, second] = [left.labels.join("|"), right.labels.join("|")];
  return (
    left.header === right.header &&
    SIDES.some(([one, other]) => one.test(first) && other.test(second))
  );
}

/** A merged cell that reaches over the empty column makes both sides one table. */
function isBridged(grid: Grid, rows: Band, gap: number): boolean {
  for (let row = rows.top; row <= Math.min(rows.bottom, rows.top + SAMPLE); row++) {
    if (grid.filled(row).length > 1 && grid.mergeAt(row, gap) !== undefined) return true;
  }
  return false;
}
