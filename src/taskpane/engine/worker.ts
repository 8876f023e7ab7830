// Entry of the worker: one thread for one workbook. Answers each question of the pane, in order.
import { BookSession } from "./book-session";
import { packFailure, type FromWorker, type ToWorker } from "./protocol";

const session = new BookSession();

async function answer({ id, question }: ToWorker): Promise<FromWorker> {
  try {
    return { kind: "reply", id, reply: await session.answer(question) };
  } catch (error) {
    return { kind: "failure", id, failure: packFailure(error) };
  }
}

function send(message: FromWorker): void {
  globalThis.postMessage(message);
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  void answer(data).then(send);
});
send({ kind: "ready" });
