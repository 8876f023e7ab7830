// A band of a scale: what falls into it, the live condition that says the same, and how it is told.
import type { Band } from "../schemes/scheme";
import { exact, short } from "./figures";

type Limits = Pick<Band, "from" | "above" | "to" | "upTo">;

export function isInBand(value: number, { from, above, to, upTo }: Limits): boolean {
  const isLow = (from !== undefined && value < from) || (above !== undefined && value <= above);
  const isHigh = (to !== undefined && value >= to) || (upTo !== undefined && value > upTo);
  return !isLow && !isHigh;
}

/** On {rate}, without "=". */
export function insideFormula({ from, above, to, upTo }: Limits): string {
  const conditions = [
    condition(">=", from),
    condition(">", above),
    condition("<", to),
    condition("<=", upTo),
  ].flat();
  const [first = "TRUE", ...more] = conditions;
  return more.length === 0 ? first : `AND(${conditions.join(",")})`;
}

function condition(sign: string, limit: number | undefined): readonly string[] {
  return limit === undefined ? [] : [`{rate}${sign}${exact(limit)}`];
}

/** "10%（不含）至20%（含）", "90%（含）以上", "超过40%" */
export function bandText(band: Limits): string {
  const low = band.from ?? band.above;
  const high = band.to ?? band.upTo;
  if (low === undefined)
    return high === undefined
      ? "不限"
      : `${band.upTo === undefined ? "低于" : "不超过"}${percent(high)}`;
  if (high === undefined)
    return band.above === undefined ? `${percent(low)}（含）以上` : `超过${percent(low)}`;
  if (low === high) return percent(low);
  return `${percent(low)}${included(band.from)}至${percent(high)}${included(band.upTo)}`;
}

function included(limit: number | undefined): string {
  return limit === undefined ? "（不含）" : "（含）";
}

function percent(fraction: number): string {
  return `${short(fraction * 100)}%`;
}
