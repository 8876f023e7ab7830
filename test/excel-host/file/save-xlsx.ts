// Writes the workbook in memory as a new .xlsx (hucre). Charts and pivot tables of the opened file are not carried over.
import { type Cell, type ColumnDef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { valueType } from "../model/cell-text";
import type { HostCell, Sheet } from "../model/sheet";
import type { HostWorkbook } from "../model/workbook";
import { charactersFromPoints } from "./column-width";

function hyperlink(cell: HostCell): Pick<Cell, "hyperlink"> {
  const link = cell.hyperlink;
  if (!link) return {};
  const target = link.address ?? `#${link.documentReference ?? ""}`;
  return {
    hyperlink: {
      target,
      ...(link.documentReference === undefined ? {} : { location: link.documentReference }),
      ...(link.screenTip === undefined ? {} : { tooltip: link.screenTip }),
    },
  };
}

function fileCell(cell: HostCell): Partial<Cell> {
  const isError = valueType(cell) === "Error";
  const value = cell.value === "" ? null : cell.value;
  const style = cell.style ? { style: cell.style } : {};
  const result = isError ? { type: "error" as const } : {};
  if (cell.formula === undefined) return { value, ...result, ...style, ...hyperlink(cell) };
  return {
    formula: cell.formula.slice(1),
    formulaResult: value,
    ...result,
    ...style,
    ...hyperlink(cell),
  };
}

function columns(sheet: Sheet): ColumnDef[] {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, index) => {
    const points = sheet.columnWidths.get(index);
    return {
      ...(points === undefined ? {} : { width: charactersFromPoints(points) }),
      ...(sheet.hiddenColumns.has(index) ? { hidden: true } : {}),
    };
  });
}

function rowDefinitions(sheet: Sheet): NonNullable<WriteSheet["rowDefs"]> {
  const lines = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  return new Map(
    [...lines].map((row) => {
      const height = sheet.rowHeights.get(row);
      const hidden = sheet.hiddenRows.has(row) ? { hidden: true } : {};
      return [row, { ...(height === undefined ? {} : { height }), ...hidden }];
    })
  );
}

/** What the host does not model itself comes back from the file as it was read. */
function carriedOver(sheet: Sheet): Partial<WriteSheet> {
  const { source } = sheet;
  return {
    ...(source?.dataValidations ? { dataValidations: source.dataValidations } : {}),
    ...(source?.conditionalRules ? { conditionalRules: source.conditionalRules } : {}),
    ...(source?.autoFilter ? { autoFilter: source.autoFilter } : {}),
    ...(source?.images ? { images: source.images } : {}),
    ...(source?.tables ? { tables: source.tables } : {}),
  };
}

function view(sheet: Sheet): Pick<WriteSheet, "view"> {
  const tabColor = sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } };
  return { view: { ...sheet.source?.view, showGridLines: sheet.showGridlines, ...tabColor } };
}

function fileSheet(sheet: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, column, cell] of sheet.cells()) {
    const isBlank = cell.value === "" && cell.formula === undefined && !cell.style;
    if (!isBlank) cells.set(`${String(row)},${String(column)}`, fileCell(cell));
  }
  const { rows, columns: frozenColumns } = sheet.frozen;
  return {
    name: sheet.name,
    cells,
    columns: columns(sheet),
    rowDefs: rowDefinitions(sheet),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.row,
      startCol: merge.column,
      endRow: merge.row + merge.rows - 1,
      endCol: merge.column + merge.columns - 1,
    })),
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
    pageSetup: sheet.pageSetup,
    rowBreaks: sheet.pageBreaks.map((row) => row - 1),
    headerFooter: sheet.headerFooter,
    ...(rows > 0 || frozenColumns > 0 ? { freezePane: { rows, columns: frozenColumns } } : {}),
    ...(sheet.isProtected ? { protection: sheet.source?.protection ?? { sheet: true } } : {}),
    ...view(sheet),
    ...carriedOver(sheet),
  };
}

/** Fixed, so that the same contents give the same bytes. */
const SAVED_AT = new Date(Date.UTC(2024, 0, 1));

export async function saveXlsx(workbook: HostWorkbook): Promise<Uint8Array> {
  return writeXlsx({
    properties: { created: SAVED_AT, modified: SAVED_AT },
    sheets: workbook.sheets.map(fileSheet),
    activeSheet: workbook.sheets.indexOf(workbook.selection.sheet),
    namedRanges: workbook.names.map((item) => ({
      name: item.name,
      range: item.formula.slice(1),
      ...(item.scope === undefined ? {} : { scope: item.scope }),
      ...(item.comment === undefined ? {} : { comment: item.comment }),
    })),
    ...(workbook.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}
