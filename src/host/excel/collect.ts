// What becomes of the cells that were read: handed on part by part; only our own sheets are kept.
import { roleOfName } from "../../report/sheets/own-sheets";
import type { HiddenLines, SheetSnapshot } from "../../workbook/snapshot";
import type { ReceivePart } from "../port";
import { joinParts } from "../sheet-parts";
import type { SheetEntry } from "./grid";
import { ReachFinder } from "./reach";
import { NOTHING_KEPT, type Kept, type ReadSheet } from "./reading";

interface Collected {
  cells: number;
  readonly kept: SheetSnapshot[];
  readonly reach: ReachFinder;
}

interface Destination {
  readonly receive: ReceivePart;
  /** What a sheet is of which no part came. */
  readonly empty: (entry: SheetEntry) => SheetSnapshot;
  /** By sheet id; the first part of a sheet tells it for all of them. */
  readonly hidden: ReadonlyMap<string, HiddenLines>;
  /** Sheets that are not read again: the receiver has them. */
  readonly kept?: Kept;
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
      const before = this.kept.get(entry.id);
      if (before !== undefined) return before;
      const { cells, kept, reach } = this.collected.get(entry.id) ?? nothing();
      const [snapshot = this.to.empty(entry)] = joinParts(kept);
      return { ...entry, cells, snapshot, reach: reach.reach };
    });
  }

  /** Sheets that came by without any cell are empty. */
  private passSheetsBefore(id: string | null): void {
    for (; this.next < this.entries.length; this.next += 1) {
      const entry = this.entries[this.next];
      if (entry === undefined || entry.id === id) return;
      const isThere = this.collected.has(entry.id) || this.kept.has(entry.id);
      if (!isThere) this.take(entry.id, this.to.empty(entry));
    }
  }

  private get kept(): Kept {
    return this.to.kept ?? NOTHING_KEPT;
  }

  private take(id: string, cells: SheetSnapshot): void {
    const before = this.collected.get(id);
    const part = before === undefined ? this.withHidden(id, cells) : cells;
    const so = before ?? nothing();
    this.collected.set(id, so);
    so.cells += weightOf(part);
    so.reach.add(part.formulas);
    if (roleOfName(part.name) !== null) so.kept.push(part);
    else if (so.kept.length === 0) so.kept.push({ ...part, values: [], formulas: [], formats: [] });
    this.to.receive(part);
  }

  private withHidden(id: string, part: SheetSnapshot): SheetSnapshot {
    const hidden = this.to.hidden.get(id);
    return hidden === undefined ? part : { ...part, hidden };
  }
}

function nothing(): Collected {
  return { cells: 0, kept: [], reach: new ReachFinder() };
}

/** Chart sheets cannot be asked for their cells together with others: they would make the request fail. */
function weightOf({ unreadable, values }: SheetSnapshot): number {
  if (unreadable !== undefined) return Infinity;
  return values.reduce((cells, row) => cells + row.length, 0);
}
