// Delimited text as a workbook of one sheet: UTF-8 or GB18030, quoted fields, codes kept as text.
import type { CellValue, WorkbookSnapshot } from "../../workbook/snapshot";
import { Budget, Grid } from "./grid";
import { noTable } from "./refusals";
import { decodeText } from "./text-encoding";
import { dataFormatOf, isProse } from "./text-kind";

const DELIMITERS = [",", "\t", ";"] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** A number without leading zeros and within the 15 digits Excel holds; anything else stays text. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const EXACT_DIGITS = 15;
const PLAIN_TEXT = "普通文本";
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:]/g;

export function readCsv(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const text = decodeText(bytes);
  const format = dataFormatOf(text);
  if (format !== null) throw noTable(format);
  const delimiter = findDelimiter(text);
  if (delimiter === null && !name.toLowerCase().endsWith(".csv")) throw noTable(PLAIN_TEXT);
  const grid = new Grid(new Budget());
  forEachField(text, delimiter ?? ",", (row, column, field) => {
    grid.set({ row, column, value: cellValue(field.text, field.quoted) });
  });
  const sheet = grid.build({ name: sheetName(name), visibility: "visible" });
  if (isProse(sheet.values)) throw noTable(PLAIN_TEXT);
  return { name, sheets: [sheet] };
}

export function sheetName(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/, "").replace(FORBIDDEN_IN_SHEET_NAME, " ");
  return (
    stem
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "数据"
  );
}

/** The mark that occurs most often in the first lines. */
function findDelimiter(text: string): Delimiter | null {
  const start = text.slice(0, 4096).replace(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((mark) => start.split(mark).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? null : (DELIMITERS[counts.indexOf(most)] ?? null);
}

type FieldSink = (row: number, column: number, field: { text: string; quoted: boolean }) => void;

function forEachField(text: string, delimiter: Delimiter, sink: FieldSink): void {
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const field = readField(text, at, delimiter);
    sink(row, column, field);
    at = field.end;
    if (text[at] === delimiter) {
      column++;
      at++;
      continue;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    row++;
    column = 0;
  }
}

function readField(
  text: string,
  from: number,
  delimiter: Delimiter
): { text: string; quoted: boolean; end: number } {
  let at = from;
  if (text[at] !== '"') {
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r")
      at++;
    return { text: text.slice(from, at), quoted: false, end: at };
  }
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) close = text.length;
  const inner = text.slice(from + 1, close).replaceAll('""', '"');
  at = close + 1;
  // Whatever follows the closing quote belongs to the field, as Excel reads it.
  const tail = readTail(text, at, delimiter);
  return { text: inner + tail, quoted: true, end: at + tail.length };
}

function readTail(text: string, from: number, delimiter: Delimiter): string {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return text.slice(from, at);
}

/** ="00123": how other systems keep Excel from taking a code for a number. */
const GUARDED = /^="([^"]*)"$/;

function cellValue(text: string, quoted: boolean): CellValue {
  const bare = text.trim();
  const [, guarded] = GUARDED.exec(bare) ?? [];
  if (guarded !== undefined) return guarded === "" ? null : guarded;
  if (bare === "") return null;
  const digits = bare.replace(/[-.]/g, "").replace(/^0+/, "").length;
  if (!quoted && PLAIN_NUMBER.test(bare) && digits <= EXACT_DIGITS) return Number(bare);
  return text;
}
