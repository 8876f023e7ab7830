// Faults a test can order: what a real Excel refuses, at the transport (a number Office.js knows) or in the answer.
import { ApiError } from "../model/api-error";
import { DELAY_FOR_CELL_EDIT } from "./messages";

/** Error numbers of the transport; Office.js turns each into the code beside it. */
export const TRANSPORT_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
  GeneralException: 5001,
};

export interface TransportFault {
  readonly code: string;
  readonly number: number;
}

const NONE: ReadonlySet<number> = new Set();

interface Planned {
  /** Number of the request (from 1) at which the fault starts. */
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

export class Faults {
  /** Selecting, activating, adding and freezing fail: another workbook has the focus. */
  anotherWorkbookActive = false;
  /** What reading more cells than allowed gives: an error, or silently null as some versions do. */
  overLimitReads: "error" | "null" = "error";
  /** Events that are not raised, by number: text to columns changed cells without a word for years. */
  forgetsToTell: ReadonlySet<number> = NONE;

  private planned: Planned[] = [];
  private requests = 0;
  private waiting: (() => void)[] = [];
  private editing = false;

  /** The n-th request from now on (1 = the next one) fails with `code`; clean-up requests of Office.js do not count. */
  atRequest(n: number, code: string, times = 1): void {
    const from = this.requests + n;
    this.planned.push({ from, to: from + times - 1, code });
  }

  /** The workbook is closed: from the n-th request from now on nothing is answered any more. */
  closeWorkbook(n = 1): void {
    this.atRequest(n, "InvalidOrTimedOutSession", Infinity);
  }

  /** Every request from the n-th on is refused. */
  denyAccess(n = 1): void {
    this.atRequest(n, "AccessDenied", Infinity);
  }

  /** The user starts typing into a cell: requests fail, or wait when the add-in asked for that. */
  startCellEdit(): void {
    this.editing = true;
  }

  /** The user leaves the cell: waiting requests are answered. */
  endCellEdit(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Requests waiting for the end of the cell edit. */
  get waitingRequests(): number {
    return this.waiting.length;
  }

  clear(): void {
    this.planned = [];
    this.requests = 0;
    this.anotherWorkbookActive = false;
    this.overLimitReads = "error";
    this.forgetsToTell = NONE;
    this.endCellEdit();
  }

  /** Asked before each request; may wait. Throws ApiError for faults that are part of an answer. */
  async admit(flags: number): Promise<TransportFault | null> {
    this.requests += 1;
    const request = this.requests;
    if (this.editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return transport("InvalidOperationInCellEditMode");
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    const fault = this.planned.find(({ from, to }) => request >= from && request <= to);
    return fault ? transport(fault.code) : null;
  }
}

/** Codes the transport has no number for travel inside the answer. */
function transport(code: string): TransportFault {
  const number = TRANSPORT_ERRORS[code];
  if (number === undefined) throw new ApiError(code);
  return { code, number };
}
