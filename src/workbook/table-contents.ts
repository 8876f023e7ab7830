// What a table holds once its form is known: columns, rows, unit, what is lacking; as one grid or laid out freely.
import type { RangeRef } from "../domain/cell-ref";
import { lackSentence } from "./header/assign-columns";
import type { AssignedColumn } from "./header/assign-columns";
import type { Continuation, Correction, TableRow } from "./book";
import { chosenFields, correctedParts } from "./corrections";
import { readFreeForm } from "./rows/free-form";
import type { Area } from "./places/locate";
import { bandRange, continuations, headerOf, partBodies, rangeOf } from "./places/parts";
import { isFreeForm } from "./recognise";
import type { Recognised } from "./recognition";
import { readRows } from "./rows/rows";
import { columnsOf } from "./table-columns";
import type { TableSource } from "./table-source";
import { unitInHeaders, unitInLine } from "./values/units";
import type { KnownUnit } from "./values/units";

export interface Contents {
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

interface Understanding {
  readonly headers: ReadonlyMap<number, string>;
  readonly recognised: Recognised | null;
  readonly correction: Correction;
}

export function contentsOf(source: TableSource, understanding: Understanding): Contents {
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
  const noted = area.notes.map(({ label }) => unitInLine(label)).find((each) => each !== null);
  if (noted !== undefined) return { unit: noted, basis: "unit line" };
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
  const rows = readRows({
    grid,
    part,
    columns,
    body: area.body,
    unit: unit?.unit ?? null,
    further: partBodies(source.further, columns),
  });
  const named = unit === null && nameTheirUnits(rows, columns);
  return {
    columns,
    rows,
    unit,
    ...(named ? { unitless: true } : {}),
    lacks: [
      ...(area.header === null ? ["没有表头，不能判断各列的含义"] : []),
      ...lacking.map(lackSentence),
      ...(named ? [] : unitLack(recognised, unit)),
    ],
    found: shareFound(area, required, lacking.length),
    header: headerOf(source),
    continued: continuations(source.further),
  };
}

/** "100.55万元" in every cell: the table needs no unit of its own. */
function nameTheirUnits(rows: readonly TableRow[], columns: readonly AssignedColumn[]): boolean {
  const fields = columns.flatMap(({ rule }) => (rule?.kind === "money" ? [rule.field] : []));
  const kinds = rows.flatMap(({ cells }) =>
    fields.flatMap((field) => cells.get(field)?.value.kind ?? [])
  );
  return kinds.includes("money") && !kinds.includes("number");
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
