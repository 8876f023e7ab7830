// Reads a workbook in three requests if it is an ordinary one: list, used areas, contents. Large sheets take more, and
// sheets of which some rows or columns are hidden.
import type { HiddenLines } from "../../workbook/snapshot";
import { throwIfAborted } from "../abortable";
import type { ReadOptions, ReceivePart } from "../port";
import { cellCount, type Area, type Block } from "./batches";
import { Collector } from "./collect";
import { readContents } from "./contents";
import { isWithoutCells, tooManyCells } from "./errors";
import { sheetFromGrids, unreadableSheet, type SheetEntry } from "./grid";
import { hiddenLines, type UsedLines } from "./hidden-lines";
import type { Outside } from "./kept";
import { listWorkbook, queueList, type ListCall, type WorkbookList } from "./list";
import { areaOf, narrowed } from "./narrow";
import { progressTo } from "./progress";
import { NOTHING_KEPT, type Kept, type Reading, type ReadSheet } from "./reading";

export interface ReadCall extends ReadOptions {
  /** Called when Excel has answered for the first time. */
  readonly heard?: () => void;
  readonly receive?: ReceivePart;
  /** Which of the sheets, as they look from outside, are not to be read again. */
  readonly keep?: (now: readonly Outside[]) => Kept;
  /** Also which rows and columns are hidden; who only compares cells need not know. */
  readonly withHidden?: true;
  /** Workbook names to be looked up. */
  readonly names?: readonly string[];
}

/** Of one sheet, after its empty parts have been left out. */
const MOST_CELLS = 5_000_000;

export async function readWorkbook(
  context: Excel.RequestContext,
  call: ReadCall = {}
): Promise<Reading> {
  const list = await loadList(context, { withProtection: true, names: call.names ?? [] });
  call.heard?.();
  throwIfAborted(call.signal);
  const areas = await usedAreas(context, list.sheets);
  throwIfAborted(call.signal);
  const kept = call.keep?.(areas.filter(({ hasCells }) => hasCells)) ?? NOTHING_KEPT;
  const wanted = areas.filter(({ entry }) => !kept.has(entry.id));
  const blocks = await narrowed(context, blocksOf(wanted));
  assertReadable(blocks, list.sheets);
  const entries = new Map(list.sheets.map((entry) => [entry.id, entry]));
  const lines = call.withHidden === true ? linesOf(wanted) : [];
  const hidden = await hiddenLines(context, lines, call.signal);
  throwIfAborted(call.signal);
  const collector = collectorFor(areas, { kept, hidden, receive: call.receive });
  await readContents(context, blocks, {
    announce: progressTo(list.sheets, blocks, call),
    take: (id, grid) => {
      const entry = entries.get(id);
      if (entry !== undefined) collector.add(id, sheetFromGrids(entry, [grid]));
    },
  });
  return { list, sheets: withAreas(collector.finish(), areas) };
}

function withAreas(sheets: readonly ReadSheet[], areas: readonly UsedArea[]): readonly ReadSheet[] {
  const known = new Map(areas.map((each) => [each.entry.id, each]));
  return sheets.map((sheet) => {
    const used = known.get(sheet.id);
    return used?.hasCells === true ? { ...sheet, area: used.area } : sheet;
  });
}

async function loadList(context: Excel.RequestContext, call: ListCall): Promise<WorkbookList> {
  const queued = queueList(context, call);
  try {
    await context.sync();
  } catch (error) {
    if (!call.withProtection || !isWithoutCells(error)) throw error;
    return loadList(context, { ...call, withProtection: false });
  }
  return listWorkbook(queued);
}

interface UsedArea extends Pick<UsedLines, "rowHidden" | "columnHidden"> {
  readonly entry: SheetEntry;
  /** null: nothing is on the sheet. */
  readonly area: Area | null;
  /** false: a chart sheet. */
  readonly hasCells: boolean;
}

async function usedAreas(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[]
): Promise<readonly UsedArea[]> {
  try {
    return await loadAreas(context, entries);
  } catch (error) {
    if (!isWithoutCells(error)) throw error;
  }
  // One chart sheet makes the whole batch fail; only then each sheet is asked on its own.
  const found: UsedArea[] = [];
  for (const entry of entries) found.push(...(await areaOrNone(context, entry)));
  return found;
}

async function loadAreas(
  context: Excel.RequestContext,
  entries: readonly SheetEntry[]
): Promise<readonly UsedArea[]> {
  const queued = entries.map((entry) => {
    const range = context.workbook.worksheets.getItem(entry.id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    return { entry, range };
  });
  await context.sync();
  return queued.map(({ entry, range }) => {
    if (range.isNullObject) return { entry, area: null, hasCells: true, ...NOTHING_HIDDEN };
    const { rowHidden, columnHidden } = range;
    return { entry, area: areaOf(range), hasCells: true, rowHidden, columnHidden };
  });
}

const NOTHING_HIDDEN = { rowHidden: false, columnHidden: false };

async function areaOrNone(
  context: Excel.RequestContext,
  entry: SheetEntry
): Promise<readonly UsedArea[]> {
  try {
    return await loadAreas(context, [entry]);
  } catch (error) {
    if (!isWithoutCells(error)) throw error;
    return [{ entry, area: null, hasCells: false, ...NOTHING_HIDDEN }];
  }
}

function blocksOf(areas: readonly UsedArea[]): readonly Block[] {
  return areas.flatMap(({ entry, area }) => (area === null ? [] : [{ sheetId: entry.id, area }]));
}

function linesOf(areas: readonly UsedArea[]): readonly UsedLines[] {
  return areas.flatMap(({ entry, area, rowHidden, columnHidden }) =>
    area === null ? [] : [{ sheetId: entry.id, area, rowHidden, columnHidden }]
  );
}

function assertReadable(blocks: readonly Block[], entries: readonly SheetEntry[]): void {
  for (const { id, name } of entries) {
    const own = blocks.filter(({ sheetId }) => sheetId === id);
    const cells = own.reduce((sum, { area }) => sum + cellCount(area), 0);
    if (cells > MOST_CELLS) throw tooManyCells(name, cells);
  }
}

interface HandedOn {
  readonly kept: Kept;
  readonly hidden: ReadonlyMap<string, HiddenLines>;
  readonly receive: ReceivePart | undefined;
}

function collectorFor(
  areas: readonly UsedArea[],
  { kept, hidden, receive = () => undefined }: HandedOn
): Collector {
  const withoutCells = new Set(areas.flatMap(({ entry, hasCells }) => (hasCells ? [] : [entry])));
  const empty = (entry: SheetEntry) =>
    withoutCells.has(entry) ? unreadableSheet(entry) : sheetFromGrids(entry, []);
  return new Collector(
    areas.map(({ entry }) => entry),
    { receive, empty, kept, hidden }
  );
}
