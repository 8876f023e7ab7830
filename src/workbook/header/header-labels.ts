// The path of labels over each column of a header band. Merges tell it exactly; where the host does not give them, blanks
// do: a blank belongs to the label on its left as long as both stand under the same label above.
import type { Band, Columns, Grid } from "../grid";
import { isTotalLabel } from "../labels";
import { isNumberingRow, isUnitRow } from "./numbering";

export interface Label {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

type LabelRow = readonly (Label | null)[];

/** Which label each column has in each row of the band; labels reach over the blanks that belong to them. */
export function labelsOf(grid: Grid, band: Band, columns: Columns): readonly LabelRow[] {
  const rows: LabelRow[] = [];
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
  readonly above: LabelRow | undefined;
  readonly from: number;
}

function labelAt(grid: Grid, at: { row: number; column: number }, near: Neighbours): Label | null {
  const text = grid.label(at.row, at.column);
  const parent = near.above?.[at.column - near.from] ?? null;
  const leftParent = near.above?.[at.column - 1 - near.from] ?? null;
  const sameParent = near.above === undefined || parent === leftParent;
  const joinsLeft = sameParent && near.left?.row === at.row;
  // Some files repeat the text in every cell of a merge, to the right and downwards.
  if (text !== "" && text === parent?.text) return parent;
  if (text !== "") return joinsLeft && near.left.text === text ? near.left : { text, ...at };
  const merge = grid.mergeAt(at.row, at.column);
  if (merge !== undefined && merge.row < at.row) return parent;
  return joinsLeft ? near.left : parent;
}

/** Over how many columns each label of a row reaches; a label that ends in a blank column does not reach there. */
export function widthsOf(
  labels: LabelRow,
  counts: (index: number) => boolean = () => true
): ReadonlyMap<Label, number> {
  const widths = new Map<Label, number>();
  labels.forEach((label, index) => {
    if (label !== null && counts(index)) widths.set(label, (widths.get(label) ?? 0) + 1);
  });
  return widths;
}

export const HEADER_WORD =
  /^(?:项目|项目名称|科目|(?:功能|经济)?(?:分类)?科目(?:编码|代码|名称)|科目(?:编码|代码|名称)|金额|预算数|决算数|收入|支出|行次|栏次|序号|名称|指标值|[一二三]级指标|基本支出|项目支出|编码|本年收入|本年支出|预算金额)$/;
/** So many words in two halves are no chance. */
const FEWEST_HALVES = 2;

/** Pages turned into sheets break labels: 基本 | 项目 over 支出 | 支出 in the row below. */
export function completesLabels(grid: Grid, band: Band, row: number, columns: Columns): boolean {
  const above = labelsOf(grid, band, columns).at(-1) ?? [];
  const widths = widthsOf(above);
  let halves = 0;
  for (const column of grid.filled(row)) {
    if (column < columns.left || column > columns.right) continue;
    const label = above[column - columns.left] ?? null;
    if (label?.row !== band.bottom || widths.get(label) !== 1) return false;
    const whole = label.text + grid.label(row, column);
    if (HEADER_WORD.test(whole) && !HEADER_WORD.test(label.text)) halves++;
  }
  return halves >= FEWEST_HALVES;
}

/** The path of labels over each column, joined by "/"; numbering rows left out. */
export function headerPaths(grid: Grid, band: Band, columns: Columns): readonly string[] {
  const isNumbered = band.bottom > band.top && isNumberingRow(grid, band.bottom);
  const bottom = isNumbered ? band.bottom - 1 : band.bottom;
  const rows = labelsOf(grid, { top: band.top, bottom }, columns).map((labels, depth) => ({
    labels,
    widths: widthsOf(labels),
    isUnits: depth > 0 && isUnitRow(grid, band.top + depth),
    completes: depth > 0 && completesRow(grid, band.top, band.top + depth, columns),
  }));
  const count = columns.right - columns.left + 1;
  return Array.from({ length: count }, (_, index) => pathAt(rows, index));
}

interface HeaderRow {
  readonly labels: LabelRow;
  readonly widths: ReadonlyMap<Label, number>;
  readonly isUnits: boolean;
  /** Its labels are the second halves of those above. */
  readonly completes: boolean;
}

function completesRow(grid: Grid, top: number, row: number, columns: Columns): boolean {
  return completesLabels(grid, { top, bottom: row - 1 }, row, columns);
}

/** A total under a label of its own width is the first body row slipped into the header, not part of the path. */
function pathAt(rows: readonly HeaderRow[], index: number): string {
  const path: string[] = [];
  let above: Label | null = null;
  for (const [depth, { labels, isUnits, completes }] of rows.entries()) {
    const label = labels[index] ?? null;
    if (label === null || label === above) continue;
    const isAlone = above !== null && rows[depth - 1]?.widths.get(above) === 1;
    const printed = path.at(-1);
    if (isUnits && printed !== undefined)
      path[path.length - 1] = `${printed}(${label.text.replace(/[()[\]]/g, "")})`;
    else if (completes && printed !== undefined) path[path.length - 1] = printed + label.text;
    else if (printed !== label.text && !(isAlone && isTotalLabel(label.text)))
      path.push(label.text);
    above = label;
  }
  return path.join("/");
}
