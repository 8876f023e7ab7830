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
  const weighed = [
    ...withoutExplained(
      sums.flatMap((sum) => weigh(sum) ?? []),
      sums
    ),
    ...leftOut(sheet, sums),
  ].filter(({ sum }) => isSeen(sum) && showsItems(sum));
  const lines = new Map<string, [Weighed, ...Weighed[]]>();
  for (const each of weighed) {
    const line = [each.sum.direction, each.sum.total, each.kind].join("|");
    const group = lines.get(line);
    if (group === undefined) lines.set(line, [each]);
    else group.push(each);
  }
  return [...lines.values()];
}

/** Neither the total is hidden nor the whole row or column that it adds up. */
function isSeen({ sheet, direction, total, line }: LineSum): boolean {
  const across = direction === "down" ? "across" : "down";
  return !sheet.isHidden(direction, total) && !sheet.isHidden(across, line);
}

/** Hidden items are no riddle when visible subtotals stand for them, or when they are the subtotals of visible items. */
function withoutExplained(
  weighed: readonly Weighed[],
  sums: readonly LineSum[]
): readonly Weighed[] {
  const clear = new Set(sums.filter(addsUpVisibly).map(cellKey));
  const subtotals = new Map<string, LineSum[]>();
  for (const sum of sums.filter(isSeen)) {
    const line = lineKey(sum);
    const others = subtotals.get(line);
    if (others === undefined) subtotals.set(line, [sum]);
    else others.push(sum);
  }
  return weighed.filter(({ kind, sum, items }) => {
    const parts = kind === "inside" ? (subtotals.get(lineKey(sum)) ?? []) : [];
    const covered = coveredBy(parts, sum);
    const open = items.filter(
      (item) => !covered.has(item) && !clear.has(cellKey({ ...sum, total: item }))
    );
    return open.length > 0 && (kind === "left out" || !clear.has(cellKey(sum)));
  });
}

/** The items of subtotals that are parts of the sum. */
function coveredBy(subtotals: readonly LineSum[], { total, items }: LineSum): ReadonlySet<number> {
  const all = new Set(items);
  const parts = subtotals.filter(
    (other) =>
      other.total !== total &&
      other.items.length < all.size &&
      other.items.every((item) => all.has(item))
  );
  return new Set(parts.flatMap((part) => part.items));
}

function lineKey({ direction, line }: Pick<LineSum, "direction" | "line">): string {
  return `${direction}|${String(line)}`;
}

export function cellKey(sum: Pick<LineSum, "direction" | "line" | "total">): string {
  return `${lineKey(sum)}|${String(sum.total)}`;
}
