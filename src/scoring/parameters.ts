// Thresholds that a method uses, each under a stable key so that the officer can change it.
import { ratio, shortPercent } from "../domain/ratio";
import type { Indicator } from "../schemes/scheme";
import type { Answers } from "./answers";
import type { IndicatorScore, Parameter } from "./scorecard";
import { isPlausibleRate } from "./typed-numbers";

export interface TakenParameter {
  readonly value: number;
  readonly parameter: Parameter;
}

interface Asker {
  readonly indicator: Pick<Indicator, "id" | "path" | "authority">;
  readonly answers: Answers;
}

interface Given {
  readonly title: string;
  readonly value: number;
  readonly isRate?: true;
  readonly bounds?: Bounds;
}

/** What a value must be for the method to make sense of it. */
export interface Bounds {
  readonly above?: number;
  readonly from?: number;
  readonly to?: number;
}

/** Something is divided by it. */
export const POSITIVE: Bounds = { above: 0 };
/** A deduction, which adds nothing. */
export const NOT_NEGATIVE: Bounds = { from: 0 };

/** Points given: no more than the indicator is worth. */
export function pointsOf({ maxPoints }: Pick<Indicator, "maxPoints">): Bounds {
  return { from: 0, to: maxPoints };
}

/** The officer's value when there is one that can be used, else the scheme's. `name` is stable: "bands[0].points". */
export function takeParameter(of: Asker, name: string, given: Given): TakenParameter {
  const { indicator, answers } = of;
  const key = `${indicator.id}.${name}`;
  const { title, value, isRate } = given;
  const stated = { key, title, ...(isRate === true ? { isRate } : {}) };
  const typed = answers.parameters.get(key);
  if (typed === undefined) return taken({ ...stated, value, authority: indicator.authority });
  if (isUsable(typed, given)) return taken({ ...stated, value: typed, authority: "bureau" });
  const refused = { typed, because: refusal(typed, given) };
  return taken({ ...stated, value, authority: indicator.authority, refused });
}

function taken(parameter: Parameter & { readonly value: number }): TakenParameter {
  return { value: parameter.value, parameter };
}

function isUsable(typed: number | string, { isRate, bounds = {} }: Given): typed is number {
  if (typeof typed !== "number" || (isRate === true && !isPlausibleRate(typed))) return false;
  const { above = -Infinity, from = -Infinity, to = Infinity } = bounds;
  return typed > above && typed >= from && typed <= to;
}

function refusal(typed: number | string, given: Given): string {
  const { value, isRate } = given;
  const kept = isRate === true ? percent(value) : String(value);
  const said = `“调整为”填写的“${String(typed)}”`;
  const used = `未采用，仍按${kept}计算`;
  if (typeof typed === "string")
    return isRate === true
      ? `${said}不是百分数，${used}；请写成百分数或小数，如95%或0.95。`
      : `${said}不是数字，${used}；请填写数字。`;
  if (isRate !== true || isPlausibleRate(typed))
    return `${said}超出范围，${used}；应${boundsText(given)}。`;
  const meant = typed / 100;
  const how = isPlausibleRate(meant)
    ? `请写成${percent(meant)}或${String(Number(meant.toPrecision(12)))}`
    : "请写成百分数或小数，如95%或0.95";
  return `${said}按比率计为${percent(typed)}，${used}；${how}。`;
}

function boundsText({ bounds = {} }: Given): string {
  const { above, from = 0, to } = bounds;
  if (above !== undefined) return `大于${String(above)}`;
  return to === undefined ? `不小于${String(from)}` : `在${String(from)}至${String(to)}之间`;
}

/** With the place, for where the parameter is not at hand. */
export function refusals(indicators: readonly IndicatorScore[]): readonly string[] {
  return indicators.flatMap(({ path, parameters }) =>
    parameters.flatMap(({ title, refused }) =>
      refused === undefined ? [] : [`绩效_映射与说明中“${path[2]}：${title}”的${refused.because}`]
    )
  );
}

function percent(value: number): string {
  return `${shortPercent(ratio(value))}%`;
}
