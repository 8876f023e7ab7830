// Moving about in the grid with keyboard and mouse.
import type { Area } from "../model/address";
import type { Editor } from "./editor";
import type { Grid } from "./grid";
import type { PageState } from "./page-state";

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Tab: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

export class Navigator {
  private readonly state: PageState;
  private readonly grid: Grid;
  /** The fixed corner while the selection is stretched with Shift or the mouse. */
  private anchor: { row: number; column: number } | null = null;

  constructor(state: PageState, grid: Grid) {
    this.state = state;
    this.grid = grid;
  }

  move(rows: number, columns: number, extend = false): void {
    const { area } = this.state.selection;
    const { layout } = this.grid;
    const from = extend ? this.farCorner(area) : this.edge(area, rows, columns);
    const row = layout.rows.step(from.row, rows);
    const column = layout.columns.step(from.column, columns);
    this.selectTo(row, column, extend);
  }

  home(wholeSheet: boolean): void {
    const { area } = this.state.selection;
    this.selectTo(wholeSheet ? 0 : area.row, 0, false);
  }

  end(): void {
    const used = this.state.selection.sheet.usedArea(true);
    if (used) this.selectTo(used.row + used.rows - 1, used.column + used.columns - 1, false);
  }

  selectTo(row: number, column: number, extend: boolean): void {
    const { area } = this.state.selection;
    if (!extend) {
      this.anchor = null;
      this.state.select(this.grid.layout.cellArea(row, column));
    } else {
      this.anchor ??= { row: area.row, column: area.column };
      this.state.select(stretch(this.anchor, { row, column }));
    }
  }

  /** Leaves merged cells at their far side. */
  private edge(area: Area, rows: number, columns: number): { row: number; column: number } {
    const merged = this.grid.layout.sheet.mergeAt(area.row, area.column);
    if (!merged) return { row: area.row, column: area.column };
    return {
      row: rows > 0 ? merged.row + merged.rows - 1 : area.row,
      column: columns > 0 ? merged.column + merged.columns - 1 : area.column,
    };
  }

  private farCorner(area: Area): { row: number; column: number } {
    const anchor = this.anchor ?? { row: area.row, column: area.column };
    return {
      row: anchor.row === area.row ? area.row + area.rows - 1 : area.row,
      column: anchor.column === area.column ? area.column + area.columns - 1 : area.column,
    };
  }
}

function stretch(a: { row: number; column: number }, b: { row: number; column: number }): Area {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}

function isTyping(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

export function listenToKeys(element: HTMLElement, navigator: Navigator, editor: Editor): void {
  element.addEventListener("keydown", (event) => {
    if (event.target !== element) return;
    if (handleKey(event, navigator, editor)) event.preventDefault();
  });
}

function handleKey(event: KeyboardEvent, navigator: Navigator, editor: Editor): boolean {
  const step = STEPS[event.key];
  if (step) {
    const back = event.shiftKey && (event.key === "Enter" || event.key === "Tab");
    const [rows, columns] = step;
    if (back) navigator.move(-rows, -columns);
    else navigator.move(rows, columns, event.shiftKey);
    return true;
  }
  if (event.key === "Home") navigator.home(event.ctrlKey);
  else if (event.key === "End" && event.ctrlKey) navigator.end();
  else if (event.key === "F2") editor.open();
  else if (event.key === "Delete" || event.key === "Backspace") editor.clear();
  else if (isTyping(event)) editor.open(event.key);
  else return false;
  return true;
}

export function listenToMouse(
  element: HTMLElement,
  grid: Grid,
  parts: { navigator: Navigator; editor: Editor }
): void {
  let dragging = false;
  element.addEventListener("pointerdown", (event) => {
    if (event.target instanceof HTMLInputElement) return;
    const at = grid.cellAt(event.clientX, event.clientY);
    if (!at) return;
    element.focus();
    dragging = true;
    parts.navigator.selectTo(at.row, at.column, event.shiftKey);
    event.preventDefault();
  });
  element.addEventListener("pointermove", (event) => {
    const at = dragging ? grid.cellAt(event.clientX, event.clientY) : null;
    if (at) parts.navigator.selectTo(at.row, at.column, true);
  });
  window.addEventListener("pointerup", () => {
    dragging = false;
  });
  element.addEventListener("dblclick", (event) => {
    if (!(event.target instanceof HTMLInputElement)) parts.editor.open();
  });
}
