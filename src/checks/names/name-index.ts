// Among many names those that one may be alike to, without comparing it with every one: lists of two years have tens of
// thousands. Names that are nearly the same or alike (name-likeness.ts) share so many letter pairs that at least one of
// the rarest must be among them.
import { leastSharedPairs, pairsOf, tellingWords } from "./name-likeness";

/** Names of one length with as many letter pairs. */
interface Alike<T> {
  readonly length: number;
  readonly pairs: number;
  readonly all: T[];
  readonly byPair: Map<string, T[]>;
}

export class NameIndex<T> {
  private readonly groups = new Map<string, Map<string, Alike<T>>>();

  /** `name`: plain. */
  add(name: string, item: T): void {
    const pairs = pairsOf(name);
    const group = this.groupOf(name, pairs.size);
    group.all.push(item);
    for (const pair of pairs) {
      const having = group.byPair.get(pair);
      if (having === undefined) group.byPair.set(pair, [item]);
      else having.push(item);
    }
  }

  /** All that are alike, and some that are not. */
  near(name: string): ReadonlySet<T> {
    const pairs = [...pairsOf(name)];
    const found = new Set<T>();
    for (const group of this.groups.get(tellingWords(name))?.values() ?? [])
      for (const items of listsFor(name, pairs, group)) for (const item of items) found.add(item);
    return found;
  }

  private groupOf(name: string, pairs: number): Alike<T> {
    const telling = tellingWords(name);
    const groups = this.groups.get(telling) ?? new Map<string, Alike<T>>();
    this.groups.set(telling, groups);
    const { length } = name;
    const key = `${String(length)} ${String(pairs)}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group = { length, pairs, all: [], byPair: new Map<string, T[]>() };
    groups.set(key, group);
    return group;
  }
}

function listsFor<T>(
  name: string,
  pairs: readonly string[],
  { length, pairs: others, all, byPair }: Alike<T>
): readonly (readonly T[])[] {
  const least = leastSharedPairs([name.length, pairs.length], [length, others]);
  if (least <= 0) return [all];
  if (least > Math.min(pairs.length, others)) return [];
  const lists = pairs.map((pair) => byPair.get(pair) ?? []);
  lists.sort((one, other) => one.length - other.length);
  return lists.slice(0, pairs.length - least + 1);
}
