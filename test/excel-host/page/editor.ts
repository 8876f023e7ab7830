// Editing a cell: in place or in the formula bar. While it lasts Excel answers add-ins only when it is over.
import { place } from "./boxes";
import type { Grid } from "./grid";
import type { PageState } from "./page-state";

export type AfterEdit = "down" | "right" | "stay";

export class Editor {
  private readonly state: PageState;
  private readonly grid: Grid;
  private readonly formula: HTMLInputElement;
  private readonly afterwards: (where: AfterEdit) => void;
  private input: HTMLInputElement | null = null;

  constructor(
    state: PageState,
    grid: Grid,
    {
      formula,
      afterwards,
    }: { readonly formula: HTMLInputElement; readonly afterwards: (where: AfterEdit) => void }
  ) {
    this.state = state;
    this.grid = grid;
    this.formula = formula;
    this.afterwards = afterwards;
    formula.addEventListener("focus", () => {
      state.startEdit();
    });
    formula.addEventListener("blur", () => {
      if (formula.value === state.activeText) state.endEdit();
      else void this.commit(formula.value, "stay");
    });
    this.listenToKeys(formula);
  }

  get isOpen(): boolean {
    return this.input !== null;
  }

  /** `text`: what the user typed to start; the contents of the cell otherwise. */
  open(text = this.state.activeText): void {
    if (this.input) return;
    this.state.startEdit();
    const input = document.createElement("input");
    input.className = "editor";
    input.setAttribute("aria-label", "编辑单元格");
    input.value = text;
    const { sheet, area } = this.state.selection;
    const box = this.grid.boxInViewport(this.grid.layout.cellArea(area.row, area.column));
    place(input, {
      ...box,
      left: box.left - 1,
      top: box.top - 1,
      width: Math.max(box.width, 120),
      height: box.height,
    });
    this.grid.surface.append(input);
    this.input = input;
    this.listenToKeys(input);
    input.addEventListener("input", () => {
      this.formula.value = input.value;
    });
    input.addEventListener("blur", () => {
      if (this.input === input && this.state.selection.sheet === sheet)
        void this.commit(input.value, "stay");
    });
    input.focus();
  }

  clear(): void {
    void this.state.type("");
  }

  private listenToKeys(input: HTMLInputElement): void {
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Enter") void this.commit(input.value, "down");
      else if (event.key === "Tab") void this.commit(input.value, "right");
      else if (event.key === "Escape") this.cancel();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  private close(): void {
    const { input } = this;
    this.input = null;
    input?.remove();
    this.state.endEdit();
  }

  private cancel(): void {
    this.close();
    this.formula.value = this.state.activeText;
    this.afterwards("stay");
  }

  private async commit(text: string, where: AfterEdit): Promise<void> {
    const isNew = text !== this.state.activeText;
    this.close();
    if (isNew) await this.state.type(text);
    this.afterwards(where);
  }
}
