// A part of a total that has but one detail: its sisters are totals of their details, and it equals the only item in its place.
import type { Axis } from "../axis";
import type { Relation } from "../relation";
import { shownLines, quietSum } from "./quiet-sums";

type Side = 1 | -1;

export function siblingSums(axis: Axis, found: readonly Relation[]): readonly Relation[] {
  if (axis.direction === "across") return [];
  const family = familyOf(axis, found);
  const sums = new Map<number, Relation>();
  for (const whole of found) {
    for (const side of [1, -1] as const) {
      if (!whole.terms.some((part) => hasDetails(family, part, side))) continue;
      for (const part of whole.terms) {
        const sum = family.totals.has(part) ? null : onlyDetail(family, { part, whole, side });
        if (sum !== null) sums.set(part, sum);
      }
    }
  }
  return [...sums.values()];
}

interface Family {
  readonly axis: Axis;
  readonly found: readonly Relation[];
  readonly totals: ReadonlySet<number>;
  /** Parts of some total. */
  readonly parts: ReadonlySet<number>;
  /** Where each figured item stands among the figured. */
  readonly places: ReadonlyMap<number, number>;
}

function familyOf(axis: Axis, found: readonly Relation[]): Family {
  return {
    axis,
    found,
    totals: new Set(found.map(({ target }) => target)),
    parts: new Set(found.flatMap(({ terms }) => terms)),
    places: new Map(axis.figured.map((item, place) => [item, place])),
  };
}

function hasDetails(family: Family, part: number, side: Side): boolean {
  const next = neighbour(family, part, side);
  return (
    next !== undefined &&
    family.found.some(({ target, terms }) => target === part && terms.includes(next))
  );
}

function onlyDetail(
  family: Family,
  { part, whole, side }: { part: number; whole: Relation; side: Side }
): Relation | null {
  const detail = neighbour(family, part, side);
  const isEnd = (item: number | undefined): boolean =>
    item === undefined || item === whole.target || whole.terms.includes(item);
  if (detail === undefined || isEnd(detail) || !isEnd(neighbour(family, detail, side))) return null;
  if (family.totals.has(detail) || family.parts.has(detail)) return null;
  const holds = shownLines(family.axis, part, [detail]);
  return holds === null ? null : quietSum(family.axis, { target: part, terms: [detail], holds });
}

/** The next figured item. */
function neighbour({ axis, places }: Family, item: number, side: Side): number | undefined {
  const place = places.get(item);
  return place === undefined ? undefined : axis.figured[place + side];
}
