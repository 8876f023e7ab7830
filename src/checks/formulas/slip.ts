// A reference that leads one cell beside where it should: what inserting, dragging or pointing wrongly does.
import type { Formula } from "./formula";
import type { Corner } from "./tokens";

/** No reference leads further than one cell from where the pattern leads: either side may have slipped. */
export function isSlip(formula: Formula, expected: Formula | null): boolean {
  if (expected?.references.length !== formula.references.length) return false;
  return formula.references.every(({ from, to = from }, index) => {
    const other = expected.references[index];
    if (other === undefined) return false;
    return isNextTo(from, other.from) && isNextTo(to, other.to ?? other.from);
  });
}

function isNextTo(one: Corner, other: Corner): boolean {
  const rows = Math.abs((one.row ?? 0) - (other.row ?? 0));
  const columns = Math.abs((one.column ?? 0) - (other.column ?? 0));
  return rows + columns <= 1;
}
