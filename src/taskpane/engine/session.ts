// The pane's end of the engine: one session for one reading of the workbook. It works in a worker where there is one,
// and otherwise, by the same code, in the page.
import { abortable } from "../../host/abortable";
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
  /** The workbook is read again, into what is there; until `settle`, that may be given up. */
  renew(): void;
  settle(keep: boolean): void;
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
    this.tell({ ask: "add", part });
  }

  renew(): void {
    this.tell({ ask: "renew" });
  }

  settle(keep: boolean): void {
    this.tell({ ask: "settle", keep });
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

  private tell(question: Question): void {
    // What goes wrong here shows in the next question.
    this.send(question).catch(() => undefined);
  }

  private ask<K extends keyof Questions>(
    question: Extract<Question, { ask: K }>
  ): Promise<Replies[K]> {
    return abortable(this.send(question), this.closed.signal) as Promise<Replies[K]>;
  }

  /** Questions reach the engine in the order in which they are asked. */
  private async send(question: Question): Promise<Reply | undefined> {
    const link = await this.link;
    return this.closed.signal.aborted ? undefined : link.ask(question);
  }
}
