// The pane's whole truth: one union for the work, and which tab is open.
import type { CellRef } from "../domain/cell-ref";
import type { HostError } from "../host/host-error";
import type { ReadProgress, Receipt } from "../host/port";
import type { SheetPlan } from "../report/sheets/plan";
import { NO_ANSWERS, type Answers } from "../scoring/answers";
import { NO_CORRECTIONS, type Corrections } from "../workbook/book";
import type { Compared } from "./compared";
import type { Corrected } from "./corrections";
import type { Outcome } from "./engine/protocol";

/** Said by the officer in the pane and not yet written into the workbook. */
export interface Said {
  readonly corrections: Corrections;
  readonly typed: Answers;
}

export const NOTHING_SAID: Said = { corrections: NO_CORRECTIONS, typed: NO_ANSWERS };

/** What one reading of the workbook yielded, and what became of it. */
export interface Work extends Outcome, Said {
  /** Names of the sheets that were read. */
  readonly sheets: readonly string[];
  /** How many of them did not have to be read again. */
  readonly kept: number;
  /** Of the last write of this session; null before it and after it was taken back. */
  readonly receipt: Receipt | null;
  /** The workbook changed after it was read. */
  readonly stale: boolean;
  /** What the last correction did, until something else is done. */
  readonly corrected: Corrected | null;
  /** With the check before, when the workbook was read again. */
  readonly compared: Compared | null;
  /** One line about the last thing done: "已撤销…". */
  readonly note: string | null;
}

export type State =
  | { readonly phase: "idle" }
  | {
      readonly phase: "reading";
      readonly progress: ReadProgress | null;
      readonly last: Work | null;
    }
  | { readonly phase: "reviewed"; readonly work: Work }
  | {
      readonly phase: "confirming";
      readonly work: Work;
      readonly plans: readonly SheetPlan[];
    }
  | { readonly phase: "writing"; readonly work: Work }
  | { readonly phase: "failed"; readonly error: HostError; readonly last: Work | null };

export const TABS = ["tables", "findings", "scores", "report"] as const;
export type Tab = (typeof TABS)[number];

export interface Pane {
  readonly state: State;
  readonly tab: Tab;
  /** What Excel is waiting for: "正在等待您结束单元格编辑…". */
  readonly notice: string | null;
  /** The cell that was selected in Excel before the officer jumped to one. */
  readonly cameFrom: CellRef | null;
}

export const FIRST_PANE: Pane = {
  state: { phase: "idle" },
  tab: "tables",
  notice: null,
  cameFrom: null,
};

/** The last reading, whatever the pane is doing now. */
export function workOf(state: State): Work | null {
  switch (state.phase) {
    case "idle":
      return null;
    case "reading":
    case "failed":
      return state.last;
    default:
      return state.work;
  }
}

export function withWork(state: State, change: (work: Work) => Work): State {
  switch (state.phase) {
    case "idle":
      return state;
    case "reading":
    case "failed":
      return state.last === null ? state : { ...state, last: change(state.last) };
    default:
      return { ...state, work: change(state.work) };
  }
}

export function isBusy(state: State): boolean {
  return state.phase === "reading" || state.phase === "writing";
}

/** Planned sheets that the workbook does not have yet. */
export function addedBy(
  plans: readonly SheetPlan[],
  { sheets }: Pick<Work, "sheets">
): readonly SheetPlan[] {
  const present = new Set(sheets);
  return plans.filter((plan) => !present.has(plan.name));
}

export function marked(state: State): State {
  return withWork(state, (work) => ({ ...work, stale: true }));
}

export function hasKnownTables({ review }: Work): boolean {
  return review.book.tables.some(({ form }) => form !== null);
}
