// Sets of items at one level of the outline that the indentation of labels shows.
import { eachTarget, sorted } from "./sum-candidates";
import type { Take } from "./sum-candidates";
import type { SearchSpace } from "./sum-probe";
import { numberedSeries } from "../numbered-series";
import { outlineLevel } from "../outline-level";
import { labelOf } from "../words";

const LEVEL = 3;
/** All children of a head are but one set. */
const CHILDREN = 1;

/** The children of a head, as far as they are set in; the top level of what stands before a total. */
export function outlines(space: SearchSpace, take: Take): void {
  const { axis, active } = space;
  if (axis.direction === "across") return;
  series(space, take);
  const levelOf = new Map(active.map((item) => [item, outlineLevel(labelOf(axis, item))]));
  if (new Set(levelOf.values()).size < 2) return;
  const outline: Outline = { active, levelOf: (item) => levelOf.get(item) ?? 0 };
  eachTarget(space, take, (target, { at, isActive, probe }, offer) => {
    const own = outlineLevel(labelOf(axis, target));
    const children = below(outline, isActive ? at + 1 : at, own);
    for (const list of [children, topLevel(outline, active.slice(0, at).reverse())]) {
      const terms: number[] = [];
      probe.clear();
      for (const item of list) {
        terms.push(item);
        probe.add(item);
        const isWhole = list === children && terms.length === children.length;
        if (terms.length >= 2 && probe.matches())
          offer({
            target,
            terms: sorted(terms),
            shape: isWhole ? "children" : "level",
            cost: isWhole ? CHILDREN : LEVEL,
            promise: probe.evidence,
          });
        if (probe.overshot()) break;
      }
    }
  });
}

/** All that is numbered through, right before a total or right behind it. */
function series(space: SearchSpace, take: Take): void {
  const all = numberedSeries(space.axis, space.active);
  if (all.length === 0) return;
  eachTarget(space, take, (target, { probe }, offer) => {
    const before = all.filter((items) => (items.at(-1) ?? Infinity) < target);
    const behind = all.find(([first]) => (first ?? -1) > target);
    for (const terms of [...before.slice(-1), ...(behind === undefined ? [] : [behind])]) {
      probe.clear();
      for (const item of terms) probe.add(item);
      if (probe.matches())
        offer({ target, terms, shape: "level", cost: CHILDREN, promise: probe.evidence });
    }
  });
}

interface Outline {
  /** In order. */
  readonly active: readonly number[];
  readonly levelOf: (item: number) => number;
}

/** Set further in than the head, down to the next item that is not; of these the top level. */
function below(outline: Outline, from: number, own: number): readonly number[] {
  const { active, levelOf } = outline;
  const end = active.findIndex((item, index) => index >= from && levelOf(item) <= own);
  return topLevel(outline, active.slice(from, end < 0 ? undefined : end));
}

function topLevel({ levelOf }: Outline, items: readonly number[]): readonly number[] {
  const top = items.reduce((least, item) => Math.min(least, levelOf(item)), Infinity);
  return items.filter((item) => levelOf(item) === top);
}
