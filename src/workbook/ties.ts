// A table without a title whose every amount stands in titled tables of the same book too: it is a part of that book, in
// the unit in which its figures are theirs.

import type { Fen, MoneyUnit } from "../domain/money";
import { exactMoney } from "./values/field-value";
import { UNITS_BY_FREQUENCY } from "./values/magnitude";
import type { Table } from "./book";

/** Fewer figures, or figures of fewer digits, agree by chance. */
const FEWEST_FIGURES = 3;
const FEWEST_DIGITS = 5;
/** Figures of which only some are looked for need not be as long. */
const MANY_DIGITS = 4;
const SURE = 0.9;

/** The one unit under which the figures of a table are all found in the others; null when there is none. */
export function tiedUnit(table: Table, others: readonly Table[]): MoneyUnit | null {
  const figures = new Set(printedNumbers(table));
  const telling = [...figures].filter((figure) => digitsOf(figure) >= FEWEST_DIGITS);
  if (telling.length < FEWEST_FIGURES) return null;
  const known = new Set(others.filter(isTitled).flatMap(amountsOf));
  const isKnown = (figure: number, unit: MoneyUnit): boolean => {
    const fen = exactMoney(figure, unit);
    return fen !== null && known.has(fen);
  };
  const fitting = UNITS_BY_FREQUENCY.filter((unit) =>
    [...figures].every((figure) => isKnown(figure, unit))
  );
  const [only, ...more] = fitting;
  return only !== undefined && more.length === 0 ? only : null;
}

/** The unit under which several figures of a table stand in the others, where under no other unit any does. */
export function sharedUnit(table: Table, others: readonly Table[]): MoneyUnit | null {
  const figures = [...new Set(printedNumbers(table))].filter(
    (each) => digitsOf(each) >= MANY_DIGITS
  );
  const known = new Set(others.filter(isTitled).flatMap(amountsOf));
  const shared = UNITS_BY_FREQUENCY.map((unit) => {
    const amounts = figures.map((figure) => exactMoney(figure, unit));
    return { unit, count: amounts.filter((fen) => fen !== null && known.has(fen)).length };
  }).filter(({ count }) => count > 0);
  const [only, ...more] = shared;
  return only !== undefined && more.length === 0 && only.count >= FEWEST_FIGURES ? only.unit : null;
}

function digitsOf(figure: number): number {
  return String(figure).replace(/\D/g, "").length;
}

function isTitled({ title, confidence, basis }: Table): boolean {
  return title !== "" && confidence >= SURE && basis !== null && basis !== "magnitude";
}

/** Without a unit an amount is a bare number; nil proves nothing. */
function printedNumbers({ rows }: Table): readonly number[] {
  return rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }) =>
      value.kind === "number" && value.number !== 0 ? [value.number] : []
    )
  );
}

function amountsOf({ rows }: Table): readonly Fen[] {
  return rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ value }) => (value.kind === "money" ? [value.fen] : []))
  );
}
