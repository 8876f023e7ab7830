// .xlsx and .xlsm: every sheet of the package as a snapshot.
import type { SheetSnapshot, Visibility, WorkbookSnapshot } from "../../../workbook/snapshot";
import { Budget, Grid } from "../grid";
import type { SheetHead } from "../grid";
import { damaged, nothingInside } from "../refusals";
import { XmlReader } from "../xml/xml-reader";
import { externalFiles } from "./external-books";
import { readStyleFormats } from "./number-formats";
import { WorkbookPackage } from "./package";
import type { SheetPart } from "./package";
import { readSheet } from "./read-sheet";
import type { SheetContext } from "./read-sheet";
import { readSharedStrings } from "./shared-strings";

const UNREADABLE: Readonly<Record<string, string>> = {
  chartsheet: "图表工作表，没有单元格",
  dialogsheet: "对话框工作表，没有数据",
  xlMacrosheet: "宏工作表，不读取",
};

export function readXlsx(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const book = new WorkbookPackage(bytes);
  const parts = book.sheets();
  if (parts.length === 0) throw nothingInside();
  const context = readContext(book);
  const budget = new Budget();
  return { name, sheets: parts.map((part) => readPart(book, part, { context, budget })) };
}

/** Reads sheets one at a time; what they share is read once. */
export function sheetReader(book: WorkbookPackage): (part: SheetPart) => SheetSnapshot {
  let context: SheetContext | undefined;
  return (part) => {
    context ??= readContext(book);
    return readPart(book, part, { context, budget: new Budget() });
  };
}

function readContext(book: WorkbookPackage): SheetContext {
  return {
    strings: readSharedStrings(book.related("sharedStrings")),
    formats: readStyleFormats(book.related("styles")),
    from1904: countsFrom1904(book.text(book.workbookPart)),
    externalFiles: externalFiles(book),
  };
}

function readPart(
  book: WorkbookPackage,
  part: SheetPart,
  shared: { readonly context: SheetContext; readonly budget: Budget }
): SheetSnapshot {
  const head: SheetHead = { name: part.name, visibility: visibility(part.state) };
  const grid = new Grid(shared.budget);
  const unreadable = UNREADABLE[part.kind];
  if (unreadable !== undefined) return { ...grid.build(head), unreadable };
  const xml = book.archive.text(part.part);
  if (xml === undefined) throw damaged(`找不到工作表“${part.name}”的内容`, part.part);
  readSheet(xml, shared.context, grid);
  return grid.build(head);
}

function visibility(state: string): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function countsFrom1904(xml: string): boolean {
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.name !== "workbookPr") continue;
    return reader.attribute("date1904") === "1" || reader.attribute("date1904") === "true";
  }
  return false;
}
