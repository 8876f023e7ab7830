// Stands for Excel in the pane's tests. It does not simulate: cells, formats, timing of real calls, co-authoring,
// what Excel refuses by itself. It remembers what it was asked, and fails or waits when a test says so.
import type { CellRef } from "../../src/domain/cell-ref";
import { HostError } from "../../src/host/host-error";
import type { Contents, Host, ReadOptions, Receipt, ReceivePart } from "../../src/host/port";
import type { SheetPlan } from "../../src/report/sheets/plan";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

function sheet(name: string): SheetSnapshot {
  const shape = { firstRow: 0, firstColumn: 0, values: [], formulas: [], formats: [] };
  return { name, visibility: "visible", ...shape };
}

export class HostDouble implements Host {
  sheets = ["收入支出决算总表", "支出明细"];
  readonly revealed: CellRef[] = [];
  readonly written: (readonly SheetPlan[])[] = [];
  undone = 0;
  /** Thrown by the next call of this name, once. */
  failNext: Partial<Record<"read" | "write" | "undo" | "reveal", Error>> = {};
  /** Makes reads wait until `release` is called. */
  slow = false;
  release: () => void = () => undefined;
  /** Hash after a write; "same" is what it is before. */
  foreignAfter = "same";
  changed: () => void = () => undefined;
  isWatched = false;

  /** Sheets that nobody touches: they are not read again, when what was read of them is at hand. */
  untouched: readonly string[] = [];
  reads = 0;

  async read(
    receive: ReceivePart,
    { onProgress, signal, since }: ReadOptions = {}
  ): Promise<Contents> {
    this.reads += 1;

    this.throwIfTold("read");
    onProgress?.({ sheet: this.sheets[0] ?? "", done: 0, total: this.sheets.length });
    if (this.slow) await this.untilReleased(signal);
    const kept = since === undefined ? [] : this.untouched;
    for (const name of this.sheets) if (!kept.includes(name)) receive(sheet(name));
    return { name: "示例.xlsx", sheets: this.sheets, kept };
  }

  write(plans: readonly SheetPlan[]): Promise<Receipt> {
    return this.answer("write", () => {
      this.written.push(plans);
      const created = plans.filter(({ name }) => !this.sheets.includes(name));
      this.sheets = [...this.sheets, ...created.map(({ name }) => name)];
      return {
        sheets: plans.map((plan) => ({
          name: plan.name,
          cells: 120,
          created: created.includes(plan),
        })),
        at: "2024-03-01T14:05:09",
        foreignBefore: "same",
        foreignAfter: this.foreignAfter,
      };
    });
  }

  undo(): Promise<void> {
    return this.answer("undo", () => {
      this.undone += 1;
      this.sheets = this.sheets.filter((name) => !name.startsWith("绩效_"));
    });
  }

  canUndo(): boolean {
    return this.written.length > this.undone;
  }

  reveal(at: CellRef): Promise<void> {
    return this.answer("reveal", () => {
      this.revealed.push(at);
    });
  }

  /** Where the officer is before the first jump. */
  selected: CellRef = { sheet: "支出明细", row: 6, column: 3 };

  whereabouts(): Promise<CellRef> {
    return Promise.resolve(this.revealed.at(-1) ?? this.selected);
  }

  onChange(callback: () => void): Promise<() => void> {
    this.changed = callback;
    this.isWatched = true;
    return Promise.resolve(() => undefined);
  }

  private answer<T>(call: "write" | "undo" | "reveal", act: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.throwIfTold(call);
      resolve(act());
    });
  }

  private throwIfTold(call: "read" | "write" | "undo" | "reveal"): void {
    const error = this.failNext[call];
    this.failNext = { ...this.failNext, [call]: undefined };
    if (error !== undefined) throw error;
  }

  private untilReleased(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.release = resolve;
      signal?.addEventListener("abort", () => {
        reject(new HostError("cancelled", "已取消", ""));
      });
    });
  }
}
