// A sheet as a table of figures: dates, codes, counters and column numbers are no figures.
import { isDateFormat } from "../amounts";
import { isCellError } from "../snapshot";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { numberTable } from "./number-table";
import type { CellContent, NumberTable } from "./number-table";
import { decimalMarkOf } from "./printed-number";
import type { DecimalMark } from "./printed-number";
import { contentOf } from "./text-table";

/** Headers of what is a number in form only. */
const NO_AMOUNT =
  /编码|代码|编号|序号|行次|栏次|年度$|年份|日期|时间|电话|号码|账号|单号|文号|^[类款项]$|^no\.?$|\bid\b|\byear\b|\bdate\b|\bcode\b|\bphone\b/i;
const LOOKED_AT_FOR_MARK = 500;

export function tableOfSheet(sheet: SheetSnapshot): NumberTable {
  const { values, formats } = sheet;
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const mark = decimalMarkOf(someTexts(values));
  const codes = new Uint8Array(columns);
  const counters = values.map(isCounterRow);
  return numberTable({
    rows: values.length,
    columns,
    content: (row, column) => {
      const value = values[row]?.[column] ?? null;
      const content = cellContent(value, formats[row]?.[column], mark);
      if (content === "text" && typeof value === "string") codes[column] = saysCode(value, codes[column] ?? 0);
      const isFigure = content !== null && typeof content === "object";
      return isFigure && (codes[column] === 1 || counters[row] === true) ? "text" : content;
    },
    text: (row, column) => textOf(values[row]?.[column] ?? null),
  });
}

function someTexts(values: SheetSnapshot["values"]): string[] {
  const texts: string[] = [];
  for (const row of values) {
    for (const value of row) if (typeof value === "string") texts.push(value);
    if (texts.length > LOOKED_AT_FOR_MARK) break;
  }
  return texts;
}

function cellContent(value: CellValue, format: string | undefined, mark: DecimalMark): CellContent {
  if (value === null) return null;
  if (typeof value === "number") {
    return isDateFormat(format) ? "text" : { number: value, percent: format?.includes("%") === true };
  }
  if (typeof value === "string") return contentOf(value, mark);
  return "text";
}

/** A header rules its column until another header follows; longer texts are no headers. */
function saysCode(text: string, before: number): number {
  const label = text.replace(/\s+/g, "");
  if (label.length > 12) return before;
  if (NO_AMOUNT.test(label) || NO_AMOUNT.test(text.trim())) return 1;
  return /[\u4e00-\u9fffA-Za-z]/.test(label) ? 0 : before;
}

/** 栏次 1 2 3 …: figures that count from left to right, and nothing else but a word. */
function isCounterRow(row: readonly CellValue[]): boolean {
  let last = Number.NaN;
  let counted = 0;
  for (const value of row) {
    const number = typeof value === "number" ? value : countIn(value);
    if (number === null) continue;
    if (counted > 0 && number !== last + 1) return false;
    last = number;
    counted += 1;
  }
  return counted >= 3 && last < 100;
}

function countIn(value: CellValue): number | null {
  return typeof value === "string" && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : null;
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
