// What a measure found, as a clause: both amounts or both counts, then the rate.
import { describe, evaluate, type Expression } from "../../domain/expression";
import type { FactReader } from "../../domain/fact";
import type { Fen } from "../../domain/money";
import type { Traced } from "../../domain/trace";
import type { AmountMeasure, MeasureResult } from "../../measures/measure";
import { count, measured, money } from "./figures";
import { lacking } from "./lacking";
import { figure, join, sentence, words, type Sentence } from "./sentence";
import { clause } from "./wording";
import { cellsOf } from "../../domain/trace";

export function measureStatement(result: MeasureResult, facts: FactReader): Sentence {
  const { measure, value } = result;
  if (value.state === "missing") return lacking(value);
  if (value.state === "notApplicable") {
    return words(clause(measure.kind === "records" ? measure.noneDue : value.because));
  }
  return measure.kind === "records"
    ? recordStatement(result)
    : amountStatement(measure, result, facts);
}

interface RecordWording {
  /** Before what is due: 应签订合同. */
  readonly due: string;
  readonly unit: string;
  /** Before what holds: 30日内签订. */
  readonly held: string;
  readonly rate: string;
}

const RECORD_WORDING: Readonly<Record<string, RecordWording>> = {
  preAssessmentRate: {
    due: "应开展事前绩效评估的新增项目",
    unit: "个",
    held: "已评估",
    rate: "评估率",
  },
  intentionComplianceRate: {
    due: "应公开采购意向的项目",
    unit: "个",
    held: "按要求完整公开",
    rate: "合规率",
  },
  intentionTimelyRate: {
    due: "应公开采购意向的项目",
    unit: "个",
    held: "采购活动开始30日前公开",
    rate: "及时率",
  },
  contractTimelyRate: { due: "应签订合同", unit: "份", held: "30日内签订", rate: "及时率" },
  filingTimelyRate: { due: "应备案合同", unit: "份", held: "7个工作日内备案", rate: "及时率" },
  smeReservationRate: {
    due: "适宜面向中小企业的采购项目预算",
    unit: "万元",
    held: "预留",
    rate: "预留比例",
  },
};

function recordStatement(result: MeasureResult): Sentence {
  const { measure, numerator, denominator } = result;
  const wording = RECORD_WORDING[measure.id];
  if (wording === undefined) return sentence`${words(measure.title)}${measured(result)}`;
  const unit = words(wording.unit);
  const due = quantity(denominator, result);
  const held = quantity(numerator, result);
  return sentence`${words(wording.due)}${due}${unit}，${words(wording.held)}${held}${unit}，${words(wording.rate)}${measured(result)}`;
}

/** Counts of rows, or amounts when the measure weighs rows by amount. */
function quantity(value: Traced<number>, { measure, cells }: MeasureResult): Sentence {
  if (value.state !== "known") return sentence``;
  const isAmount = measure.kind === "records" && measure.amounts !== undefined;
  if (!isAmount) return count(value.value, measure.id, cells);
  return money({ ...value, value: value.value as Fen }, measure.id);
}

/** "公用经费85.20万元，公用经费预算86.00万元，公用经费控制率99.1%" */
function amountStatement(
  measure: AmountMeasure,
  result: MeasureResult,
  facts: FactReader
): Sentence {
  const { numerator, denominator } = measure.of;
  const sides = [...termsOf(numerator), ...termsOf(denominator)];
  const unique = new Map(sides.map((side) => [titleOf(side), side]));
  const amounts = [...unique].map(([title, side]) =>
    sideClause(title, evaluate(side, facts), measure.id)
  );
  return sentence`${join(amounts, "，")}，${words(measure.title)}${measured(result)}`;
}

/** A difference is told by its two sides. */
function termsOf(expression: Expression): readonly Expression[] {
  return expression.kind === "minus" ? [expression.left, expression.right] : [expression];
}

/** 年初结转和结余与本年收入决算合计 */
function titleOf(expression: Expression): string {
  if (expression.kind !== "sum") return describe(expression);
  return `${expression.terms.map(describe).join("与")}合计`;
}

function sideClause(title: string, value: Traced<Fen>, id: string): Sentence {
  const isNil = value.state === "known" && value.value === 0;
  if (!isNil) return sentence`${words(title)}${money(value, id)}万元`;
  // 年末无结转和结余, 无公务接待费
  return figure(title.replace(/^(年末|年初|本年|上年)?/u, "$1无"), id, cellsOf(value));
}
