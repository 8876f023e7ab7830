// Problems the accounts themselves show: changes during the year, slow projects, money left over.
import type { CellRef } from "../../domain/cell-ref";
import { evaluate, fact, minus } from "../../domain/expression";
import type { Fen } from "../../domain/money";
import { shareOf } from "../../domain/ratio";
import { isBasic, textOf } from "../../measures/ledger-cells";
import type { Review } from "../../review/review";
import { tablesOf, type Book, type TableRow } from "../../workbook/book";
import { areKnown, changeClause } from "./accounts";
import { lostPoints } from "./analysis";
import { amount, money, percentText, rate, rowAmount } from "./figures";
import type { Problem } from "./problem";
import { figure, join, sentence, words, type Sentence } from "./sentence";
import { clause, inQuotes } from "./wording";

const LEDGER = "ledger.projects" as const;
/** Below this share of its budget a project counts as slow. */
const SLOW = 0.9;
/** So many are named; the others are counted. */
const MOST_NAMED = 10;

export function budgetProblems(review: Review): readonly Problem[] {
  return [
    ...adjustmentProblem(review),
    ...slowProjects(review.book),
    ...unspentProblem(review),
    ...carryOverProblem(review),
  ];
}

function adjustmentProblem(review: Review): readonly Problem[] {
  const { facts } = review.book;
  const change = changeClause(facts, "originalExpenditureBudget", "revisedExpenditureBudget");
  if (change.text === "") return [];
  const original = amount(facts, { fact: "originalExpenditureBudget" });
  const revised = amount(facts, { fact: "revisedExpenditureBudget" });
  const adjusted = rate(review, "adjustmentRate", "预算调整率");
  return [
    {
      name: "adjustment",
      problem: sentence`年初预算与全年实际需要存在差额。支出预算年初批复${original}万元，${change}调整后为${revised}万元，预算调整率${adjusted}。`,
      remedy: sentence`编制下一年度预算时逐项测算支出需要，把可预见的事项列入年初预算；确需调整的，及时办理报批并同步修订绩效目标。`,
    },
  ];
}

interface SlowProject {
  readonly name: string;
  readonly clause: Sentence;
}

function slowProjects(book: Book): readonly Problem[] {
  const projects = tablesOf(book, LEDGER).flatMap((table) => table.rows.flatMap(slowProject));
  if (projects.length === 0) return [];
  const named = projects.slice(0, MOST_NAMED);
  const rest = projects.length - named.length;
  const others = rest === 0 ? "" : `；另有${String(rest)}个项目执行率低于${String(SLOW * 100)}%`;
  const list = join(
    named.map((each) => each.clause),
    "；"
  );
  const names = named.map(({ name }) => inQuotes(name)).join("") + (rest === 0 ? "" : "等项目");
  return [
    {
      name: "slowProjects",
      problem: sentence`个别项目预算执行偏慢。${list}${words(others)}。`,
      remedy: sentence`对${words(names)}逐项制定用款计划，按季度跟踪支出进度；确定无法支出的，及时申请调减预算，不再形成结转。`,
    },
  ];
}

/** A project row that spent less than it should, with its reason when the ledger gives one. */
function slowProject(row: TableRow): readonly SlowProject[] {
  const name = textOf(row, "project");
  if (row.role !== "item" || name === "" || isBasic(row)) return [];
  const [budget] = ["revisedBudget", "originalBudget"].flatMap((field) => amountIn(row, field));
  const [spent] = amountIn(row, "outturn");
  if (budget === undefined || spent === undefined || budget.fen <= 0) return [];
  const done = shareOf(spent.fen, budget.fen);
  if (done >= SLOW) return [];
  const share = figure(percentText(done, 2), LEDGER, [spent.at, budget.at]);
  const used =
    spent.fen === 0
      ? figure("未支出", LEDGER, [spent.at])
      : sentence`支出${rowAmount(spent.fen, LEDGER, spent.at)}万元`;
  const amounts = sentence`预算${rowAmount(budget.fen, LEDGER, budget.at)}万元，${used}`;
  const told = sentence`${words(inQuotes(name))}${amounts}，执行率${share}${reasonClause(row)}`;
  return [{ name, clause: told }];
}

interface RowAmount {
  readonly fen: Fen;
  readonly at: CellRef;
}

function amountIn({ cells }: TableRow, field: string): readonly RowAmount[] {
  const cell = cells.get(field);
  return cell?.value.kind === "money" ? [{ fen: cell.value.fen, at: cell.at }] : [];
}

function reasonClause(row: TableRow): Sentence {
  const reason = textOf(row, "reason").replace(/^(?:由于|因为?)/u, "");
  return words(reason === "" ? "" : `，原因是${clause(reason)}`);
}

function lost(review: Review, measure: string): boolean {
  return review.scorecard.indicators.some(
    (each) => each.measure === measure && lostPoints(each) > 0
  );
}

/** Only where no indicator has already lost points for it. */
function unspentProblem(review: Review): readonly Problem[] {
  const { facts } = review.book;
  if (!areKnown(facts, "revisedExpenditureBudget", "expenditureOutturn")) return [];
  const unspent = evaluate(
    minus(fact("revisedExpenditureBudget"), fact("expenditureOutturn")),
    facts
  );
  if (unspent.state !== "known" || unspent.value <= 0 || lost(review, "executionRate")) return [];
  const spent = rate(review, "executionRate", "预算支出率");
  return [
    {
      name: "unspent",
      problem: sentence`预算资金未全部支出。调整后支出预算${amount(facts, { fact: "revisedExpenditureBudget" })}万元，支出决算${amount(facts, { fact: "expenditureOutturn" })}万元，尚有${money(unspent, "executionRate")}万元未支出，预算支出率${spent}。`,
      remedy: sentence`加强支出进度管理，按月核对支出计划与实际支出，对进度滞后的资金及时调剂。`,
    },
  ];
}

function carryOverProblem(review: Review): readonly Problem[] {
  const closing = review.book.facts.read({ fact: "closingCarryOver" });
  if (closing.state !== "known" || closing.value <= 0 || lost(review, "carryOverRate")) return [];
  const share = rate(review, "carryOverRate", "结转结余率");
  return [
    {
      name: "carryOver",
      problem: sentence`年末存在结转和结余资金。年末结转和结余${money(closing, "closingCarryOver")}万元，结转结余率${share}。`,
      remedy: sentence`清理结转和结余资金，结转资金优先安排使用，结余资金按规定上缴或统筹，编制预算时相应核减新增安排。`,
    },
  ];
}
