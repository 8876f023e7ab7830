// The header band of a table: where it can begin and how many rows it has. What its labels say: header-labels.ts.
import { parseNumber } from "../values/amounts";
import { isDate, isNote, isPageMark } from "../places/caption-rows";
import type { Band, Columns, Grid } from "../grid";
import { completesLabels, HEADER_WORD, labelsOf, widthsOf } from "./header-labels";
import { hasOrdinal, isEllipsis, isTotalLabel } from "../labels";
import { isNumberingRow, isUnitRow, numbersColumns } from "./numbering";
import { isCellError } from "../snapshot";

export type { Band, Columns } from "../grid";
export { headerPaths } from "./header-labels";

const DEEPEST = 6;
/** A header of several levels is followed by its first figures within so many rows. */
const FIGURES_WITHIN = 6;
/** "单位:某县林业局", "截止日期:2024年12月31日" */
const NAMED_VALUE = /^[^:]{2,12}:[^:/]{2,}$/;
/** How the labels of columns end in tables of any kind. */
const COLUMN_WORD =
  /(?:名称|编码|代码|编号|序号|日期|时间|金额|方式|单位|类别|类型|性质|内容|备注|说明|合计|小计|收入|支出|经费|预算|决算|费用|标准|原因|项目|科目|部门|年度|地点|用途|来源|分值|得分|权重|指标|情况|数量|单价|总价|[总余差原净现价]值|[总余差数]额|数|率)(?:\([^()]*\))?$/;

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

interface Text {
  readonly column: number;
  readonly label: string;
}

function textsIn(grid: Grid, row: number, { left, right }: Columns): readonly Text[] {
  return grid.texts(row).filter(({ column }) => column >= left && column <= right);
}

function startsBody(grid: Grid, row: number, columns: Columns): boolean {
  const texts = textsIn(grid, row, columns);
  const [first] = texts;
  if (first === undefined || isNote(first.label)) return true;
  if (texts.some(({ column }) => isFigure(grid, row, column))) return true;
  if (hasOrdinal(first.label) || isEllipsis(first.label)) return true;
  return isTotalLabel(first.label) && texts.length === 1;
}

/** "会计期间:2024-12 | 账套:某县林业局 | 第1页": about the whole table, not about its columns. */
function saysWhoAndWhen(texts: readonly Text[]): boolean {
  return (
    texts.some(({ label }) => NAMED_VALUE.test(label)) &&
    texts.every(({ label }) => NAMED_VALUE.test(label) || isPageMark(label) || isDate(label))
  );
}

/** 项目名称, 主管部门 … in front of what they are. */
const ENTRY =
  /^(?:项目|部门|单位|预算单位)?(?:名称|编码|代码)$|^(?:项目)?(?:主管|实施|填报|预算|用款|承担)(?:部门|单位)(?:名称)?$|^(?:项目)?(?:负责人|联系人)$|^联系电话$|^项目(?:属性|类别|类型)$/;

/** "项目名称 | 良种选育 | 实施单位 | 某林业研究所": about the whole table, unless the table itself is but names and values. */
function saysWhatItIs(grid: Grid, row: number, columns: Columns): boolean {
  const texts = textsIn(grid, row, columns);
  const isList = texts.length === 2 && grid.filledWithin(row + 1, columns).length === 2;
  return (
    !isList &&
    texts.length % 2 === 0 &&
    texts.every(({ label }, index) =>
      index % 2 === 0 ? ENTRY.test(label) : !ENTRY.test(label) && !COLUMN_WORD.test(label)
    )
  );
}

/** A row that can begin a header: several labels and nothing of a body. */
export function isHeaderTop(grid: Grid, row: number, columns: Columns): boolean {
  const texts = textsIn(grid, row, columns);
  const total = texts.every(({ label }) => isTotalLabel(label));
  // One text with a colon may be a remark that stands beside the table.
  const named = texts.filter(({ label }) => label.endsWith(":")).length;
  if (saysWhoAndWhen(texts) || saysWhatItIs(grid, row, columns)) return false;
  const isPlain = named * 4 <= texts.length && texts.every(({ label }) => label.length <= 60);
  return texts.length >= 2 && !total && isPlain && !startsBody(grid, row, columns);
}

/** A header that cannot be taken for a body row, so that it ends the table above it. */
export function isUnmistakableHeader(grid: Grid, row: number, columns: Columns): boolean {
  return hasHeaderWords(grid, row, columns) && isHeaderTop(grid, row, columns);
}

function hasHeaderWords(grid: Grid, row: number, columns: Columns): boolean {
  const texts = textsIn(grid, row, columns);
  const words = texts.filter(({ label }) => HEADER_WORD.test(label)).length;
  if (words >= 2 && words >= texts.length * 0.6) return true;
  return /^(?:序号|编号)$/.test(texts[0]?.label ?? "") && readsLikeHeader(grid, row, columns);
}

/** Most of its labels read like those of columns: 资产编号, 合同金额, 得分. */
export function readsLikeHeader(grid: Grid, row: number, columns: Columns): boolean {
  if (!isHeaderTop(grid, row, columns)) return false;
  const texts = textsIn(grid, row, columns);
  const words = texts.filter(({ label }) => label.length <= 20 && COLUMN_WORD.test(label)).length;
  return words >= Math.max(2, texts.length * 0.5);
}

