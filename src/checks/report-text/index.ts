// The rules about a report's text, in the order of the catalogue; without a report none of them can be judged.
import type { CheckResult } from "../../domain/finding";
import { inCatalogueOrder, ruleOf, type RuleId } from "../catalogue";
import { AGAINST_BOOK } from "./against-book";
import { AGAINST_SCORES } from "./against-scores";
import { COVER_AND_SIGNATURE } from "./cover";
import { GOALS_IN_TEXT } from "./goals-in-text";
import { OUTLINE } from "./outline";
import { applyRule, type Report, type Subject, type TextRule } from "./report";
import { STATED_FIGURES } from "./stated-figures";
import { WORDING } from "./wording";

export const TEXT_RULES: readonly TextRule[] = inCatalogueOrder([
  ...COVER_AND_SIGNATURE,
  ...OUTLINE,
  ...WORDING,
  ...STATED_FIGURES,
  ...AGAINST_BOOK,
  ...AGAINST_SCORES,
  ...GOALS_IN_TEXT,
]);

/** Rules that report-figures.ts applies: amounts and shares of the report against the tables. */
export const FIGURE_RULES: readonly RuleId[] = ["D-11", "E-01", "E-02", "E-03", "E-09", "E-23"];

export function checkText(report: Report, subject: Subject): CheckResult {
  const results = TEXT_RULES.map((rule) => applyRule(rule, report, subject));
  return {
    findings: results.flatMap(({ findings }) => findings),
    held: results.flatMap(({ held }) => held),
    unjudged: results.flatMap(({ unjudged }) => unjudged),
  };
}

/** What is said of the text rules when no report was given; rules that tables alone can judge are left to them. */
export function withoutReport(judgedByTables: ReadonlySet<string>): CheckResult {
  const ids = [...new Set([...FIGURE_RULES, ...TEXT_RULES.map(({ id }) => id)])].filter(
    (id) => !judgedByTables.has(id)
  );
  const because = "没有自评报告可以核对";
  return {
    findings: [],
    held: [],
    unjudged: ids.map((id) => ({ rule: id, title: ruleOf(id).title, because })),
  };
}
