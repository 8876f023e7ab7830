// Which column of a block a rule takes: the one that fits best, or several when nothing tells them apart.
import { GOVERNMENT_ECONOMIC } from "../forms/columns";
import type { ColumnRule, Pattern } from "../forms/form";
import { fits, fitsOne, isOfWhich } from "../labels";
import { isOfMidTerm } from "./column-path";
import type { HeaderPath } from "./column-path";
import type { HeaderColumn } from "./header-columns";

export type Side = "revenue" | "expenditure";

/** A column before it has a meaning. */
export interface Candidate extends HeaderColumn {
  readonly side: Side | null;
}

/** 类, 款, 项. */
const MOST_CODE_COLUMNS = 3;

/** Which of the rule's patterns fits the path, from 0; null when none does. */
export function rankOf(rule: ColumnRule, column: HeaderColumn): number | null {
  const { ranks } = column;
  let rank = ranks.get(rule);
  if (rank === undefined) ranks.set(rule, (rank = rankNow(rule, column)));
  return rank;
}

/** A rule for what was added or taken away wants just such a column: 本年原值变动/增加. */
const CHANGES = ["追加", "增加", "减少"] as const;

function rankNow(rule: ColumnRule, column: HeaderPath): number | null {
  const { path, isEarlier, isChange, isCount } = column;
  if (isEarlier && !speaksOf(rule, "上年")) return null;
  if (rule.kind === "money" && (isCount || (isChange && !speaksOfChange(rule)))) return null;
  const rank = rankIn(rule, column);
  // Most rules do not fit; only of those that do must it be asked what they must not fit.
  return rank === null || fits(rule.not, path) ? null : rank;
}

const PLAIN = ({ plainPath }: HeaderPath): string => plainPath;
/** What a header may be taken for where it fits nothing as it stands; of labels 单位名称(科目) is more than 单位名称. */
const OTHER_PATH: Readonly<Record<ColumnRule["kind"], (column: HeaderPath) => string>> = {
  money: ({ amountPath }) => amountPath,
  code: ({ path }) => path,
  name: ({ innerPath }) => innerPath,
  number: PLAIN,
  percent: PLAIN,
  date: PLAIN,
  flag: PLAIN,
  text: PLAIN,
};

function rankIn({ kind, header }: ColumnRule, column: HeaderPath): number | null {
  const { path } = column;
  const rank = header.findIndex((each) => fitsOne(each, path));
  if (rank >= 0) return rank;
  const other = OTHER_PATH[kind](column);
  if (other === path) return null;
  const second = header.findIndex((each) => fitsOne(each, other));
  return second < 0 ? null : header.length + second;
}

function speaksOfChange(rule: ColumnRule): boolean {
  return CHANGES.some((word) => speaksOf(rule, word));
}

function speaksOf({ header }: ColumnRule, word: string): boolean {
  return header.some((each) => sourceOf(each).includes(word));
}

function sourceOf(pattern: Pattern): string {
  return typeof pattern === "string" ? pattern : pattern.source;
}

/** The column that fits best; several when nothing tells them apart and the wrong one would be a wrong amount. */
export function choose(rule: ColumnRule, candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = candidates.flatMap((candidate) => {
    const rank = rankOf(rule, candidate);
    return rank === null ? [] : [{ candidate, rank, depth: candidate.path.split("/").length }];
  });
  if (rule.kind === "code") return codeColumns(ranked.map(({ candidate }) => candidate));
  const rank = Math.min(...ranked.map((each) => each.rank));
  const best = ranked.filter((each) => each.rank === rank);
  const depth = Math.min(...best.map((each) => each.depth));
  const tied = wholes(
    best.filter((each) => each.depth === depth).map(({ candidate }) => candidate)
  );
  if (rule.kind === "money" && !isOneHeader(tied)) return tied;
  return rule.last === true ? lastGroup(tied) : tied.slice(0, 1);
}

/** “其中：结转两年以上” beside 年末结转结余 is a part of it; so is 累计支出/财政资金 beside 累计支出/合计. */
function wholes(tied: readonly Candidate[]): readonly Candidate[] {
  const own = tied.filter(({ header }) => !isOfWhich(header.split("/").at(-1) ?? ""));
  const some = own.length === 0 ? tied : own;
  const isUnderOne =
    new Set(some.map(({ path }) => path.slice(0, path.lastIndexOf("/")))).size === 1;
  const sums = some.filter(({ path }) => /\/(?:合计|小计|总计)$/.test(path));
  return isUnderOne && sums.length === 1 ? sums : some;
}

/** 类 | 款 | 项 side by side make up one code; a further whole code (of the unit, of another classification) does not. */
function codeColumns(candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ path }) => !GOVERNMENT_ECONOMIC.test(path));
  const [first, ...others] = own.length === 0 ? candidates : own;
  if (first === undefined) return [];
  const parts = [first];
  for (const each of others) {
    const isNext = each.column === (parts.at(-1)?.column ?? 0) + 1;
    if (isNext || /(^|\/)[类款项节]$/.test(each.path)) parts.push(each);
  }
  return parts.slice(0, MOST_CODE_COLUMNS);
}

/** Of "指标值 | | 实际值 | 指标值 | " the fourth column: the first under the last of the same headers. */
function lastGroup(all: readonly Candidate[]): readonly Candidate[] {
  const ofThisYear = all.filter(({ path }) => !isOfMidTerm(path));
  const tied = ofThisYear.length === 0 ? all : ofThisYear;
  const first = tied.filter(({ column }) => !tied.some((other) => other.column === column - 1));
  const last = first.at(-1);
  return last === undefined || tied.some(({ header }) => header !== last.header)
    ? tied.slice(0, 1)
    : [last];
}

/** One header over neighbouring columns, of which the first holds the values. */
function isOneHeader(tied: readonly Candidate[]): boolean {
  return tied.every(
    ({ column, header }, index) =>
      index === 0 || (header === tied[0]?.header && column === (tied[index - 1]?.column ?? 0) + 1)
  );
}
