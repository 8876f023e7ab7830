// What was found on the sheets, for reading the same workbook again: a sheet whose snapshot is the same object gives the
// same, and only what follows from several sheets together is found anew.
import { aggregationsOf } from "./aggregations/aggregations";
import type { Aggregation, Correction, Corrections, Table, Unread } from "./book";
import type { Grid } from "./grid";
import { layoutKey } from "./layout-key";
import { locate } from "./places/locate";
import type { Area, Located, LocateOptions } from "./places/locate";
import { readEitherWay } from "./read-either-way";
import type { SheetSnapshot } from "./snapshot";
import type { TableSource } from "./table-source";
import { unreadOn } from "./unread";

interface OnSheet {
  readonly book: string | undefined;
  located?: Located;
  aggregations?: readonly Aggregation[];
  unread?: readonly Unread[];
}

interface Known {
  readonly table: Table;
  /** What was said about it, under each key it may be known by. */
  readonly said: readonly (Correction | undefined)[];
}

interface ReadTables {
  readonly origin: TableSource["origin"];
  /** By the unit that was assumed, and on what grounds. */
  readonly tables: Map<string, Known>;
}

/** Holds no snapshot: what was found on a sheet goes with it. */
export class ReadingMemo {
  private readonly sheets = new WeakMap<SheetSnapshot, OnSheet>();
  private readonly tables = new WeakMap<object, ReadTables>();

  /** `options` must be the same each time. */
  located(grid: Grid, options: LocateOptions): Located {
    return (this.on(grid).located ??= locate(grid, options));
  }

  aggregations(grid: Grid): readonly Aggregation[] {
    return (this.on(grid).aggregations ??= aggregationsOf(grid));
  }

  /** Where tables are follows from the sheet alone; which titles they take does not matter here. */
  unread(grid: Grid, areas: readonly Area[]): readonly Unread[] {
    return (this.on(grid).unread ??= unreadOn(grid, areas));
  }

  table(source: TableSource): Table {
    const { origin, assumed = "", tiesOut = false, corrections } = source;
    const { tables } = this.readFrom(origin);
    const suggested = `${assumed} ${String(tiesOut)}`;
    const known = tables.get(suggested);
    if (known !== undefined && isSame(known.said, saidAbout(known.table, corrections)))
      return known.table;
    const table = readEitherWay(source);
    tables.set(suggested, { table, said: saidAbout(table, corrections) });
    return table;
  }

  private on({ sheet, book }: Grid): OnSheet {
    const known = this.sheets.get(sheet);
    if (known?.book === book && known !== undefined) return known;
    const fresh: OnSheet = { book };
    this.sheets.set(sheet, fresh);
    return fresh;
  }

  private readFrom(origin: TableSource["origin"]): ReadTables {
    const known = this.tables.get(origin[0]);
    if (known !== undefined && isSame(known.origin, origin)) return known;
    const fresh: ReadTables = { origin, tables: new Map() };
    this.tables.set(origin[0], fresh);
    return fresh;
  }
}

function saidAbout(table: Table, corrections: Corrections): Known["said"] {
  return [layoutKey(table), ...(table.otherLayouts ?? [])].map((key) => corrections.get(key));
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}
