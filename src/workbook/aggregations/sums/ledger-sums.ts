// A sum found in a sample of a ledger's lines, looked up in all of them: exact lines at once, the others one by one.
import type { Axis } from "../axis";
import { cellAt, kindAt } from "../axis";
import { FIGURE } from "../number-table";
import type { Relation } from "../relation";
import { sumEvidence } from "./sum-evidence";
import type { LineState } from "../weigh";

const HOLDING: ReadonlySet<LineState> = new Set(["nought", "copy", "holds"]);

export function settledSum(relation: Relation, axis: Axis): Relation {
  const exact: number[] = [];
  const others: number[] = [];
  for (const line of axis.counted) (isExact(relation, axis, line) ? exact : others).push(line);
  const looked = sumEvidence({ ...axis, counted: others }, relation);
  const linesOf = (is: (state: LineState, near: boolean) => boolean): number[] =>
    looked.flatMap(({ line, state, near }) => (is(state, near === true) ? [line] : []));
  const holds = [...exact, ...linesOf((state) => HOLDING.has(state))];
  return {
    ...relation,
    axis,
    holds: holds.sort((one, other) => one - other),
    fails: linesOf((state) => state === "fails"),
    misses: linesOf((state, near) => state === "fails" && near),
    unknown: linesOf((state) => state === "unknown"),
  };
}

function isExact({ target, terms }: Relation, axis: Axis, line: number): boolean {
  if (kindAt(axis, target, line) !== FIGURE) return false;
  const { units } = axis.table;
  let rest = units[cellAt(axis, target, line)] ?? 0;
  for (const term of terms) rest -= units[cellAt(axis, term, line)] ?? 0;
  return rest === 0;
}
