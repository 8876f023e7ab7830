// A table given as texts (a CSV file, a benchmark): which of them are figures is told by the format most of them share.
import { numberTable } from "./number-table";
import type { CellContent, NumberTable } from "./number-table";
import { decimalMarkOf, isNilText, parseFigure } from "./printed-number";
import type { DecimalMark } from "./printed-number";

export function tableOfTexts(texts: readonly (readonly string[])[]): NumberTable {
  const mark = decimalMarkOf(texts.flat());
  const textAt = (row: number, column: number): string => texts[row]?.[column] ?? "";
  return numberTable({
    rows: texts.length,
    columns: texts.reduce((widest, row) => Math.max(widest, row.length), 0),
    content: (row, column) => contentOf(textAt(row, column), mark),
    text: textAt,
  });
}

export function contentOf(text: string, mark: DecimalMark): CellContent {
  if (text.trim() === "") return null;
  if (isNilText(text)) return "nil";
  return parseFigure(text, mark)?.number ?? "text";
}
