// A located table becomes a Table with meaning: form, unit, columns, rows, confidence, and what it lacks.
import { a1Range, columnName } from "../domain/cell-ref";
import type { CellRef, RangeRef } from "../domain/cell-ref";
import type { MoneyUnit } from "../domain/money";
import { lackSentence, withCorrections } from "./assign-columns";
import type { AssignedColumn } from "./assign-columns";
import type { Correction, Corrections, Field, Table, TableRow } from "./book";
import { confidence, totalsAddUp } from "./confidence";
import { CODE, NAME } from "./forms/columns";
import type { Form, GridPart } from "./forms/form";
import { readFreeForm } from "./free-form";
import type { Grid } from "./grid";
import { headerPaths, isFigure } from "./header";
import { relativeYears } from "./header-years";
import { bareLabel, isSubtotalLabel, isTotalLabel } from "./labels";
import { layoutKey } from "./layout-key";
import type { Area, Note } from "./locate";
import { remarksOn } from "./remarks";
import { gridPartOf, isFreeForm, recognise } from "./recognise";
import type { Recognised } from "./recognise";
import { readRows } from "./rows";
import { unitInHeaders } from "./units";
import type { KnownUnit } from "./units";

export interface TableSource {
  readonly grid: Grid;
  readonly area: Area;
  readonly titleFromBefore: boolean;
  readonly forms: readonly Form[];
  readonly corrections: Corrections;
  /** The unit that a comparison with other tables suggests. */
  readonly assumed?: MoneyUnit;
}

/** A table that is none of the forms is read for its labels only. */
const UNKNOWN: GridPart = { layout: "byCode", columns: [CODE, NAME] };

interface Contents {
  /** No amount at all, so that no unit is needed. */
  readonly unitless?: boolean;
  readonly columns: readonly AssignedColumn[];
  readonly rows: readonly TableRow[];
  readonly unit: KnownUnit | null;
  readonly lacks: readonly string[];
  /** Share of required columns found. */
  readonly found: number;
  readonly header: readonly RangeRef[];
}

export function readTable(source: TableSource): Table {
  const { grid, area, corrections, forms } = source;
  const headers = headersOf(grid, area);
  const printed = [...headers].map(([column, header]) => ({ column, field: null, header }));
  const correction =
    corrections.get(layoutKey({ title: area.caption.title, columns: printed })) ?? {};
  const recognised =
    correction.form === null ? null : recognise(appearanceOf(source, headers, correction), forms);
  const contents = contentsOf(source, { headers, recognised, correction });
  const range = rangeOf(grid, area);
  const { sheet, book } = range;
  return {
    id: `${book === undefined ? "" : `[${book}]`}${sheet}!${a1Range(range)}`,
    range,
    title: area.caption.title,
    form: recognised?.form.id ?? null,
    unit: contents.unit?.unit ?? null,
    basis: contents.unit?.basis ?? null,
    year: area.caption.year?.value ?? null,
    confidence: recognised === null ? 0 : confidenceOf(recognised, contents),
    confirmed: correction.confirmed ?? false,
    header: contents.header,
    totals: recognised === null ? totalLabels(grid, area) : totalsOf(contents.rows),
    columns: contents.columns.map(({ column, header, rule }) => ({
      column,
      header,
      field: rule?.field ?? null,
    })),
    rows: [...contents.rows, ...area.notes.map((note) => noteRow(grid, note))],
    empty: recognised === null ? !hasFigures(grid, area) : isEmpty(contents.rows),
    lacks: contents.lacks,
    remarks: remarksOn(grid.sheet, contents.rows),
  };
}

function noteRow(grid: Grid, { row, column, label }: Note): TableRow {
  return { row, label, labelAt: grid.ref(row, column), role: "note", block: 0, cells: new Map() };
}

function totalsOf(rows: readonly TableRow[]): readonly CellRef[] {
  return rows.flatMap(({ role, labelAt }) =>
    (role === "total" || role === "subtotal") && labelAt !== undefined ? [labelAt] : []
  );
}

/** Of an unknown table nobody knows which columns hold labels, so every cell is looked at. */
function totalLabels(grid: Grid, { body, columns }: Area): readonly CellRef[] {
  const found: CellRef[] = [];
  for (let row = body.top; row <= body.bottom; row++) {
    for (const column of grid.filled(row)) {
      const label = bareLabel(grid.label(row, column));
      const isInside = column >= columns.left && column <= columns.right;
      if (isInside && (isTotalLabel(label) || isSubtotalLabel(label)))
        found.push(grid.ref(row, column));
    }
  }
  return found;
}

function headersOf(grid: Grid, { header, columns, caption }: Area): ReadonlyMap<number, string> {
  if (header === null) return new Map();
  const paths = relativeYears(headerPaths(grid, header, columns), caption.year?.value ?? null);
  return new Map(paths.map((path, index) => [columns.left + index, path]));
}

