// The window onto the sheet: grid, formula bar, name box, tabs and status bar, kept in step.
import { formatArea } from "../model/address";
import { type AfterEdit, Editor } from "./editor";
import { byId, find, say } from "./elements";
import { Grid } from "./grid";
import { listenToKeys, listenToMouse, Navigator } from "./keyboard";
import type { PageState } from "./page-state";
import { Tabs } from "./tabs";

const MOVES: Readonly<Record<AfterEdit, readonly [rows: number, columns: number]>> = {
  down: [1, 0],
  right: [0, 1],
  stay: [0, 0],
};

class GridWindow {
  private readonly state: PageState;
  private readonly grid: Grid;
  private readonly tabs: Tabs;
  private readonly editor: Editor;
  private readonly navigator: Navigator;
  private readonly scroller = byId("grid");
  private readonly formula = find("formula", HTMLInputElement);
  private readonly nameBox = find("name-box", HTMLInputElement);

  constructor(state: PageState) {
    this.state = state;
    this.grid = new Grid(this.scroller, state.selection);
    this.tabs = new Tabs(byId("tabs"), state);
    this.navigator = new Navigator(state, this.grid);
    this.editor = new Editor(state, this.grid, {
      formula: this.formula,
      afterwards: (where) => {
        this.scroller.focus({ preventScroll: true });
        if (where !== "stay") this.navigator.move(...MOVES[where]);
      },
    });
  }

  listen(): void {
    const { scroller, grid, editor, navigator } = this;
    listenToKeys(scroller, navigator, editor);
    listenToMouse(scroller, grid, { navigator, editor });
    this.listenToControls();
    const redraw = oncePerFrame(() => {
      this.draw();
    });
    this.state.onChange(redraw);
    new ResizeObserver(redraw).observe(scroller);
    const scrolled = oncePerFrame(() => {
      if (!editor.isOpen) grid.draw();
    });
    scroller.addEventListener("scroll", scrolled);
  }

  private listenToControls(): void {
    byId("tabs-left").addEventListener("click", () => {
      this.tabs.scroll(-1);
    });
    byId("tabs-right").addEventListener("click", () => {
      this.tabs.scroll(1);
    });
    this.nameBox.addEventListener("change", () => {
      if (!this.state.goTo(this.nameBox.value)) say("名称框里的内容不是单元格地址或名称。");
      this.scroller.focus();
      this.draw();
    });
  }

  private draw(): void {
    if (this.editor.isOpen) return;
    const { state } = this;
    this.grid.show(state.selection, state.edition);
    this.tabs.draw();
    this.nameBox.value = formatArea({ ...state.selection.area, rows: 1, columns: 1 });
    if (document.activeElement !== this.formula) this.formula.value = state.activeText;
    byId("book-name").textContent = state.host.workbook.name;
    showStatus(state);
  }
}

export function openGrid(state: PageState): void {
  new GridWindow(state).listen();
}

/** Left: the selected figures. Right: what the add-in has exchanged with the host. */
function showStatus({ host, selection }: PageState): void {
  const values = [...selection.sheet.cells(selection.area)].map(([, , cell]) => cell.value);
  const filled = values.filter((value) => value !== "");
  const sum = filled.reduce<number>(
    (total, each) => total + (typeof each === "number" ? each : 0),
    0
  );
  const shown = sum.toLocaleString("zh-CN", { maximumFractionDigits: 2 });
  const summary = `计数：${String(filled.length)}，求和：${shown}`;
  byId("summary").textContent = filled.length > 1 ? summary : "就绪";
  const { roundTrips } = host.rich;
  const bytes = roundTrips.reduce((total, trip) => total + trip.bytesIn + trip.bytesOut, 0);
  const missing = host.missing.length > 0 ? `；宿主未实现：${host.missing.join("、")}` : "";
  byId("traffic").textContent =
    `加载项请求 ${String(roundTrips.length)} 次，${(bytes / 1024).toFixed(0)} KB${missing}`;
}

function oncePerFrame(run: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}
