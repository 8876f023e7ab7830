// What was seen about formulas in one sheet, before it becomes a finding of a rule.
import type { NonEmpty } from "../../domain/trace";
import type { Severity } from "../../domain/finding";
import type { Position } from "./area";

export type ObservationKind =
  /** Its neighbours in the row or column calculate alike, it does not. */
  | "pattern"
  /** A number typed where its neighbours calculate. */
  | "typed"
  /** Numbers and formulas mixed in a block whose like are all formulas. */
  | "mixed"
  /** A sum that leaves out the cell next to its range. */
  | "shortSum"
  /** Totals side by side over ranges that begin or end differently. */
  | "unevenSums"
  /** Totals of one line, each over other columns (or rows) than the next. */
  | "differingSums"
  /** A sum over subtotals and what they add up. */
  | "doubleSum"
  /** "A--B" */
  | "doubleSign"
  /** Digits stored as text inside a summed range: the sum passes over them. */
  | "textNumber"
  /** A link to a cell that holds nothing. */
  | "emptyLink"
  /** #REF!: what it referred to has been deleted. */
  | "lostReference"
  | "errorValue"
  | "externalLink"
  | "mixedUnits";

export interface Observation {
  readonly kind: ObservationKind;
  readonly severity: Severity;
  /** The cells in doubt; first = where to look. */
  readonly cells: NonEmpty<Position>;
  readonly message: string;
  readonly fix: string;
}
