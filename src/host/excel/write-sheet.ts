// Queues the operations that put one planned sheet into the workbook: contents in one write, looks in few rectangles.
import { a1, formatCell, quoteSheet } from "../../domain/cell-ref";
import { PRINTED_FROM, type PlannedCell, type SheetPlan } from "../../report/sheets/plan";
import { plannedInput, renameSheetIn, type CellInput } from "./cell-input";
import { LOOKS } from "../cell-looks";
import { pageBreaks } from "../page-breaks";
import { applyGridLines, applyLook, columnPoints } from "./cell-look";
import { rangeOf } from "./contents";
import type { Area } from "./batches";
import { likeAreas, type PlannedRows } from "./like-areas";
import type { ReadSheet } from "./reading";
import type { Rest } from "./rest";
import { jsonBytes, operationBytes } from "./request-weight";

/** A plan and the sheet it goes to. */
export interface Target {
  readonly plan: SheetPlan;
  /** The plan's name, or that with a suffix when a sheet of the user has it. */
  readonly name: string;
  /** Our sheet of an earlier run; null when it is to be created. */
  readonly existing: ReadSheet | null;
}

/** Sheet names in formulas: as planned → as it will be. */
export type Renames = ReadonlyMap<string, string>;

export function renamesOf(targets: readonly Target[]): Renames {
  return new Map(targets.map(({ plan, name }) => [plan.name, name]));
}

export function columnsOf(plan: SheetPlan): number {
  return plan.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
}

/** First row below everything that is or will be on the sheet. */
export function bottomOf({ plan, existing }: Target): number {
  const earlier =
    existing === null ? 0 : existing.snapshot.firstRow + existing.snapshot.values.length;
  return Math.max(plan.rows.length, earlier, 1);
}

/** New sheets go to the end, after the user's last one; existing ones are filled in place and never moved. */
export function queueSheet(
  context: Excel.RequestContext,
  { name, existing }: Target
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = existing === null ? worksheets.add(name) : worksheets.getItem(existing.id);
  sheet.load("id");
  return sheet;
}

/** Fills a sheet in steps of some rows; between two, `rest` is told how many bytes have been queued. */
export async function fillSheet(
  sheet: Excel.Worksheet,
  target: Target,
  { renames, rest }: { readonly renames: Renames; readonly rest: Rest }
): Promise<void> {
  const { plan, existing } = target;
  const columns = columnsOf(plan);
  const bottom = bottomOf(target);
  if (existing === null) queueLayout(sheet, plan);
  else clearFormer(rangeOf(sheet, { row: 0, column: 0, rows: bottom, columns }));
  for (const area of stepsOf(bottom, columns)) {
    const bytes = queueContents(rangeOf(sheet, area), area, { plan, renames });
    const rows = plan.rows.slice(area.row, area.row + area.rows);
    const links = queueLinks(sheet, rows, { renames, from: area.row });
    const looks = queueLooks(sheet, rows, { from: area.row, columns }); // after the widths: rows are fitted to them
    await rest(bytes + operationBytes({ links, looks }));
  }
}

/** Few enough to be queued without holding up the page. */
const STEP_CELLS = 2_000;

/** Rows from the first to `bottom`, in stretches of some cells. */
export function stepsOf(bottom: number, columns: number): readonly Area[] {
  const step = Math.max(1, Math.floor(STEP_CELLS / columns));
  return Array.from({ length: Math.ceil(bottom / step) }, (_, index) => {
    const row = index * step;
    return { row, column: 0, rows: Math.min(step, bottom - row), columns };
  });
}

function clearFormer(range: Excel.Range): void {
  range.clear("Hyperlinks");
  range.clear("Formats");
}

/**
 * Rows that an earlier, longer version left below are emptied; columns to the right of ours are the officer's. Answers
 * the bytes that takes.
 */
function queueContents(
  range: Excel.Range,
  area: Area,
  { plan, renames }: { readonly plan: SheetPlan; readonly renames: Renames }
): number {
  const formulas = grid(area.rows, area.columns, (row, column) =>
    typedInto(plan.rows[area.row + row]?.[column] ?? null, renames)
  );
  const formats = grid(area.rows, area.columns, (row, column) =>
    formatOf(plan.rows[area.row + row]?.[column])
  );
  return queueGrid(range, formulas, formats);
}

/** Answers the bytes that takes. */
export function queueGrid(
  range: Excel.Range,
  formulas: CellInput[][],
  formats: string[][]
): number {
  range.formulas = formulas;
  range.numberFormat = formats;
  return jsonBytes([formulas, formats]);
}

export function grid<T>(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => T
): T[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => cell(row, column))
  );
}

function typedInto(cell: PlannedCell | null, renames: Renames): CellInput {
  const input = plannedInput(cell?.value ?? { kind: "blank" });
  if (typeof input !== "string" || !input.startsWith("=")) return input;
  return [...renames].reduce((formula, [from, to]) => renameSheetIn(formula, from, to), input);
}

function formatOf(cell: PlannedCell | null | undefined): string {
  return (cell && LOOKS[cell.style].numberFormat) ?? "General";
}

/** Before the looks: Excel gives a linked cell a style of its own. Answers how many there are. */
export function queueLinks(
  sheet: Excel.Worksheet,
  rows: PlannedRows,
  { renames, from = 0 }: { readonly renames: Renames; readonly from?: number }
): number {
  let links = 0;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.value.kind !== "link" || cell.value.to.book !== undefined) return;
      const { text, to } = cell.value;
      const place = { ...to, sheet: renames.get(to.sheet) ?? to.sheet };
      sheet.getCell(from + row, column).hyperlink = {
        documentReference: `${quoteSheet(place.sheet)}!${a1(place)}`,
        textToDisplay: text,
        screenTip: `转到 ${formatCell(place)}`,
      };
      links += 1;
    });
  });
  return links;
}

/** `from`: sheet row of the first of `rows`. Answers how many rectangles there are. */
export function queueLooks(
  sheet: Excel.Worksheet,
  rows: PlannedRows,
  { from, columns }: { readonly from: number; readonly columns: number }
): number {
  const at = (area: Area): Excel.Range => rangeOf(sheet, { ...area, row: from + area.row });
  const whole = at({ row: 0, column: 0, rows: Math.max(1, rows.length), columns });
  whole.format.verticalAlignment = "Center";
  const styled = likeAreas(rows, (cell) => cell.style);
  for (const { kind, area } of styled) applyLook(at(area), LOOKS[kind]);
  const lined = likeAreas(rows, (cell) => (LOOKS[cell.style].lines === true ? "lines" : null));
  for (const { area } of lined) applyGridLines(at(area), area);
  whole.format.autofitRows();
  return styled.length + lined.length;
}

/** Only when the sheet is created: afterwards widths and panes are as the officer likes them. */
function queueLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/**
 * A4, one page wide, the header repeated; only when the sheet is created. A computer without a printer may refuse this:
 * it goes with a later request.
 */
export function queuePage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
}

/** What goes on paper and where pages begin: rows come and go with every write. */
export function queuePrinted(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print, rows, widths } = plan;
  // Excel takes no whole columns here, and a generous area would print empty pages: what is typed below stays off paper.
  const height = Math.max(1, rows.length - PRINTED_FROM);
  const width = Math.max(1, print.columns ?? widths.length);
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(PRINTED_FROM, 0, height, width));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks(plan)) sheet.horizontalPageBreaks.add(a1({ row, column: 0 }));
}
