// Whether two names are evidently one name in two spellings. Names that differ in a number, or in a word that tells
// twins apart (东 and 西, 收入 and 支出), are different names however alike they look.
import { normalise } from "../../workbook/labels";

/** What changes by itself from year to year: 2023年, 第六届, 2023-2024. */
const YEARS = /(?:19|20)\d{2}(?:[-—–~至到](?:19|20)?\d{2})?(?:学年|年度|年)?|[本上今去]年度?/g;
const EDITION = /第[一二三四五六七八九十百\d]+(?=[届期批次轮])/g;
const PUNCTUATION = /[\p{P}\p{S}]/gu;
/** What stands for one of a row of things: it must be the same in both names. */
const TELLING =
  /[\d一二三四五六七八九十甲乙丙丁]+|[a-z]+|[东西南北上下左右内外男女新老旧大中小高低省市区县镇乡村]|收入|支出|预算|决算|增|减/g;
const SHORTEST = 4;
/** So many letters for each that was left out or put in; twice as many for each that was exchanged. */
const LETTERS_PER_GAP = 5;
/** Share of letter pairs two names of one amount have in common. */
const ALIKE = 0.5;

/** The name without what differs between two prints of it, or between two years. */
export function plainName(name: string): string {
  return normalise(name)
    .toLowerCase()
    .replace(YEARS, "")
    .replace(EDITION, "第")
    .replace(PUNCTUATION, "");
}

/** Of plain names: hardly a letter differs. */
export function isNearlySame(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  if (Math.min(one.length, other.length) < SHORTEST || !tellsSame(one, other)) return false;
  return editCost(one, other) * LETTERS_PER_GAP <= length;
}

/** Of plain names: alike enough where something else tells that they are one. */
export function isAlike(one: string, other: string): boolean {
  return tellsSame(one, other) && sharedPairs(one, other) >= ALIKE;
}

/** Share of their letter pairs that two names have in common: 0 to 1. */
export function sharedPairs(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...others].filter((pair) => pairs.has(pair)).length;
  return shared === 0 ? 0 : (2 * shared) / (pairs.size + others.size);
}

/** The words of a plain name that tell it from its twins. */
export function tellingWords(name: string): string {
  return (name.match(TELLING) ?? []).join("|");
}

function tellsSame(one: string, other: string): boolean {
  return tellingWords(one) === tellingWords(other);
}

type Size = readonly [letters: number, pairs: number];

/** So many letter pairs have two names in common that are nearly the same or alike; a changed letter breaks two pairs. */
export function leastSharedPairs([letters, pairs]: Size, [others, otherPairs]: Size): number {
  const changed = Math.floor(Math.max(letters, others) / LETTERS_PER_GAP);
  const nearlySame = Math.max(pairs, otherPairs) - 2 * changed;
  return Math.min(nearlySame, Math.ceil((ALIKE * (pairs + otherPairs)) / 2));
}

export function pairsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** Letters left out or put in; a letter exchanged for another counts as both. */
function editCost(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [row, letter] of Array.from(one).entries()) {
    const line = [row + 1];
    for (let column = 1; column <= other.length; column++) {
      const [up = 0, left = 0, across = 0] = [above[column], line[column - 1], above[column - 1]];
      line.push(letter === other[column - 1] ? across : Math.min(up, left) + 1);
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
