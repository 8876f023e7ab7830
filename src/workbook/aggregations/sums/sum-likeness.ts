// Totals that are made alike bear each other out: all heads of an outline, and the same list under several heads.
import { grouped } from "../../../domain/grouped";
import type { Offer } from "./sum-choice";
import type { Relation } from "../relation";
import { labelOf } from "../words";

/** In nats, times the logarithm of how many there are. */
const EACH = 1.5;
const FOUND = 4;

/** Where other heads are the sums of all that is set in below them, one more is hardly a coincidence. */
export function withHeads(offers: readonly Offer[], heads: ReadonlySet<Offer>): readonly Offer[] {
  return offers.map((offer) => {
    if (!heads.has(offer)) return offer;
    const holds = new Set(offer.holds);
    const alike = [...heads].filter((head) => head.holds.some((line) => holds.has(line)));
    return borneOutBy(offer, alike);
  });
}

/** The same names at the same distances: male and female under every age; the surer where one has been found. */
export function withTwins(offers: readonly Offer[], found: readonly Relation[]): readonly Offer[] {
  if (offers[0]?.axis.direction !== "down") return offers;
  const known = new Set(found.map(formOf));
  const twins = grouped(
    offers.filter(({ score }) => score > 0),
    formOf
  );
  return offers.map((offer) => {
    if (offer.score <= 0) return offer;
    const form = formOf(offer);
    const twin = borneOutBy(offer, twins.get(form) ?? []);
    return known.has(form) ? raised(twin, FOUND) : twin;
  });
}

function formOf({ axis, target, terms }: Relation): string {
  return terms.map((term) => `${String(term - target)} ${labelOf(axis, term).trim()}`).join("|");
}

function borneOutBy(offer: Offer, alike: readonly Offer[]): Offer {
  const totals = new Set(alike.map(({ target }) => target)).size;
  if (totals < 2) return offer;
  return raised(offer, EACH * Math.log(totals));
}

function raised(offer: Offer, worth: number): Offer {
  return { ...offer, score: offer.score + worth, rank: offer.rank + worth };
}
