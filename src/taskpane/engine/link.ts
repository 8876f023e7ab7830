// How the pane reaches the engine: through a worker, or in the page itself.
import type { Question, Replies } from "./protocol";

export type Reply = Replies[keyof Replies];

export interface Link {
  ask(question: Question): Promise<Reply>;
  /** Ends the engine at the other end, whatever it is doing. */
  close(): void;
}
