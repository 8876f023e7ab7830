// Reads back from 绩效_映射与说明 what the officer said about tables; what cannot be understood is kept and said so.
import { FORM_TITLES } from "../../domain/form-id";
import type { FormId } from "../../domain/form-id";
import type { Correction, Corrections, Field, Rejected } from "../../workbook/book";
import { presentKey } from "../../workbook/layout-key";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { fieldOf, formOf, unitOf, yearOf } from "./correction-words";
import { CORRECTED, COLUMN_KEY, TABLE_KEY } from "./mapping-tables";
import { rowReader, textOf, type TypedRow } from "./typed-rows";
import { saidYes } from "./yes-or-no";

/** A column that was typed into: its position, from 0, and the text. */
type TypedColumn = readonly [position: number, text: string];

export function readCorrections(snapshot: WorkbookSnapshot): Corrections {
  const read = rowReader(snapshot);
  const columns = typedColumns(read("mapping", COLUMN_KEY));
  const found = new Map<string, Correction>();
  for (const row of tableRows(read("mapping", TABLE_KEY))) {
    const correction = correctionOf(row, columns.get(textOf(row, "序号")) ?? []);
    const key = presentKey(textOf(row, TABLE_KEY));
    // The tables of the workbook come first; a layout that only stands there for another year gives way to them.
    if (correction !== null && !found.has(key)) found.set(key, correction);
  }
  return found;
}

/** Up to the next part of the sheet: its rows have keys of another kind in the same column. */
function tableRows(rows: readonly TypedRow[]): readonly TypedRow[] {
  const end = rows.findIndex((row) => /^[一二三四五六七八九十]+、/.test(textOf(row, "序号")));
  return rows
    .slice(0, end < 0 ? undefined : end)
    .filter((row) => textOf(row, TABLE_KEY) !== "" && /^\d+$/.test(textOf(row, "序号")));
}

/** By the number of the table on the sheet: "表3列5" is the fifth column of the third. */
function typedColumns(rows: readonly TypedRow[]): ReadonlyMap<string, readonly TypedColumn[]> {
  const found = new Map<string, TypedColumn[]>();
  for (const row of rows) {
    const [, table = "", column = ""] = /^表(\d+)列(\d+)$/.exec(textOf(row, COLUMN_KEY)) ?? [];
    const text = textOf(row, CORRECTED.column);
    if (table === "" || text === "") continue;
    found.set(table, [...(found.get(table) ?? []), [Number(column) - 1, text]]);
  }
  return found;
}

/** null: the officer said nothing. */
function correctionOf(row: TypedRow, columns: readonly TypedColumn[]): Correction | null {
  const form = understood("form", textOf(row, CORRECTED.form), formOf);
  const unit = understood("unit", textOf(row, CORRECTED.unit), unitOf);
  const year = understood("year", textOf(row, CORRECTED.year), yearOf);
  const of = form.value ?? formOf(textOf(row, "识别为")) ?? null;
  const fields = fieldsOf(form.value === null ? [] : columns, of);
  const rejected = [form, unit, year, fields].flatMap((each) => each.rejected);
  const confirmed = saidYes(textOf(row, CORRECTED.confirmed)) === true && rejected.length === 0;
  const correction: Correction = {
    ...(form.value === undefined ? {} : { form: form.value }),
    ...(unit.value === undefined ? {} : { unit: unit.value }),
    ...(year.value === undefined ? {} : { year: year.value }),
    ...(fields.value.size === 0 || of === null ? {} : { columns: fields.value, of }),
    ...(confirmed ? { confirmed } : {}),
    ...(rejected.length === 0 ? {} : { rejected }),
  };
  return Object.keys(correction).length === 0 ? null : correction;
}

interface Understood<T> {
  readonly value: T;
  readonly rejected: readonly Rejected[];
}

const BECAUSE = {
  form: (text: string) => `“${CORRECTED.form}”填的“${text}”不是已知的表名，未采用`,
  unit: (text: string) => `“${CORRECTED.unit}”填的“${text}”不是元、千元、万元或亿元，未采用`,
  year: (text: string) => `“${CORRECTED.year}”填的“${text}”不是本年度、上年度或四位年份，未采用`,
} as const;

function understood<T>(
  what: "form" | "unit" | "year",
  text: string,
  parse: (text: string) => T | undefined
): Understood<T | undefined> {
  const value = text === "" ? undefined : parse(text);
  const isLost = text !== "" && value === undefined;
  return { value, rejected: isLost ? [{ what, text, because: BECAUSE[what](text) }] : [] };
}

function fieldsOf(
  columns: readonly TypedColumn[],
  form: FormId | null
): Understood<ReadonlyMap<number, Field | null>> {
  const value = new Map<number, Field | null>();
  const rejected: Rejected[] = [];
  for (const [position, text] of columns) {
    const field = form === null ? undefined : fieldOf(form, text);
    if (field !== undefined) value.set(position, field);
    else rejected.push({ what: position, text, because: noSuchField(text, form) });
  }
  return { value, rejected };
}

function noSuchField(text: string, form: FormId | null): string {
  const what = `更正为“${text}”`;
  return form === null
    ? `${what}：这张表没有确定表式，未采用`
    : `${what}：《${FORM_TITLES[form]}》没有这个栏目，未采用`;
}
