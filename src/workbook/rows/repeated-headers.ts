// A grid whose header is printed again further down the form: once for each group of goals, or once for the years to come
// (长期绩效指标) and once for this one (年度绩效指标). Goals of the years to come are kept apart under fields of their own.
import type { AssignedColumn } from "../header/assign-columns";
import { isOfMidTerm } from "../header/column-path";
import type { Band } from "../header/header";
import type { ColumnRule, GridPart } from "../forms/form";
import type { Grid } from "../grid";

interface Headed {
  readonly band: Band;
  readonly columns: readonly AssignedColumn[];
}

/** Fewer labels may recur among the values. */
const FEWEST_LABELS = 2;

/** The header and its repetitions down to `limit`: they say the same above every column that was understood. */
export function printedHeaders(
  grid: Grid,
  { band, columns }: Headed,
  limit: number
): readonly [Band, ...Band[]] {
  const again: Band[] = [];
  const height = band.bottom - band.top;
  const known = columns.filter(({ rule }) => rule !== null).map(({ column }) => column);
  const named = known.filter((column) => grid.label(band.top, column) !== "");
  if (named.length < FEWEST_LABELS) return [band];
  for (let top = band.bottom + 1; top + height <= limit; top++) {
    if (saysTheSame(grid, { of: band, top, known })) again.push({ top, bottom: top + height });
  }
  return [band, ...again];
}

function saysTheSame(
  grid: Grid,
  { of, top, known }: { of: Band; top: number; known: readonly number[] }
): boolean {
  const height = of.bottom - of.top;
  return Array.from({ length: height + 1 }, (_, down) => down).every((down) =>
    known.every((column) => {
      const printed = grid.label(of.top + down, column);
      // A blank label is a column that borrows its name from its neighbour; values may stand below it.
      return printed === "" || printed === grid.label(top + down, column);
    })
  );
}

const OF_THIS_YEAR = /年度|当年|本年/;

/** "长期绩效指标" beside the labels, and nothing of this year. */
export function isForYearsToCome(grid: Grid, { top, bottom }: Band): boolean {
  const labels: string[] = [];
  for (let row = top; row <= bottom; row++)
    labels.push(...grid.filled(row).map((column) => grid.label(row, column)));
  return labels.some(isOfMidTerm) && !labels.some((label) => OF_THIS_YEAR.test(label));
}

const MID_TERM_PARTS = new WeakMap<GridPart, GridPart>();

/** The same grid for the years to come; null when the form has no fields for them. Always the same object for one part. */
export function midTermPart(part: GridPart): GridPart | null {
  if (!part.columns.some(({ leftTwinOf }) => leftTwinOf !== undefined)) return null;
  const known = MID_TERM_PARTS.get(part);
  if (known !== undefined) return known;
  const own = part.columns.filter(({ leftTwinOf }) => leftTwinOf === undefined);
  const item = own.find(({ field }) => field === part.itemField);
  const made = {
    ...part,
    columns: own.map((rule) => midTermRule(part, rule)),
    ...(item === undefined ? {} : { itemField: midTermRule(part, item).field }),
  };
  MID_TERM_PARTS.set(part, made);
  return made;
}

/** What a column is called in the grid for the years to come; it is read as its twin of this year is. */
export function midTermRule(part: GridPart, rule: ColumnRule): ColumnRule {
  const twin = part.columns.find(({ leftTwinOf }) => leftTwinOf === rule.field);
  return twin === undefined ? rule : { ...rule, field: twin.field };
}
