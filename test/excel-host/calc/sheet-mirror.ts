// A sheet as the engine wants it: values in a matrix, formulas beside it, kept in step with the sheet.
import type { ICellData, ObjectMatrix } from "@univerjs/core";
import type { IUnitData } from "@univerjs/engine-formula";
import { type Area, isUnbounded } from "../model/address";
import type { HostCell, Sheet } from "../model/sheet";
import { plainNumbers } from "./plain-numbers";

/** Kinds of value in the engine; its own enum would have to be loaded to be used. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

/** row → column → formula */
export type FormulaGrid = Record<number, Record<number, { f: string }>>;

function typed({ value }: HostCell): { readonly v: string | number; readonly t: number } {
  if (typeof value === "number") return { v: value, t: NUMBER };
  return typeof value === "boolean" ? { v: value ? 1 : 0, t: BOOLEAN } : { v: value, t: TEXT };
}

function mirrored(cell: HostCell): ICellData | null {
  const { value, formula } = cell;
  if (value === "" && formula === undefined) return null;
  return { ...typed(cell), ...(formula === undefined ? {} : { f: plainNumbers(formula) }) };
}

export class SheetMirror {
  readonly sheet: Sheet;
  readonly item: IUnitData[string][string];
  readonly formulas: FormulaGrid = {};

  constructor(sheet: Sheet, matrix: ObjectMatrix<ICellData>) {
    this.sheet = sheet;
    this.item = { cellData: matrix, rowCount: 1, columnCount: 1, rowData: {}, columnData: {} };
  }

  copyAll(): void {
    for (const [row, column, cell] of this.sheet.cells()) this.put(row, column, cell);
  }

  /** Takes over an area; true when a formula appeared, changed or went. */
  copy(area: Area): boolean {
    let rewired = false;
    const places = isUnbounded(area) ? this.filled(area) : everyPlace(area);
    for (const [row, column] of places) {
      const before = this.formulas[row]?.[column]?.f;
      this.put(row, column, this.sheet.get(row, column) ?? { value: "" });
      if (this.formulas[row]?.[column]?.f !== before) rewired = true;
    }
    return rewired;
  }

  private *filled(area: Area): Generator<[number, number]> {
    for (const [row, column] of this.sheet.cells(area)) yield [row, column];
  }

  private put(row: number, column: number, cell: HostCell): void {
    const data = mirrored(cell);
    if (data) {
      this.item.cellData.setValue(row, column, data);
      this.item.rowCount = Math.max(this.item.rowCount, row + 1);
      this.item.columnCount = Math.max(this.item.columnCount, column + 1);
    } else this.item.cellData.realDeleteValue(row, column);
    if (cell.formula !== undefined)
      (this.formulas[row] ??= {})[column] = { f: plainNumbers(cell.formula) };
    else if (this.formulas[row]) Reflect.deleteProperty(this.formulas[row], String(column));
  }
}

function* everyPlace({ row, column, rows, columns }: Area): Generator<[number, number]> {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) yield [r, c];
  }
}
