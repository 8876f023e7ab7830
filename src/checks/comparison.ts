// One comparison of printed amounts: its result, and the sentence that tells both sides and the difference.
import type { CellRef } from "../domain/cell-ref";
import type { Citation } from "../domain/citation";
import type { Finding, Severity } from "../domain/finding";
import { difference, sumOf, ZERO, type Fen, type MoneyUnit } from "../domain/money";
import { cellsOf, known, type Known } from "../domain/trace";
import type { RuleId } from "./catalogue";
import { printed, unitOf, withFigure, type Term } from "./term";
import { isReadRounded, READ_STEP, stepOf, tolerance } from "./tolerance";

/** left = plus − minus, or left ≤ plus − minus, at one place of the workbook. */
export interface Statement {
  /** Form, row and field; the rule id is put in front. */
  readonly key: string;
  readonly left: Term;
  readonly plus: readonly Term[];
  readonly minus?: readonly Term[];
  /** Why a difference would prove nothing here; it is then not judged. */
  readonly doubt?: string | undefined;
  /** Where it is not the rule's: a relation that the structure leaves no doubt of, or some. */
  readonly severity?: Severity;
}

/** A statement made by a rule. */
export interface Comparison extends Statement {
  readonly rule: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly cites: readonly Citation[];
  readonly remedy: string;
  readonly relation: "equals" | "atMost";
  readonly exact: boolean;
}

/** What came of applying a rule at one place. */
export type Judgement =
  | {
      readonly state: "holds";
      readonly comparison?: Comparison;
      /** Key of a limit that was kept: a ledger has many, and nothing more is asked of them. */
      readonly limit?: string;
    }
  /** Not equal, but no further apart than rounding explains. */
  | { readonly state: "rounding"; readonly comparison: Comparison }
  | { readonly state: "fails"; readonly finding: Finding; readonly comparison?: Comparison }
  /** Cannot be judged; never a pass. */
  | { readonly state: "unknown"; readonly because: string };

/** Were printed amounts compared? */
export function isCompared(judgement: Judgement): boolean {
  if (judgement.state === "unknown") return false;
  return judgement.comparison !== undefined || limitOf(judgement) !== undefined;
}

/** The key of a limit that was kept. */
export function limitOf(judgement: Judgement): string | undefined {
  return judgement.state === "holds" ? judgement.limit : undefined;
}

export function termsOf(comparison: Comparison): readonly Term[] {
  return [comparison.left, ...comparison.plus, ...(comparison.minus ?? [])];
}

function rightOf({ plus, minus = [] }: Comparison): Known<Fen> {
  const [only] = plus;
  if (only !== undefined && plus.length === 1 && minus.length === 0) return only.value;
  const add = (terms: readonly Term[]): Known<Fen> => {
    const values = terms.map((term) => term.value);
    return known(sumOf(values.map((each) => each.value)), {
      kind: "derived",
      by: "sum",
      from: values,
    });
  };
  const from = [add(plus), add(minus)] as const;
  if (minus.length === 0) return from[0];
  return known(difference(from[0].value, from[1].value), { kind: "derived", by: "minus", from });
}

/** Left minus right. */
export function residual({ left, plus, minus = [] }: Statement): Fen {
  const right = difference(amountOf(plus), amountOf(minus));
  return difference(left.value.value, right);
}

function amountOf(terms: readonly Term[]): Fen {
  return sumOf(terms.map(({ value }) => value.value));
}

export function judgeComparison(comparison: Comparison): Judgement {
  const rest = residual(comparison);
  const isLimit = comparison.relation === "atMost";
  const held: Judgement = isLimit
    ? { state: "holds", limit: comparison.key }
    : { state: "holds", comparison };
  if (rest === 0 || (isLimit && rest < 0)) return held;
  const amounts = termsOf(comparison).flatMap(printedAmounts);
  if (Math.abs(rest) <= tolerance(amounts.filter(({ step }) => step === READ_STEP))) return held;
  const allowed = comparison.exact ? 0 : tolerance(amounts);
  if (Math.abs(rest) <= allowed) {
    return isLimit ? held : { state: "rounding", comparison };
  }
  if (comparison.doubt !== undefined) return { state: "unknown", because: comparison.doubt };
  return { state: "fails", finding: toFinding(comparison, rest), comparison };
}

/** Each figure as it was rounded: of a term that was added up, its parts. */
function printedAmounts({ value, step }: Term): readonly { amount: number; step: number }[] {
  const parts = leavesOf(value);
  if (parts.length <= 1) return [{ amount: value.value, step }];
  return parts.map((part) => ({
    amount: part.value,
    step: isReadRounded(part) ? READ_STEP : stepOf(originUnit(part)),
  }));
}

function leavesOf(value: Known<Fen>): readonly Known<Fen>[] {
  if (value.origin.kind !== "derived") return [value];
  const parts = value.origin.from.filter((part) => part.state === "known");
  return parts.flatMap((part) => leavesOf(part as Known<Fen>));
}

function originUnit({ origin }: Known<Fen>): MoneyUnit | undefined {
  return origin.kind === "cell" ? origin.unit : undefined;
}

function toFinding(comparison: Comparison, rest: Fen): Finding {
  const right = rightOf(comparison);
  const left = comparison.left.value;
  const [first, ...others] = cellsOf(left, right);
  const at: readonly [CellRef, ...CellRef[]] | undefined =
    first === undefined ? undefined : [first, ...others];
  if (at === undefined) throw new RangeError(`comparison without cells: ${comparison.key}`);
  return {
    rule: comparison.rule,
    severity: comparison.severity,
    key: comparison.key,
    at,
    expected: right,
    actual: left,
    message: sentence(comparison, right.value, rest),
    fix: comparison.remedy,
    cites: comparison.cites,
  };
}

/** Parts are listed one by one up to this number. */
const LISTED = 4;

function sentence(comparison: Comparison, right: Fen, rest: Fen): string {
  const unit = unitOf(comparison.left);
  const { left, relation } = comparison;
  const subject = withFigure(left.title, printed(left.value.value, unit));
  const gap = printed(rest < 0 ? difference(ZERO, rest) : rest, unit);
  const other = side(comparison, right);
  return relation === "equals"
    ? `${subject}，与${other}相差${gap}`
    : `${subject}，大于${other}，超出${gap}`;
}

function side(comparison: Comparison, right: Fen): string {
  const { plus, minus = [] } = comparison;
  const unit = unitOf(comparison.left);
  const name = ({ title, value }: Term): string => withFigure(title, printed(value.value, unit));
  if (plus.length + minus.length > LISTED) {
    const [first] = plus;
    return `“${first?.title ?? ""}”等${String(plus.length + minus.length)}项之和${printed(right, unit)}`;
  }
  if (plus.length === 0) return `各分项之和${printed(right, unit)}`;
  const added = plus.map(name).join("、");
  if (minus.length > 0)
    return `${added}${plus.length > 1 ? "之和" : ""}减去${minus.map(name).join("、")}后的数`;
  return plus.length > 1 ? `${added}之和` : added;
}
