// Findings as short rows for tests: rule, first cell, severity, and what it follows from.
import { a1 } from "../../src/domain/cell-ref";
import type { Check } from "../../src/checks/check";
import { CHECKS } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import type { Finding } from "../../src/domain/finding";
import type { Book } from "../../src/workbook/book";

export function checkOf(id: string): Check {
  const check = CHECKS.find((each) => each.id === id);
  if (check === undefined) throw new RangeError(`not implemented: ${id}`);
  return check;
}

/** "holds", "rounding", "fails 2", "unknown: 缺…", or "nothing": what one rule says of a book. */
export function verdictOf(id: string, book: Book): string {
  const judgements = checkOf(id).judge(book);
  const failed = judgements.filter((each) => each.state === "fails").length;
  if (failed > 0) return `fails ${String(failed)}`;
  const unknown = judgements.find((each) => each.state === "unknown");
  if (unknown !== undefined) return `unknown: ${unknown.because}`;
  if (judgements.length === 0) return "nothing";
  return judgements.some((each) => each.state === "rounding") ? "rounding" : "holds";
}

export function findingsOf(book: Book, rule?: string): readonly Finding[] {
  return runChecks(book).findings.filter((each) => rule === undefined || each.rule === rule);
}

export function flatten(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, at, severity, cause }) =>
    [
      rule,
      `${at[0].sheet}!${a1(at[0])}`,
      severity,
      ...(cause === undefined ? [] : [`<- ${cause}`]),
    ].join(" ")
  );
}
