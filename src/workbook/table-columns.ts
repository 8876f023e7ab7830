// The columns of a located table: by its form and as the officer corrected them, each with a sample of its content.
import type { AssignedColumn } from "./header/assign-columns";
import type { Correction, Field, TableColumn, TableRow } from "./book";
import { chosenFields, correctedColumns } from "./corrections";
import type { CorrectedColumns } from "./corrections";
import { fieldTitle } from "./forms/choices";
import { CODE, NAME } from "./forms/columns";
import type { GridPart } from "./forms/form";
import type { Grid } from "./grid";
import type { Area } from "./places/locate";
import { gridPartOf } from "./recognise";
import type { Recognised } from "./recognition";

/** A table that is none of the forms is read for its labels only. */
const UNKNOWN: GridPart = { layout: "byCode", columns: [CODE, NAME] };

export function columnsOf(
  recognised: Recognised | null,
  headers: ReadonlyMap<number, string>,
  correction: Correction
): CorrectedColumns {
  if (recognised === null) return { part: UNKNOWN, columns: unknownColumns(headers), lacking: [] };
  const { form, assignment } = recognised;
  return (
    correctedColumns(recognised, headers, chosenFields(correction, form)) ?? {
      part: gridPartOf(recognised) ?? UNKNOWN,
      columns: assignment?.columns ?? unknownColumns(headers),
      lacking: assignment?.lacking ?? [],
    }
  );
}

/** Of an unknown table only code and label columns are known, in a single block. */
function unknownColumns(headers: ReadonlyMap<number, string>): readonly AssignedColumn[] {
  let hasName = false;
  return [...headers].map(([column, header]) => {
    const rule = hasName
      ? null
      : [CODE, NAME].find((each) =>
          each.header.some((pattern) => new RegExp(pattern).test(header))
        );
    if (rule?.kind === "name") hasName = true;
    return { column, header, rule: rule ?? null, block: 0 };
  });
}

/** How far down a sample of a column is sought. */
const SAMPLED_ROWS = 50;

export function tableColumn(
  { grid, area }: { readonly grid: Grid; readonly area: Area },
  { column, header, rule }: AssignedColumn,
  rows: readonly TableRow[]
): TableColumn {
  const field = rule?.field ?? null;
  const sample =
    area.header === null ? sampleIn(rows, column, field) : sampleBelow(grid, area, column);
  return {
    column,
    header,
    field,
    ...(rule === null ? {} : { title: fieldTitle(rule) }),
    ...(sample === undefined ? {} : { sample }),
  };
}

/** The first text of the column below the header. */
function sampleBelow(grid: Grid, { body }: Area, column: number): string | undefined {
  const last = Math.min(body.bottom, body.top + SAMPLED_ROWS - 1);
  for (let row = body.top; row <= last; row++) {
    const text = grid.text(row, column);
    if (text !== "") return text;
  }
  return undefined;
}

/** The same of a table without a header, whose rows need not begin at its top. */
function sampleIn(
  rows: readonly TableRow[],
  column: number,
  field: Field | null
): string | undefined {
  if (field === null) return undefined;
  for (const { cells } of rows.slice(0, SAMPLED_ROWS)) {
    const cell = cells.get(field);
    if (cell?.at.column === column && cell.text !== "") return cell.text;
  }
  return undefined;
}
