// The user's workbook with our sheets, as bytes of a new file: every part of theirs preserved, ours added or replaced.
import type { SheetPlan } from "../../report/sheets/plan";
import { recognise } from "./container/recognise";
import { readWorkbook } from "./read-workbook";
import { addSheets } from "./write/add-sheets";
import type { AddedSheets } from "./write/add-sheets";
import { newWorkbook } from "./write/new-workbook";
import { WorkbookPackage } from "./xlsx/package";

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** What the new file has to be called, for Excel to open it: ".xlsx", ".xlsm" … */
  readonly extension: string;
  /** What the officer should know about the new file. */
  readonly note?: string;
}

const COPIED_NOTE =
  "原文件不是 .xlsx 格式，已生成新的 .xlsx：各表的文字、数值、数字格式和合并单元格照录，公式以计算结果写入，" +
  "图表、图片、批注和版式没有带入；需要完整保留的，请先用 Excel 或 WPS 另存为 .xlsx 再试。";
const EXTENSIONS: readonly (readonly [type: string, extension: string])[] = [
  ["sheet.macroEnabled.main+xml", ".xlsm"],
  ["template.macroEnabled.main+xml", ".xltm"],
  ["template.main+xml", ".xltx"],
];

/**
 * `name`: of the original file; the sheet made of a .csv is called after it, so formulas that lead there need it.
 * @throws HostError when the workbook must not or cannot get sheets.
 */
export function writeSheets(
  original: Uint8Array,
  plans: readonly SheetPlan[],
  name = ""
): WrittenWorkbook {
  if (recognise(original).kind === "zip") {
    return written(addSheets(original, plans), extensionOf(original));
  }
  const { bytes, notes } = addSheets(newWorkbook(readWorkbook(name, original)), plans);
  return written({ bytes, notes: [COPIED_NOTE, ...notes] }, ".xlsx");
}

function written({ bytes, notes }: AddedSheets, extension: string): WrittenWorkbook {
  return notes.length === 0 ? { bytes, extension } : { bytes, extension, note: notes.join("") };
}

function extensionOf(original: Uint8Array): string {
  const types = new WorkbookPackage(original).text("[Content_Types].xml");
  return EXTENSIONS.find(([type]) => types.includes(type))?.[1] ?? ".xlsx";
}
