// .xls and .et of the 97–2003 kind (BIFF8): values, number formats, formulas, merges and visibility.
import type { SheetSnapshot, Visibility, WorkbookSnapshot } from "../../../workbook/snapshot";
import { CompoundFile } from "../container/compound-file";
import { Budget, Grid } from "../grid";
import { damaged, encrypted, notAWorkbook, nothingInside, unsupportedFormat } from "../refusals";
import { BUILT_IN_FORMATS } from "../xlsx/number-formats";
import { BiffReader } from "./biff-reader";
import { FormulaReader } from "./formulas/formula-reader";
import { WorkbookLinks } from "./formulas/workbook-links";
import { RECORD, records } from "./records";
import { readXlsSheet } from "./read-xls-sheet";
import type { XlsContext } from "./read-xls-sheet";

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const UNREADABLE: Readonly<Record<number, string>> = {
  1: "宏工作表，不读取",
  2: "图表工作表，没有单元格",
  6: "Visual Basic 模块，没有单元格",
};
const STATES: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

interface BoundSheet {
  readonly name: string;
  readonly offset: number;
  readonly visibility: Visibility;
  readonly kind: number;
}

interface Globals extends XlsContext {
  readonly sheets: readonly BoundSheet[];
}

export function readCompound(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const stream = workbookStream(new CompoundFile(bytes));
  const globals = readGlobals(stream);
  if (globals.sheets.length === 0) throw nothingInside();
  const budget = new Budget();
  return {
    name,
    sheets: globals.sheets.map((sheet) => readSheet(stream, sheet, { globals, budget })),
  };
}

/** Which program wrote a compound file shows in the names of its streams. */
function workbookStream(file: CompoundFile): Uint8Array {
  const names = new Set(file.names());
  if (names.has("EncryptedPackage")) throw encrypted();
  if (names.has("WordDocument")) throw notAWorkbook(" Word 文档（.doc）");
  if (names.has("PowerPoint Document")) throw notAWorkbook(" PowerPoint 演示文稿（.ppt）");
  const stream = file.read("Workbook");
  if (stream !== null) return stream;
  if (names.has("Book")) throw unsupportedFormat(" Excel 95 及更早的工作簿");
  const etBook = [...names].some((name) => /^(et|wps|ksheet)/i.test(name));
  if (etBook) throw unsupportedFormat("这种 WPS 表格（.et）文件", "请用 WPS 另存为 .xlsx 再试。");
  throw notAWorkbook("其他复合文档");
}

function readSheet(
  stream: Uint8Array,
  sheet: BoundSheet,
  shared: { readonly globals: Globals; readonly budget: Budget }
): SheetSnapshot {
  const grid = new Grid(shared.budget);
  const head = { name: sheet.name, visibility: sheet.visibility };
  if (sheet.kind !== WORKSHEET) {
    return { ...grid.build(head), unreadable: UNREADABLE[sheet.kind] ?? "不是数据工作表" };
  }
  const unreadFormulas = readXlsSheet(records(stream, sheet.offset), shared.globals, grid);
  return { ...grid.build(head), ...(unreadFormulas === undefined ? {} : { unreadFormulas }) };
}

class GlobalsReader {
  readonly sheets: BoundSheet[] = [];
  strings: string[] = [];
  from1904 = false;
  readonly links = new WorkbookLinks(this.sheets);
  private readonly codes = new Map(BUILT_IN_FORMATS);
  private readonly formatIds: number[] = [];

  take(id: number, reader: BiffReader): void {
    if (id === RECORD.filePassword) throw encrypted();
    if (id === RECORD.dateMode) this.from1904 = reader.short() === 1;
    else if (id === RECORD.numberFormat) this.codes.set(reader.short(), reader.string(2));
    else if (id === RECORD.cellFormat) this.formatIds.push((reader.short(), reader.short()));
    else if (id === RECORD.boundSheet) this.sheets.push(readBoundSheet(reader));
    else if (id === RECORD.sharedStrings) this.strings = readStrings(reader);
    else this.links.take(id, reader);
  }

  formats(): readonly (string | undefined)[] {
    return this.formatIds.map((id) => {
      const code = this.codes.get(id);
      return code?.toLowerCase() === "general" ? undefined : code;
    });
  }
}

function readGlobals(stream: Uint8Array): Globals {
  const globals = new GlobalsReader();
  let first = true;
  for (const record of records(stream, 0)) {
    const reader = new BiffReader(record);
    if (first && record.id !== RECORD.beginning) throw damaged("工作簿数据流没有开头");
    if (first && reader.short() !== BIFF8) throw unsupportedFormat(" Excel 95 及更早的工作簿");
    first = false;
    globals.take(record.id, reader);
  }
  const { sheets, strings, from1904, links } = globals;
  const formulas = new FormulaReader(links);
  return { sheets, strings, from1904, formats: globals.formats(), formulas };
}

function readBoundSheet(reader: BiffReader): BoundSheet {
  const offset = reader.long();
  const visibility = STATES[reader.byte() & 3] ?? "visible";
  const kind = reader.byte();
  return { offset, visibility, kind, name: reader.string(1) };
}

function readStrings(reader: BiffReader): string[] {
  reader.long();
  const count = reader.long();
  const strings: string[] = [];
  for (let index = 0; index < count; index++) strings.push(reader.string(2));
  return strings;
}
