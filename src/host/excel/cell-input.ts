// What is typed into a cell so that Excel understands it as it is meant: text stays text, formulas stay formulas.
import { formulaRef, quoteSheet } from "../../domain/cell-ref";
import type { PlannedValue } from "../../report/sheets/plan";
import { isCellError, type CellValue } from "../../workbook/snapshot";

export type CellInput = string | number | boolean;

export function plannedInput(value: PlannedValue): CellInput {
  switch (value.kind) {
    case "text":
    case "link":
      return textInput(value.text);
    case "number":
      return value.number;
    case "formula":
      return value.formula.startsWith("=") ? value.formula : `=${value.formula}`;
    case "blank":
      return "";
  }
}

/** What restores a cell that was read: its formula, or its value as it was. */
export function restoredInput(value: CellValue, formula: string | undefined): CellInput {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? textInput(value) : value;
}

/**
 * Excel takes typed text for a formula (= + - @), a number, a date (2023年5月, 1-2), a percentage or TRUE; a leading
 * apostrophe, which is not part of the text, keeps it what it is.
 */
export function textInput(text: string): string {
  return STARTS_FORMULA.test(text) || looksLikeValue(text) ? `'${text}` : text;
}

const STARTS_FORMULA = /^[\s\p{Cc}]*[=+\-@'＝＋－＠]/u;
const STARTS_NUMBER = /^\s*[(（]?\s*[¥￥$€£.．#]?\s*[\d０-９#]/u;
const IS_WORD =
  /^\s*(true|false|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.\-/]*\d.*)\s*$/i;
/** Longer text is never taken for a number or a date. */
const LONGEST_VALUE = 40;

function looksLikeValue(text: string): boolean {
  return text.length <= LONGEST_VALUE && (STARTS_NUMBER.test(text) || IS_WORD.test(text));
}

/** Formulas of our sheets refer to each other by name; when one had to take another name they follow. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return from === to ? formula : formula.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`);
}

/** "='绩效_执行率'!$B$5", as a defined name holds it. */
export function nameFormula(sheet: string, row: number, column: number): string {
  return `=${formulaRef({ sheet, row, column })}`;
}
