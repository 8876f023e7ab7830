// Reads sheets again whose size is known from before: list and contents in a single request.
import { AT_ONCE } from "./batches";
import { officeCode } from "./errors";
import { breath } from "../breath";
import { Collector } from "./collect";
import { GRID_PROPERTIES, isComplete, sheetFromGrids, type SheetEntry } from "./grid";
import { listWorkbook, queueList } from "./list";
import { readWorkbook, type ReadCall } from "./read";
import type { Reading } from "./reading";

/** Sheets and about how many cells they have; used to foresee that one answer will hold them. */
export type Expected = ReadonlyMap<string, number>;

export function expectationOf({ sheets }: Reading): Expected {
  return new Map(sheets.map(({ id, cells }) => [id, cells]));
}

/** The whole workbook as it is now: one request when it still has the expected sheets, else the ordinary way. */
export async function rereadWorkbook(
  context: Excel.RequestContext,
  expected: Expected | null,
  call: ReadCall = {}
): Promise<Reading> {
  if (expected === null || !fitsOneAnswer(expected)) return readWorkbook(context, call);
  const reading = await readAtOnce(context, expected, call);
  call.heard?.();
  return reading ?? readWorkbook(context, call);
}

/** null: sheets came or went, or long texts made the answer too large. Nothing has been handed on then. */
async function readAtOnce(
  context: Excel.RequestContext,
  expected: Expected,
  { receive = () => undefined, names = [] }: ReadCall
): Promise<Reading | null> {
  const queued = queueList(context, { withProtection: true, names });
  const grids = queueSheets(context, [...expected.keys()]);
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  await breath();
  const list = listWorkbook(queued);
  const isAsExpected =
    list.sheets.length === expected.size &&
    list.sheets.every(({ id }) => isAnswered(grids.get(id)));
  if (!isAsExpected) return null;
  const empty = (entry: SheetEntry) => sheetFromGrids(entry, []);
  const collector = new Collector(list.sheets, { receive, empty, hidden: new Map() });
  for (const entry of list.sheets) {
    const range = grids.get(entry.id);
    if (range?.isNullObject === false) collector.add(entry.id, sheetFromGrids(entry, [range]));
  }
  return { list, sheets: collector.finish() };
}

type QueuedSheets = ReadonlyMap<string, Excel.Range>;

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

export function isAnswered(range: Excel.Range | undefined): boolean {
  return range !== undefined && (range.isNullObject || isComplete(range));
}

function fitsOneAnswer(expected: Expected): boolean {
  let cells = 0;
  for (const weight of expected.values()) cells += weight;
  return cells <= AT_ONCE;
}
