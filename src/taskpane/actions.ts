// The only functions that await the host; everything a button or the ribbon can start is here.
import type { CellRef } from "../domain/cell-ref";
import { HostError } from "../host/host-error";
import type { Outcome } from "../host/excel/export";
import type { Host, ReadProgress } from "../host/port";
import { roleOfName } from "../report/sheets/own-sheets";
import type { SheetPlan, SheetRole } from "../report/sheets/plan";
import { NO_ANSWERS, type Answers } from "../scoring/answers";
import { NO_CORRECTIONS, type Table } from "../workbook/book";
import type { Engine } from "./engine";
import type { Exports } from "./exports";
import { LABELS } from "./labels";
import { addedBy, isBusy, workOf, type Pane, type State, type Tab, type Work } from "./state";
import type { Store } from "./store";
import { typedSince } from "./typed-answers";

export type Command = "check" | "assess" | "draft" | "refresh";

const TAB_OF: Readonly<Record<Command, Tab>> = {
  check: "findings",
  assess: "scores",
  draft: "report",
  refresh: "findings",
};

export interface Needs {
  readonly host: Host;
  readonly store: Store<Pane>;
  /** Loads the engine; a promise, because it is a chunk of its own. */
  readonly engine: () => Promise<Engine>;
  readonly exports: Exports;
}

export class Actions {
  private readonly needs: Needs;
  private engine: Engine | null = null;
  private reading: AbortController | null = null;
  private watching = false;
  /** Typed answers that the last write carried into the workbook. */
  private carried: Answers = NO_ANSWERS;

  constructor(needs: Needs) {
    this.needs = needs;
  }

  /** What a ribbon button or its twin in the pane starts. */
  readonly run = async (command: Command): Promise<void> => {
    if (isBusy(this.state)) return;
    this.showTab(TAB_OF[command]);
    const work = await this.read();
    if (work === null) return;
    if (!hasKnownTables(work)) {
      this.showTab("tables");
      if (command !== "check") this.note(LABELS.notes.nothingKnown);
      return;
    }
    if (command === "check") return;
    await this.attempt(() => this.propose(work, command === "refresh" ? "update" : "add"));
  };

  readonly cancel = (): void => {
    this.reading?.abort();
  };

  readonly confirmWrite = async (): Promise<void> => {
    const { state } = this;
    if (state.phase !== "confirming") return;
    await this.attempt(() => this.write(state.work, state.plans));
  };

  readonly declineWrite = (): void => {
    this.note(LABELS.notes.declined);
  };

  /** A refusal may come after part of it was taken back; then there is no second time. */
  readonly undo = async (): Promise<void> => {
    const { host } = this.needs;
    const work = workOf(this.state);
    if (work === null || isBusy(this.state)) return;
    this.show({ phase: "writing", work });
    const done = await this.attempt(() => host.undo().then(() => true));
    if (!host.canUndo()) this.carried = NO_ANSWERS;
    const after = { ...work, receipt: host.canUndo() ? work.receipt : null };
    const { state } = this;
    if (state.phase === "failed") this.show({ ...state, last: after });
    if (done === true)
      this.show({ phase: "reviewed", work: { ...after, note: LABELS.notes.undone } });
  };

  readonly reveal = async (at: CellRef): Promise<void> => {
    await this.attempt(() => this.needs.host.reveal(at));
  };

  /** Shows one of our sheets, once it has been written. */
  readonly revealSheet = async (role: SheetRole): Promise<void> => {
    const written = workOf(this.state)?.receipt?.sheets ?? [];
    const sheet = written.find(({ name }) => roleOfName(name) === role)?.name;
    if (sheet !== undefined) await this.reveal({ sheet, row: 0, column: 0 });
  };

  /** The officer says the table was read correctly. */
  readonly confirmTable = async (table: Table): Promise<void> => {
    await this.reassess((work, engine) => {
      const corrections = new Map(work.corrections);
      corrections.set(engine.layoutKey(table), { confirmed: true });
      const changed = { ...work, corrections };
      return { ...changed, ...engine.assess(engine.recognise(changed), changed) };
    });
  };

  readonly answer = async (change: (typed: Answers) => Answers): Promise<void> => {
    await this.reassess((work, engine) => {
      const changed = { ...work, typed: change(work.typed) };
      return { ...changed, ...engine.assess(work.review.book, changed) };
    });
  };

  /** Straight from a click, hence without waiting for anything before the clipboard is asked. */
  readonly copyReport = async (): Promise<void> => {
    const work = workOf(this.state);
    if (work === null || this.engine === null) return;
    const { richText } = this.engine;
    await this.attempt(async () => {
      this.tell(await this.needs.exports.copy(richText(work)));
    });
  };

  readonly downloadReport = async (): Promise<void> => {
    const work = workOf(this.state);
    if (work === null) return;
    await this.attempt(async () => {
      this.tell(await this.needs.exports.download(work.narrative, work.review));
    });
  };

