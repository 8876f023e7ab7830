// 政府采购 (H): dates and amounts of each project in the ledger.
import { daysBetween } from "../../domain/calendar-date";
import type { CellRef } from "../../domain/cell-ref";
import type { NonEmpty } from "../../domain/trace";
import { holidaysKnown, workdaysBetween } from "../../domain/working-days";
import { procurementIntentionNotice } from "../../sources/procurement-intention-notice";
import { procurementLaw } from "../../sources/procurement-law";
import type { FieldCell, Table, TableRow } from "../../workbook/book";
import { isOfSmallPurchases } from "../../workbook/small-purchases";
import { predicate, type Check, type PredicateRule, type Verdict } from "../check";
import { absence, usableTables } from "../forms";
import { fieldName, rowName, withFigure } from "../term";

export const LEDGER = "ledger.procurement" as const;
const INTENTION_DAYS = 30;
const SIGNING_DAYS = 30;
const FILING_WORKDAYS = 7;

export interface Purchase {
  readonly table: Table;
  readonly row: TableRow;
  readonly name: string;
}

export function purchasesOf(table: Table): readonly Purchase[] {
  const known = PURCHASES.get(table);
  if (known !== undefined) return known;
  const purchases = table.rows
    .filter((row) => row.role === "item")
    .map((row) => ({ table, row, name: row.cells.get("project")?.text.trim() ?? row.label }));
  PURCHASES.set(table, purchases);
  return purchases;
}

/** Ten rules go over the same purchases. */
const PURCHASES = new WeakMap<Table, readonly Purchase[]>();

/** They are bought without a tender, so that its rules have nothing to judge. */
const ONLY_SMALL: Verdict = { because: "台账只登记零星采购，没有其他采购项目" };

export function perPurchase(
  rule: PredicateRule,
  judge: (purchase: Purchase) => readonly Verdict[]
): Check {
  return predicate(rule, (book) => {
    const all = usableTables(book, [LEDGER]);
    const tables = all.filter((table) => !isOfSmallPurchases(table));
    if (tables.length > 0) return tables.flatMap(purchasesOf).flatMap(judge);
    return [all.length === 0 ? absence(book, [LEDGER]) : ONLY_SMALL];
  });
}

export function dateIn(row: TableRow, field: string): string | undefined {
  const value = row.cells.get(field)?.value;
  return value?.kind === "date" ? value.date : undefined;
}

export function saysNo(cell: FieldCell | undefined): boolean {
  return cell?.value.kind === "flag" && !cell.value.yes;
}

interface Interval {
  readonly from: string;
  readonly to: string;
  readonly count: (from: string, to: string) => number;
  readonly allowed: (count: number) => boolean;
  /** Said of the interval that is not allowed. */
  readonly problem: (count: number) => string;
  readonly fix: string;
}

/** Two dates of a purchase that must lie so far apart; a blank one leaves it open. */
export function intervalVerdict(purchase: Purchase, interval: Interval): Verdict {
  const { table, row, name } = purchase;
  const from = dateIn(row, interval.from);
  const to = dateIn(row, interval.to);
  if (from === undefined || to === undefined)
    return { because: `“${name}”没有填写${undatedColumns(purchase, interval).join("、")}` };
  const count = interval.count(from, to);
  if (interval.allowed(count)) return true;
  const first = withFigure(columnName(purchase, interval.from), from);
  const last = withFigure(columnName(purchase, interval.to), to);
  return {
    key: `${name}|${interval.to}`,
    at: cellsOf(purchase, [interval.to, interval.from]),
    message: `${rowName(table, row)}${first}，${last}，${interval.problem(count)}`,
    fix: interval.fix,
  };
}

function undatedColumns(purchase: Purchase, { from, to }: Interval): readonly string[] {
  return [from, to]
    .filter((field) => dateIn(purchase.row, field) === undefined)
    .map((field) => columnName(purchase, field));
}

/** As its column is headed. */
export function columnName({ table, row }: Purchase, field: string): string {
  return fieldName(table, field, row.cells.get(field)?.at.column);
}

