// Reads the workbook into a session of the engine, and reads its tables anew when the officer puts something right.
import { abortable } from "../host/abortable";
import type { Contents, Host, ReadProgress } from "../host/port";
import type { Corrections } from "../workbook/book";
import { compared } from "./compared";
import type { Corrected } from "./corrections";
import type { Outcome } from "./engine/protocol";
import type { Session } from "./engine/session";
import { isSaidAlready, NOTHING_SAID, saidSince, type Said } from "./said";
import type { Work } from "./state";

export interface Reading {
  /** What the pane shows; the officer may go on answering while the workbook is read. */
  readonly latest: () => Work | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  /** What the session holds already. */
  readonly since?: Contents;
}

export interface ReadWork {
  readonly work: Work;
  readonly contents: Contents;
}

export async function readInto(
  session: Session,
  host: Host,
  { latest, ...options }: Reading
): Promise<ReadWork> {
  const last = latest();
  const carried = last?.carried ?? NOTHING_SAID;
  const { signal, onProgress } = options;
  const contents = await host.read((part) => {
    session.add(part);
  }, options);
  const { name, sheets, kept } = contents;
  onProgress({ sheet: "", done: sheets.length, total: sheets.length });
  /** Until nothing has been said while the engine was at work. */
  const assessed = async (): Promise<Said & Outcome> => {
    const now = latest() ?? NOTHING_SAID;
    const said = saidSince(now, carried);
    const read = session.read({ contents: { name, sheets }, ...said });
    const outcome = await abortable(read, signal);
    return isSaidAlready(latest() ?? NOTHING_SAID, now) ? { ...said, ...outcome } : assessed();
  };
  const outcome = await assessed();
  const work: Work = {
    sheets,
    kept: kept.length,
    ...outcome,
    receipt: last?.receipt ?? null,
    carried,
    stale: false,
    note: null,
    corrected: null,
    compared: last === null ? null : compared(last.review, outcome.review),
  };
  return { work, contents };
}

/** What changed in the work at once, and what the engine makes of it. */
export interface Reassessment {
  readonly change: Partial<Work>;
  readonly assessed: Promise<Partial<Work>>;
}

export function rereading(
  session: Session,
  { typed }: Work,
  change: {
    readonly corrections: Corrections;
    readonly corrected: (outcome: Outcome) => Corrected | null;
  }
): Reassessment {
  const { corrections, corrected } = change;
  const read = session.read({ corrections, typed });
  return {
    change: { corrections },
    assessed: read.then((outcome) => ({
      ...outcome,
      corrected: corrected(outcome),
      compared: null,
    })),
  };
}

/** Meanwhile the workbook may have been read anew, with this answer among the others: then nobody waits for it. */
export async function whileCurrent<T>(
  answer: Promise<T>,
  isCurrent: () => boolean
): Promise<T | null> {
  try {
    const value = await answer;
    return isCurrent() ? value : null;
  } catch (error) {
    if (isCurrent()) throw error;
    return null;
  }
}
