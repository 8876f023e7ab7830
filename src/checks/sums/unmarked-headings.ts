// Headings that neither numbering nor indentation shows: the rows right below add up to them, in every column.
import { difference, ZERO, type Fen } from "../../domain/money";
import type { TableRow } from "../../workbook/book";
import { amountsOf } from "../../workbook/rows/record-cells";

type Amounts = ReadonlyMap<string, Fen>;

/** Fewer rows below a heading may equal it by chance. */
const FEWEST_DETAILS = 2;

/** The rows without those that only make up the row above them. */
export function withoutDetails(rows: readonly TableRow[]): readonly TableRow[] {
  const amounts = rows.map(
    ({ cells }): Amounts =>
      new Map(amountsOf(cells).map(([field, { value }]) => [field, value.fen]))
  );
  const outer: TableRow[] = [];
  for (let at = 0; at < rows.length; at += 1 + detailsBelow(amounts, at)) {
    const row = rows[at];
    if (row !== undefined) outer.push(row);
  }
  return outer;
}

/** How many of the rows that follow add up to this one; 0 where it is no heading. */
function detailsBelow(rows: readonly Amounts[], heading: number): number {
  const whole = rows[heading];
  if (whole === undefined || isNil(whole)) return 0;
  let rest = whole;
  for (let at = heading + 1; at < rows.length; at++) {
    rest = less(rest, rows[at] ?? new Map());
    const count = at - heading;
    if (isNil(rest)) return count < FEWEST_DETAILS ? 0 : count;
    // What is below zero comes back only where an amount is negative; such lists are left as they are.
    if ([...rest.values()].some((fen) => fen < 0)) return 0;
  }
  return 0;
}

function less(whole: Amounts, part: Amounts): Amounts {
  const fields = [...new Set([...whole.keys(), ...part.keys()])];
  return new Map(
    fields.map((field) => [field, difference(whole.get(field) ?? ZERO, part.get(field) ?? ZERO)])
  );
}

function isNil(amounts: Amounts): boolean {
  return [...amounts.values()].every((fen) => fen === 0);
}
