// Counting findings for the readiness bar, and choosing those that the tab 检查 lists.
import { isExplained, isToExplain, type CheckResult, type Severity } from "../domain/finding";
import { sizeOf, type FindingGroup } from "../review/finding-groups";
import { isSelfCheck } from "../review/unjudged-groups";

export interface FindingCounts {
  readonly error: number;
  /** Of severity explain and still open. */
  readonly explain: number;
  readonly explained: number;
  readonly hint: number;
  readonly unjudged: number;
  /** Left to the officer. */
  readonly selfChecks: number;
  readonly switchedOff: number;
}

export function countFindings(
  { findings, unjudged }: CheckResult,
  switchedOff: readonly unknown[]
): FindingCounts {
  const of = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const selfChecks = unjudged.filter(isSelfCheck).length;
  return {
    error: of("error"),
    explain: findings.filter(isToExplain).length,
    explained: findings.filter(isExplained).length,
    hint: of("hint"),
    unjudged: unjudged.length - selfChecks,
    selfChecks,
    switchedOff: switchedOff.length,
  };
}

/** "3处错误 · 2处待说明 · 26项指标待判定 · 14条未能判断"; `pending`: indicators without points. */
export function describeCounts(counts: FindingCounts, pending = 0): string {
  const parts = [
    [counts.error, "处错误"],
    [counts.explain, "处待说明"],
    [counts.explained, "处已说明"],
    [counts.hint, "条提示"],
    [pending, "项指标待判定"],
    [counts.unjudged, "条未能判断"],
    [counts.selfChecks, "条自行核对"],
    [counts.switchedOff, "条规则已停用"],
  ] as const;
  const told = parts.filter(([count]) => count > 0);
  if (told.length === 0) return "未发现问题";
  // A line may break behind the dot, not before it.
  return told.map(([count, what]) => String(count) + what).join("\u00a0· ");
}

/** null: all of them. */
export interface Filter {
  readonly severity: Severity | null;
  readonly table: string | null;
}

export const NO_FILTER: Filter = { severity: null, table: null };

export function filtered(
  groups: readonly FindingGroup[],
  { severity, table }: Filter
): readonly FindingGroup[] {
  return groups.filter(
    (group) =>
      (severity === null || group.lead.severity === severity) &&
      (table === null || group.table === table)
  );
}

/** Findings, not groups: what is folded counts too. */
export function countIn(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, group) => sum + sizeOf(group), 0);
}
