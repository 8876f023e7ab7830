// Queues the operations that put one planned sheet into the workbook: contents in one write, looks in few rectangles.
import { a1, formatCell, quoteSheet } from "../../domain/cell-ref";
import type { PlannedCell, SheetPlan } from "../../report/sheets/plan";
import { plannedInput, renameSheetIn, type CellInput } from "./cell-input";
import { LOOKS } from "../cell-looks";
import { applyGridLines, applyLook, columnPoints } from "./cell-look";
import { rangeOf } from "./contents";
import { likeAreas } from "./like-areas";
import type { ReadSheet } from "./read";

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
  target: Target,
  renames: Renames
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const { plan, existing } = target;
  const sheet = existing === null ? worksheets.add(target.name) : worksheets.getItem(existing.id);
  sheet.load("id");
  queueContents(sheet, target, renames);
  queueLinks(sheet, plan, renames);
  if (existing === null) queueLayout(sheet, plan);
  queueLooks(sheet, plan); // after the widths: rows are fitted to them
  return sheet;
}

/** Rows that an earlier, longer version left below are emptied; columns to the right of ours are the officer's. */
function queueContents(sheet: Excel.Worksheet, target: Target, renames: Renames): void {
  const { plan } = target;
  const rows = bottomOf(target);
  const columns = columnsOf(plan);
  const range = rangeOf(sheet, { row: 0, column: 0, rows, columns });
  if (target.existing !== null) {
    range.clear("Hyperlinks");
    range.clear("Formats");
  }
  range.formulas = grid(rows, columns, (row, column) =>
    typedInto(plan.rows[row]?.[column] ?? null, renames)
  );
  range.numberFormat = grid(rows, columns, (row, column) => formatAt(plan, row, column));
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

function formatAt(plan: SheetPlan, row: number, column: number): string {
  const cell = plan.rows[row]?.[column];
  return (cell && LOOKS[cell.style].numberFormat) ?? "General";
}

/** Before the looks: Excel gives a linked cell a style of its own. */
export function queueLinks(sheet: Excel.Worksheet, plan: SheetPlan, renames: Renames): void {
  plan.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.value.kind !== "link" || cell.value.to.book !== undefined) return;
      const { text, to } = cell.value;
      const place = { ...to, sheet: renames.get(to.sheet) ?? to.sheet };
      sheet.getCell(row, column).hyperlink = {
        documentReference: `${quoteSheet(place.sheet)}!${a1(place)}`,
        textToDisplay: text,
        screenTip: `转到 ${formatCell(place)}`,
      };
    });
  });
}

export function queueLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const rows = Math.max(1, plan.rows.length);
  const whole = rangeOf(sheet, { row: 0, column: 0, rows, columns: columnsOf(plan) });
  whole.format.verticalAlignment = "Center";
  for (const { kind, area } of likeAreas(plan.rows, (cell) => cell.style)) {
    applyLook(rangeOf(sheet, area), LOOKS[kind]);
  }
  for (const { area } of likeAreas(plan.rows, (cell) =>
    LOOKS[cell.style].lines === true ? "lines" : null
  )) {
    applyGridLines(rangeOf(sheet, area), area);
  }
  whole.format.autofitRows();
}

/** Only when the sheet is created: afterwards widths and panes are as the officer likes them. */
function queueLayout(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
}

/** A4, one page wide, the header repeated. A computer without a printer may refuse this: it goes with a later request. */
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
