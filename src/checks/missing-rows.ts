// A row that is missing, doubled or not added is missing in every column: the columns are told together.
import { formatCell, type CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/finding";
import { cellsOf, type NonEmpty } from "../domain/trace";
import { residual, type Comparison } from "./comparison";
import type { Failure } from "./suspects";

/** `explained`: what became of each failure, in the same order. */
export function foldedRows(
  explained: readonly Finding[],
  failures: readonly Failure[]
): readonly Finding[] {
  const groups = new Map<string, NonEmpty<Finding>>();
  for (const [index, finding] of explained.entries()) {
    const comparison = failures[index]?.comparison;
    const sum = comparison === undefined ? null : columnSum(comparison);
    // A suspected cell is a cause of its own.
    if (sum === null || finding.cause !== undefined || !isWhole(finding, sum.total)) continue;
    groups.set(sum.rows, [...(groups.get(sum.rows) ?? []), finding] as NonEmpty<Finding>);
  }
  const roots = new Map<Finding, Finding>();
  for (const [root, ...others] of groups.values()) {
    if (others.length === 0) continue;
    const at: NonEmpty<CellRef> = [...root.at, ...others.map(({ at: [first] }) => first)];
    const isError = [root, ...others].some(({ severity }) => severity === "error");
    roots.set(root, { ...root, at, severity: isError ? "error" : root.severity });
    for (const other of others) roots.set(other, { ...other, cause: root.key });
  }
  return explained.map((finding) => roots.get(finding) ?? finding);
}

interface ColumnSum {
  readonly total: CellRef;
  /** The rule, the rows that are added, and in which direction the sum is off. */
  readonly rows: string;
}

/** null: the sum does not run down a column. */
function columnSum({
  rule,
  relation,
  left,
  plus,
  minus = [],
  ...rest
}: Comparison): ColumnSum | null {
  const [total] = cellsOf(left.value);
  const parts = plus.flatMap(({ value }) => cellsOf(value));
  const isColumn =
    total !== undefined &&
    relation === "equals" &&
    minus.length === 0 &&
    parts.length > 0 &&
    parts.every((cell) => cell.column === total.column && cell.sheet === total.sheet);
  if (!isColumn) return null;
  const sign = Math.sign(residual({ rule, relation, left, plus, minus, ...rest }));
  const where = formatCell({ ...total, column: 0 });
  return { total, rows: `${rule}|${where}|${String(sign)}` };
}

function isWhole({ at: [first] }: Finding, total: CellRef): boolean {
  return formatCell(first) === formatCell(total);
}
