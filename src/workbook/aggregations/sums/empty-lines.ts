// Lines in which a total shows nought and none of its terms anything: a form not filled in yet, or nothing to add.
import { cellAt, kindAt } from "../axis";
import { BLANK, FIGURE } from "../number-table";
import type { Relation } from "../relation";

/** With the lines of the same table, up to one beyond it, that hold the nought of the total and no other figure. */
export function withEmptyLines(sum: Relation): Relation {
  const { axis, target, terms, holds } = sum;
  const first = (holds[0] ?? 0) - 1;
  const last = (holds.at(-1) ?? 0) + 1;
  const empty = axis.lone.filter(
    (line) =>
      line >= first &&
      line <= last &&
      kindAt(axis, target, line) === FIGURE &&
      axis.table.units[cellAt(axis, target, line)] === 0 &&
      terms.every((term) => kindAt(axis, term, line) === BLANK)
  );
  if (empty.length === 0) return sum;
  return { ...sum, holds: [...holds, ...empty].sort((one, other) => one - other) };
}
