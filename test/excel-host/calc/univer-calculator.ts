// Formulas by a real engine: Univer's formula engine (Apache-2.0), used without its workbook. It keeps the dependency
// graph, so that a change recalculates what depends on it and nothing else, as Excel does.
import type { ICellData, IUnitRange, Nullable } from "@univerjs/core";
import type { IAllRuntimeData } from "@univerjs/engine-formula";
import type { Area } from "../model/address";
import type { CellContent, Sheet } from "../model/sheet";
import type { DirtyArea, HostWorkbook } from "../model/workbook";
import { createEngine, type Engine } from "./engine";
import { SheetMirror } from "./sheet-mirror";
import { refersToNothing } from "./lost-reference";

const BOOLEAN = 3;
const NUMBER = 2;

function result(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (value === null || value === undefined) return 0;
  const kind = Number(cell?.t);
  if (kind === BOOLEAN) return value === 1 || value === true;
  return kind === NUMBER ? Number(value) : value;
}

const toRange = ({ row, column, rows, columns }: Area): IUnitRange["range"] => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export class UniverCalculator {
  private engine: Engine | undefined;
  private workbook: HostWorkbook | undefined;
  private readonly mirrors = new Map<Sheet, SheetMirror>();

  async recalculate(workbook: HostWorkbook): Promise<readonly Sheet[]> {
    const engine = await this.prepare(workbook);
    const changed = workbook.dirty.filter(({ sheet }) => workbook.sheets.includes(sheet));
    this.takeOverSheets(workbook, engine);
    const rewired = this.update(changed);
    engine.setNames(workbook.names);
    const data = await engine.run({
      sheets: [...this.mirrors.values()],
      rewired,
      dirty: changed.map(({ sheet, area }) => ({ sheetId: sheet.id, range: toRange(area) })),
      everything: workbook.calculationRequested,
    });
    return this.apply(data, engine.unitId);
  }

  dispose(): void {
    this.engine?.dispose();
    this.engine = undefined;
    this.workbook = undefined;
    this.mirrors.clear();
  }

  /** A new engine for another workbook, or when sheets or names changed. */
  private async prepare(workbook: HostWorkbook): Promise<Engine> {
    if (this.engine && this.workbook === workbook && !workbook.structureChanged) return this.engine;
    this.dispose();
    this.workbook = workbook;
    workbook.structureChanged = false;
    this.engine = await createEngine();
    return this.engine;
  }

  /** Sheets that appeared since the last calculation are taken over whole. */
  private takeOverSheets(workbook: HostWorkbook, engine: Engine): void {
    for (const sheet of workbook.sheets) {
      if (this.mirrors.has(sheet)) continue;
      const mirror = new SheetMirror(sheet, engine.newMatrix());
      mirror.copyAll();
      this.mirrors.set(sheet, mirror);
    }
  }

  /** Sheets whose formulas changed: their part of the graph is built anew. */
  private update(changed: readonly DirtyArea[]): SheetMirror[] {
    const rewired = new Set<SheetMirror>();
    for (const { sheet, area } of changed) {
      const mirror = this.mirrors.get(sheet);
      if (mirror?.copy(area)) rewired.add(mirror);
    }
    return [...rewired];
  }

  private apply(data: IAllRuntimeData, unitId: string): readonly Sheet[] {
    const calculated = new Set<Sheet>();
    for (const mirror of this.mirrors.values()) {
      data.unitData[unitId]?.[mirror.sheet.id]?.forValue((row, column, cell) => {
        const target = mirror.sheet.get(row, column);
        if (target?.formula === undefined) return;
        calculated.add(mirror.sheet);
        const lost = refersToNothing(
          target.formula,
          (name) => this.workbook?.byName(name) !== undefined
        );
        target.value = lost ? "#REF!" : result(cell);
        mirror.copy({ row, column, rows: 1, columns: 1 });
      });
    }
    return [...calculated];
  }
}
