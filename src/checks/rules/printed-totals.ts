// Totals and numbered headings of any table (part of B-28): what the other columns or the other totals of the table keep,
// this one should keep as well.
import { isUsable, type Book, type Table } from "../../workbook/book";
import type { Claim } from "../check";
import { residual, type Statement } from "../comparison";
import { downSum } from "../sums/down-sum";
import { divisions, type Division } from "../sums/outline";
import { withoutDetails } from "../sums/unmarked-headings";
import { tolerance } from "../tolerance";

/** Amounts that are not added up. */
const NOT_ADDED = /price|standard|unit/i;

const OWN_RULES: ReadonlySet<string> = new Set([
  "budget.procurement",
  "budget.threePublic",
  "final.threePublic",
  "ledger.assetSummary",
]);

/** Here codes are only names of lines. */
const TWO_SIDED: ReadonlySet<string> = new Set([
  "budget.incomeExpenditure",
  "budget.appropriation",
  "final.incomeExpenditure",
  "final.appropriation",
]);

interface Sum {
  readonly division: Division;
  readonly claim: Statement;
  readonly state: "holds" | "fails" | "says nothing";
}

export function printedTotalClaims(book: Book): readonly Claim[] {
  return book.tables
    .filter((table) => isUsable(table) && !hasOwnRules(table))
    .flatMap((table) => tableClaims(table));
}

/** Lists of 科目, and forms whose totals stand above or among their parts in ways of their own. */
function hasOwnRules({ rows, form }: Table): boolean {
  const isCoded = rows.some(({ code }) => code !== undefined);
  return OWN_RULES.has(form ?? "") || (isCoded && !TWO_SIDED.has(form ?? ""));
}

function tableClaims(table: Table): readonly Claim[] {
  const sums = divisions(table).flatMap((division) => sumsOf(table, division));
  return sums.flatMap((sum) => {
    if (sum.state !== "fails") return sum.state === "holds" ? [sum.claim] : [];
    const same = sums.filter(({ division }) => division === sum.division);
    const kept = same.filter(({ state }) => state === "holds").length;
    const missed = same.filter(({ state }) => state === "fails").length;
    const isKeptElsewhere = sums.some(
      ({ division, state }) => division.kind === sum.division.kind && state === "holds"
    );
    // What does not claim to be the sum is one only where such sums are seen to hold.
    if (kept === 0 && !isKeptElsewhere && !sum.division.isPlain) return [];
    if (kept === 0 && isOfOtherRows(table, sum.division)) return [];
    return [{ ...sum.claim, severity: kept > missed ? "error" : "explain" }];
  });
}

/**
 * Whether the total adds up once the rows are left out that make up the ones above them, or is that of all blocks side
 * by side, printed under one of them.
 */
function isOfOtherRows(table: Table, division: Division): boolean {
  if (division.kind !== "total") return false;
  const subtotals = table.rows.filter(({ role }) => role === "subtotal");
  return [withoutDetails(division.parts), subtotals].some(
    (parts) =>
      parts.length > 1 &&
      parts.length !== division.parts.length &&
      sumsOf(table, { ...division, parts }).every(({ state }) => state !== "fails")
  );
}

function sumsOf(table: Table, division: Division): readonly Sum[] {
  const parts = division.parts.map((row) => ({ table, row }));
  const fields = [...division.whole.cells].flatMap(([field, { value }]) =>
    value.kind === "money" && !NOT_ADDED.test(field) ? [field] : []
  );
  return downSum({ table, total: division.whole, parts, fields }).flatMap((claim) =>
    "because" in claim ? [] : [{ division, claim, state: stateOf(claim) }]
  );
}

/** A sum of a single figure holds by copying. */
function stateOf(claim: Statement): Sum["state"] {
  const { left, plus } = claim;
  const amounts = [left, ...plus].map(({ value, step }) => ({ amount: value.value, step }));
  if (Math.abs(residual(claim)) > tolerance(amounts)) return "fails";
  return plus.filter(({ value }) => value.value !== 0).length > 1 ? "holds" : "says nothing";
}
