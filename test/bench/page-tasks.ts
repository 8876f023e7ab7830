// How long tasks held up the pane's page, in CPU time of its thread: by the clock, every task is long on a busy machine.
import type { Browser, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** CPU of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The pane's process is the one that has a worker. */
const WORKER = "DedicatedWorker";
const PAGE = "CrRendererMain";

/** The longest task of the pane's page while `work` goes on, in milliseconds of CPU. */
export async function longestTask(
  browser: Browser,
  page: Page,
  work: () => Promise<void>
): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return longestIn(trace.traceEvents);
}

function longestIn(events: readonly TraceEvent[]): number {
  const threads = events.filter(({ name }) => name === "thread_name");
  const panes = new Set(
    threads.filter(({ args }) => args?.name?.startsWith(WORKER) === true).map(({ pid }) => pid)
  );
  const pages = new Set(
    threads
      .filter(({ pid, args }) => panes.has(pid) && args?.name === PAGE)
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`)
  );
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      ph === "X" && name.endsWith("RunTask") && pages.has(`${String(pid)} ${String(tid)}`)
  );
  if (tasks.length === 0) throw new Error("the trace shows no task of the pane");
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
