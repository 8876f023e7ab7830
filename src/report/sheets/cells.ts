// The vocabulary in which the sheets are written: a cell is a value and a style.
import { a1, formatCell, quoteSheet, type CellRef } from "../../domain/cell-ref";
import type { CellStyle, PlannedCell } from "./plan";

/** A cell holds 32,767 characters. */
const LONGEST_TEXT = 32_000;

export function text(value: string, style: CellStyle = "text"): PlannedCell {
  return plain(fitting(value), style);
}

function plain(value: string, style: CellStyle): PlannedCell {
  return { value: value === "" ? { kind: "blank" } : { kind: "text", text: value }, style };
}

/** Words that were gathered from very many rows are cut, and say so. */
function fitting(words: string): string {
  if (words.length <= LONGEST_TEXT) return words;
  return `${words.slice(0, LONGEST_TEXT)}……（共${String(words.length)}字，其余从略）`;
}

export function number(value: number, style: CellStyle = "number"): PlannedCell {
  return { value: { kind: "number", number: value }, style };
}

/** The number of a line. */
export function serial(value: number): PlannedCell {
  return number(value, "serial");
}

export function formula(
  text: string,
  value: number | string,
  style: CellStyle = "number"
): PlannedCell {
  return { value: { kind: "formula", formula: `=${text}`, value }, style };
}

/** A cell the officer fills; shows what she typed before, to the letter. */
export function input(value: string | number = ""): PlannedCell {
  if (typeof value === "number") return number(value, "input");
  return plain(value, "input");
}

/** A jump to the first of the cells; cells of another workbook can only be named. */
export function link(cells: readonly CellRef[]): PlannedCell {
  const [first] = cells;
  if (first === undefined) return text("");
  const more = cells.length > 1 ? `等${String(cells.length)}处` : "";
  const shown = `${formatCell(first)}${more}`;
  if (first.book !== undefined) return text(shown, "muted");
  return { value: { kind: "link", text: shown, to: first }, style: "link" };
}

export function headerRow(titles: readonly (string | null)[]): (PlannedCell | null)[] {
  return titles.map((title) => (title === null ? null : text(title, "header")));
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Reference to a cell of one of our sheets, for a formula. */
export function ownRef(
  sheet: string,
  at: { readonly row: number; readonly column: number }
): string {
  return `${quoteSheet(sheet)}!${a1(at)}`;
}

/** Reference to rows `first` to `last` of a column on one of our sheets. */
export function ownRange(sheet: string, column: number, rows: readonly [number, number]): string {
  return `${quoteSheet(sheet)}!${a1({ row: rows[0], column })}:${a1({ row: rows[1], column })}`;
}
