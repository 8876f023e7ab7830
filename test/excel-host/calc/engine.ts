// Starts Univer's formula engine and runs one calculation. Loaded on first use: it takes half a second.
import type { ICellData, IUnitRange, ObjectMatrix, Univer } from "@univerjs/core";
import type {
  IAllRuntimeData,
  ICalculateFormulaService,
  IDefinedNamesService,
} from "@univerjs/engine-formula";
import type { DefinedName } from "../model/workbook";
import type { SheetMirror } from "./sheet-mirror";

export interface Run {
  readonly sheets: readonly SheetMirror[];
  /** Sheets whose formulas changed. */
  readonly rewired: readonly SheetMirror[];
  readonly dirty: readonly { readonly sheetId: string; readonly range: IUnitRange["range"] }[];
  readonly everything: boolean;
}

type UniverCore = typeof import("@univerjs/core");

/** Two engines must not share parsed formulas: names mean other cells. */
let engines = 0;

export class Engine {
  readonly unitId: string;
  private readonly core: UniverCore;
  private readonly univer: Univer;
  private readonly calculation: ICalculateFormulaService;
  private readonly names: IDefinedNamesService;

  constructor(
    core: UniverCore,
    univer: Univer,
    services: {
      readonly calculation: ICalculateFormulaService;
      readonly names: IDefinedNamesService;
    }
  ) {
    engines += 1;
    this.unitId = `workbook-${String(engines)}`;
    this.core = core;
    this.univer = univer;
    this.calculation = services.calculation;
    this.names = services.names;
  }

  newMatrix(): ObjectMatrix<ICellData> {
    return new this.core.ObjectMatrix<ICellData>({});
  }

  setNames(names: readonly DefinedName[]): void {
    this.names.removeUnitDefinedName(this.unitId);
    names.forEach(({ name, formula }, index) => {
      this.names.registerDefinedName(this.unitId, {
        id: `name-${String(index)}`,
        name,
        formulaOrRefString: formula.slice(1),
        localSheetId: "AllDefaultWorkbook",
      });
    });
  }

  async run(run: Run): Promise<IAllRuntimeData> {
    const { unitId } = this;
    const byId = <T>(
      sheets: readonly SheetMirror[],
      value: (mirror: SheetMirror) => T
    ): Record<string, T> =>
      Object.fromEntries(sheets.map((mirror) => [mirror.sheet.id, value(mirror)]));
    const completed = new Promise<IAllRuntimeData>((resolve) => {
      const subscription = this.calculation.executionCompleteListener$.subscribe((data) => {
        subscription.unsubscribe();
        resolve(data);
      });
    });
    await this.calculation.execute({
      formulaData: { [unitId]: byId(run.sheets, (mirror) => mirror.formulas) },
      allUnitData: { [unitId]: byId(run.sheets, (mirror) => mirror.item) },
      unitStylesData: { [unitId]: new this.core.Styles({}) },
      unitSheetNameMap: {
        [unitId]: Object.fromEntries(run.sheets.map(({ sheet }) => [sheet.name, sheet.id])),
      },
      clearDependencyTreeCache: { [unitId]: byId(run.rewired, (mirror) => mirror.sheet.name) },
      dirtyRanges: run.dirty.map((area) => ({ ...area, unitId })),
      forceCalculate: run.everything,
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      maxIteration: 1,
    });
    return completed;
  }

  dispose(): void {
    this.univer.dispose();
  }
}

export async function createEngine(): Promise<Engine> {
  const core = await import("@univerjs/core");
  const formula = await import("@univerjs/engine-formula");
  const univer = new core.Univer({
    locale: core.LocaleType.ZH_CN,
    locales: { [core.LocaleType.ZH_CN]: {} },
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  const functions = formula.ALL_IMPLEMENTED_FUNCTIONS.map(
    ([Implementation, name]) => new Implementation(name)
  );
  injector.get(formula.IFunctionService).registerExecutors(...functions);
  const engine = new Engine(core, univer, {
    calculation: injector.get(formula.ICalculateFormulaService),
    names: injector.get(formula.IDefinedNamesService),
  });
  injector.get(formula.IFormulaCurrentConfigService).setExecuteUnitId(engine.unitId);
  return engine;
}
