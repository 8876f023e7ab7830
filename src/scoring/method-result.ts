// What every scoring method gives back; score.ts turns it into an IndicatorScore.
import type { CellRef } from "../domain/cell-ref";
import type { MeasureResult } from "../measures/measure";
import type { Indicator, Method } from "../schemes/scheme";
import type { Book } from "../workbook/book";
import type { Answers } from "./answers";
import type { JudgedItem, Parameter } from "./scorecard";
import type { Traced } from "../domain/trace";

export interface Scoring {
  readonly book: Book;
  readonly measures: ReadonlyMap<string, MeasureResult>;
  readonly answers: Answers;
}

/** One indicator with the method narrowed, the measure it names, and everything else that is known. */
export interface Case<M extends Method = Method> extends Scoring {
  readonly indicator: Indicator;
  readonly method: M;
  readonly result: MeasureResult | undefined;
}

export interface MethodResult {
  /** Not yet rounded. */
  readonly points: Traced<number>;
  readonly working: string;
  /** See IndicatorScore.plainWorking; absent when `working` already is in plain words. */
  readonly plainWorking?: string;
  /** See IndicatorScore.formula. */
  readonly formula: string | null;
  readonly parameters: readonly Parameter[];
  readonly items: readonly JudgedItem[];
  readonly cells: readonly CellRef[];
  /** Why points were lost, when no item says so. */
  readonly lost?: string;
  readonly statement?: string;
}
