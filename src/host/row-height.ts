// Row heights for wrapped text, estimated (汉字 count double): not every program fits rows when it opens a file.
import type { PlannedCell, SheetPlan } from "../report/sheets/plan";
import { FONT_SIZE, LOOKS } from "./cell-looks";

const LINE_POINTS = 15;
const PADDING_POINTS = 5;
const TALLEST = 409;
/** Share of a column's width that text of ours can use; the default font of the workbook may be narrower than 宋体. */
const USABLE = 0.92;

/** Width of text in characters of the default font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** Points; every row has a height, so that the sheet looks alike in Excel and WPS. */
export function rowHeight(row: SheetPlan["rows"][number], widths: SheetPlan["widths"]): number {
  let lines = 1;
  let size = FONT_SIZE;
  for (const [column, cell] of row.entries()) {
    if (cell === null) continue;
    const look = LOOKS[cell.style];
    size = Math.max(size, look.size ?? FONT_SIZE);
    if (look.wrap === true)
      lines = Math.max(lines, countLines(shownText(cell), widths[column] ?? 9));
  }
  return Math.min(TALLEST, lines * LINE_POINTS * (size / FONT_SIZE) + PADDING_POINTS);
}

function countLines(text: string, width: number): number {
  const usable = Math.max(2, Math.floor(width * USABLE) - 1);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

function shownText({ value }: PlannedCell): string {
  if (value.kind === "text" || value.kind === "link") return value.text;
  return value.kind === "formula" && typeof value.value === "string" ? value.value : "";
}

/** East Asian wide characters, full-width punctuation included. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2014 && code <= 0x2026) ||
    (code >= 0x2460 && code <= 0x27bf) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    code >= 0x1f300
  );
}
