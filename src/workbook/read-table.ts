// A located table becomes a Table with meaning: form, unit, columns, rows, confidence, and what it lacks.
import { a1Range } from "../domain/cell-ref";
import type { CellRef } from "../domain/cell-ref";
import type { FormId } from "../domain/form-id";
import { bodyLabels } from "./body-labels";
import type { Correction, Field, Table, TableRow } from "./book";
import { columnsAddUp, confidence, reasonsFor } from "./confidence";
import type { Evidence } from "./confidence";
import { correctionRemarks, isConfirmed } from "./corrections";
import type { Form } from "./forms/form";
import type { Grid } from "./grid";
import { headerPaths } from "./header/header";
import type { Headers } from "./header/header-columns";
import { relativeYears } from "./header/header-years";
import { layoutKey } from "./layout-key";
import type { Area } from "./places/locate";
import { hasFigures, noteRows, rangeOf, totalLabels } from "./places/parts";
import { recognise } from "./recognise";
import type { Recognised } from "./recognition";
import type { SheetSnapshot } from "./snapshot";
import { tableColumn } from "./table-columns";
import { contentsOf } from "./table-contents";
import type { Contents } from "./table-contents";
import type { TableSource } from "./table-source";
import { hiddenRemarks } from "./values/hidden-remarks";
import { remarksOn } from "./values/remarks";

/** What is printed, before anything was corrected. */
export function layoutOf({ grid, area }: TableSource): string {
  const columns = [...headersOf(grid, area)].map(([column, header]) => ({
    column,
    field: null,
    header,
  }));
  return layoutKey({ title: area.caption.title, columns, sheet: grid.sheet.name });
}

export function readTable(source: TableSource): Table {
  const { grid, area, corrections, forms } = source;
  const headers = headersOf(grid, area);
  const layout = layoutOf(source);
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
    empty: recognised === null ? !parts.some(hasFigures) : isEmpty(contents.rows, recognised.form),
    lacks: [...(recognised?.doubts ?? []), ...contents.lacks],
    ...(evidence === null ? {} : { reasons: reasonsFor(evidence) }),
    remarks: [
      ...correctionRemarks(correction, {
        unit: area.caption.unit?.unit ?? null,
        columns: contents.columns.map(({ column }, at) => placeName(source, { column, at })),
      }),
      ...remarksOn(grid.sheet, contents.rows, contents.columns),
      ...hiddenRemarks({ parts, rows: contents.rows, headers, isUnderstood: recognised !== null }),
    ],
    ...(source.further.length === 0 ? {} : { continued: contents.continued }),
  };
}

/** "第3列" counts in the table, as the officer does; "第5行" is the row of the sheet. */
function placeName(
  { isTurned }: TableSource,
  { column, at }: { readonly column: number; readonly at: number }
): string {
  return isTurned === true ? `第${String(column + 1)}行` : `第${String(at + 1)}列`;
}

function departmentOf({ caption: { department } }: Area): Pick<Table, "department"> {
  return department === null ? {} : { department: { name: department.value, at: department.at } };
}

function totalsOf(rows: readonly TableRow[]): readonly CellRef[] {
  const totals = rows.filter(({ role }) => role === "total" || role === "subtotal");
  return totals.flatMap(({ labelAt }) => labelAt ?? []);
}

/** An area is read again for other units, and turned; its header stays the same. */
const HEADERS = new WeakMap<Area, { readonly sheet: SheetSnapshot; readonly headers: Headers }>();

function headersOf(grid: Grid, area: Area): Headers {
  const known = HEADERS.get(area);
  if (known?.sheet === grid.sheet) return known.headers;
  const headers = headersIn(grid, area);
  HEADERS.set(area, { sheet: grid.sheet, headers });
  return headers;
}

function headersIn(grid: Grid, { header, columns, caption }: Area): Headers {
  if (header === null) return new Map();
  const paths = relativeYears(headerPaths(grid, header, columns), caption.year?.value ?? null);
  return new Map(paths.map((path, index) => [columns.left + index, path]));
}

function appearanceOf(
  { grid, area, titleFromBefore, tiesOut = false }: TableSource,
  headers: Headers,
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

function evidenceOf(
  { form, variant, namedBy, doubts }: Recognised,
  { found, unit, columns, rows, unitless }: Contents
): Evidence {
  const money = columns.flatMap(({ rule }) => (rule?.kind === "money" ? [rule.field] : []));
  return {
    namedBy,
    columns: found,
    basis: unit?.basis ?? null,
    unitless: unitless ?? form.unitless ?? false,
    unitIsMinor: variant.parts.every(
      (part) => part.layout === "keyValue" || part.columns.every(({ kind }) => kind !== "money")
    ),
    addsUp: columnsAddUp(rows, money),
    doubts: doubts.length,
  };
}

/** What a self-evaluation form says before anyone has filled it in. */
const PRINTED_BEFOREHAND: ReadonlySet<Field> = new Set([
  ...["level1", "level2", "level3", "indicator", "fundGroup", "fundSource"],
  ...["maxPoints", "weight", "definition", "standard"],
]);
/** The same of a form of goals, whose indicators are what is to be filled in. */
const PRINTED_BEFORE_GOALS: ReadonlySet<Field> = new Set([
  ...["level1", "level2", "midTermLevel1", "midTermLevel2"],
]);
/** "目标1：", "指标2：……": where something is to be written. */
const LEFT_OPEN = /^(?:(?:目标|指标|任务)\d*[:：]?|[.…。]+|\s)*$/;

function isPrintedBeforehand(id: FormId, field: Field, text: string): boolean {
  if (field === "lineNo") return true;
  if (id.startsWith("self.")) return PRINTED_BEFOREHAND.has(field);
  return id.startsWith("goal.") && (PRINTED_BEFORE_GOALS.has(field) || LEFT_OPEN.test(text));
}

/** No amount but nil and zero anywhere; the word 合计 in a total row is no content. */
function isEmpty(rows: readonly TableRow[], { id }: Form): boolean {
  return rows.every(({ role, cells }) =>
    [...cells].every(([field, { value, text }]) => {
      if (isPrintedBeforehand(id, field, text)) return true;
      if (role === "total" && value.kind === "text") return true;
      if (value.kind === "money") return value.fen === 0;
      if (value.kind === "number") return value.number === 0;
      return value.kind === "blank" || value.kind === "notApplicable";
    })
  );
}
