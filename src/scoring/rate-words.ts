// The calculation of a rate method as an officer would write it: points, the rate and its figures, the limit, the result.
import { plainRate, pointsText, short } from "./figures";
import type { Case } from "./method-result";

export interface Reached {
  readonly rate: number;
  readonly target: number;
  readonly points: number;
}

/** "10分 × 部门预算资金支出率98.44%（590.65万元 ÷ 600.00万元，不超过100%）= 9.84分" */
export function proportionalWords(of: Case, { rate, target, points }: Reached): string {
  const { result } = of;
  const limit = percent(target);
  const remark = rate > target ? `超过${limit}，按${limit}计` : `不超过${limit}`;
  const share = target === 1 ? "" : `÷ ${limit} `;
  const shown = result === undefined ? "" : plainRate(result, remark);
  return `${worth(of)} × ${shown}${share}= ${pointsText(points)}分`;
}

/** "4分 × 60% ÷ 公用经费控制率75.00%（…）= 3.20分" */
export function inverseWords(of: Case, { rate, target, points }: Reached): string {
  return rate <= target
    ? `${rateOf(of)}，不超过${percent(target)}，得${pointsText(points)}分`
    : `${worth(of)} × ${percent(target)} ÷ ${rateOf(of)} = ${pointsText(points)}分`;
}

export interface Beyond {
  readonly direction: "atMost" | "atLeast";
  readonly limit: number;
  /** How far past the limit, as a fraction; 0 when not past it. */
  readonly by: number;
  readonly per: number;
  readonly pointsPer: number;
  readonly points: number;
}

export function beyondWords(of: Case, beyond: Beyond): string {
  const { direction, limit, by, per, pointsPer, points } = beyond;
  const over = direction === "atMost";
  if (by === 0) {
    const within = over ? "不超过" : "不低于";
    return `${rateOf(of)}，${within}${percent(limit)}，不扣分，得${pointsText(points)}分`;
  }
  const past = `${pastWords(direction, limit)}共${short(by * 100)}个百分点`;
  const each = `每${short(per * 100)}个百分点扣${short(pointsPer)}分`;
  const lost = short(of.indicator.maxPoints - points);
  return `${rateOf(of)}，${past}，${each}，${worth(of)} － ${lost}分 = ${pointsText(points)}分`;
}

/** "超过15%", "低于100%" */
export function pastWords(direction: "atMost" | "atLeast", limit: number): string {
  return `${direction === "atMost" ? "超过" : "低于"}${percent(limit)}`;
}

export interface Held {
  readonly direction: "atMost" | "atLeast";
  readonly limit: number;
  readonly inside: boolean;
  readonly points: number;
}

export function thresholdWords(of: Case, { direction, limit, inside, points }: Held): string {
  const within = `${direction === "atMost" ? "不超过" : "不低于"}${percent(limit)}`;
  return `${rateOf(of)}，${inside ? within : pastWords(direction, limit)}，得${pointsText(points)}分`;
}

/** `band` is null outside all bands. */
export function bandWords(of: Case, band: string | null, points: number): string {
  const place = band === null ? "不在各档之内" : `适用“${band}”档`;
  return `${rateOf(of)}，${place}，得${pointsText(points)}分`;
}

function worth({ indicator }: Case): string {
  return `${short(indicator.maxPoints)}分`;
}

function rateOf({ result }: Case): string {
  return result === undefined ? "" : plainRate(result);
}

function percent(fraction: number): string {
  return `${short(fraction * 100)}%`;
}
