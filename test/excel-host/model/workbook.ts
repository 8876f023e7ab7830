// The workbook in memory: sheets in order, names, selection, settings, and what has to be recalculated.
import { type Area, quoteSheet } from "./address";
import { ApiError, invalidArgument } from "./api-error";
import { Sheet } from "./sheet";

export interface DefinedName {
  name: string;
  /** With the leading "=". */
  formula: string;
  /** Sheet name for a name of one sheet. */
  scope?: string;
  comment?: string;
  visible: boolean;
}

export interface HostTable {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  area: Area;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface DirtyArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/;
const TOP_LEFT: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export class HostWorkbook {
  readonly name: string;
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly tables: HostTable[] = [];
  /** JSON texts by key; not stored in the file. */
  settings = new Map<string, string>();
  calculationMode = "Automatic";
  isReadOnly = false;
  structureProtected = false;
  hasUnsavedChanges = false;
  /** Changed since the last calculation. */
  dirty: DirtyArea[] = [];
  /** Sheets or names changed since the last calculation: the dependency graph is built anew. */
  structureChanged = true;
  /** Application.calculate was called: everything is calculated, in manual mode too. */
  calculationRequested = false;

  private current: Selection | undefined;
  private created = 0;

  constructor(name = "工作簿1.xlsx") {
    this.name = name;
  }

  /** Adds at the end; without a name the next free "Sheet1". */
  addSheet(name?: string): Sheet {
    this.created += 1;
    const number = this.created.toString(16).toUpperCase().padStart(4, "0");
    const sheet = new Sheet(`{00000000-0001-0000-${number}-000000000000}`, name ?? this.freeName());
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.structureChanged = true;
    if (this.current?.sheet === sheet) this.current = undefined;
    this.loseReferences(`${quoteSheet(sheet.name)}!`);
  }

  byName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  byId(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Office.js takes a name or an id. */
  find(key: string): Sheet | undefined {
    return this.byId(key) ?? this.byName(key);
  }

  nameOf(name: string, scope?: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.name.toLowerCase() === wanted && item.scope === scope);
  }

  /** A name came, went or changed: what uses it is calculated again. */
  nameChanged(name: string): void {
    this.structureChanged = true;
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        if (cell.formula?.includes(name)) this.touch(sheet, { row, column, rows: 1, columns: 1 });
      }
    }
  }

  get visibleSheets(): Sheet[] {
    return this.sheets.filter((sheet) => sheet.visibility === "Visible");
  }

  get selection(): Selection {
    if (this.current) return this.current;
    const sheet = this.visibleSheets[0] ?? this.sheets[0];
    if (!sheet) throw new ApiError("GeneralException", "the workbook has no sheet");
    return { sheet, area: TOP_LEFT };
  }

  select(sheet: Sheet, area: Area = TOP_LEFT): void {
    this.current = { sheet, area };
  }

  touch(sheet: Sheet, area: Area): void {
    this.hasUnsavedChanges = true;
    this.dirty.push({ sheet, area });
  }

  /** Refuses what Excel refuses as the name of a sheet. */
  checkSheetName(name: unknown, self?: Sheet): string {
    if (typeof name !== "string" || name.trim() === "" || name.length > 31) throw invalidArgument();
    const quoted = name.startsWith("'") || name.endsWith("'");
    const reserved = name.toLowerCase() === "history";
    if (FORBIDDEN_IN_NAME.test(name) || quoted || reserved) throw invalidArgument();
    const other = this.byName(name);
    if (other && other !== self) throw new ApiError("ItemAlreadyExists");
    return name;
  }

  /** Renames, and carries the new name into every formula and name that mentions the sheet. */
  rename(sheet: Sheet, name: string): void {
    const before = `${quoteSheet(sheet.name)}!`;
    const after = `${quoteSheet(name)}!`;
    for (const each of this.sheets) {
      for (const [, , cell] of each.cells()) {
        if (cell.formula?.includes(before)) cell.formula = cell.formula.replaceAll(before, after);
      }
    }
    for (const item of this.names) item.formula = item.formula.replaceAll(before, after);
    sheet.name = name;
    this.structureChanged = true;
  }

  /** Formulas that used a deleted sheet show #REF! from then on. */
  private loseReferences(prefix: string): void {
    for (const sheet of this.sheets) {
      for (const [row, column, cell] of sheet.cells()) {
        if (!cell.formula?.includes(prefix)) continue;
        cell.formula = cell.formula.replaceAll(prefix, "#REF!");
        this.touch(sheet, { row, column, rows: 1, columns: 1 });
      }
    }
    for (const item of this.names) item.formula = item.formula.replaceAll(prefix, "#REF!");
  }

  private freeName(): string {
    let number = 1;
    while (this.byName(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }
}
