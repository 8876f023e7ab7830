// What the adapter remembers between commands: the last reading, what it wrote, and how to take that back.
import type { SheetPlan } from "../../report/sheets/plan";
import { isOwnSheet } from "../../report/sheets/own-sheets";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { NameChanges } from "./names";
import type { Reading } from "./reading";
import type { Earlier } from "./take-back";
import type { Job, Written } from "./write";
import { bottomOf, renamesOf, type Target } from "./write-sheet";

export interface Memory {
  /** What the plans of the next write are made from; null when nothing was read or a write was taken back. */
  reading: Reading | null;
  /** By sheet id: how our sheets were last written in this session. */
  readonly plans: Map<string, SheetPlan>;
  lastWrite: LastWrite | null;
  /** Ids of our sheets, also of those that are gone. */
  readonly own: Set<string>;
}

export interface LastWrite {
  readonly sheets: readonly WrittenSheet[];
  readonly names: NameChanges;
  /** Ids of sheets that have begun to become what they were: what they hold meanwhile is nobody's. */
  readonly begun: Set<string>;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** null: created by this write. */
  readonly earlier: Earlier | null;
  readonly after: SheetSnapshot;
}

export function emptyMemory(): Memory {
  return { reading: null, plans: new Map(), lastWrite: null, own: new Set() };
}

/** `targets`: all of a write, of which `target` is one. */
export function earlierOf(
  target: Target,
  { plans }: Memory,
  targets: readonly Target[]
): Earlier | null {
  const { existing, plan } = target;
  if (existing === null) return null;
  const earlierPlan = plans.get(existing.id) ?? null;
  const renames = renamesOf(targets);
  return { before: existing.snapshot, plan, bottom: bottomOf(target), earlierPlan, renames };
}

export function rememberWrite(memory: Memory, job: Job, written: Written): void {
  memory.lastWrite = {
    sheets: written.sheets.map(({ target, sheet }) => ({
      id: sheet.id,
      name: sheet.name,
      earlier: earlierOf(target, memory, job.targets),
      after: sheet.snapshot,
    })),
    names: job.names,
    begun: new Set(),
  };
  rememberReading(memory, written.after);
  for (const { target, sheet } of written.sheets) memory.plans.set(sheet.id, target.plan);
}

export function rememberReading(memory: Memory, reading: Reading): void {
  memory.reading = reading;
  for (const { id, snapshot } of reading.sheets) {
    if (isOwnSheet(snapshot)) memory.own.add(id);
    else memory.own.delete(id);
  }
}
