// One cell as its column understands it. The printed text stays beside every conversion.
import { money } from "../domain/money";
import type { Fen, MoneyUnit } from "../domain/money";
import { isNil, moneySuffix, parseDate, parseFlag, parseNumber, serialDate } from "./amounts";
import type { FieldCell, FieldValue } from "./book";
import type { ColumnKind } from "./forms/form";
import type { Grid } from "./grid";
import { isCellError } from "./snapshot";
import type { CellValue } from "./snapshot";

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
  const text = grid.text(at.row, at.column);
  const cell: Printed = {
    raw,
    text,
    date: grid.date(at.row, at.column),
    format: grid.format(at.row, at.column) ?? "",
  };
  const value = fieldValue(cell, reading);
  const typed = value.kind === "money" || value.kind === "number" || value.kind === "date";
  return {
    at: grid.ref(at.row, at.column),
    text: shownText(cell),
    value,
    textual: typed && typeof raw === "string",
  };
}

interface Printed {
  readonly raw: CellValue;
  readonly text: string;
  readonly date: string | null;
  readonly format: string;
}

function shownText({ raw, text, format }: Printed): string {
  if (typeof raw !== "number" || !format.includes("%")) return text;
  return `${String(Number((raw * 100).toPrecision(15)))}%`;
}

function fieldValue(cell: Printed, reading: Reading): FieldValue {
  if (isCellError(cell.raw)) return { kind: "error", error: cell.raw.error };
  if (cell.text === "") return { kind: "blank" };
  if (reading.kind === "flag") return flagValue(cell);
  if (isNil(cell.text)) return { kind: "notApplicable" };
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
      return { kind: "text", text: cell.text };
  }
}

function asText({ text }: Printed): FieldValue {
  return { kind: "text", text };
}

function moneyValue(cell: Printed, tableUnit: MoneyUnit | null): FieldValue {
  if (cell.date !== null) return asText(cell);
  const printed =
    typeof cell.raw === "number" ? { number: cell.raw, suffix: "" } : parseNumber(cell.text);
  if (printed === null) return asText(cell);
  const unit = printed.suffix === "" ? tableUnit : moneySuffix(printed.suffix);
  if (unit === null)
    return printed.suffix === "" ? { kind: "number", number: printed.number } : asText(cell);
  const fen = exactMoney(printed.number, unit);
  return fen === null ? asText(cell) : { kind: "money", fen, unit };
}

/** null beyond the exact range of Fen: such a cell holds no amount. */
function exactMoney(number: number, unit: MoneyUnit): Fen | null {
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
    if (!cell.format.includes("%")) return { kind: "number", number: cell.raw };
    return { kind: "number", number: Number((cell.raw * 100).toPrecision(15)), unit: "%" };
  }
  const printed = parseNumber(cell.text);
  if (printed === null) return asText(cell);
  if (printed.suffix === "") return { kind: "number", number: printed.number };
  return { kind: "number", number: printed.number, unit: printed.suffix };
}

/** Always in percent: 83.9 for "83.9%", for 0.839, and for 83.9 under "执行率(%)". */
function percentValue(cell: Printed, header: string): FieldValue {
  const value = numberValue(cell);
  if (value.kind !== "number" || value.unit === "%") return value;
  const isFraction = Math.abs(value.number) <= 1.5 && !header.includes("%");
  const number = isFraction ? Number((value.number * 100).toPrecision(15)) : value.number;
  return { kind: "number", number, unit: "%" };
}

/** Serials without a date format are accepted between 1990 and 2100 only. */
function dateValue(cell: Printed): FieldValue {
  const serial =
    typeof cell.raw === "number" && cell.raw > 32_874 && cell.raw < 73_415
      ? serialDate(cell.raw)
      : null;
  const date = cell.date ?? serial ?? parseDate(cell.text);
  return date === null ? asText(cell) : { kind: "date", date };
}

function flagValue(cell: Printed): FieldValue {
  if (typeof cell.raw === "boolean") return { kind: "flag", yes: cell.raw };
  if (/^(?:不适用|不涉及|\/|—+|-+)$/.test(cell.text)) return { kind: "notApplicable" };
  if (cell.raw === 1 || cell.raw === 0) return { kind: "flag", yes: cell.raw === 1 };
  const yes = parseFlag(cell.text);
  return yes === null ? asText(cell) : { kind: "flag", yes };
}
