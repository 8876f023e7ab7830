// The tables and their columns as they were read, on 绩效_映射与说明, with cells in which the officer corrects them.
import { FORM_TITLES } from "../../domain/form-id";
import type { FormId } from "../../domain/form-id";
import { UNIT_LABEL } from "../../domain/money";
import type { Book, Correction, Corrections, Rejected, Table } from "../../workbook/book";
import { CONFIDENCE_TO_USE, isUsable, NO_CORRECTIONS } from "../../workbook/book";
import { fieldChoices } from "../../workbook/forms/choices";
import { layoutKey } from "../../workbook/layout-key";
import { input, link, number, serial, text } from "./cells";
import { fieldWord, formWord, NOT_USED, yearWord } from "./correction-words";
import type { PlannedCell } from "./plan";
import type { SheetRows } from "./sheet-rows";

/** Headers of the columns the officer fills. */
export const CORRECTED = {
  confirmed: "确认无误（是）",
  form: "更正为（表名）",
  unit: "更正单位",
  year: "更正年度",
  column: "更正为（栏目）",
} as const;
export const TABLE_KEY = "版式编号";
export const COLUMN_KEY = "列编号";

const TABLE_COLUMNS = [
  "序号",
  "原表标题",
  "识别为",
  "位置",
  "单位",
  "年度",
  "把握",
  "缺少、提示和依据",
  CORRECTED.confirmed,
  CORRECTED.form,
  CORRECTED.unit,
  CORRECTED.year,
  TABLE_KEY,
] as const;

const COLUMN_COLUMNS = [
  "表序号",
  "表头",
  "读作",
  "位置",
  "示例",
  "",
  "",
  "可填的栏目",
  "",
  CORRECTED.column,
  "",
  "",
  COLUMN_KEY,
] as const;

/** A table with its number on the sheet; `same`: the number of an earlier table of the same layout. */
interface Listed {
  readonly table: Table;
  readonly number: number;
  readonly same: number | null;
}

export function addTables(rows: SheetRows, book: Book): void {
  rows.block("二、识别结果", TABLE_COLUMNS);
  const corrections = correctionsOf(book);
  listed(book).forEach((each) => rows.add(tableRow(each, corrections)));
  absent(book).forEach(([key, correction], index) =>
    rows.add(absentRow(key, correction, book.tables.length + index + 1))
  );
}

export function addColumns(rows: SheetRows, title: string, book: Book): void {
  rows.block(title, COLUMN_COLUMNS);
  for (const each of listed(book)) columnRows(each).forEach((row) => rows.add(row));
  absent(book).forEach(([, correction], index) => {
    absentColumns(correction, book.tables.length + index + 1).forEach((row) => rows.add(row));
  });
}

function correctionsOf({ corrections = NO_CORRECTIONS }: Book): Corrections {
  return corrections;
}

function listed({ tables }: Book): readonly Listed[] {
  const first = new Map<string, number>();
  return tables.map((table, index) => {
    const key = layoutKey(table);
    const same = first.get(key) ?? null;
    if (same === null) first.set(key, index + 1);
    return { table, number: index + 1, same };
  });
}

/** Corrections of layouts that this workbook does not have; another year's may. */
function absent(book: Book): readonly (readonly [string, Correction])[] {
  const present = new Set(
    book.tables.flatMap((table) => [layoutKey(table), ...(table.otherLayouts ?? [])])
  );
  return [...correctionsOf(book)].filter(
    ([key, correction]) => !present.has(key) && Object.keys(correction).length > 0
  );
}

function tableRow({ table, number: at, same }: Listed, corrections: Corrections): PlannedCell[] {
  const key = layoutKey(table);
  const correction = corrections.get(key) ?? table.correction ?? {};
  return [
    serial(at),
    text(table.title, "wrapped"),
    text(formText(table, correction), table.form === null ? "muted" : "text"),
    link([{ ...table.range }]),
    text(table.unit === null ? "" : UNIT_LABEL[table.unit]),
    table.year === null ? text("") : number(table.year, "serial"),
    confidenceCell(table),
    remarksCell(table),
    ...(same === null ? correctionCells(correction) : sameCells(same)),
    text(same === null ? key : "", "key"),
  ];
}

function formText({ form }: Table, correction: Correction): string {
  if (form !== null) return FORM_TITLES[form];
  return correction.form === null ? NOT_USED : "未识别";
}

