// A table given as texts (a CSV file, a benchmark): which of them are figures is told by the format most of them share.
import { Cells, numberTable } from "./number-table";
import type { CellContent, NumberTable } from "./number-table";
import { decimalMarkOf, isNilText, parseFigure } from "./printed-number";
import type { DecimalMark } from "./printed-number";

export function tableOfTexts(texts: readonly (readonly string[])[]): NumberTable {
  const mark = decimalMarkOf(texts.flat());
  const textAt = (row: number, column: number): string => texts[row]?.[column] ?? "";
  const columns = texts.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = new Cells(texts.length, columns);
  texts.forEach((row, index) => {
    row.forEach((text, column) => {
      cells.put(index * columns + column, contentOf(text, mark));
    });
  });
  return numberTable(cells, textAt);
}

export function contentOf(text: string, mark: DecimalMark): CellContent {
  if (text.trim() === "") return null;
  if (isNilText(text)) return "nil";
  return parseFigure(text, mark)?.number ?? "text";
}
