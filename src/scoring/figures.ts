// How amounts, counts and points are written in workings.
import { formatMoney, roundHalfUp, type Fen } from "../domain/money";
import { formatPercent, shortPercent } from "../domain/ratio";
import type { MeasureResult } from "../measures/measure";

/** Stands for points that cannot be judged. */
export const PENDING = "待判定";

/** 10.00, 0.50 */
export function pointsText(points: number): string {
  return roundHalfUp(points, 2).toFixed(2);
}

/** 2, 0.5: as many decimals as needed. */
export function short(value: number): string {
  return String(roundHalfUp(value, 4));
}

/** A number as a formula calculates with it: unrounded, without the noise beyond the digits that Excel keeps. */
export function exact(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** "590.65 ÷ 590.65", "5 ÷ 5": the division a measure stands for; its percentage when it is no plain division. */
export function divisionText(result: MeasureResult): string {
  const { value } = result;
  const division = plainDivision(result, "");
  if (division !== null) return division;
  return value.state === "known" ? `${shortPercent(value.value)}%` : "无法计算";
}

/** "590.65万元 ÷ 590.65万元" when the unit of money is given as 万元; null when the measure is no plain division. */
function plainDivision(result: MeasureResult, money: string): string | null {
  const { measure, numerator, denominator } = result;
  if (numerator.state !== "known" || denominator.state !== "known") return null;
  const inMoney = measure.kind === "amounts" || measure.amounts !== undefined;
  const write = (each: number): string =>
    inMoney ? `${formatMoney(each as Fen)}${money}` : String(each);
  return `${write(numerator.value)} ÷ ${write(denominator.value)}`;
}

/** "部门预算资金支出率100.00%（590.65万元 ÷ 590.65万元，不超过100%）": a rate with how it comes about, and a remark on it. */
export function plainRate(result: MeasureResult, remark = ""): string {
  const { measure, value } = result;
  if (value.state !== "known") return measure.title;
  const behind = [plainDivision(result, "万元") ?? "", remark].filter((each) => each !== "");
  const reason = behind.length === 0 ? "" : `（${behind.join("，")}）`;
  return `${measure.title}${formatPercent(value.value)}%${reason}`;
}

/** "部门预算资金支出率83.91%" */
export function rateText(result: MeasureResult): string {
  const { measure, value } = result;
  return value.state === "known" ? `${measure.title}${shortPercent(value.value)}%` : measure.title;
}
