// The shape of every derived figure: two amounts or two counts, what they cover, and the text that defines them.
import type { CellRef } from "../domain/cell-ref";
import type { Citation } from "../domain/citation";
import type { RatioExpression } from "../domain/expression";
import type { FormId } from "../domain/form-id";
import type { Ratio } from "../domain/ratio";
import type { Traced } from "../domain/trace";
import type { Field, Table, TableRow } from "../workbook/book";

/** So many rows of a ledger are named one by one where a measure is explained; the others are counted. */
export const MOST_NAMED = 10;

interface MeasureBase {
  readonly id: string;
  readonly title: string;
  /** 口径: what numerator and denominator cover, one sentence. */
  readonly basis: string;
  readonly cites: readonly Citation[];
}

/** Amount ÷ amount, both linear in facts. */
export interface AmountMeasure extends MeasureBase {
  readonly kind: "amounts";
  readonly of: RatioExpression;
}

export interface RowJudgement {
  /** null: the row lacks what is needed. */
  readonly holds: boolean | null;
  readonly because: string;
  readonly cells: readonly CellRef[];
  /** Live formula, without "=", that is 1 when the row holds and 0 when not; spelled out when it is written. */
  readonly formula?: () => string;
}

/** Rows that meet a condition ÷ rows that should, in a ledger. */
export interface RecordMeasure extends MeasureBase {
  readonly kind: "records";
  readonly form: FormId;
  /** Lists of the form that it does not speak of. */
  readonly passesOver?: (table: Table) => boolean;
  /** Whether the row counts in the denominator. */
  readonly due: (row: TableRow) => RowJudgement;
  /** The column without which nothing tells which rows are due; that no row is, is then not known. */
  readonly dueField?: Field;
  readonly holds: (row: TableRow) => RowJudgement;
  /** Name of a row in sentences: the field that holds it. */
  readonly nameField: string;
  /** Said when no row is due: "本年度没有应公开采购意向的项目". */
  readonly noneDue: string;
  /** Rows weigh by amounts instead of by one each: Σ part ÷ Σ whole, both money fields of the ledger. */
  readonly amounts?: { readonly part: string; readonly whole: string };
}

export type Measure = AmountMeasure | RecordMeasure;

export interface JudgedRow {
  readonly name: string;
  readonly row: TableRow;
  readonly judgement: RowJudgement;
}

export interface MeasureResult {
  readonly measure: Measure;
  readonly value: Traced<Ratio>;
  /** Amounts in 分, or counts. */
  readonly numerator: Traced<number>;
  readonly denominator: Traced<number>;
  readonly cells: readonly CellRef[];
  /** Rows that were due, for a record measure. */
  readonly rows: readonly JudgedRow[];
}
