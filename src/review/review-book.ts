// The one call: a book that was read, and what the officer answered, give the review that every front shows.
import { CHECKS } from "../checks";
import { checkReport } from "../checks/report-figures";
import { checkText, withoutReport } from "../checks/report-text";
import { runChecks } from "../checks/run-checks";
import { selfChecks } from "../checks/self-checks";
import type { CheckResult, Finding, Unjudged } from "../domain/finding";
import { takeMeasures } from "../measures/take-measures";
import { DEFAULT_SCHEME, SCHEMES } from "../schemes";
import type { Scheme } from "../schemes/scheme";
import { NO_ANSWERS, type Answers } from "../scoring/answers";
import { score } from "../scoring/score";
import type { Scorecard } from "../scoring/scorecard";
import type { Book } from "../workbook/book";
import type { Readiness, Review } from "./review";

export interface ReviewOptions {
  /** A built-in id or a parsed scheme; default: the officer's choice, else guangzhou-huadu-2023. */
  readonly scheme?: string | Scheme;
  /** Text of an existing report, one paragraph a line, to be checked against the tables. */
  readonly report?: string;
}

export function reviewBook(
  book: Book,
  answers: Answers = NO_ANSWERS,
  { scheme, report }: ReviewOptions = {}
): Review {
  const measures = takeMeasures(book);
  const chosen = schemeOf(scheme ?? answers.scheme);
  const found = [runChecks(book), ...textChecks(book, chosen, report), LEFT_TO_THE_OFFICER];
  const checks = explained(together(found), answers);
  const scorecard = score(chosen, { book, measures, answers });
  return { book, measures, checks, scorecard, readiness: readinessOf(checks, scorecard), answers };
}

const LEFT_TO_THE_OFFICER: CheckResult = { findings: [], held: [], unjudged: selfChecks() };

function textChecks(
  book: Book,
  { indicators, grades }: Scheme,
  report: string | undefined
): readonly CheckResult[] {
  if (report === undefined) return [withoutReport(new Set(CHECKS.map(({ id }) => id)))];
  const titles = indicators.map(({ path }) => ({ title: path[2] }));
  return [
    checkReport(report, book),
    checkText(report, { book, scores: { indicators: titles, grades } }),
  ];
}

/** A rule that looks at tables and at the text holds only when it holds in both; what the text repeats follows from the table. */
function together(results: readonly CheckResult[]): CheckResult {
  const roots = new Map<string, Finding>();
  const findings = results.flatMap((result, index) =>
    result.findings.map((finding) => {
      const root = roots.get(finding.rule);
      if (index === 0) roots.set(finding.rule, root ?? finding);
      return index === 0 || root === undefined ? finding : { ...finding, cause: root.key };
    })
  );
  const unjudged = mergedByRule(results.flatMap((each) => each.unjudged));
  const open = new Set([...findings, ...unjudged].map(({ rule }) => rule));
  const held = new Set(results.flatMap((each) => each.held));
  const inOrder = [...findings].sort((left, right) => compare(left.rule, right.rule));
  return { findings: inOrder, unjudged, held: [...held].filter((rule) => !open.has(rule)).sort() };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function mergedByRule(unjudged: readonly Unjudged[]): readonly Unjudged[] {
  const byRule = new Map<string, Unjudged>();
  for (const each of unjudged) {
    const before = byRule.get(each.rule);
    const because = before === undefined ? each.because : `${before.because}；${each.because}`;
    byRule.set(each.rule, { ...each, because });
  }
  return [...byRule.values()].sort((left, right) => compare(left.rule, right.rule));
}

function schemeOf(scheme: string | Scheme | undefined): Scheme {
  if (typeof scheme === "object") return scheme;
  const found = SCHEMES.get(scheme ?? DEFAULT_SCHEME) ?? SCHEMES.get(DEFAULT_SCHEME);
  if (found === undefined) throw new Error("the default scheme is missing");
  return found;
}

/** Puts the officer's explanations to the findings they belong to. */
function explained(checks: CheckResult, answers: Answers): CheckResult {
  const findings = checks.findings.map((finding) => {
    const explanation = answers.explanations.get(finding.key);
    return explanation === undefined || explanation === "" ? finding : { ...finding, explanation };
  });
  return { ...checks, findings };
}

/** One remaining error blocks; something unexplained or unjudged must be explained first. */
function readinessOf(checks: CheckResult, scorecard: Scorecard): Readiness {
  if (checks.findings.some(({ severity }) => severity === "error")) return "blocked";
  const open = checks.findings.some(
    ({ severity, explanation }) => severity === "explain" && explanation === undefined
  );
  return open || scorecard.points.state !== "known" ? "explain" : "ready";
}
