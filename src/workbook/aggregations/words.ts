// Words that say what a row or column is: a total, a difference, a share. Weak evidence beside the arithmetic.
import type { Axis } from "./axis";
import { BLANK, FIGURE, TEXT } from "./number-table";
import type { NumberTable } from "./number-table";

/** A title block and a header of so many lines are looked through for words. */
const HEAD = 24;

const TOTAL =
  /合计|总计|小计|总额|总数|总收入|总支出|^计$|\b(?:sub-?)?totals?\b|\bsum\b|\boverall\b|\ball\b|\bgrand\b|^both\b/i;

const DIFFERENCE =
  /差额|差异|增减|[增减][加少长]额|结余|余额|结转|净[值额增]|盈亏|利润|\bless\b|\bchange\b|\bbalance\b|\bdifference\b|\bnet\b|\bremaining\b|\bmargin\b|\bsurplus\b|\bdeficit\b/i;

export function saysTotal(words: string): boolean {
  return TOTAL.test(words);
}

const REDUCTION = /减少|减[:：]|冲减|扣除|核减|调减/;

/** What is taken off; 调增调减数 has a sign of its own. */
export function saysReduction(words: string): boolean {
  return REDUCTION.test(words) && !words.includes("增");
}

export function saysDifference(words: string): boolean {
  return DIFFERENCE.test(words);
}

const RESULT = /average|avg|mean|平均|率|比重|占比|百分[比数]|%|percent|ratio|rate|change|增长/i;

const RATE =
  /(?<!\d\s?)%|\bpercent|\bper cent|\baverage|\bavg\b|\bmean\b|\brate\b|\bratio\b|率|占比|比重|百分[比数]|平均|人均/i;

/** What is called a rate or a mean adds up to nothing; "associates (50 %)" is called neither. */
export function saysRate(words: string): boolean {
  return RATE.test(words);
}

const MEAN = /\baverage|\bavg\b|\bmean\b|平均|人均|均值/i;

export function saysMean(words: string): boolean {
  return MEAN.test(words);
}

const CHANGE = /\bchange|growth|increase|decrease|增|减|变动|变化|同比|环比/i;

export function saysChange(words: string): boolean {
  return CHANGE.test(words);
}

/** Any word of a result: a total, a difference, an average, a rate. */
export function saysResult(words: string): boolean {
  return TOTAL.test(words) || DIFFERENCE.test(words) || RESULT.test(words);
}

/** The words that stand at the head of an item: its first texts. */
export function wordsOf(axis: Axis, item: number): string {
  const known = axis.words.get(item);
  if (known !== undefined) return known;
  const words = headOf(axis, item);
  axis.words.set(item, words);
  return words;
}

function headOf(axis: Axis, item: number): string {
  const { table } = axis;
  const words: string[] = [];
  for (let line = 0; line < Math.min(axis.lines, HEAD); line++) {
    if (table.kinds[item * axis.itemStep + line * axis.lineStep] !== TEXT) continue;
    const [row, column] = axis.direction === "across" ? [line, item] : [item, line];
    words.push(table.text(row, column));
  }
  return words.join(" ").slice(0, 200);
}

/** With the words of a heading that spans several columns, which stand over the first of them alone. */
export function spannedWordsOf(axis: Axis, item: number): string {
  if (axis.direction === "down") return wordsOf(axis, item);
  const known = spanned.get(axis) ?? new Map<number, string>();
  spanned.set(axis, known);
  const words =
    known.get(item) ?? [wordsOf(axis, item), ...headingsOver(axis.table, item)].join(" ");
  known.set(item, words);
  return words;
}

const spanned = new WeakMap<Axis, Map<number, string>>();

function headingsOver(table: NumberTable, column: number): string[] {
  const { rows, columns, kinds } = table;
  const headings: string[] = [];
  for (let row = 0; row < Math.min(rows, HEAD); row++) {
    const kindAt = (at: number): number => kinds[row * columns + at] ?? BLANK;
    if (kindAt(column) === FIGURE) break;
    let from = column;
    while (from > 0 && kindAt(from) === BLANK) from -= 1;
    if (from > 0 && from < column && kindAt(from) === TEXT) headings.push(table.text(row, from));
  }
  return headings;
}

export function totalWord(axis: Axis, item: number): boolean {
  return TOTAL.test(wordsOf(axis, item).replace(/\s+(?=[\u4e00-\u9fff])/g, ""));
}

/** The first text of an item, with its indentation. */
export function labelOf(axis: Axis, item: number): string {
  const { table } = axis;
  for (let line = 0; line < Math.min(axis.lines, HEAD); line++) {
    const [row, column] = axis.direction === "across" ? [line, item] : [item, line];
    if (table.kinds[row * table.columns + column] === TEXT) return table.text(row, column);
  }
  return "";
}

/** What an item is called: the label of a row, or the text nearest above the figures of a column; codes are no names. */
export function nameOf(axis: Axis, item: number): string {
  const label = axis.direction === "down" ? labelOf(axis, item).trim() : lowestHeader(axis, item);
  return /\p{L}/u.test(label) ? label : "";
}

function lowestHeader(axis: Axis, item: number): string {
  const { table } = axis;
  let name = "";
  for (let line = 0; line < Math.min(axis.lines, HEAD); line++) {
    const kind = table.kinds[line * table.columns + item];
    if (kind === FIGURE) break;
    if (kind === TEXT) name = table.text(line, item).trim();
  }
  return name;
}

/** How far a label is set in: blanks, dashes, bullets and leaders before it. */
export function indentOf(label: string): number {
  const before = /^(?:[\s\u3000•·*–—-]|…+|\.{3,})*/.exec(label)?.[0] ?? "";
  return before.replace(/…+|\.{3,}/g, "…").length;
}

const HEAD_LINES = 8;
const MOST_ALIKE = 60;

/** Groups of items that share a word at their head, such as "Number" over every other column. */
export function itemsByWord(axis: Axis): readonly (readonly number[])[] {
  const known = groupsOf.get(axis);
  if (known !== undefined) return known;
  const groups = new Map<string, number[]>();
  for (let line = 0; line < Math.min(axis.lines, HEAD_LINES); line++) {
    for (const item of axis.figured) {
      const [row, column] = axis.direction === "across" ? [line, item] : [item, line];
      if (axis.table.kinds[row * axis.table.columns + column] !== TEXT) continue;
      const key = `${String(line)} ${bareWord(axis.table.text(row, column))}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  const found = [...groups.values()].filter(({ length }) => length > 1 && length < MOST_ALIKE);
  groupsOf.set(axis, found);
  return found;
}

/** Without the code before it: "01-3007 Subtotal" is a subtotal like any other. */
function bareWord(text: string): string {
  const word = text.trim().replace(/\s+/g, " ").toLowerCase();
  return word.replace(/^\d[\d\s.–—-]*(?=\D)/, "");
}

const groupsOf = new WeakMap<Axis, readonly (readonly number[])[]>();
