// Records and tokens of .xls written by hand, as hex with blanks wherever they help.
import { BiffReader } from "../../../../src/host/file/xls/biff-reader";
import { RECORD, type BiffRecord } from "../../../../src/host/file/xls/records";
import { WorkbookLinks } from "../../../../src/host/file/xls/formulas/workbook-links";

export function bytes(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
}

export function reader(hex: string): BiffReader {
  return BiffReader.of(bytes(hex));
}

export function record(id: number, hex: string): BiffRecord {
  const content = bytes(hex);
  return { id, pieces: [new DataView(content.buffer)], offset: 0 };
}

/** A string of 8-bit characters behind its flags. */
export function text(content: string): string {
  return `00${Buffer.from(content, "latin1").toString("hex")}`;
}

/** One byte of length, then the string. */
export function shortText(content: string): string {
  return hexByte(content.length) + text(content);
}

/** Two bytes of length, then the string. */
export function longText(content: string): string {
  return hexShort(content.length) + text(content);
}

export function hexByte(value: number): string {
  return value.toString(16).padStart(2, "0");
}

export function hexShort(value: number): string {
  return hexByte(value & 0xff) + hexByte(value >> 8);
}

/** NAME: `flags` 0x20 for a built-in one. */
function definedName(name: string, flags = 0): string {
  return `${hexShort(flags)} 00 ${hexByte(name.length)} 0000 0000 0000 00000000 ${text(name)}`;
}

function externalName(name: string, sheet = 0): string {
  return `0000 ${hexShort(sheet)} 0000 ${shortText(name)}`;
}

/** Places in EXTERNSHEET of the workbook below. */
export const LINK = {
  income: "0000",
  incomeToSpending: "0100",
  deleted: "0200",
  wholeBook: "0300",
  addIn: "0400",
  file: "0500",
  fileWithBlank: "0600",
  anyOfFile: "0700",
  damaged: "0800",
  nowhere: "0900",
} as const;

/** Two sheets, names, functions of an add-in, and another workbook with the names “rate” and, on its first sheet, “base”. */
export function links(): WorkbookLinks {
  const all = new WorkbookLinks([{ name: "Income" }, { name: "Spending 2023" }]);
  const take = (id: number, hex: string): void => {
    all.take(id, reader(hex));
  };
  const [own, addIns, path] = ["0200 0104", "0100 013a", "\u0001\u0001C\u0003books\u0003last.xls"];
  take(RECORD.supportingBook, own);
  take(RECORD.supportingBook, addIns);
  take(RECORD.externalName, externalName("EDATE"));
  take(RECORD.supportingBook, `0200 ${longText(path)} ${longText("Total")} ${longText("a b")}`);
  take(RECORD.externalName, externalName("rate"));
  take(RECORD.externalName, externalName("base", 1));
  take(RECORD.supportingBook, `0100 ${longText("Excel\u0003topic")}`);
  take(
    RECORD.externalSheets,
    "0900" +
      "0000 0000 0000  0000 0000 0100  0000 ffff ffff  0000 feff feff  0100 feff feff" +
      "0200 0000 0000  0200 0100 0100  0200 feff feff  0300 feff feff"
  );
  take(RECORD.definedName, definedName("total"));
  take(RECORD.definedName, definedName("_xlfn.STDEV.S"));
  take(RECORD.definedName, definedName("\u0006", 0x20));
  take(RECORD.definedName, "0000");
  take(RECORD.definedName, definedName("last"));
  return all;
}
