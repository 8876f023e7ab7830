// Thresholds that a method uses, each under a stable key so that the officer can change it.
import type { Case } from "./method-result";
import type { Parameter } from "./scorecard";

export interface TakenParameter {
  readonly value: number;
  readonly parameter: Parameter;
}

/** The officer's value when there is one, else the scheme's. `name` is stable: "bands[0].points". */
export function takeParameter(
  of: Case,
  name: string,
  { title, ...given }: { title: string; value: number; isRate?: true }
): TakenParameter {
  const key = `${of.indicator.id}.${name}`;
  const changed = of.answers.parameters.get(key);
  const value = changed ?? given.value;
  const authority = changed === undefined ? of.indicator.authority : "bureau";
  const parameter: Parameter = { ...given, key, title, value, authority };
  return { value, parameter };
}
