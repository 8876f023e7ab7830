// Small tables as they are typed, and what is found in them, in short form: "sum B5 = B2 B3 B4".
import { a1, a1Range } from "../../../src/domain/cell-ref";
import type { CellRef, RangeRef } from "../../../src/domain/cell-ref";
import { aggregationsOf } from "../../../src/workbook/aggregations/aggregations";
import type { Aggregation } from "../../../src/workbook/book";
import { Grid } from "../../../src/workbook/grid";
import type { CellValue } from "../../../src/workbook/snapshot";

export type Rows = readonly (readonly CellValue[])[];

export function found(rows: Rows): readonly Aggregation[] {
  const sheet = { name: "表", visibility: "visible", firstRow: 0, firstColumn: 0 } as const;
  return aggregationsOf(new Grid({ ...sheet, values: rows, formulas: [], formats: [] }));
}

export function inShort(rows: Rows): readonly string[] {
  return found(rows).map(
    ({ kind, at, of, holds }) =>
      `${kind} ${a1(at)} = ${of.map(cells).join(" ")}${holds ? "" : " (does not hold)"}`
  );
}

function cells(each: CellRef | RangeRef): string {
  return "rows" in each ? a1Range(each) : a1(each);
}

/** Numbers that look random and are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
