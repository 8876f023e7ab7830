// The ends of a list in which nothing stands yet, but which its total takes in all the same.
import { cellAt, kindAt } from "../axis";
import { BLANK, TEXT } from "../number-table";
import type { Relation } from "../relation";
import { isNumberedOn, isOfSeries } from "../series";
import { labelOf } from "../words";

/** The list with what is open between it and its total, and with what is blank at its far end. */
export function withOpenEnds(sum: Relation, list: readonly number[]): readonly number[] {
  const [first = sum.target, last = sum.target] = [list[0], list.at(-1)];
  if (first < sum.target && sum.target < last) return list;
  const ends = [...nearEnd(sum, [first, last]), ...farEnd(sum, [first, last])];
  return [...list, ...ends].sort((one, other) => one - other);
}

type Span = readonly [first: number, last: number];

/** Named columns, or rows of one series, up to the total. */
function nearEnd({ axis, target, holds }: Relation, [first, last]: Span): readonly number[] {
  const [from, to] = last < target ? [last + 1, target] : [target + 1, first];
  const between = Array.from({ length: to - from }, (_, index) => from + index);
  const near = last < target ? last : first;
  const isNoughtOrBlank = (cell: number): boolean =>
    axis.table.units[cell] === 0 && axis.table.kinds[cell] !== TEXT;
  const isOpen = (item: number): boolean =>
    labelOf(axis, item).trim() !== "" &&
    (axis.direction === "across" || isOfSeries(axis, item, near)) &&
    holds.every((line) => isNoughtOrBlank(cellAt(axis, item, line)));
  return between.every(isOpen) ? between : [];
}

/** Blank columns that belong to the series of the list: a January of which nothing is known. */
function farEnd({ axis, target, holds }: Relation, [first, last]: Span): readonly number[] {
  if (axis.direction === "down") return [];
  const step = last < target ? -1 : 1;
  const body = holds[0] ?? 0;
  const continues = (item: number, next: number): boolean =>
    next >= 0 &&
    next < axis.items &&
    (isOfSeries(axis, next, item) || isNumberedOn(axis, [item, next], body)) &&
    holds.every((line) => kindAt(axis, next, line) === BLANK);
  const beyond: number[] = [];
  let item = step === -1 ? first : last;
  while (continues(item, item + step)) {
    item += step;
    beyond.push(item);
  }
  return beyond;
}
