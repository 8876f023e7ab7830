// What could not be judged, told by reason and not rule by rule; what the officer must look at herself stands apart.
import { grouped } from "../domain/grouped";
import type { Unjudged } from "../domain/finding";

/** How the reason of a rule begins that is left to the officer (checks/self-checks.ts). */
const LEFT_TO_THE_OFFICER = "工作簿中没有可供判断的数据，需自行核对：";

export interface UnjudgedGroup {
  /** "缺“部门整体支出绩效自评表”等" */
  readonly reason: string;
  readonly rules: readonly Unjudged[];
}

export function isSelfCheck({ because }: Unjudged): boolean {
  return because.startsWith(LEFT_TO_THE_OFFICER);
}

/** What to look at. */
export function askedIn({ because }: Unjudged): string {
  return because.slice(LEFT_TO_THE_OFFICER.length);
}

/** The reason behind most rules first. */
export function groupUnjudged(unjudged: readonly Unjudged[]): readonly UnjudgedGroup[] {
  const open = unjudged.filter((each) => !isSelfCheck(each));
  return [...grouped(open, ({ because }) => headOf(because))]
    .map(([head, rules]) => ({ reason: reasonOf(head, rules), rules }))
    .sort((left, right) => right.rules.length - left.rules.length);
}

export function selfChecksIn(unjudged: readonly Unjudged[]): readonly Unjudged[] {
  return unjudged.filter(isSelfCheck);
}

/** The table that is missing first, or the first reason. */
function headOf(because: string): string {
  return /^缺“[^”]+”/.exec(because)?.[0] ?? because.replace(/；.*$/s, "");
}

function reasonOf(head: string, rules: readonly Unjudged[]): string {
  return rules.every(({ because }) => because === head) ? head : `${head}等`;
}
