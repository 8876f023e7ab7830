// Whether a sheet still holds what it held, and whether Excel calculates what we calculated.
import type { CellRef } from "../../domain/cell-ref";
import type { PlannedCell } from "../../report/sheets/plan";
import {
  formulaAt,
  isCellError,
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from "../../workbook/snapshot";
import type { Mismatch } from "../port";
import type { Target } from "./write-sheet";

/** Compares what was typed: constants and formulas, not the results of formulas, which follow other cells. */
export function holdsTheSame(left: SheetSnapshot, right: SheetSnapshot): boolean {
  const rows = Math.max(bottom(left), bottom(right));
  const columns = Math.max(width(left), width(right));
  for (let row = 0; row < rows; row += 1) {
    if (!sameRow(left, right, { row, columns })) return false;
  }
  return true;
}

function sameRow(
  left: SheetSnapshot,
  right: SheetSnapshot,
  { row, columns }: { readonly row: number; readonly columns: number }
): boolean {
  for (let column = 0; column < columns; column += 1) {
    if (typed(left, row, column) !== typed(right, row, column)) return false;
  }
  return true;
}

function typed(sheet: SheetSnapshot, row: number, column: number): unknown {
  return formulaAt(sheet, row, column) ?? plain(valueAt(sheet, row, column));
}

function plain(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}

function bottom({ firstRow, values }: SheetSnapshot): number {
  return firstRow + values.length;
}

function width({ firstColumn, values, formulas }: SheetSnapshot): number {
  return (
    firstColumn +
    [...values, ...formulas].reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0)
  );
}

/** Formula cells where Excel's result is not ours; links are formulas too, but nothing is calculated there. */
export function mismatchesOf({ plan, name }: Target, written: SheetSnapshot): readonly Mismatch[] {
  return plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const at = { sheet: name, row, column };
      return cell === null ? [] : mismatchAt(cell, at, plain(valueAt(written, row, column)));
    })
  );
}

function mismatchAt(
  { value }: PlannedCell,
  at: CellRef,
  excel: string | number | boolean | null
): readonly Mismatch[] {
  if (value.kind !== "formula" || agree(value.value, excel ?? "")) return [];
  return [{ at, ours: value.value, excel: excel ?? "" }];
}

/** Excel calculates with binary fractions as we do; the last digits may differ by the order of additions. */
const TOLERANCE = 1e-9;

function agree(ours: number | string, excel: string | number | boolean): boolean {
  if (typeof ours === "number" && typeof excel === "number") {
    return Math.abs(ours - excel) <= TOLERANCE * Math.max(1, Math.abs(ours));
  }
  return ours === excel;
}
