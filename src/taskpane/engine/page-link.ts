// The engine in the page itself, where no worker can be started: the same answers, between which the page can breathe.
import { breath } from "../../host/breath";
import type { Link, Reply } from "./link";
import type { Question } from "./protocol";

export interface Answering {
  answer(question: Question): Reply | Promise<Reply>;
}

const QUICK: ReadonlySet<Question["ask"]> = new Set(["renew", "add", "settle"]);

export class PageLink implements Link {
  private readonly engine: Answering;
  private last: Promise<unknown> = Promise.resolve();

  constructor(engine: Answering) {
    this.engine = engine;
  }

  /** One after the other: what is quick must not overtake what takes its time. */
  ask(question: Question): Promise<Reply> {
    const answer = this.last.then(async () => {
      if (!QUICK.has(question.ask)) await breath();
      return this.engine.answer(question);
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    // Nothing runs on between two questions.
  }
}
