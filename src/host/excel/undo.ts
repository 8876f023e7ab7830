// Takes back the last write. What the officer has changed since then is kept, and said.
import { HostError } from "../host-error";
import { holdsTheSame } from "./compare";
import { isWithoutCells } from "./errors";
import { isComplete, sheetFromGrids, type SheetEntry } from "./grid";
import { listWorkbook, queueList, type WorkbookList } from "./list";
import type { LastWrite, WrittenSheet } from "./memory";
import { queueNamesBack } from "./names";
import { queueSheets, type QueuedSheets } from "./reread";
import { queueRestore } from "./take-back";
import { sheetProtected } from "./targets";

/** Names of sheets that were left as they are, because they are no longer as they were written. */
export async function undoWrite(
  context: Excel.RequestContext,
  { sheets, names }: LastWrite,
  heard: () => void
): Promise<readonly string[]> {
  const { list, contents } = await lookAt(
    context,
    sheets.map(({ id }) => id)
  );
  heard();
  if (list.readOnly || list.structureProtected) throw cannotTakeBack();
  const entries = new Map(list.sheets.map((entry) => [entry.id, entry]));
  const present = sheets.filter(({ id }) => entries.has(id));
  const kept = present.filter((sheet) => !isUntouched(sheet, entries.get(sheet.id), contents));
  const untouched = present.filter((sheet) => !kept.includes(sheet));
  for (const { id, earlier } of untouched) {
    const { name, isProtected = false } = entries.get(id) ?? {};
    if (earlier !== null && isProtected) throw sheetProtected(name ?? "");
  }
  if (kept.length === 0) queueNamesBack(context, names, list.names);
  for (const { id, earlier } of untouched) {
    const worksheet = context.workbook.worksheets.getItem(id);
    if (earlier === null) worksheet.delete();
    else queueRestore(worksheet, earlier);
  }
  await context.sync();
  return kept.map(({ id, name }) => entries.get(id)?.name ?? name);
}

interface Look {
  readonly list: WorkbookList;
  readonly contents: QueuedSheets;
}

/** The workbook and our sheets as they are now; beside a chart sheet it is not known which sheets are protected. */
async function lookAt(
  context: Excel.RequestContext,
  ids: readonly string[],
  withProtection = true
): Promise<Look> {
  const queued = queueList(context, withProtection);
  const contents = queueSheets(context, ids);
  try {
    await context.sync();
  } catch (error) {
    if (!withProtection || !isWithoutCells(error)) throw error;
    return lookAt(context, ids, false);
  }
  return { list: listWorkbook(queued), contents };
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
