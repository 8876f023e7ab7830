// Deadlines in ledgers: from one dated cell to another, as a judgement with its live formula.
import { formulaRef, type CellRef } from "../domain/cell-ref";
import { daysBetween } from "../domain/calendar-date";
import { workdaysBetween } from "../domain/working-days";
import type { FieldCell, TableRow } from "../workbook/book";
import { unclearDate } from "./ledger-cells";
import type { RowJudgement } from "./measure";

/** Workbook names of the calendar that the formulas count working days by; written by report/sheets. */
export const HOLIDAYS_NAME = "绩效_节假日";
export const MAKE_UP_DAYS_NAME = "绩效_调休工作日";

export interface Deadline {
  readonly from: { readonly field: string; readonly title: string };
  readonly to: { readonly field: string; readonly title: string };
  readonly days: number;
  readonly count: "days" | "workdays";
  /** atMost: `to` must follow within the days; atLeast: `to` must not come earlier than that. */
  readonly must: "atMost" | "atLeast";
}

/** Judges one ledger row against a deadline; a date that is not there makes it unjudgeable. */
export function judgeDeadline(row: TableRow, deadline: Deadline): RowJudgement {
  const from = row.cells.get(deadline.from.field);
  const to = row.cells.get(deadline.to.field);
  const start = dateOf(from);
  const end = dateOf(to);
  const cells = [from, to].flatMap((cell) => (cell === undefined ? [] : [cell.at]));
  if (from === undefined || to === undefined || start === null || end === null) {
    const [cell, { title }] = start === null ? [from, deadline.from] : [to, deadline.to];
    return { holds: null, because: noDate(cell, title), cells };
  }
  const workdays = deadline.count === "workdays";
  const days = workdays ? workdaysBetween(start, end) : daysBetween(start, end);
  if (deadline.must === "atMost" && end < start) {
    const because = `${deadline.to.title}${end}早于${deadline.from.title}${start}，请核对日期`;
    return { holds: null, because, cells };
  }
  const holds = deadline.must === "atMost" ? days <= deadline.days : days >= deadline.days;
  const unit = workdays ? "个工作日" : "日";
  const bound =
    deadline.must === "atMost"
      ? `应在${String(deadline.days)}${unit}内`
      : `应不少于${String(deadline.days)}${unit}`;
  return {
    holds,
    because: `${deadline.from.title}${start}，${deadline.to.title}${end}，间隔${String(days)}${unit}（${bound}）`,
    cells,
    formula: () => deadlineFormula(dateFormula(from, start), dateFormula(to, end), deadline),
  };
}

function noDate(cell: FieldCell | undefined, title: string): string {
  return unclearDate(cell, title) ?? `缺${title}`;
}

export function dateOf(cell: FieldCell | undefined): string | null {
  return cell?.value.kind === "date" ? cell.value.date : null;
}

/** A reference to the date cell, or a constant where the cell holds text that only looks like a date. */
export function dateFormula(
  cell: { readonly at: CellRef; readonly textual: boolean },
  date: string
): string {
  if (!cell.textual && cell.at.book === undefined) return formulaRef(cell.at);
  const [year = "0", month = "0", day = "0"] = date.split("-");
  return `DATE(${year},${String(Number(month))},${String(Number(day))})`;
}

function deadlineFormula(from: string, to: string, deadline: Deadline): string {
  const compare = deadline.must === "atMost" ? "<=" : ">=";
  const days =
    deadline.count === "days"
      ? `INT(${to})-INT(${from})`
      : `NETWORKDAYS(${from}+1,${to},${HOLIDAYS_NAME})` +
        `+COUNTIFS(${MAKE_UP_DAYS_NAME},">"&${from},${MAKE_UP_DAYS_NAME},"<="&${to})`;
  return `IF(${days}${compare}${String(deadline.days)},1,0)`;
}
