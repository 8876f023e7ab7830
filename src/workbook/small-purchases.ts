// Lists of small purchases: bought directly, without a tender, so that no deadline of a procurement procedure runs.
import type { Field, Table } from "./book";
import { normalise } from "./labels";

const SMALL = /零星|小额|限额(标准)?以下|直购|直采|(网上|电子)(商城|超市|卖场)/;
const PROCEDURE: ReadonlySet<Field> = new Set([
  "intentionRequired",
  "intentionDate",
  "startDate",
  "bidOpeningDate",
  "awardNoticeDate",
  "contractDate",
  "filingDate",
]);

/** Its title or its sheet says so, and no column says otherwise. */
export function isOfSmallPurchases({ title, range, columns }: Table): boolean {
  return (
    SMALL.test(normalise(`${title}|${range.sheet}`)) &&
    !columns.some(({ field }) => field !== null && PROCEDURE.has(field))
  );
}
