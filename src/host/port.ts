// What the task pane asks of the workbook it lives in. Files on disk have no session, so the command line needs no port.
import type { CellRef } from "../domain/cell-ref";
import type { SheetPlan } from "../report/sheets/plan";
import type { SheetSnapshot } from "../workbook/snapshot";

export interface ReadProgress {
  /** Sheet being read. */
  readonly sheet: string;
  /** Sheets. */
  readonly done: number;
  readonly total: number;
  /** Of a sheet so large that it is read in parts. */
  readonly rows?: { readonly done: number; readonly total: number };
}

/** Takes the cells as they come: sheets in the order of their tabs, a large one in several parts (see sheet-parts.ts). */
export type ReceivePart = (part: SheetSnapshot) => void;

/** What was read. */
export interface Contents {
  /** File name. */
  readonly name: string;
  /** Names of all sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  /** Names of those whose cells did not come again, because they are what they were at the reading `since`. */
  readonly kept: readonly string[];
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
  /** What an earlier `read` answered, when its cells are still at hand: only what may have changed since then comes. */
  readonly since?: Contents;
}

/** A formula cell of ours whose result in the host differs from what we calculated. */
export interface Mismatch {
  readonly at: CellRef;
  readonly ours: number | string;
  readonly excel: number | string | boolean;
}

/** What a write did, shown to the officer. */
export interface Receipt {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: number;
    readonly created: boolean;
  }[];
  /** ISO time of completion, local. */
  readonly at: string;
  /** Hash over every sheet that is not ours, before and after; equal = 原表未改动. */
  readonly foreignBefore: string;
  readonly foreignAfter: string;
  /** Absent or empty: every formula gave what we calculated. */
  readonly mismatches?: readonly Mismatch[];
  /** What could not be done and does no harm, one sentence each. */
  readonly notes?: readonly string[];
}

export interface Host {
  /** The cells of the workbook, part by part, so that nobody has to hold all of them; rejects with HostError. */
  read(receive: ReceivePart, options?: ReadOptions): Promise<Contents>;
  /** Writes our sheets and nothing else; rejects with HostError before the first change if it cannot finish. */
  write(plans: readonly SheetPlan[]): Promise<Receipt>;
  /** Takes back the last write of this session: our sheets become what they were. */
  undo(): Promise<void>;
  canUndo(): boolean;
  /** Selects a cell for the officer. */
  reveal(at: CellRef): Promise<void>;
  /** The cell that is selected now; null when it is no cell, or Excel will not say. */
  whereabouts?(): Promise<CellRef | null>;
  /** Calls back, debounced, when the workbook has changed from now on; returns how to stop. */
  onChange(callback: () => void): Promise<() => void>;
}
