// Totals on which arithmetic is silent, over a list of one or of noughts: told by their likeness to the other totals of the sheet.
import type { Axis } from "../axis";
import { cellAt, kindAt } from "../axis";
import { FIGURE } from "../number-table";
import type { Relation } from "../relation";
import { isAbove } from "../targets";
import { itemsByWord, labelOf, nameOf, saysTotal } from "../words";

type Side = 1 | -1;

/** Heads of lists are many; so few totals by indentation or code prove nothing, nor by the word alone. */
const FEWEST = 2;

export function quietSums(axis: Axis, found: readonly Relation[]): readonly Relation[] {
  if (axis.direction === "across") return [];
  const sheet = sheetOf(axis, found);
  return axis.figured.flatMap((target) => {
    if (sheet.totals.has(target)) return [];
    for (const terms of listsOf(sheet, target)) {
      const holds = terms.length === 0 ? null : quietLines(axis, target, terms);
      if (holds !== null) return [quietSum(axis, { target, terms, holds })];
    }
    return [];
  });
}

/** What it would add up if it is a total as others are, the likeliest first. */
function listsOf(sheet: Sheet, target: number): readonly (readonly number[])[] {
  const { axis, before, behind } = sheet;
  const lists: (readonly number[])[] = [];
  if (before.labels.has(nameOf(axis, target))) lists.push(listBefore(sheet, target));
  if (before.byWord && saysTotal(labelOf(axis, target)))
    lists.push(onlyBefore(sheet, target), onlyNamesake(sheet, target));
  if (behind.labels.has(nameOf(axis, target)) || (behind.byHead && isHead(axis, target)))
    lists.push(childrenOf(sheet, target));
  return lists;
}

interface Sheet {
  readonly axis: Axis;
  readonly figured: ReadonlySet<number>;
  /** Where each figured item stands among the figured. */
  readonly places: ReadonlyMap<number, number>;
  readonly found: readonly Relation[];
  readonly totals: ReadonlySet<number>;
  /** How totals look that stand below their lists. */
  readonly before: Style;
  /** … and above them. */
  readonly behind: Style;
}

function sheetOf(axis: Axis, found: readonly Relation[]): Sheet {
  return {
    axis,
    figured: new Set(axis.figured),
    places: new Map(axis.figured.map((item, place) => [item, place])),
    found,
    totals: new Set(found.map(({ target }) => target)),
    before: styleOf(axis, found, -1),
    behind: styleOf(axis, found, 1),
  };
}

/** How the totals on one side of their lists look. */
interface Style {
  readonly labels: ReadonlySet<string>;
  readonly byHead: boolean;
  readonly byWord: boolean;
}

function styleOf(axis: Axis, found: readonly Relation[], side: Side): Style {
  const onSide = found.filter(({ target, terms }) =>
    terms.every((term) => (term - target) * side > 0)
  );
  const beside = onSide.filter(({ target, terms }) => terms.includes(target + side));
  const labels = beside.map(({ target }) => nameOf(axis, target)).filter((name) => name !== "");
  const heads = beside.filter(({ target }) => isHead(axis, target));
  const called = onSide.filter(({ target }) => saysTotal(labelOf(axis, target)));
  return {
    labels: new Set(labels),
    byHead: heads.length >= FEWEST,
    byWord: called.length >= FEWEST,
  };
}

function isHead(axis: Axis, item: number): boolean {
  const next = labelOf(axis, item + 1);
  return next !== "" && isAbove(labelOf(axis, item), next);
}

/** What stands in a row before it, back to another total. */
function listBefore({ figured, totals }: Sheet, target: number): readonly number[] {
  const list: number[] = [];
  for (let item = target - 1; figured.has(item) && !totals.has(item); item--) list.unshift(item);
  return list;
}

/** The only figures since the heading or the total before them. */
function onlyBefore({ axis, figured, places, totals }: Sheet, target: number): readonly number[] {
  const place = places.get(target) ?? 0;
  const [only, before = -1] = [axis.figured[place - 1], axis.figured[place - 2]];
  if (only === undefined || totals.has(only)) return [];
  let isHeaded = totals.has(before);
  for (let item = only - 1; item > before; item--)
    isHeaded ||= !figured.has(item) && nameOf(axis, item) !== "";
  return isHeaded ? [only] : [];
}

/** Of the items under the word that other totals add up, the only one since the last of these totals. */
function onlyNamesake({ axis, found }: Sheet, target: number): readonly number[] {
  for (const group of itemsByWord(axis)) {
    const alike = found.filter(({ terms }) => terms.every((term) => group.includes(term)));
    if (alike.length < FEWEST) continue;
    const last = Math.max(-1, ...alike.map((sum) => sum.target).filter((item) => item < target));
    const since = group.filter((item) => item > last && item < target);
    if (since.length === 1) return since;
  }
  return [];
}

/** What is set in below it, details of details left out; where nothing is, the next item. */
function childrenOf({ axis, figured }: Sheet, target: number): readonly number[] {
  const first = target + 1;
  if (!figured.has(first)) return [];
  const [own, child] = [labelOf(axis, target), labelOf(axis, first)];
  const children = [first];
  for (let item = first + 1; figured.has(item) && isAbove(own, labelOf(axis, item)); item++) {
    if (!isAbove(child, labelOf(axis, item))) children.push(item);
  }
  return children;
}

/** Lines in which the list adds up to the last digit; null where it does not in any, or a list of one is nought. */
function quietLines(
  axis: Axis,
  target: number,
  terms: readonly number[]
): readonly number[] | null {
  return terms.length === 1 ? equalLines(axis, target, terms) : shownLines(axis, target, terms);
}

/** Null where they differ in any line, or hold no figure but nought. */
export function equalLines(
  axis: Axis,
  target: number,
  terms: readonly number[]
): readonly number[] | null {
  const lines = shownLines(axis, target, terms);
  const isNought = (line: number): boolean => axis.table.units[cellAt(axis, target, line)] === 0;
  return lines === null || lines.every(isNought) ? null : lines;
}

/** Lines in which a term is shown and the terms come to the target; null where they do not in any. */
export function shownLines(
  axis: Axis,
  target: number,
  terms: readonly number[]
): readonly number[] | null {
  const isShown = (line: number): boolean =>
    terms.some((term) => kindAt(axis, term, line) === FIGURE);
  const lines = exactLines(axis, target, terms)?.filter(isShown) ?? [];
  return lines.length > 0 ? lines : null;
}

/** Lines in which the terms, blank or not, come to the target; null where they do not in any. */
export function exactLines(
  axis: Axis,
  target: number,
  terms: readonly number[]
): readonly number[] | null {
  const { units } = axis.table;
  const unitAt = (item: number, line: number): number => units[cellAt(axis, item, line)] ?? 0;
  const lines = axis.counted.filter((line) => kindAt(axis, target, line) === FIGURE);
  const isMet = (line: number): boolean =>
    terms.reduce((sum, term) => sum + unitAt(term, line), 0) === unitAt(target, line);
  return lines.every(isMet) ? lines : null;
}

export function quietSum(
  axis: Axis,
  { target, terms, holds }: Pick<Relation, "target" | "terms" | "holds">
): Relation {
  const none = { fails: [], misses: [], unknown: [] };
  return { operator: "sum", target, terms, axis, score: 0, holds, ...none };
}
