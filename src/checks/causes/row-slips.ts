// Mistakes of whole rows, as a column that does not add up shows them: a row left out of the sum, doubled, or missing.
import { difference, sumOf, ZERO, type Fen } from "../../domain/money";
import type { Comparison } from "../comparison";
import { printed, quoted, unitOf, type Term } from "../term";

/** "合计恰好少计“办公费”一项"; undefined where the sum does not run down a column. */
export function rowSlipOf({ relation, left, plus, minus = [] }: Comparison): string | undefined {
  if (relation !== "equals" || minus.length > 0 || !isColumn(left, plus)) return undefined;
  const rest = difference(left.value.value, sumOf(plus.map(({ value }) => value.value)));
  const unit = unitOf(left);
  if (rest > 0) return `合计比各项之和多${printed(rest, unit)}，疑似漏列一行`;
  const gap = difference(ZERO, rest);
  const same = plus.filter(({ value }) => value.value === gap);
  const [only] = same;
  if (only === undefined) return undefined;
  if (same.length === 1) return `合计恰好少计${quoted(only.title)}一项`;
  return isTwice(same) ? `疑似${quoted(only.title)}重复填列一行` : undefined;
}

/** A column of at least two rows above or below its sum. */
function isColumn(left: Term, plus: readonly Term[]): boolean {
  const [total, ...parts] = [left, ...plus].map(cellOf);
  return (
    total !== undefined &&
    parts.length > 1 &&
    parts.every((cell) => cell?.column === total.column && !isSame(cell, total))
  );
}

type Cell = ReturnType<typeof cellOf>;

function cellOf({ value: { origin } }: Term) {
  return origin.kind === "cell" ? origin.at : undefined;
}

function isSame(one: Cell, other: Cell): boolean {
  return one?.row === other?.row && one?.sheet === other?.sheet;
}

/** Two neighbours of one name and one amount. */
function isTwice(same: readonly Term[]): boolean {
  const [first, second] = same;
  const [one, other] = same.map(cellOf);
  const apart = (other?.row ?? 0) - (one?.row ?? 0);
  return same.length === 2 && first?.title === second?.title && apart === 1;
}

/** "疑似把合计数抄到分项": an addend that repeats the sum, or the figure in the line above. */
export function copySlipOf({ left, plus }: Comparison, wrong: Fen): string | undefined {
  if (wrong === 0) return undefined;
  const index = plus.findIndex(({ value }) => value.value === wrong);
  if (index < 0 || plus.length < 2) return undefined;
  if (left.value.value === wrong) return "疑似把上级的数抄到了下级";
  return plus[index + 1]?.value.value === wrong ? "疑似与上一行填了同一个数" : undefined;
}
