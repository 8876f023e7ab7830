// One way into Excel: waits for the officer to leave a cell, says so, and turns refusals into sentences.
import { abortable, throwIfAborted } from "../abortable";
import { asHostError } from "./errors";

/** Shown while Excel waits for something; null takes it away. */
export type Notify = (notice: string | null) => void;

export const WAITING_FOR_CELL_EDIT = "正在等待您结束单元格编辑…";

/** An answer usually takes well under a second; after this long a cell is most likely being edited. */
const PATIENCE_MS = 1500;

export interface Call {
  readonly notify?: Notify | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** `heard` is to be called when the first answer has come: from then on nobody is editing a cell. */
export type Task<T> = (context: Excel.RequestContext, heard: () => void) => Promise<T>;

export async function runExcel<T>(task: Task<T>, call: Call = {}): Promise<T> {
  const heard = noticeWhenSilent(call.notify);
  try {
    throwIfAborted(call.signal);
    const running = Excel.run({ delayForCellEdit: true }, (context) => task(context, heard));
    return await abortable(running, call.signal);
  } catch (error) {
    throw asHostError(error);
  } finally {
    heard();
  }
}

function noticeWhenSilent(notify: Notify | undefined): () => void {
  if (notify === undefined) return () => undefined;
  let shown = false;
  const timer = setTimeout(() => {
    shown = true;
    notify(WAITING_FOR_CELL_EDIT);
  }, PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    if (shown) notify(null);
    shown = false;
  };
}
