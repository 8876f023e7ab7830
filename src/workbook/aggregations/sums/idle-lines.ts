// Lines that keep no sums, such as a column of shares: noughts in them say nothing of a relation that holds elsewhere.
import { cellAt } from "../axis";
import type { Relation } from "../relation";

/** Without the noughts of lines in which more sums fail than hold. */
export function withoutIdleLines(sums: readonly Relation[]): readonly Relation[] {
  const held = new Map<number, number>();
  const failed = new Map<number, number>();
  for (const sum of sums) {
    for (const line of sum.holds) if (!isNought(sum, line)) add(held, line);
    for (const line of sum.fails) add(failed, line);
  }
  const isIdle = (line: number): boolean => (failed.get(line) ?? 0) > (held.get(line) ?? 0);
  return sums.map((sum) => {
    const holds = sum.holds.filter((line) => !isNought(sum, line) || !isIdle(line));
    return holds.length === sum.holds.length ? sum : { ...sum, holds };
  });
}

function isNought({ axis, target, terms }: Relation, line: number): boolean {
  const { units } = axis.table;
  return [target, ...terms].every((item) => units[cellAt(axis, item, line)] === 0);
}

function add(counts: Map<number, number>, line: number): void {
  counts.set(line, (counts.get(line) ?? 0) + 1);
}
