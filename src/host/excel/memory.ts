// What the adapter remembers between commands: the last reading, what it wrote, and how to take that back.
import type { SheetPlan } from "../../report/sheets/plan";
import { isOwnSheet } from "../../report/sheets/own-sheets";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { NameChanges } from "./names";
import type { Reading } from "./read";
import type { Earlier } from "./take-back";
import type { Job, Written } from "./write";
import { bottomOf, type Target } from "./write-sheet";

export interface Memory {
  /** What the plans of the next write are made from; null when nothing was read or a write was taken back. */
  reading: Reading | null;
  /** By sheet id: how our sheets were last written in this session. */
  readonly plans: Map<string, SheetPlan>;
  lastWrite: LastWrite | null;
}

export interface LastWrite {
  readonly sheets: readonly WrittenSheet[];
  readonly names: NameChanges;
}

export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** null: created by this write. */
  readonly earlier: Earlier | null;
  readonly after: SheetSnapshot;
}

export function emptyMemory(): Memory {
  return { reading: null, plans: new Map(), lastWrite: null };
}

export function earlierOf(target: Target, plans: ReadonlyMap<string, SheetPlan>): Earlier | null {
  const { existing, plan } = target;
  if (existing === null) return null;
  const earlierPlan = plans.get(existing.id) ?? null;
  return { before: existing.snapshot, plan, bottom: bottomOf(target), earlierPlan };
}

export function rememberWrite(memory: Memory, job: Job, written: Written): void {
  memory.lastWrite = {
    sheets: written.sheets.map(({ target, sheet }) => ({
      id: sheet.id,
      name: sheet.name,
      earlier: earlierOf(target, memory.plans),
      after: sheet.snapshot,
    })),
    names: job.names,
  };
  memory.reading = written.after;
  for (const { target, sheet } of written.sheets) memory.plans.set(sheet.id, target.plan);
}

/** Whether a sheet that raised an event is ours. */
export function isOwnId({ reading }: Memory, id: string): boolean {
  return reading?.sheets.some((sheet) => sheet.id === id && isOwnSheet(sheet.snapshot)) ?? false;
}
