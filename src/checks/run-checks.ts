// Applies every implemented rule to a book and sorts what comes of it into holds, fails and cannot be judged.
import type { CheckResult, Finding, Unjudged } from "../domain/finding";
import type { Book } from "../workbook/book";
import { ruleOf } from "./catalogue";
import { linkCauses } from "./causes";
import type { Check } from "./check";
import type { Judgement } from "./comparison";
import { CHECKS } from "./index";
import { roundingHints } from "./rounding";
import { withUniqueKeys } from "./unique-keys";

interface Judged {
  readonly check: Check;
  readonly judgements: readonly Judgement[];
}

const ROUNDING = "B-27";
const NOTHING_PRINTED = "表中没有可核对的数据";

export function runChecks(book: Book): CheckResult {
  const judged = CHECKS.map((check) => ({ check, judgements: check.judge(book) }));
  const all = withUniqueKeys(judged.flatMap((each) => each.judgements));
  const hints = roundingHints(all);
  const compared = all.some((each) => each.state !== "unknown" && each.comparison !== undefined);
  const held = judged.filter(holds).map(({ check }) => check.id as string);
  return {
    findings: inOrder([...linkCauses(all), ...hints]),
    held: compared && hints.length === 0 ? insertInOrder(held, ROUNDING) : held,
    unjudged: judged.flatMap(unjudged),
  };
}

function holds({ judgements }: Judged): boolean {
  return (
    judgements.length > 0 &&
    judgements.every(({ state }) => state === "holds" || state === "rounding")
  );
}

/** A rule that could not be judged somewhere is listed even when it failed or holds elsewhere. */
function unjudged({ check, judgements }: Judged): readonly Unjudged[] {
  const reasons = judgements.flatMap((each) => (each.state === "unknown" ? [each.because] : []));
  if (judgements.length > 0 && reasons.length === 0) return [];
  const because = reasons.length === 0 ? NOTHING_PRINTED : summary([...new Set(reasons)]);
  return [{ rule: check.id, title: ruleOf(check.id).title, because }];
}

/** Reasons named one by one; the rest is counted. */
const NAMED = 3;

function summary(reasons: readonly string[]): string {
  const named = reasons.slice(0, NAMED).join("；");
  return reasons.length > NAMED ? `${named}；等 ${String(reasons.length)} 项` : named;
}

/** By family and number; findings of one rule stay in the order of the tables. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((left, right) => compare(left.rule, right.rule));
}

function insertInOrder(rules: readonly string[], rule: string): readonly string[] {
  return [...rules, rule].sort(compare);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
