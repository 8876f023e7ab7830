// Cells of one BIFF8 worksheet.
import type { CellValue, UnreadFormulas } from "../../../workbook/snapshot";
import type { Grid } from "../grid";
import { damaged } from "../refusals";
import { isDateFormat } from "../xlsx/number-formats";
import { BiffReader } from "./biff-reader";
import { FormulaCells } from "./formulas/formula-cells";
import { readStored } from "./formulas/formula-reader";
import type { FormulaReader } from "./formulas/formula-reader";
import { errorText } from "./formulas/literals";
import { RECORD } from "./records";
import type { BiffRecord } from "./records";

export interface XlsContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly from1904: boolean;
  readonly formulas: FormulaReader;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly format: string | undefined;
}

const DAYS_1900_TO_1904 = 1462;
/** Flags of a row and of columns. */
const ROW_HIDDEN = 0x20;
const COLUMN_HIDDEN = 0x01;
/** The rest of a row's height says that it is the usual one. */
const HEIGHT = 0x7fff;

/** Fills the grid; what is handed back are formulas that could not be read. */
export function readXlsSheet(
  stream: Iterable<BiffRecord>,
  context: XlsContext,
  grid: Grid
): UnreadFormulas | undefined {
  const sheet = new XlsSheetReader(context, grid);
  for (const record of stream) sheet.take(record);
  return sheet.finish();
}

class XlsSheetReader {
  private readonly context: XlsContext;
  private readonly grid: Grid;
  private readonly formulas: FormulaCells;

  constructor(context: XlsContext, grid: Grid) {
    this.context = context;
    this.grid = grid;
    this.formulas = new FormulaCells(context.formulas, grid);
  }

  finish(): UnreadFormulas | undefined {
    return this.formulas.finish();
  }

  take(record: BiffRecord): void {
    const reader = new BiffReader(record);
    switch (record.id) {
      case RECORD.sharedStringCell:
        this.put(this.place(reader), this.string(reader.long()));
        return;
      case RECORD.label:
      case RECORD.richString:
        this.put(this.place(reader), reader.string(2));
        return;
      case RECORD.number:
        this.putNumber(this.place(reader), reader.double());
        return;
      case RECORD.rk:
        this.putNumber(this.place(reader), decodeRk(reader.long()));
        return;
      case RECORD.multipleRk:
        this.takeMultipleRk(record, reader);
        return;
      case RECORD.booleanOrError:
        this.put(this.place(reader), booleanOrError(reader.byte(), reader.byte()));
        return;
      case RECORD.formula:
        this.takeFormula(reader);
        return;
      case RECORD.formulaString:
        this.formulas.setResult(blankAsNull(reader.string(2)));
        return;
      case RECORD.sharedFormula:
      case RECORD.arrayFormula:
        this.formulas.setCommon(record.id, reader);
        return;
      case RECORD.mergedCells:
        this.takeMerges(reader);
        return;
      case RECORD.row:
        this.takeRow(reader);
        return;
      case RECORD.columnInfo:
        this.takeColumns(reader);
    }
  }

  private place(reader: BiffReader): Place {
    return {
      row: reader.short(),
      column: reader.short(),
      format: this.context.formats[reader.short()],
    };
  }

  private put(place: Place, value: CellValue): void {
    this.grid.set({ ...place, value: blankAsNull(value) });
  }

  private putNumber(place: Place, number: number): void {
    this.put(place, this.number(place, number));
  }

  private number(place: Place, number: number): number {
    const shift = this.context.from1904 && isDateFormat(place.format) ? DAYS_1900_TO_1904 : 0;
    return number + shift;
  }

  private string(index: number): string {
    const text = this.context.strings[index];
    if (text === undefined) throw damaged("文字表残缺");
    return text;
  }

  private takeMultipleRk(record: BiffRecord, reader: BiffReader): void {
    const row = reader.short();
    const first = reader.short();
    const count = Math.floor(((record.pieces[0]?.byteLength ?? 6) - 6) / 6);
    for (let index = 0; index < count; index++) {
      const format = this.context.formats[reader.short()];
      this.putNumber({ row, column: first + index, format }, decodeRk(reader.long()));
    }
  }

  private takeFormula(reader: BiffReader): void {
    const place = this.place(reader);
    const value = this.result(place, reader.bytes(8));
    this.formulas.start({ ...place, value, stored: readStored(reader, 6) });
  }

  /** A number, unless the last two bytes are FF: then the first says boolean, error, or text in a record of its own. */
  private result(place: Place, bytes: Uint8Array): CellValue {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint16(6, true) !== 0xffff) return this.number(place, view.getFloat64(0, true));
    const kind = view.getUint8(0);
    return kind === 1 || kind === 2 ? booleanOrError(view.getUint8(2), kind - 1) : null;
  }

  /** Row, first and last cell, height, four bytes of no use, flags. */
  private takeRow(reader: BiffReader): void {
    const row = reader.short();
    reader.skip(4);
    const height = reader.short() & HEIGHT;
    reader.skip(4);
    if (height === 0 || (reader.short() & ROW_HIDDEN) !== 0) this.grid.hideRow(row);
  }

  /** First and last column, width, format, flags. */
  private takeColumns(reader: BiffReader): void {
    const [from, to, width] = [reader.short(), reader.short(), reader.short()];
    reader.skip(2);
    if (width === 0 || (reader.short() & COLUMN_HIDDEN) !== 0) this.grid.hideColumns({ from, to });
  }

  private takeMerges(reader: BiffReader): void {
    const count = reader.short();
    for (let index = 0; index < count; index++) {
      const [top, bottom, left, right] = [
        reader.short(),
        reader.short(),
        reader.short(),
        reader.short(),
      ];
      this.grid.merge({
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
      });
    }
  }
}

function blankAsNull(value: CellValue): CellValue {
  return value === "" ? null : value;
}

function booleanOrError(value: number, isError: number): CellValue {
  return isError === 0 ? value !== 0 : { error: errorText(value) };
}

/** 30 bits of an integer or of a double's upper half, perhaps times 100. */
function decodeRk(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(4, bits & 0xfffffffc, true);
  const number = bits & 2 ? (bits | 0) >> 2 : view.getFloat64(0, true);
  return bits & 1 ? number / 100 : number;
}
