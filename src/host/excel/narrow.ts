// One stray cell makes the used area of a sheet far larger than its content: strips that hold nothing are not read.
import { cellCount, type Area, type Block } from "./batches";
import { rangeOf } from "./contents";

/** Below this an area is read as it is. */
const LARGE = 200_000;
const STRIPS = 64;
/** Of whole rows Excel gives no values. */
const ALL_COLUMNS = 16_384;

/** Asks for the used part of each strip of the large blocks: by rows, then, where that did not do, by columns. */
export async function narrowed(
  context: Excel.RequestContext,
  blocks: readonly Block[]
): Promise<readonly Block[]> {
  const byRows = await usedParts(context, blocks, rowStrips);
  return usedParts(context, byRows, columnStrips);
}

async function usedParts(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  cut: (area: Area) => readonly Area[]
): Promise<readonly Block[]> {
  if (!blocks.some(isLarge)) return blocks;
  const queued = blocks.map((block) => ({
    block,
    strips: isLarge(block) ? cut(block.area).map((area) => usedIn(context, block, area)) : null,
  }));
  await context.sync();
  return queued.flatMap(({ block, strips }) =>
    strips === null
      ? [block]
      : strips
          .filter((range) => !range.isNullObject)
          .map((range) => ({ ...block, area: areaOf(range) }))
  );
}

function isLarge({ area }: Block): boolean {
  return cellCount(area) > LARGE || area.columns === ALL_COLUMNS;
}

function usedIn(context: Excel.RequestContext, { sheetId }: Block, area: Area): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

export function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function rowStrips(area: Area): readonly Area[] {
  return spans(area.rows).map(([from, rows]) => ({ ...area, row: area.row + from, rows }));
}

function columnStrips(area: Area): readonly Area[] {
  return spans(area.columns).map(([from, columns]) => ({
    ...area,
    column: area.column + from,
    columns,
  }));
}

/** At most STRIPS stretches of a length, as start and length. */
function spans(length: number): readonly (readonly [from: number, length: number])[] {
  const each = Math.ceil(length / STRIPS);
  return Array.from({ length: Math.ceil(length / each) }, (_, index) => {
    const from = index * each;
    return [from, Math.min(each, length - from)] as const;
  });
}
