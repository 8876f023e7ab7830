// Loads the cells of many sheets in as few requests as the size limits of Excel allow.
import {
  BlockQueue,
  AT_ONCE,
  BATCH,
  cellCount,
  nextBatch,
  smallerBatch,
  type Area,
  type Block,
} from "./batches";
import { breath } from "../breath";
import { officeCode, payloadTooLarge } from "./errors";
import { GRID_PROPERTIES, isComplete, type Grid } from "./grid";

/** Told before each request which block comes next, and whether that is all there is of its sheet; answers its name. */
export type Announce = (next: Block, isWhole: boolean) => string;

export interface Reader {
  readonly announce: Announce;
  /** Called for each block in order, from top to bottom. */
  readonly take: (sheetId: string, grid: Grid) => void;
}

export async function readContents(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { announce, take }: Reader
): Promise<void> {
  const queue = new BlockQueue(blocks);
  const all = blocks.reduce((cells, { area }) => cells + cellCount(area), 0);
  let budget = all <= AT_ONCE ? AT_ONCE : BATCH;
  for (let next = queue.next; next !== undefined; next = queue.next) {
    const sheet = announce(next, blocks.includes(next) && cellCount(next.area) <= budget);
    const batch = queue.take(budget);
    const grids = await loadBlocks(context, batch);
    // What Office.js had to do with the answer was one task of the page; what follows is others.
    await breath();
    if (grids === null) {
      queue.putBack(batch);
      budget = smallerOrFail(budget, sheet);
      continue;
    }
    for (const [index, { sheetId }] of batch.entries()) {
      const grid = grids[index];
      if (grid !== undefined) take(sheetId, grid);
    }
    budget = nextBatch(
      batch.reduce((cells, { area }) => cells + cellCount(area), 0),
      grids
    );
    await breath();
  }
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
  // Excel.run would hold on to every range, and each range to its cells, until the whole workbook has been read.
  for (const range of ranges) range.untrack();
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
