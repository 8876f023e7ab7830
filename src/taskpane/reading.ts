// Reads the workbook into a session of the engine, and reads its tables anew when the officer puts something right.
import { abortable } from "../host/abortable";
import type { Contents, Host, ReadProgress } from "../host/port";
import type { Corrections } from "../workbook/book";
import { compared } from "./compared";
import { correctionsSince, type Corrected } from "./corrections";
import type { Outcome } from "./engine/protocol";
import type { Session } from "./engine/session";
import { NOTHING_SAID, type Said, type Work } from "./state";
import { typedSince } from "./typed-answers";

export interface Reading {
  readonly last: Work | null;
  /** Said before and meanwhile carried into the workbook, where it may have been edited since. */
  readonly carried: Said;
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
  { last, carried, ...options }: Reading
): Promise<ReadWork> {
  const { signal, onProgress } = options;
  const contents = await host.read((part) => {
    session.add(part);
  }, options);
  const { sheets, kept } = contents;
  onProgress({ sheet: "", done: sheets.length, total: sheets.length });
  const said = last === null ? NOTHING_SAID : saidSince(last, carried);
  const asked = session.read({ contents: { name: contents.name, sheets }, ...said });
  const outcome = await abortable(asked, signal);
  const work: Work = {
    sheets,
    kept: kept.length,
    ...said,
    ...outcome,
    receipt: last?.receipt ?? null,
    stale: false,
    note: null,
    corrected: null,
    compared: last === null ? null : compared(last.review, outcome.review),
  };
  return { work, contents };
}

function saidSince({ typed, corrections }: Said, carried: Said): Said {
  return {
    typed: typedSince(typed, carried.typed),
    corrections: correctionsSince(corrections, carried.corrections),
  };
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
