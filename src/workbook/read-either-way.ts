// A table is read as it stands; when that makes no sense of it, with its rows for columns: one purchase, one asset, one
// project a column, and 采购方式, 原值, 年初预算数 down the rows.
import { CONFIDENCE_TO_USE } from "./book";
import type { Correction, Corrections, Table, TableColumn, TableRow } from "./book";
import { layoutKey } from "./layout-key";
import { turned } from "./places/turned";
import { noteRows, rangeOf } from "./places/parts";
import { layoutOf, readTable } from "./read-table";
import type { TableSource } from "./table-source";

/** So many rows must be understood: two or three words fit by chance. */
const TELLING_FIELDS = 3;
/** The labels may have the name of a group in front of them. */
const LABEL_COLUMNS = [1, 2];
const NOTHING_SAID: Correction = {};

export function readEitherWay(source: TableSource): Table {
  const table = readTable(source);
  if (table.confidence >= CONFIDENCE_TO_USE || source.area.free || source.further.length > 0)
    return table;
  const layouts = [layoutKey(table)];
  for (const labels of LABEL_COLUMNS) {
    const part = turned(source, labels);
    if (part === null) continue;
    const seen = { ...source, ...part, isTurned: true as const };
    const layout = layoutOf(seen);
    const corrections = withWordOn(layout, source.corrections, layoutKey(table));
    const other = readTable({ ...seen, corrections });
    // What was said of its rows was said when it was shown so.
    if (saysSomething(source.corrections.get(layout)) || makesSense(other, table, source)) {
      const others = layouts.filter((each) => each !== layout);
      return { ...asPrinted(other, table, { source, labels }), otherLayouts: others };
    }
    layouts.push(layout);
  }
  return layouts.length === 1 ? table : { ...table, otherLayouts: layouts.slice(1) };
}

/** The officer's word on the table as it stands holds for it turned, but columns that were chosen are none of its rows. */
function withWordOn(layout: string, corrections: Corrections, standing: string): Corrections {
  const word = corrections.get(standing);
  if (word === undefined || corrections.has(layout)) return corrections;
  const rest = Object.entries(word).filter(([what]) => what !== "columns" && what !== "of");
  return new Map([[layout, Object.fromEntries(rest)]]);
}

function saysSomething(correction = NOTHING_SAID): boolean {
  return Object.keys(correction).length > 0;
}

/** Only a list of records is laid out so; any other form prints its lines down the rows anyway. */
function makesSense(other: Table, standing: Table, { forms }: TableSource): boolean {
  const { confidence, form, columns, rows, correction = NOTHING_SAID } = other;
  const known = forms.find(({ id }) => id === form);
  const isList =
    known?.variants.every(
      ({ parts: [only, ...others] }) => others.length === 0 && only.layout === "records"
    ) ?? false;
  const understood = columns.filter(({ field }) => field !== null).length;
  // What still lacks of a list that the officer named is put right where it makes more sense.
  const isNamed = typeof correction.form === "string" && confidence > standing.confidence;
  const isSure = isNamed || confidence >= CONFIDENCE_TO_USE;
  return isList && isSure && understood >= TELLING_FIELDS && rows.length > 0;
}

interface Printed {
  readonly source: TableSource;
  readonly labels: number;
}

/** Back to where things are: what was a column is a row again. */
function asPrinted(other: Table, printed: Table, { source, labels }: Printed): Table {
  const { header, body, columns } = source.area;
  const top = header?.top ?? body.top;
  const understood = other.columns.filter(({ field }) => field !== null);
  return {
    ...other,
    id: printed.id,
    range: rangeOf(source),
    columns: other.columns.map((each) => ({
      ...each,
      row: each.column,
      column: columns.left + labels - 1,
    })),
    rows: [
      ...other.rows.map((row): TableRow => ({
        ...row,
        row: row.labelAt?.row ?? top,
        column: row.row,
      })),
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
