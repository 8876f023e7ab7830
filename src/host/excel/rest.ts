// Between the steps of long work on cells: the page breathes, and requests stay within the limits of Excel.
import { breath } from "../breath";

/** Told how many bytes a step has queued. */
export type Rest = (bytes: number) => Promise<void>;

/** Bytes: with the step that comes on top, well below the 5 MB of Excel on the web. */
const MOST_QUEUED = 3_000_000;

/** Sends what has been queued before a request becomes too large; the last one is the caller's. */
export function restIn(context: Excel.RequestContext): Rest {
  let queued = 0;
  context.application.suspendApiCalculationUntilNextSync();
  return async (bytes) => {
    await breath();
    queued += bytes;
    if (queued < MOST_QUEUED) return;
    queued = 0;
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
  };
}
