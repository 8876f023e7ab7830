// One root cause, one finding: when a single corrected cell would make several failed sums hold, they are told as one.
import { formatCell, type CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/finding";
import { sumOf } from "../domain/money";
import { termsOf, type Comparison, type Judgement } from "./comparison";
import { signed, suspectsOf, type Failure, type Suspect } from "./suspects";
import { printed, unitOf } from "./term";

/** The findings, consequences marked with the key of the finding they follow from. */
export function linkCauses(judgements: readonly Judgement[]): readonly Finding[] {
  const failures = judgements.filter((each) => each.state === "fails");
  const suspects = suspectsOf(judgements);
  const slips = onlySlips(suspects);
  const links = new Map<Failure, Suspect>();
  for (const suspect of suspects) {
    const open = suspect.failures.filter((failure) => !links.has(failure));
    const speaks = open.length > 1 || open.some((failure) => slips.get(failure) === suspect);
    if (speaks && open.length > suspect.against) {
      for (const failure of open) links.set(failure, { ...suspect, failures: open });
    }
  }
  return foldSameCell(failures.map((failure) => explain(failure, links.get(failure))));
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
  return findings.map((finding) => {
    const root = roots.get(formatCell(finding.at[0]));
    const isRoot = root === undefined || root === finding || finding.cause !== undefined;
    return isRoot ? finding : { ...finding, cause: root.key };
  });
}

const SHAPES: ReadonlySet<string> = new Set(["B-15", "B-25"]);

function weight({ rule, severity }: Finding): number {
  if (SHAPES.has(rule)) return 3;
  return { error: 2, explain: 1, hint: 0 }[severity];
}

/** A single broken sum does not tell which of its figures is wrong, unless just one of them looks like a slip. */
function onlySlips(suspects: readonly Suspect[]): ReadonlyMap<Failure, Suspect> {
  const only = new Map<Failure, Suspect>();
  const several = new Set<Failure>();
  for (const suspect of suspects) {
    if (suspect.slip === undefined || suspect.against > 0) continue;
    for (const failure of suspect.failures) {
      if (only.has(failure)) several.add(failure);
      only.set(failure, suspect);
    }
  }
  for (const failure of several) only.delete(failure);
  return only;
}

/** The first failure of a group carries the suspected cell; the others point to it. */
function explain(failure: Failure, suspect: Suspect | undefined): Finding {
  const { finding } = failure;
  const root = suspect?.failures[0]?.finding;
  if (suspect === undefined || root === undefined) return finding;
  if (root !== finding) return { ...finding, cause: root.key };
  const unit =
    failure.comparison === undefined ? "tenThousandYuan" : unitOf(failure.comparison.left);
  const right = printed(sumOf([suspect.value, suspect.change]), unit);
  const slip = suspect.slip === undefined ? "" : `${suspect.slip}。`;
  const rest = finding.at.filter((at) => formatCell(at) !== formatCell(suspect.at));
  return {
    ...finding,
    at: [suspect.at, ...rest],
    fix: `${slip}请核对 ${formatCell(suspect.at)}：改为 ${right} 后，${together(suspect)}。${finding.fix}`,
  };
}

function together({ failures }: Suspect): string {
  return failures.length === 1
    ? "该项勾稽关系成立"
    : `包括本条在内的 ${String(failures.length)} 条勾稽关系同时成立`;
}

/** All cells of a comparison, for the hint on rounding. */
export function cellsOfComparison(comparison: Comparison): readonly CellRef[] {
  return termsOf(comparison).flatMap((term) => signed(term.value, 1).map((cell) => cell.at));
}
