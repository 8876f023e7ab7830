// 文表核对 (E): the amounts, shares and rates that a report states in words, against the tables they come from.
import type { CellRef } from "../../domain/cell-ref";
import { evaluate, fact } from "../../domain/expression";
import { FACTS, type FactRef } from "../../domain/fact";
import type { CheckResult, Unjudged } from "../../domain/finding";
import { FEN_PER } from "../../domain/money";
import type { Book } from "../../workbook/book";
import { ruleOf } from "../catalogue";
import { AMOUNT_NAMES, EXPECTED, type AmountName, type Phase } from "./amount-names";
import { compareAmount } from "./compare-amount";
import { unknown, type Outcome } from "./outcome";
import type { Report } from "./report";
import { judgeRates } from "./report-rates";
import { judgeShares } from "./report-shares";
import { judgeRows } from "./report-rows";
import { phasesOf, statementsIn, type Statement } from "./statements";

export interface FigureResult extends CheckResult {
  /** The sentence of each finding, by its key. */
  readonly said: ReadonlyMap<string, CellRef>;
}

/** A figure that the report does not state is not judged. */
export function checkReport(report: Report, book: Book): FigureResult {
  const statements = statementsIn(report, book);
  const outcomes = [
    ...statements.flatMap((statement) => judgeAmount(statement, report, book)),
    ...judgeRows(report, book),
    ...unstated(statements, book),
    ...judgeShares(statements, report, book),
    ...judgeRates(statements, report, book),
  ];
  const rules = [...new Set(outcomes.map(({ rule }) => rule))];
  const failing = numbered(outcomes.filter((each) => each.state === "fails"));
  const unjudged = outcomes.flatMap((each): Unjudged[] =>
    each.state === "unknown"
      ? [{ rule: each.rule, title: ruleOf(each.rule).title, because: each.because }]
      : []
  );
  const open = new Set([...failing, ...unjudged].map(({ rule }) => rule));
  return {
    findings: failing.map(({ finding }) => finding),
    held: rules.filter((rule) => !open.has(rule)),
    unjudged,
    said: new Map(failing.map(({ finding, said }) => [finding.key, said])),
  };
}

type Failure = Extract<Outcome, { readonly state: "fails" }>;

/** Two different mistakes about one figure are told apart; the first keeps the plain key, under which it may be explained. */
function numbered(failures: readonly Failure[]): readonly Failure[] {
  const counts = new Map<string, number>();
  return failures.map((failure) => {
    const { key } = failure.finding;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const finding = { ...failure.finding, key: `${key}|${String(count)}` };
    return count === 1 ? failure : { ...failure, finding };
  });
}

function unstated(statements: readonly Statement[], book: Book): readonly Outcome[] {
  const said = new Set(
    statements
      .filter(({ year, amount }) => year === "report" && amount !== null)
      .flatMap((statement) => refsOf(statement).map((ref) => ref.fact))
  );
  return EXPECTED.flatMap((id): readonly Outcome[] => {
    if (!said.has(id)) return [unknown("E-01", `报告中没有写明${FACTS[id].title}`)];
    const isMissing = evaluate(fact(id), book.facts).state !== "known";
    return isMissing ? [unknown("E-01", `表中没有${FACTS[id].title}`)] : [];
  });
}

/** The facts that a statement may mean, the likeliest first. */
function refsOf(statement: Statement): readonly FactRef[] {
  const { names, year } = statement;
  const refs = names.flatMap((name) =>
    phasesOf(statement).flatMap((phase) => name.facts[phase] ?? [])
  );
  return year === "previous" ? refs.map((ref) => ({ ...ref, year })) : refs;
}

function judgeAmount(statement: Statement, report: Report, book: Book): readonly Outcome[] {
  const { amount, paragraph, words } = statement;
  if (amount === null || !isComparable(statement, book)) return [];
  return compareAmount({ amount, paragraph, words, refs: refsOf(statement) }, report, book);
}

/** Rounding of each of two parts in 万元. */
const ROUNDING = FEN_PER.tenThousandYuan / 100;

/** 人员经费 and 公用经费 of the tables are those of one budget: comparable where they are all of the basic expenditure. */
function isComparable({ names: [name], phase }: Statement, { facts }: Book): boolean {
  if (name.whole !== "basic") return true;
  const of: Phase = phase === "original" || phase === "budget" ? "original" : "outturn";
  const read = ({ facts: known }: AmountName): number => {
    const [ref] = known[of] ?? [];
    const value = ref === undefined ? undefined : facts.read(ref);
    return value?.state === "known" ? value.value : Number.NaN;
  };
  const parts = AMOUNT_NAMES.filter(({ whole }) => whole === "basic").map(read);
  const basic = AMOUNT_NAMES.filter(({ id }) => id === "basic").map(read);
  const [left, right] = [parts, basic].map((all) => all.reduce((sum, each) => sum + each, 0));
  return Math.abs((left ?? 0) - (right ?? 0)) <= ROUNDING;
}
