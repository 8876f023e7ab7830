// Totals of a list of one: told by their likeness to the other totals of the sheet, since arithmetic cannot tell.
import type { Axis } from "../axis";
import { cellAt, kindAt } from "../axis";
import { FIGURE } from "../number-table";
import type { Relation } from "../relation";
import { isAbove } from "../targets";
import { labelOf } from "../words";

type Side = 1 | -1;

/** Heads of lists are many; so few totals by indentation or code prove nothing. */
const HEADS = 2;

export function singleSums(axis: Axis, found: readonly Relation[]): readonly Relation[] {
  if (axis.direction === "across") return [];
  const figured = new Set(axis.figured);
  const totals = new Set(found.map(({ target }) => target));
  const styles = [styleOf(axis, found, -1), styleOf(axis, found, 1)];
  return axis.figured.flatMap((target) => {
    if (totals.has(target)) return [];
    for (const style of styles) {
      const term = target + style.side;
      if (!isLike(axis, style, target) || !figured.has(term)) continue;
      if (!isOnly({ axis, figured, totals }, target, style.side)) continue;
      const holds = equalLines(axis, target, term);
      if (holds !== null) return [singleSum(axis, { target, term, holds })];
    }
    return [];
  });
}

/** How the totals on one side of their lists look. */
interface Style {
  readonly side: Side;
  readonly labels: ReadonlySet<string>;
  readonly byHead: boolean;
}

function styleOf(axis: Axis, found: readonly Relation[], side: Side): Style {
  const targets = found
    .filter(({ target, terms }) => terms.includes(target + side))
    .map(({ target }) => target);
  const labels = targets.map((target) => labelOf(axis, target).trim());
  const heads = targets.filter((target) => isHead(axis, target));
  const byHead = side === 1 && heads.length >= HEADS;
  return { side, labels: new Set(labels.filter((label) => label !== "")), byHead };
}

function isLike(axis: Axis, { labels, byHead }: Style, item: number): boolean {
  return labels.has(labelOf(axis, item).trim()) || (byHead && isHead(axis, item));
}

function isHead(axis: Axis, item: number): boolean {
  const next = labelOf(axis, item + 1);
  return next !== "" && isAbove(labelOf(axis, item), next);
}

interface Sheet {
  readonly axis: Axis;
  readonly figured: ReadonlySet<number>;
  readonly totals: ReadonlySet<number>;
}

/** Does the list end after its first item? Details of that item itself do not count. */
function isOnly({ axis, figured, totals }: Sheet, target: number, side: Side): boolean {
  const first = target + side;
  const beyond = first + side;
  if (side === -1) return !figured.has(beyond) || totals.has(beyond);
  const own = labelOf(axis, target);
  const below = labelOf(axis, first);
  for (let item = beyond; figured.has(item) && isAbove(own, labelOf(axis, item)); item++) {
    if (!isAbove(below, labelOf(axis, item))) return false;
  }
  return true;
}

/** Null where the two differ in any line, or hold no figure but nought. */
export function equalLines(axis: Axis, target: number, term: number): readonly number[] | null {
  const { units } = axis.table;
  const lines = axis.counted.filter((line) => kindAt(axis, target, line) === FIGURE);
  const unitAt = (item: number, line: number): number => units[cellAt(axis, item, line)] ?? 0;
  if (!lines.every((line) => unitAt(target, line) === unitAt(term, line))) return null;
  return lines.some((line) => unitAt(target, line) !== 0) ? lines : null;
}

export function singleSum(
  axis: Axis,
  { target, term, holds }: { target: number; term: number; holds: readonly number[] }
): Relation {
  const none = { fails: [], misses: [], unknown: [] };
  return { operator: "sum", target, terms: [term], axis, score: 0, holds, ...none };
}
