// The pane's whole truth: one union for the work, and which tab is open.
import type { CellRef } from "../domain/cell-ref";
import type { HostError } from "../host/host-error";
import type { ReadProgress, Receipt } from "../host/port";
import type { SheetPlan } from "../report/sheets/plan";
import type { Readiness } from "../review/review";
import type { Compared } from "./compared";
import type { Corrected } from "./corrections";
import type { Outcome } from "./engine/protocol";
import { describeCounts } from "./finding-groups";
import { LABELS } from "./labels";
import { isNothing, NOTHING_SAID, saidAfter, saidSince, type Said } from "./said";

/** What one reading of the workbook yielded, and what became of it. */
export interface Work extends Outcome, Said {
  /** Names of the sheets that were read. */
  readonly sheets: readonly string[];
  /** How many of them did not have to be read again. */
  readonly kept: number;
  /** Of the last write of this session; null before it and after it was taken back. */
  readonly receipt: Receipt | null;
  /** Of what was said: carried into the workbook by the last write. */
  readonly carried: Said;
  /** The workbook changed after it was read. */
  readonly stale: boolean;
  /** What the last correction did, until something else is done. */
  readonly corrected: Corrected | null;
  /** With the check before, when the workbook was read again. */
  readonly compared: Compared | null;
  /** One line about the last thing done: "已撤销…". */
  readonly note: string | null;
}

export interface Proposal {
  readonly plans: readonly SheetPlan[];
  /** What it takes into account. */
  readonly said: Said;
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
      readonly proposal: Proposal;
    }
  | { readonly phase: "writing"; readonly work: Work }
  | { readonly phase: "failed"; readonly error: HostError; readonly last: Work | null };

export const TABS = ["tables", "findings", "scores", "report"] as const;
export type Tab = (typeof TABS)[number];

/** What a button of the ribbon or its twin in the pane starts. */
export type Command = "check" | "assess" | "draft" | "refresh";

export const TAB_OF: Readonly<Record<Command, Tab>> = {
  check: "findings",
  assess: "scores",
  draft: "report",
  refresh: "findings",
};

/** The cell that was selected in Excel before the officer jumped to one, and the finding she jumped from. */
export interface CameFrom {
  readonly at: CellRef;
  readonly finding: string;
}

export interface Pane {
  readonly state: State;
  readonly tab: Tab;
  /** What Excel is waiting for: "正在等待您结束单元格编辑…". */
  readonly notice: string | null;
  readonly cameFrom: CameFrom | null;
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

/** What goes on, goes on. */
export function amended(state: State, change: Partial<Work>): State {
  return withWork(state, (work) => ({ ...work, ...change }));
}

/** Nothing goes on any more. */
export function concluded(state: State, change: Partial<Work>): State {
  const work = workOf(state);
  return work === null ? state : { phase: "reviewed", work: { ...work, ...change } };
}

/** What the last write had carried into the workbook has gone from there with it, and is said in the pane again. */
export function unwritten(state: State): State {
  return withWork(state, (work) => ({
    ...work,
    ...saidAfter(work.carried, work),
    carried: NOTHING_SAID,
    receipt: null,
  }));
}

/** The workbook would be closed without some of what was said. */
export function isAhead(work: Work): boolean {
  return hasKnownTables(work) && !isNothing(saidSince(work, work.carried));
}

export function failed(state: State, error: HostError): State {
  const last = workOf(state);
  if (error.code !== "cancelled") return { phase: "failed", error, last };
  return last === null ? { phase: "idle" } : concluded(state, { note: LABELS.notes.cancelled });
}

/** What the officer does beside a command that is under way does not end it: a refusal is told after it. */
export function refused(state: State, error: HostError): State {
  const note = `${error.message}。${error.remedy}`;
  return isBusy(state) ? amended(state, { note }) : failed(state, error);
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

/** A workbook in which there is nothing to judge has not passed, and needs no explanation either. */
export function readinessOf(work: Work | null): Readiness | "unknown" | "nothing" {
  if (work === null) return "unknown";
  const { readiness, checks } = work.review;
  return hasKnownTables(work) || checks.findings.length > 0 ? readiness : "nothing";
}

/** "2处待说明 · 26项指标待判定": why it is as ready as it is. */
export function readinessCounts(work: Work): string {
  const { counts, scorecard } = work.review;
  if (readinessOf(work) === "nothing") return LABELS.nothingKnown;
  const open = scorecard.indicators.filter(({ points }) => points.state !== "known");
  return describeCounts(counts, open.length);
}

export function hasKnownTables({ review }: Work): boolean {
  return review.book.tables.some(({ form }) => form !== null);
}