/** Labels above figures: a row of words, and right below it figures under some of them. */
export function standsOverFigures(grid: Grid, row: number, columns: Columns): boolean {
  if (!isHeaderTop(grid, row, columns)) return false;
  const named = textsIn(grid, row, columns).filter(
    ({ column }) => typeof grid.value(row, column) === "string"
  );
  if (named.length < 2) return false;
  const last = Math.min(grid.bottom, row + FIGURES_WITHIN);
  for (let below = row + 1; below <= last; below++) {
    const filled = grid.filled(below).filter((column) => isWithin(columns, column));
    if (filled.length === 0) return false;
    if (filled.some((column) => isFigure(grid, below, column))) return true;
  }
  return false;
}

export function isWithin({ left, right }: Columns, column: number): boolean {
  return column >= left && column <= right;
}

/** Does the row print the header again? */
export function repeatsRow(
  grid: Grid,
  row: number,
  { of, columns }: { of: number; columns: Columns }
): boolean {
  if (grid.filled(row).length !== grid.filled(of).length) return false;
  const filled = grid.filledWithin(row, columns);
  if (filled.length < 2) return false;
  return filled.every(
    (column) =>
      !isNumberUnderWord(grid, { row, of, column }) &&
      grid.label(row, column) === grid.label(of, column)
  );
}

/** What a typed number shows begins with a digit or a minus; no need to spell out the number of every row. */
function isNumberUnderWord(
  grid: Grid,
  { row, of, column }: { row: number; of: number; column: number }
): boolean {
  const value = grid.value(row, column);
  return Number.isFinite(value) && !/^[-\d]/.test(grid.label(of, column));
}

function isUsed(grid: Grid, column: number, rows: Band): boolean {
  for (let row = rows.top; row <= Math.min(rows.bottom, rows.top + 24); row++) {
    if (grid.value(row, column) !== null && grid.label(row, column) !== "") return true;
  }
  return false;
}

/** The distinct texts of a row; one that repeats what stands above it belongs to a merge that reaches downwards. */
function ownTexts(
  grid: Grid,
  row: number,
  { columns, above }: { columns: Columns; above: readonly ({ readonly text: string } | null)[] }
): readonly Text[] {
  const seen = new Set<string>();
  return grid.filledWithin(row, columns).flatMap((column): Text[] => {
    const label = grid.label(row, column);
    if (above[column - columns.left]?.text === label || seen.has(label)) return [];
    seen.add(label);
    return [{ column, label }];
  });
}

/** Does the row split a label that reaches over several columns? Only then is it part of the header. */
function refines(grid: Grid, band: Band, row: number, columns: Columns): boolean {
  const last = labelsOf(grid, band, columns).at(-1) ?? [];
  const widths = widthsOf(last, (index) =>
    isUsed(grid, columns.left + index, { top: row, bottom: row + 24 })
  );
  const texts = ownTexts(grid, row, { columns, above: last });
  const isUnderWide = ({ column }: Text): boolean => {
    const label = last[column - columns.left];
    return label === null || label === undefined || (widths.get(label) ?? 0) >= 2;
  };
  const inside = texts.filter(isUnderWide);
  const outside = texts.filter((text) => !isUnderWide(text) && !isTotalLabel(text.label));
  const [only] = inside;
  if (inside.length === 1 && only !== undefined && outside.length === 0)
    return (
      only.label.startsWith("其中") && last[only.column - columns.left]?.column !== only.column
    );
  // A merge drawn one column short leaves one header word outside.
  return (
    inside.length >= 2 &&
    outside.length <= 1 &&
    outside.every(({ label }) => HEADER_WORD.test(label))
  );
}

/** Every cell says what the cell above it says: merges that reach downwards, with their value in every cell. */
function repeatsAbove(grid: Grid, row: number, columns: Columns): boolean {
  const filled = grid.filled(row).filter((column) => isWithin(columns, column));
  return (
    filled.length >= 2 &&
    filled.every((column) => grid.label(row, column) === grid.label(row - 1, column))
  );
}

function goesOn(grid: Grid, band: Band, row: number, columns: Columns): boolean {
  // Nothing but header stands above the row that numbers the columns: 功能分类 over 科目编码 over 栏次.
  if (numbersColumns(grid, row + 1) && !startsBody(grid, row, columns)) return true;
  if (repeatsAbove(grid, row, columns) || isUnitRow(grid, row)) return true;
  if (completesLabels(grid, band, row, columns)) return true;
  return !startsBody(grid, row, columns) && refines(grid, band, row, columns);
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
  let reach = Math.min(mergesBottom(grid, top, columns), deepest);
  let bottom = top;
  for (let row = top + 1; row <= deepest; row++) {
    if (isNumberingRow(grid, row)) return { top, bottom: row };
    // A label beside the table may be merged far down into the body.
    if (holdsFigure(grid, row, columns)) break;
    // Pages turned into sheets may have a blank row below every row.
    if (isBlankBetween(grid, row, columns)) continue;
    if (row > reach && !goesOn(grid, { top, bottom: row - 1 }, row, columns)) break;
    reach = Math.max(reach, Math.min(mergesBottom(grid, row, columns), deepest));
    // A merge that reaches into blank rows shows nothing there; without merges nobody would count them.
    if (grid.filled(row).length > 0) bottom = row;
  }
  return { top, bottom };
}

function isBlankBetween(grid: Grid, row: number, columns: Columns): boolean {
  return [row - 1, row, row + 1].every(
    (each) => (grid.filledWithin(each, columns).length === 0) === (each === row)
  );
}

function holdsFigure(grid: Grid, row: number, columns: Columns): boolean {
  return grid
    .filled(row)
    .some((column) => isWithin(columns, column) && isFigure(grid, row, column));
}
