// Lines in which a total shows nought and none of its terms anything: a form not filled in yet, or nothing to add.
import { cellAt, kindAt } from "../axis";
import { BLANK, FIGURE } from "../number-table";
import type { Relation } from "../relation";

/** With the lines of the same table, and those that follow on it, that hold the nought of the total and no other figure. */
export function withEmptyLines(sum: Relation): Relation {
  const { axis, holds } = sum;
  const empty = new Set(axis.lone.filter((line) => isEmpty(sum, line)));
  if (empty.size === 0) return sum;
  let first = holds[0] ?? 0;
  while (empty.has(first - 1)) first -= 1;
  let last = holds.at(-1) ?? 0;
  while (empty.has(last + 1)) last += 1;
  const within = [...empty].filter((line) => line >= first && line <= last);
  return { ...sum, holds: [...holds, ...within].sort((one, other) => one - other) };
}

function isEmpty({ axis, target, terms }: Relation, line: number): boolean {
  return (
    kindAt(axis, target, line) === FIGURE &&
    axis.table.units[cellAt(axis, target, line)] === 0 &&
    terms.every((term) => kindAt(axis, term, line) === BLANK)
  );
}
