// Takes back the last write. What the officer has changed since then is kept, and said.
import type { SheetSnapshot } from "../../workbook/snapshot";
import { HostError } from "../host-error";
import { holdsTheSame } from "./compare";
import { isWithoutCells, officeCode } from "./errors";
import { sheetFromGrids, type SheetEntry } from "./grid";
import { listWorkbook, queueList, type WorkbookList } from "./list";
import type { LastWrite, WrittenSheet } from "./memory";
import { queueNamesBack } from "./names";
import { readWorkbook } from "./read";
import { isAnswered, queueSheets } from "./reread";
import { queueRestore } from "./take-back";
import { sheetProtected } from "./targets";

/** Names of sheets that were left as they are, because they are no longer as they were written. */
export async function undoWrite(
  context: Excel.RequestContext,
  { sheets, names }: LastWrite,
  heard: () => void
): Promise<readonly string[]> {
  const look = await lookAt(
    context,
    sheets.map(({ id }) => id)
  );
  const { list } = look;
  heard();
  if (list.readOnly || list.structureProtected) throw cannotTakeBack();
  const entries = new Map(list.sheets.map((entry) => [entry.id, entry]));
  const present = sheets.filter(({ id }) => entries.has(id));
  const kept = present.filter((sheet) => !isUntouched(sheet, entries.get(sheet.id), look));
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
  /** By sheet id; without those that are empty or cannot be read. */
  readonly contents: ReadonlyMap<string, SheetSnapshot>;
}

/** The workbook and our sheets as they are now; beside a chart sheet it is not known which sheets are protected. */
async function lookAt(
  context: Excel.RequestContext,
  ids: readonly string[],
  withProtection = true
): Promise<Look> {
  const queued = queueList(context, withProtection);
  const ranges = queueSheets(context, ids);
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === "ResponsePayloadSizeLimitExceeded") return lookInParts(context);
    if (!withProtection || !isWithoutCells(error)) throw error;
    return lookAt(context, ids, false);
  }
  if (![...ranges.values()].every(isAnswered)) return lookInParts(context);
  const list = listWorkbook(queued);
  const contents = list.sheets.flatMap((entry) => {
    const range = ranges.get(entry.id);
    if (range === undefined || range.isNullObject) return [];
    return [[entry.id, sheetFromGrids(entry, [range])] as const];
  });
  return { list, contents: new Map(contents) };
}

/** Long results do not fit one answer. */
async function lookInParts(context: Excel.RequestContext): Promise<Look> {
  const { list, sheets } = await readWorkbook(context);
  return { list, contents: new Map(sheets.map(({ id, snapshot }) => [id, snapshot])) };
}

function isUntouched(
  written: WrittenSheet,
  entry: SheetEntry | undefined,
  { contents }: Look
): boolean {
  const now = contents.get(written.id);
  if (entry?.name !== written.name || now === undefined) return false;
  return holdsTheSame(written.after, now);
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
