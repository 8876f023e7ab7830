// 政府采购 (H), 信息公开: the days that a ledger prints between two of its dates, against the dates. Which way the days are
// counted the header seldom says, so calendar days and working days will do, the first day counted or not.
import { daysBetween } from "../../domain/calendar-date";
import type { FormId } from "../../domain/form-id";
import { holidaysKnown, workdaysBetween } from "../../domain/working-days";
import type { Table, TableRow } from "../../workbook/book";
import { predicate, type Check, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { textAt } from "./indicators";
import { fieldName, formName, hasField, rowName, withFigure } from "../term";

interface PrintedDays {
  readonly form: FormId;
  readonly days: string;
  readonly from: string;
  readonly to: string;
}

const PRINTED: readonly PrintedDays[] = [
  { form: "ledger.procurement", days: "intentionDays", from: "intentionDate", to: "startDate" },
  { form: "ledger.procurement", days: "contractDays", from: "awardNoticeDate", to: "contractDate" },
  { form: "ledger.procurement", days: "filingWorkdays", from: "contractDate", to: "filingDate" },
  {
    form: "ledger.procurement",
    days: "announcementWorkdays",
    from: "contractDate",
    to: "announcementDate",
  },
  { form: "ledger.disclosure", days: "days", from: "approvalDate", to: "publishDate" },
];
const FORMS: readonly FormId[] = ["ledger.procurement", "ledger.disclosure"];

/** The first day counted or not. */
const SLACK = 1;
/** Holidays that may lie between when the calendar of the year is not known: as many as the longest run of them. */
const UNKNOWN_HOLIDAYS = 8;

const printedDays = predicate({ id: "H-12" }, (book) => {
  const tables = usableTables(book, FORMS);
  if (tables.length === 0) return [absence(book, FORMS)];
  const printed = tables.flatMap((table) =>
    PRINTED.filter(({ form, days }) => form === table.form && hasField(table, days)).map(
      (columns) => ({ table, columns })
    )
  );
  const [first] = tables;
  if (printed.length === 0 && first !== undefined)
    return [{ because: `${formName(first)}没有间隔天数一栏` }];
  return printed.flatMap(({ table, columns }) =>
    table.rows
      .filter(({ role }) => role === "item")
      .flatMap((row) => verdictOn(table, row, columns))
  );
});

function verdictOn(
  table: Table,
  row: TableRow,
  { days, from, to }: PrintedDays
): readonly Verdict[] {
  const [count, start, end] = [days, from, to].map((field) => row.cells.get(field));
  if (count?.value.kind !== "number") return [];
  if (start?.value.kind !== "date" || end?.value.kind !== "date")
    return [{ because: `${rowName(table, row)}有间隔天数，没有相应的日期` }];
  const [first, last] = [start.value.date, end.value.date];
  // Dates out of order are told by another rule.
  if (last < first || isCountOf(count.value.number, first, last)) return [true];
  const named = (field: string, said: string): string =>
    withFigure(fieldName(table, field, row.cells.get(field)?.at.column), said);
  return [
    {
      key: `${formName(table)}|${textAt(row, "project") || textAt(row, "item")}|${days}`,
      at: [count.at, start.at, end.at],
      message: `${rowName(table, row)}${named(from, first)}，${named(to, last)}，相隔${String(daysBetween(first, last))}日（${String(workdaysBetween(first, last))}个工作日），${named(days, count.text.trim())}`,
      fix: "请核对日期和天数，改正其中录入有误的一项。",
    },
  ];
}

function isCountOf(printed: number, from: string, to: string): boolean {
  const workdays = workdaysBetween(from, to);
  const least = holidaysKnown(from, to) ? workdays : Math.max(0, workdays - UNKNOWN_HOLIDAYS);
  const isDays = Math.abs(printed - daysBetween(from, to)) <= SLACK;
  return isDays || (printed >= least - SLACK && printed <= workdays + SLACK);
}

export const PRINTED_DAYS: readonly Check[] = [printedDays];