/** The cells of the fields; the table where it has no such columns. */
export function cellsOf({ table, row }: Purchase, fields: readonly string[]): NonEmpty<CellRef> {
  const [first = table.range, ...rest] = fields.flatMap((field) => row.cells.get(field)?.at ?? []);
  return [first, ...rest];
}

const intention = perPurchase(
  {
    id: "H-01",
    cites: [procurementIntentionNotice.cite("关于公开时间", "原则上不得晚于采购活动开始前30日")],
  },
  (purchase) => {
    if (saysNo(purchase.row.cells.get("intentionRequired"))) return [true];
    return [
      intervalVerdict(purchase, {
        from: "intentionDate",
        to: "startDate",
        count: daysBetween,
        allowed: (days) => days >= INTENTION_DAYS,
        problem: (days) => `间隔${String(days)}日，不足${String(INTENTION_DAYS)}日`,
        fix: "请核对日期；因不可预见的原因急需开展采购的，请说明。",
      }),
    ];
  }
);

const signing = perPurchase(
  { id: "H-03", cites: [procurementLaw.cite("第四十六条", "中标、成交通知书发出之日起三十日内")] },
  (purchase) => [
    intervalVerdict(purchase, {
      from: "awardNoticeDate",
      to: "contractDate",
      count: daysBetween,
      allowed: (days) => days <= SIGNING_DAYS,
      problem: (days) => `间隔${String(days)}日，超过${String(SIGNING_DAYS)}日`,
      fix: "请核对日期；确属超期签订的，请说明原因。",
    }),
  ]
);

const filing = perPurchase(
  { id: "H-04", cites: [procurementLaw.cite("第四十七条", "自签订之日起七个工作日内")] },
  (purchase) => [
    intervalVerdict(purchase, {
      from: "contractDate",
      to: "filingDate",
      count: workdaysBetween,
      allowed: (days) => days <= FILING_WORKDAYS,
      problem: (days) =>
        `间隔${String(days)}个工作日，超过${String(FILING_WORKDAYS)}个工作日${calendarNote(purchase.row, "filingDate")}`,
      fix: "请核对日期；确属超期备案的，请说明原因。",
    }),
  ]
);

export function calendarNote(row: TableRow, until: string): string {
  const [from = "", to = ""] = [dateIn(row, "contractDate"), dateIn(row, until)];
  return holidaysKnown(from, to) ? "" : "（该年度放假安排未收录，仅扣除周末）";
}

/** The order of things; dates that are blank are passed over. */
const STEPS = [
  "intentionDate",
  "startDate",
  "bidOpeningDate",
  "awardNoticeDate",
  "contractDate",
  "filingDate",
  "acceptanceDate",
];
/** Beside filing and acceptance, in no order with them. */
const PUBLISHED = ["contractDate", "announcementDate"];

const order = perPurchase({ id: "H-06" }, (purchase) => {
  const steps = orderVerdicts(purchase, STEPS);
  const published = orderVerdicts(purchase, PUBLISHED);
  if (steps.length + published.length === 0)
    return [{ because: `“${purchase.name}”填写的日期不足两项` }];
  // A date that is out of order among the steps may be that of the contract.
  return steps.every((verdict) => verdict === true) ? [...steps, ...published] : steps;
});

/** Each step that has a date, against the one before it. Member by member: a spread costs ten times as much. */
function orderVerdicts(purchase: Purchase, steps: readonly string[]): readonly Verdict[] {
  const dated = steps.filter((step) => dateIn(purchase.row, step) !== undefined);
  return dated.slice(1).map((to, index) =>
    intervalVerdict(purchase, {
      from: dated[index] ?? to,
      to,
      count: daysBetween,
      allowed: (days) => days >= 0,
      problem: () => "先后顺序颠倒",
      fix: "请核对各环节日期，改正录入错误。",
    })
  );
}

export const PROCUREMENT: readonly Check[] = [intention, signing, filing, order];
