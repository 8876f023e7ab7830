// Which of several explanations of the same figures is meant: the surest and simplest first, none that contradicts another.
import { grouped } from "../../../domain/grouped";
import { cellAt } from "../axis";
import type { Relation } from "../relation";
import { labelOf } from "../words";
import { farthest, reachesFurther } from "./sum-reach";

export interface Offer extends Relation {
  /** Its score, less what makes it odd: the higher the earlier it is accepted. */
  readonly rank: number;
}

/** Evidence that lets one total have a second set of terms on the same side (by sex, and again by age). */
const PLAIN = 12;
/** Evidence that lets two totals add up the same beginning of a list. */
const SURELY = 20;
const FEWEST_LINES = 3;
const RUNNING_WITHIN = 4;
/** What it is worth, in nats, to lie on the side where most totals of the sheet have their terms. */
const USUAL_SIDE = 3;

/** A total with so many unrelated explanations has none: the figures are merely regular. */
const TOO_MANY = 4;
/** In nats: explanations that come so close to the best are as good as that. */
const AS_GOOD = 10;
const FAILS_AGAIN = 5;
const FAILS_OFTEN = 0.1;

/** The best first; what contradicts an accepted relation is left out, unless it reaches further than that. */
export function choose(offers: readonly Offer[], found: readonly Relation[]): readonly Offer[] {
  const lean = leanOf([...found, ...offers]);
  const rank = (offer: Offer): number => offer.rank + side(offer) * lean;
  const accepted: Offer[] = [];
  const competing = [...farthest(offers, offers)].sort((left, right) => rank(right) - rank(left));
  for (const offer of competing) {
    const contradicts = [...found, ...accepted].some(
      (other) => conflict(offer, other) && !reachesFurther(offer, other)
    );
    if (!contradicts) accepted.push(offer);
  }
  return accepted;
}

/** Above nought where terms lie behind their total, below where they lie before it. */
function leanOf(known: readonly Relation[]): number {
  const before = known.filter((each) => side(each) === -1).length;
  const behind = known.filter((each) => side(each) === 1).length;
  return USUAL_SIDE * Math.log((behind + 1) / (before + 1));
}

function conflict(offer: Relation, other: Relation): boolean {
  if (!overlap(offer.holds, other.holds)) return false;
  if (offer.target === other.target)
    return (
      overlap(offer.terms, other.terms) || (side(offer) === side(other) && offer.score < PLAIN)
    );
  if (offer.terms.includes(other.target) && other.terms.includes(offer.target)) return true;
  if (isRepeat(offer, other) || isRunningTotal(offer, other)) return false;
  if (!contains(offer.terms, other.terms)) return false;
  // A total and all its parts come to twice the total: nobody means that.
  const isDoubled = offer.terms.length === other.terms.length + 1;
  return isDoubled || !offer.terms.includes(other.target);
}

/**
 * A column that repeats the total beside it adds up the same columns, and so does a row of the same name and figures;
 * a row of another name is a head of one part.
 */
function isRepeat(offer: Relation, other: Relation): boolean {
  if (!(offer.axis.direction === "down" ? isNamesake(offer, other) : isRightBeside(offer, other)))
    return false;
  if (offer.score < PLAIN || offer.terms.join() !== other.terms.join()) return false;
  const { axis, holds } = offer;
  const unitAt = (item: number, line: number): number =>
    axis.table.units[cellAt(axis, item, line)] ?? 0;
  return holds.every((line) => unitAt(offer.target, line) === unitAt(other.target, line));
}

/** Totals side by side before one list, each from its first item to a later one: by quarter, half a year and year. */
function isRunningTotal(offer: Relation, other: Relation): boolean {
  if (side(offer) !== 1 || side(other) !== 1 || offer.terms[0] !== other.terms[0]) return false;
  if (offer.terms.length === other.terms.length) return false;
  if (Math.abs(offer.target - other.target) > RUNNING_WITHIN) return false;
  return [offer, other].every(
    (each) => each.score >= SURELY && each.holds.length >= FEWEST_LINES && isUnbroken(each)
  );
}

function isUnbroken({ terms }: Relation): boolean {
  return (terms.at(-1) ?? 0) - (terms[0] ?? 0) + 1 === terms.length;
}

function isNamesake({ axis, target }: Relation, other: Relation): boolean {
  const name = labelOf(axis, target).trim();
  return name !== "" && name === labelOf(axis, other.target).trim();
}

function isRightBeside({ target, terms }: Relation, other: Relation): boolean {
  const away = target - other.target;
  return Math.abs(away) === 1 && terms.includes(other.target - away);
}

function side({ target, terms }: Relation): -1 | 0 | 1 {
  if (terms.every((term) => term < target)) return -1;
  return terms.every((term) => term > target) ? 1 : 0;
}

function overlap(left: readonly number[], right: readonly number[]): boolean {
  const one = new Set(left);
  return right.some((each) => one.has(each));
}

function contains(whole: readonly number[], part: readonly number[]): boolean {
  if (part.length > whole.length) return false;
  const all = new Set(whole);
  return part.every((each) => all.has(each));
}

/** Tables in steady steps or in proportion make any item a sum of many pairs, one as good as the other; then none is meant. */
export function withoutRegular(offers: readonly Offer[]): readonly Offer[] {
  return [...grouped(offers, ({ target }) => target).values()].flatMap((rivals) => {
    if (rivals.length < TOO_MANY) return rivals;
    const best = Math.max(...rivals.map(({ score }) => score));
    const asGood = rivals.filter(({ score }) => score > best - AS_GOOD);
    return asGood.length < TOO_MANY ? asGood : [];
  });
}

/** Not beside its terms, and failing again and again, a total is a coincidence of the other lines. */
export function isAccident({ target, terms, holds, fails }: Relation): boolean {
  const isBeside = terms[0] === target + 1 || terms.at(-1) === target - 1;
  if (isBeside || fails.length < FAILS_AGAIN) return false;
  return fails.length > FAILS_OFTEN * (holds.length + fails.length);
}
