// Excel as a Host: every command one after another, each refusal as a sentence.
import type { CellRef } from "../../domain/cell-ref";
import type { SheetPlan } from "../../report/sheets/plan";
import type { Contents, Host, ReadOptions, Receipt, ReceivePart } from "../port";
import { watchChanges } from "./changes";
import { localTime } from "./local-time";
import { emptyMemory, isOwnId, rememberWrite } from "./memory";
import { readWorkbook } from "./read";
import { revealCell, selectedCell } from "./reveal";
import { rollBack } from "./roll-back";
import { runExcel, type Call, type Notify } from "./run";
import { keptAsChanged, undoWrite } from "./undo";
import { carryOut, prepare, receiptOf } from "./write";

export class ExcelHost implements Host {
  private readonly call: Call;
  private readonly memory = emptyMemory();
  private last: Promise<unknown> = Promise.resolve();

  constructor(notify?: Notify) {
    this.call = { notify };
  }

  read(receive: ReceivePart, options: ReadOptions = {}): Promise<Contents> {
    return this.inTurn(async () => {
      const call = { ...this.call, signal: options.signal };
      const reading = await runExcel(
        (context, heard) =>
          readWorkbook(context, {
            ...options,
            heard,
            receive: unlessAborted(receive, options),
            withHidden: true,
          }),
        call
      );
      this.memory.reading = reading;
      const { name, sheets } = reading.list;
      return { name, sheets: sheets.map((sheet) => sheet.name) };
    });
  }

  write(plans: readonly SheetPlan[]): Promise<Receipt> {
    return this.inTurn(() =>
      runExcel(async (context, heard) => {
        const { memory } = this;
        const job = await prepare(context, plans, { reading: memory.reading, heard });
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
      const kept = await runExcel(
        (context, heard) => undoWrite(context, lastWrite, heard),
        this.call
      );
      memory.lastWrite = null;
      memory.reading = null;
      for (const { id, earlier } of lastWrite.sheets) {
        if (earlier?.earlierPlan) memory.plans.set(id, earlier.earlierPlan);
        else memory.plans.delete(id);
      }
      if (kept.length > 0) throw keptAsChanged(kept);
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

  onChange(callback: () => void): Promise<() => void> {
    // While a write is under way its sheets are not yet known for ours.
    return watchChanges(callback, async (sheetIds) => {
      await this.last;
      return [...sheetIds].some((id) => !isOwnId(this.memory, id));
    });
  }

  /** A ribbon button may be pressed while the pane is still busy. */
  private inTurn<T>(command: () => Promise<T>): Promise<T> {
    const result = this.last.then(command, command);
    this.last = result.catch(() => undefined);
    return result;
  }
}

/** A cancelled reading may still get the answer it is waiting for; nobody wants its cells any more. */
function unlessAborted(receive: ReceivePart, { signal }: ReadOptions): ReceivePart {
  return (part) => {
    if (signal?.aborted !== true) receive(part);
  };
}
