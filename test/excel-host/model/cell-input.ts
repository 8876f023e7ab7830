// Writing one value the way typing it into a cell does: numbers, dates, percentages and formulas are recognised.
import type { CellContent, HostCell } from "./sheet";

interface Reading {
  readonly value: CellContent;
  /** Format Excel gives the cell when it had none. */
  readonly format?: string;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

export const dateSerial = (utc: number): number => (utc - DAY_ZERO) / DAY;

function readDate(text: string): Reading | null {
  const match =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const utc = Date.UTC(year, month - 1, day);
  const exists = new Date(utc).getUTCMonth() === month - 1 && month >= 1 && day >= 1;
  const format = text.includes("年") ? 'yyyy"年"m"月"d"日"' : "yyyy/m/d";
  return exists ? { value: dateSerial(utc), format } : null;
}

const READERS: readonly ((text: string) => Reading | null)[] = [
  (text) => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? { value: Number(text) } : null),
  (text) =>
    /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)
      ? {
          value: Number(text.replaceAll(",", "")),
          format: text.includes(".") ? "#,##0.00" : "#,##0",
        }
      : null,
  (text) =>
    /^[+-]?\d+(\.\d+)?%$/.test(text)
      ? { value: Number(text.slice(0, -1)) / 100, format: text.includes(".") ? "0.00%" : "0%" }
      : null,
  (text) => (/^(true|false)$/i.test(text) ? { value: /^true$/i.test(text) } : null),
  readDate,
];

function readTyped(text: string): Reading {
  const trimmed = text.trim();
  for (const read of READERS) {
    const found = read(trimmed);
    if (found) return found;
  }
  return { value: text };
}

function typeText(cell: HostCell, text: string): void {
  if (text.startsWith("'")) {
    cell.value = text.slice(1);
    cell.isText = true;
    return;
  }
  const { value, format } = readTyped(text);
  cell.value = value;
  if (format && cell.style?.numFmt === undefined) cell.style = { ...cell.style, numFmt: format };
}

/** null leaves the cell alone, "" clears it, "=…" is a formula, "'…" and cells of format "@" are text. */
export function typeInto(cell: HostCell, input: unknown): void {
  if (input === null || input === undefined) return;
  delete cell.formula;
  delete cell.isText;
  if (typeof input === "number" || typeof input === "boolean") {
    cell.value = input;
    return;
  }
  const text = typeof input === "string" ? input : JSON.stringify(input);
  if (cell.style?.numFmt === "@") {
    cell.value = text;
    cell.isText = true;
  } else if (text.startsWith("=") && text.length > 1) {
    cell.formula = text;
    cell.value = 0;
  } else typeText(cell, text);
}
