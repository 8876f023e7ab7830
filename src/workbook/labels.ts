// Printed labels as they are compared: without spaces, line breaks, quotation marks, full-width forms, ordinals.
import type { Pattern } from "./forms/form";

const QUOTES = /["'“”„‟‘’「」『』《》]/g;
const ORDINAL =
  /^(?:[一二三四五六七八九十百]+[、.,:]|\([一二三四五六七八九十]+\)、?|\d{1,2}[、.](?!\d)|\(\d{1,2}\)、?)/;
const OF_WHICH = /^其中[::]?/;

/** Nothing in these characters varies; most cells of a large ledger consist of them. */
const PLAIN = /^[!#-&(-~\u4e00-\u9fff]*$/;

/** The text without anything that varies between two prints of the same label. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(/\s+/g, "").replace(QUOTES, "");
}

/** A normalised label without "一、", "(一)", "1." and "其中:". */
export function bareLabel(normalised: string): string {
  return normalised.replace(OF_WHICH, "").replace(ORDINAL, "").replace(OF_WHICH, "");
}

export function hasOrdinal(normalised: string): boolean {
  return ORDINAL.test(normalised.replace(OF_WHICH, ""));
}

export function isOfWhich(normalised: string): boolean {
  return OF_WHICH.test(normalised.replace(ORDINAL, "")) || OF_WHICH.test(normalised);
}

/** 合计, 总计, 本年收入合计, 支出总计 … */
export function isTotalLabel(normalised: string): boolean {
  return /(合计|总计)(\([^)]*\))?$/.test(normalised) && normalised.length <= 16;
}

export function isSubtotalLabel(normalised: string): boolean {
  return /小计(\([^)]*\))?$/.test(normalised) && normalised.length <= 16;
}

/** "…", "……", "。。。": a place left open in a template. */
export function isEllipsis(normalised: string): boolean {
  return /^(?:[一二三四五六七八九十]+、)?[.。·…]*$/.test(normalised);
}

export function fits(patterns: readonly Pattern[] | undefined, text: string): boolean {
  return (
    patterns?.some((each) => (typeof each === "string" ? text.includes(each) : each.test(text))) ??
    false
  );
}

/** A mere number, such as a 序号 beside a name. */
export function isNumeral(text: string): boolean {
  return /^\d{1,4}$/.test(text.trim());
}
