// One cell as its column understands it. The printed text stays beside every conversion; what may mean two things stays
// text, and the remarks of the table name it.
import { isBetweenFen, money } from "../../domain/money";
import type { Fen, MoneyUnit } from "../../domain/money";
import {
  moneySuffix,
  parseDate,
  parseNumber,
  serialDate,
  shownPercent,
  splitSuffix,
  withoutNoise,
} from "./amounts";
import type { FieldCell, FieldValue } from "../book";
import type { ColumnKind } from "../forms/form";
import type { Grid } from "../grid";
import { isCellError } from "../snapshot";
import { isNil, isPlaceholder, parseFlag } from "./stand-ins";
import type { CellValue } from "../snapshot";

export interface Reading {
  readonly kind: ColumnKind;
  readonly unit: MoneyUnit | null;
  /** Header path of the column; "执行率(%)" says that 83.9 is meant as printed. */
  readonly header: string;
}

export function readCell(
  grid: Grid,
  at: { row: number; column: number },
  reading: Reading
): FieldCell {
  const raw = grid.value(at.row, at.column);
  const ref = grid.ref(at.row, at.column);
  if (raw === null) return { at: ref, text: "", value: BLANK, textual: false };
  if (typeof raw === "string" && (reading.kind === "text" || raw.trim() === "")) {
    const text = raw.trim();
    return { at: ref, text, value: wordsValue(text), textual: false };
  }
  const cell = printed(grid, at, raw);
  const value = fieldValue(cell, reading);
  const typed = value.kind === "money" || value.kind === "number" || value.kind === "date";
  return { at: ref, text: shownText(cell), value, textual: typed && typeof raw === "string" };
}

/** A blank, a text in a column of texts, a number or date typed where one belongs: read as it stands. */
export function isPlain(
  grid: Grid,
  { row, column }: { row: number; column: number },
  { kind }: Reading
): boolean {
  const raw = grid.value(row, column);
  if (raw === null) return true;
  if (kind === "text") return !isCellError(raw);
  if (typeof raw !== "number") return false;
  const isDate = grid.isDate(row, column);
  return kind === "date" ? isDate : (kind === "money" || kind === "number") && !isDate;
}

const BLANK: FieldValue = { kind: "blank" };
const NOT_APPLICABLE: FieldValue = { kind: "notApplicable" };

function wordsValue(text: string): FieldValue {
  if (text === "") return BLANK;
  return isNil(text) ? NOT_APPLICABLE : { kind: "text", text };
}

function printed(
  grid: Grid,
  { row, column }: { row: number; column: number },
  raw: CellValue
): Printed {
  const format = typeof raw === "number" ? (grid.format(row, column) ?? "") : "";
  const date = format === "" ? null : grid.date(row, column);
  return { raw, text: date ?? grid.text(row, column), date, format };
}

interface Printed {
  readonly raw: CellValue;
  readonly text: string;
  readonly date: string | null;
  readonly format: string;
}

function shownText({ raw, text, format }: Printed): string {
  if (typeof raw !== "number" || !format.includes("%")) return text;
  return `${String(shownPercent(raw, format))}%`;
}

function fieldValue(cell: Printed, reading: Reading): FieldValue {
  if (isCellError(cell.raw)) return { kind: "error", error: cell.raw.error };
  if (reading.kind === "flag") return flagValue(cell);
  if (typeof cell.raw === "string") {
    if (isNil(cell.text)) return NOT_APPLICABLE;
    if (isPlaceholder(cell.text)) return BLANK;
  }
  switch (reading.kind) {
    case "money":
      return moneyValue(cell, reading.unit);
    case "number":
      return numberValue(cell);
    case "percent":
      return percentValue(cell, reading.header);
    case "date":
      return dateValue(cell);
    default:
      return asText(cell);
  }
}

function asText({ text }: Printed): FieldValue {
  return { kind: "text", text };
}

function moneyValue(cell: Printed, tableUnit: MoneyUnit | null): FieldValue {
  if (cell.date !== null || typeof cell.raw === "boolean") return asText(cell);
  const amount =
    typeof cell.raw === "number" ? { number: cell.raw, suffix: "" } : parseNumber(cell.text);
  if (amount === null) return asText(cell);
  const behind = splitSuffix(amount.suffix).unit;
  const unit = behind === "" ? tableUnit : moneySuffix(behind);
  if (unit === null)
    return behind === "" ? { kind: "number", number: withoutNoise(amount.number) } : asText(cell);
  const fen = exactMoney(amount.number, unit);
  if (fen === null) return asText(cell);
  const value = { kind: "money", fen, unit } as const;
  return isBetweenFen(amount.number, unit) ? { ...value, rounded: true } : value;
}

/** null beyond the exact range of Fen: such a cell holds no amount. */
export function exactMoney(number: number, unit: MoneyUnit): Fen | null {
  try {
    return money(number, unit);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function numberValue(cell: Printed): FieldValue {
  if (cell.date !== null) return { kind: "date", date: cell.date };
  if (typeof cell.raw === "number") {
    if (!cell.format.includes("%")) return { kind: "number", number: withoutNoise(cell.raw) };
    return { kind: "number", number: shownPercent(cell.raw, cell.format), unit: "%" };
  }
  const shown = parseNumber(cell.text);
  if (shown === null) return asText(cell);
  const { unit } = splitSuffix(shown.suffix);
  if (unit === "") return { kind: "number", number: shown.number };
  return { kind: "number", number: shown.number, unit };
}

/**
 * In percent: 83.9 for "83.9%" and for 83.9 under "执行率(%)". A bare number says nothing alone; the whole column then
 * decides (see percentages.ts).
 */
function percentValue(cell: Printed, header: string): FieldValue {
  const value = numberValue(cell);
  if (value.kind !== "number" || value.unit === "%") return value;
  if (value.unit !== undefined) return asText(cell);
  return header.includes("%") && Math.abs(value.number) > 1.5 ? { ...value, unit: "%" } : value;
}

/** Serials without a date format are accepted between 1990 and 2100 only. */
function dateValue(cell: Printed): FieldValue {
  const date = cell.date ?? dateWithoutFormat(cell.raw) ?? parseDate(cell.text);
  return date === null ? asText(cell) : { kind: "date", date };
}

function dateWithoutFormat(raw: CellValue): string | null {
  return typeof raw === "number" && raw > 32_874 && raw < 73_415 ? serialDate(raw) : null;
}

function flagValue(cell: Printed): FieldValue {
  if (typeof cell.raw === "boolean") return { kind: "flag", yes: cell.raw };
  if (cell.raw === 1 || cell.raw === 0) return { kind: "flag", yes: cell.raw === 1 };
  const yes = parseFlag(cell.text);
  if (yes !== null) return { kind: "flag", yes };
  return isNil(cell.text) ? NOT_APPLICABLE : asText(cell);
}
