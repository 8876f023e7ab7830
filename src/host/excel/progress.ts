// Tells how far a reading has come, and stops it when it was cancelled.
import { throwIfAborted } from "../abortable";
import type { ReadOptions } from "../port";
import type { Block } from "./batches";
import type { Announce } from "./contents";
import type { SheetEntry } from "./grid";

/** `rows` are told of a sheet whose first block does not hold all of it. */
export function progressTo(
  entries: readonly SheetEntry[],
  blocks: readonly Block[],
  { onProgress, signal }: ReadOptions
): Announce {
  const places = new Map(
    entries.map(({ id, name }, done) => [id, { sheet: name, done, total: entries.length }])
  );
  return (next, isWhole) => {
    throwIfAborted(signal);
    const place = places.get(next.sheetId) ?? { sheet: "", done: 0, total: entries.length };
    const rows = isWhole ? {} : { rows: rowsDone(next, blocks) };
    onProgress?.({ ...place, ...rows });
    return place.sheet;
  };
}

function rowsDone(next: Block, blocks: readonly Block[]): { done: number; total: number } {
  const own = blocks.filter(({ sheetId }) => sheetId === next.sheetId);
  const top = Math.min(...own.map(({ area }) => area.row));
  const bottom = Math.max(...own.map(({ area }) => area.row + area.rows));
  return { done: next.area.row - top, total: bottom - top };
}
