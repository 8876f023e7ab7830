// What a page break or a narrow column tore apart is one row again: a label that goes on in the row below, and a total
// whose amount stands several blocks to the right.
import { functionClassOf, isKnownName } from "./codes";
import type { TableRow } from "../book";
import { hasOrdinal, isTotalRowLabel, isSubtotalLabel, isOfWhich, normalise } from "../labels";
import { isSilent } from "./row-drafts";
import type { Draft, Placed } from "./row-drafts";

/** How many sheet rows may lie between the two halves of a label. */
const NEAR = 2;
/** Ends of words that never begin a label. */
const REMNANT = /^(?:出|支出|入|收入|费|费用|金|款|计|余|转)$/;
/** What "小计" may be torn from. */
const SUMMED = /^(?:当年|本年度?|全年)?(?:财政拨款)?(?:收入|支出)$|(?:经费|合计|[小总])$/;
const UNFINISHED = /[、和及与(]$/;

/** Rows of all blocks in order; a label goes on in its own block. */
export function withBrokenLabels(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  const last = new Map<number, number>();
  for (const draft of drafts) {
    const { index } = draft.block;
    const at = last.get(index);
    const above = at === undefined ? undefined : joined[at];
    if (at !== undefined && above !== undefined && continues(above, draft))
      joined[at] = join(above, draft);
    else last.set(index, joined.push(draft) - 1);
  }
  return joined;
}

/** At most one of the two halves has values, and together they make a name that is known or complete. */
function continues(above: Draft, draft: Draft): boolean {
  if (above.isRemark || draft.isRemark) return false;
  if (draft.head.code !== null || draft.head.label === "" || above.head.label === "") return false;
  if (!isSilent(draft) && !isSilent(above)) return false;
  // The first row of the next page may stand anywhere.
  if (draft.part === above.part && draft.row - above.row > NEAR) return false;
  const [upper, lower] = [normalise(above.head.label), normalise(draft.head.label)];
  if (hasOrdinal(lower) || isOfWhich(lower)) return false;
  return completes(upper, lower, above);
}

function completes(upper: string, lower: string, above: Draft): boolean {
  const whole = upper + lower;
  if (isSum(upper)) return false;
  if (isKnownName(whole) && !isKnownName(upper)) return true;
  if (isSum(lower) && !isComplete(lower))
    return SUMMED.test(upper) && (isSilent(above) || !isKnownName(upper));
  const isOpen = opens(upper) > 0 && opens(whole) === 0;
  return isOpen || UNFINISHED.test(upper) || (REMNANT.test(lower) && !upper.endsWith(lower));
}

function isSum(label: string): boolean {
  return isTotalRowLabel(label) || isSubtotalLabel(label);
}

/** "合计" is a row of its own; only as the remnant of "当年收入小计" does "小计" follow a name without an amount. */
function isComplete(label: string): boolean {
  return isTotalRowLabel(label) || label !== "小计";
}

function opens(label: string): number {
  return label.split("(").length - label.split(")").length;
}

function join(above: Draft, draft: Draft): Draft {
  const label = above.head.label + draft.head.label;
  const code =
    above.head.code ?? (above.block.side === "expenditure" ? functionClassOf(label) : null);
  return {
    ...above,
    head: { ...above.head, label, code },
    cells: isSilent(above) ? draft.cells : above.cells,
  };
}

/** "公用经费合计" may stand several blocks left of its amount: an amount in its row that has no label is its own. */
export function withDistantTotals(rows: readonly Placed[]): readonly Placed[] {
  const bare = new Map<string, Placed>();
  for (const placed of rows) if (isBareAmount(placed)) bare.set(place(placed), placed);
  if (bare.size === 0) return rows;
  const lent = new Set<Placed>();
  const complete = rows.map((placed) => {
    const amount = bare.get(place(placed));
    if (amount === undefined || !takes(placed.row, amount.row)) return placed;
    lent.add(amount);
    return { ...placed, row: { ...placed.row, cells: amount.row.cells } };
  });
  return complete.filter((placed) => !lent.has(placed));
}

function place({ part, row }: Placed): string {
  return `${String(part)}:${String(row.row)}`;
}

function isBareAmount({ row }: Placed): boolean {
  return row.block > 0 && row.label === "" && row.code === undefined;
}

function takes(row: TableRow, amount: TableRow): boolean {
  const isTotal = row.role === "total" || row.role === "subtotal" || row.line !== undefined;
  return row.block > 0 && amount.block > row.block && isTotal && isAmountless(row);
}

function isAmountless({ cells }: TableRow): boolean {
  return [...cells.values()].every(({ value }) => value.kind === "blank");
}
