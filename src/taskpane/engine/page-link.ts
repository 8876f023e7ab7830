// The engine in the page itself, where no worker can be started: the same answers, between which the page can breathe.
import { breath } from "../../host/breath";
import type { Link, Reply } from "./link";
import type { Question } from "./protocol";

export interface Answering {
  answer(question: Question): Reply | Promise<Reply>;
}

export class PageLink implements Link {
  private readonly engine: Answering;

  constructor(engine: Answering) {
    this.engine = engine;
  }

  async ask(question: Question): Promise<Reply> {
    if (question.ask !== "add") await breath();
    return this.engine.answer(question);
  }

  close(): void {
    // Nothing runs on between two questions.
  }
}
