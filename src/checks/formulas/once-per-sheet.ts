// What several observers ask of a sheet is worked out once and kept as long as the sheet.
import type { FormulaSheet } from "./formula-sheet";

export function oncePerSheet<T>(workOut: (sheet: FormulaSheet) => T): (sheet: FormulaSheet) => T {
  const kept = new WeakMap<FormulaSheet, { readonly value: T }>();
  return (sheet) => {
    const known = kept.get(sheet);
    if (known !== undefined) return known.value;
    const value = workOut(sheet);
    kept.set(sheet, { value });
    return value;
  };
}
