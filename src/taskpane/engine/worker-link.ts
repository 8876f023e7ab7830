// A worker as the other end: questions go out with a number, replies come back with it.
import type { Link, Reply } from "./link";
import { unpackFailure, type FromWorker, type Question, type ToWorker } from "./protocol";

/** What is used of a worker. */
export type WorkerEnd = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** A worker that has not loaded after this long never will: its file is missing, or something blocks it silently. */
const START_MS = 15_000;

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

export class WorkerLink implements Link {
  private readonly worker: WorkerEnd;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private broken: Error | null = null;

  private constructor(worker: WorkerEnd) {
    this.worker = worker;
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      this.receive(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.breakOff(new Error(`the engine has stopped: ${event.message}`));
    };
  }

  /** Resolves when the worker has loaded its code. */
  static to(worker: WorkerEnd, patience = START_MS): Promise<WorkerLink> {
    return new Promise((resolve, reject) => {
      const fail = (): void => {
        clearTimeout(overdue);
        worker.terminate();
        reject(new Error("the worker has not started"));
      };
      const overdue = setTimeout(fail, patience);
      worker.onerror = fail;
      worker.onmessage = () => {
        clearTimeout(overdue);
        resolve(new WorkerLink(worker));
      };
    });
  }

  ask(question: Question): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.broken !== null) {
        reject(this.broken);
        return;
      }
      const id = (this.asked += 1);
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, question } satisfies ToWorker);
    });
  }

  close(): void {
    this.worker.terminate();
    this.waiting.clear();
  }

  private receive(message: FromWorker): void {
    if (message.kind === "ready") return;
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === "reply") waiting?.resolve(message.reply);
    else waiting?.reject(unpackFailure(message.failure));
  }

  private breakOff(error: Error): void {
    this.broken = error;
    this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
