// A sheet as a table of figures: dates, codes, counters and column numbers are no figures.
import { isDateFormat } from "../values/amounts";
import { isCellError } from "../snapshot";
import type { CellValue, SheetSnapshot } from "../snapshot";
import { Cells, numberTable } from "./number-table";
import type { CellContent, NumberTable } from "./number-table";
import { decimalMarkOf } from "./printed-number";
import type { DecimalMark } from "./printed-number";
import { contentOf } from "./text-table";

/** Headers of what is a number in form only; 2023年度 and "year to date" stand over figures. */
const NO_AMOUNT =
  /编码|代码|编号|序号|行次|栏次|(?:^|[^\d本上下前去今当该全])年度$|年份|日期|时间|电话|号码|账号|单号|文号|^[类款项]$|\bid\b|^(?:fiscal |financial |calendar )?year$|(?<!to )\bdate\b|\bcode\b|\bphone\b/i;
/** Serial numbers in the first column, a count in any other. */
const NUMBERS = /^no\.?$/i;
const LOOKED_AT_FOR_MARK = 500;

/** The part of a sheet that holds something, and where each of its rows and columns stands. */
export interface SheetTable {
  readonly table: NumberTable;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function tableOfSheet({ values, formats }: SheetSnapshot): SheetTable {
  const { rows, columns } = heldBy(values);
  const cells = new Cells(rows.length, columns.length);
  const lines = new LineReader(columns, decimalMarkOf(someTexts(values)));
  rows.forEach((row, index) => {
    const line = values[row];
    if (line !== undefined) lines.read(line, formats[row], { cells, from: index * columns.length });
  });
  const valueAt = (row: number, column: number): CellValue =>
    values[rows[row] ?? 0]?.[columns[column] ?? 0] ?? null;
  return {
    table: numberTable(cells, (row, column) => textOf(valueAt(row, column))),
    rows,
    columns,
  };
}

interface RowKind {
  readonly isCounter: boolean;
  readonly hasFigures: boolean;
}

/** Reads the rows of a sheet from top to bottom: a header rules the cells below it. */
class LineReader {
  private readonly columns: readonly number[];
  private readonly wordOf: (text: string) => Word;
  private readonly codes: boolean[];

  constructor(columns: readonly number[], mark: DecimalMark) {
    this.columns = columns;
    this.wordOf = wordReader(mark);
    this.codes = columns.map(() => false);
  }

  read(
    line: readonly CellValue[],
    formats: SheetSnapshot["formats"][number],
    { cells, from }: { cells: Cells; from: number }
  ): void {
    const hasFigures = line.some((value) => this.isFigure(value));
    const row = { isCounter: isCounterRow(line), hasFigures };
    for (let index = 0; index < this.columns.length; index++) {
      const column = this.columns[index] ?? 0;
      const value = line[column] ?? null;
      if (value === null) continue;
      if (typeof value === "string") cells.put(from + index, this.word(value, index, row));
      else if (typeof value !== "number" || row.isCounter || this.codes[index] === true)
        cells.put(from + index, "text");
      else cells.put(from + index, isDateFormat(formats?.[column]) ? "text" : value);
    }
  }

  private isFigure(value: CellValue): boolean {
    if (typeof value === "string") return typeof this.wordOf(value).content === "number";
    return typeof value === "number";
  }

  private word(text: string, index: number, { isCounter, hasFigures }: RowKind): CellContent {
    const isNoFigure = isCounter || this.codes[index] === true;
    const { content, heads } = this.wordOf(text);
    if (heads === "codes" || (heads === "numbers" && index === 0)) this.codes[index] = true;
    // 合计 among the codes of a list is no header.
    else if (heads !== null && !hasFigures) this.codes[index] = false;
    return typeof content === "number" && isNoFigure ? "text" : content;
  }
}

/** Rows and columns that hold something, with one blank one in each gap: a stray cell far away must cost nothing. */
function heldBy(values: SheetSnapshot["values"]): Pick<SheetTable, "rows" | "columns"> {
  const heldColumns: boolean[] = [];
  const heldRows: number[] = [];
  values.forEach((row, index) => {
    const before = heldRows.length;
    for (let column = 0; column < row.length; column++) {
      const value = row[column] ?? "";
      if (value === "") continue;
      if (heldRows.length === before) heldRows.push(index);
      heldColumns[column] = true;
    }
  });
  const columns = heldColumns.flatMap((_, column) => [column]);
  return { rows: withGaps(heldRows), columns: withGaps(columns) };
}

function withGaps(held: readonly number[]): readonly number[] {
  const kept: number[] = [];
  let last = -1;
  for (const index of held) {
    if (index > last + 1) kept.push(last + 1);
    kept.push(index);
    last = index;
  }
  return kept;
}

function someTexts(values: SheetSnapshot["values"]): string[] {
  const texts: string[] = [];
  for (const row of values) {
    for (const value of row) if (typeof value === "string") texts.push(value);
    if (texts.length > LOOKED_AT_FOR_MARK) break;
  }
  return texts;
}

interface Word {
  readonly content: CellContent;
  /** What it says of the column below it, when it may be a header. */
  readonly heads: "codes" | "numbers" | "figures" | null;
}

/** A ledger repeats few words many thousand times: each is understood once. */
function wordReader(mark: DecimalMark): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const content = contentOf(text, mark);
    const word = { content, heads: content === "text" ? headedBy(text) : null };
    if (known.size < MOST_WORDS) known.set(text, word);
    return word;
  };
}

const MOST_WORDS = 10_000;
const LONGEST_HEADER = 12;

/** A header rules its column until another header follows; longer texts are no headers. */
function headedBy(text: string): Word["heads"] {
  const label = text.replace(/\s+/g, "");
  if (label.length > LONGEST_HEADER) return null;
  if (NO_AMOUNT.test(label) || NO_AMOUNT.test(text.trim())) return "codes";
  if (NUMBERS.test(label)) return "numbers";
  return /[\u4e00-\u9fffA-Za-z]/.test(label) ? "figures" : null;
}

/** 栏次 1 2 3=1+2 …: figures that count from left to right, and nothing else but a word. */
function isCounterRow(row: readonly CellValue[]): boolean {
  let last = Number.NaN;
  let counted = 0;
  for (const value of row) {
    const number = typeof value === "number" ? value : countIn(value);
    if (number === null) continue;
    if (counted > 0 && number !== last + 1) return false;
    last = number;
    counted += 1;
  }
  return counted >= 3 && last < 100;
}

function countIn(value: CellValue): number | null {
  const counted = typeof value === "string" ? /^\s*(\d{1,2})\s*(?:[=＝]|$)/.exec(value) : null;
  return counted === null ? null : Number(counted[1]);
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}
