// Cells that may be the root of failed sums: which change of one cell would make them hold, and what speaks against it.
import { formatCell, type CellRef } from "../../domain/cell-ref";
import { difference, sumOf, ZERO, type Fen } from "../../domain/money";
import type { Traced } from "../../domain/trace";
import { residual, type Comparison, type Judgement } from "../comparison";
import { slipOf } from "./slips";
import { unitOf } from "../term";

export type Failure = Extract<Judgement, { state: "fails" }>;

interface SignedCell {
  readonly at: CellRef;
  readonly text: string;
  readonly value: Fen;
  /** How the cell enters left − right. */
  readonly sign: 1 | -1;
}

export interface Suspect {
  readonly at: CellRef;
  readonly value: Fen;
  /** What the cell would have to change by. */
  readonly change: Fen;
  readonly failures: Failure[];
  /** Equations that hold now and would break. */
  readonly against: number;
  /** The slip that would explain the change: "疑似漏填一位：…". */
  readonly slip: string | undefined;
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

/** Cells with the change that would repair failures, those that repair most first; a slip goes before a mere difference. */
export function suspectsOf(judgements: readonly Judgement[]): readonly Suspect[] {
  const failures = judgements.filter((each) => each.state === "fails");
  if (failures.length === 0) return [];
  const twins = twinsOf(judgements);
  const sound = soundness(judgements, twins);
  const byCell = new Map<string, Map<Fen, Suspect>>();
  for (const failure of failures) {
    if (failure.comparison?.relation !== "equals") continue;
    const rest = residual(failure.comparison);
    for (const { at, sign, value } of cellsIn(failure.comparison)) {
      const change = sign === 1 ? difference(ZERO, rest) : rest;
      const suspects = byCell.get(twins.of(at)) ?? new Map<Fen, Suspect>();
      const suspect = suspects.get(change) ?? {
        at,
        value,
        change,
        failures: [],
        against: sound.get(twins.of(at)) ?? 0,
        slip: slipFor(value, change, failure.comparison),
      };
      suspect.failures.push(failure);
      byCell.set(twins.of(at), suspects.set(change, suspect));
    }
  }
  for (const failure of failures) joinLimit(failure, byCell, twins);
  const all = [...byCell.values()].flatMap((suspects) => [...suspects.values()]);
  return all.sort(
    (left, right) =>
      right.failures.length - left.failures.length || Number(hasSlip(right)) - Number(hasSlip(left))
  );
}

function hasSlip({ slip }: Suspect): boolean {
  return slip !== undefined;
}

function slipFor(wrong: Fen, change: Fen, { left }: Comparison): string | undefined {
  return slipOf({ wrong, right: sumOf([wrong, change]), unit: unitOf(left) });
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
export function signed(traced: Traced<Fen>, sign: 1 | -1): readonly SignedCell[] {
  if (traced.state !== "known") return [];
  const { origin, value } = traced;
  if (origin.kind === "cell") return [{ at: origin.at, text: origin.text, value, sign }];
  if (origin.kind !== "derived") return [];
  const flipped = sign === 1 ? -1 : 1;
  return origin.from.flatMap((part, index) =>
    signed(part as Traced<Fen>, origin.by === "minus" && index > 0 ? flipped : sign)
  );
}