  /** Closes a failure message and returns to what was there before. */
  readonly dismiss = (): void => {
    const work = workOf(this.state);
    this.show(work === null ? { phase: "idle" } : { phase: "reviewed", work });
  };

  readonly showTab = (tab: Tab): void => {
    this.needs.store.set((pane) => ({ ...pane, tab }));
  };

  private tell(outcome: Outcome): void {
    this.note(outcome.done ? outcome.how : outcome.because);
  }

  private note(note: string): void {
    const work = workOf(this.state);
    if (work !== null) this.show({ phase: "reviewed", work: { ...work, note } });
  }

  private get state(): State {
    return this.needs.store.get().state;
  }

  private show(state: State): void {
    this.needs.store.set((pane) => ({ ...pane, state }));
  }

  private async read(): Promise<Work | null> {
    const last = workOf(this.state);
    const controller = new AbortController();
    this.reading = controller;
    this.show({ phase: "reading", progress: null, last });
    const done = await this.attempt(async () => {
      const work = await this.readAndAssess(last, controller.signal);
      this.show({ phase: "reviewed", work });
      return work;
    });
    this.reading = null;
    return done;
  }

  private async readAndAssess(last: Work | null, signal: AbortSignal): Promise<Work> {
    const onProgress = (progress: ReadProgress): void => {
      if (!signal.aborted) this.show({ phase: "reading", progress, last });
    };
    const [engine, snapshot] = await Promise.all([
      this.loadEngine(),
      this.needs.host.read({ onProgress, signal }),
    ]);
    await nextPaint();
    throwIfCancelled(signal);
    const input = {
      snapshot,
      corrections: last?.corrections ?? NO_CORRECTIONS,
      typed: last === null ? NO_ANSWERS : typedSince(last.typed, this.carried),
    };
    const receipt = last?.receipt ?? null;
    await this.watch();
    const book = engine.recognise(input);
    await nextPaint();
    throwIfCancelled(signal);
    return { ...input, ...engine.assess(book, input), receipt, stale: false, note: null };
  }

  /** Writes at once when our sheets are there; asks before adding any. An update adds only what was deleted from them. */
  private async propose(work: Work, intent: "add" | "update"): Promise<void> {
    const engine = await this.loadEngine();
    const plans = engine.plan(work);
    const added = addedBy(plans, work.snapshot).length;
    if (added === 0) await this.write(work, plans);
    else if (intent === "add" || added < plans.length)
      this.show({ phase: "confirming", work, plans });
  }

  private async write(work: Work, plans: readonly SheetPlan[]): Promise<void> {
    this.show({ phase: "writing", work });
    await nextPaint();
    const receipt = await this.needs.host.write(plans);
    this.carried = work.typed;
    this.show({ phase: "reviewed", work: { ...work, receipt, note: null } });
  }

  private async loadEngine(): Promise<Engine> {
    this.engine ??= await this.needs.engine();
    return this.engine;
  }

  private async reassess(change: (work: Work, engine: Engine) => Work): Promise<void> {
    await this.attempt(async () => {
      const engine = await this.loadEngine();
      const before = workOf(this.state);
      if (before === null || isBusy(this.state)) return;
      this.show({ phase: "reviewed", work: { ...change(before, engine), note: null } });
    });
  }

  /** The host tells us once that something changed; the flag stays until the next reading. */
  private async watch(): Promise<void> {
    if (this.watching) return;
    this.watching = true;
    await this.needs.host.onChange(() => {
      this.needs.store.set((pane) => ({ ...pane, state: marked(pane.state) }));
    });
  }

  private async attempt<T>(task: () => Promise<T>): Promise<T | null> {
    try {
      return await task();
    } catch (error) {
      this.fail(asHostError(error));
      return null;
    }
  }

  private fail(error: HostError): void {
    const last = workOf(this.state);
    if (error.code !== "cancelled") this.show({ phase: "failed", error, last });
    else if (last === null) this.show({ phase: "idle" });
    else this.note(LABELS.notes.cancelled);
  }
}

function marked(state: State): State {
  if (state.phase === "failed" && state.last !== null) {
    return { ...state, last: { ...state.last, stale: true } };
  }
  if (state.phase !== "reviewed" && state.phase !== "confirming") return state;
  return { ...state, work: { ...state.work, stale: true } };
}

function hasKnownTables({ review }: Work): boolean {
  return review.book.tables.some(({ form }) => form !== null);
}

/** A page that is not in sight paints nothing: the work goes on without. */
const PAINT_OVERDUE = 100;

/** Lets the browser paint and take clicks before a long synchronous step. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAINT_OVERDUE);
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError("cancelled", LABELS.notes.cancelled, "");
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("unknown", LABELS.defect.title, LABELS.defect.remedy, detail);
}
