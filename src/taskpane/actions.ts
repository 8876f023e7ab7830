// The only functions that await the host; what a button or the ribbon can start is here, what the officer says in officers-words.ts.
import type { CellRef } from "../domain/cell-ref";
import type { Outcome } from "../host/excel/export";
import { HostError } from "../host/host-error";
import type { Host, ReadProgress } from "../host/port";
import { roleOfName } from "../report/sheets/own-sheets";
import type { SheetRole } from "../report/sheets/plan";
import { asHostError } from "./defects";
import type { Engine } from "./engine/session";
import type { Exports } from "./exports";
import { Jumps } from "./jumps";
import { LABELS } from "./labels";
import { OfficersWords } from "./officers-words";
import { isSaidAlready, NOTHING_SAID } from "./said";
import {
  addedBy,
  amended,
  concluded,
  failed,
  hasKnownTables,
  isBusy,
  marked,
  refused,
  TAB_OF,
  unwritten,
  workOf,
  type Command,
  type Pane,
  type Proposal,
  type State,
  type Tab,
  type Work,
} from "./state";
import type { Store } from "./store";
import { WorkbookReadings } from "./workbook-readings";

export interface Needs {
  readonly host: Host;
  readonly store: Store<Pane>;
  readonly engine: Engine;
  readonly exports: Exports;
}

export class Actions {
  private readonly needs: Needs;
  /** From findings to cells and back. */
  readonly jumps: Jumps;
  /** What the officer puts right or answers. */
  readonly words: OfficersWords;
  private readonly readings: WorkbookReadings;
  private reading: AbortController | null = null;
  /** The workbook changed while something was under way. */
  private changedMeanwhile = false;
  /** Number of the last command: what an earlier one was still planning to write is not written any more. */
  private command = 0;

  constructor(needs: Needs) {
    this.needs = needs;
    this.jumps = new Jumps(needs, this.reveal);
    this.readings = new WorkbookReadings({ ...needs, changed: this.changed });
    this.words = new OfficersWords({
      store: needs.store,
      session: () => this.readings.session,
      update: this.update,
      attempt: (task) => this.attempt(task, refused),
    });
  }

  /** What a ribbon button or its twin in the pane starts. */
  readonly run = async (command: Command): Promise<void> => {
    if (isBusy(this.state)) return;
    this.showTab(TAB_OF[command]);
    const work = await this.read({ whole: false });
    if (work === null) return;
    if (!hasKnownTables(work)) {
      this.showTab("tables");
      if (command !== "check") this.note(LABELS.notes.nothingKnown);
      return;
    }
    if (command === "check") return;
    await this.attempt(() => this.propose(command === "refresh" ? "update" : "add"));
  };

  /** A check for those who doubt that everything that changed has been read again. */
  readonly readEverything = async (): Promise<void> => {
    if (!isBusy(this.state)) await this.read({ whole: true });
  };

  readonly cancel = (): void => {
    this.reading?.abort();
  };

  readonly confirmWrite = async (): Promise<void> => {
    const { state } = this;
    if (state.phase !== "confirming") return;
    const { proposal, work } = state;
    await this.attempt(() =>
      isSaidAlready(work, proposal.said) ? this.write(proposal) : this.propose("confirmed")
    );
  };

  readonly declineWrite = (): void => {
    this.command += 1;
    this.update((state) => concluded(state, { note: LABELS.notes.declined }));
  };

  /** A refusal may come after part of it was taken back; then there is no second time. */
  readonly undo = async (): Promise<void> => {
    const { host } = this.needs;
    const work = workOf(this.state);
    if (work === null || isBusy(this.state)) return;
    this.command += 1;
    this.show({ phase: "writing", work });
    const done = await this.attempt(() => host.undo().then(() => true));
    if (!host.canUndo()) this.update(unwritten);
    if (done === true) this.update((state) => concluded(state, { note: LABELS.notes.undone }));
  };

