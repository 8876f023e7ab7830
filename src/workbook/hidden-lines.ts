// Hidden rows and columns as stretches: a filter hides every other row of a ledger, a form a few rows at its end.
import type { HiddenLines, SheetSnapshot, Stretch } from "./snapshot";

/** Adds to the end of a list, joining what follows the last stretch or overlaps it. */
export function addStretch(stretches: Stretch[], added: Stretch): void {
  const last = stretches.at(-1);
  const isJoined = last !== undefined && added.from >= last.from && added.from <= last.to + 1;
  if (!isJoined) stretches.push(added);
  else if (added.to > last.to) stretches[stretches.length - 1] = { from: last.from, to: added.to };
}

/** In order and joined, whatever the order they came in. */
export function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const each of [...stretches].sort((one, other) => one.from - other.from))
    addStretch(joined, each);
  return joined;
}

/** What of them lies between two lines, both included. */
export function cutTo(stretches: readonly Stretch[], { from, to }: Stretch): readonly Stretch[] {
  return stretches.flatMap((each) => {
    const cut = { from: Math.max(each.from, from), to: Math.min(each.to, to) };
    return cut.from > cut.to ? [] : [cut];
  });
}

export function linesOf(stretches: readonly Stretch[]): readonly number[] {
  return stretches.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index)
  );
}

/** The lines as stretches; they must be in order. */
export function stretchesOf(lines: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines) addStretch(stretches, { from: line, to: line });
  return stretches;
}

const NONE: HiddenLines = { rows: [], columns: [] };

/** null: none, as far as the host can tell. */
export function hiddenIn({ hidden = NONE }: SheetSnapshot): HiddenLines | null {
  return hidden.rows.length + hidden.columns.length === 0 ? null : hidden;
}
