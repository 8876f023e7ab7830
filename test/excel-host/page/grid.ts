// The grid: draws only what is in sight, in up to four parts when rows or columns are frozen.
import { type Area, columnName, contains, formatArea, isSingle } from "../model/address";
import type { Selection } from "../model/workbook";
import { append, place } from "./boxes";
import { drawCells } from "./grid-cells";
import { drawHeads } from "./grid-heads";
import { type Box, SheetLayout } from "./sheet-layout";

const HEAD_WIDTH = 46;
const HEAD_HEIGHT = 22;

/** Part of the grid: its lines, and where their positions start in the viewport. */
export interface Part {
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** To subtract from positions on the sheet. */
  readonly left: number;
  readonly top: number;
}

export class Grid {
  layout: SheetLayout;
  private readonly scroller: HTMLElement;
  private readonly viewport: HTMLElement;
  private readonly spacer: HTMLElement;
  private selection: Selection;
  private edition = -1;

  constructor(scroller: HTMLElement, selection: Selection) {
    this.scroller = scroller;
    this.selection = selection;
    this.layout = new SheetLayout(selection.sheet, selection.area);
    this.viewport = document.createElement("div");
    this.viewport.className = "grid-viewport";
    this.viewport.setAttribute("role", "presentation");
    this.spacer = document.createElement("div");
    scroller.replaceChildren(this.viewport, this.spacer);
  }

  /** Takes over a changed workbook or selection; `edition` tells whether cells may have changed. */
  show(selection: Selection, edition: number): void {
    const before = this.selection;
    this.selection = selection;
    const otherSheet = selection.sheet !== before.sheet;
    if (otherSheet || edition !== this.edition || !this.layout.reaches(selection.area)) {
      this.layout = new SheetLayout(selection.sheet, selection.area);
      this.edition = edition;
    }
    if (otherSheet) this.scroller.scrollTo(0, 0);
    this.draw();
    if (selection.area !== before.area) this.reveal();
  }

  /** Scrolls until the selection is in sight; scrolling draws. */
  private reveal(): void {
    const { left, top, width, height } = this.layout.box(firstCell(this.selection.area));
    const { frozenWidth, frozenHeight } = this.layout;
    const { scroller } = this;
    if (left >= frozenWidth) {
      const seen = [frozenWidth, scroller.clientWidth - HEAD_WIDTH] as const;
      scroller.scrollLeft = scrolledTo(scroller.scrollLeft, [left, left + width], seen);
    }
    if (top >= frozenHeight) {
      const seen = [frozenHeight, scroller.clientHeight - HEAD_HEIGHT] as const;
      scroller.scrollTop = scrolledTo(scroller.scrollTop, [top, top + height], seen);
    }
  }

  draw(): void {
    const { scroller, layout } = this;
    const width = scroller.clientWidth;
    const height = scroller.clientHeight;
    place(this.viewport, { left: 0, top: 0, width, height });
    const below = Math.max(0, layout.rows.total + HEAD_HEIGHT - height);
    place(this.spacer, {
      left: 0,
      top: 0,
      width: layout.columns.total + HEAD_WIDTH,
      height: below,
    });
    this.viewport.replaceChildren();
    for (const part of this.parts(width, height)) {
      drawCells(part, layout, this.selection.area);
      this.drawSelection(part);
    }
    this.drawHeads(width, height);
    this.describe();
  }

  /** The cell under a point of the page. */
  cellAt(clientX: number, clientY: number): { row: number; column: number } | null {
    const bounds = this.viewport.getBoundingClientRect();
    const x = clientX - bounds.left - HEAD_WIDTH;
    const y = clientY - bounds.top - HEAD_HEIGHT;
    if (x < 0 || y < 0) return null;
    const { layout, scroller } = this;
    const left = x < layout.frozenWidth ? x : x + scroller.scrollLeft;
    const top = y < layout.frozenHeight ? y : y + scroller.scrollTop;
    return { row: layout.rows.at(top), column: layout.columns.at(left) };
  }

  /** Where an area stands in the scroller's content, for the editor. */
  boxInViewport(area: Area): Box {
    const box = this.layout.box(area);
    const { layout, scroller } = this;
    const left = box.left < layout.frozenWidth ? box.left : box.left - scroller.scrollLeft;
    const top = box.top < layout.frozenHeight ? box.top : box.top - scroller.scrollTop;
    return { ...box, left: left + HEAD_WIDTH, top: top + HEAD_HEIGHT };
  }

