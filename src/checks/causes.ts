// One root cause, one finding: when a single corrected cell would make several failed sums hold, they are told as one.
import { formatCell, type CellRef } from "../domain/cell-ref";
import type { Finding } from "../domain/finding";
import { difference, sumOf, ZERO, type Fen } from "../domain/money";
import type { Traced } from "../domain/trace";
import { residual, termsOf, type Comparison, type Judgement } from "./comparison";
import { printed, unitOf } from "./term";

type Failure = Extract<Judgement, { state: "fails" }>;

interface SignedCell {
  readonly at: CellRef;
  readonly text: string;
  readonly value: Fen;
  /** How the cell enters left − right. */
  readonly sign: 1 | -1;
}

interface Suspect {
  readonly at: CellRef;
  readonly value: Fen;
  /** What the cell would have to change by. */
  readonly change: Fen;
  readonly failures: Failure[];
}

/** The findings, consequences marked with the key of the finding they follow from. */
export function linkCauses(judgements: readonly Judgement[]): readonly Finding[] {
  const failures = judgements.filter((each) => each.state === "fails");
  if (failures.length === 0) return [];
  const twins = twinsOf(judgements);
  const sound = soundness(judgements, twins);
  const links = new Map<Failure, Suspect>();
  for (const suspect of suspectsOf(failures, twins)) {
    const open = suspect.failures.filter((failure) => !links.has(failure));
    if (open.length > 1 && open.length > (sound.get(twins.of(suspect.at)) ?? 0)) {
      for (const failure of open) links.set(failure, { ...suspect, failures: open });
    }
  }
  return failures.map((failure) => explain(failure, links.get(failure)));
}

/** Cells of several sheets that repeat one figure and agree: a wrong total copied elsewhere is one mistake. */
interface Twins {
  /** The name all repetitions of a figure share. */
  of(at: CellRef): string;
}

function twinsOf(judgements: readonly Judgement[]): Twins {
  const parents = new Map<string, string>();
  const find = (cell: string): string => {
    const parent = parents.get(cell);
    if (parent === undefined) return cell;
    const root = find(parent);
    parents.set(cell, root);
    return root;
  };
  for (const judgement of judgements) {
    const pair = repetition(judgement);
    if (pair === undefined) continue;
    const [left, right] = [find(formatCell(pair[0])), find(formatCell(pair[1]))];
    if (left !== right) parents.set(right, left);
  }
  return { of: (at) => find(formatCell(at)) };
}

/** The two cells of an equation that only says that two sheets print the same figure. */
function repetition(judgement: Judgement): readonly [CellRef, CellRef] | undefined {
  if (judgement.state !== "holds" || judgement.comparison?.relation !== "equals") return undefined;
  const [left, right, ...more] = cellsIn(judgement.comparison);
  if (left === undefined || right === undefined || more.length > 0) return undefined;
  return left.at.sheet === right.at.sheet ? undefined : [left.at, right.at];
}

/** In how many equations that hold each figure stands: correcting it would break them. */
function soundness(judgements: readonly Judgement[], twins: Twins): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const judgement of judgements) {
    if (judgement.state !== "holds" || judgement.comparison?.relation !== "equals") continue;
    if (repetition(judgement) !== undefined) continue;
    for (const { at } of cellsIn(judgement.comparison)) {
      const cell = twins.of(at);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
  }
  return counts;
}

/** Cells with the change that would repair failures, those that repair most first. */
function suspectsOf(failures: readonly Failure[], twins: Twins): readonly Suspect[] {
  const byCell = new Map<string, Map<Fen, Suspect>>();
  for (const failure of failures) {
    if (failure.comparison?.relation !== "equals") continue;
    const rest = residual(failure.comparison);
    for (const { at, sign, value } of cellsIn(failure.comparison)) {
      const change = sign === 1 ? difference(ZERO, rest) : rest;
      const suspects = byCell.get(twins.of(at)) ?? new Map<Fen, Suspect>();
      const suspect = suspects.get(change) ?? { at, value, change, failures: [] };
      suspect.failures.push(failure);
      byCell.set(twins.of(at), suspects.set(change, suspect));
    }
  }
  for (const failure of failures) joinLimit(failure, byCell, twins);
  const all = [...byCell.values()].flatMap((suspects) => [...suspects.values()]);
  return all.sort((left, right) => right.failures.length - left.failures.length);
}

/** A limit that is broken speaks for every suspect whose change would keep it. */
function joinLimit(
  failure: Failure,
  byCell: ReadonlyMap<string, ReadonlyMap<Fen, Suspect>>,
  twins: Twins
): void {
  if (failure.comparison?.relation !== "atMost") return;
  const rest = residual(failure.comparison);
  for (const { at, sign } of cellsIn(failure.comparison)) {
    for (const suspect of byCell.get(twins.of(at))?.values() ?? []) {
      const after = sign === 1 ? sumOf([rest, suspect.change]) : difference(rest, suspect.change);
      if (after <= 0) suspect.failures.push(failure);
    }
  }
}

function cellsIn(comparison: Comparison): readonly SignedCell[] {
  const { left, plus, minus = [] } = comparison;
  const side = (terms: readonly { value: Traced<Fen> }[], sign: 1 | -1): readonly SignedCell[] =>
    terms.flatMap((term) => signed(term.value, sign));
  return [...signed(left.value, 1), ...side(plus, -1), ...side(minus, 1)];
}

/** The cells an amount is added up from, with their signs. */
function signed(traced: Traced<Fen>, sign: 1 | -1): readonly SignedCell[] {
  if (traced.state !== "known") return [];
  const { origin, value } = traced;
  if (origin.kind === "cell") return [{ at: origin.at, text: origin.text, value, sign }];
  if (origin.kind !== "derived") return [];
  const flipped = sign === 1 ? -1 : 1;
  return origin.from.flatMap((part, index) =>
    signed(part as Traced<Fen>, origin.by === "minus" && index > 0 ? flipped : sign)
  );
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
  const others = String(suspect.failures.length);
  const rest = finding.at.filter((at) => formatCell(at) !== formatCell(suspect.at));
  return {
    ...finding,
    at: [suspect.at, ...rest],
    fix: `请核对 ${formatCell(suspect.at)}：改为 ${right} 后，包括本条在内的 ${others} 条勾稽关系同时成立。${finding.fix}`,
  };
}

/** All cells of a comparison, for the hint on rounding. */
export function cellsOfComparison(comparison: Comparison): readonly CellRef[] {
  return termsOf(comparison).flatMap((term) => signed(term.value, 1).map((cell) => cell.at));
}
