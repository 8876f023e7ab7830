// Height of a row that shows all of its text: estimated from character widths, as there are no fonts to measure here.
import { cellText } from "../model/cell-text";
import type { HostCell, Sheet } from "../model/sheet";

export const DEFAULT_WIDTH = 48;
export const DEFAULT_HEIGHT = 15;
const MOST_POINTS = 409;
const DEFAULT_SIZE = 11;
const LINE_SPACING = 1.36;
/** Padding of a cell, both sides. */
const PADDING = 5;
const NARROW = 0.55;

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 255 ? size : size * NARROW;
  return width;
}

function lines(cell: HostCell, width: number, size: number): number {
  const paragraphs = cellText(cell).split("\n");
  if (!cell.style?.alignment?.wrapText) return 1;
  const room = Math.max(size, width - PADDING);
  const needed = paragraphs.map((text) => Math.max(1, Math.ceil(textWidth(text, size) / room)));
  return needed.reduce((total, each) => total + each, 0);
}

/** Points; merged cells do not count, as in Excel. */
export function fittedHeight(sheet: Sheet, row: number): number {
  const line = { row, column: 0, rows: 1, columns: Infinity };
  let height = DEFAULT_HEIGHT;
  for (const [, column, cell] of sheet.cells(line)) {
    if (cell.value === "" || sheet.mergeAt(row, column)) continue;
    const size = cell.style?.font?.size ?? DEFAULT_SIZE;
    const count = lines(cell, sheet.columnWidths.get(column) ?? DEFAULT_WIDTH, size);
    height = Math.max(height, count * size * LINE_SPACING);
  }
  return Math.min(MOST_POINTS, Math.round(height * 4) / 4);
}
