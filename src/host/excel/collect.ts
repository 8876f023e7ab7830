// What becomes of the cells that were read: handed on part by part; only our own sheets are kept.
import { roleOfName } from "../../report/sheets/own-sheets";
import type { HiddenLines, SheetSnapshot } from "../../workbook/snapshot";
import type { ReceivePart } from "../port";
import { joinParts } from "../sheet-parts";
import type { SheetEntry } from "./grid";

export interface ReadSheet extends SheetEntry {
  /** Cells that hold something; the next answer about the sheet will be as large. Infinity: it has no cells to read. */
  readonly cells: number;
  /** Whole for a sheet that bears one of our names; of the user's sheets everything but the cells. */
  readonly snapshot: SheetSnapshot;
}

interface Collected {
  cells: number;
  readonly kept: SheetSnapshot[];
}

interface Destination {
  readonly receive: ReceivePart;
  /** What a sheet is of which no part came. */
  readonly empty: (entry: SheetEntry) => SheetSnapshot;
  /** By sheet id; the first part of a sheet tells it for all of them. */
  readonly hidden: ReadonlyMap<string, HiddenLines>;
}

export class Collector {
  private readonly entries: readonly SheetEntry[];
  private readonly to: Destination;
  private readonly collected = new Map<string, Collected>();
  /** First sheet in the order of the tabs that may still get parts. */
  private next = 0;

  constructor(entries: readonly SheetEntry[], to: Destination) {
    this.entries = entries;
    this.to = to;
  }

  /** Parts must come in the order of the tabs. */
  add(id: string, part: SheetSnapshot): void {
    this.passSheetsBefore(id);
    this.take(id, part);
  }

  finish(): readonly ReadSheet[] {
    this.passSheetsBefore(null);
    return this.entries.map((entry) => {
      const { cells, kept } = this.collected.get(entry.id) ?? { cells: 0, kept: [] };
      const [snapshot = this.to.empty(entry)] = joinParts(kept);
      return { ...entry, cells, snapshot };
    });
  }

  /** Sheets that came by without any cell are empty. */
  private passSheetsBefore(id: string | null): void {
    for (; this.next < this.entries.length; this.next += 1) {
      const entry = this.entries[this.next];
      if (entry === undefined || entry.id === id) return;
      if (!this.collected.has(entry.id)) this.take(entry.id, this.to.empty(entry));
    }
  }

  private take(id: string, cells: SheetSnapshot): void {
    const before = this.collected.get(id);
    const part = before === undefined ? this.withHidden(id, cells) : cells;
    const so = before ?? { cells: 0, kept: [] };
    this.collected.set(id, so);
    so.cells += weightOf(part);
    if (roleOfName(part.name) !== null) so.kept.push(part);
    else if (so.kept.length === 0) so.kept.push({ ...part, values: [], formulas: [], formats: [] });
    this.to.receive(part);
  }

  private withHidden(id: string, part: SheetSnapshot): SheetSnapshot {
    const hidden = this.to.hidden.get(id);
    return hidden === undefined ? part : { ...part, hidden };
  }
}

/** Chart sheets cannot be asked for their cells together with others: they would make the request fail. */
function weightOf({ unreadable, values }: SheetSnapshot): number {
  if (unreadable !== undefined) return Infinity;
  return values.reduce((cells, row) => cells + row.length, 0);
}
