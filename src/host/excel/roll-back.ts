// A write that failed half-way leaves nothing behind: new sheets go, earlier ones become what they were.
import { SHEET_MARKS } from "../../report/sheets/plan";
import { HostError } from "../host-error";
import { asHostError } from "./errors";
import { listWorkbook, queueList } from "./list";
import { earlierOf, type Memory } from "./memory";
import { changedNames, queueNamesBack } from "./names";
import { restIn } from "./rest";
import { runExcel } from "./run";
import { restore } from "./take-back";
import type { Job } from "./write";
import type { Target } from "./write-sheet";

/** Answers the error to report: the one that stopped the write, or a graver one when undoing it failed as well. */
export async function rollBack(job: Job, memory: Memory, reason: unknown): Promise<unknown> {
  const cause = asHostError(reason);
  try {
    await runExcel((context) => takeAllBack(context, job, memory));
    return cause;
  } catch (error) {
    return error instanceof HostError && cause instanceof HostError
      ? leftBehind(job, cause)
      : error;
  }
}

async function takeAllBack(
  context: Excel.RequestContext,
  { targets, names }: Job,
  memory: Memory
): Promise<void> {
  const queued = queueList(context, { withProtection: false, names: changedNames(names) });
  await context.sync();
  const now = listWorkbook(queued);
  const present = targets.flatMap((target) => {
    const { existing } = target;
    const found = now.sheets.find(({ id, name }) =>
      existing === null ? name === target.name : id === existing.id
    );
    if (found === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(found.id);
    return [{ sheet, held: heldBy(sheet), earlier: earlierOf(target, memory, targets), target }];
  });
  await context.sync();
  const rest = restIn(context);
  queueNamesBack(context, names, now.names);
  for (const { sheet, held, earlier, target } of present) {
    if (earlier !== null) await restore(sheet, earlier, rest);
    else if (isCreatedByUs(held, target)) sheet.delete();
  }
  await context.sync();
}

interface HeldBySheet {
  readonly used: Excel.Range;
  readonly first: Excel.Range;
}

function heldBy(sheet: Excel.Worksheet): HeldBySheet {
  return {
    used: sheet.getUsedRangeOrNullObject(true).load("rowCount"),
    first: sheet.getRange("A1").load("values"),
  };
}

/** Somebody else may just have added a sheet of that name; one that we have begun to fill bears our mark in A1. */
function isCreatedByUs({ used, first }: HeldBySheet, { plan }: Target): boolean {
  return used.isNullObject || first.values[0]?.[0] === SHEET_MARKS[plan.role];
}

function leftBehind({ targets }: Job, cause: HostError): HostError {
  const names = targets.map(({ name }) => `“${name}”`).join("、");
  return new HostError(
    cause.code,
    `${cause.message}（写入中断，未能自动恢复）`,
    `${cause.remedy}然后检查${names}：内容不完整的请删除，再重新生成；您的原表没有改动。`,
    cause.detail
  );
}
