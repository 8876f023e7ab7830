// How far printed figures may differ because each was rounded on its own: half of the last printed digit for each.
import { FEN_PER, type Fen, type MoneyUnit } from "../domain/money";
import type { Known } from "../domain/trace";
import type { Table } from "../workbook/book";
import { amountsOf } from "../workbook/rows/record-cells";

/** Amounts a table must have before "no decimals anywhere" is taken for how it prints rather than for chance. */
const ENOUGH_TO_TELL = 8;

/**
 * The smallest step, in 分, in which a table prints its amounts. 元 is exact; 万元 is always printed with two decimals,
 * even where a small department's amounts all happen to be whole.
 */
export function stepOf(
  unit: MoneyUnit | null | undefined,
  amounts: () => readonly number[] = () => []
): number {
  if (unit === null || unit === undefined || unit === "yuan") return 0;
  const one = FEN_PER[unit];
  if (unit === "tenThousandYuan") return one / 100;
  const shown = amounts().filter((amount) => amount !== 0);
  if (shown.length >= ENOUGH_TO_TELL) {
    for (const coarse of [one, one / 10]) {
      if (shown.every((amount) => amount % coarse === 0)) return coarse;
    }
  }
  return one / 100;
}

const STEPS = new WeakMap<Table, number>();

export function tableStep(table: Table): number {
  const remembered = STEPS.get(table);
  if (remembered !== undefined) return remembered;
  const step = stepOf(table.unit, () => amountsIn(table));
  STEPS.set(table, step);
  return step;
}

/** The step, in 分, of what was rounded only when it was read: its cell holds digits beyond 分. */
export const READ_STEP = 1;

export function isReadRounded({ origin }: Known<Fen>): boolean {
  return origin.kind === "cell" && origin.rounded === true;
}

/** The step of a figure of the table. */
export function stepIn(table: Table, value: Known<Fen>): number {
  return isReadRounded(value) ? READ_STEP : tableStep(table);
}

function amountsIn({ rows }: Table): readonly number[] {
  return rows.flatMap(({ cells }) => amountsOf(cells).map(([, { value }]) => value.fen));
}

/**
 * The largest difference, in 分, that rounding alone explains among these amounts. Nil is not rounded, and an amount
 * with digits finer than the step was not rounded to it.
 */
export function tolerance(
  amounts: readonly { readonly amount: number; readonly step: number }[]
): number {
  const halves = amounts.map(({ amount, step }) =>
    step === 0 || amount === 0 || amount % step !== 0 ? 0 : step / 2
  );
  return halves.reduce((sum, half) => sum + half, 0);
}
