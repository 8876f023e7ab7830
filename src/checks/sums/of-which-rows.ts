// Rows labelled 其中, and the row each of them is a part of: the one the row tree found, else the row before.
import type { Table, TableRow } from "../../workbook/book";

export interface RowPart {
  readonly part: TableRow;
  readonly whole: TableRow;
  /** Totals that the part may belong to instead: it stands behind the last row of the list. */
  readonly totals: readonly TableRow[];
}

export function ofWhichRows({ rows }: Table): readonly RowPart[] {
  const blocks = [...new Set(rows.map(({ block }) => block))];
  return blocks.flatMap((block) => partsIn(rows.filter((row) => row.block === block)));
}

function partsIn(rows: readonly TableRow[]): readonly RowPart[] {
  let before: TableRow | undefined;
  return rows.flatMap((part, index) => {
    if (isBrokenDown(part) && part.role !== "ofWhich") before = part;
    if (part.role !== "ofWhich") return [];
    const whole = part.parent === undefined ? before : rows[part.parent];
    if (whole === undefined) return [];
    const isLast = !rows.slice(index).some((row) => row.role === "item");
    const isTotal = whole.role === "total" || whole.role === "subtotal";
    const totals = isLast && !isTotal ? rows.filter(({ role }) => role === "total") : [];
    return [{ part, whole, totals }];
  });
}

/** A row of figures, not a remark. */
export function isBrokenDown(row: TableRow): boolean {
  return row.role !== "note" && (row.label !== "" || row.code !== undefined);
}
