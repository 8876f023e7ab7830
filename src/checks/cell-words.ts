// What a cell says on its own, in a table of any form: a number, or words.
import { parseNumber } from "../workbook/values/amounts";
import type { CellValue } from "../workbook/snapshot";

export function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? (parseNumber(value)?.number ?? null) : null;
}

export function wordsIn(value: CellValue): string {
  return typeof value === "string" && parseNumber(value) === null ? value.replace(/\s+/g, "") : "";
}
