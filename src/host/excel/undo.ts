// Takes back the last write. What the officer has changed since then is kept, and said.
import type { SheetSnapshot } from "../../workbook/snapshot";
import { HostError } from "../host-error";
import { holdsTheSame } from "./compare";
import { isWithoutCells, officeCode } from "./errors";
import { sheetFromGrids, type SheetEntry } from "./grid";
import { listWorkbook, queueList, type WorkbookList } from "./list";
import type { LastWrite, WrittenSheet } from "./memory";
import { changedNames, namesBeyond, queueNamesBack } from "./names";
import { readWorkbook } from "./read";
import { isAnswered, queueSheets } from "./reread";
import { restIn } from "./rest";
import { restore } from "./take-back";
import { sheetProtected } from "./targets";
import { whatStays } from "./what-stays";

interface KeptSheet {
  readonly id: string;
  /** As it is called now. */
  readonly name: string;
}

/** Sheets that were left as they are. */
export interface Kept {
  readonly changed: readonly KeptSheet[];
  /** By formulas, to the changed ones. */
  readonly tied: readonly KeptSheet[];
}

export async function undoWrite(
  context: Excel.RequestContext,
  { sheets, names, begun }: LastWrite,
  heard: () => void
): Promise<Kept> {
  const asked = { ids: sheets.map(({ id }) => id), names: changedNames(names) };
  const look = await lookAt(context, asked);
  const { list } = look;
  heard();
  if (list.readOnly || list.structureProtected) throw cannotTakeBack();
  const entries = new Map(list.sheets.map((entry) => [entry.id, entry]));
  const present = sheets.filter(({ id }) => entries.has(id));
  const { changed, tied } = whatStays(
    present,
    (sheet) => begun.has(sheet.id) || isUntouched(sheet, entries.get(sheet.id), look)
  );
  const staying = [...changed, ...tied];
  const leaving = present.filter((sheet) => !staying.includes(sheet));
  for (const { id, earlier } of leaving) {
    const { name, isProtected = false } = entries.get(id) ?? {};
    if (earlier !== null && isProtected) throw sheetProtected(name ?? "");
  }
  const rest = restIn(context);
  for (const { id, earlier } of leaving) {
    if (earlier === null) continue;
    begun.add(id);
    await restore(context.workbook.worksheets.getItem(id), earlier, rest);
  }
  queueNamesBack(context, namesBeyond(names, staying), list.names);
  for (const { id, earlier } of leaving)
    if (earlier === null) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
  const asNow = ({ id, name }: WrittenSheet): KeptSheet => ({ id, name, ...entries.get(id) });
  return { changed: changed.map(asNow), tied: tied.map(asNow) };
}

interface Look {
  readonly list: WorkbookList;
  /** By sheet id; without those that are empty or cannot be read. */
  readonly contents: ReadonlyMap<string, SheetSnapshot>;
}

interface Asked {
  /** Of our sheets. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** The workbook and our sheets as they are now; beside a chart sheet it is not known which sheets are protected. */
async function lookAt(
  context: Excel.RequestContext,
  asked: Asked,
  withProtection = true
): Promise<Look> {
  const { ids, names } = asked;
  const queued = queueList(context, { withProtection, names });
  const ranges = queueSheets(context, ids);
  try {
    await context.sync();
  } catch (error) {
    if (officeCode(error) === "ResponsePayloadSizeLimitExceeded")
      return lookInParts(context, asked);
    if (!withProtection || !isWithoutCells(error)) throw error;
    return lookAt(context, asked, false);
  }
  if (![...ranges.values()].every(isAnswered)) return lookInParts(context, asked);
  const list = listWorkbook(queued);
  const contents = list.sheets.flatMap((entry) => {
    const range = ranges.get(entry.id);
    if (range === undefined || range.isNullObject) return [];
    return [[entry.id, sheetFromGrids(entry, [range])] as const];
  });
  return { list, contents: new Map(contents) };
}

/** Long results do not fit one answer. */
async function lookInParts(context: Excel.RequestContext, { names }: Asked): Promise<Look> {
  const { list, sheets } = await readWorkbook(context, { names });
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

export function keptAsChanged({ changed, tied }: Kept): HostError {
  const quoted = (sheets: readonly KeptSheet[]): string =>
    sheets.map(({ name }) => `“${name}”`).join("、");
  const others = tied.length === 0 ? "" : `，公式与之相连的${quoted(tied)}一并保留`;
  return new HostError(
    "changedMeanwhile",
    `${quoted(changed)}在生成之后又有改动，已原样保留${others}；其余内容已经撤销`,
    "确实不再需要的，请自行删除这些工作表。"
  );
}
