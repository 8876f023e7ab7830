// What a test holds in its hands, in jest and in the browser: globalThis.officeHost.
import { loadXlsx } from "./file/load-xlsx";
import { saveXlsx } from "./file/save-xlsx";
import type { CellContent, HostCell } from "./model/sheet";
import { typeInto } from "./model/cell-input";
import { HostWorkbook } from "./model/workbook";
import { announceChange } from "./objects/cell-grid";
import { areaOf, type HostObject, sheetOf } from "./objects/definition";
import { select } from "./objects/range-commands";
import { resolveRange } from "./objects/resolve-range";
import type { Faults } from "./wire/faults";
import type { Limits } from "./wire/limits";
import type { RichApi } from "./wire/rich-api";
import type { CompletedCommand, WacHost } from "./wire/wac-host";

export interface OpenOptions {
  /** Name of the workbook; that of the file otherwise. */
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
}

/** From the disk in jest, from the server in the browser. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

const UNNAMED = "工作簿1.xlsx";

export function emptyWorkbook(name = UNNAMED): HostWorkbook {
  const workbook = new HostWorkbook(name);
  workbook.addSheet();
  return workbook;
}

export class OfficeHost {
  readonly rich: RichApi;
  readonly wac: WacHost;

  private readonly readFile: ReadFile;

  constructor(rich: RichApi, wac: WacHost, readFile: ReadFile) {
    this.rich = rich;
    this.wac = wac;
    this.readFile = readFile;
  }

  /** The workbook in memory, to look at what the add-in did. */
  get workbook(): HostWorkbook {
    return this.rich.workbook;
  }

  get limits(): Limits {
    return this.rich.limits;
  }

  get faults(): Faults {
    return this.rich.faults;
  }

  /** "Worksheet.charts" for everything asked for that real Excel has and this host lacks. */
  get missing(): string[] {
    return [...this.rich.missing.keys()];
  }

  /** A fresh workbook, without reloading Office.js: from the bytes or path of an .xlsx, or with one empty sheet. */
  async open(source?: Uint8Array | string, options: OpenOptions = {}): Promise<HostWorkbook> {
    const workbook = await this.load(source, options.name);
    workbook.isReadOnly = options.readOnly ?? false;
    if (options.structureProtected !== undefined)
      workbook.structureProtected = options.structureProtected;
    this.rich.replaceWorkbook(workbook);
    return workbook;
  }

  save(): Promise<Uint8Array> {
    return saveXlsx(this.rich.workbook);
  }

  /** "销售!B2" → the cell as it is now. */
  cell(address: string): Readonly<HostCell> {
    const target = this.resolve(address);
    const { row, column } = areaOf(target);
    return sheetOf(target, this.rich).get(row, column) ?? { value: "" };
  }

  value(address: string): CellContent {
    return this.cell(address).value;
  }

  /** The user (or a co-author) types into a cell: formulas follow, listeners are told. */
  async type(address: string, value: CellContent, by: "user" | "coauthor" = "user"): Promise<void> {
    const target = this.resolve(address);
    const { row, column } = areaOf(target);
    const cell = sheetOf(target, this.rich).cell(row, column);
    const before = cell.value;
    typeInto(cell, value);
    const source = by === "user" ? "Local" : "Remote";
    announceChange(target, this.rich, {
      changeType: "RangeEdited",
      before,
      source,
      trigger: "Unknown",
    });
    await this.rich.recalculate();
    this.rich.flushEvents();
  }

  /** The user selects cells. */
  select(address: string): void {
    select(this.resolve(address), this.rich);
    this.wac.selectionChanged();
  }

  /** The user presses a ribbon button; resolves with what the add-in's function reported. */
  async ribbon(actionId: string, controlId = actionId): Promise<CompletedCommand> {
    const id = this.wac.ribbon(actionId, controlId);
    for (;;) {
      const done = this.wac.completedCommands.find((command) => command.id === id);
      if (done) return done;
      await pause();
    }
  }

  /** Lets messages and events on their way arrive. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await pause();
  }

  private async load(source?: Uint8Array | string, name?: string): Promise<HostWorkbook> {
    if (source === undefined) return emptyWorkbook(name);
    if (typeof source !== "string") return loadXlsx(Uint8Array.from(source), name ?? UNNAMED);
    const bytes = await this.readFile(source);
    return loadXlsx(bytes, name ?? source.split(/[\\/]/).at(-1) ?? UNNAMED);
  }

  private resolve(address: string): HostObject {
    return resolveRange(address, this.rich.workbook.selection.sheet, this.rich);
  }
}

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
