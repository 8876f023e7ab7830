// A write that failed half-way leaves nothing behind: new sheets go, earlier ones become what they were.
import { HostError } from "../host-error";
import { asHostError } from "./errors";
import { listWorkbook, queueList } from "./list";
import { earlierOf, type Memory } from "./memory";
import { queueNamesBack } from "./names";
import { runExcel } from "./run";
import { queueRestore } from "./take-back";
import type { Job } from "./write";

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
  const queued = queueList(context, false);
  await context.sync();
  const now = listWorkbook(queued);
  queueNamesBack(context, names, now.names);
  for (const target of targets) {
    const { existing } = target;
    const present = now.sheets.find(({ id, name }) =>
      existing === null ? name === target.name : id === existing.id
    );
    if (present === undefined) continue;
    const sheet = context.workbook.worksheets.getItem(present.id);
    const earlier = earlierOf(target, memory.plans);
    if (earlier === null) sheet.delete();
    else queueRestore(sheet, earlier);
  }
  await context.sync();
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
