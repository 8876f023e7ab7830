// One root cause, one finding: when a single corrected cell would make several failed sums hold, they are told as one.
import { formatCell, type CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import { sumOf } from "../../domain/money";
import { termsOf, type Comparison, type Judgement } from "../comparison";
import { CONCLUDED, folded } from "./fold";
import { foldedRows } from "./missing-rows";
import { withoutRepeats } from "./repeats";
import { copySlipOf, rowSlipOf } from "./row-slips";
import { signed, suspectsOf, type Failure, type Suspect } from "./suspects";
import { digitSlipOf } from "./slips";
import { printed, unitOf } from "../term";

/** The findings, consequences marked with the key of the finding they follow from. */
export function linkCauses(judged: readonly Judgement[]): readonly Finding[] {
  const judgements = withoutRepeats(judged);
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
  const explained = failures.map((failure) => explain(failure, links.get(failure)));
  const unexplained = failures.map((failure) =>
    links.has(failure) ? undefined : failure.comparison
  );
  return folded(foldedRows(explained, unexplained));
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

/** One failure of a group carries the suspected cell; the others point to it. */
function explain(failure: Failure, suspect: Suspect | undefined): Finding {
  const { finding, comparison } = failure;
  const root = suspect === undefined ? undefined : rootOf(suspect);
  if (suspect === undefined || root === undefined) return withRowSlip(finding, comparison);
  if (root !== finding) return { ...finding, cause: root.key };
  const unit = comparison === undefined ? "tenThousandYuan" : unitOf(comparison.left);
  const right = printed(sumOf([suspect.value, suspect.change]), unit);
  const named = nameOf(suspect, comparison);
  const rest = finding.at.filter((at) => formatCell(at) !== formatCell(suspect.at));
  return {
    ...finding,
    at: [suspect.at, ...rest],
    fix: `${named}请核对 ${formatCell(suspect.at)}：改为${right}后，${together(suspect)}。${finding.fix}`,
  };
}

/** What a rule says goes before what is concluded from structure. */
function rootOf({ failures }: Suspect): Finding | undefined {
  const stated = failures.find(({ finding }) => finding.rule !== CONCLUDED);
  return (stated ?? failures[0])?.finding;
}

/** No cell is suspected: then a row may be. */
function withRowSlip(finding: Finding, comparison: Comparison | undefined): Finding {
  const slip = comparison === undefined ? undefined : rowSlipOf(comparison);
  return slip === undefined ? finding : { ...finding, fix: `${slip}。${finding.fix}` };
}

/** "疑似漏填一位：…。" */
function nameOf(suspect: Suspect, comparison: Comparison | undefined): string {
  const name = nameIn(suspect, comparison);
  return name === undefined ? "" : `${name}。`;
}

function nameIn(suspect: Suspect, comparison: Comparison | undefined): string | undefined {
  if (comparison === undefined) return suspect.slip;
  const [left] = signed(comparison.left.value, 1);
  const isTotal = left !== undefined && formatCell(left.at) === formatCell(suspect.at);
  if (isTotal) return suspect.slip ?? rowSlipOf(comparison);
  const { value, change } = suspect;
  const unit = unitOf(comparison.left);
  return (
    copySlipOf(comparison, value) ??
    suspect.slip ??
    digitSlipOf({ wrong: value, right: sumOf([value, change]), unit })
  );
}

function together({ failures }: Suspect): string {
  return failures.length === 1
    ? "该项勾稽关系成立"
    : `包括本条在内的${String(failures.length)}条勾稽关系同时成立`;
}

/** All cells of a comparison, for the hint on rounding. */
export function cellsOfComparison(comparison: Comparison): readonly CellRef[] {
  return termsOf(comparison).flatMap((term) => signed(term.value, 1).map((cell) => cell.at));
}
