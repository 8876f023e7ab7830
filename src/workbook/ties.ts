// A table without a title whose every amount stands in titled tables of the same book too: it is a part of that book, in
// the unit in which its figures are theirs.

import type { Fen, MoneyUnit } from "../domain/money";
import { exactMoney } from "./values/field-value";
import { UNITS_BY_FREQUENCY } from "./values/magnitude";
import type { Table } from "./book";

/** Fewer figures, or figures of fewer digits, agree by chance. */
const FEWEST_FIGURES = 3;
const FEWEST_DIGITS = 5;
const SURE = 0.9;

/** The one unit under which the figures of a table are all found in the others; null when there is none. */
export function tiedUnit(table: Table, others: readonly Table[]): MoneyUnit | null {
  const figures = new Set(printedNumbers(table));
  const telling = [...figures].filter(
    (figure) => String(figure).replace(/\D/g, "").length >= FEWEST_DIGITS
  );
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
