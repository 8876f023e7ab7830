// Hidden rows and columns as stretches: a filter hides every other row of a ledger, a form a few rows at its end.
import { columnName } from "../domain/cell-ref";
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

function stretchesOf(lines: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const line of lines) addStretch(stretches, { from: line, to: line });
  return stretches;
}

const NONE: HiddenLines = { rows: [], columns: [] };

/** null: none, as far as the host can tell. */
export function hiddenIn({ hidden = NONE }: SheetSnapshot): HiddenLines | null {
  return hidden.rows.length + hidden.columns.length === 0 ? null : hidden;
}

/** So many stretches are named; a filter makes hundreds. */
const NAMED = 4;

/** "第12–15、20行"; the lines must be in order. */
export function rowWords(lines: readonly number[]): string {
  return `第${words(lines, (row) => String(row + 1), "行")}`;
}

/** "F–H列" */
export function columnWords(lines: readonly number[]): string {
  return words(lines, columnName, "列");
}

function words(
  lines: readonly number[],
  name: (line: number) => string,
  measure: "行" | "列"
): string {
  const stretches = stretchesOf(lines);
  const named = stretches
    .slice(0, NAMED)
    .map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`))
    .join("、");
  const rest = stretches.length > NAMED ? `等${String(lines.length)}${measure}` : "";
  return `${named}${measure}${rest}`;
}
