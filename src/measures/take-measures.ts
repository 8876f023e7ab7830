// Evaluates every measure on a book.
import { cellsOf, known, missing, notApplicable, type Traced } from "../domain/trace";
import { evaluate, evaluateRatio } from "../domain/expression";
import { FORM_TITLES } from "../domain/form-id";
import { roundHalfUp, sumOf, type Fen } from "../domain/money";
import { ratio, RATIO_DECIMALS, type Ratio } from "../domain/ratio";
import { tablesOf, type Book, type Table, type TableRow } from "../workbook/book";
import { FIELD_TITLES } from "../workbook/forms/field-titles";
import { isNoEntry, needsRecords, saysNone, textOf } from "./ledger-cells";
import { MOST_NAMED } from "./measure";
import type {
  AmountMeasure,
  JudgedRow,
  Measure,
  MeasureResult,
  RecordMeasure,
  RowJudgement,
} from "./measure";
import { MEASURES } from "./index";

/** Results by measure id, in the order of the list. */
export function takeMeasures(book: Book): ReadonlyMap<string, MeasureResult> {
  return new Map(MEASURES.map((measure) => [measure.id, take(measure, book)]));
}

function take(measure: Measure, book: Book): MeasureResult {
  return measure.kind === "amounts" ? takeAmounts(measure, book) : takeRecords(measure, book);
}

function takeAmounts(measure: AmountMeasure, book: Book): MeasureResult {
  const numerator = evaluate(measure.of.numerator, book.facts);
  const denominator = evaluate(measure.of.denominator, book.facts);
  const value = evaluateRatio(measure.of, book.facts);
  return {
    measure,
    value,
    numerator,
    denominator,
    cells: cellsOf(numerator, denominator),
    rows: [],
  };
}

function takeRecords(measure: RecordMeasure, book: Book): MeasureResult {
  const tables = tablesOf(book, measure.form).filter((each) => measure.passesOver?.(each) !== true);
  if (tables.length === 0) return nothing(measure, missing(FORM_TITLES[measure.form]));
  const rows = tables.flatMap((table) => table.rows.filter((row) => isRecord(row, measure)));
  if (rows.length === 0 && !tables.some(saysNone))
    return nothing(measure, missing(needsRecords(measure.form)));
  const blind = rows.length === 0 ? null : withoutDueField(tables, measure);
  if (blind !== null) return nothing(measure, missing(blind));
  const { due, lacking } = dueAmong(rows, measure);
  const judged = due.map((row) => ({
    name: textOf(row, measure.nameField),
    row,
    judgement: measure.holds(row),
  }));
  const [first, ...rest] = fewOf(measure, [
    ...lacking,
    ...due.flatMap((row) => withoutWhole(row, measure)),
    ...judged.flatMap(({ row, judgement }) => complaint(row, judgement, measure)),
  ]);
  if (first !== undefined) return { ...nothing(measure, missing(first, ...rest)), rows: judged };
  if (due.length === 0) return nothing(measure, notApplicable(measure.noneDue));
  return rate(measure, judged);
}

/** The rest of a long list is counted: a sentence, and a cell, hold only so many. */
function fewOf({ form }: RecordMeasure, complaints: readonly string[]): readonly string[] {
  const rest = complaints.length - MOST_NAMED;
  if (rest <= 0) return complaints;
  return [
    ...complaints.slice(0, MOST_NAMED),
    `${FORM_TITLES[form]}另有${String(rest)}处未填或不清楚`,
  ];
}

/** 政府采购台账“合同签订日期”, where a ledger with records has no such column. */
function withoutDueField(tables: readonly Table[], measure: RecordMeasure): string | null {
  const { dueField, form } = measure;
  if (dueField === undefined) return null;
  const isBlind = tables.some(
    ({ rows, columns }) =>
      rows.some((row) => isRecord(row, measure)) && !columns.some(({ field }) => field === dueField)
  );
  return isBlind ? `${FORM_TITLES[form]}“${FIELD_TITLES.get(dueField) ?? dueField}”` : null;
}

/** A ledger row that records something: named, and no total. */
function isRecord(row: TableRow, measure: RecordMeasure): boolean {
  const name = textOf(row, measure.nameField);
  return row.role === "item" && name !== "" && !isNoEntry(name);
}

/** The rows that are due, and what must be filled in to tell of the others. */
function dueAmong(
  rows: readonly TableRow[],
  measure: RecordMeasure
): { readonly due: readonly TableRow[]; readonly lacking: readonly string[] } {
  const due: TableRow[] = [];
  const lacking: string[] = [];
  for (const row of rows) {
    const judgement = measure.due(row);
    if (judgement.holds === true) due.push(row);
    lacking.push(...complaint(row, judgement, measure));
  }
  return { due, lacking };
}

function complaint(
  row: TableRow,
  { holds, because }: RowJudgement,
  { form, nameField }: RecordMeasure
): readonly string[] {
  return holds === null ? [`${FORM_TITLES[form]}“${textOf(row, nameField)}”：${because}`] : [];
}

/** A row without the amount it weighs by would drop out of the denominator unseen. */
function withoutWhole(
  row: TableRow,
  { amounts: fields, form, nameField }: RecordMeasure
): readonly string[] {
  if (fields === undefined || row.cells.get(fields.whole)?.value.kind === "money") return [];
  const title = FIELD_TITLES.get(fields.whole) ?? fields.whole;
  return [`${FORM_TITLES[form]}“${textOf(row, nameField)}”：“${title}”未填`];
}

function nothing(
  measure: RecordMeasure,
  state: Extract<Traced<never>, { state: "missing" | "notApplicable" }>
): MeasureResult {
  return { measure, value: state, numerator: state, denominator: state, cells: [], rows: [] };
}

function rate(measure: RecordMeasure, rows: readonly JudgedRow[]): MeasureResult {
  const [part, whole] =
    measure.amounts === undefined ? counts(rows) : amounts(rows, measure.amounts);
  const cells = rows.flatMap(({ judgement }) => judgement.cells);
  const from = cells.map((at) => known(at, { kind: "cell", at, text: "" }));
  const origin = { kind: "derived", by: measure.id, from } as const;
  const value: Traced<Ratio> =
    whole === 0
      ? notApplicable(measure.noneDue)
      : known(ratio(roundHalfUp(part / whole, RATIO_DECIMALS)), origin);
  return {
    measure,
    value,
    numerator: known(part, origin),
    denominator: known(whole, origin),
    cells,
    rows,
  };
}

function counts(rows: readonly JudgedRow[]): [number, number] {
  return [rows.filter(({ judgement }) => judgement.holds === true).length, rows.length];
}

function amounts(
  rows: readonly JudgedRow[],
  fields: { part: string; whole: string }
): [number, number] {
  const total = (field: string): Fen =>
    sumOf(
      rows.flatMap(({ row }) => {
        const value = row.cells.get(field)?.value;
        return value?.kind === "money" ? [value.fen] : [];
      })
    );
  return [total(fields.part), total(fields.whole)];
}
