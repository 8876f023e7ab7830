// Reads sheets again whose size is known from before: list and contents in a single request.
import { FIRST_BATCH } from "./batches";
import { officeCode } from "./errors";
import { GRID_PROPERTIES, isComplete, sheetFromGrids, type SheetEntry } from "./grid";
import { listWorkbook, queueList } from "./list";
import { readWorkbook, type ReadCall, type Reading } from "./read";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** Sheets and about how many cells they have; used to foresee that one answer will hold them. */
export type Expected = ReadonlyMap<string, number>;

export function expectationOf({ sheets }: Reading): Expected {
  return new Map(sheets.map(({ id, snapshot }) => [id, weightOf(snapshot)]));
}

/** The whole workbook as it is now: one request when it still has the expected sheets, else the ordinary way. */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  expected: Expected | null,
  call: ReadCall = {}
): Promise<Reading> {
  if (expected === null || !fitsOneAnswer(expected)) return readWorkbook(context, call);
  const reading = await readAtOnce(context, expected);
  call.heard?.();
  return reading ?? readWorkbook(context, call);
}

/** null: sheets came or went, or long texts made the answer too large. */
async function readAtOnce(
  context: Excel.RequestContext,
  expected: Expected
): Promise<Reading | null> {
  const queued = queueList(context, true);
  const grids = queueSheets(context, [...expected.keys()]);
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  const list = listWorkbook(queued);
  const found = list.sheets.flatMap((entry) => readSheet(entry, grids.get(entry.id)));
  const isAsExpected = found.length === list.sheets.length && found.length === expected.size;
  return isAsExpected ? { list, sheets: found } : null;
}

export type QueuedSheets = ReadonlyMap<string, Excel.Range>;

/** Sheets that have gone in the meantime are null objects, not errors. */
export function queueSheets(context: Excel.RequestContext, ids: readonly string[]): QueuedSheets {
  return new Map(
    ids.map((id) => {
      const range = context.workbook.worksheets
        .getItemOrNullObject(id)
        .getUsedRangeOrNullObject(true);
      // eslint-disable-next-line office-addins/no-empty-load -- the rule does not see that the constant lists properties
      range.load(GRID_PROPERTIES);
      return [id, range];
    })
  );
}

function readSheet(entry: SheetEntry, range: Excel.Range | undefined): Reading["sheets"] {
  if (range === undefined) return [];
  if (range.isNullObject) return [{ ...entry, snapshot: sheetFromGrids(entry, []) }];
  return isComplete(range) ? [{ ...entry, snapshot: sheetFromGrids(entry, [range]) }] : [];
}

/** Chart sheets cannot be read again this way: they would make the request fail. */
function weightOf(snapshot: SheetSnapshot): number {
  if (snapshot.unreadable !== undefined) return Infinity;
  return snapshot.values.reduce((cells, row) => cells + row.length, 0);
}

function fitsOneAnswer(expected: Expected): boolean {
  let cells = 0;
  for (const weight of expected.values()) cells += weight;
  return cells <= FIRST_BATCH;
}
