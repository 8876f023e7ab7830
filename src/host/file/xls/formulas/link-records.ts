// The records that say what formulas refer to outside their own sheet: books, sheets, names.
import { withoutPrefixes } from "../../function-prefixes";
import { damaged } from "../../refusals";
import type { BiffReader } from "../biff-reader";

const OWN_BOOK = 0x0401;
const ADD_INS = 0x3a01;
/** Of paths: the mark of an encoded one, a volume (its letter follows), a folder, and the last such code. */
const [ENCODED, VOLUME, FOLDER, LAST_CODE] = ["\u0001", "\u0001", "\u0003", "\u0008"];
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

/** Of an encoded path: control characters stand for volume and folders. Without one in front it may be no file at all. */
function fileName(path: string): string {
  const isEncoded = path.startsWith(ENCODED);
  if (!isEncoded && path.includes(FOLDER)) throw damaged("公式引用的不是工作簿");
  const rest = path.startsWith(ENCODED + VOLUME) ? path.slice(ENCODED.length + 2) : path;
  const start = Array.from(rest).findLastIndex((sign) => sign <= LAST_CODE || "\\/".includes(sign));
  return rest.slice(start + 1).replace(/^\[|\].*$/g, "");
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
