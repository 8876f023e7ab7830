// Sheets for tests, written the way they look: one array a row.
import type {
  CellValue,
  Merge,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot";

export interface SheetLooks {
  readonly name?: string;
  readonly formats?: SheetSnapshot["formats"];
  readonly merges?: readonly Merge[];
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly visibility?: SheetSnapshot["visibility"];
}

export function sheet(
  values: readonly (readonly CellValue[])[],
  looks: SheetLooks = {}
): SheetSnapshot {
  const { name = "表", formats = [], merges, visibility = "visible" } = looks;
  const { firstRow = 0, firstColumn = 0 } = looks;
  const read = { name, visibility, firstRow, firstColumn, values, formulas: [], formats };
  return merges === undefined ? read : { ...read, merges };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "测试.xlsx", sheets };
}

/** As Excel hands a sheet over: nothing is known of merges. */
export function withoutMerges(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((each) => {
    const rest: { merges?: SheetSnapshot["merges"] } & Omit<SheetSnapshot, "merges"> = { ...each };
    delete rest.merges;
    return rest as SheetSnapshot;
  });
  return { ...snapshot, sheets };
}
