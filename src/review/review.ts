// What one review of a workbook yields; every front shows this and nothing else.
import type { CheckResult } from "../domain/finding";
import type { MeasureResult } from "../measures/measure";
import type { Answers } from "../scoring/answers";
import type { Scorecard } from "../scoring/scorecard";
import type { Book } from "../workbook/book";

/** 可上报 / 需说明 / 不可上报 */
export type Readiness = "ready" | "explain" | "blocked";

export interface Review {
  readonly book: Book;
  /** By measure id, in the order of measures/index.ts. */
  readonly measures: ReadonlyMap<string, MeasureResult>;
  readonly checks: CheckResult;
  readonly scorecard: Scorecard;
  readonly readiness: Readiness;
  readonly answers: Answers;
}
