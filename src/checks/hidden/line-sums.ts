// The sums of a sheet, from wherever they are known: its formulas, the rules of its forms, the structure of its figures.
import type { CellRef } from "../../domain/cell-ref";
import type { Aggregation, Book } from "../../workbook/book";
import { cellsIn } from "../rules/any-table";
import type { Comparison, Judgement } from "../comparison";
import { ranged } from "../formulas/area";
import type { Formula } from "../formulas/formula";
import type { Term } from "../term";
import type { Direction, HiddenSheet } from "./hidden-sheet";

type Failure = Extract<Judgement, { readonly state: "fails" }>;

/** A figure and those it adds up, all in one row or one column. */
export interface LineSum {
  readonly sheet: HiddenSheet;
  readonly direction: Direction;
  /** The column that the sum runs down, or the row that it runs across. */
  readonly line: number;
  /** Rows of a sum that runs down, columns of one that runs across. */
  readonly total: number;
  readonly items: readonly number[];
  /** What a rule said of it. */
  readonly failure?: Failure;
}

/** Cells that all sums of a sheet may name together: running totals down a ledger would name billions. */
const MOST_CELLS = 500_000;

export function lineSums(
  sheet: HiddenSheet,
  { aggregations }: Book,
  judgements: readonly Judgement[]
): readonly LineSum[] {
  const within = budget();
  return [
    ...sheet.formulas.formulas.flatMap((formula) => formulaSum(sheet, formula, within)),
    ...judgements.flatMap((judgement) => ruleSum(sheet, judgement)),
    ...aggregations.flatMap((each) => structureSum(sheet, each)),
  ];
}

type Within = (cells: number) => boolean;

function budget(): Within {
  let left = MOST_CELLS;
  return (cells) => {
    left -= cells;
    return left >= 0;
  };
}

/** SUM, SUBTOTAL and AGGREGATE over cells of the own sheet, or cells with plus between them. */
const ADDS =
  /^(?:(?:SUM\(|SUBTOTAL\( (?:9|109) ,|AGGREGATE\( 9 , \d ,) •(?::•)?(?: , •(?::•)?)* \)|•(?: \+ •)+)$/;

function formulaSum(sheet: HiddenSheet, formula: Formula, within: Within): readonly LineSum[] {
  if (!ADDS.test(formula.skeleton)) return [];
  const areas = formula.references.map(ranged);
  const count = areas.reduce((sum, area) => sum + (area?.rows ?? 0) * (area?.columns ?? 0), 0);
  if (areas.includes(null) || !within(count)) return [];
  const cells = areas.flatMap((area) =>
    area === null ? [] : cellsIn({ ...sheet.formulas.ref(area), ...area })
  );
  return lineSum(sheet, sheet.formulas.ref(formula), cells);
}

function ruleSum(sheet: HiddenSheet, judgement: Judgement): readonly LineSum[] {
  if (judgement.state === "unknown" || judgement.comparison === undefined) return [];
  const { comparison } = judgement;
  const [left, ...plus] = addedCells(comparison);
  if (left === undefined) return [];
  const failure = judgement.state === "fails" ? { failure: judgement } : {};
  return lineSum(sheet, left, plus).map((sum) => ({ ...sum, ...failure }));
}

/** The total and what it adds up; nothing when it is no plain sum of cells. */
function addedCells({ relation, left, plus, minus = [] }: Comparison): readonly CellRef[] {
  const cells = [left, ...plus].flatMap(cellOf);
  const isPlain = relation === "equals" && minus.length === 0 && cells.length === plus.length + 1;
  return isPlain ? cells : [];
}

function cellOf({ value: { origin } }: Term): readonly CellRef[] {
  return origin.kind === "cell" ? [origin.at] : [];
}

export function structureSum(
  sheet: HiddenSheet,
  { kind, at, of }: Aggregation
): readonly LineSum[] {
  return kind === "sum" && sheet.holds(at) ? lineSum(sheet, at, of.flatMap(cellsIn)) : [];
}

function lineSum(sheet: HiddenSheet, at: CellRef, cells: readonly CellRef[]): readonly LineSum[] {
  if (cells.length < 2 || ![at, ...cells].every((cell) => sheet.holds(cell))) return [];
  const direction = directionOf(at, cells);
  if (direction === null) return [];
  const [item, line] =
    direction === "down" ? (["row", "column"] as const) : (["column", "row"] as const);
  return [
    { sheet, direction, line: at[line], total: at[item], items: cells.map((cell) => cell[item]) },
  ];
}

function directionOf(at: CellRef, cells: readonly CellRef[]): Direction | null {
  if (cells.every(({ column }) => column === at.column)) return "down";
  return cells.every(({ row }) => row === at.row) ? "across" : null;
}
