// Items without a figure inside or beside a range: which of them a total takes in, as those who write formulas do.
import { grouped } from "../../../domain/grouped";
import type { Axis } from "../axis";
import { cellAt, isFigured, kindAt } from "../axis";
import { BLANK, FIGURE, TEXT } from "../number-table";
import type { Relation } from "../relation";
import { withOpenEnds } from "./list-ends";
import type { Candidate } from "./sum-candidates";
import { labelOf } from "../words";

/** A list of so many items is summed as one range, blank rows and headings included. */
const LIST = 3;

/** A total over a list takes in its blank rows; a total of totals names them one by one. */
export function asListed(sums: readonly Relation[]): readonly Relation[] {
  const totals = new Set(sums.map(({ target }) => target));
  return sums.map((sum) => {
    const { axis, terms } = sum;
    if (terms.length === 1 || skipsFigures(sum)) return sum;
    const range = wholeRange(terms, sum.target);
    const figured = range.filter(
      (item) => isFiguredIn(axis, item, sum.holds) && !isStray(axis, item, sum.holds)
    );
    const isList = figured.length >= LIST && !figured.some((item) => totals.has(item));
    if (isList) return { ...sum, terms: withOpenEnds(sum, range) };
    return axis.direction === "down" ? { ...sum, terms: figured } : sum;
  });
}

const NEARLY_ALL = 0.8;

/** Without the noughts that a subtotal among the terms has counted already. */
export function countedOnce(sums: readonly Relation[]): readonly Relation[] {
  const byTarget = grouped(sums, ({ target }) => target);
  return sums.map((sum) => {
    const { axis, terms, holds } = sum;
    const counted = new Set(
      terms
        .flatMap((term) => byTarget.get(term) ?? [])
        .filter((part) => part.holds.length >= NEARLY_ALL * holds.length)
        .flatMap((part) => part.terms)
    );
    const isRepeated = (item: number): boolean =>
      counted.has(item) && holds.every((line) => axis.table.units[cellAt(axis, item, line)] === 0);
    const once = terms.filter((item) => !isRepeated(item));
    return once.length === terms.length || once.length === 0 ? sum : { ...sum, terms: once };
  });
}

/** Is an item left out of the range that is not nought? */
function skipsFigures({ axis, target, terms, holds }: Relation): boolean {
  const { units } = axis.table;
  return wholeRange(terms, target).some(
    (item) => !terms.includes(item) && holds.some((line) => units[cellAt(axis, item, line)] !== 0)
  );
}

function wholeRange(terms: readonly number[], target: number): readonly number[] {
  const first = terms[0] ?? 0;
  const size = (terms.at(-1) ?? first) - first + 1;
  return Array.from({ length: size }, (_, index) => first + index).filter(
    (item) => item !== target
  );
}

function isFiguredIn(axis: Axis, item: number, lines: readonly number[]): boolean {
  return lines.some((line) => isFigured(kindAt(axis, item, line)));
}

/** A run takes in the items that are nought or left blank, up to a blank item or a heading. */
export function withNoughts(axis: Axis, { target, terms }: Candidate): readonly number[] {
  const first = terms[0] ?? 0;
  const last = terms.at(-1) ?? first;
  const before = first < target;
  const inner = passesOver(axis, terms) ? terms : withLeftOpen(axis, terms);
  const outer: number[] = [];
  const step = before ? -1 : 1;
  const near = before ? nearBlanks(axis, last + 1, target) : nearBlanks(axis, target + 1, first);
  for (let item = (before ? first : last) + step; isNought(axis, item, target); item += step)
    outer.push(item);
  return before ? [...outer.reverse(), ...inner, ...near] : [...near, ...inner, ...outer];
}

/** Columns still to be filled in between a total and its terms. */
function nearBlanks(axis: Axis, from: number, to: number): readonly number[] {
  if (axis.direction === "down") return [];
  const between = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return between.every((item) => isLeftBlank(axis, item)) ? between : [];
}

/** Is a figured item left out between the first and the last? */
function passesOver({ figured }: Axis, terms: readonly number[]): boolean {
  const first = terms[0] ?? 0;
  const last = terms.at(-1) ?? first;
  const within = figured.filter((item) => item >= first && item <= last);
  return within.length > terms.length;
}

function withLeftOpen(axis: Axis, terms: readonly number[]): readonly number[] {
  const all = new Set(terms);
  const inner: number[] = [];
  for (let item = terms[0] ?? 0; item <= (terms.at(-1) ?? 0); item++) {
    if (all.has(item) || isLeftBlank(axis, item)) inner.push(item);
  }
  return inner;
}

/** Without items at the ends that hold no figure in any line. */
export function trimmed(
  axis: Axis,
  terms: readonly number[],
  lines: readonly number[]
): readonly number[] {
  const counts = (item: number): boolean => hasFigure(axis, item, lines) || isLeftBlank(axis, item);
  const listed = terms.filter((item) => !isStray(axis, item, lines));
  const first = listed.findIndex(counts);
  const last = listed.findLastIndex(counts);
  return first < 0 ? terms : listed.slice(first, last + 1);
}

function hasFigure(axis: Axis, item: number, lines: readonly number[]): boolean {
  return lines.some((line) => axis.table.kinds[cellAt(axis, item, line)] === FIGURE);
}

/** Named, and without a figure; texts where the figures of other rows stand make it a heading. */
export function isLeftBlank(axis: Axis, item: number): boolean {
  let named = false;
  for (let line = 0; line < axis.lines; line++) {
    const kind = axis.table.kinds[cellAt(axis, item, line)];
    if (kind === FIGURE) return false;
    if (kind !== BLANK) named = true;
  }
  return named && (axis.direction === "across" || !isHeading(axis, item));
}

function isHeading(axis: Axis, item: number): boolean {
  const texts = axis.counted.filter((line) => axis.table.kinds[cellAt(axis, item, line)] === TEXT);
  return texts.length > 1;
}

/** A row without a name, or a number for one, in which only some formula shows a nought is no part of a list. */
function isStray(axis: Axis, item: number, lines: readonly number[]): boolean {
  if (axis.direction === "across" || labelOf(axis, item).trim() !== "") return false;
  const isNil = (line: number): boolean => axis.table.units[cellAt(axis, item, line)] === 0;
  return lines.every(isNil) && axis.counted.every((line) => line >= (lines[0] ?? 0) || isNil(line));
}

/** Nought or blank in every line in which the target is not nought, and a figure in one of them. */
function isNought(axis: Axis, item: number, target: number): boolean {
  if (item < 0 || item >= axis.items) return false;
  const { units, kinds } = axis.table;
  let figures = 0;
  for (const line of axis.counted) {
    if (units[cellAt(axis, target, line)] === 0) continue;
    const cell = cellAt(axis, item, line);
    if (units[cell] !== 0) return false;
    if (kinds[cell] === FIGURE) figures += 1;
  }
  return figures > 0;
}
