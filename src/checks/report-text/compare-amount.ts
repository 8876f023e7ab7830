// One stated amount against the facts it may mean: it agrees with one of them, or the likeliest says what it should be.
import { factTitle, type FactRef } from "../../domain/fact";
import { formatMoney, type Fen } from "../../domain/money";
import type { Known } from "../../domain/trace";
import type { Book } from "../../workbook/book";
import type { RuleId } from "../catalogue";
import { fails, holds, type Outcome } from "./outcome";
import type { Place, Report } from "./report";
import type { Amount } from "./statements";

export interface StatedAmount {
  readonly paragraph: Place;
  readonly words: string;
  readonly amount: Amount;
  /** The likeliest first. */
  readonly refs: readonly FactRef[];
}

/** Nothing where the tables have none of the facts. */
export function compareAmount(
  stated: StatedAmount,
  report: Report,
  { facts }: Book
): readonly Outcome[] {
  const values = stated.refs.flatMap((ref) => {
    const value = facts.read(ref);
    return value.state === "known" ? [{ ref, value }] : [];
  });
  const [first] = values;
  if (first === undefined) return [];
  const { fen, within } = stated.amount;
  if (values.some(({ value }) => Math.abs(fen - value.value) <= within)) return [holds("E-01")];
  return [disagreement(stated, first, report)];
}

function disagreement(
  { words, paragraph, amount: { fen: printed, within } }: StatedAmount,
  { ref, value }: { readonly ref: FactRef; readonly value: Known<Fen> },
  report: Report
): Outcome {
  const slip = slipOf(printed, value.value);
  const rule = slip === null ? ruleFor(ref, value, { printed, step: within * 2 }) : "E-02";
  const table = `${factTitle(ref)}${formatMoney(value.value)}万元`;
  const message = `写“${words}”，表中${table}${slip === null ? "" : `，疑似${slip}`}`;
  const key = ref.year === undefined ? ref.fact : `${ref.year}.${ref.fact}`;
  return fails({ rule, key, paragraph, message, expected: value, actual: printed }, report);
}

/** A table in 元 that was rounded wrongly on its way into the text, the budget, or any other amount. */
function ruleFor(
  { fact: id }: FactRef,
  { value, origin }: Known<Fen>,
  { printed, step }: { readonly printed: Fen; readonly step: number }
): RuleId {
  const isInYuan = origin.kind === "cell" && origin.unit === "yuan";
  if (isInYuan && Math.abs(printed - value) <= step) return "D-11";
  return id.startsWith("original") ? "E-23" : "E-01";
}

/** A factor of ten thousand is a slip of the unit; a smaller power of ten, of the decimal point. */
function slipOf(printed: Fen, value: Fen): string | null {
  if (value === 0 || printed === 0) return null;
  const power = Math.log10(Math.abs(printed / value));
  const nearest = Math.round(power);
  if (nearest === 0 || Math.abs(power - nearest) > 0.005) return null;
  return Math.abs(nearest) === 4 ? "万元与元错位" : "小数点错位或丢位";
}
