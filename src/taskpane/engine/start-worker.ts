// The worker as a file of its own beside the page. The call must stand just like this for webpack to see it.

/** Throws where pages may not start workers. */
export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "engine" });
}