  readonly reveal = async (at: CellRef): Promise<void> => {
    await this.attempt(() => this.needs.host.reveal(at), refused);
  };

  /** Shows one of our sheets, once it has been written. */
  readonly revealSheet = async (role: SheetRole): Promise<void> => {
    const written = workOf(this.state)?.receipt?.sheets ?? [];
    const sheet = written.find(({ name }) => roleOfName(name) === role)?.name;
    if (sheet !== undefined) await this.reveal({ sheet, row: 0, column: 0 });
  };

  /** Straight from a click, hence without waiting for anything before the clipboard is asked. */
  readonly copyReport = async (): Promise<void> => {
    const work = workOf(this.state);
    if (work === null) return;
    await this.attempt(async () => {
      this.tell(await this.needs.exports.copy(work.richText));
    }, refused);
  };

  readonly downloadReport = async (): Promise<void> => {
    const work = workOf(this.state);
    const { session } = this.readings;
    if (work === null || session === null) return;
    await this.attempt(async () => {
      this.tell(this.needs.exports.download(await session.pack(), work.narrative));
    }, refused);
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
    this.update((state) => (isBusy(state) ? amended : concluded)(state, { note }));
  }

  private get state(): State {
    return this.needs.store.get().state;
  }

  private show(state: State): void {
    this.update(() => state);
  }

  private readonly update = (change: (state: State) => State): void => {
    this.needs.store.set((pane) => {
      const state = change(pane.state);
      return { ...pane, state: this.takeNews(state) ? marked(state) : state };
    });
  };

  /** Has a change been told of while something was under way that is over now? */
  private takeNews(state: State): boolean {
    const isNews = this.changedMeanwhile && !isBusy(state);
    if (isNews) this.changedMeanwhile = false;
    return isNews;
  }

  private async read(how: { readonly whole: boolean }): Promise<Work | null> {
    this.command += 1;
    const controller = new AbortController();
    const { signal } = controller;
    const latest = (): Work | null => workOf(this.state);
    const onProgress = (progress: ReadProgress): void => {
      if (!signal.aborted) this.show({ phase: "reading", progress, last: latest() });
    };
    this.reading = controller;
    this.update((state) => amended(state, { note: null }));
    this.show({ phase: "reading", progress: null, last: latest() });
    const done = await this.attempt(async () => {
      const read = await this.readings.read({ latest, signal, onProgress }, how);
      const work = { ...read, note: latest()?.note ?? null };
      this.show({ phase: "reviewed", work });
      return work;
    });
    this.reading = null;
    return done;
  }

  /** Writes at once when our sheets are there; asks before adding any. An update adds only what was deleted from them. */
  private async propose(intent: "add" | "update" | "confirmed"): Promise<void> {
    const command = (this.command += 1);
    const { typed, corrections } = workOf(this.state) ?? NOTHING_SAID;
    const said = { typed, corrections };
    const plans = (await this.readings.session?.plan()) ?? [];
    const work = workOf(this.state);
    if (work === null || command !== this.command) return;
    const added = addedBy(plans, work).length;
    if (added === 0 || intent === "confirmed") await this.write({ plans, said });
    else if (intent === "add" || added < plans.length)
      this.show({ phase: "confirming", work, proposal: { plans, said } });
  }

  private async write({ plans, said }: Proposal): Promise<void> {
    const work = workOf(this.state);
    if (work === null) return;
    this.show({ phase: "writing", work: { ...work, note: null } });
    const receipt = await this.needs.host.write(plans);
    this.update((state) => concluded(state, { receipt, carried: said }));
  }

  /** The flag stays until the next reading. */
  private readonly changed = (): void => {
    if (isBusy(this.state)) this.changedMeanwhile = true;
    else this.update(marked);
  };

  private async attempt<T>(task: () => Promise<T>, refuse = failed): Promise<T | null> {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof HostError)) this.readings.doubt();
      this.update((state) => refuse(state, asHostError(error)));
      return null;
    }
  }
}
