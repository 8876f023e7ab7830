// Many cells named in few words: "D5:D42、F7 共39格".
import { a1, a1Range } from "../../domain/cell-ref";
import type { Position } from "./area";

/** Ranges written out; the rest is counted. */
const MAX_RANGES = 4;

export function cellList(cells: readonly Position[]): string {
  const ranges = columnRanges(cells);
  const named = ranges.slice(0, MAX_RANGES).join("、");
  const isWhole = ranges.length <= MAX_RANGES;
  return cells.length === 1
    ? named
    : `${named}${isWhole ? "" : "等"}（共${String(cells.length)}格）`;
}

function columnRanges(cells: readonly Position[]): readonly string[] {
  const sorted = [...cells].sort(
    (left, right) => left.column - right.column || left.row - right.row
  );
  const ranges: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const { row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else ranges.push({ row, column, rows: 1, columns: 1 });
  }
  return ranges.map((range) => (range.rows === 1 ? a1(range) : a1Range(range)));
}
