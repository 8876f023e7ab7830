// A located table becomes a Table with meaning: form, unit, columns, rows, confidence, and what it lacks.
import { a1Range } from "../domain/cell-ref";
import type { CellRef, RangeRef } from "../domain/cell-ref";
import type { MoneyUnit } from "../domain/money";
import { lackSentence } from "./header/assign-columns";
import type { AssignedColumn } from "./header/assign-columns";
import type { Continuation, Correction, Corrections, Table, TableRow } from "./book";
import { confidence, reasonsFor, totalsAddUp } from "./confidence";
import type { Evidence } from "./confidence";
import { chosenFields, correctedParts, correctionRemarks, isConfirmed } from "./corrections";
import type { Form } from "./forms/form";
import { readFreeForm } from "./rows/free-form";
import type { Grid } from "./grid";
import { headerPaths, isFigure } from "./header/header";
import { relativeYears } from "./header/header-years";
import { layoutKey } from "./layout-key";
import type { Area } from "./places/locate";
import {
  bandRange,
  continuations,
  hasFigures,
  headerOf,
  noteRows,
  partBodies,
  rangeOf,
  totalLabels,
} from "./places/parts";
import type { FurtherPart } from "./places/parts";
import { remarksOn } from "./values/remarks";
import { isFreeForm, recognise } from "./recognise";
import type { Recognised } from "./recognition";
import { readRows } from "./rows/rows";
import { columnsOf, tableColumn } from "./table-columns";
import { unitInHeaders } from "./values/units";
import type { KnownUnit } from "./values/units";

export interface TableSource {
  readonly grid: Grid;
  readonly area: Area;
  /** The parts behind page breaks, in order. */
  readonly further: readonly FurtherPart[];
  readonly titleFromBefore: boolean;
  readonly forms: readonly Form[];
  readonly corrections: Corrections;
  /** The unit that a comparison with other tables suggests. */
  readonly assumed?: MoneyUnit;
  /** All its amounts stand in titled tables of the same book as well. */
  readonly tiesOut?: boolean;
}

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
  readonly continued: readonly Continuation[];
}

/** What is printed, before anything was corrected. */
function layoutOf({ grid, area }: TableSource, headers: ReadonlyMap<number, string>): string {
  const columns = [...headers].map(([column, header]) => ({ column, field: null, header }));
  return layoutKey({ title: area.caption.title, columns, sheet: grid.sheet.name });
}

/** `as`: the layout it is known by, when its own headers are not those that are printed. */
export function readTable(source: TableSource, as?: string): Table {
  const { grid, area, corrections, forms } = source;
  const headers = headersOf(grid, area);
  const layout = as ?? layoutOf(source, headers);
  const correction = corrections.get(layout) ?? {};
  const recognised =
    correction.form === null ? null : recognise(appearanceOf(source, headers, correction), forms);
  const contents = contentsOf(source, { headers, recognised, correction });
  const evidence = recognised === null ? null : evidenceOf(recognised, contents);
  const sure = evidence === null ? 0 : confidence(evidence);
  const parts = [source, ...source.further];
  const range = rangeOf(source);
  const { sheet, book } = range;
  return {
    id: `${book === undefined ? "" : `[${book}]`}${sheet}!${a1Range(range)}`,
    range,
    title: area.caption.title,
    form: recognised?.form.id ?? null,
    unit: contents.unit?.unit ?? null,
    basis: contents.unit?.basis ?? null,
    year: area.caption.year?.value ?? null,
    ...departmentOf(area),
    confidence: sure,
    confirmed: isConfirmed(correction, { complete: contents.found === 1, confidence: sure }),
    layout,
    ...(corrections.has(layout) ? { correction } : {}),
    header: contents.header,
    totals: recognised === null ? parts.flatMap(totalLabels) : totalsOf(contents.rows),
    columns: contents.columns.map((column) => tableColumn(source, column, contents.rows)),
    rows: [...contents.rows, ...parts.flatMap(noteRows)],
    empty: recognised === null ? !parts.some(hasFigures) : isEmpty(contents.rows),
    lacks: [...(recognised?.doubts ?? []), ...contents.lacks],
    ...(evidence === null ? {} : { reasons: reasonsFor(evidence) }),
    remarks: [
      ...correctionRemarks(correction, area.caption.unit?.unit ?? null),
      ...remarksOn(grid.sheet, contents.rows, contents.columns),
    ],
    ...(source.further.length === 0 ? {} : { continued: contents.continued }),
  };
}

function departmentOf({ caption: { department } }: Area): Pick<Table, "department"> {
  return department === null ? {} : { department: { name: department.value, at: department.at } };
}

function totalsOf(rows: readonly TableRow[]): readonly CellRef[] {
  return rows.flatMap(({ role, labelAt }) =>
    (role === "total" || role === "subtotal") && labelAt !== undefined ? [labelAt] : []
  );
}

