// What a validation rule is: declared once; its three results, its sentence and its cells follow from the declaration.
import type { CellRef } from "../domain/cell-ref";
import type { Citation } from "../domain/citation";
import type { Severity } from "../domain/finding";
import type { NonEmpty } from "../domain/trace";
import type { Book } from "../workbook/book";
import { ruleOf, type RuleId } from "./catalogue";
import { judgeComparison, type Comparison, type Judgement, type Statement } from "./comparison";
import type { Term } from "./term";

export interface Check {
  readonly id: RuleId;
  judge(book: Book): readonly Judgement[];
}

export interface CannotJudge {
  readonly because: string;
}

/** A limit that is seen at a glance to be kept: of a long ledger most are, and no terms need be named. */
export interface KeptLimit {
  readonly kept: string;
}

export type Claim = Statement | KeptLimit | CannotJudge;

export interface LinearRule {
  readonly id: RuleId;
  readonly cites?: readonly Citation[];
  /** What to do when it fails. */
  readonly remedy: string;
  /** Default: equals. */
  readonly relation?: "equals" | "atMost";
  /** Balance equations know no tolerance. */
  readonly exact?: true;
}

/** A rule that is linear in printed amounts, at as many places as `claims` finds. */
export function linear(rule: LinearRule, claims: (book: Book) => readonly Claim[]): Check {
  const entry = ruleOf(rule.id);
  return {
    id: rule.id,
    judge: (book) =>
      claims(book).map((claim) =>
        "because" in claim
          ? { state: "unknown", because: claim.because }
          : "kept" in claim
            ? { state: "holds", limit: `${rule.id}|${claim.kept}` }
            : judgeComparison(comparison(rule, entry, claim))
      ),
  };
}

/** Member by member: thousands are made, and spreading a claim with another key costs ten times as much. */
function comparison(
  rule: LinearRule,
  { title, severity }: ReturnType<typeof ruleOf>,
  claim: Statement
): Comparison {
  return {
    key: `${rule.id}|${claim.key}`,
    left: claim.left,
    plus: claim.plus,
    minus: claim.minus ?? NO_TERMS,
    doubt: claim.doubt,
    rule: rule.id,
    title,
    severity: claim.severity ?? severity,
    cites: rule.cites ?? [],
    remedy: rule.remedy,
    relation: rule.relation ?? "equals",
    exact: rule.exact ?? false,
  };
}

const NO_TERMS: readonly Term[] = [];

/** What a predicate found wrong; rule, severity and citations are added. */
export interface Defect {
  readonly key: string;
  readonly at: NonEmpty<CellRef>;
  readonly message: string;
  readonly fix: string;
  /** Where it is not the rule's: what cannot be told for sure. */
  readonly severity?: Severity;
}

export interface PredicateRule {
  readonly id: RuleId;
  readonly cites?: readonly Citation[];
}

/** true: holds here. */
export type Verdict = true | Defect | CannotJudge;

/** A rule that is not linear: a plain function from the book to what holds, fails or cannot be judged. */
export function predicate(
  rule: PredicateRule,
  verdicts: (book: Book) => readonly Verdict[]
): Check {
  const { severity } = ruleOf(rule.id);
  const judge = (verdict: Verdict): Judgement => {
    if (verdict === true) return HOLDS;
    if ("because" in verdict) return { state: "unknown", because: verdict.because };
    const finding = { severity, ...verdict, rule: rule.id, key: `${rule.id}|${verdict.key}` };
    return { state: "fails", finding: { ...finding, cites: rule.cites ?? [] } };
  };
  return { id: rule.id, judge: (book) => verdicts(book).map(judge) };
}

const HOLDS: Judgement = { state: "holds" };

/** Several checks told under one rule. */
export function together(id: RuleId, checks: readonly Check[]): Check {
  return { id, judge: (book) => checks.flatMap((check) => check.judge(book)) };
}
