// A new .xlsx for input that cannot take sheets (.xls, .csv): the user's cells copied, sheet by sheet. Formulas as their
// results: the names and other workbooks they may lead to are not copied.
import { a1Range } from "../../../domain/cell-ref";
import { isCellError } from "../../../workbook/snapshot";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../workbook/snapshot";
import { newEntry, writeZip } from "../container/zip-writer";
import { isDateFormat } from "../xlsx/number-formats";
import { escapeXml } from "../xml/xml-text";
import type { CellLook } from "../../cell-looks";
import { blankXml, booleanXml, errorXml, numberXml, textXml } from "./cell-xml";
import type { CellPlace } from "./cell-xml";
import { textWidth } from "../../row-height";
import { columnsXml, WORKSHEET_OPEN } from "./sheet-xml";
import { EMPTY_STYLES, StyleSheet } from "./style-sheet";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WRAPPED: CellLook = { wrap: true };
const WIDTH = { least: 9, most: 60, date: 12, rowsLookedAt: 500 };

export function newWorkbook(snapshot: WorkbookSnapshot): Uint8Array {
  const sheets = snapshot.sheets.filter((sheet) => sheet.unreadable === undefined);
  const styles = new StyleSheet(EMPTY_STYLES);
  const parts = sheets.map((sheet, index) =>
    newEntry(`xl/worksheets/sheet${String(index + 1)}.xml`, sheetXml(sheet, styles))
  );
  return writeZip([
    newEntry("[Content_Types].xml", contentTypes(sheets.length)),
    newEntry("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])),
    newEntry("xl/workbook.xml", workbookXml(sheets)),
    newEntry("xl/_rels/workbook.xml.rels", workbookRelationships(sheets.length)),
    newEntry("xl/styles.xml", styles.xml()),
    ...parts,
  ]);
}

function sheetXml(sheet: SheetSnapshot, styles: StyleSheet): string {
  const rows = sheet.values.map((values, row) => rowXml(sheet, { values, row, styles }));
  const merges = (sheet.merges ?? []).map((merge) => `<mergeCell ref="${a1Range(merge)}"/>`);
  const mergeList = merges.length === 0 ? "" : `<mergeCells>${merges.join("")}</mergeCells>`;
  return `${WORKSHEET_OPEN}${columnsXml(widths(sheet))}<sheetData>${rows.join("")}</sheetData>${mergeList}</worksheet>`;
}

interface RowPlace {
  readonly values: readonly CellValue[];
  readonly row: number;
  readonly styles: StyleSheet;
}

function rowXml(sheet: SheetSnapshot, { values, row, styles }: RowPlace): string {
  if (values.length === 0) return "";
  const cells = values.map((value, column) => {
    const style = styleOf(value, sheet.formats[row]?.[column], styles);
    const at = { row: row + sheet.firstRow, column: column + sheet.firstColumn };
    return cellXml({ sheet: sheet.name, ...at, style }, value);
  });
  return `<row r="${String(row + sheet.firstRow + 1)}">${cells.join("")}</row>`;
}

/** Text of several lines, or too long for its column, has to wrap; figures keep their number format. */
function styleOf(value: CellValue, format: string | undefined, styles: StyleSheet): number {
  if (typeof value === "string" && (value.includes("\n") || textWidth(value) > WIDTH.most))
    return styles.indexOfLook(WRAPPED);
  return format === undefined ? 0 : styles.indexOfFormat(format);
}

function cellXml(place: CellPlace, value: CellValue): string {
  if (value === null) return place.style === 0 ? "" : blankXml(place);
  if (typeof value === "string") return textXml(place, value);
  if (typeof value === "number") return numberXml(place, value);
  return isCellError(value) ? errorXml(place, value.error) : booleanXml(place, value);
}

/** By the widest text of each column; titles merged over several columns do not count. */
function widths(sheet: SheetSnapshot): number[] {
  const merged = new Set(
    (sheet.merges ?? []).map(({ row, column }) => `${String(row)},${String(column)}`)
  );
  const list: number[] = new Array<number>(sheet.firstColumn).fill(WIDTH.least);
  for (const [row, values] of sheet.values.slice(0, WIDTH.rowsLookedAt).entries()) {
    for (const [column, value] of values.entries()) {
      const at = column + sheet.firstColumn;
      const ignored = merged.has(`${String(row + sheet.firstRow)},${String(at)}`);
      const width = ignored ? 0 : shownWidth(value, sheet.formats[row]?.[column]) + 2;
      list[at] = Math.min(WIDTH.most, Math.max(list[at] ?? WIDTH.least, width));
    }
  }
  return list;
}

function shownWidth(value: CellValue, format: string | undefined): number {
  if (typeof value === "string") return Math.max(...value.split("\n").map(textWidth));
  if (typeof value !== "number") return 0;
  if (isDateFormat(format)) return WIDTH.date;
  const digits = format?.includes(".00") === true ? value.toFixed(2) : String(value);
  return digits.length + (format?.includes(",") === true ? Math.floor(digits.length / 3) : 0);
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
  const sheets = numbers(sheetCount).map((number) =>
    override(`worksheets/sheet${number}`, "worksheet")
  );
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override("workbook", "sheet.main")}${override("styles", "styles")}${sheets.join("")}</Types>`
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function workbookRelationships(sheetCount: number): string {
  const sheets = numbers(sheetCount).map(
    (number) => ["worksheet", `worksheets/sheet${number}.xml`] as const
  );
  return relationships([...sheets, ["styles", "styles.xml"]]);
}

function workbookXml(sheets: readonly SheetSnapshot[]): string {
  const list = sheets.map(({ name, visibility }, index) => {
    const number = String(index + 1);
    const state = visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
  });
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join("")}</sheets></workbook>`
  );
}

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}
