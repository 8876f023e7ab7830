// Of several sums of one total that say the same, the one that is meant.
import { grouped } from "../../../domain/grouped";
import { cellAt } from "../axis";
import type { Relation } from "../relation";
import { isHeadOf } from "../targets";

/** Without the sums over columns that repeat those of another sum of the same total. */
export function withoutCopies(sums: readonly Relation[]): readonly Relation[] {
  const byTarget = grouped(sums, ({ target }) => target);
  return sums.filter((sum) => {
    const surer = (byTarget.get(sum.target) ?? []).filter(({ score }) => score > sum.score);
    return !surer.some((other) => isCopied(sum, other));
  });
}

/** Does every term that is not nought show the same figures as a term of the other? */
function isCopied(sum: Relation, other: Relation): boolean {
  const { axis, holds } = sum;
  const unitAt = (item: number, line: number): number =>
    axis.table.units[cellAt(axis, item, line)] ?? 0;
  const isSame = (one: number, two: number): boolean =>
    holds.every((line) => unitAt(one, line) === unitAt(two, line));
  const filled = sum.terms.filter((term) => holds.some((line) => unitAt(term, line) !== 0));
  return filled.every((term) => other.terms.some((each) => isSame(term, each)));
}

/** Without the sums over details of what another sum of the same total takes as subtotals. */
export function withoutDetailViews(sums: readonly Relation[]): readonly Relation[] {
  const byTarget = grouped(sums, ({ target }) => target);
  return sums.filter((sum) => {
    const rivals = byTarget.get(sum.target) ?? [];
    if (rivals.length < 2) return true;
    const terms = new Set(sum.terms);
    const isDetailed = (subtotal: number): boolean =>
      !terms.has(subtotal) &&
      byTarget.get(subtotal)?.some((part) => isWithin(part.terms, terms)) === true;
    return !rivals.some((rival) => rival !== sum && rival.terms.some(isDetailed));
  });
}

function isWithin(part: readonly number[], whole: ReadonlySet<number>): boolean {
  return part.length > 1 && part.every((item) => whole.has(item));
}

/** Where each term is the only detail of a head, the heads are meant: 类, not the one 款 below each. */
export function atTopLevel(sums: readonly Relation[]): readonly Relation[] {
  return sums.map((sum) => (sum.axis.direction === "down" ? raised(sum) : sum));
}

function raised(sum: Relation): Relation {
  const heads = headsOf(sum);
  return heads === null ? sum : raised({ ...sum, terms: heads });
}

/** The items right before the terms, where all of them are heads that show the same figures. */
function headsOf({ axis, target, terms, holds }: Relation): readonly number[] | null {
  const { units } = axis.table;
  const isSame = (one: number, other: number): boolean =>
    holds.every((line) => units[cellAt(axis, one, line)] === units[cellAt(axis, other, line)]);
  const isHeadAlike = (head: number): boolean =>
    head >= 0 &&
    head !== target &&
    !terms.includes(head) &&
    isHeadOf(axis, head) &&
    isSame(head, head + 1);
  const heads = terms.map((term) => term - 1);
  return heads.length > 1 && heads.every(isHeadAlike) ? heads : null;
}

/** A total over details of which a subtotal stands right beside them is the total of that subtotal. */
export function viaSubtotals(sums: readonly Relation[]): readonly Relation[] {
  return sums.map((sum) => {
    const inner = sums.find((part) => standsFor(part, sum, sums) && isOnlyView(part, sum, sums));
    if (inner === undefined) return sum;
    const details = new Set(inner.terms);
    const terms = [...sum.terms.filter((term) => !details.has(term)), inner.target];
    return { ...sum, terms: terms.sort((one, other) => one - other) };
  });
}

/** Does nothing else take the same details together, and has the subtotal no others? */
function isOnlyView(part: Relation, sum: Relation, sums: readonly Relation[]): boolean {
  const details = new Set(part.terms);
  return !sums.some(
    (other) =>
      other !== part &&
      other !== sum &&
      (other.target === part.target || other.terms.some((term) => details.has(term)))
  );
}

function standsFor(part: Relation, sum: Relation, sums: readonly Relation[]): boolean {
  if (part === sum || part.target === sum.target || sum.terms.includes(part.target)) return false;
  if (part.terms.length >= sum.terms.length || !isWithin(part.terms, new Set(sum.terms)))
    return false;
  const [first = -1, last = -1] = [sum.terms[0], sum.terms.at(-1)];
  const held = new Set(part.holds);
  return (
    ((part.target >= first - 1 && part.target <= last + 1 && isBeside(part)) ||
      isBeforeParts(part, sums)) &&
    sum.holds.every((line) => held.has(line))
  );
}

/** Does nothing stand between a heading and its first subtotal but what that adds up? */
function isBeforeParts({ axis, target, terms }: Relation, sums: readonly Relation[]): boolean {
  const [first = target] = terms;
  if (first < target) return false;
  const parts = new Set(sums.filter((sum) => sum.target === first).flatMap((sum) => sum.terms));
  const between = axis.figured.filter((item) => item > target && item < first);
  return between.length > 0 && between.every((item) => parts.has(item));
}

function isBeside({ target, terms }: Relation): boolean {
  return terms[0] === target + 1 || terms.at(-1) === target - 1;
}
