// The engine through a worker and without one: the same answers, stopped at once, and errors that stay what they were.
import { readFileSync } from "node:fs";
import { HostError } from "../../../src/host/host-error";
import { readWorkbook } from "../../../src/host/file/read-workbook";
import { ZipArchive } from "../../../src/host/file/container/zip-archive";
import { BookSession } from "../../../src/taskpane/engine/book-session";
import {
  packFailure,
  unpackFailure,
  type FromWorker,
  type ToWorker,
} from "../../../src/taskpane/engine/protocol";
import { createEngine, type Session } from "../../../src/taskpane/engine/session";
import { WorkerLink, type WorkerEnd } from "../../../src/taskpane/engine/worker-link";
import { NOTHING_SAID } from "../../../src/taskpane/said";
import { withExplanation } from "../../../src/taskpane/typed-answers";

// A whole workbook is read several times: on a busy machine that takes its time.
jest.setTimeout(60_000);

const BOOK = "test/books/huadu-2023-worse/book.xlsx";
const NAME = "book.xlsx";
const { sheets } = readWorkbook(NAME, new Uint8Array(readFileSync(BOOK)));
const CONTENTS = { name: NAME, sheets: sheets.map(({ name }) => name) };

/** Plays a worker in this thread: messages are copied as between threads, and nothing arrives after its end. */
class WorkerDouble implements WorkerEnd {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly asked: string[] = [];
  ended = false;
  private readonly session = new BookSession();

  constructor(starts = true) {
    if (starts)
      queueMicrotask(() => {
        this.send({ kind: "ready" });
      });
  }

  readonly postMessage = (message: ToWorker): void => {
    const { id, question } = structuredClone(message);
    this.asked.push(question.ask);
    void this.answer(id, question).then((answer) => {
      this.send(answer);
    });
  };

  terminate(): void {
    this.ended = true;
  }

  private async answer(id: number, question: ToWorker["question"]): Promise<FromWorker> {
    try {
      return { kind: "reply", id, reply: await this.session.answer(question) };
    } catch (error) {
      return { kind: "failure", id, failure: packFailure(error) };
    }
  }

  private send(message: FromWorker): void {
    const data: unknown = structuredClone(message);
    if (!this.ended) this.onmessage?.({ data } as MessageEvent);
  }
}

const nowhere = (): never => {
  throw new Error("workers are forbidden here");
};
const notLoaded = (): never => {
  throw new Error("the page must not load the engine");
};

function filled(session: Session): Session {
  for (const sheet of sheets) session.add(sheet);
  return session;
}

/** A session of each kind, with what it was given. */
function sessions(): readonly (readonly [string, Session])[] {
  const inWorker = createEngine({ startWorker: () => new WorkerDouble(), load: notLoaded });
  const inPage = createEngine({
    startWorker: nowhere,
    load: () => Promise.resolve(new BookSession()),
  });
  return [
    ["in a worker", inWorker.open()],
    ["in the page, where workers are forbidden", inPage.open()],
  ];
}

function anySession(): Session {
  return createEngine({ startWorker: () => new WorkerDouble(), load: notLoaded }).open();
}

