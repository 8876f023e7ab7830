// Evaluates every measure on a book.
import { cellsOf, known, missing, notApplicable, type Traced } from "../domain/trace";
import { evaluate, evaluateRatio } from "../domain/expression";
import { FORM_TITLES } from "../domain/form-id";
import { roundHalfUp, sumOf, type Fen } from "../domain/money";
import { ratio, RATIO_DECIMALS, type Ratio } from "../domain/ratio";
import { tablesOf, type Book, type TableRow } from "../workbook/book";
import { FIELD_TITLES } from "../workbook/forms/field-titles";
import { isNoEntry, needsRecords, saysNone, textOf } from "./ledger-cells";
import type { AmountMeasure, JudgedRow, Measure, MeasureResult, RecordMeasure } from "./measure";
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
  const tables = tablesOf(book, measure.form);
  if (tables.length === 0) return nothing(measure, missing(FORM_TITLES[measure.form]));
  const rows = tables.flatMap((table) => table.rows.filter((row) => isRecord(row, measure)));
  if (rows.length === 0 && !tables.some(saysNone))
    return nothing(measure, missing(needsRecords(measure.form)));
  const asked = judgedRows(rows, measure, "due");
  const due = asked.filter(({ judgement }) => judgement.holds === true).map(({ row }) => row);
  const judged = judgedRows(due, measure, "holds");
  const [first, ...rest] = [
    ...asked.flatMap((each) => complaint(each, measure)),
    ...due.flatMap((row) => withoutWhole(row, measure)),
    ...judged.flatMap((each) => complaint(each, measure)),
  ];
  if (first !== undefined) return { ...nothing(measure, missing(first, ...rest)), rows: judged };
  if (due.length === 0) return nothing(measure, notApplicable(measure.noneDue));
  return rate(measure, judged);
}

/** A ledger row that records something: named, and no total. */
function isRecord(row: TableRow, measure: RecordMeasure): boolean {
  const name = textOf(row, measure.nameField);
  return row.role === "item" && name !== "" && !isNoEntry(name);
}

function judgedRows(
  rows: readonly TableRow[],
  measure: RecordMeasure,
  test: "due" | "holds"
): readonly JudgedRow[] {
  return rows.map((row) => ({
    name: textOf(row, measure.nameField),
    row,
    judgement: measure[test](row),
  }));
}

function complaint(
  { name, judgement: { holds, because } }: JudgedRow,
  { form }: RecordMeasure
): readonly string[] {
  return holds === null ? [`${FORM_TITLES[form]}“${name}”：${because}`] : [];
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
