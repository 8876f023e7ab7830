// The pane's whole truth: one union for the work, and which tab is open.
import type { HostError } from "../host/host-error";
import type { ReadProgress, Receipt } from "../host/port";
import type { Narrative } from "../report/narrative/narrative";
import type { SheetPlan } from "../report/sheets/plan";
import type { Review } from "../review/review";
import type { Answers } from "../scoring/answers";
import type { Corrections } from "../workbook/book";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What one reading of the workbook yielded, and what became of it. */
export interface Work {
  readonly snapshot: WorkbookSnapshot;
  readonly corrections: Corrections;
  /** Typed in the pane and not yet written into the workbook. */
  readonly typed: Answers;
  readonly review: Review;
  readonly narrative: Narrative;
  /** Of the last write of this session; null before it and after it was taken back. */
  readonly receipt: Receipt | null;
  /** The workbook changed after it was read. */
  readonly stale: boolean;
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
}

export const FIRST_PANE: Pane = { state: { phase: "idle" }, tab: "tables", notice: null };

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

export function isBusy(state: State): boolean {
  return state.phase === "reading" || state.phase === "writing";
}

/** Planned sheets that the workbook does not have yet. */
export function addedBy(
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot
): readonly SheetPlan[] {
  const present = new Set(snapshot.sheets.map((sheet) => sheet.name));
  return plans.filter((plan) => !present.has(plan.name));
}
