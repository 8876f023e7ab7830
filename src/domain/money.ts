// Money is exact: every amount is a whole number of 分, and only this file and expression.ts calculate with it.

declare const fenBrand: unique symbol;

/** An amount in 分 (1/100 yuan), always an integer within ±9.007e15 (90 万亿元). */
export type Fen = number & { readonly [fenBrand]: true };

/** Units in which budget tables are printed. */
export type MoneyUnit =
  "yuan" | "thousandYuan" | "tenThousandYuan" | "millionYuan" | "hundredMillionYuan";

export const FEN_PER: Readonly<Record<MoneyUnit, number>> = {
  yuan: 100,
  thousandYuan: 100_000,
  tenThousandYuan: 1_000_000,
  millionYuan: 100_000_000,
  hundredMillionYuan: 10_000_000_000,
};

export const UNIT_LABEL: Readonly<Record<MoneyUnit, string>> = {
  yuan: "元",
  thousandYuan: "千元",
  tenThousandYuan: "万元",
  millionYuan: "百万元",
  hundredMillionYuan: "亿元",
};

/**
 * Rounds half away from zero on the 15 significant digits that Excel shows, so that 79.975 becomes 79.98 as in a cell.
 * Agrees with LibreOffice's ROUND; `Math.round(x * 100) / 100` does not.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${String(value)}`);
  const scale = 10 ** decimals;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  const whole = Math.floor(scaled);
  return (Math.sign(value) * (scaled - whole < 0.5 ? whole : whole + 1)) / scale || 0;
}

/** Below this the noise beyond 15 digits moves no amount by a tenth of a 分. */
const FINELY_STORED = 1e13;
const PLAINLY_WHOLE = 0.25;

/** Reads a number printed in `unit` as 分, half a 分 away from zero; throws RangeError beyond the exact range. */
export function money(value: number, unit: MoneyUnit): Fen {
  const stored = value * FEN_PER[unit];
  const whole = Math.round(stored);
  if (Math.abs(stored) < FINELY_STORED && Math.abs(stored - whole) < PLAINLY_WHOLE)
    return (whole || 0) as Fen;
  const exact = roundHalfUp(Number(value.toPrecision(15)) * FEN_PER[unit], 0);
  if (!Number.isSafeInteger(exact)) throw new RangeError(`amount out of range: ${String(value)}`);
  return exact as Fen;
}

/** Does `unit` times the number leave a part of a 分 that `money` rounds away? A third of 100 元 does. */
export function isBetweenFen(value: number, unit: MoneyUnit): boolean {
  const stored = value * FEN_PER[unit];
  return Math.abs(stored - Math.round(stored)) > Math.max(NOISE, Math.abs(stored) * 1e-14);
}

/** In 分, more than adding up amounts leaves in the last of their binary digits. */
const NOISE = 1e-3;

export const ZERO = 0 as Fen;

export function sumOf(amounts: readonly Fen[]): Fen {
  return amounts.reduce<number>((total, each) => total + each, 0) as Fen;
}

export function difference(left: Fen, right: Fen): Fen {
  return (left - right) as Fen;
}

/** The amount as a number in `unit`, for a cell that shows that unit. */
export function inUnit(amount: Fen, unit: MoneyUnit): number {
  return Number((amount / FEN_PER[unit]).toPrecision(15));
}

/** The amount in `unit` with two decimals and no separators, as running text prints it: 590.65. */
export function formatMoney(amount: Fen, unit: MoneyUnit = "tenThousandYuan"): string {
  return roundHalfUp(amount / FEN_PER[unit], 2).toFixed(2);
}

/** The amount in yuan as a decimal string, exact, as the JSON of the command line has it: 5906500.00. */
export function toYuanText(amount: Fen): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
