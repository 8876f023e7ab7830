// 一（四）部门整体收支情况: what was approved, adjusted, received and spent, in the order finance officers read it.
import { evaluate, evaluateRatio, fact, minus, ratioOf } from "../../domain/expression";
import type { FactId, FactReader } from "../../domain/fact";
import { FORM_TITLES } from "../../domain/form-id";
import { cellsOf } from "../../domain/trace";
import type { Review } from "../../review/review";
import { amount, measured, money, percent, rate } from "./figures";
import type { Paragraph } from "./narrative";
import { drafted } from "./paragraph";
import { yearText } from "./profile";
import { figure, gap, join, NOTHING, sentence, words, type Sentence } from "./sentence";

export function accountsOf(review: Review, section: string): readonly Paragraph[] {
  const facts = review.book.facts;
  const paragraphs: readonly (readonly [string, Sentence])[] = [
    ["revenue", revenueSentence(review)],
    ["expenditure", expenditureSentence(review)],
    // A paragraph of its own: a rate has two decimals, the shares above have one.
    ["execution", executionSentence(review)],
    ["carryOver", carryOverSentence(facts)],
    ["threePublic", threePublicSentence(facts)],
  ];
  return paragraphs
    .filter(([, content]) => content !== NOTHING)
    .map(([name, content]) => drafted(`${section}/${name}`, content));
}

const REVENUE_SOURCES: readonly (readonly [FactId, string])[] = [
  ["generalPublicRevenueOutturn", "一般公共预算资金"],
  ["governmentFundsRevenueOutturn", "政府性基金预算资金"],
  ["stateCapitalRevenueOutturn", "国有资本经营预算资金"],
  ["superiorSubsidyOutturn", "上级补助收入"],
  ["serviceIncomeOutturn", "事业收入"],
  ["businessIncomeOutturn", "经营收入"],
  ["affiliateRemittanceOutturn", "附属单位上缴收入"],
  ["otherIncomeOutturn", "其他收入"],
];

function revenueSentence({ book }: Review): Sentence {
  const { facts } = book;
  return join([
    sentence`${yearText(book)}收入预算年初批复${amount(facts, { fact: "originalRevenueBudget" })}万元，`,
    changeClause(facts, "originalRevenueBudget", "revisedRevenueBudget"),
    sentence`调整后为${amount(facts, { fact: "revisedRevenueBudget" })}万元；`,
    sentence`${revenueOutturnClause(facts)}。`,
  ]);
}

function isMissing(facts: FactReader, ...ids: readonly FactId[]): boolean {
  return ids.every((id) => facts.read({ fact: id }).state === "missing");
}

/** A difference of figures needs both: a “—” is not taken for 0. */
export function areKnown(facts: FactReader, ...ids: readonly FactId[]): boolean {
  return ids.every((id) => facts.read({ fact: id }).state === "known");
}

/** Without any figure of the final accounts the table is asked for once, not figure by figure. */
function revenueOutturnClause(facts: FactReader): Sentence {
  if (isMissing(facts, "revenueOutturn", "generalPublicRevenueOutturn"))
    return sentence`本年收入决算和来源构成${gap(FORM_TITLES["final.incomeExpenditure"])}`;
  const outturn = amount(facts, { fact: "revenueOutturn" });
  const parts = revenueParts(facts);
  const split = parts.length > 0 ? sentence`，其中${join(parts, "，")}` : NOTHING;
  return sentence`本年收入决算${outturn}万元${split}`;
}

/** Sources that brought something; general public funds are named even when their figure is missing. */
function revenueParts(facts: FactReader): readonly Sentence[] {
  return REVENUE_SOURCES.flatMap(([id, title], index) => {
    const part = facts.read({ fact: id });
    const isNamed =
      part.state === "known" ? part.value !== 0 : index === 0 && part.state === "missing";
    return isNamed
      ? [sentence`${words(title)}${money(part, id)}万元${shareClause(facts, id)}`]
      : [];
  });
}

