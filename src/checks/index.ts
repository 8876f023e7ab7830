// The list of implemented rules, in the order of the catalogue; what is not on it yet is listed as pending.
import { anyTable } from "./rules/any-table";
import { approvedGoals } from "./rules/approved-goals";
import { ASSETS } from "./rules/assets";
import { BETWEEN_FINAL } from "./rules/between-final";
import { BUDGET } from "./rules/budget";
import { CATALOGUE, inCatalogueOrder, type Rule } from "./catalogue";
import { together, type Check } from "./check";
import { changedNames } from "./rules/changed-names";
import { codeNames } from "./rules/code-names";
import { CODES_AND_SIGNS } from "./rules/codes-and-signs";
import { COMPLETENESS } from "./rules/completeness";
import { COST_AND_YEARS } from "./rules/cost-and-years";
import { doubledRows } from "./rules/doubled-rows";
import { goalFunds } from "./rules/goal-funds";
import { GOAL_SETTING } from "./rules/goal-setting";
import { GOALS } from "./rules/goals";
import { heavyWeights } from "./rules/heavy-weights";
import { ofWhich } from "./rules/of-which";
import { numberingOrder } from "./rules/numbering-order";
import { procurementAmounts } from "./rules/procurement-amounts";
import { printedRates } from "./rules/printed-rates";
import { PROCUREMENT_POLICY } from "./rules/procurement-policy";
import { PRINTED_DAYS } from "./rules/printed-days";
import { PROCUREMENT } from "./rules/procurement";
import { RECORDS } from "./rules/records";
import { FIGURE_RULES, TEXT_RULES } from "./report-text";
import { SCORE_REASONS } from "./rules/score-reasons";
import { SCORE_SUMS } from "./rules/score-sums";
import { SELF_CHECKS } from "./self-checks";
import { shiftedRows } from "./rules/shifted-rows";
import { TABLE_SHAPE } from "./rules/table-shape";
import { UNITS } from "./rules/units";
import { WITHIN_BUDGET } from "./rules/within-budget";
import { WITHIN_FINAL } from "./rules/within-final";
import { YEAR_TO_YEAR } from "./rules/year-to-year";

export const CHECKS: readonly Check[] = inCatalogueOrder([
  ...COMPLETENESS,
  ...RECORDS,
  changedNames,
  ...WITHIN_FINAL,
  CODES_AND_SIGNS.codes,
  together("B-22", [codeNames, numberingOrder]),
  ...TABLE_SHAPE,
  anyTable,
  doubledRows,
  ofWhich,
  CODES_AND_SIGNS.signs,
  ...BETWEEN_FINAL,
  ...WITHIN_BUDGET,
  shiftedRows,
  ...BUDGET,
  ...SCORE_SUMS,
  heavyWeights,
  ...SCORE_REASONS,
  printedRates,
  ...GOALS,
  goalFunds,
  ...GOAL_SETTING,
  approvedGoals,
  ...PROCUREMENT,
  procurementAmounts,
  ...PROCUREMENT_POLICY,
  ...PRINTED_DAYS,
  ...ASSETS,
  ...COST_AND_YEARS,
  ...YEAR_TO_YEAR,
  ...UNITS,
]);

/** B-27, B-31 and B-32 look at what the sums of other rules left over, so they are no checks of their own. */
const IMPLEMENTED: ReadonlySet<string> = new Set([
  "B-27",
  "B-31",
  "B-32",
  ...CHECKS.map((check) => check.id),
  ...TEXT_RULES.map((rule) => rule.id),
  ...FIGURE_RULES,
  ...SELF_CHECKS.map(({ id }) => id),
]);

/** Rules of the catalogue that are not implemented yet. */
export function pendingRules(): readonly Rule[] {
  return CATALOGUE.filter((rule) => !IMPLEMENTED.has(rule.id));
}
