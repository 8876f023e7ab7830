// From lines to a verdict: where a relation holds, and how much that is worth against coincidence.

import type { Axis } from "./axis";
import type { Relation } from "./relation";

export type LineState =
  /** Nothing is claimed: the target is blank or text. */
  | "absent"
  /** All nought. */
  | "nought"
  /** Equal to the only term that is not nought. */
  | "copy"
  | "holds"
  /** A term is withheld: cannot be told. */
  | "unknown"
  | "fails";

export interface LineEvidence {
  readonly line: number;
  readonly state: LineState;
  /** Chance that unrelated figures would come as close. */
  readonly chance: number;
  /** Chance that related figures would be so far apart, by rounding. */
  readonly expected: number;
  /** Lines with the same share are in proportion, or show the same ratio: the second says little or nothing. */
  readonly share: number;
  /** Of a copy: the term that is not nought. */
  readonly source?: number;
  /** Fails, but not by much. */
  readonly near?: boolean;
}

/** Terms blended with unlike weights tell lines in proportion from others by a single number. */
export function blendWeight(term: number): number {
  return 0.5 + ((term * 0.618) % 1);
}

/** Of related figures, how many meet exactly, and how many but for rounding. */
export const EXACT = 0.9;
export const ROUNDED = 0.15;

export interface Verdict {
  readonly score: number;
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  readonly misses: readonly number[];
  readonly unknown: readonly number[];
  /** Lines that hold by more than a copy or noughts. */
  readonly strong: number;
  readonly copies: number;
}

export interface Weighing {
  /** How far each line can be trusted to keep relations: less where percentages or codes stand. */
  readonly trust: Float64Array;
  /** Lines in a row belong together (a table among several on the sheet). */
  readonly segmented: boolean;
  /** Share of pairings of one line's target with another line's terms that hold as well. */
  readonly coincidence: number;
  /** What a line is worth that has the share of another, to the worth of the first. */
  readonly repeated: number;
}

/** Before anything is known: a row keeps its relations, a column may hold rates or codes. */
export function priorTrust({ direction, lines }: Axis): Float64Array {
  return new Float64Array(lines).fill(direction === "across" ? 0.9 : 0.6);
}

/** Lines in which the relations found so far hold are trusted more, the others less. */
export function learnTrust(trust: Float64Array, axis: Axis, found: readonly Relation[]): void {
  const prior = priorTrust(axis)[0] ?? 1;
  const holds = new Float64Array(trust.length);
  const fails = new Float64Array(trust.length);
  for (const relation of found) {
    for (const line of relation.holds) holds[line] = (holds[line] ?? 0) + 1;
    for (const line of relation.fails) fails[line] = (fails[line] ?? 0) + 1;
  }
  for (const line of axis.counted) {
    const held = holds[line] ?? 0;
    trust[line] = (held + 2 * prior) / (held + (fails[line] ?? 0) + 2);
  }
}

/** Copies of now this term, now that one, are nearly as good as sums. */
const VARIED_COPY = 0.4;
/** The most that a block in which the relation fails speaks against it elsewhere, and that all such blocks do. */
const OTHER_TABLE = 4;
const OTHER_TABLES = 12;

export function weigh(lines: readonly LineEvidence[], weighing: Weighing): Verdict {
  const weights = weightsOf(lines, weighing);
  const blocks = weighing.segmented ? blocksOf(lines) : [[0, lines.length] as const];
  const verdict = { score: 0, strong: 0, copies: 0 };
  let against = 0;
  const holds: number[] = [];
  const fails: number[] = [];
  const misses: number[] = [];
  const unknown: number[] = [];
  for (const [from, to] of blocks) {
    let score = 0;
    for (let index = from; index < to; index++) score += weights[index] ?? 0;
    if (weighing.segmented && score < 0) against += Math.max(score, -OTHER_TABLE);
    else verdict.score += score;
    const block = lines.slice(from, to);
    if (score < 0 && weighing.segmented && !isUnopposed(block)) continue;
    for (const each of block) {
      if (each.state === "holds") verdict.strong += 1;
      if (each.state === "copy") verdict.copies += 1;
      if (each.state === "fails") fails.push(each.line);
      if (each.state === "fails" && each.near === true) misses.push(each.line);
      else if (each.state === "unknown") unknown.push(each.line);
      else if (each.state !== "absent" && each.state !== "fails") holds.push(each.line);
    }
  }
  verdict.score += Math.max(against, -OTHER_TABLES);
  if (!isBorneOut(verdict, lines, weighing.segmented))
    return { ...verdict, score: -Infinity, holds, fails, misses, unknown };
  return { ...verdict, holds, fails, misses, unknown };
}

/** A rate of a hundred per cent in every line says nothing, but nothing against the rate either. */
function isUnopposed(block: readonly LineEvidence[]): boolean {
  const claimed = block.filter(({ state }) => state !== "absent" && state !== "unknown");
  return claimed.length > 1 && claimed.every(({ state }) => state !== "fails");
}

/** Holding in one line among many that do not is a coincidence, however exact. */
function isBorneOut(
  { strong, copies }: { strong: number; copies: number },
  lines: readonly LineEvidence[],
  segmented: boolean
): boolean {
  const failing = lines.filter(({ state }) => state === "fails").length;
  const claimed = strong + copies + failing;
  if (strong === 0 && copies < 3) return false;
  if (!segmented) return 8 * (strong + copies) >= claimed;
  if (strong >= 3) return 8 * (strong + copies) >= claimed;
  return strong >= failing;
}

function weightsOf(lines: readonly LineEvidence[], weighing: Weighing): readonly number[] {
  const shareOfCopies = new Set<number>();
  const shareOfOthers = new Set<number>();
  const sources = new Set(lines.flatMap(({ source }) => (source === undefined ? [] : [source])));
  return lines.map((each) => {
    const isTelling = each.state === "copy" && sources.size > 1;
    const weight = weightOf(isTelling ? { ...each, state: "holds" } : each, weighing);
    if (isTelling) return VARIED_COPY * weight;
    if (weight <= 0) return weight;
    // A copy says nothing yet of the other terms.
    const shares = each.state === "copy" ? shareOfCopies : shareOfOthers;
    if (shares.has(each.share)) return weighing.repeated * weight;
    shares.add(each.share);
    return weight;
  });
}

function weightOf({ line, state, chance, expected }: LineEvidence, weighing: Weighing): number {
  const trust = Math.min(0.98, weighing.trust[line] ?? 0.9);
  const likely = Math.min(0.99, Math.max(chance, weighing.coincidence));
  switch (state) {
    case "absent":
    case "nought":
    case "unknown":
      return 0;
    case "copy":
      return Math.min(0.7, 0.3 * Math.log((trust * expected) / likely));
    case "holds":
      return Math.log((trust * expected) / likely);
    case "fails":
      return Math.log((1 - trust) / (1 - Math.min(0.9, weighing.coincidence)));
  }
}

type Stretch = readonly [number, number];

/** Blocks of lines without a break; what speaks against the relation in one of them may be another table. */
function blocksOf(lines: readonly LineEvidence[]): readonly Stretch[] {
  const blocks: Stretch[] = [];
  let from = 0;
  lines.forEach(({ line }, index) => {
    const next = lines[index + 1];
    if (next?.line === line + 1) return;
    blocks.push([from, index + 1]);
    from = index + 1;
  });
  return blocks;
}
