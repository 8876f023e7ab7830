// Cells with formulas, put into the grid once everything that belongs to them was read: the text of a result and a
// formula shared with other cells follow in records of their own.
import type { CellValue, UnreadFormulas } from "../../../../workbook/snapshot";
import type { Grid, GridCell } from "../../grid";
import { BiffReader } from "../biff-reader";
import { RECORD } from "../records";
import { readStored } from "./formula-reader";
import type { FormulaReader, StoredFormula } from "./formula-reader";
import type { Position } from "./references";

/** PtgExp: the formula is written with another cell; PtgTbl: a data table, which has no formula to read. */
const WRITTEN_WITH = 0x01;
const DATA_TABLE = 0x02;
/** Bytes of PtgExp. */
const POINTER = 5;
const NONE = "none";
/** Bytes before the tokens: the range the formula is for and what Excel remembers about it. */
const ARRAY_HEAD = 12;
const SHARED_HEAD = 8;

export interface FormulaCell extends Omit<GridCell, "formula"> {
  /** undefined: its record is damaged behind the value. */
  readonly stored: StoredFormula | undefined;
}

/** Formula of several cells; of an array only the first cell shows it. */
interface CommonFormula {
  readonly stored: StoredFormula | undefined;
  readonly isArray: boolean;
}

export class FormulaCells {
  private readonly reader: FormulaReader;
  private readonly grid: Grid;
  private readonly common = new Map<number, CommonFormula>();
  /** Cells of formulas that are written with a cell further on. */
  private readonly waiting: FormulaCell[] = [];
  private current: FormulaCell | null = null;
  private unread: UnreadFormulas | undefined;

  constructor(reader: FormulaReader, grid: Grid) {
    this.reader = reader;
    this.grid = grid;
  }

  start(cell: FormulaCell): void {
    this.putCurrent();
    this.current = cell;
  }

  /** STRING: the result of the formula just read. */
  setResult(value: CellValue): void {
    if (this.current !== null) this.current = { ...this.current, value };
  }

  /** SHRFMLA or ARRAY: the formula of the cell just read, under the place by which its cells point at it. */
  setCommon(id: number, reader: BiffReader): void {
    const place = this.current === null ? null : writtenWith(this.current);
    if (place === null) return;
    const isArray = id === RECORD.arrayFormula;
    this.common.set(place, {
      stored: readStored(reader, isArray ? ARRAY_HEAD : SHARED_HEAD),
      isArray,
    });
  }

  /** What could not be read as a formula. */
  finish(): UnreadFormulas | undefined {
    this.putCurrent();
    for (const cell of this.waiting) this.put(cell);
    return this.unread;
  }

  private putCurrent(): void {
    const { current } = this;
    if (current === null) return;
    const first = writtenWith(current);
    if (first !== null && !this.common.has(first)) this.waiting.push(current);
    else this.put(current);
    this.current = null;
  }

  private put(cell: FormulaCell): void {
    const { row, column, value, format } = cell;
    this.grid.set({ row, column, value, format, formula: this.formulaOf(cell) });
  }

  private formulaOf(cell: FormulaCell): string | undefined {
    const stored = this.sourceOf(cell);
    if (stored === NONE) return undefined;
    const text = stored === undefined ? undefined : this.reader.text(stored, cell);
    if (text === undefined) this.countUnread(cell);
    return text;
  }

  /** The tokens that say the formula of a cell. */
  private sourceOf(cell: FormulaCell): StoredFormula | typeof NONE | undefined {
    const { stored } = cell;
    if (stored?.tokens[0] === DATA_TABLE) return NONE;
    const first = writtenWith(cell);
    if (first === null) return stored;
    const common = this.common.get(first);
    return common?.isArray === true && first !== placeOf(cell) ? NONE : common?.stored;
  }

  private countUnread({ row, column }: FormulaCell): void {
    const { first = { row, column }, count = 0 } = this.unread ?? {};
    this.unread = { first, count: count + 1 };
  }
}

/** Place of the cell that a formula is written with; null: its own tokens say it. */
function writtenWith({ stored }: FormulaCell): number | null {
  const tokens = stored?.tokens;
  if (tokens?.[0] !== WRITTEN_WITH || tokens.length < POINTER) return null;
  const reader = BiffReader.of(tokens.subarray(1));
  return placeOf({ row: reader.short(), column: reader.short() });
}

function placeOf({ row, column }: Position): number {
  return row * 0x10000 + column;
}
