// The one call: a book that was read, and what the officer answered, give the review that every front shows.
import { checkReport } from "../checks/report-figures";
import { runChecks } from "../checks/run-checks";
import type { CheckResult } from "../domain/finding";
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
  const found = [runChecks(book), ...(report === undefined ? [] : [checkReport(report, book)])];
  const checks = explained(together(found), answers);
  const scorecard = score(schemeOf(scheme ?? answers.scheme), { book, measures, answers });
  return { book, measures, checks, scorecard, readiness: readinessOf(checks, scorecard), answers };
}

function together(results: readonly CheckResult[]): CheckResult {
  return {
    findings: results.flatMap((each) => each.findings),
    held: results.flatMap((each) => each.held),
    unjudged: results.flatMap((each) => each.unjudged),
  };
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