function appearanceOf(
  { grid, area, titleFromBefore }: TableSource,
  headers: ReadonlyMap<number, string>,
  correction: Correction
): Parameters<typeof recognise>[0] {
  const given = correction.form ?? undefined;
  return { caption: area.caption, sheetName: grid.sheet.name, titleFromBefore, headers, given };
}

function rangeOf(grid: Grid, { rows, columns }: Area): RangeRef {
  return grid.range(
    { row: rows.top, column: columns.left },
    { row: rows.bottom, column: columns.right }
  );
}

interface Understanding {
  readonly headers: ReadonlyMap<number, string>;
  readonly recognised: Recognised | null;
  readonly correction: Correction;
}

function contentsOf(source: TableSource, understanding: Understanding): Contents {
  const { recognised } = understanding;
  return recognised !== null && isFreeForm(recognised.form)
    ? freeContents(source, recognised, understanding.correction)
    : gridContents(source, understanding);
}

function unitFor(
  { area, assumed }: TableSource,
  correction: Correction,
  headers: readonly string[]
): KnownUnit | null {
  if (correction.unit !== undefined) return { unit: correction.unit, basis: "given" };
  if (area.caption.unit !== null) return area.caption.unit;
  const unit = unitInHeaders(headers);
  if (unit !== null) return { unit, basis: "header" };
  return assumed === undefined ? null : { unit: assumed, basis: "magnitude" };
}

function gridContents(
  source: TableSource,
  { headers, recognised, correction }: Understanding
): Contents {
  const { grid, area } = source;
  const part = (recognised === null ? null : gridPartOf(recognised)) ?? UNKNOWN;
  const assigned = recognised?.assignment?.columns ?? unknownColumns(headers);
  const columns = withCorrections(assigned, part, (column): Field | undefined =>
    correction.columns?.get(columnName(column))
  );
  const unit = unitFor(source, correction, [...headers.values()]);
  const fields = new Set(columns.map(({ rule }) => rule?.field));
  const lacking = (recognised?.assignment?.lacking ?? []).filter(({ field }) => !fields.has(field));
  const required = part.columns.filter((rule) => rule.required === true).length;
  return {
    columns,
    rows: readRows({ grid, part, columns, body: area.body, unit: unit?.unit ?? null }),
    unit,
    lacks: [...lacking.map(lackSentence), ...unitLack(recognised, unit)],
    found: required === 0 ? 1 : 1 - lacking.length / required,
    header: headerRange(grid, area),
  };
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

function headerRange(grid: Grid, { header, columns }: Area): readonly RangeRef[] {
  if (header === null) return [];
  return [
    grid.range(
      { row: header.top, column: columns.left },
      { row: header.bottom, column: columns.right }
    ),
  ];
}

function unitLack(recognised: Recognised | null, unit: KnownUnit | null): readonly string[] {
  return recognised === null || recognised.form.unitless === true || unit !== null
    ? []
    : ["没有注明金额单位"];
}

function freeContents(
  source: TableSource,
  recognised: Recognised,
  correction: Correction
): Contents {
  const { grid, area } = source;
  let unit: KnownUnit | null = null;
  const form = readFreeForm(grid, area, {
    variant: recognised.variant,
    unitOf: (headers) => {
      unit = unitFor(source, correction, headers);
      return unit?.unit ?? null;
    },
  });
  const grids = recognised.variant.parts.length;
  return {
    columns: form.columns,
    rows: form.rows,
    unit,
    lacks: [
      ...form.absent.flatMap((part) =>
        part.columns.filter((rule) => rule.required === true).map(lackSentence)
      ),
      ...(form.hasMoney ? unitLack(recognised, unit) : []),
    ],
    unitless: !form.hasMoney,
    found: form.rows.length === 0 ? 0 : 1 - form.absent.length / grids,
    header: form.parts.map(({ band }) =>
      grid.range(
        { row: band.top, column: area.columns.left },
        { row: band.bottom, column: area.columns.right }
      )
    ),
  };
}

function confidenceOf(
  { form, namedBy }: Recognised,
  { found, unit, columns, rows, unitless }: Contents
): number {
  const money = columns.find(({ rule }) => rule?.kind === "money")?.rule?.field;
  return confidence({
    namedBy,
    columns: found,
    basis: unit?.basis ?? null,
    unitless: unitless ?? form.unitless ?? false,
    addsUp: money === undefined ? null : totalsAddUp(rows, money),
  });
}

/** No amount but nil and zero anywhere. */
/** The word 合计 in a total row is no content. */
function isEmpty(rows: readonly TableRow[]): boolean {
  return rows.every(({ role, cells }) =>
    [...cells.values()].every(({ value }) => {
      if (role === "total" && value.kind === "text") return true;
      if (value.kind === "money") return value.fen === 0;
      if (value.kind === "number") return value.number === 0;
      return value.kind === "blank" || value.kind === "notApplicable";
    })
  );
}

function hasFigures(grid: Grid, { body }: Area): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    if (grid.filled(row).some((column) => isFigure(grid, row, column))) return true;
  }
  return false;
}
