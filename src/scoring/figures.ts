// How amounts, counts and points are written in workings.
import { formatMoney, roundHalfUp, type Fen } from "../domain/money";
import { shortPercent } from "../domain/ratio";
import type { MeasureResult } from "../measures/measure";

/** 10.00, 0.50 */
export function pointsText(points: number): string {
  return roundHalfUp(points, 2).toFixed(2);
}

/** 2, 0.5: as many decimals as needed. */
export function short(value: number): string {
  return String(roundHalfUp(value, 4));
}

/** "590.65 ÷ 590.65", "5 ÷ 5": the division a measure stands for; its percentage when it is no plain division. */
export function divisionText(result: MeasureResult): string {
  const { measure, numerator, denominator, value } = result;
  if (numerator.state !== "known" || denominator.state !== "known") {
    return value.state === "known" ? `${shortPercent(value.value)}%` : "无法计算";
  }
  const inMoney = measure.kind === "amounts" || measure.amounts !== undefined;
  const write = (each: number): string => (inMoney ? formatMoney(each as Fen) : String(each));
  return `${write(numerator.value)} ÷ ${write(denominator.value)}`;
}

/** "部门预算资金支出率83.91%" */
export function rateText(result: MeasureResult): string {
  const { measure, value } = result;
  return value.state === "known" ? `${measure.title}${shortPercent(value.value)}%` : measure.title;
}
