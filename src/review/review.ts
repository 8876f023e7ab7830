// What one review of a workbook yields; every front shows this and nothing else.
import type { CheckResult, Finding } from "../domain/finding";
import type { MeasureResult } from "../measures/measure";
import type { Answers } from "../scoring/answers";
import type { Scorecard } from "../scoring/scorecard";
import type { Book } from "../workbook/book";
import type { StageResult } from "./stages";

/** 可上报 / 需说明 / 不可上报 */
export type Readiness = "ready" | "explain" | "blocked";

/** A rule that the officer says does not apply to this workbook; it neither passes nor blocks. */
export interface SwitchedOff {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
  /** What it would have found. */
  readonly findings: readonly Finding[];
}

export interface Review {
  readonly book: Book;
  /** By measure id, in the order of measures/index.ts. */
  readonly measures: ReadonlyMap<string, MeasureResult>;
  /** Of the rules that apply. */
  readonly checks: CheckResult;
  readonly switchedOff: readonly SwitchedOff[];
  /** In the order in which one works through them. */
  readonly stages: readonly StageResult[];
  readonly scorecard: Scorecard;
  readonly readiness: Readiness;
  readonly answers: Answers;
}
