// Printed labels as they are compared: without spaces, line breaks, quotation marks, full-width forms, ordinals.
import type { Pattern } from "./forms/form";

const QUOTES = /["'“”„‟‘’「」『』《》]/g;
/** From outer to inner: 一、 (一) 1. (1); ① comes last. */
const ORDINALS: readonly RegExp[] = [
  /^(?:[一二三四五六七八九十百]+[、.,:]|第[一二三四五六七八九十]+(?:部分|章|类)[、.,:]?)/,
  /^\([一二三四五六七八九十]+\)[、.]?/,
  /^\d{1,2}[、.](?!\d)/,
  /^(?:\(\d{1,2}\)、?|\d{1,2}\))/,
];
const ORDINAL = new RegExp(ORDINALS.map(({ source }) => source).join("|"));
const CIRCLED = /^\s*[①-⑳]/;
const ALL_CIRCLED = /[①-⑳]/g;
const OF_WHICH = /^[★☆※*]*其中[:,、]?/;
const MARK = /^[★☆※*]+/;

/** Nothing in these characters varies; most cells of a large ledger consist of them. */
const PLAIN = /^[!#-&(-~\u4e00-\u9fff]*$/;

/** The text without anything that varies between two prints of the same label. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ALL_CIRCLED, (circled) => `(${circled.normalize("NFKC")})`)
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(QUOTES, "");
}

/** English behind the Chinese it translates: "预算数Budget", "合计(Total)"; letters that number something are capitals and fewer. */
const TRANSLATION =
  /(?<=[\u4e00-\u9fff)])(?:\(?[A-Za-z][A-Za-z',.&()-]*[a-z]{2}[A-Za-z',.&()-]*|\(?No\.?\)?)$/;

/** A normalised label without the English behind it. */
function withoutTranslation(normalised: string): string {
  return normalised.replace(TRANSLATION, "");
}

/** A normalised label without "一、", "(一)", "1." and "其中:", and without its translation. */
export function bareLabel(normalised: string): string {
  return withoutTranslation(normalised)
    .replace(OF_WHICH, "")
    .replace(MARK, "")
    .replace(ORDINAL, "")
    .replace(OF_WHICH, "");
}

export function hasOrdinal(normalised: string): boolean {
  return ORDINAL.test(normalised.replace(OF_WHICH, ""));
}

export function isOfWhich(normalised: string): boolean {
  return OF_WHICH.test(normalised.replace(ORDINAL, "")) || OF_WHICH.test(normalised);
}

/** How deep a label is numbered: 0 for "一、", 1 for "(一)", 4 for "①"; null without a number. As printed. */
export function ordinalRank(label: string): number | null {
  if (CIRCLED.test(label)) return ORDINALS.length;
  const plain = normalise(label).replace(OF_WHICH, "");
  const rank = ORDINALS.findIndex((pattern) => pattern.test(plain));
  return rank < 0 ? null : rank;
}

const LONGEST_TOTAL = 16;
const TOTAL = /(?:合计|总计|共计)数?(?:\([^)]*\))?:?$|^(?:grand)?total(?::|$)/i;
const SUBTOTAL = /小计数?(?:\([^)]*\))?:?$|^sub-?total(?::|$)/i;
/** Words that total a row and head a column: sure only as the label of a row. */
const ROW_TOTAL =
  /^(?:全年|本年|年度|自年初|截至.{1,8})?累计数?$|^汇总数?$|^(?:部门|单位|全[省市区县局部]|本[部单]位)汇总$|^总(?:额|数|和)$|^(?:本年)?(?:收入|支出)总额$|^(?:合计|总计|共计)(?:金额|数额|[人次项]数|分|得分)$|^(?:自评|评价|绩效)?总(?:得)?分$/;

/** 合计, 总计, 共计, 本年收入合计, 支出总计, 合计数, Total … */
export function isTotalLabel(normalised: string): boolean {
  return normalised.length <= LONGEST_TOTAL && TOTAL.test(normalised);
}

/** The same of a row, whose label may also be 累计, 汇总, 总额. */
export function isTotalRowLabel(normalised: string): boolean {
  return (
    normalised.length <= LONGEST_TOTAL && (TOTAL.test(normalised) || ROW_TOTAL.test(normalised))
  );
}

export function isSubtotalLabel(normalised: string): boolean {
  return normalised.length <= LONGEST_TOTAL && SUBTOTAL.test(normalised);
}

/** "…", "……", "。。。": a place left open in a template. */
export function isEllipsis(normalised: string): boolean {
  return /^(?:[一二三四五六七八九十]+、)?[.。·…]*$/.test(normalised);
}

export function fits(patterns: readonly Pattern[] | undefined, text: string): boolean {
  return patterns?.some((each) => fitsOne(each, text)) ?? false;
}

export function fitsOne(pattern: Pattern, text: string): boolean {
  return typeof pattern === "string" ? text.includes(pattern) : pattern.test(text);
}

/** A mere number, such as a 序号 beside a name. */
export function isNumeral(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim());
}
