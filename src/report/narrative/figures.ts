// The only ways a figure gets into a sentence. What is missing prints as a gap that says where it should stand.
import type { FactReader, FactRef } from "../../domain/fact";
import { formatMoney, roundHalfUp, type Fen } from "../../domain/money";
import { shortPercent, type Ratio } from "../../domain/ratio";
import { cellsOf, known, type Traced } from "../../domain/trace";
import type { CellRef } from "../../domain/cell-ref";
import type { MeasureResult } from "../../measures/measure";
import type { Review } from "../../review/review";
import { lacking } from "./lacking";
import { figure, gap, type Sentence } from "./sentence";
import { clause } from "./wording";

/** How a traced value prints. A cell with “—” holds no amount: “决算（不适用）万元” is no sentence, so it is asked about. */
function print<T>(traced: Traced<T>, fact: string, format: (value: T) => string): Sentence {
  if (traced.state === "missing") return lacking(traced);
  if (traced.state === "notApplicable") return gap(clause(traced.because), "请核实");
  return figure(format(traced.value), fact, cellsOf(traced));
}

/** "590.65", to be followed by 万元. */
export function money(traced: Traced<Fen>, fact: string): Sentence {
  return print(traced, fact, (value) => formatMoney(value));
}

export function amount(facts: FactReader, ref: FactRef): Sentence {
  return money(facts.read(ref), ref.fact);
}

/** At most so many decimals, yet 99.996 % is never shown as 100 %, and 0.0004 % never as 0 %. */
export function percentText(value: Ratio, decimals = 1): string {
  const exact = value * 100;
  const rounded = roundHalfUp(exact, decimals);
  const pretends = (Math.abs(rounded) === 100 || rounded === 0) && Math.abs(exact - rounded) > 1e-9;
  return pretends && decimals < 6
    ? percentText(value, decimals + 1)
    : `${shortPercent(value, decimals)}%`;
}

export function percent(traced: Traced<Ratio>, fact: string, decimals = 1): Sentence {
  return print(traced, fact, (value) => percentText(value, decimals));
}

/** The value of a measure by its id. */
export function rate(review: Review, id: string, title: string): Sentence {
  const result = review.measures.get(id);
  return result === undefined ? gap(title) : measured(result);
}

/** Shares have one decimal, rates two, as in the workings. Rests on the rows where it is no division of two figures. */
export function measured({ measure, value, cells }: MeasureResult): Sentence {
  const decimals = measure.id.endsWith("Share") ? 1 : 2;
  if (value.state !== "known") return percent(value, measure.id);
  const traced = cellsOf(value);
  const text = percentText(value.value, decimals);
  return figure(text, measure.id, traced.length > 0 ? traced : cells);
}

/** 20, 0.5 or 19.43: points as a scheme prints them. */
export function pointsText(points: number): string {
  return String(roundHalfUp(points, 2));
}

export function points(value: number, fact: string, cells: readonly CellRef[]): Sentence {
  return figure(pointsText(value), fact, cells);
}

export function tracedPoints(
  traced: Traced<number>,
  fact: string,
  cells: readonly CellRef[]
): Sentence {
  return traced.state === "known"
    ? points(traced.value, fact, cells)
    : print(traced, fact, pointsText);
}

/** How many of something there are; rests on the cells that were counted. */
export function count(number: number, fact: string, cells: readonly CellRef[]): Sentence {
  return figure(String(number), fact, cells);
}

/** An amount that a table row states, as a figure of the row. */
export function rowAmount(fen: Fen, fact: string, at: CellRef): Sentence {
  return money(known(fen, { kind: "cell", at, text: "" }), fact);
}
