// The report's words against themselves and against the tables: of a file, of our own draft with the officer's
// sentences, or of both; what both have wrong is told once.
import { CHECKS } from "../checks";
import { checkReport, type FigureResult } from "../checks/report-text/report-figures";
import { checkText, withoutReport } from "../checks/report-text";
import type { Report, Subject } from "../checks/report-text/report";
import { formatCell, sameCell } from "../domain/cell-ref";
import type { CheckResult, Finding } from "../domain/finding";

/** `tables`: what the tables alone have wrong. */
export function checkReports(
  reports: readonly Report[],
  subject: Subject,
  tables: CheckResult
): readonly CheckResult[] {
  if (reports.length === 0) return [withoutReport(new Set(CHECKS.map(({ id }) => id)))];
  const results = reports.flatMap((report) => {
    const figures = checkReport(report, subject.book);
    const text = checkText(report, subject);
    return [figures, { ...text, findings: text.findings.map((each) => resulting(each, figures)) }];
  });
  const ours = new Set(reports.flatMap(ourCells));
  const findings = toldOnce(results.flatMap((each) => each.findings));
  return [
    {
      findings: findings.flatMap((finding) => following(finding, { tables, ours })),
      held: results.flatMap(({ held }) => held),
      unjudged: results.flatMap(({ unjudged }) => unjudged),
    },
  ];
}

/** Sums of figures in one sentence: they are wrong because a figure is. */
const SUMS: ReadonlySet<string> = new Set(["C-23", "D-12", "E-04"]);

function resulting(finding: Finding, { said }: FigureResult): Finding {
  if (!SUMS.has(finding.rule)) return finding;
  const [cause] = [...said].find(([, at]) => sameCell(at, finding.at[0])) ?? [];
  return cause === undefined ? finding : { ...finding, cause };
}

/** The same sentence in the draft and in the file is one mistake in two places. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const first = byKey.get(finding.key);
    byKey.set(
      finding.key,
      first === undefined ? finding : { ...first, at: merged(first, finding) }
    );
  }
  return [...byKey.values()];
}

function merged(first: Finding, other: Finding): Finding["at"] {
  const seen = new Set(first.at.map(formatCell));
  return [...first.at, ...other.at.filter((cell) => !seen.has(formatCell(cell)))];
}

function ourCells({ paragraphs }: Report): readonly string[] {
  return paragraphs.flatMap(({ isOurs, at }) => (isOurs === true ? [formatCell(at)] : []));
}

interface Told {
  readonly tables: CheckResult;
  /** Cells of the paragraphs we wrote ourselves. */
  readonly ours: ReadonlySet<string>;
}

/** What the text repeats of a table's mistake follows from it; where we repeat it ourselves, it is told already. */
function following(finding: Finding, { tables, ours }: Told): readonly Finding[] {
  const root = tables.findings.find(({ rule }) => rule === finding.rule);
  if (root === undefined) return [finding];
  return ours.has(formatCell(finding.at[0])) ? [] : [{ ...finding, cause: root.key }];
}
