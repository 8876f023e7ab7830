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
}

/** The officer's value when there is one that can be used, else the scheme's. `name` is stable: "bands[0].points". */
export function takeParameter(of: Asker, name: string, given: Given): TakenParameter {
  const { indicator, answers } = of;
  const key = `${indicator.id}.${name}`;
  const typed = answers.parameters.get(key);
  if (typed === undefined) return taken({ ...given, key, authority: indicator.authority });
  if (isUsable(typed, given)) return taken({ ...given, key, value: typed, authority: "bureau" });
  const refused = { typed, because: refusal(typed, given) };
  return taken({ ...given, key, authority: indicator.authority, refused });
}

function taken(parameter: Parameter & { readonly value: number }): TakenParameter {
  return { value: parameter.value, parameter };
}

function isUsable(typed: number | string, { isRate }: Given): typed is number {
  return typeof typed === "number" && (isRate !== true || isPlausibleRate(typed));
}

function refusal(typed: number | string, { value, isRate }: Given): string {
  const kept = isRate === true ? percent(value) : String(value);
  const said = `“调整为”填写的“${String(typed)}”`;
  const used = `未采用，仍按${kept}计算`;
  if (isRate !== true) return `${said}不是数字，${used}；请填写数字。`;
  if (typeof typed === "string")
    return `${said}不是百分数，${used}；请写成百分数或小数，如95%或0.95。`;
  const meant = typed / 100;
  const how = isPlausibleRate(meant)
    ? `请写成${percent(meant)}或${String(Number(meant.toPrecision(12)))}`
    : "请写成百分数或小数，如95%或0.95";
  return `${said}按比率计为${percent(typed)}，${used}；${how}。`;
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
