// Writes our sheets in three requests: everything as it is now, all changes, everything as it is then.
import { ForeignHash } from "../foreign-hash";
import type { Receipt } from "../port";
import { isOwnSheet } from "../../report/sheets/own-sheets";
import type { SheetPlan } from "../../report/sheets/plan";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { mismatchesOf } from "./compare";
import type { ReadSheet } from "./reading";
import { officeCode } from "./errors";
import { planNames, queueNames, type NameChanges } from "./names";
import type { ReadCall } from "./read";
import type { Reading } from "./reading";
import { restIn } from "./rest";
import { expectationOf, rereadWorkbook, type Expected } from "./reread";
import { assertWritable, targetsOf } from "./targets";
import {
  columnsOf,
  fillSheet,
  queuePage,
  queuePrinted,
  queueSheet,
  renamesOf,
  type Target,
} from "./write-sheet";

/** A write that may begin: nothing stands in its way. */
export interface Job {
  readonly before: HashedReading;
  readonly targets: readonly Target[];
  readonly names: NameChanges;
}

/** What was written, sheet by sheet in the order of the plans, and what the whole workbook is now. */
export interface Written {
  readonly after: HashedReading;
  readonly sheets: readonly { readonly target: Target; readonly sheet: ReadSheet }[];
  readonly notes: readonly string[];
}

/** A reading with the fingerprint of everything that is not ours. */
export interface HashedReading extends Reading {
  readonly foreign: string;
}

/** First request. Refuses before the first change. */
export async function prepare(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { reading, heard }: { readonly reading: Reading | null; readonly heard: () => void }
): Promise<Job> {
  const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
  const before = await hashed(context, reading && expectationOf(reading), { heard, names });
  const targets = targetsOf(plans, before);
  assertWritable(targets, before, reading);
  return { before, targets, names: planNames(targets, before.list.names) };
}

/** Second and third request; more for very long results. Whoever calls this takes everything back when it fails. */
export async function carryOut(
  context: Excel.RequestContext,
  { before, targets, names }: Job
): Promise<Written> {
  const renames = renamesOf(targets);
  const rest = restIn(context);
  // All of them first: formulas of one refer to another.
  const queued = targets.map((target) => ({ target, worksheet: queueSheet(context, target) }));
  for (const { target, worksheet } of queued) await fillSheet(worksheet, target, { renames, rest });
  queueNames(context, names);
  await context.sync();

  const { after, isPageSet } = await verify(context, expectedAfter(before, queued), queued);
  const sheets = queued.map(({ target, worksheet }) => ({
    target,
    sheet: sheetOf(after, worksheet.id),
  }));
  return { after, sheets, notes: isPageSet ? [] : [NO_PAGE_SETUP] };
}

interface Queued {
  readonly target: Target;
  readonly worksheet: Excel.Worksheet;
}

function expectedAfter(before: Reading, queued: readonly Queued[]): Expected {
  const expected = new Map(expectationOf(before));
  for (const { target, worksheet } of queued) {
    expected.set(worksheet.id, target.plan.rows.length * columnsOf(target.plan));
  }
  return expected;
}

const NO_PAGE_SETUP =
  "这台电脑没有可用的打印机，绩效工作表的纸张和页脚没有设置，打印前请自行设置。";

/** The page set-up goes along; without it Excel is asked once more, as it may be what Excel refused. */
async function verify(
  context: Excel.RequestContext,
  expected: Expected,
  queued: readonly Queued[]
): Promise<{ readonly after: HashedReading; readonly isPageSet: boolean }> {
  const created = queued.filter(({ target }) => target.existing === null);
  try {
    for (const { target, worksheet } of created) queuePage(worksheet, target.plan);
    for (const { target, worksheet } of queued) queuePrinted(worksheet, target.plan);
    return { after: await hashed(context, expected), isPageSet: true };
  } catch (error) {
    if (officeCode(error) === undefined) throw error;
    return { after: await hashed(context, expected), isPageSet: created.length === 0 };
  }
}

/** Results of formulas do not count: Excel may have recalculated, and nobody has changed anything. */
async function hashed(
  context: Excel.RequestContext,
  expected: Expected | null,
  call: ReadCall = {}
): Promise<HashedReading> {
  const hash = new ForeignHash(isOwnSheet, "typed");
  const receive = (part: SheetSnapshot): void => {
    hash.add(part);
  };
  const reading = await rereadWorkbook(context, expected, { ...call, receive });
  return { ...reading, foreign: hash.digest() };
}

function sheetOf({ sheets }: Reading, id: string): ReadSheet {
  const sheet = sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error("a sheet just written is not in the workbook");
  return sheet;
}

export function receiptOf(
  { before, names }: Job,
  { after, sheets, notes }: Written,
  at: string
): Receipt {
  return {
    sheets: sheets.map(({ target }) => ({
      name: target.name,
      cells: target.plan.rows.flat().filter((cell) => cell !== null).length,
      created: target.existing === null,
    })),
    at,
    foreignBefore: before.foreign,
    foreignAfter: after.foreign,
    mismatches: sheets.flatMap(({ target, sheet }) => mismatchesOf(target, sheet.snapshot)),
    notes: [...notes, ...names.taken.map(takenNote)],
  };
}

function takenNote(name: string): string {
  return `名称“${name}”已被您用于其他单元格，没有改动。`;
}