function confidenceCell(table: Table): PlannedCell {
  const { form, confidence, confirmed } = table;
  if (form === null) return text("");
  const percent = `${String(Math.round(confidence * 100))}%`;
  if (!isUsable(table)) return text(`低（${percent}），待确认`, "warning");
  if (confirmed) return text(`${percent}，已确认`, "good");
  const isSure = confidence >= (1 + CONFIDENCE_TO_USE) / 2;
  return text(`${isSure ? "高" : "中"}（${percent}）`, isSure ? "good" : "warning");
}

/** Where nothing calls for the officer, why the table was read so stays in the background. */
function remarksCell({ lacks, remarks = [], reasons = [] }: Table): PlannedCell {
  const because = reasons.length === 0 ? [] : [`依据：${reasons.join("、")}`];
  const told = [...lacks, ...remarks];
  return text([...told, ...because].join("；"), told.length === 0 ? "muted" : "wrapped");
}

function correctionCells(correction: Correction): PlannedCell[] {
  const { form, unit, year, confirmed = false, rejected = [] } = correction;
  return [
    input(confirmed ? "是" : ""),
    input(form === undefined ? typed(rejected, "form") : formWord(form)),
    input(unit === undefined ? typed(rejected, "unit") : UNIT_LABEL[unit]),
    input(year === undefined ? typed(rejected, "year") : yearWord(year)),
  ];
}

/** What was typed and not understood stays as it was typed. */
function typed(rejected: readonly Rejected[], what: Rejected["what"]): string {
  return rejected.find((each) => each.what === what)?.text ?? "";
}

function sameCells(same: number): PlannedCell[] {
  return [text(`同序号${String(same)}`, "muted"), text(""), text(""), text("")];
}

function absentRow(key: string, correction: Correction, at: number): PlannedCell[] {
  const form = correction.form ?? correction.of;
  return [
    serial(at),
    text(key.split("|")[0] ?? "", "wrapped"),
    text(form === undefined ? "" : FORM_TITLES[form], "muted"),
    text(""),
    text(""),
    text(""),
    text(""),
    text("本工作簿中没有这种版式的表，原有更正予以保留", "wrapped"),
    ...correctionCells(correction),
    text(key, "key"),
  ];
}

function columnRows({ table, number: at, same }: Listed): readonly PlannedCell[][] {
  const { form, columns, correction = {}, header } = table;
  if (form === null || same !== null) return [];
  const headerRow = header.at(-1);
  return columns.map(({ column, row, header: title, field, sample }, position) => {
    const place =
      headerRow === undefined
        ? text("")
        : link([{ ...headerRow, row: row ?? headerRow.row + headerRow.rows - 1, column }]);
    return [
      serial(at),
      text(title === "" ? placeName(row, position) : title, "wrapped"),
      text(field === null ? "未采用" : fieldWord(form, field), field === null ? "muted" : "text"),
      place,
      text(sample ?? "", "wrapped"),
      text(""),
      text(""),
      text(position === 0 ? choicesOf(form) : "", "wrapped"),
      text(""),
      input(typedField(correction, position, form)),
      text(""),
      text(""),
      text(`表${String(at)}列${String(position + 1)}`, "key"),
    ];
  });
}

function placeName(row: number | undefined, position: number): string {
  return row === undefined ? `第${String(position + 1)}列` : `第${String(row + 1)}行`;
}

function choicesOf(form: FormId): string {
  return [...fieldChoices(form).map(({ title }) => title), NOT_USED].join("、");
}

function typedField(correction: Correction, position: number, form: FormId): string {
  const { columns, of, rejected = [] } = correction;
  const field = of === undefined || of === form ? columns?.get(position) : undefined;
  return field === undefined ? typed(rejected, position) : fieldWord(form, field);
}

function absentColumns(correction: Correction, at: number): readonly PlannedCell[][] {
  const form = correction.of ?? correction.form ?? undefined;
  if (form === undefined) return [];
  return [...(correction.columns ?? [])].map(([position]) => [
    serial(at),
    text(`第${String(position + 1)}列`, "wrapped"),
    ...Array.from({ length: 7 }, () => text("")),
    input(typedField(correction, position, form)),
    text(""),
    text(""),
    text(`表${String(at)}列${String(position + 1)}`, "key"),
  ]);
}
