// Loads the cells of many sheets in as few requests as the size limits of Excel allow.
import {
  BlockQueue,
  FIRST_BATCH,
  cellCount,
  nextBatch,
  smallerBatch,
  type Area,
  type Block,
} from "./batches";
import { officeCode, payloadTooLarge } from "./errors";
import { GRID_PROPERTIES, isComplete, type Grid } from "./grid";

/** Row blocks by sheet id, from top to bottom. */
export type Contents = ReadonlyMap<string, readonly Grid[]>;

/** Told before each request which sheet comes next; answers the sheet's name. */
export type Announce = (sheetId: string) => string;

export async function readContents(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  announce: Announce
): Promise<Contents> {
  const queue = new BlockQueue(blocks);
  const contents = new Map<string, Grid[]>();
  let budget = FIRST_BATCH;
  for (let next = queue.next; next !== undefined; next = queue.next) {
    const sheet = announce(next.sheetId);
    const batch = queue.take(budget);
    const grids = await loadBlocks(context, batch);
    if (grids === null) {
      queue.putBack(batch);
      budget = smallerOrFail(budget, sheet);
      continue;
    }
    batch.forEach((block, index) => {
      append(contents, block.sheetId, grids[index]);
    });
    budget = nextBatch(
      batch.reduce((cells, { area }) => cells + cellCount(area), 0),
      grids
    );
  }
  return contents;
}

/** One request; null when the answer was too large for Excel, which it says in two ways. */
async function loadBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[]
): Promise<readonly Grid[] | null> {
  const ranges = blocks.map(({ sheetId, area }) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheetId), area);
    range.load(GRID_PROPERTIES);
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  return ranges.every(isComplete) ? ranges : null;
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function smallerOrFail(budget: number, sheet: string): number {
  const smaller = smallerBatch(budget);
  if (smaller === null) throw payloadTooLarge(sheet);
  return smaller;
}

function append(contents: Map<string, Grid[]>, sheetId: string, grid: Grid | undefined): void {
  if (grid === undefined) return;
  const grids = contents.get(sheetId);
  if (grids === undefined) contents.set(sheetId, [grid]);
  else grids.push(grid);
}
