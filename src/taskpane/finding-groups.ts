// Findings as the pane lists them: by severity, those of one rule together, explained ones told apart.
import type { CheckResult, Finding, Severity } from "../domain/finding";

export interface FindingCounts {
  readonly error: number;
  /** Of severity explain and without an explanation yet. */
  readonly explain: number;
  readonly explained: number;
  readonly hint: number;
  readonly unjudged: number;
}

export function isExplained(finding: Finding): boolean {
  return finding.explanation !== undefined && finding.explanation !== "";
}

export function countFindings({ findings, unjudged }: CheckResult): FindingCounts {
  const of = (severity: Severity): Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const explained = of("explain").filter(isExplained).length;
  return {
    error: of("error").length,
    explain: of("explain").length - explained,
    explained,
    hint: of("hint").length,
    unjudged: unjudged.length,
  };
}

/** "3 处错误 · 2 处待说明 · 14 条未能判断" */
export function describeCounts(counts: FindingCounts): string {
  const parts = [
    [counts.error, "处错误"],
    [counts.explain, "处待说明"],
    [counts.explained, "处已说明"],
    [counts.hint, "条提示"],
    [counts.unjudged, "条未能判断"],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  if (told.length === 0) return "未发现问题";
  return told.map(([count, what]) => `${String(count)} ${what}`).join(" · ");
}

export interface RuleFindings {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** Findings of one severity, those of the same rule together, in order of first appearance. */
export function byRule(findings: readonly Finding[], severity: Severity): readonly RuleFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([rule, grouped]) => ({ rule, findings: grouped }));
}
