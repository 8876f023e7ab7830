// By what a row or a column is called rather than where it stands: keys that outlive inserted rows.
import type { Position } from "./area";
import type { FormulaSheet } from "./formula-sheet";

/** How far a header may be above its cells. */
const MAX_ROWS = 2000;

/** "合计|决算数": the words left of the cell and those above it. */
export function rowLabel(sheet: FormulaSheet, at: Position): string {
  return [labelLeft(sheet, at), labelAbove(sheet, at)].join("|");
}

function labelLeft(sheet: FormulaSheet, { row, column }: Position): string {
  for (let left = sheet.sheet.firstColumn; left < column; left++) {
    const label = words(sheet, { row, column: left });
    if (label !== "") return label;
  }
  return "";
}

function labelAbove(sheet: FormulaSheet, { row, column }: Position): string {
  const top = Math.max(sheet.sheet.firstRow, row - MAX_ROWS);
  for (let above = row - 1; above >= top; above--) {
    const label = words(sheet, { row: above, column });
    if (label !== "") return label;
  }
  return "";
}

function words(sheet: FormulaSheet, at: Position): string {
  const value = sheet.value(at);
  return typeof value === "string" ? value.replace(/\s/g, "") : "";
}
