// Where a new page begins, so that no part of a sheet leaves its title alone at the foot of a page.
import { PRINTED_FROM, type SheetPlan } from "../report/sheets/plan";
import { rowHeight } from "./row-height";

const POINTS_PER_INCH = 72;
/** A4 between the margins, in points. */
const SHORT_SIDE = (210 / 25.4 - 1.2) * POINTS_PER_INCH;
const LONG_SIDE = (297 / 25.4 - 1) * POINTS_PER_INCH;
/** Points of a column: 7 pixels for a character of the default font, 5 around them. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What surely still fits, though printers and fonts differ: a page filled to this share. */
const SURELY_FITS = 0.8;
/** A part that begins in the upper half of a page stays there, however long it is. */
const UPPER_HALF = 0.5;

/** Rows, from 0, that begin a page of their own: titles of parts. None where the sheet is but one table. */
export function pageBreaks(plan: SheetPlan): readonly number[] {
  const page = pageHeight(plan);
  const breaks: number[] = [];
  let top = PRINTED_FROM;
  plan.parts.forEach((start, index) => {
    const end = plan.parts[index + 1] ?? plan.rows.length;
    const above = heightOf(plan, top, start);
    const fits = above + heightOf(plan, start, end) <= page * SURELY_FITS;
    if (above <= page * UPPER_HALF || fits) return;
    breaks.push(start);
    top = start;
  });
  return breaks;
}

/** In points of the sheet, which is made smaller to be one page wide. */
function pageHeight({ widths, print }: SheetPlan): number {
  const printed = widths.slice(0, print.columns ?? widths.length);
  const width = printed.reduce((sum, each) => sum + columnPoints(each), 0);
  const [across, down] = print.landscape ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  return down * Math.max(1, width / across);
}

function heightOf({ rows, widths }: SheetPlan, from: number, to: number): number {
  return rows.slice(from, to).reduce((sum, row) => sum + rowHeight(row, widths), 0);
}
