// An expression over facts has four readings: a value, the cells it rests on, a Chinese sentence and a live formula.
import { formulaRef } from "./cell-ref";
import { factTitle, type FactReader, type FactRef } from "./fact";
import { difference, FEN_PER, formatMoney, sumOf, ZERO, type Fen } from "./money";
import { shareOf, type Ratio } from "./ratio";
import { known, missing, notApplicable, type Missing, type NonEmpty, type Traced } from "./trace";

export type Expression =
  | ({ readonly kind: "fact" } & FactRef)
  | { readonly kind: "sum"; readonly terms: NonEmpty<Expression> }
  | { readonly kind: "minus"; readonly left: Expression; readonly right: Expression };

export interface RatioExpression {
  readonly numerator: Expression;
  readonly denominator: Expression;
}

export function fact(id: FactRef["fact"], where: Omit<FactRef, "fact"> = {}): Expression {
  return { kind: "fact", fact: id, ...where };
}
export function sum(first: Expression, ...rest: Expression[]): Expression {
  return { kind: "sum", terms: [first, ...rest] };
}
export function minus(left: Expression, right: Expression): Expression {
  return { kind: "minus", left, right };
}
export function ratioOf(numerator: Expression, denominator: Expression): RatioExpression {
  return { numerator, denominator };
}

/** The value in 分. One missing part makes the whole missing; parts that do not apply add nothing but stay in the trace. */
export function evaluate(expression: Expression, facts: FactReader): Traced<Fen> {
  switch (expression.kind) {
    case "fact":
      return facts.read(expression);
    case "sum":
      return combine(
        "sum",
        expression.terms.map((term) => evaluate(term, facts))
      );
    case "minus":
      return combine("minus", [
        evaluate(expression.left, facts),
        evaluate(expression.right, facts),
      ]);
  }
}

function combine(by: "sum" | "minus", parts: readonly Traced<Fen>[]): Traced<Fen> {
  const lacking = missingAmong(parts);
  if (lacking !== undefined) return lacking;
  const applicable = parts.find((part) => part.state === "known");
  if (applicable === undefined) {
    const first = parts[0];
    return notApplicable(first?.state === "notApplicable" ? first.because : "各项均不适用");
  }
  const [first = ZERO, ...rest] = parts.map((part) => (part.state === "known" ? part.value : ZERO));
  const value = by === "sum" ? sumOf([first, ...rest]) : difference(first, sumOf(rest));
  return known(value, { kind: "derived", by, from: parts });
}

/** What is missing among several values, all of it, each once; undefined when nothing is. */
export function missingAmong(parts: readonly Traced<unknown>[]): Missing | undefined {
  const needs = parts.flatMap((part) => (part.state === "missing" ? part.needs : []));
  const [first, ...rest] = new Set(needs);
  return first === undefined ? undefined : missing(first, ...rest);
}

/** Numerator ÷ denominator; a zero denominator is not applicable, never Infinity. */
export function evaluateRatio(expression: RatioExpression, facts: FactReader): Traced<Ratio> {
  const top = evaluate(expression.numerator, facts);
  const bottom = evaluate(expression.denominator, facts);
  const lacking = missingAmong([top, bottom]);
  if (lacking !== undefined) return lacking;
  if (top.state !== "known") return top;
  if (bottom.state !== "known") return bottom;
  if (bottom.value === 0)
    return notApplicable(`${describe(expression.denominator)}为0，比率无意义`);
  return known(shareOf(top.value, bottom.value), {
    kind: "derived",
    by: "ratio",
    from: [top, bottom],
  });
}

/** "基本支出＋项目支出" */
export function describe(expression: Expression): string {
  switch (expression.kind) {
    case "fact":
      return factTitle(expression);
    case "sum":
      return expression.terms.map(describe).join("＋");
    case "minus":
      return `${describe(expression.left)}－${bracketed(expression.right)}`;
  }
}

function bracketed(expression: Expression): string {
  return expression.kind === "fact" ? describe(expression) : `（${describe(expression)}）`;
}

/** The same calculation as live Excel text in 万元, without the leading "="; parts that do not apply are left out. */
export function toFormula(expression: Expression, facts: FactReader): string {
  switch (expression.kind) {
    case "fact":
      return tracedFormula(facts.read(expression));
    case "sum":
      return expression.terms.map((term) => toFormula(term, facts)).join("+");
    case "minus":
      return `${toFormula(expression.left, facts)}-(${toFormula(expression.right, facts)})`;
  }
}

/** A traced amount as formula text in 万元: a reference to its cell, or the calculation it was derived by. */
export function tracedFormula(traced: Traced<Fen>): string {
  if (traced.state !== "known") return "0";
  const { origin } = traced;
  switch (origin.kind) {
    case "cell":
      // A cell of another workbook, or one that holds text, cannot be referred to: its value stands as a constant.
      if (origin.textual === true || origin.at.book !== undefined) return formatExact(traced.value);
      return scaled(
        formulaRef(origin.at),
        FEN_PER.tenThousandYuan / FEN_PER[origin.unit ?? "tenThousandYuan"]
      );
    case "derived": {
      const parts = origin.from.map((part) => tracedFormula(part as Traced<Fen>));
      return origin.by === "minus" ? `${parts[0] ?? "0"}-(${parts[1] ?? "0"})` : parts.join("+");
    }
    default:
      return formatExact(traced.value);
  }
}

function scaled(reference: string, divisor: number): string {
  if (divisor === 1) return reference;
  return divisor > 1 ? `${reference}/${String(divisor)}` : `${reference}*${String(1 / divisor)}`;
}

function formatExact(amount: Fen): string {
  return String(Number((amount / FEN_PER.tenThousandYuan).toPrecision(15)));
}

/** "590.65万元", or why there is none. */
export function describeValue(traced: Traced<Fen>): string {
  if (traced.state === "known") return `${formatMoney(traced.value)}万元`;
  return traced.state === "missing" ? `缺${traced.needs.join("、")}` : traced.because;
}
