// Things that share a key, in their order.

/** Groups stand in the order of their first members; one pass, whatever the number of groups. */
export function grouped<T, Key>(
  things: Iterable<T>,
  keyOf: (thing: T) => Key
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
