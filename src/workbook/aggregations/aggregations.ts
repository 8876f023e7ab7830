// The relations of a sheet in the words of the book: which cell is calculated from which, and whether it holds.
import type { Aggregation, AggregationKind } from "../book";
import type { CellRef, RangeRef } from "../../domain/cell-ref";
import type { Grid } from "../grid";
import { cellAt, kindAt } from "./axis";
import { detect, detectSums } from "./detect";
import { FIGURE } from "./number-table";
import type { NumberTable } from "./number-table";
import { isProduct } from "./ratios/products";
import { nearMisses } from "./relation";
import type { Relation } from "./relation";
import { tableOfSheet } from "./sheet-table";
import { isHeadOf } from "./targets";
import { saysDifference, saysTotal, wordsOf } from "./words";

/** A relation down a ledger of a hundred thousand rows is shown by its first lines and by all that fail. */
const MOST_LINES = 200;
const LONG_RUN = 60;

export function aggregationsOf(grid: Grid): readonly Aggregation[] {
  return relationsOf(grid, detect);
}

/** For those who ask for nothing but sums. */
export function sumsOf(grid: Grid): readonly Aggregation[] {
  return relationsOf(grid, detectSums);
}

function relationsOf(
  grid: Grid,
  find: (table: NumberTable) => readonly Relation[]
): readonly Aggregation[] {
  if (grid.sheet.values.length === 0) return [];
  const { table, rows, columns } = tableOfSheet(grid.sheet);
  const refOf = (row: number, column: number): CellRef =>
    grid.ref(grid.top + (rows[row] ?? 0), grid.left + (columns[column] ?? 0));
  const found = find(table).flatMap((relation) => stated(refOf, relation));
  return found.sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
}

type RefOf = (row: number, column: number) => CellRef;

function stated(refOf: RefOf, relation: Relation): readonly Aggregation[] {
  if (relation.operator === "quotient" && isProduct(relation)) return [];
  return [
    ...relation.holds
      .slice(0, MOST_LINES)
      .map((line) => statement(refOf, relation, { line, holds: true })),
    ...nearMisses(relation).map((line) => statement(refOf, relation, { line, holds: false })),
  ];
}

function statement(
  refOf: RefOf,
  relation: Relation,
  { line, holds }: { line: number; holds: boolean }
): Aggregation {
  const shown = asShown(relation);
  const cell = (item: number): CellRef => {
    const [row, column] = relation.axis.direction === "across" ? [line, item] : [item, line];
    return refOf(row, column);
  };
  const range = (from: number, to: number): RangeRef => {
    const [first, last] = [cell(from), cell(to)];
    return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  };
  return {
    kind: shown.kind,
    at: cell(shown.target),
    of: joined(shown.terms).map(([from, to]) => (to === from ? cell(from) : range(from, to))),
    holds,
    difference: differenceOf(relation, shown, line),
  };
}

/** Cells one by one, but a long unbroken run as one range: a total of a ledger would name each of its rows. */
function joined(items: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[1] === item - 1) last[1] = item;
    else runs.push([item, item]);
  }
  return runs.flatMap(([from, to]) => {
    if (to - from >= LONG_RUN) return [[from, to] as const];
    return Array.from(
      { length: to - from + 1 },
      (_, index) => [from + index, from + index] as const
    );
  });
}

interface Shown {
  readonly kind: AggregationKind;
  readonly target: number;
  readonly terms: readonly number[];
}

const KINDS = { sum: "sum", average: "average", quotient: "ratio", change: "change" } as const;

/** b = a + c is shown as the difference a = b − c where a is called one, or stands behind both and neither is a total. */
function asShown({ operator, axis, target, terms }: Relation): Shown {
  const sum: Shown = { kind: KINDS[operator], target, terms };
  if (operator !== "sum" || saysTotal(wordsOf(axis, target)) || isHeadOf(axis, target)) return sum;
  const last = terms.at(-1) ?? target;
  const named = terms.find((term) => saysDifference(wordsOf(axis, term)));
  const isBehind =
    terms.length === 2 && target < (terms[0] ?? target) && !saysTotal(wordsOf(axis, last));
  const at = named ?? (isBehind ? last : undefined);
  if (at === undefined) return sum;
  return {
    kind: "difference",
    target: at,
    terms: [target, ...terms.filter((term) => term !== at)],
  };
}

/** Printed less calculated, in exact decimals for sums. */
function differenceOf(relation: Relation, shown: Shown, line: number): string {
  const { axis } = relation;
  const { units, numbers, scale } = axis.table;
  const unitAt = (item: number): number => units[cellAt(axis, item, line)] ?? 0;
  if (relation.operator === "sum") {
    const gap = relation.terms.reduce((rest, term) => rest - unitAt(term), unitAt(relation.target));
    const printed = shown.kind === "difference" ? -gap : gap;
    return (printed / 10 ** scale || 0).toFixed(Math.max(2, scale));
  }
  const numberOf = (item: number): number => numbers[cellAt(axis, item, line)] ?? 0;
  const value = numberOf(relation.target);
  const results = resultsOf(relation, line, numberOf);
  const gap = Math.min(...results.map((result) => Math.abs(value - result)));
  return (Math.round(gap * 1e4) / 1e4 || 0).toFixed(2);
}

/** As a plain number and in percent; of a mean, without the blank cells and with them. */
function resultsOf(
  relation: Relation,
  line: number,
  numberOf: (item: number) => number
): readonly number[] {
  const { axis, terms } = relation;
  if (relation.operator === "average") {
    const figures = terms.filter((term) => kindAt(axis, term, line) === FIGURE).map(numberOf);
    const sum = figures.reduce((total, each) => total + each, 0);
    return [sum / figures.length, sum / terms.length];
  }
  const [first = 0, second = 0] = terms.map(numberOf);
  const plain =
    relation.operator === "quotient" ? first / second : (second - first) / Math.abs(first);
  return [plain, 100 * plain];
}
