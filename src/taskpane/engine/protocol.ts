// What the pane asks of the engine and what it gets: plain data, for the engine works in a thread of its own.
import { HostError, type HostErrorCode } from "../../host/host-error";
import type { RichText } from "../../host/excel/export";
import type { Contents } from "../../host/port";
import type { Narrative } from "../../report/narrative/narrative";
import type { SheetPlan } from "../../report/sheets/plan";
import type { Answers } from "../../scoring/answers";
import type { Corrections } from "../../workbook/book";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { PaneReview } from "../pane-review";

/** What the pane shows of a workbook that was read and assessed. */
export interface Outcome {
  readonly review: PaneReview;
  readonly narrative: Narrative;
  /** The report for the clipboard, ready: browsers give the clipboard away only straight from a click. */
  readonly richText: RichText;
}

/** By name of the question: what it carries. */
export interface Questions {
  /** The workbook is read again: what is there stays until `settle` says that it is not needed any more. */
  renew: object;
  /** Cells of the workbook, before a `read` that has contents. */
  add: { readonly part: SheetSnapshot };
  /** All cells have come, or a correction changes what they are taken for. */
  read: {
    /** Sheets of which no cells came are what they were. Absent: no cells came. */
    readonly contents?: Pick<Contents, "name" | "sheets">;
    readonly corrections: Corrections;
    readonly typed: Answers;
  };
  /** `keep`: what was read since `renew` holds; otherwise what was there still does. */
  settle: { readonly keep: boolean };
  /** Only an answer has changed. */
  assess: { readonly typed: Answers };
  plan: object;
  /** The report as .docx. */
  pack: object;
}

export interface Replies {
  renew: undefined;
  add: undefined;
  read: Outcome;
  settle: undefined;
  assess: Outcome;
  plan: readonly SheetPlan[];
  pack: Uint8Array<ArrayBuffer>;
}

export type Question = {
  [K in keyof Questions]: { readonly ask: K } & Questions[K];
}[keyof Questions];

export interface ToWorker {
  readonly id: number;
  readonly question: Question;
}

export type FromWorker =
  /** The code has been loaded. */
  | { readonly kind: "ready" }
  | { readonly kind: "reply"; readonly id: number; readonly reply: Replies[keyof Replies] }
  | { readonly kind: "failure"; readonly id: number; readonly failure: Failure };

/** An error on its way: classes do not survive the journey. */
export interface Failure {
  readonly message: string;
  readonly stack: string;
  /** Present when it is a refusal and not a defect. */
  readonly refusal?: {
    readonly code: HostErrorCode;
    readonly remedy: string;
    readonly detail?: string;
  };
}

export function packFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), stack: "" };
  const { message, stack = "" } = error;
  if (!(error instanceof HostError)) return { message, stack };
  const { code, remedy, detail } = error;
  return { message, stack, refusal: { code, remedy, ...(detail === undefined ? {} : { detail }) } };
}

export function unpackFailure({ message, stack, refusal }: Failure): Error {
  if (refusal !== undefined)
    return new HostError(refusal.code, message, refusal.remedy, refusal.detail);
  const defect = new Error(message);
  if (stack !== "") defect.stack = stack;
  return defect;
}
