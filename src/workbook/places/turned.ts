// A table whose fields stand down the rows and whose records stand side by side, seen as if it were turned: rows for
// columns and columns for rows. Cells keep the address they have on the sheet.
import type { CellRef, RangeRef } from "../../domain/cell-ref";
import type { Columns } from "../grid";
import { Grid } from "../grid";
import type { SheetSnapshot } from "../snapshot";
import type { Part } from "./parts";

/** Nobody lays out more fields than this down the rows, nor more records side by side. */
const MOST_FIELDS = 80;
const MOST_RECORDS = 60;

class TurnedGrid extends Grid {
  override ref(row: number, column: number): CellRef {
    return super.ref(column, row);
  }

  override range(
    from: { row: number; column: number },
    to: { row: number; column: number }
  ): RangeRef {
    return {
      ...this.ref(from.row, from.column),
      rows: to.column - from.column + 1,
      columns: to.row - from.row + 1,
    };
  }
}

/** The table of a part, turned; its first `labels` columns are its header. null: it is too large to be laid out so. */
export function turned({ grid, area }: Part, labels: number): Part | null {
  const { header, body, columns } = area;
  const fields: Columns = { left: header?.top ?? body.top, right: body.bottom };
  const isSmall =
    fields.right - fields.left < MOST_FIELDS && columns.right - columns.left < MOST_RECORDS;
  if (!isSmall || columns.right - columns.left < labels) return null;
  return {
    grid: new TurnedGrid(turnedSheet(grid.sheet, fields, columns), grid.book),
    area: {
      ...area,
      columns: fields,
      header: { top: columns.left, bottom: columns.left + labels - 1 },
      body: { top: columns.left + labels, bottom: columns.right },
      rows: { top: columns.left, bottom: columns.right },
      notes: [],
    },
  };
}

/** Nothing is known of its merges, as nothing is known of those of any sheet in Excel. */
function turnedSheet(sheet: SheetSnapshot, fields: Columns, records: Columns): SheetSnapshot {
  const along = <T>(cells: readonly (readonly T[] | undefined)[], none: T): readonly T[][] =>
    numbers(records).map((column) =>
      numbers(fields).map(
        (row) => cells[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? none
      )
    );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    firstRow: records.left,
    firstColumn: fields.left,
    values: along(sheet.values, null),
    formats: along<string | undefined>(sheet.formats, undefined),
    formulas: [],
  };
}

function numbers({ left, right }: Columns): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
