// One of our sheets as a worksheet part: values, formulas, links, widths, heights, frozen rows and print set-up.
import { a1, quoteSheet } from "../../../domain/cell-ref";
import type { PlannedCell, SheetPlan } from "../../../report/sheets/plan";
import { escapeXml } from "../xml/xml-text";
import { blankXml, formulaXml, numberXml, textXml } from "./cell-xml";
import type { CellPlace } from "./cell-xml";
import { NOTHING_BESIDE, type Beside } from "./cells-beside";
import { pageBreaks } from "../../page-breaks";
import { rowHeight } from "../../row-height";
import type { StyleSheet } from "./style-sheet";

export const WORKSHEET_OPEN =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

const PAGE_FOOTER = "&C第 &P 页 共 &N 页";
const MARGINS =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';

export interface SheetContext {
  readonly styles: StyleSheet;
  /** Sheets a link can lead to. */
  readonly sheetNames: ReadonlySet<string>;
  /** What the officer has put beside the sheet of an earlier run. */
  readonly beside?: Beside;
}

export function sheetXml(plan: SheetPlan, context: SheetContext): string {
  const { beside = NOTHING_BESIDE } = context;
  return [
    WORKSHEET_OPEN,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    dimensionXml(plan, beside),
    viewXml(plan.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.widths, beside.columns),
    `<sheetData>${plan.rows.map((row, index) => rowXml(plan, row, { index, context })).join("")}${rowsBelow(plan, beside)}</sheetData>`,
    linksXml(plan, context.sheetNames),
    MARGINS,
    pageXml(plan.print.landscape),
    `<headerFooter><oddFooter>${escapeXml(PAGE_FOOTER)}</oddFooter></headerFooter>`,
    breaksXml(pageBreaks(plan)),
    "</worksheet>",
  ].join("");
}

/** `others`: of columns further to the right. */
export function columnsXml(widths: readonly number[], others: readonly string[] = []): string {
  if (widths.length + others.length === 0) return "";
  const columns = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${[...columns, ...others].join("")}</cols>`;
}

function dimensionXml({ rows }: SheetPlan, { lastRow, lastColumn }: Beside): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), lastColumn + 1);
  const last = { row: Math.max(0, rows.length - 1, lastRow), column: Math.max(0, columns - 1) };
  return `<dimension ref="A1:${a1(last)}"/>`;
}

/** Rows below ours in which only the officer has something. */
function rowsBelow({ rows }: SheetPlan, beside: Beside): string {
  const below = [...beside.rows].filter(([row]) => row >= rows.length);
  return below.map(([row, cells]) => `<row r="${String(row + 1)}">${cells}</row>`).join("");
}

function viewXml(frozen: number): string {
  const view = (inner: string): string =>
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${inner}</sheetView></sheetViews>`;
  if (frozen === 0) return view("");
  const first = a1({ row: frozen, column: 0 });
  return view(
    `<pane ySplit="${String(frozen)}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
      `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`
  );
}

function rowXml(
  plan: SheetPlan,
  row: SheetPlan["rows"][number],
  { index, context }: { readonly index: number; readonly context: SheetContext }
): string {
  const cells = row.map((cell, column) => {
    if (cell === null) return "";
    const style = context.styles.indexOf(cell.style);
    return cellXml(cell, { sheet: plan.name, row: index, column, style });
  });
  const height = String(Math.round(rowHeight(row, plan.widths) * 100) / 100);
  const others = context.beside?.rows.get(index) ?? "";
  return `<row r="${String(index + 1)}" ht="${height}" customHeight="1">${cells.join("")}${others}</row>`;
}

function cellXml({ value }: PlannedCell, place: CellPlace): string {
  switch (value.kind) {
    case "blank":
      return blankXml(place);
    case "number":
      return numberXml(place, value.number);
    case "formula":
      return formulaXml(place, value.formula, value.value);
    case "text":
    case "link":
      return textXml(place, value.text);
  }
}

/** Jumps within the workbook; a cell of another book, or of a sheet that is not there, is shown as plain text. */
function linksXml(plan: SheetPlan, sheetNames: ReadonlySet<string>): string {
  const links = plan.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell?.value.kind !== "link") return [];
      const { to } = cell.value;
      if (to.book !== undefined || !sheetNames.has(to.sheet)) return [];
      const location = escapeXml(`${quoteSheet(to.sheet)}!${a1(to)}`);
      return `<hyperlink ref="${a1({ row, column })}" location="${location}"/>`;
    })
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function pageXml(landscape: boolean): string {
  const orientation = landscape ? "landscape" : "portrait";
  return `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
}

/** A break is known by the number of the row above it. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}
