// Which totals of a sheet are to be told: those that are seen, and that what is seen does not explain.
import type { NonEmpty } from "../../domain/trace";
import type { HiddenSheet } from "./hidden-sheet";
import { leftOut } from "./left-out";
import type { LineSum } from "./line-sums";
import { addsUpVisibly, showsItems, weigh, type Weighed } from "./weigh-sum";

/** Those of one row or column together; a total may be among them more than once, as it is known from several sides. */
export function linesOfTotals(
  sheet: HiddenSheet,
  sums: readonly LineSum[]
): readonly NonEmpty<Weighed>[] {
  const seen = sums.filter(isSeen);
  const weighed = [
    ...withoutExplained(
      seen.flatMap((sum) => weigh(sum) ?? []),
      seen
    ),
    ...leftOut(sheet, sums).filter(({ sum }) => isSeen(sum)),
  ];
  const lines = new Map<string, [Weighed, ...Weighed[]]>();
  for (const each of weighed) {
    const line = [each.sum.direction, each.sum.total, each.kind].join("|");
    const group = lines.get(line);
    if (group === undefined) lines.set(line, [each]);
    else group.push(each);
  }
  return [...lines.values()];
}

/** The total itself is seen, and something of what it adds up. */
function isSeen(sum: LineSum): boolean {
  const { sheet, direction, total, line } = sum;
  const across = direction === "down" ? "across" : "down";
  return !sheet.isHidden(direction, total) && !sheet.isHidden(across, line) && showsItems(sum);
}

/** A total with hidden items is no riddle when visible subtotals stand for them. */
function withoutExplained(
  weighed: readonly Weighed[],
  sums: readonly LineSum[]
): readonly Weighed[] {
  if (weighed.every(({ kind }) => kind === "left out")) return weighed;
  const clear = new Set(sums.filter(addsUpVisibly).map(cellKey));
  const byLine = new Map<string, LineSum[]>();
  for (const sum of sums) {
    const line = lineKey(sum);
    const others = byLine.get(line);
    if (others === undefined) byLine.set(line, [sum]);
    else others.push(sum);
  }
  return weighed.filter(
    ({ kind, sum, items }) =>
      kind === "left out" ||
      (!clear.has(cellKey(sum)) && !isCovered(sum, items, byLine.get(lineKey(sum)) ?? []))
  );
}

/** Every hidden item is part of a subtotal that is seen. */
function isCovered(
  { total, items }: LineSum,
  hidden: readonly number[],
  line: readonly LineSum[]
): boolean {
  const all = new Set(items);
  const parts = line.filter(
    (other) =>
      other.total !== total &&
      other.items.length < all.size &&
      other.items.every((item) => all.has(item))
  );
  const covered = new Set(parts.flatMap((part) => part.items));
  return hidden.every((item) => covered.has(item));
}

function lineKey({ direction, line }: LineSum): string {
  return `${direction}|${String(line)}`;
}

export function cellKey(sum: LineSum): string {
  return `${lineKey(sum)}|${String(sum.total)}`;
}
