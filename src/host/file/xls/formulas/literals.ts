// Values written into a formula, as Excel writes them: numbers, texts, truth values, errors and arrays of them.
import { damaged } from "../../refusals";
import type { BiffReader } from "../biff-reader";

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};
/** Excel shows and keeps 15 digits. */
const DIGITS = 15;
const MAX_ARRAY = 65_536;

/** An error value by its code in BOOLERR, FORMULA and PtgErr. */
export function errorText(code: number): string {
  return ERRORS[code] ?? "#VALUE!";
}

export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw damaged("公式中的数字无法识别");
  return String(Number(value.toPrecision(DIGITS))).toUpperCase();
}

export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function booleanText(value: number): string {
  return value === 0 ? "FALSE" : "TRUE";
}

/** {1,2;"甲",TRUE}: its values follow behind the tokens of the formula. */
export function arrayText(extra: BiffReader): string {
  const columns = extra.byte() + 1;
  const rows = extra.short() + 1;
  if (columns * rows > MAX_ARRAY) throw damaged("公式中的数组过大");
  const lines = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => arrayItem(extra)).join(",")
  );
  return `{${lines.join(";")}}`;
}

function arrayItem(extra: BiffReader): string {
  const kind = extra.byte();
  if (kind === 1) return numberText(extra.double());
  if (kind === 2) return quotedText(extra.string(2));
  const [value = 0] = extra.bytes(8);
  if (kind === 4) return booleanText(value);
  if (kind === 16) return errorText(value);
  if (kind === 0) return "";
  throw damaged("公式中的数组无法识别");
}
