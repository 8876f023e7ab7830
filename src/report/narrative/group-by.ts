// Members that share a key, together, in order of first appearance.

export function groupBy<T>(
  members: readonly T[],
  keyOf: (member: T) => string
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group === undefined) groups.set(keyOf(member), [member]);
    else group.push(member);
  }
  return [...groups];
}
