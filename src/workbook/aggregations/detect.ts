// All relations of a table, in both directions.
import { findAverages } from "./averages";
import { axisOf } from "./axis";
import { countersAmong } from "./counters";
import type { Axis } from "./axis";
import { changedItems, changePairs, changeVerdict, findChanges } from "./ratios/changes";
import type { NumberTable } from "./number-table";
import type { WeighedPair } from "./ratios/pair-relations";
import { findQuotients, quotientVerdict, saysTheSame } from "./ratios/quotients";
import type { Relation } from "./relation";
import { settledSum } from "./sums/ledger-sums";
import { findSums } from "./sums/sums";
import { saysChange, saysRate, wordsOf } from "./words";

/** Relations across a ledger are found in a sample of its lines and then looked up in all of them. */
const SAMPLE = 400;
const LONG = 2000;

export function detect(table: NumberTable): readonly Relation[] {
  const axes = axesOf(table);
  const looked = axes.map((axis) => (isLong(axis) ? sampled(axis) : axis));
  const pairs = looked.map(changePairs);
  return looked.flatMap((axis, index) => {
    const changes = changedItems(pairs[1 - index] ?? []);
    return settledOn(relationsIn({ ...axis, changes }, pairs[index] ?? []), axes[index] ?? axis);
  });
}

/** Sums alone: they cost a fraction of the rest. */
export function detectSums(table: NumberTable): readonly Relation[] {
  return axesOf(table).flatMap((axis) => {
    const looked = isLong(axis) ? sampled(axis) : axis;
    return settledOn(findSums(looked, noAddendsIn(looked, [])), axis);
  });
}

function axesOf(table: NumberTable): readonly Axis[] {
  return [axisOf(table, "across"), axisOf(table, "down")];
}

function isLong({ counted }: Axis): boolean {
  return counted.length > LONG;
}

function relationsIn(axis: Axis, pairs: readonly WeighedPair[]): readonly Relation[] {
  const quotients = findQuotients(axis);
  const sums = findSums(axis, noAddendsIn(axis, quotients));
  const said = [...sums, ...quotients];
  const changes = findChanges(axis, pairs, sums).filter(
    (change) => !said.some((other) => other.terms.length === 2 && saysTheSame(change, other))
  );
  const averages = findAverages(axis, sums);
  return [
    ...sums,
    ...quotients.filter(
      (quotient) =>
        !changes.some((change) => isMeant(change, quotient)) &&
        !averages.some((average) => isMeanInstead(average, quotient))
    ),
    ...averages,
    ...changes.filter((change) => !quotients.some((quotient) => isMeant(quotient, change))),
  ];
}

/** A mean of several figures, where one of them happens to be their number. */
function isMeanInstead(average: Relation, quotient: Relation): boolean {
  const [, divisor = -1] = quotient.terms;
  return (
    average.target === quotient.target &&
    average.terms.includes(divisor) &&
    average.holds.length >= quotient.holds.length
  );
}

/** (a − b) ÷ b is both a change and, where a − b is printed as well, a quotient: the name tells which is meant. */
function isMeant(one: Relation, other: Relation): boolean {
  if (one.target !== other.target || !one.holds.some((line) => other.holds.includes(line)))
    return false;
  return saysChange(wordsOf(one.axis, one.target)) === (one.operator === "change");
}

/** Items that are calculated by division, called a rate or a mean, or only number the lines. */
function noAddendsIn(axis: Axis, quotients: readonly Relation[]): ReadonlySet<number> {
  const divided = quotients.map(({ target }) => target);
  // The rows of a ledger are records, not rates.
  if (axis.figured.length > LONG) return new Set(divided);
  const called = axis.figured.filter((item) => saysRate(wordsOf(axis, item)));
  return new Set([...called, ...countersAmong(axis), ...divided]);
}

function sampled(axis: Axis): Axis {
  const stride = axis.counted.length / SAMPLE;
  const counted = Array.from(
    { length: SAMPLE },
    (_, index) => axis.counted[Math.floor(index * stride)] ?? 0
  );
  return { ...axis, counted };
}

/** Relations found in a sample of the lines are looked up in all of them. */
function settledOn(found: readonly Relation[], axis: Axis): readonly Relation[] {
  return isLong(axis) ? found.flatMap((relation) => settled(relation, axis)) : found;
}

/** An average over a hundred thousand lines is left out: nobody reads it line by line. */
function settled(relation: Relation, axis: Axis): readonly Relation[] {
  const verdictOf = { quotient: quotientVerdict, change: changeVerdict };
  if (relation.operator === "average") return [];
  if (relation.operator === "sum") return [settledSum(relation, axis)];
  return [{ ...relation, axis, ...verdictOf[relation.operator](axis, relation) }];
}
