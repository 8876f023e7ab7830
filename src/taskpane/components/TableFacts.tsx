// What a table was taken for, and how surely.
import { a1Range } from "../../domain/cell-ref";
import { FORM_TITLES } from "../../domain/form-id";
import { UNIT_LABEL } from "../../domain/money";
import { CONFIDENCE_TO_USE } from "../../workbook/book";
import { UNIT_BASIS_LABEL } from "../labels";
import { TABLES_TEXT } from "../labels-views";
import type { PaneTable } from "../pane-review";
import { isSure } from "../table-groups";
import { Facts } from "./Facts";

const PRINTS_MONEY = /^(budget|final)\./;

export function TableFacts({ table }: { readonly table: PaneTable }) {
  const { range } = table;
  const known: readonly (readonly [string, string])[] = [
    [TABLES_TEXT.form, formOf(table)],
    [TABLES_TEXT.basis, [yearOf(table), unitOf(table)].filter((part) => part !== "").join(" · ")],
    [TABLES_TEXT.sheet, `${range.sheet}!${a1Range(range)}`],
  ];
  return <Facts rows={table.form === null ? known : [...known, ...confidenceOf(table)]} />;
}

function formOf({ form, correction }: PaneTable): string {
  if (form !== null) return FORM_TITLES[form];
  return correction?.form === null ? TABLES_TEXT.notUsed : TABLES_TEXT.unknownForm;
}

function yearOf({ year, correction }: PaneTable): string {
  if (year === null) return TABLES_TEXT.noYear;
  const text = TABLES_TEXT.yearOf(year);
  return correction?.year === undefined ? text : `${text}（${TABLES_TEXT.givenYear}）`;
}

/** Lists and texts need none. */
function unitOf({ unit, basis, form }: PaneTable): string {
  if (unit === null) return form !== null && PRINTS_MONEY.test(form) ? TABLES_TEXT.noUnit : "";
  return basis === null ? UNIT_LABEL[unit] : `${UNIT_LABEL[unit]}（${UNIT_BASIS_LABEL[basis]}）`;
}

/** Why a table was read so; folded away with the corrections where nothing is to be doubted. */
export function ReadingReasons({ table }: { readonly table: PaneTable }) {
  return isSure(table) && <Facts rows={reasonsOf(table)} />;
}

function reasonsOf({ form, reasons = [] }: PaneTable): readonly (readonly [string, string])[] {
  if (form === null || reasons.length === 0) return [];
  return [[TABLES_TEXT.reasons, reasons.join("；")]];
}

function confidenceOf(table: PaneTable): readonly (readonly [string, string])[] {
  const { confidence, confirmed, empty } = table;
  const words = [
    `${confidenceWord(table)}（${String(Math.round(confidence * 100))}%）`,
    ...(confirmed ? [TABLES_TEXT.confirmed] : []),
    ...(empty ? [TABLES_TEXT.emptyTable] : []),
  ];
  return [[TABLES_TEXT.confidence, words.join(" · ")], ...(isSure(table) ? [] : reasonsOf(table))];
}

function confidenceWord(table: PaneTable): string {
  if (isSure(table)) return TABLES_TEXT.high;
  return table.confidence >= CONFIDENCE_TO_USE ? TABLES_TEXT.middle : TABLES_TEXT.low;
}
