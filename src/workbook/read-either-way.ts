// A table is read as it stands; when that makes no sense of it, with its rows for columns: one purchase, one asset, one
// project a column, and 采购方式, 原值, 年初预算数 down the rows.
import { CONFIDENCE_TO_USE } from "./book";
import type { Correction, Corrections, Table, TableColumn, TableRow } from "./book";
import type { Grid } from "./grid";
import { turned } from "./places/turned";
import { noteRows, rangeOf } from "./places/parts";
import { readTable } from "./read-table";
import type { TableSource } from "./table-source";

/** So many rows must be understood: two or three words fit by chance. */
const TELLING_FIELDS = 3;
/** The labels may have the name of a group in front of them. */
const LABEL_COLUMNS = [1, 2];
const NOTHING_CHOSEN: NonNullable<Correction["columns"]> = new Map();

export function readEitherWay(source: TableSource): Table {
  const table = readTable(source);
  if (table.confidence >= CONFIDENCE_TO_USE || source.area.free || source.further.length > 0)
    return table;
  for (const labels of LABEL_COLUMNS) {
    const part = turned(source, labels);
    if (part === null) continue;
    const layout = table.layout ?? "";
    const corrections = withoutColumns(source.corrections, layout);
    const other = readTable({ ...source, ...part, corrections }, layout);
    if (makesSense(other, source)) return asPrinted(other, table, { source, labels });
  }
  return table;
}

/** Columns that were chosen for a table as it stands are none of its rows. */
function withoutColumns(corrections: Corrections, layout: string): Corrections {
  const correction = corrections.get(layout);
  return correction === undefined
    ? corrections
    : new Map([[layout, { ...correction, columns: NOTHING_CHOSEN }]]);
}

/** Only a list of records is laid out so; any other form prints its lines down the rows anyway. */
function makesSense({ confidence, form, columns, rows }: Table, { forms }: TableSource): boolean {
  const known = forms.find(({ id }) => id === form);
  const isList =
    known?.variants.every(
      ({ parts: [only, ...others] }) => others.length === 0 && only.layout === "records"
    ) ?? false;
  const understood = columns.filter(({ field }) => field !== null).length;
  return (
    isList && confidence >= CONFIDENCE_TO_USE && understood >= TELLING_FIELDS && rows.length > 0
  );
}

interface Printed {
  readonly source: TableSource;
  readonly labels: number;
}

/** Back to where things are: what was a column is a row again. */
function asPrinted(other: Table, printed: Table, { source, labels }: Printed): Table {
  const { grid, area } = source;
  const top = area.header?.top ?? area.body.top;
  const understood = other.columns.filter(({ field }) => field !== null);
  return {
    ...other,
    ...(printed.correction === undefined ? {} : { correction: printed.correction }),
    id: printed.id,
    range: rangeOf(source),
    columns: recordColumns(grid, source, labels),
    rows: [
      ...other.rows.map((row): TableRow => ({ ...row, row: row.labelAt?.row ?? top })),
      ...noteRows(source),
    ],
    remarks: [
      `本表的栏目在行、各项在列，已逐列读取：${understood.map(wordsOf).join("、")}`,
      ...(other.remarks ?? []),
    ],
  };
}

function wordsOf({ column, header, title }: TableColumn): string {
  const name = header.split("/").at(-1) ?? header;
  const meaning = title === undefined || title === name ? "" : `（${title}）`;
  return `第${String(column + 1)}行“${name}”${meaning}`;
}

function recordColumns(
  grid: Grid,
  { area: { header, body, columns } }: TableSource,
  labels: number
): readonly TableColumn[] {
  const top = header?.top ?? body.top;
  const count = columns.right - columns.left + 1;
  return Array.from({ length: count }, (_, index) => ({
    column: columns.left + index,
    field: null,
    header: index < labels ? "" : grid.text(top, columns.left + index),
  }));
}
