// Cells of one worksheet part.
import type { CellValue, Merge } from "../../../workbook/snapshot";
import { withoutPrefixes } from "../function-prefixes";
import type { Grid } from "../grid";
import { damaged, tooLarge } from "../refusals";
import { decodeCellText } from "../xml/xml-text";
import { XmlReader } from "../xml/xml-reader";
import { withFileNames, type ExternalFiles } from "./external-books";
import { isDateFormat } from "./number-formats";
import { readRichText } from "./shared-strings";
import { shiftFormula } from "./shared-formula";

export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format by cell style. */
  readonly formats: readonly (string | undefined)[];
  /** Serial numbers count from 1904, not 1900. */
  readonly from1904: boolean;
  readonly externalFiles: ExternalFiles;
}

const DAYS_1900_TO_1904 = 1462;
const DAYS_1900_TO_1970 = 25569;
const MS_PER_DAY = 86_400_000;
/** Characters that shared formulas of one sheet may grow to. */
const MAX_FORMULA_TEXT = 200_000_000;

interface Position {
  readonly row: number;
  readonly column: number;
}

interface SharedFormula extends Position {
  readonly text: string;
}

export function readSheet(xml: string, context: SheetContext, grid: Grid): void {
  new SheetReader(xml, context, grid).read();
}

class SheetReader {
  private readonly reader: XmlReader;
  private readonly context: SheetContext;
  private readonly grid: Grid;
  private readonly shared = new Map<string, SharedFormula>();
  private formulaText = 0;
  private row = -1;
  private column = -1;

  constructor(xml: string, context: SheetContext, grid: Grid) {
    this.reader = new XmlReader(xml);
    this.context = context;
    this.grid = grid;
  }

  read(): void {
    const { reader } = this;
    let inData = false;
    while (reader.next()) {
      if (reader.name === "sheetData") inData = !reader.closing && !reader.isEmpty();
      else if (reader.closing) continue;
      else if (inData && reader.name === "c") this.readCell();
      else if (inData && reader.name === "row") this.startRow();
      else if (reader.name === "col") this.takeColumns();
      else if (reader.name === "mergeCell")
        this.grid.merge(parseRange(reader.attribute("ref") ?? ""));
    }
  }

  private startRow(): void {
    const number = this.reader.attribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (this.isHidden("ht")) this.grid.hideRow(this.row);
  }

  private takeColumns(): void {
    if (!this.isHidden("width")) return;
    const [from, to] = [this.reader.attribute("min"), this.reader.attribute("max")];
    this.grid.hideColumns({ from: Number(from) - 1, to: Number(to ?? from) - 1 });
  }

  /** Collapsed groups and filters are written like lines hidden by hand; some writers give a size of nothing. */
  private isHidden(size: "ht" | "width"): boolean {
    const { reader } = this;
    const hidden = reader.attribute("hidden");
    if (hidden === "1" || hidden === "true") return true;
    const printed = reader.attribute(size);
    return printed !== undefined && Number(printed) === 0;
  }

  private readCell(): void {
    const { reader } = this;
    const ref = reader.attribute("r");
    const at = ref === undefined ? { row: this.row, column: this.column + 1 } : parseRef(ref);
    this.column = at.column;
    const format = this.context.formats[Number(reader.attribute("s") ?? 0)];
    const type = reader.attribute("t") ?? "n";
    if (reader.isEmpty()) return;
    let text: string | undefined;
    let formula: string | undefined;
    while (reader.next() && !(reader.closing && reader.name === "c")) {
      if (reader.closing) continue;
      if (reader.name === "v") text = reader.isEmpty() ? "" : reader.text();
      else if (reader.name === "f") formula = this.readFormula(at);
      else if (reader.name === "is") text = readRichText(reader);
    }
    const value = text === undefined ? null : this.value(type, text, format);
    this.grid.set({ row: at.row, column: at.column, value, formula, format });
  }

  private readFormula(at: Position): string | undefined {
    const { reader } = this;
    const text = reader.isEmpty() ? "" : reader.text().trim();
    const group = reader.attribute("t") === "shared" ? reader.attribute("si") : undefined;
    if (group === undefined) return this.asFormula(text);
    if (text !== "") {
      this.shared.set(group, { ...at, text });
      return this.asFormula(text);
    }
    const master = this.shared.get(group);
    if (master === undefined) return undefined;
    this.formulaText += master.text.length;
    if (this.formulaText > MAX_FORMULA_TEXT) throw tooLarge("公式过多");
    return this.asFormula(
      shiftFormula(master.text, at.row - master.row, at.column - master.column)
    );
  }

  private asFormula(text: string): string | undefined {
    if (text === "") return undefined;
    return `=${withFileNames(withoutPrefixes(text), this.context.externalFiles)}`;
  }

  private value(type: string, text: string, format: string | undefined): CellValue {
    if (type === "s") return text.trim() === "" ? null : this.string(text);
    if (type === "str") return blankAsNull(decodeCellText(text));
    if (type === "inlineStr") return blankAsNull(text);
    if (type === "b") return text.trim() === "1" || text.trim() === "true";
    if (type === "e") return { error: text };
    if (text.trim() === "") return null;
    return type === "d" ? serialOfIso(text) : this.number(text, format);
  }

  private number(text: string, format: string | undefined): number {
    const number = Number(text);
    if (!Number.isFinite(number)) throw damaged("单元格中的数字无法识别");
    // Dates of a 1904 workbook move to the 1900 count everybody else uses.
    return this.context.from1904 && isDateFormat(format) ? number + DAYS_1900_TO_1904 : number;
  }

  private string(index: string): CellValue {
    const text = this.context.strings[Number(index)];
    if (text === undefined) throw damaged("文字表残缺");
    return blankAsNull(text);
  }
}

function blankAsNull(text: string): CellValue {
  return text === "" ? null : text;
}

function serialOfIso(text: string): CellValue {
  const time = Date.parse(
    /Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "" : "T00:00:00"}Z`
  );
  return Number.isNaN(time) ? text : time / MS_PER_DAY + DAYS_1900_TO_1970;
}

function parseRef(ref: string): Position {
  let column = 0;
  let at = 0;
  for (; at < ref.length; at++) {
    const letter = ref.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(ref.slice(at));
  if (column === 0 || !Number.isInteger(row) || row < 1)
    throw damaged("单元格地址无法识别", ref.slice(0, 40));
  return { row: row - 1, column: column - 1 };
}

function parseRange(ref: string): Merge {
  const [from = "", to = from] = ref.split(":");
  const first = parseRef(from);
  const last = parseRef(to);
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}
