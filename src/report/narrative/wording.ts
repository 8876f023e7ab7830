// Texts of others (reasons, remedies, goal names) made fit for running text: official punctuation and dates, no stray
// spaces; the numbers in them become figures with the cells they were judged by.
import type { CellRef } from "../../domain/cell-ref";
import type { PrintedFigure } from "./narrative";
import type { Sentence } from "./sentence";

const HAN = "\\u2e80-\\u9fff\\uff00-\\uffef“”《》（）、，。；：";

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g, "$1年$2月$3日"],
  [/年0(\d)月/g, "年$1月"],
  [/月0(\d)日/g, "月$1日"],
  [new RegExp(`(?<=[${HAN}])[ \\u3000]+|[ \\u3000]+(?=[${HAN}])`, "gu"), ""],
  [/(?<=\d)[ \u3000]+(?=%)/g, ""],
  [new RegExp(`(?<=[${HAN}]),|,(?=[${HAN}])`, "gu"), "，"],
  [new RegExp(`(?<=[${HAN}]);|;(?=[${HAN}])`, "gu"), "；"],
  [new RegExp(`(?<=[${HAN}]):|:(?=[${HAN}])`, "gu"), "："],
  [/\(([^()]*[\u4e00-\u9fff][^()]*)\)/g, "（$1）"],
];

/** The same words in official typography. */
export function official(text: string): string {
  return REPLACEMENTS.reduce((line, [from, to]) => line.replace(from, to), text.trim());
}

/** Without the closing mark, to stand inside a longer sentence. */
export function clause(text: string): string {
  return official(text).replace(/[。；，;,.!！\s]+$/u, "");
}

/** In quotation marks; those inside become single ones: “‘三公’经费控制情况”. */
export function inQuotes(name: string): string {
  return `“${clause(name).replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** With exactly one closing mark. */
export function fullStop(text: string): string {
  const line = official(text);
  return /[。！？：】]$/u.test(line) ? line : `${clause(line)}。`;
}

/** Names and document numbers keep their digits for themselves; a date is one figure. */
const NUMBERS =
  /《[^》]*》|“[^”]*”|[〔［[]\d{4}[〕］\]]\d+号|(\d{4}年\d{1,2}月\d{1,2}日|\d+(?:\.\d+)?%?)/gu;

/** Someone else's clause, its numbers listed as figures of `fact`. */
export function reported(text: string, fact: string, cells: readonly CellRef[]): Sentence {
  const line = clause(text);
  const figures: PrintedFigure[] = [];
  for (const [, number] of line.matchAll(NUMBERS)) {
    if (number !== undefined) figures.push({ text: number, fact, cells });
  }
  return { text: line, figures, gap: false };
}

/** "甲、乙、丙等26项": long lists stand elsewhere in full. */
export function listed(names: readonly string[], most = 3): string {
  if (names.length <= most) return names.join("、");
  return `${names.slice(0, most).join("、")}等${String(names.length)}项`;
}

const DIGITS = "一二三四五六七八九";

/** 一 for 0, 十 for 9, 二十一 for 20; up to 九十九. */
export function numeral(index: number): string {
  const [tens, ones] = [Math.floor((index + 1) / 10), (index + 1) % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens - 1)}十`;
  return ten + (ones === 0 ? "" : DIGITS.charAt(ones - 1));
}