/** "年中调增0.37万元，" when both figures are there and differ. */
export function changeClause(facts: FactReader, before: FactId, after: FactId): Sentence {
  if (!areKnown(facts, before, after)) return NOTHING;
  const increase = evaluate(minus(fact(after), fact(before)), facts);
  if (increase.state !== "known" || increase.value === 0) return NOTHING;
  const isCut = increase.value < 0;
  const change = isCut ? evaluate(minus(fact(before), fact(after)), facts) : increase;
  return sentence`年中${words(isCut ? "调减" : "调增")}${money(change, "adjustmentRate")}万元，`;
}

/** "，占收入决算的100%" */
function shareClause(facts: FactReader, id: FactId): Sentence {
  const share = evaluateRatio(ratioOf(fact(id), fact("revenueOutturn")), facts);
  if (share.state !== "known") return NOTHING;
  return sentence`，占收入决算的${percent(share, id)}`;
}

const OTHER_EXPENDITURE: readonly (readonly [FactId, string])[] = [
  ["remittanceToSuperiorOutturn", "上缴上级支出"],
  ["businessExpenditureOutturn", "经营支出"],
  ["subsidyToAffiliatesOutturn", "对附属单位补助支出"],
];

function expenditureSentence(review: Review): Sentence {
  const { facts } = review.book;
  if (isMissing(facts, "expenditureOutturn", "basicOutturn", "projectOutturn")) {
    const forms = [FORM_TITLES["final.incomeExpenditure"], FORM_TITLES["final.expenditure"]];
    return sentence`${yearText(review.book)}支出决算及基本支出、项目支出${gap(forms.join("、"))}。`;
  }
  const others = OTHER_EXPENDITURE.flatMap(([id, title]) => {
    const part = facts.read({ fact: id });
    return part.state === "known" && part.value !== 0
      ? [sentence`；${words(title)}${money(part, id)}万元`]
      : [];
  });
  return join([
    sentence`${yearText(review.book)}支出决算${amount(facts, { fact: "expenditureOutturn" })}万元，其中：`,
    sentence`基本支出${amount(facts, { fact: "basicOutturn" })}万元${spentShareClause(review, "basicShare")}；`,
    sentence`项目支出${amount(facts, { fact: "projectOutturn" })}万元${spentShareClause(review, "projectShare")}`,
    ...others,
    words("。"),
  ]);
}

/** Without the outturn, which has just been asked for, there is nothing to divide. */
function executionSentence(review: Review): Sentence {
  if (!areKnown(review.book.facts, "expenditureOutturn")) return NOTHING;
  return sentence`按调整后预算计算，部门预算资金支出率为${rate(review, "executionRate", "预算支出率")}。`;
}

/** "，占支出决算的83.9%"; an amount that is missing is asked for by itself. */
function spentShareClause(review: Review, id: "basicShare" | "projectShare"): Sentence {
  const share = review.measures.get(id);
  return share?.value.state === "known" ? sentence`，占支出决算的${measured(share)}` : NOTHING;
}

function carryOverSentence(facts: FactReader): Sentence {
  const closing = facts.read({ fact: "closingCarryOver" });
  if (closing.state !== "known") return NOTHING;
  if (closing.value !== 0)
    return sentence`年末结转和结余${money(closing, "closingCarryOver")}万元。`;
  return sentence`年末${figure("无结转和结余", "closingCarryOver", cellsOf(closing))}资金。`;
}

function threePublicSentence(facts: FactReader): Sentence {
  const [budget, outturn] = (["threePublicBudget", "threePublicOutturn"] as const).map((id) => ({
    known: facts.read({ fact: id }).state === "known",
    printed: amount(facts, { fact: id }),
  }));
  if (budget?.known !== true || outturn?.known !== true) return NOTHING;
  return sentence`“三公”经费预算${budget.printed}万元，决算${outturn.printed}万元${lastYearClause(facts)}。`;
}

function lastYearClause(facts: FactReader): Sentence {
  const outturn = facts.read({ fact: "threePublicOutturn" });
  const last = facts.read({ fact: "threePublicOutturn", year: "previous" });
  if (last.state !== "known" || outturn.state !== "known") return NOTHING;
  const printed = money(last, "threePublicOutturn");
  if (outturn.value === last.value) return sentence`，与上年决算${printed}万元持平`;
  return sentence`，${words(outturn.value < last.value ? "低于" : "高于")}上年决算（${printed}万元）`;
}
