// How sure a reading is, from evidence: title, required columns, unit, and whether the printed totals add up.
import { difference, sumOf } from "../domain/money";
import type { Fen } from "../domain/money";
import type { Field, TableRow, UnitBasis } from "./book";
import { levelOfCode } from "./codes";
import type { NamedBy } from "./recognise";

export interface Evidence {
  readonly namedBy: NamedBy;
  /** Share of the required columns that were found. */
  readonly columns: number;
  readonly basis: UnitBasis | null;
  readonly unitless: boolean;
  /** true: the classes add up to the printed total; null: nothing to add. */
  readonly addsUp: boolean | null;
}

const NAME_WEIGHT: Readonly<Record<NamedBy, number>> = {
  officer: 0.5,
  title: 0.5,
  "previous sheet": 0.45,
  "sheet name": 0.35,
  header: 0.2,
};
/** Without the unit, or without a required column, nothing may be computed unseen. */
const CAP_WITHOUT_UNIT = 0.75;
const CAP_WITHOUT_COLUMN = 0.7;
const CAP_BY_MAGNITUDE = 0.85;

export function confidence(evidence: Evidence): number {
  const { namedBy, columns, basis, unitless, addsUp } = evidence;
  const knowsUnit = unitless || basis !== null;
  const sum = { true: 0.1, null: 0.05, false: 0 }[String(addsUp) as "true" | "null" | "false"];
  const score = NAME_WEIGHT[namedBy] + 0.3 * columns + (knowsUnit ? 0.1 : 0) + sum;
  const caps = [
    knowsUnit ? 1 : CAP_WITHOUT_UNIT,
    columns < 1 ? CAP_WITHOUT_COLUMN : 1,
    basis === "magnitude" ? CAP_BY_MAGNITUDE : 1,
  ];
  return Number(Math.min(score, ...caps).toFixed(2));
}

/** Do the class rows (301, 302 …; 201, 208 …) add up to the total row, within rounding? */
export function totalsAddUp(rows: readonly TableRow[], field: Field): boolean | null {
  if (rows.some(({ block }) => block > 0)) return null;
  const total = rows.find(({ role, code }) => role === "total" && code === undefined);
  const expected = total === undefined ? null : fenOf(total, field);
  const classes = rows.filter(({ code }) => code !== undefined && levelOfCode(code) === 1);
  const amounts = classes.map((row) => fenOf(row, field)).filter((amount) => amount !== null);
  if (expected === null || amounts.length === 0) return null;
  const tolerance = 5_000 * (amounts.length + 1);
  return Math.abs(difference(sumOf(amounts), expected)) <= tolerance;
}

function fenOf(row: TableRow, field: Field): Fen | null {
  const value = row.cells.get(field)?.value;
  return value?.kind === "money" ? value.fen : null;
}
