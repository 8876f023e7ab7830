// What is wrong, incomplete or doubtful in a workbook. Wording lives with the rule; findings carry only data.
import type { CellRef } from "./cell-ref";
import type { Citation } from "./citation";
import type { Fen } from "./money";
import type { NonEmpty, Traced } from "./trace";

/** 核实性 must hold; 提示性 must be explained; the rest is a hint. */
export type Severity = "error" | "explain" | "hint";

export interface Finding {
  /** Id in checks/catalogue.ts, stable for ever: "B-01". */
  readonly rule: string;
  readonly severity: Severity;
  /** Stable across re-runs and inserted rows: rule and row identity, never an address. */
  readonly key: string;
  /** First = where to jump. */
  readonly at: NonEmpty<CellRef>;
  readonly expected?: Traced<Fen>;
  readonly actual?: Traced<Fen>;
  /** One Chinese sentence: what, where, by how much. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  readonly cites: readonly Citation[];
  /** Key of the finding this one follows from. */
  readonly cause?: string;
  /** Typed by the officer; closes an `explain`. */
  readonly explanation?: string;
  /** What was explained, in words, when it was explained. */
  readonly explainedAs?: string;
  /** 需复核: the explanation was given for other figures, or for another year; the finding is open again. */
  readonly explanationStale?: true;
}

/** Of severity explain, and settled by an explanation of just this. */
export function isExplained({ severity, explanation = "", explanationStale }: Finding): boolean {
  return severity === "explain" && explanation.trim() !== "" && explanationStale !== true;
}

/** Of severity explain, and not settled. */
export function isToExplain(finding: Finding): boolean {
  return finding.severity === "explain" && !isExplained(finding);
}

/** A rule that could not be judged: never a pass, listed apart. */
export interface Unjudged {
  readonly rule: string;
  readonly title: string;
  readonly because: string;
}

/** The three results of a check. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Rules that were applied and hold. */
  readonly held: readonly string[];
  readonly unjudged: readonly Unjudged[];
}
