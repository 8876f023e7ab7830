// A sheet written as its cells look: "=…" is a formula, calc(…) one whose result matters, null a blank.
import { FormulaSheet } from "../../../src/checks/formulas/formula-sheet";
import type { Observation } from "../../../src/checks/formulas/observation";
import { a1 } from "../../../src/domain/cell-ref";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";

interface Calculated {
  readonly formula: string;
  readonly gives: CellValue;
}

export type Cell = string | number | null | Calculated;

/** A formula and what it shows. */
export function calc(formula: string, gives: CellValue): Calculated {
  return { formula, gives };
}

function parts(cell: Cell): { readonly formula?: string; readonly value: CellValue } {
  if (typeof cell === "object" && cell !== null)
    return { formula: cell.formula, value: cell.gives };
  const isFormula = typeof cell === "string" && cell.startsWith("=");
  return isFormula ? { formula: cell, value: 0 } : { value: cell };
}

export function snapshotOf(rows: readonly (readonly Cell[])[], name = "表"): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: rows.map((row) => row.map((cell) => parts(cell).value)),
    formulas: rows.map((row) => row.map((cell) => parts(cell).formula)),
    formats: [],
  };
}

export function sheetOf(rows: readonly (readonly Cell[])[]): FormulaSheet {
  return new FormulaSheet(snapshotOf(rows));
}

/** "pattern explain D4,B4": kind, severity and the cells in doubt. */
export function brief(observations: readonly Observation[]): readonly string[] {
  return observations.map(
    ({ kind, severity, cells }) => `${kind} ${severity} ${cells.map(a1).join(",")}`
  );
}
