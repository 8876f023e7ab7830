// Text that is plainly no table: data of a program, or prose whose commas separate no columns.
import type { CellValue } from "../../workbook/snapshot";

/** What the text is written in; null: nothing but a table or words. */
export function dataFormatOf(text: string): string | null {
  const start = text.trimStart();
  if (!/^[[{]/.test(start)) return null;
  const [line = ""] = start.split(/[\r\n]/, 1);
  return isRecord(start) || isRecord(line) ? "JSON 数据" : null;
}

function isRecord(text: string): boolean {
  try {
    const parsed: unknown = JSON.parse(text);
    // A single cell may say “[2023]”.
    const members: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
    return members.some((each) => typeof each === "object" && each !== null);
  } catch {
    return false;
  }
}

const LOOKED_AT = 200;
const SENTENCE_END = /[。！？]|[a-z]{2}[.!?](?=\s|$)/g;
/** Share of the rows that must have as many cells for these to be columns. */
const REGULAR = 0.6;
/** Sentences a row has at least in prose: where commas cut it, and where a single column might be one of remarks. */
const SENTENCES = { cut: 0.5, whole: 2 };

/** Sentences in rows of ever other lengths, without a figure that stands by itself. */
export function isProse(rows: readonly (readonly CellValue[])[]): boolean {
  const filled = rows
    .slice(0, LOOKED_AT)
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => row.filter((cell) => cell !== null));
  if (filled.flat().some(isFigure)) return false;
  const longest = Math.max(0, ...filled.map((row) => row.length));
  if (longest > 1 && isRegular(filled.map((row) => row.length))) return false;
  const words = filled.map((row) => row.map(String).join(","));
  const sentences = words.join("\n").match(SENTENCE_END)?.length ?? 0;
  const least = filled.length * (longest > 1 ? SENTENCES.cut : SENTENCES.whole);
  return sentences >= Math.max(1, least);
}

function isFigure(cell: CellValue): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^[-\d,.]+%?$/.test(cell.trim()));
}

/** A header and one row already make a table; a single line is as regular as it is irregular. */
function isRegular(lengths: readonly number[]): boolean {
  const several = lengths.filter((length) => length > 1);
  const same = Math.max(
    ...several.map((length) => several.filter((each) => each === length).length)
  );
  return same > 1 && same >= lengths.length * REGULAR;
}
