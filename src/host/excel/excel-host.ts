// Excel as a Host: every command one after another, each refusal as a sentence.
import type { CellRef } from "../../domain/cell-ref";
import type { SheetPlan } from "../../report/sheets/plan";
import type { Contents, Host, ReadOptions, Receipt, ReceivePart } from "../port";
import { BEFORE_ALL, ChangeLog } from "./change-log";
import { watchChanges } from "./changes";
import { keptSheets, type Baseline, type Outside } from "./kept";
import { localTime } from "./local-time";
import { emptyMemory, rememberReading, rememberWrite } from "./memory";
import { readWorkbook } from "./read";
import { NOTHING_KEPT, type Kept, type Reading } from "./reading";
import { revealCell, selectedCell } from "./reveal";
import { rollBack } from "./roll-back";
import { runExcel, type Call, type Notify } from "./run";
import { keptAsChanged, undoWrite } from "./undo";
import { carryOut, prepare, receiptOf } from "./write";

export class ExcelHost implements Host {
  private readonly call: Call;
  private readonly memory = emptyMemory();
  private last: Promise<unknown> = Promise.resolve();
  /** null: nobody tells what changes, and everything has to be read each time. */
  private log: ChangeLog | null = null;
  /** Of the last reading: what is told from then on is news. */
  private moment = BEFORE_ALL;
  private baselines = new WeakMap<Contents, Baseline>();

  constructor(notify?: Notify) {
    this.call = { notify };
  }

  read(receive: ReceivePart, options: ReadOptions = {}): Promise<Contents> {
    return this.inTurn(async () => {
      const { log } = this;
      let moment = BEFORE_ALL;
      let kept = NOTHING_KEPT;
      const call = { ...this.call, signal: options.signal };
      const reading = await runExcel(
        (context, heard) =>
          readWorkbook(context, {
            ...options,
            heard: () => {
              heard();
              moment = log?.now ?? BEFORE_ALL;
            },
            receive: unlessAborted(receive, options),
            keep: (now) => (kept = this.unchanged(now, options.since)),
            withHidden: true,
          }),
        call
      );
      rememberReading(this.memory, reading);
      const contents = contentsOf(reading, kept);
      if (log === this.log) this.baselines.set(contents, { reading, moment });
      this.moment = moment;
      return contents;
    });
  }

  /** Asked as late as possible: what was typed just now may not have been told at once. */
  private unchanged(now: readonly Outside[], since: Contents | undefined): Kept {
    const baseline = since && this.baselines.get(since);
    if (baseline === undefined || this.log === null) return NOTHING_KEPT;
    return keptSheets(now, baseline.reading, this.log.inDoubtSince(baseline.moment));
  }

  write(plans: readonly SheetPlan[]): Promise<Receipt> {
    return this.inTurn(() =>
      runExcel(async (context, heard) => {
        const { memory } = this;
        const job = await prepare(context, plans, { reading: memory.reading, heard });
        this.touch(job.targets.flatMap(({ existing }) => existing?.id ?? []));
        try {
          const written = await carryOut(context, job);
          rememberWrite(memory, job, written);
          return receiptOf(job, written, localTime(new Date()));
        } catch (error) {
          throw await rollBack(job, memory, error);
        }
      }, this.call)
    );
  }

  undo(): Promise<void> {
    return this.inTurn(async () => {
      const { memory } = this;
      const { lastWrite } = memory;
      if (lastWrite === null) return;
      this.touch(lastWrite.sheets.map(({ id }) => id));
      const kept = await runExcel(
        (context, heard) => undoWrite(context, lastWrite, heard),
        this.call
      );
      memory.lastWrite = null;
      memory.reading = null;
      const staying = new Set([...kept.changed, ...kept.tied].map(({ id }) => id));
      for (const { id, earlier } of lastWrite.sheets) {
        if (staying.has(id)) continue;
        if (earlier?.earlierPlan) memory.plans.set(id, earlier.earlierPlan);
        else memory.plans.delete(id);
      }
      if (kept.changed.length > 0) throw keptAsChanged(kept);
    });
  }

  canUndo(): boolean {
    return this.memory.lastWrite !== null;
  }

  reveal(at: CellRef): Promise<void> {
    return this.inTurn(() =>
      runExcel((context, heard) => revealCell(context, at, heard), this.call)
    );
  }

  /** null: nothing that has a cell is selected, a chart perhaps. */
  whereabouts(): Promise<CellRef | null> {
    return this.inTurn(() =>
      runExcel((context, heard) => selectedCell(context, heard), this.call)
    ).catch(() => null);
  }

  async onChange(callback: () => void): Promise<() => void> {
    const log = new ChangeLog();
    // While a write is under way its sheets are not yet known for ours; a reading may see what it is told of.
    const concerns = async (sheetIds: ReadonlySet<string>): Promise<boolean> => {
      await this.last;
      const { memory, moment } = this;
      return [...sheetIds].some((id) => log.hasTold(id, moment) && !memory.own.has(id));
    };
    const stop = await watchChanges({ log, callback, concerns }, this.call);
    this.listenTo(log);
    return () => {
      this.listenTo(null);
      stop();
    };
  }

  private listenTo(log: ChangeLog | null): void {
    this.log = log;
    this.moment = BEFORE_ALL;
    this.baselines = new WeakMap();
  }

  /** Excel tells of what we do as well, but there is no need to wait for it. */
  private touch(sheetIds: readonly string[]): void {
    for (const id of sheetIds) this.log?.touch(id);
  }

  /** A ribbon button may be pressed while the pane is still busy. */
  private inTurn<T>(command: () => Promise<T>): Promise<T> {
    const result = this.last.then(command, command);
    this.last = result.catch(() => undefined);
    return result;
  }
}

function contentsOf({ list, sheets }: Reading, kept: Kept): Contents {
  return {
    name: list.name,
    sheets: sheets.map(({ name }) => name),
    kept: [...kept.values()].map(({ name }) => name),
  };
}

/** A cancelled reading may still get the answer it is waiting for; nobody wants its cells any more. */
function unlessAborted(receive: ReceivePart, { signal }: ReadOptions): ReceivePart {
  return (part) => {
    if (signal?.aborted !== true) receive(part);
  };
}