  get surface(): HTMLElement {
    return this.viewport;
  }

  private parts(width: number, height: number): Part[] {
    const { rows, columns, frozenHeight, frozenWidth } = this.layout;
    const { scrollLeft, scrollTop } = this.scroller;
    const across = [
      { from: 0, to: frozenWidth, shift: 0 },
      { from: frozenWidth, to: width - HEAD_WIDTH, shift: scrollLeft },
    ];
    const down = [
      { from: 0, to: frozenHeight, shift: 0 },
      { from: frozenHeight, to: height - HEAD_HEIGHT, shift: scrollTop },
    ];
    return down.flatMap((y) =>
      across.flatMap((x) => {
        const size = { width: x.to - x.from, height: y.to - y.from };
        if (size.width <= 0 || size.height <= 0) return [];
        const box = { left: HEAD_WIDTH + x.from, top: HEAD_HEIGHT + y.from, ...size };
        const element = append(this.viewport, "quadrant", box);
        element.classList.toggle("frozen-rows", y.to === frozenHeight);
        element.classList.toggle("frozen-columns", x.to === frozenWidth);
        element.setAttribute("role", "rowgroup");
        return [
          {
            element,
            ...size,
            rows: rows.between(y.from + y.shift, y.to + y.shift),
            columns: columns.between(x.from + x.shift, x.to + x.shift),
            left: x.from + x.shift,
            top: y.from + y.shift,
          },
        ];
      })
    );
  }

  private drawSelection(part: Part): void {
    const { area } = this.selection;
    const shown = isSingle(area) ? this.layout.cellArea(area.row, area.column) : area;
    const { left, top, width, height } = this.layout.box(shown);
    const box = {
      left: left - part.left - 1,
      top: top - part.top - 1,
      width: width + 1,
      height: height + 1,
    };
    append(part.element, "selection", box);
  }

  private drawHeads(width: number, height: number): void {
    const { layout, scroller, viewport } = this;
    const { area } = this.selection;
    const corner = { left: 0, top: 0, width: HEAD_WIDTH, height: HEAD_HEIGHT };
    const top = { left: HEAD_WIDTH, top: 0, width: width - HEAD_WIDTH, height: HEAD_HEIGHT };
    const side = { left: 0, top: HEAD_HEIGHT, width: HEAD_WIDTH, height: height - HEAD_HEIGHT };
    append(viewport, "head", corner);
    drawHeads(append(viewport, "quadrant", top), {
      axis: layout.columns,
      frozen: layout.frozenWidth,
      scrolled: scroller.scrollLeft,
      length: width,
      label: columnName,
      isSelected: (column) => contains({ ...area, row: 0, rows: 1 }, 0, column),
      box: (left, size) => ({ left, top: 0, width: size, height: HEAD_HEIGHT }),
    });
    drawHeads(append(viewport, "quadrant", side), {
      axis: layout.rows,
      frozen: layout.frozenHeight,
      scrolled: scroller.scrollTop,
      length: height,
      label: (row) => String(row + 1),
      isSelected: (row) => contains({ ...area, column: 0, columns: 1 }, row, 0),
      box: (start, size) => ({ left: 0, top: start, width: HEAD_WIDTH, height: size }),
    });
  }

  private describe(): void {
    const { scroller, layout } = this;
    scroller.setAttribute("aria-rowcount", String(layout.rows.count));
    scroller.setAttribute("aria-colcount", String(layout.columns.count));
    const active = `cell-${formatArea(firstCell(this.selection.area))}`;
    if (document.getElementById(active)) scroller.setAttribute("aria-activedescendant", active);
    else scroller.removeAttribute("aria-activedescendant");
  }
}

type Stretch = readonly [from: number, to: number];

/** The least scrolling that brings a stretch of the sheet between the edges of what is seen. */
function scrolledTo(now: number, [from, to]: Stretch, [start, end]: Stretch): number {
  if (from - now < start) return from - start;
  return to - now > end ? Math.min(to - end, from - start) : now;
}

const firstCell = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });
