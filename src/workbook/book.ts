// What reading a workbook yields: tables with meaning, facts with their cells, and what was left unread.
import type { CellRef, RangeRef } from "../domain/cell-ref";
import type { FactReader } from "../domain/fact";
import type { FactId, FactRef } from "../domain/fact";
import type { FormId } from "../domain/form-id";
import type { Fen, MoneyUnit } from "../domain/money";
import type { Known, Traced } from "../domain/trace";
import type { SheetSnapshot } from "./snapshot";

/** How the unit of a table is known. */
export type UnitBasis = "title" | "unit line" | "header" | "magnitude" | "given";

/** A cell's content as its column understands it; the printed text stays beside it. */
export type FieldValue =
  | {
      readonly kind: "money";
      readonly fen: Fen;
      readonly unit?: MoneyUnit;
      /** The cell holds digits beyond 分. */
      readonly rounded?: true;
    }
  | { readonly kind: "number"; readonly number: number; readonly unit?: string }
  /** YYYY-MM-DD */
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "flag"; readonly yes: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank" }
  /** 不适用, /, 无 … */
  | { readonly kind: "notApplicable" }
  | { readonly kind: "error"; readonly error: string };

export interface FieldCell {
  readonly at: CellRef;
  /** What the workbook shows. */
  readonly text: string;
  readonly value: FieldValue;
  /** The value was typed as text (numbers, dates), so formulas cannot use the cell directly. */
  readonly textual: boolean;
}

/** What a column means; the vocabulary of each form is listed in its file under forms/. */
export type Field = string;

export interface TableColumn {
  /** Sheet column, from 0. */
  readonly column: number;
  /** Sheet row, from 0, where the fields stand down the rows; `column` is then that of the labels. */
  readonly row?: number;
  readonly field: Field | null;
  /** Header labels from top to bottom, joined by "/". */
  readonly header: string;
  /** What the field is called to users: "基本支出". */
  readonly title?: string;
  /** The first cell below the header that holds something, as shown. */
  readonly sample?: string;
}

export type RowRole = "item" | "total" | "subtotal" | "ofWhich" | "note";

export interface TableRow {
  /** Sheet row, from 0. */
  readonly row: number;
  /** Sheet column, from 0, of a record whose fields stand down the rows; `row` is then that of its name. */
  readonly column?: number;
  /** The label as printed, trimmed; "" when the row has none. */
  readonly label: string;
  readonly labelAt?: CellRef;
  /** 科目编码, digits only: "2060702". */
  readonly code?: string;
  /** Id of the printed line, when the form names it: "revenueOutturn". */
  readonly line?: string;
  readonly role: RowRole;
  /** Side-by-side block the row belongs to, from 0. */
  readonly block: number;
  /** How deep the row stands, 0 at the top; absent where neither code, number nor blanks in front of the label tell. */
  readonly level?: number;
  /** The row it stands under: index among the rows of its block, in the order of the table. */
  readonly parent?: number;
  readonly cells: ReadonlyMap<Field, FieldCell>;
}

export interface Table {
  /** Stable within a book: sheet and range. */
  readonly id: string;
  readonly range: RangeRef;
  readonly title: string;
  readonly form: FormId | null;
  readonly unit: MoneyUnit | null;
  readonly basis: UnitBasis | null;
  /** 年度 printed in the title or above the table; null when none is. */
  readonly year: number | null;
  /** 编制单位 printed above the table, when one is. */
  readonly department?: { readonly name: string; readonly at: CellRef };
  /** 0–1, that form and columns are right. Below 0.8 nothing is computed before the officer has confirmed it. */
  readonly confidence: number;
  /** The officer confirmed or corrected the reading. */
  readonly confirmed: boolean;
  readonly header: readonly RangeRef[];
  /** Label cells of total rows. */
  readonly totals: readonly CellRef[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Legitimately empty: a note says so, or every amount is nil. */
  readonly empty: boolean;
  /** What the form should have and this table lacks, in words: "缺“项目支出”列". */
  readonly lacks: readonly string[];
  /** What to know about its cells, in words: "3个数字以文本形式存放（如“３，５１８”），已按数值读取". */
  readonly remarks?: readonly string[];
  /** Why the confidence is what it is, in words: "标题写明表式". */
  readonly reasons?: readonly string[];
  /** Key of its corrections: what is printed, before anything was corrected (layout-key.ts). */
  readonly layout?: string;
  /** Keys it has when it is seen the other way, rows for columns; what is said under one of them may turn it. */
  readonly otherLayouts?: readonly string[];
  /** What the officer said about it, as applied. */
  readonly correction?: Correction;
  /** Where the table goes on after a page break; `rows` holds the rows of all parts, in order. */
  readonly continued?: readonly Continuation[];
}

/** A further part of a table that a page break cut, on the same sheet or the next. */
export interface Continuation {
  readonly range: RangeRef;
  /** The repeated header; none when the page break repeats nothing. */
  readonly header: readonly RangeRef[];
}

export type AggregationKind = "sum" | "difference" | "ratio" | "average" | "change";

/** One cell that is calculated from others, as structure and arithmetic show; of any table, known or not. */
export interface Aggregation {
  readonly kind: AggregationKind;
  readonly at: CellRef;
  /** difference: minuend, subtrahends; ratio: part, whole; change: old value, new value. */
  readonly of: readonly CellRef[];
  /** false: all its neighbours hold and this one does not, beyond rounding. */
  readonly holds: boolean;
  /** Printed value less calculated value, in the unit of the cell, as a decimal: "0.00". */
  readonly difference: string;
}

/** A sheet, or part of one, that was not taken for any known table. */
export interface Unread {
  readonly sheet: string;
  readonly book?: string;
  /** Where on the sheet, when the rest of it was read. */
  readonly range?: RangeRef;
  readonly because: string;
}

/** One appearance of a fact in one table. */
export interface Sighting {
  readonly fact: FactId;
  readonly table: Table;
  readonly value: Known<Fen>;
}

/** Facts of this and last year. `read` gives the most authoritative sighting, `sightings` all of them. */
export interface FactTable extends FactReader {
  sightings(ref: FactRef): readonly Sighting[];
  /** Every fact that has a value, this year's first, in the order of domain/fact.ts. */
  all(): readonly { readonly ref: FactRef; readonly value: Known<Fen> }[];
}

/** A sheet as it was read, for rules that look at its formulas. */
export interface BookSheet {
  /** File name, when its cells bear one. */
  readonly book?: string;
  readonly snapshot: SheetSnapshot;
}

export interface Book {
  /** File name of the (first) workbook. */
  readonly name: string;
  readonly department: Traced<string>;
  readonly year: Traced<number>;
  /** By sheet and position. */
  readonly tables: readonly Table[];
  readonly facts: FactTable;
  /** By sheet and position. */
  readonly aggregations: readonly Aggregation[];
  readonly unread: readonly Unread[];
  /** Those the tables were read with; a layout that this book lacks may be among them. */
  readonly corrections?: Corrections;
  /** The sheets of this year's workbooks. */
  readonly sheets?: readonly BookSheet[];
}

/** What the officer said about a table; keyed by its layout, so that it holds for the same layout next year. */
export interface Correction {
  /** null: no table to be used. */
  readonly form?: FormId | null;
  readonly unit?: MoneyUnit;
  /** In relation to the budget year, so that it holds next year; a number is that year for good. */
  readonly year?: "this" | "previous" | number;
  /** Position among the columns of the table, from 0 → field; null: the column is not used. */
  readonly columns?: ReadonlyMap<number, Field | null>;
  /** The form whose fields `columns` names; of another form they say nothing. */
  readonly of?: FormId;
  readonly confirmed?: boolean;
  /** What was typed and could not be understood. */
  readonly rejected?: readonly Rejected[];
}

export interface Rejected {
  /** A number is the position of a column. */
  readonly what: "form" | "unit" | "year" | number;
  /** As typed. */
  readonly text: string;
  /** In words; which column it is, is said where the table is known. */
  readonly because: string;
}

/** Layout key (see layout-key.ts) → correction. */
export type Corrections = ReadonlyMap<string, Correction>;

export const NO_CORRECTIONS: Corrections = new Map();

/** Confidence below which a table's figures are not used before the officer confirms it. */
export const CONFIDENCE_TO_USE = 0.8;

/** Whether a cell is one of a column, or of the row that takes its place. */
export function isOf({ column, row }: TableColumn, at: CellRef): boolean {
  return row === undefined ? at.column === column : at.row === row;
}

export function isUsable(table: Pick<Table, "form" | "confirmed" | "confidence">): boolean {
  return table.form !== null && (table.confirmed || table.confidence >= CONFIDENCE_TO_USE);
}

/** The usable tables of a form, for the given year (null in a title counts as this year). */
export function tablesOf(
  book: Book,
  form: FormId,
  year: "this" | "previous" = "this"
): readonly Table[] {
  const current = book.year.state === "known" ? book.year.value : null;
  return book.tables.filter((table) => {
    if (table.form !== form || !isUsable(table)) return false;
    if (table.year === null || current === null) return year === "this";
    return table.year === (year === "this" ? current : current - 1);
  });
}