test.each(sessions())("%s it reads, assesses, plans and packs", async (_, session) => {
  const { review, richText } = await filled(session).read({ contents: CONTENTS, ...NOTHING_SAID });
  expect(review.book.tables.length).toBeGreaterThan(15);
  expect(review.counts.explain).toBeGreaterThan(0);
  expect(richText.text).toContain("绩效自评");
  const open = review.checks.findings.find(({ severity }) => severity === "explain");
  const typed = withExplanation(NOTHING_SAID.typed, open?.key ?? "", { text: "已核实" });
  const answered = await session.assess(typed);
  expect(answered.review.counts.explained).toBe(review.counts.explained + 1);
  expect((await session.plan()).map(({ role }) => role)).toHaveLength(7);
  expect((await session.pack()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});

test("no row of a table crosses to the pane", async () => {
  const outcome = await filled(anySession()).read({ contents: CONTENTS, ...NOTHING_SAID });
  const rows = outcome.review.book.tables.flatMap((table) => Object.entries({ ...table }));
  expect(rows.filter(([key, value]) => key === "rows" && (value as unknown[]).length > 0)).toEqual(
    []
  );
  expect(JSON.stringify(outcome).length).toBeLessThan(2_000_000);
});

test("a correction is read anew and overrules what was read", async () => {
  const session = anySession();
  const first = await filled(session).read({ contents: CONTENTS, ...NOTHING_SAID });
  const table = first.review.book.tables.find(({ form }) => form !== null);
  const corrections = new Map([[table?.layout ?? "", { form: null }]]);
  const again = await session.read({ ...NOTHING_SAID, corrections });
  const same = again.review.book.tables.find(({ id }) => id === table?.id);
  expect([table?.form === null, same?.form]).toEqual([false, null]);
});

describe.each(["in a worker", "in the page"])("the workbook read again %s", (where) => {
  const edited = { ...CONTENTS, sheets: CONTENTS.sheets.slice(1) };
  const opened = async (): Promise<Session> => {
    const [, session] = sessions()[where === "in a worker" ? 0 : 1] ?? [];
    if (session === undefined) throw new Error(where);
    await filled(session).read({ contents: CONTENTS, ...NOTHING_SAID });
    return session;
  };

  test("takes the sheets that have come and keeps the others", async () => {
    const session = await opened();
    const [, second] = sheets;
    session.renew();
    if (second !== undefined) session.add({ ...second, values: [], formulas: [], formats: [] });
    const { review } = await session.read({ contents: edited, ...NOTHING_SAID });
    session.settle(true);
    const fresh = anySession();
    for (const sheet of sheets.slice(1))
      fresh.add(sheet === second ? { ...sheet, values: [], formulas: [], formats: [] } : sheet);
    const anew = await fresh.read({ contents: edited, ...NOTHING_SAID });
    expect(review).toEqual(anew.review);
  });

  test("is what it was when the reading is given up, even after the engine has begun", async () => {
    const session = await opened();
    const before = await session.plan();
    session.renew();
    for (const sheet of sheets) session.add({ ...sheet, values: [], formulas: [], formats: [] });
    const given = session.read({ contents: edited, ...NOTHING_SAID });
    session.settle(false);
    await given;
    expect(await session.plan()).toEqual(before);
    session.renew();
    const again = await session.read({ contents: CONTENTS, ...NOTHING_SAID });
    session.settle(true);
    expect(again.review.book.tables.length).toBeGreaterThan(15);
  });

  test.each(["before the cells have come", "while the engine is at work"])(
    "packs what was typed %s, though the reading is given up",
    async (when) => {
      const text = "本单位为群团组织（经办人改写）。";
      const session = await opened();
      const { narrative } = await session.assess(NOTHING_SAID.typed);
      const key = narrative.sections.flatMap(({ paragraphs }) => paragraphs)[0]?.key ?? "";
      const typed = { ...NOTHING_SAID.typed, paragraphs: new Map([[key, text]]) };
      session.renew();
      for (const sheet of sheets) session.add({ ...sheet, values: [], formulas: [], formats: [] });
      const reading =
        when === "while the engine is at work"
          ? session.read({ contents: edited, ...NOTHING_SAID })
          : null;
      const answered = session.assess(typed);
      session.settle(false);
      await reading;
      expect((await answered).review.book.tables.length).toBeGreaterThan(15);
      const packed = new ZipArchive(await session.pack()).text("word/document.xml");
      expect(packed).toContain(text);
    }
  );
});

describe("a worker that", () => {
  test.each([
    ["fails to load", (worker: WorkerDouble) => worker.onerror?.({} as ErrorEvent)],
    ["never says a word", () => undefined],
  ])("%s is given up", async (_, fail) => {
    const worker = new WorkerDouble(false);
    const started = WorkerLink.to(worker, 20);
    fail(worker);
    await expect(started).rejects.toThrow("has not started");
    expect(worker.ended).toBe(true);
  });

  test("cannot be loaded leaves the work to the page", async () => {
    const worker = new WorkerDouble(false);
    const load = () => Promise.resolve(new BookSession());
    const session = createEngine({ startWorker: () => worker, load }).open();
    worker.onerror?.({} as ErrorEvent);
    const { review } = await filled(session).read({ contents: CONTENTS, ...NOTHING_SAID });
    expect(review.book.tables.length).toBeGreaterThan(15);
    expect(worker.asked).toEqual([]);
  });

  test("dies at work is reported to whoever waits, and to whoever asks later", async () => {
    const worker = new WorkerDouble();
    const session = createEngine({ startWorker: () => worker, load: notLoaded }).open();
    const reading = session.read({ contents: CONTENTS, ...NOTHING_SAID });
    while (worker.asked.length === 0) await Promise.resolve();
    const died = { message: "out of memory", preventDefault: () => undefined };
    worker.onerror?.(died as ErrorEvent);
    await expect(reading).rejects.toThrow("out of memory");
    await expect(session.plan()).rejects.toThrow("out of memory");
  });
});

test("closing stops the worker at once and refuses what was asked as cancelled", async () => {
  const worker = new WorkerDouble();
  const session = createEngine({ startWorker: () => worker, load: notLoaded }).open();
  const reading = filled(session).read({ contents: CONTENTS, ...NOTHING_SAID });
  while (worker.asked.length < sheets.length) await Promise.resolve();
  session.close();
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  await Promise.resolve();
  expect(worker.ended).toBe(true);
  await expect(session.plan()).rejects.toMatchObject({ code: "cancelled" });
});

test("a question out of turn is a defect, not a silence", async () => {
  await expect(anySession().plan()).rejects.toThrow("nothing has been assessed yet");
});

describe("errors on their way", () => {
  test("a refusal stays a refusal, with everything it says", () => {
    const refusal = new HostError("tooLarge", "太大", "请删去", "5 MB");
    expect(unpackFailure(structuredClone(packFailure(refusal)))).toEqual(refusal);
    expect(unpackFailure(packFailure(refusal))).toMatchObject({
      code: "tooLarge",
      remedy: "请删去",
      detail: "5 MB",
    });
  });

  test("a defect keeps its stack", () => {
    const defect = new TypeError("x is not a function");
    expect(unpackFailure(packFailure(defect))).toMatchObject({ stack: defect.stack });
    expect(unpackFailure(packFailure("nothing more"))).toMatchObject({ message: "nothing more" });
  });
});
