// Reading single cells of a ledger row.
import type { FieldCell, TableRow } from "../workbook/book";
import type { RowJudgement } from "./measure";

/** "" when the cell is blank or absent. */
export function textOf(row: TableRow, field: string): string {
  const cell = row.cells.get(field);
  return cell === undefined || cell.value.kind === "blank" ? "" : cell.text.trim();
}

/** Whether a 是/否 column says 是; null when it is blank or says neither. */
export function flagOf(cell: FieldCell | undefined): boolean | null {
  if (cell === undefined) return null;
  if (cell.value.kind === "flag") return cell.value.yes;
  return cell.value.kind === "notApplicable" ? false : null;
}

export function judgeFlag(row: TableRow, field: string, title: string): RowJudgement {
  const cell = row.cells.get(field);
  const holds = flagOf(cell);
  const said = holds === null ? `“${title}”未填` : `“${title}”为${holds ? "是" : "否"}`;
  return { holds, because: said, cells: cell === undefined ? [] : [cell.at] };
}

export function judgeDate(row: TableRow, field: string, title: string): RowJudgement {
  const cell = row.cells.get(field);
  const dated = cell?.value.kind === "date";
  return {
    holds: dated,
    because: dated ? `${title}${cell.text}` : `无${title}`,
    cells: cell === undefined ? [] : [cell.at],
  };
}
