// Applies every implemented rule to a book and sorts what comes of it into holds, fails and cannot be judged.
import type { CheckResult, Finding, Unjudged } from "../domain/finding";
import type { Book } from "../workbook/book";
import { ruleOf, type RuleId } from "./catalogue";
import { linkCauses } from "./causes/link-causes";
import { isCompared, type Judgement } from "./comparison";
import { hiddenTotals } from "./hidden/hidden-totals";
import { CHECKS } from "./index";
import { roundingHints } from "./causes/rounding";
import { withUniqueKeys } from "./unique-keys";

interface Judged {
  readonly id: RuleId;
  readonly judgements: readonly Judgement[];
}

const ROUNDING = "B-27";
const NOTHING_PRINTED = "表中没有可核对的数据";

export function runChecks(book: Book): CheckResult {
  const judged = CHECKS.map((check): Judged => {
    return { id: check.id, judgements: withUniqueKeys(check.judge(book)) };
  });
  const all = judged.flatMap(({ judgements }) => judgements);
  const hints = roundingHints(all);
  const compared = all.some(isCompared);
  const hidden = hiddenTotals(book, all);
  const applied = [...judged, ...hidden.judged];
  const held = applied.filter(holds).map(({ id }) => id as string);
  return {
    findings: inOrder([
      ...linkCauses(all.filter((each) => !hidden.causes.has(each))),
      ...followers(hidden.causes),
      ...hidden.judged.flatMap(({ judgements }) => judgements.flatMap(findingOf)),
      ...hints,
    ]),
    held: [...held, ...(compared && hints.length === 0 ? [ROUNDING] : [])].sort(compare),
    unjudged: applied.flatMap(unjudged),
  };
}

function findingOf(judgement: Judgement): readonly Finding[] {
  return judgement.state === "fails" ? [judgement.finding] : [];
}

/** Sums that fail because a hidden figure was left out of them. */
function followers(causes: ReadonlyMap<Judgement, string>): readonly Finding[] {
  return [...causes].flatMap(([judgement, cause]) =>
    findingOf(judgement).map((finding) => ({ ...finding, cause }))
  );
}

function holds({ judgements }: Judged): boolean {
  return (
    judgements.length > 0 &&
    judgements.every(({ state }) => state === "holds" || state === "rounding")
  );
}

/** A rule that could not be judged somewhere is listed even when it failed or holds elsewhere. */
function unjudged({ id, judgements }: Judged): readonly Unjudged[] {
  const open = judgements.filter((each) => each.state === "unknown");
  const reasons = open.map(({ because }) => because);
  if (judgements.length > 0 && reasons.length === 0) return [];
  const because = reasons.length === 0 ? NOTHING_PRINTED : summary([...new Set(reasons)]);
  return [{ rule: id, title: ruleOf(id).title, because }];
}

/** Reasons named one by one; the rest is counted. */
const NAMED = 3;

function summary(reasons: readonly string[]): string {
  const named = reasons.slice(0, NAMED).join("；");
  return reasons.length > NAMED ? `${named}；等${String(reasons.length)}项` : named;
}

/** By family and number; findings of one rule stay in the order of the tables. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((left, right) => compare(left.rule, right.rule));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
