// Changes to a snapshot: one cell, or a whole row taken out or put in twice. The original stays as it is.
import type { CellRef } from "../../../src/domain/cell-ref";
import type {
  CellValue,
  Merge,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbook/snapshot";

export function withCell(book: WorkbookSnapshot, at: CellRef, value: CellValue): WorkbookSnapshot {
  return withSheet(book, at.sheet, (sheet) => ({
    ...sheet,
    values: sheet.values.map((row, index) =>
      index + sheet.firstRow === at.row
        ? row.map((cell, place) => (place + sheet.firstColumn === at.column ? value : cell))
        : row
    ),
  }));
}

export function withoutRow(
  book: WorkbookSnapshot,
  sheetName: string,
  row: number
): WorkbookSnapshot {
  return withSheet(book, sheetName, (sheet) => shifted(sheet, row, -1));
}

/** The row stands there twice, one below the other. */
export function withRowTwice(
  book: WorkbookSnapshot,
  sheetName: string,
  row: number
): WorkbookSnapshot {
  return withSheet(book, sheetName, (sheet) => shifted(sheet, row, 1));
}

function withSheet(
  book: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot
): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

function shifted(sheet: SheetSnapshot, row: number, by: 1 | -1): SheetSnapshot {
  const at = row - sheet.firstRow;
  const lines = <T>(all: readonly T[]): readonly T[] =>
    by === -1
      ? all.filter((_, index) => index !== at)
      : all.flatMap((each, index) => (index === at ? [each, each] : [each]));
  // A sparse list must keep its holes: filter and flatMap would close them up.
  const sparse = <T>(all: readonly (T | undefined)[]): readonly (T | undefined)[] =>
    lines(Array.from({ length: sheet.values.length }, (_, index) => all[index]));
  return {
    ...sheet,
    values: lines(sheet.values),
    formulas: sparse(sheet.formulas),
    formats: sparse(sheet.formats),
    ...(sheet.merges === undefined ? {} : { merges: shiftedMerges(sheet.merges, row, by) }),
  };
}

function shiftedMerges(merges: readonly Merge[], row: number, by: 1 | -1): readonly Merge[] {
  return merges.flatMap((merge) => {
    if (merge.row > row) return [{ ...merge, row: merge.row + by }];
    const last = merge.row + merge.rows - 1;
    if (last < row || (merge.rows === 1 && by === 1)) return [merge];
    const rows = merge.rows + by;
    return rows > 0 ? [{ ...merge, rows }] : [];
  });
}
