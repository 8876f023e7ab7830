// What the page shows: the host, its workbook, and who wants to know about changes.
import { formatArea, quoteSheet } from "../model/address";
import type { Area } from "../model/address";
import type { CellContent, HostCell, Sheet } from "../model/sheet";
import type { Selection } from "../model/workbook";
import { areaOf, isHostObject } from "../objects/definition";
import { resolveRange } from "../objects/resolve-range";
import type { OfficeHost } from "../office-host";

export class PageState {
  readonly host: OfficeHost;
  /** Grows whenever cells may have changed; selecting leaves it as it is. */
  edition = 0;
  private readonly listeners: (() => void)[] = [];

  constructor(host: OfficeHost) {
    this.host = host;
    host.rich.onAnswered = () => {
      this.changed();
    };
  }

  get selection(): Selection {
    return this.host.workbook.selection;
  }

  get activeCell(): HostCell {
    const { sheet, area } = this.selection;
    return sheet.get(area.row, area.column) ?? { value: "" };
  }

  /** What the formula bar shows. */
  get activeText(): string {
    const { formula, value, isText } = this.activeCell;
    if (formula !== undefined) return formula;
    const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    return isText && text.startsWith("=") ? `'${text}` : text;
  }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Cells, sheets or the workbook changed. */
  changed(): void {
    this.edition += 1;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  select(area: Area, sheet: Sheet = this.selection.sheet): void {
    this.host.select(`${quoteSheet(sheet.name)}!${formatArea(area)}`);
    this.tell();
  }

  /** From the name box: an address or a name; false when it is neither. */
  goTo(text: string): boolean {
    try {
      const target = resolveRange(text, this.selection.sheet, this.host.rich);
      if (isHostObject(target)) this.select(areaOf(target), target.sheet);
      return true;
    } catch {
      return false;
    }
  }

  async type(text: CellContent): Promise<void> {
    const { sheet, area } = this.selection;
    const cell = { ...area, rows: 1, columns: 1 };
    await this.host.type(`${quoteSheet(sheet.name)}!${formatArea(cell)}`, text);
    this.changed();
  }

  startEdit(): void {
    this.host.faults.startCellEdit();
  }

  endEdit(): void {
    this.host.faults.endCellEdit();
  }
}
