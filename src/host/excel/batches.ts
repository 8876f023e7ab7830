// Cuts used areas into row blocks that fit one answer of Excel, and learns from each answer how many cells fit.
import type { Grid } from "./grid";
import { jsonBytes } from "./request-weight";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/** Cells that are asked for at once when that is all there is: below the 5 MB of Excel on the web even with long labels. */
export const AT_ONCE = 20_000;
/** Cells of one answer of many. Office.js takes each in one go, and between two the page can breathe. */
export const BATCH = 10_000;
const SMALLEST_BATCH = 500;
/** Well below 5 MB: how Excel counts its envelope is not documented. */
const AIM_BYTES = 2_500_000;
/** Rows of a block that are weighed: enough to know the others. */
const SAMPLE = 20;

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** What is still to be read, in order. */
export class BlockQueue {
  private readonly waiting: Block[];

  constructor(blocks: readonly Block[]) {
    this.waiting = [...blocks];
  }

  get next(): Block | undefined {
    return this.waiting[0];
  }

  /** Whole blocks and then a part of one, together at most `budget` cells; always at least one row. */
  take(budget: number): readonly Block[] {
    const taken: Block[] = [];
    let left = budget;
    for (let block = this.waiting[0]; block !== undefined; block = this.waiting[0]) {
      const rows = Math.min(block.area.rows, Math.floor(left / block.area.columns));
      if (rows <= 0 && taken.length > 0) break;
      const head = this.cutHead(block, Math.max(1, rows));
      taken.push(head);
      left -= cellCount(head.area);
    }
    return taken;
  }

  putBack(blocks: readonly Block[]): void {
    this.waiting.unshift(...blocks);
  }

  private cutHead(block: Block, rows: number): Block {
    const { area } = block;
    this.waiting.shift();
    if (rows < area.rows) {
      const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
      this.waiting.unshift({ ...block, area: rest });
    }
    return { ...block, area: { ...area, rows } };
  }
}

/** How many cells the next answer may hold, given what the last one weighed. */
export function nextBatch(cells: number, grids: readonly Grid[]): number {
  const bytes = grids.reduce((total, grid) => total + weight(grid), 1);
  const fitting = Math.floor((AIM_BYTES * cells) / bytes);
  return Math.min(BATCH, Math.max(SMALLEST_BATCH, fitting));
}

/** After an answer that was too large; null when even a small one does not fit. */
export function smallerBatch(cells: number): number | null {
  const half = Math.floor(cells / 2);
  return half < SMALLEST_BATCH ? null : half;
}

/** UTF-8 bytes of the answer, near enough: every so many rows stand for those between them. */
function weight({ values, formulas, numberFormat, valueTypes }: Grid): number {
  const rows = values?.length ?? 0;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  const sampled = [values, formulas, numberFormat, valueTypes].map((part) =>
    part?.filter((_row, index) => index % step === 0)
  );
  return jsonBytes(sampled) * step;
}
