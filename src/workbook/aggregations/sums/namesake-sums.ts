// Totals that arithmetic alone says too little of, being nought or copies, but of which the names add up elsewhere on the sheet.
import { grouped } from "../../../domain/grouped";
import type { Axis } from "../axis";
import type { Relation } from "../relation";
import { nameOf } from "../words";
import { exactLines } from "./quiet-sums";

/** The same names at the same distances, or with the same words added: "had abroad" where "had" has been found. */
export function namesakeSums(axis: Axis, found: readonly Relation[]): readonly Relation[] {
  const taken = new Set(found.map(({ target }) => target));
  const names = namesOf(axis);
  return found.flatMap((sum) =>
    axis.figured.flatMap((target) => {
      if (taken.has(target)) return [];
      const terms = sameDistances(sum, target, names) ?? sameWordsAdded(sum, target, names);
      const lines = terms === null ? null : exactLines(axis, target, terms);
      const holds = sum.holds.filter((line) => lines?.includes(line));
      if (terms === null || holds.length === 0) return [];
      taken.add(target);
      return [{ ...sum, target, terms, score: 0, holds, fails: [], misses: [], unknown: [] }];
    })
  );
}

interface Names {
  /** What each item is called, nothing if it has no name. */
  readonly of: readonly string[];
  /** The only item of a name. */
  readonly items: ReadonlyMap<string, number>;
}

function namesOf(axis: Axis): Names {
  const of = Array.from({ length: axis.items }, (_, item) => nameOf(axis, item));
  const groups = grouped(of.keys(), (item) => of[item] ?? "");
  const items = new Map(
    [...groups].flatMap(([name, [item = -1, ...others]]) =>
      name === "" || others.length > 0 ? [] : [[name, item] as const]
    )
  );
  return { of, items };
}

/** Under the same names; or all under one name and here all under another: every "number" beside every "amount". */
function sameDistances(
  { target: model, terms }: Relation,
  target: number,
  { of }: Names
): readonly number[] | null {
  const away = target - model;
  const items = [model, ...terms];
  const isNamed = (item: number): boolean => (of[item + away] ?? "") !== "";
  const isNamesake = (item: number): boolean => of[item] === of[item + away];
  const isUniform = (item: number): boolean =>
    of[item] === of[model] && of[item + away] === of[target];
  const isAlike = items.every(isNamesake) || items.every(isUniform);
  return items.every(isNamed) && isAlike ? terms.map((term) => term + away) : null;
}

function sameWordsAdded(
  { target: model, terms }: Relation,
  target: number,
  names: Names
): readonly number[] | null {
  const added = wordsAdded(names.of[model] ?? "", names.of[target] ?? "");
  if (added === null) return null;
  const found = terms.map((term) => names.items.get(added(names.of[term] ?? "")) ?? -1);
  if (found.includes(-1) || found.includes(target)) return null;
  return found.sort((one, other) => one - other);
}

/** How one name becomes the other by words before or behind it. */
function wordsAdded(name: string, longer: string): ((other: string) => string) | null {
  if (name === "" || longer.length <= name.length) return null;
  if (longer.startsWith(name)) return (other) => other + longer.slice(name.length);
  if (longer.endsWith(name)) return (other) => longer.slice(0, -name.length) + other;
  return null;
}
