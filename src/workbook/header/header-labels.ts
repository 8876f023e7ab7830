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

/** The path of labels over each column, joined by "/"; numbering rows left out. */
export function headerPaths(grid: Grid, band: Band, columns: Columns): readonly string[] {
  const isNumbered = band.bottom > band.top && isNumberingRow(grid, band.bottom);
  const bottom = isNumbered ? band.bottom - 1 : band.bottom;
  const rows = labelsOf(grid, { top: band.top, bottom }, columns).map((labels, depth) => ({
    labels,
    widths: widthsOf(labels),
    isUnits: depth > 0 && isUnitRow(grid, band.top + depth),
  }));
  const count = columns.right - columns.left + 1;
  return Array.from({ length: count }, (_, index) => pathAt(rows, index));
}

interface HeaderRow {
  readonly labels: LabelRow;
  readonly widths: ReadonlyMap<Label, number>;
  readonly isUnits: boolean;
}

/** A total under a label of its own width is the first body row slipped into the header, not part of the path. */
function pathAt(rows: readonly HeaderRow[], index: number): string {
  const path: string[] = [];
  let above: Label | null = null;
  for (const [depth, { labels, isUnits }] of rows.entries()) {
    const label = labels[index] ?? null;
    if (label === null || label === above) continue;
    const isAlone = above !== null && rows[depth - 1]?.widths.get(above) === 1;
    const printed = path.at(-1);
    if (isUnits && printed !== undefined)
      path[path.length - 1] = `${printed}(${label.text.replace(/[()[\]]/g, "")})`;
    else if (printed !== label.text && !(isAlone && isTotalLabel(label.text)))
      path.push(label.text);
    above = label;
  }
  return path.join("/");
}
