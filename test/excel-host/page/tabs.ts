// Sheet tabs: visible sheets only, scrolled with the two arrows when there are many.
import type { PageState } from "./page-state";

const SCROLL_STEP = 240;

function tab(state: PageState, index: number): HTMLButtonElement {
  const sheet = state.host.workbook.visibleSheets[index];
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("role", "tab");
  if (!sheet) return button;
  button.textContent = sheet.name;
  button.title = sheet.name;
  const active = sheet === state.selection.sheet;
  button.setAttribute("aria-selected", String(active));
  button.tabIndex = active ? 0 : -1;
  if (sheet.tabColor !== "") button.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
  button.addEventListener("click", () => {
    state.select({ row: 0, column: 0, rows: 1, columns: 1 }, sheet);
  });
  return button;
}

export class Tabs {
  private readonly list: HTMLElement;
  private readonly state: PageState;
  private shown = "";

  constructor(list: HTMLElement, state: PageState) {
    this.list = list;
    this.state = state;
    list.addEventListener("keydown", (event) => {
      if (event.key === "ArrowRight") this.step(1);
      else if (event.key === "ArrowLeft") this.step(-1);
      else return;
      event.preventDefault();
    });
    list.addEventListener("wheel", (event) => {
      list.scrollLeft += event.deltaY + event.deltaX;
    });
  }

  scroll(direction: 1 | -1): void {
    this.list.scrollBy({ left: direction * SCROLL_STEP, behavior: "smooth" });
  }

  draw(): void {
    const { visibleSheets, selection } = this.state.host.workbook;
    const now = JSON.stringify([
      visibleSheets.map(({ name, tabColor }) => [name, tabColor]),
      selection.sheet.id,
    ]);
    if (now === this.shown) return;
    this.shown = now;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(...visibleSheets.map((_, index) => tab(this.state, index)));
    const active = this.list.querySelector<HTMLElement>('[aria-selected="true"]');
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) active?.focus();
  }

  private step(by: 1 | -1): void {
    const { visibleSheets, selection } = this.state.host.workbook;
    const next = visibleSheets[visibleSheets.indexOf(selection.sheet) + by];
    if (next) this.state.select({ row: 0, column: 0, rows: 1, columns: 1 }, next);
  }
}
