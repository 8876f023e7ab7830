// What several rules say of one mistake is told once: the others follow from it.
import { formatCell } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";

/** Shapes that were recognised explain the sums that do not hold in their rows. */
const SHAPES: ReadonlySet<string> = new Set(["B-15", "B-25", "B-29"]);
/** What is concluded from structure alone adds nothing to what a rule says of the same figures. */
export const CONCLUDED = "B-28";
/** 其中项不大于所属项: a rule made for the figures themselves says it better. */
const GENERAL = "B-30";
/** 执行率 printed beside amounts: where an amount is told to be wrong, the rate need not be. */
const RATE = "F-24";
/** A negative amount may be meant; it explains no sum that does not hold. */
const ODDITY = "B-23";
/** Families of rules between amounts. */
const SUMS = /^[BCD]-/;

/** In the given order; only findings without a cause are folded. */
export function folded(findings: readonly Finding[]): readonly Finding[] {
  return rooted(foldRates(foldConcluded(foldSameCell(foldIntoShapes(findings)))));
}

/** 重复行: whatever adds up the doubled row is a consequence, whichever of its cells it names first. */
function foldIntoShapes(findings: readonly Finding[]): readonly Finding[] {
  const shapes = findings.filter(({ rule }) => rule === "B-29");
  if (shapes.length === 0) return findings;
  return follow(findings, (finding) =>
    SUMS.test(finding.rule) && !SHAPES.has(finding.rule)
      ? shapes.find((shape) => shareCells(shape, finding))
      : undefined
  );
}

/**
 * What two rules say of one cell is one mistake: a shape that was recognised (错行, 重复计入) explains the sum that does
 * not hold, and a sum that does not hold explains a mere oddity (a negative amount).
 */
function foldSameCell(findings: readonly Finding[]): readonly Finding[] {
  const roots = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.cause !== undefined) continue;
    const cell = formatCell(finding.at[0]);
    const root = roots.get(cell);
    if (root === undefined || weight(finding) > weight(root)) roots.set(cell, finding);
  }
  return follow(findings, (finding) => roots.get(formatCell(finding.at[0])));
}

function weight({ rule, severity }: Finding): number {
  if (SHAPES.has(rule)) return 3;
  const whole = { error: 2, explain: 1, hint: 0 }[severity];
  return rule === GENERAL ? whole - 0.5 : whole;
}

function foldConcluded(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === CONCLUDED)) return findings;
  const roots = findings.filter(
    ({ rule, cause }) =>
      SUMS.test(rule) && rule !== CONCLUDED && rule !== ODDITY && cause === undefined
  );
  return follow(findings, (finding) =>
    finding.rule === CONCLUDED ? roots.find((root) => shareCells(root, finding)) : undefined
  );
}

function foldRates(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === RATE)) return findings;
  const roots = findings.filter(({ rule, cause }) => SUMS.test(rule) && cause === undefined);
  return follow(findings, (finding) =>
    finding.rule === RATE ? roots.find((root) => shareCells(root, finding)) : undefined
  );
}

function follow(
  findings: readonly Finding[],
  rootOf: (finding: Finding) => Finding | undefined
): readonly Finding[] {
  return findings.map((finding) => {
    const root = finding.cause === undefined ? rootOf(finding) : undefined;
    return root === undefined || root === finding ? finding : { ...finding, cause: root.key };
  });
}

function shareCells(one: Finding, other: Finding): boolean {
  const cells = new Set(one.at.map(formatCell));
  return other.at.some((at) => cells.has(formatCell(at)));
}

/** A consequence names the root itself, not another consequence. */
function rooted(findings: readonly Finding[]): readonly Finding[] {
  const causes = new Map(findings.map(({ key, cause }) => [key, cause]));
  const rootOf = (key: string): string => {
    const seen = new Set<string>();
    let root = key;
    for (
      let next = causes.get(root);
      next !== undefined && !seen.has(next);
      next = causes.get(root)
    ) {
      seen.add(next);
      root = next;
    }
    return root;
  };
  return findings.map((finding) =>
    finding.cause === undefined ? finding : { ...finding, cause: rootOf(finding.cause) }
  );
}
