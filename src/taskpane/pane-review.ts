// What the pane shows of a review. Rows of tables and endless lists stay in the engine: copying them would hold up the page.
import type { CheckResult } from "../domain/finding";
import type { Review, SwitchedOff } from "../review/review";
import type { IndicatorScore, Scorecard } from "../scoring/scorecard";
import type { Book, Table } from "../workbook/book";
import type { FindingCounts } from "./finding-groups";

/** A table without its rows. */
export type PaneTable = Omit<Table, "rows" | "totals">;

export interface PaneBook extends Pick<Book, "name" | "department" | "year" | "unread"> {
  readonly tables: readonly PaneTable[];
}

export interface PaneIndicator extends IndicatorScore {
  /** How many more there are than are listed. */
  readonly omitted?: Readonly<Record<"items" | "deductions" | "cells", number>>;
}

export interface PaneScorecard extends Scorecard {
  readonly indicators: readonly PaneIndicator[];
}

/** A rule switched off, with the number of its findings. */
export interface PaneSwitch extends Omit<SwitchedOff, "findings"> {
  readonly findings: number;
}

export interface PaneReview extends Pick<Review, "readiness" | "answers" | "stages"> {
  readonly book: PaneBook;
  readonly checks: CheckResult;
  readonly switchedOff: readonly PaneSwitch[];
  /** Of all findings, listed or not. */
  readonly counts: FindingCounts;
  /** By rule: how many more findings there are than are listed. */
  readonly omitted: ReadonlyMap<string, number>;
  /** Rules of the catalogue that nobody judges yet. */
  readonly pending: number;
  readonly scorecard: PaneScorecard;
}
