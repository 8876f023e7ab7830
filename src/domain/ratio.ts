// Rates and shares: a fraction of one, never a percent number, so that 0.8391 and 83.91 cannot be mixed.
import { roundHalfUp, type Fen } from "./money";

declare const ratioBrand: unique symbol;

/** A fraction: 0.8391 means 83.91 %. */
export type Ratio = number & { readonly [ratioBrand]: true };

/**
 * Ratios are rounded to this many decimals, here and in the live formulas alike, so that a limit of 100 % is met or missed
 * by the figures and never by binary fractions.
 */
export const RATIO_DECIMALS = 8;

export function ratio(fraction: number): Ratio {
  if (!Number.isFinite(fraction)) throw new RangeError(`not a ratio: ${String(fraction)}`);
  return fraction as Ratio;
}

/** How large a part is of a whole, which must not be 0, to RATIO_DECIMALS. */
export function shareOf(part: Fen, whole: Fen): Ratio {
  return ratio(roundHalfUp(part / whole, RATIO_DECIMALS));
}

/** 83.9 for 0.83913 with one decimal; without the percent sign. */
export function formatPercent(value: Ratio, decimals = 2): string {
  return roundHalfUp(value * 100, decimals).toFixed(decimals);
}

/** 100 or 83.9: as many decimals as are needed, at most `decimals`. */
export function shortPercent(value: Ratio, decimals = 2): string {
  return String(roundHalfUp(value * 100, decimals));
}

/** A decimal string, unrounded for show, as the JSON of the command line has it. */
export function toRatioText(value: Ratio): string {
  return roundHalfUp(value, RATIO_DECIMALS).toFixed(RATIO_DECIMALS);
}
