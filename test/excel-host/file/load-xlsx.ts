// Fills the workbook in memory from a real .xlsx (hucre).
import { type Cell, type CellValue, readXlsx, type Sheet as FileSheet } from "hucre/xlsx";
import { parseArea } from "../model/address";
import { dateSerial } from "../model/cell-input";
import type { CellContent, HostCell, HostHyperlink, Sheet } from "../model/sheet";
import { shiftFormula } from "../model/shift-formula";
import { HostWorkbook } from "../model/workbook";
import { pointsFromCharacters } from "./column-width";

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function content(value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return "";
  return value instanceof Date ? dateSerial(value.getTime()) : value;
}

function hyperlink(cell: Cell): HostHyperlink | undefined {
  const link = cell.hyperlink;
  if (!link) return undefined;
  return {
    ...(link.location === undefined
      ? { address: link.target }
      : { documentReference: link.location }),
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
    ...(link.display === undefined ? {} : { textToDisplay: link.display }),
  };
}

/** Formulas of a sheet, with shared ones written out for every cell that uses them. */
class FormulaReader {
  private readonly shared = new Map<number, SharedFormula>();

  read(cell: Cell, row: number, column: number): string | undefined {
    const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
    if (cell.formula) {
      if (index !== undefined) this.shared.set(index, { formula: cell.formula, row, column });
      return `=${cell.formula}`;
    }
    const master = index === undefined ? undefined : this.shared.get(index);
    return master && `=${shiftFormula(master.formula, row - master.row, column - master.column)}`;
  }
}

function position(key: string): [row: number, column: number] {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return [row, column];
}

function loadCell(target: HostCell, cell: Cell, formula: string | undefined): void {
  if (formula !== undefined) {
    target.formula = formula;
    target.value = content(cell.formulaResult ?? cell.value);
  } else target.value = content(cell.value);
  const holdsText =
    typeof target.value === "string" && target.value !== "" && cell.type !== "error";
  if (holdsText && formula === undefined) target.isText = true;
  if (cell.style) target.style = cell.style;
  const link = hyperlink(cell);
  if (link) target.hyperlink = link;
}

function loadCells(sheet: Sheet, file: FileSheet): void {
  file.rows.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null && value !== "") sheet.cell(row, column).value = content(value);
    });
  });
  const formulas = new FormulaReader();
  for (const [key, cell] of file.cells ?? []) {
    const [row, column] = position(key);
    loadCell(sheet.cell(row, column), cell, formulas.read(cell, row, column));
  }
}

function loadLines(sheet: Sheet, file: FileSheet): void {
  file.columns?.forEach((column, index) => {
    if (column.width !== undefined)
      sheet.columnWidths.set(index, pointsFromCharacters(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  for (const [row, line] of file.rowDefs ?? []) {
    if (line.height !== undefined) sheet.rowHeights.set(row, line.height);
    if (line.hidden) sheet.hiddenRows.add(row);
  }
}

function loadSheet(workbook: HostWorkbook, file: FileSheet): void {
  const sheet = workbook.addSheet(file.name);
  sheet.source = file;
  if (file.veryHidden) sheet.visibility = "VeryHidden";
  else if (file.hidden) sheet.visibility = "Hidden";
  sheet.tabColor = file.view?.tabColor?.rgb ? `#${file.view.tabColor.rgb.slice(-6)}` : "";
  sheet.showGridlines = file.view?.showGridLines ?? true;
  sheet.isProtected = file.protection !== undefined && file.protection.sheet !== false;
  sheet.frozen = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.pageSetup = file.pageSetup ?? {};
  sheet.pageBreaks = (file.rowBreaks ?? []).map((above) => above + 1);
  sheet.headerFooter = file.headerFooter ?? {};
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  loadCells(sheet, file);
  loadLines(sheet, file);
  for (const table of file.tables ?? []) {
    const area = table.range === undefined ? null : parseArea(table.range);
    const id = `{T-${String(workbook.tables.length + 1)}}`;
    if (area) workbook.tables.push({ id, name: table.name, sheet, area });
  }
}

/** Sheets that are charts carry no cells and are left out, as Office.js leaves them out of `worksheets`. */
export async function loadXlsx(bytes: Uint8Array, name: string): Promise<HostWorkbook> {
  const file = await readXlsx(bytes, { readStyles: true });
  const workbook = new HostWorkbook(name);
  for (const sheet of file.sheets) loadSheet(workbook, sheet);
  for (const { name: label, range, scope, comment } of file.namedRanges ?? []) {
    workbook.names.push({
      name: label,
      formula: `=${range}`,
      visible: !label.startsWith("_xlnm."),
      ...(scope === undefined ? {} : { scope }),
      ...(comment === undefined ? {} : { comment }),
    });
  }
  workbook.structureProtected = file.workbookProtection?.lockStructure ?? false;
  const active = workbook.sheets[file.activeSheet ?? 0];
  if (active?.visibility === "Visible") workbook.select(active);
  return workbook;
}
