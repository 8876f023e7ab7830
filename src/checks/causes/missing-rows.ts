// A row that is missing, doubled or not added is missing in every column: the columns are told together.
import { formatCell, type CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import { cellsOf, type NonEmpty } from "../../domain/trace";
import { residual, type Comparison } from "../comparison";

/** `unexplained`: the relation of each finding for which no single cell is suspected, in the same order. */
export function foldedRows(
  findings: readonly Finding[],
  unexplained: readonly (Comparison | undefined)[]
): readonly Finding[] {
  const groups = new Map<string, NonEmpty<Finding>>();
  for (const [index, finding] of findings.entries()) {
    const comparison = unexplained[index];
    const rows = comparison === undefined ? null : rowsOf(comparison);
    if (rows === null) continue;
    const [first = finding, ...others] = groups.get(rows) ?? [];
    groups.set(rows, first === finding ? [finding] : [first, ...others, finding]);
  }
  const roots = new Map<Finding, Finding>();
  for (const [root, ...others] of groups.values()) {
    if (others.length === 0) continue;
    const at: NonEmpty<CellRef> = [...root.at, ...others.map(({ at: [first] }) => first)];
    const isError = [root, ...others].some(({ severity }) => severity === "error");
    roots.set(root, { ...root, at, severity: isError ? "error" : root.severity });
    for (const other of others) roots.set(other, { ...other, cause: root.key });
  }
  return findings.map((finding) => roots.get(finding) ?? finding);
}

/** The rule and the row of the sum, and in which direction it is off; null: the sum does not run down a column. */
function rowsOf(comparison: Comparison): string | null {
  const { relation, left, plus, minus = [] } = comparison;
  const [total] = cellsOf(left.value);
  const parts = plus.flatMap(({ value }) => cellsOf(value));
  if (total === undefined || relation !== "equals" || minus.length > 0) return null;
  const isColumn = parts.every(
    ({ column, sheet }) => column === total.column && sheet === total.sheet
  );
  if (parts.length === 0 || !isColumn) return null;
  const where = formatCell({ ...total, column: 0 });
  // Keys begin with what names the row, which tells side-by-side blocks apart, and end with the column.
  const row = comparison.key.split("|").slice(0, 3).join("|");
  return `${row}|${where}|${String(Math.sign(residual(comparison)))}`;
}
