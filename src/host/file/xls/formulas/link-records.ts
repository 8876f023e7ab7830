// The records that say what formulas refer to outside their own sheet: books, sheets, names.
import { withoutPrefixes } from "../../function-prefixes";
import { damaged } from "../../refusals";
import type { BiffReader } from "../biff-reader";

const OWN_BOOK = 0x0401;
const ADD_INS = 0x3a01;
const BUILT_IN = 0x20;
const BUILT_IN_NAMES: readonly string[] = [
  "Consolidate_Area",
  "Auto_Open",
  "Auto_Close",
  "Extract",
  "Database",
  "Criteria",
  "Print_Area",
  "Print_Titles",
  "Recorder",
  "Data_Form",
  "Auto_Activate",
  "Auto_Deactivate",
  "Sheet_Title",
  "_FilterDatabase",
];

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, from 1; 0 for the whole workbook. */
  readonly sheet: number;
}

/** What formulas refer to: this workbook, functions of add-ins, or another file. */
export interface LinkedBook {
  readonly kind: "own" | "addIns" | "file";
  /** Name of the file, without its folders. */
  readonly file: string;
  readonly sheets: readonly string[];
}

/** Places in the list of books, and from which sheet to which, counted from 0; negative for no sheet. */
export interface SheetLink {
  readonly book: number;
  readonly first: number;
  readonly last: number;
}

/** SUPBOOK */
export function readLinkedBook(reader: BiffReader): LinkedBook {
  const sheetCount = reader.short();
  const length = reader.short();
  if (length === OWN_BOOK) return { kind: "own", file: "", sheets: [] };
  if (length === ADD_INS) return { kind: "addIns", file: "", sheets: [] };
  const file = fileName(reader.text(length));
  return { kind: "file", file, sheets: Array.from({ length: sheetCount }, () => reader.string(2)) };
}

/** Folders are separated by control characters; without one in front it is a web address, or no file at all. */
function fileName(path: string): string {
  if (!path.startsWith("\u0001") && path.includes("\u0003")) throw damaged("公式引用的不是工作簿");
  const start =
    path.split("").findLastIndex((sign) => sign <= "\u0008" || "\\/".includes(sign)) + 1;
  return path.slice(start).replace(/^\[|\].*$/g, "");
}

/** EXTERNSHEET */
export function readSheetLinks(reader: BiffReader): readonly SheetLink[] {
  return Array.from({ length: reader.short() }, () => ({
    book: reader.short(),
    first: signed(reader.short()),
    last: signed(reader.short()),
  }));
}

/** NAME */
export function readDefinedName(reader: BiffReader): DefinedName {
  const isBuiltIn = (reader.short() & BUILT_IN) !== 0;
  reader.skip(1);
  const length = reader.byte();
  reader.skip(4);
  const sheet = reader.short();
  reader.skip(4);
  const name = reader.text(length);
  return { name: isBuiltIn ? builtIn(name) : withoutPrefixes(name), sheet };
}

/** EXTERNNAME */
export function readExternalName(reader: BiffReader): DefinedName {
  const isBuiltIn = (reader.short() & 1) !== 0;
  const sheet = reader.short();
  reader.skip(2);
  const name = reader.string(1);
  return { name: isBuiltIn ? builtIn(name) : withoutPrefixes(name), sheet };
}

function builtIn(code: string): string {
  return `_xlnm.${BUILT_IN_NAMES[code.charCodeAt(0)] ?? code}`;
}

function signed(short: number): number {
  return (short << 16) >> 16;
}
