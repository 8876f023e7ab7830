// Reads a whole workbook in three requests however many sheets it has: list, used areas, contents.
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { ReadOptions } from "../port";
import { cellCount, type Area } from "./batches";
import { readContents, type Announce } from "./contents";
import { officeCode, tooManyCells } from "./errors";
import { sheetFromGrids, unreadableSheet, type SheetEntry } from "./grid";
import { listWorkbook, queueList, type WorkbookList } from "./list";
import { throwIfAborted } from "./run";

export interface ReadSheet extends SheetEntry {
  readonly snapshot: SheetSnapshot;
}

export interface Reading {
  readonly list: WorkbookList;
  /** In the order of the tabs. */
  readonly sheets: readonly ReadSheet[];
}

export interface ReadCall extends ReadOptions {
  /** Called when Excel has answered for the first time. */
  readonly heard?: () => void;
}

/** Excel reads at most five million cells; a used area beyond that is a stray cell at the end of the grid. */
const MOST_CELLS = 5_000_000;

export function snapshotOf({ list, sheets }: Reading): WorkbookSnapshot {
  return { name: list.name, sheets: sheets.map((sheet) => sheet.snapshot) };
}

export async function readWorkbook(
  context: Excel.RequestContext,
  call: ReadCall = {}
): Promise<Reading> {
  const list = await loadList(context);
  call.heard?.();
  throwIfAborted(call.signal);
  const areas = await usedAreas(context, list.sheets);
  const contents = await readContents(context, blocksOf(areas), announceTo(list.sheets, call));
  const sheets = areas.map(({ entry, hasCells }) => ({
    ...entry,
    snapshot: hasCells
      ? sheetFromGrids(entry, contents.get(entry.id) ?? [])
      : unreadableSheet(entry),
  }));
  return { list, sheets };
}

async function loadList(
  context: Excel.RequestContext,
  withProtection = true
): Promise<WorkbookList> {
  const queued = queueList(context, withProtection);
  try {
    await context.sync();
  } catch (error) {
    if (!withProtection || !isWithoutCells(error)) throw error;
    return loadList(context, false);
  }
  return listWorkbook(queued);
}

interface UsedArea {
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
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { entry, range };
  });
  await context.sync();
  return queued.map(({ entry, range }) => ({ entry, area: areaOf(range), hasCells: true }));
}

async function areaOrNone(
  context: Excel.RequestContext,
  entry: SheetEntry
): Promise<readonly UsedArea[]> {
  try {
    return await loadAreas(context, [entry]);
  } catch (error) {
    if (!isWithoutCells(error)) throw error;
    return [{ entry, area: null, hasCells: false }];
  }
}

function isWithoutCells(error: unknown): boolean {
  const code = officeCode(error);
  return code === "UnsupportedSheet" || code === "UnsupportedOperation";
}

function areaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function blocksOf(areas: readonly UsedArea[]): { sheetId: string; area: Area }[] {
  return areas.flatMap(({ entry, area }) => {
    if (area === null) return [];
    if (cellCount(area) > MOST_CELLS) throw tooManyCells(entry.name, cellCount(area));
    return [{ sheetId: entry.id, area }];
  });
}

function announceTo(entries: readonly SheetEntry[], { onProgress, signal }: ReadCall): Announce {
  const places = new Map(
    entries.map(({ id, name }, done) => [id, { sheet: name, done, total: entries.length }])
  );
  return (sheetId) => {
    throwIfAborted(signal);
    const place = places.get(sheetId) ?? { sheet: "", done: 0, total: entries.length };
    onProgress?.(place);
    return place.sheet;
  };
}
