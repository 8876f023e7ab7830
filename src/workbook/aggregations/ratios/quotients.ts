// Shares, rates and unit prices: one item divided by another.
import { cellAt } from "../axis";
import type { Axis } from "../axis";
import { pairVerdict } from "./pair-evidence";
import { bestPairs, weighedPairs } from "./pair-relations";
import type { PairOperator } from "./pair-guesses";
import { isProduct } from "./products";
import { numberAt } from "../probe-lines";
import type { Pattern, Relation } from "../relation";
import type { Verdict } from "../weigh";
import { saysMean, wordsOf } from "../words";

const QUOTIENT: PairOperator = {
  operator: "quotient",
  of: (part, whole) => (whole === 0 ? Number.NaN : part / whole),
  blur: (part, whole, [ofPart, ofWhole]) =>
    Math.abs((0.5 * ofPart) / whole) + Math.abs((0.5 * ofWhole * part) / (whole * whole)),
  blurs: () => false,
  words: /%|percent|share|rate|ratio|per\b|average|avg|率|比|占|平均|人均|单价/i,
};

export function findQuotients(axis: Axis): readonly Relation[] {
  const found = bestPairs(weighedPairs(axis, QUOTIENT));
  const accepted: Relation[] = [];
  for (const relation of [...found].sort((left, right) => rank(left) - rank(right))) {
    if (accepted.some((other) => saysTheSame(relation, other))) continue;
    accepted.push(isProduct(relation) ? ofFactors(relation) : relation);
  }
  return accepted;
}

export function quotientVerdict(axis: Axis, pattern: Pattern): Verdict {
  return pairVerdict(axis, pattern, QUOTIENT);
}

/** a = b ÷ c is also c = b ÷ a; of a product, one factor stands for both. */
export function saysTheSame(one: Relation, other: Relation): boolean {
  const items = new Set([other.target, ...other.terms]);
  return one.terms.every((term) => items.has(term)) && items.has(one.target);
}

/** Of two factors the one that is a share or is called a mean, else the first: the number that is multiplied. */
function ofFactors(relation: Relation): Relation {
  const { axis, target, terms } = relation;
  const [product = 0, factor = 0] = terms;
  const rates = [target, factor].filter(
    (item) => isShare(relation, item) || saysMean(wordsOf(axis, item))
  );
  const isMeant = rates.length === 1 ? rates[0] === target : target < factor;
  return isMeant ? relation : { ...relation, target: factor, terms: [product, target] };
}

function isShare({ axis, holds }: Relation, item: number): boolean {
  return holds.every((line) => Math.abs(numberAt(axis, item, line)) <= 1);
}

/** Any factor of a product; else the one printed with more decimals than the other two; else the surest. */
function rank(relation: Relation): number {
  if (isProduct(relation)) return relation.target;
  const { axis, target, terms } = relation;
  const finer = terms.every(
    (term) => finest(axis, term, relation) < finest(axis, target, relation)
  );
  return -relation.score - (finer ? 1e9 : 1e6);
}

function finest(axis: Axis, item: number, { holds }: Relation): number {
  const { decimals } = axis.table;
  return holds.reduce((most, line) => Math.max(most, decimals[cellAt(axis, item, line)] ?? 0), 0);
}
