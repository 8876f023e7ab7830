// The list of implemented rules, in the order of the catalogue; what is not on it yet is listed as pending.
import { ASSETS } from "./assets";
import { BETWEEN_FINAL } from "./between-final";
import { BUDGET } from "./budget";
import { CATALOGUE, type Rule } from "./catalogue";
import type { Check } from "./check";
import { CODES_AND_SIGNS } from "./codes-and-signs";
import { COMPLETENESS } from "./completeness";
import { COST_AND_YEARS } from "./cost-and-years";
import { GOALS } from "./goals";
import { PROCUREMENT } from "./procurement";
import { UNITS } from "./units";
import { WITHIN_FINAL } from "./within-final";

export const CHECKS: readonly Check[] = [
  ...COMPLETENESS,
  ...WITHIN_FINAL,
  CODES_AND_SIGNS.codes,
  CODES_AND_SIGNS.signs,
  ...BETWEEN_FINAL,
  ...BUDGET,
  ...GOALS,
  ...PROCUREMENT,
  ...ASSETS,
  ...COST_AND_YEARS,
  ...UNITS,
];

/** B-27 gathers what the sums leave over, so it is no check of its own. */
const IMPLEMENTED: ReadonlySet<string> = new Set(["B-27", ...CHECKS.map((check) => check.id)]);

/** Rules of the catalogue that are not implemented yet. */
export function pendingRules(): readonly Rule[] {
  return CATALOGUE.filter((rule) => !IMPLEMENTED.has(rule.id));
}
