// Draws the cells of one part of the grid: lines, then everything that holds something.
import { type Area, formatArea } from "../model/address";
import { cellText } from "../model/cell-text";
import type { HostCell } from "../model/sheet";
import { append } from "./boxes";
import { applyLook, spills } from "./cell-look";
import type { Part } from "./grid";
import type { SheetLayout } from "./sheet-layout";

const EMPTY: HostCell = { value: "" };
/** Text runs over at most this many empty neighbours. */
const MOST_NEIGHBOURS = 20;

function drawLines(part: Part, layout: SheetLayout): void {
  if (!layout.sheet.showGridlines) return;
  const { element, rows, columns, left, top, width, height } = part;
  for (const row of rows) {
    append(element, "line", {
      left: 0,
      top: layout.rows.start(row + 1) - top - 1,
      width,
      height: 1,
    });
  }
  for (const column of columns) {
    append(element, "line", {
      left: layout.columns.start(column + 1) - left - 1,
      top: 0,
      width: 1,
      height,
    });
  }
}

/** The area text may run over: the cell and the empty ones to its right. */
function textArea(layout: SheetLayout, area: Area, cell: HostCell): Area {
  if (!spills(cell) || area.columns > 1) return area;
  let { columns } = area;
  while (columns < MOST_NEIGHBOURS && isFree(layout, area.row, area.column + columns)) columns += 1;
  return { ...area, columns };
}

function isFree(layout: SheetLayout, row: number, column: number): boolean {
  const neighbour = layout.sheet.get(row, column);
  return (neighbour === undefined || neighbour.value === "") && !layout.sheet.mergeAt(row, column);
}

function drawCell(part: Part, layout: SheetLayout, area: Area): HTMLElement {
  const cell = layout.sheet.get(area.row, area.column) ?? EMPTY;
  const { left, top, width, height } = layout.box(area);
  const box = {
    left: left - part.left - 1,
    top: top - part.top - 1,
    width: width + 1,
    height: height + 1,
  };
  const element = append(part.element, "cell", box);
  element.id = `cell-${formatArea({ ...area, rows: 1, columns: 1 })}`;
  element.setAttribute("role", "gridcell");
  element.setAttribute("aria-colindex", String(area.column + 1));
  applyLook(element, cell, {
    above: layout.sheet.get(area.row - 1, area.column),
    before: layout.sheet.get(area.row, area.column - 1),
  });
  if (area.rows > 1 || area.columns > 1) element.style.background ||= "#fff";
  const text = cellText(cell);
  if (text !== "") element.append(textNode(element, text, { layout, area, cell }));
  return element;
}

function textNode(
  element: HTMLElement,
  text: string,
  {
    layout,
    area,
    cell,
  }: { readonly layout: SheetLayout; readonly area: Area; readonly cell: HostCell }
): HTMLElement {
  const span = document.createElement("span");
  span.textContent = text;
  const wide = textArea(layout, area, cell);
  if (wide.columns > area.columns) {
    element.classList.add("spills");
    element.style.overflow = "visible";
    span.style.width = `${String(layout.box(wide).width - 6)}px`;
    span.style.overflow = "hidden";
    span.style.flex = "none";
  }
  return span;
}

/** Merged cells whose first cell may be out of sight. */
function mergesInSight(part: Part, layout: SheetLayout): Area[] {
  const [firstRow = 0, lastRow = 0] = [part.rows[0], part.rows.at(-1)];
  const [firstColumn = 0, lastColumn = 0] = [part.columns[0], part.columns.at(-1)];
  return layout.sheet.merges.filter(
    (merge) =>
      merge.row <= lastRow &&
      merge.row + merge.rows > firstRow &&
      merge.column <= lastColumn &&
      merge.column + merge.columns > firstColumn
  );
}

function coveredBy(merges: readonly Area[]): Set<string> {
  const covered = new Set<string>();
  for (const { row, column, rows, columns } of merges) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) covered.add(`${String(r)},${String(c)}`);
    }
  }
  return covered;
}

function drawRow(part: Part, row: number, cells: readonly HTMLElement[]): void {
  if (cells.length === 0) return;
  const line = document.createElement("div");
  line.setAttribute("role", "row");
  line.setAttribute("aria-rowindex", String(row + 1));
  line.append(...cells);
  part.element.append(line);
}

/** Cells that hold something, and the active one, which screen readers are pointed to. */
export function drawCells(part: Part, layout: SheetLayout, active: Area): void {
  drawLines(part, layout);
  const merges = mergesInSight(part, layout);
  const covered = coveredBy(merges);
  const isActive = (row: number, column: number): boolean =>
    row === active.row && column === active.column;
  for (const row of part.rows) {
    const shown = part.columns.filter(
      (column) =>
        !covered.has(`${String(row)},${String(column)}`) &&
        (layout.sheet.get(row, column) !== undefined || isActive(row, column))
    );
    const cells = shown.map((column) =>
      drawCell(part, layout, { row, column, rows: 1, columns: 1 })
    );
    drawRow(part, row, cells);
  }
  for (const merge of merges) drawRow(part, merge.row, [drawCell(part, layout, merge)]);
}
