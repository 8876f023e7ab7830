// The pane's end of the engine: one session for one reading of the workbook. It works in a worker where there is one,
// and otherwise, by the same code, in the page.
import { HostError } from "../../host/host-error";
import type { SheetPlan } from "../../report/sheets/plan";
import type { Answers } from "../../scoring/answers";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Link, Reply } from "./link";
import { PageLink, type Answering } from "./page-link";
import type { Outcome, Question, Questions, Replies } from "./protocol";
import { WorkerLink, type WorkerEnd } from "./worker-link";

export interface Session {
  /** Cells of the workbook, sheet by sheet; a large sheet in several parts. */
  add(part: SheetSnapshot): void;
  /** Once all cells are there, and again for each correction. */
  read(question: Questions["read"]): Promise<Outcome>;
  assess(typed: Answers): Promise<Outcome>;
  plan(): Promise<readonly SheetPlan[]>;
  /** The report as .docx. */
  pack(): Promise<Uint8Array<ArrayBuffer>>;
  /** Stops whatever is under way, at once; what was asked is refused as cancelled. */
  close(): void;
}

export interface Engine {
  open(): Session;
}

export interface Workshop {
  /** May throw, or give a worker that never starts. */
  readonly startWorker: () => WorkerEnd;
  /** The code of the worker, for the page itself. */
  readonly load: () => Promise<Answering>;
}

export function createEngine(workshop: Workshop): Engine {
  return { open: () => new LinkedSession(connect(workshop)) };
}

async function connect({ startWorker, load }: Workshop): Promise<Link> {
  try {
    return await WorkerLink.to(startWorker());
  } catch {
    return new PageLink(await load());
  }
}

class LinkedSession implements Session {
  private readonly link: Promise<Link>;
  private readonly closed = new AbortController();

  constructor(link: Promise<Link>) {
    this.link = link;
    // Whoever asks is told; until somebody does, nobody has to know.
    link.catch(() => undefined);
  }

  add(part: SheetSnapshot): void {
    // What goes wrong here shows in the next question.
    this.send({ ask: "add", part }).catch(() => undefined);
  }

  read(question: Questions["read"]): Promise<Outcome> {
    return this.ask({ ask: "read", ...question });
  }

  assess(typed: Answers): Promise<Outcome> {
    return this.ask({ ask: "assess", typed });
  }

  plan(): Promise<readonly SheetPlan[]> {
    return this.ask({ ask: "plan" });
  }

  pack(): Promise<Uint8Array<ArrayBuffer>> {
    return this.ask({ ask: "pack" });
  }

  close(): void {
    if (this.closed.signal.aborted) return;
    this.closed.abort();
    this.link.then(
      (link) => {
        link.close();
      },
      () => undefined
    );
  }

  private ask<K extends keyof Questions>(
    question: Extract<Question, { ask: K }>
  ): Promise<Replies[K]> {
    const { signal } = this.closed;
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        reject(new HostError("cancelled", "已取消", "需要时请重新开始。"));
      };
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop, { once: true });
      this.send(question)
        .then((reply) => {
          resolve(reply as Replies[K]);
        }, reject)
        .finally(() => {
          signal.removeEventListener("abort", stop);
        });
    });
  }

  /** Questions reach the engine in the order in which they are asked. */
  private async send(question: Question): Promise<Reply | undefined> {
    const link = await this.link;
    return this.closed.signal.aborted ? undefined : link.ask(question);
  }
}
