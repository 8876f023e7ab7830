// A sheet as its formulas see it: every formula parsed once, found by position, and strung along rows and columns.
import type { CellRef } from "../../domain/cell-ref";
import {
  formulaAt,
  isCellError,
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from "../../workbook/snapshot";
import type { LookUp } from "./evaluate";
import type { Position } from "./area";
import { parseFormula, type Formula, type Shapes } from "./formula";

/** Along which the neighbours of a cell are looked for. */
export type Axis = "row" | "column";

export const AXES: readonly Axis[] = ["row", "column"];

export type Content = "formula" | "number" | "text" | "blank" | "error";

interface Surroundings {
  /** File name, when several workbooks are read together. */
  readonly book?: string | undefined;
  /** The sheets of the same workbook. */
  readonly others?: readonly SheetSnapshot[];
}

export class FormulaSheet {
  readonly sheet: SheetSnapshot;
  readonly formulas: readonly Formula[];
  /** Values of this sheet and of those it may refer to. */
  readonly lookUp: LookUp;
  private readonly book: string | undefined;
  private readonly byPosition: readonly (readonly (Formula | undefined)[] | undefined)[];

  constructor(sheet: SheetSnapshot, { book, others = [] }: Surroundings = {}) {
    this.sheet = sheet;
    this.book = book;
    this.lookUp = lookUpIn(sheet, others);
    const shapes: Shapes = new Map();
    this.byPosition = sheet.formulas.map((line, row) =>
      line?.map((text, column) => {
        if (text === undefined) return undefined;
        const at = { row: sheet.firstRow + row, column: sheet.firstColumn + column };
        return parseFormula(text, at, shapes) ?? undefined;
      })
    );
    this.formulas = this.byPosition.flatMap((line) =>
      line === undefined ? [] : line.filter((each) => each !== undefined)
    );
  }

  formula({ row, column }: Position): Formula | undefined {
    return this.byPosition[row - this.sheet.firstRow]?.[column - this.sheet.firstColumn];
  }

  value({ row, column }: Position): CellValue {
    return valueAt(this.sheet, row, column);
  }

  content(at: Position): Content {
    if (formulaAt(this.sheet, at.row, at.column) !== undefined) return "formula";
    const value = this.value(at);
    if (typeof value === "number") return "number";
    if (isCellError(value)) return "error";
    return value === null || String(value).trim() === "" ? "blank" : "text";
  }

  ref({ row, column }: Position): CellRef {
    const place = { sheet: this.sheet.name, row, column };
    return this.book === undefined ? place : { book: this.book, ...place };
  }

  /** The formulas of every row, or of every column, in order. */
  lines(axis: Axis): readonly (readonly Formula[])[] {
    const lines = new Map<number, Formula[]>();
    for (const formula of this.formulas) {
      const line = axis === "row" ? formula.row : formula.column;
      const members = lines.get(line);
      if (members === undefined) lines.set(line, [formula]);
      else members.push(formula);
    }
    return [...lines.values()];
  }
}

/** The prefix of a reference as a sheet name: "'2023 表'!" → 2023 表. */
function lookUpIn(own: SheetSnapshot, others: readonly SheetSnapshot[]): LookUp {
  const byName = new Map(others.map((each) => [each.name.toUpperCase(), each]));
  return (prefix, { row, column }) => {
    const name = prefix.replace(/^'|'?!$/g, "").replaceAll("''", "'");
    const sheet = prefix === "" ? own : byName.get(name.toUpperCase());
    return sheet === undefined ? undefined : valueAt(sheet, row, column);
  };
}

/** How far along its line a cell stands. */
export function placeOn(axis: Axis, { row, column }: Position): number {
  return axis === "row" ? column : row;
}

export function across(axis: Axis): Axis {
  return axis === "row" ? "column" : "row";
}

/** The cell `by` steps further along the line. */
export function step(axis: Axis, { row, column }: Position, by: number): Position {
  return axis === "row" ? { row, column: column + by } : { row: row + by, column };
}