function headersOf(grid: Grid, { header, columns, caption }: Area): ReadonlyMap<number, string> {
  if (header === null) return new Map();
  const paths = relativeYears(headerPaths(grid, header, columns), caption.year?.value ?? null);
  return new Map(paths.map((path, index) => [columns.left + index, path]));
}

function appearanceOf(
  { grid, area, titleFromBefore, tiesOut = false }: TableSource,
  headers: ReadonlyMap<number, string>,
  correction: Correction
): Parameters<typeof recognise>[0] {
  return {
    caption: area.caption,
    sheetName: grid.sheet.name,
    titleFromBefore,
    tiesOut,
    headers,
    labels: bodyLabels(grid, area),
    given: correction.form ?? undefined,
  };
}

/** So many rows tell a form by the lines it prints. */
const TELLING_ROWS = 60;
const LONGEST_LINE = 40;

function bodyLabels(grid: Grid, { body }: Area): readonly string[] {
  const labels: string[] = [];
  for (let row = body.top; row <= Math.min(body.bottom, body.top + TELLING_ROWS); row++) {
    for (const column of grid.filled(row)) {
      const label = grid.label(row, column);
      if (label.length <= LONGEST_LINE && !isFigure(grid, row, column)) labels.push(label);
    }
  }
  return labels;
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
  const { part, columns, lacking: absent } = columnsOf(recognised, headers, correction);
  const unit = unitFor(source, correction, [...headers.values()]);
  const fields = new Set(columns.map(({ rule }) => rule?.field));
  const lacking = absent.filter(({ field }) => !fields.has(field));
  const required = part.columns.filter((rule) => rule.required === true).length;
  return {
    columns,
    rows: readRows({
      grid,
      part,
      columns,
      body: area.body,
      unit: unit?.unit ?? null,
      further: partBodies(source.further, columns),
    }),
    unit,
    lacks: [
      ...(area.header === null ? ["没有表头，不能判断各列的含义"] : []),
      ...lacking.map(lackSentence),
      ...unitLack(recognised, unit),
    ],
    found: shareFound(area, required, lacking.length),
    header: headerOf(source),
    continued: continuations(source.further),
  };
}

/** Without a header nothing tells what the columns are. */
function shareFound({ header }: Area, required: number, lacking: number): number {
  if (header === null) return 0;
  return required === 0 ? 1 : 1 - lacking / required;
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
  const further = source.further.map((part) => ({ ...part, area: wholeArea(part.area) }));
  const form = readFreeForm([{ grid, area: wholeArea(area) }, ...further], {
    variant: recognised.variant,
    correct: (parts) =>
      correctedParts(parts, recognised.form, chosenFields(correction, recognised.form)),
    unitOf: (headers) => {
      unit = unitFor(source, correction, headers);
      return unit?.unit ?? null;
    },
  });
  const grids = recognised.variant.parts.length;
  const lacksColumn = form.parts.some(({ assignment }) => assignment.lacking.length > 0);
  return {
    columns: form.columns,
    rows: form.rows,
    unit,
    lacks: [
      ...form.parts.flatMap(({ assignment }) => assignment.lacking.map(lackSentence)),
      ...form.absent.flatMap((part) =>
        part.columns.filter((rule) => rule.required === true).map(lackSentence)
      ),
      ...(form.hasMoney ? unitLack(recognised, unit) : []),
    ],
    unitless: !form.hasMoney,
    found: form.rows.length === 0 || lacksColumn ? 0 : 1 - form.absent.length / grids,
    header: form.headers.map((band) => bandRange(source, band)),
    continued: source.further.map((part, index) => ({
      range: rangeOf(part),
      header: (form.repeated[index] ?? []).map((band) => bandRange(part, band)),
    })),
  };
}

/** Of a form that is laid out freely, what looked like its one header is the first of its rows. */
function wholeArea(area: Area): Area {
  return area.header === null
    ? area
    : { ...area, header: null, body: { top: area.header.top, bottom: area.body.bottom } };
}

function evidenceOf(
  { form, variant, namedBy, doubts }: Recognised,
  { found, unit, columns, rows, unitless }: Contents
): Evidence {
  const money = columns.find(({ rule }) => rule?.kind === "money")?.rule?.field;
  return {
    namedBy,
    columns: found,
    basis: unit?.basis ?? null,
    unitless: unitless ?? form.unitless ?? false,
    unitIsMinor: variant.parts.every(
      (part) => part.layout === "keyValue" || part.columns.every(({ kind }) => kind !== "money")
    ),
    addsUp: money === undefined ? null : totalsAddUp(rows, money),
    doubts: doubts.length,
  };
}

/** No amount but nil and zero anywhere; the word 合计 in a total row is no content. */
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
