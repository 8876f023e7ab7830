// The one call: a book that was read, and what the officer answered, give the review that every front shows.
import { checkFormulas } from "../checks/formulas/check-formulas";
import { parseReport, type Report } from "../checks/report-text/report";
import { runChecks } from "../checks/run-checks";
import { selfChecks } from "../checks/self-checks";
import { isToExplain, type CheckResult, type Unjudged } from "../domain/finding";
import { takeMeasures } from "../measures/take-measures";
import { DEFAULT_SCHEME, SCHEMES } from "../schemes";
import type { Scheme } from "../schemes/scheme";
import { NO_ANSWERS, type Answers } from "../scoring/answers";
import { score } from "../scoring/score";
import type { Scorecard } from "../scoring/scorecard";
import type { Book } from "../workbook/book";
import { keepingCells } from "../workbook/rows/record-cells";
import { withExplanations } from "./explanations";
import { checkReports } from "./report-checks";
import type { Readiness, Review } from "./review";
import { stagesOf } from "./stages";
import { applySwitches, type Applied } from "./switched-off";

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
  const reports = report === undefined ? [] : [parseReport(report)];
  return conclude(examine(book, answers, scheme), reports);
}

/** What a review knows before it looks at any report. */
export interface Examination {
  readonly book: Book;
  readonly answers: Answers;
  readonly scheme: Scheme;
  readonly measures: Review["measures"];
  readonly scorecard: Scorecard;
  readonly tables: CheckResult;
  readonly formulas: CheckResult;
}

export function examine(
  book: Book,
  answers: Answers,
  scheme: ReviewOptions["scheme"]
): Examination {
  const chosen = schemeOf(scheme ?? answers.scheme);
  return keepingCells(book.tables, () => {
    const measures = takeMeasures(book);
    const tables = runChecks(book);
    const formulas = checkFormulas(book, tables.findings);
    const scorecard = score(chosen, { book, measures, answers });
    return { book, answers, scheme: chosen, measures, scorecard, tables, formulas };
  });
}

/** `reports`: the words to be checked; the first copy of a mistake counts. */
export function conclude(examination: Examination, reports: readonly Report[]): Review {
  const { book, answers, scheme, measures, scorecard, tables, formulas } = examination;
  const { grades } = scheme;
  const indicators = scheme.indicators.map(({ path }) => ({ title: path[2] }));
  const texts = checkReports(reports, { book, scores: { indicators, grades } }, tables);
  const found = together([tables, formulas, ...texts, LEFT_TO_THE_OFFICER]);
  const findings = withExplanations(found.findings, answers, book.year);
  const applied = applySwitches({ ...found, findings }, answers);
  return {
    book,
    measures,
    ...applied,
    stages: stagesOf(applied.checks, applied.switchedOff),
    scorecard,
    readiness: readinessOf(applied, scorecard),
    answers,
  };
}

const LEFT_TO_THE_OFFICER: CheckResult = { findings: [], held: [], unjudged: selfChecks() };

/** By rule; one that looks at tables and at the text holds only when it holds in both. */
function together(results: readonly CheckResult[]): CheckResult {
  const findings = results.flatMap((each) => each.findings);
  const unjudged = mergedByRule(results.flatMap((each) => each.unjudged));
  const open = new Set([...findings, ...unjudged].map(({ rule }) => rule));
  const held = new Set(results.flatMap((each) => each.held));
  return {
    findings: [...findings].sort((left, right) => compare(left.rule, right.rule)),
    unjudged,
    held: [...held].filter((rule) => !open.has(rule)).sort(compare),
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function mergedByRule(unjudged: readonly Unjudged[]): readonly Unjudged[] {
  const byRule = new Map<string, Unjudged>();
  for (const each of unjudged) {
    const before = byRule.get(each.rule);
    const isNew = before?.because.split("；").includes(each.because) !== true;
    const because = [before?.because, isNew ? each.because : undefined];
    byRule.set(each.rule, {
      ...each,
      because: because.filter((said) => said !== undefined).join("；"),
    });
  }
  return [...byRule.values()].sort((left, right) => compare(left.rule, right.rule));
}

function schemeOf(scheme: string | Scheme | undefined): Scheme {
  if (typeof scheme === "object") return scheme;
  const found = SCHEMES.get(scheme ?? DEFAULT_SCHEME) ?? SCHEMES.get(DEFAULT_SCHEME);
  if (found === undefined) throw new Error("the default scheme is missing");
  return found;
}

/** One remaining error blocks; something unexplained, unjudged, or an error of a rule switched off is told first. */
function readinessOf({ checks, switchedOff }: Applied, scorecard: Scorecard): Readiness {
  if (checks.findings.some(({ severity }) => severity === "error")) return "blocked";
  const hidden = switchedOff.flatMap(({ findings }) => findings);
  const open =
    checks.findings.some(isToExplain) || hidden.some(({ severity }) => severity === "error");
  return open || scorecard.points.state !== "known" ? "explain" : "ready";
}
