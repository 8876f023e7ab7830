// Takes back the last write. What the officer has changed since then is kept, and said.
import { HostError } from "../host-error";
import { holdsTheSame } from "./compare";
import { isComplete, sheetFromGrids, type SheetEntry } from "./grid";
import { listWorkbook, queueList } from "./list";
import type { LastWrite, WrittenSheet } from "./memory";
import { queueNamesBack } from "./names";
import { queueSheets, type QueuedSheets } from "./reread";
import { queueRestore } from "./take-back";

/** Names of sheets that were left as they are, because they are no longer as they were written. */
export async function undoWrite(
  context: Excel.RequestContext,
  { sheets, names }: LastWrite,
  heard: () => void
): Promise<readonly string[]> {
  const queuedList = queueList(context, false);
  const contents = queueSheets(
    context,
    sheets.map(({ id }) => id)
  );
  await context.sync();
  heard();
  const list = listWorkbook(queuedList);
  if (list.readOnly || list.structureProtected) throw cannotTakeBack();
  const entries = new Map(list.sheets.map((entry) => [entry.id, entry]));
  const present = sheets.filter(({ id }) => entries.has(id));
  const kept = present.filter((sheet) => !isUntouched(sheet, entries.get(sheet.id), contents));
  if (kept.length === 0) queueNamesBack(context, names, list.names);
  for (const { id, earlier } of present.filter((sheet) => !kept.includes(sheet))) {
    const worksheet = context.workbook.worksheets.getItem(id);
    if (earlier === null) worksheet.delete();
    else queueRestore(worksheet, earlier);
  }
  await context.sync();
  return kept.map(({ id, name }) => entries.get(id)?.name ?? name);
}

function isUntouched(
  written: WrittenSheet,
  entry: SheetEntry | undefined,
  contents: QueuedSheets
): boolean {
  const range = contents.get(written.id);
  if (entry === undefined || range === undefined || range.isNullObject || !isComplete(range))
    return false;
  return entry.name === written.name && holdsTheSame(written.after, sheetFromGrids(entry, [range]));
}

function cannotTakeBack(): HostError {
  return new HostError(
    "structureProtected",
    "工作簿现在受保护或为只读，不能撤销本次生成",
    "请取消“保护工作簿”或启用编辑后再试。"
  );
}

export function keptAsChanged(names: readonly string[]): HostError {
  return new HostError(
    "changedMeanwhile",
    `${names.map((name) => `“${name}”`).join("、")}在生成之后又有改动，已原样保留；其余内容已经撤销`,
    "确实不再需要的，请自行删除这些工作表。"
  );
}
