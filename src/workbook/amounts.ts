// Numbers and dates as people type them: thousands separators, full-width digits, brackets for minus, 万元 behind the figure.
import type { MoneyUnit } from "../domain/money";

export interface PrintedNumber {
  readonly number: number;
  /** What stands behind the figure: "%", "万元", "场次"; "" when nothing does. */
  readonly suffix: string;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:e([+-]?\d{1,2}))?$/i;
const NIL = /^(?:[-—–―/\\]+|无|零|不适用|不涉及|未安排|n\/?a)$/i;
const YES = /^(?:[√✓✔☑■]|是|有|y|yes|true|已.{0,6}|完成|合规)$/i;
const NO = /^(?:[×✗✘☒xX]|否|无|没有|n|no|false|未.{0,6})$/i;
const MONEY_SUFFIX: ReadonlyMap<string, MoneyUnit> = new Map([
  ["元", "yuan"],
  ["千元", "thousandYuan"],
  ["万元", "tenThousandYuan"],
  ["万", "tenThousandYuan"],
  ["亿元", "hundredMillionYuan"],
]);

/** Half-width, without blanks; every kind of minus and comma becomes the plain one. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[﹣−‐‑]/g, "-")
    .replace(/、(?=\d{3})/g, ",");
}

/** The number a text shows, with what stands behind it; null when it is not a number. */
export function parseNumber(text: string): PrintedNumber | null {
  const whole = plain(text).replace(/^[¥$]/, "");
  const bracketed = /^\(([\d.,]+)\)(.*)$/.exec(whole);
  const body = bracketed === null ? whole : `-${bracketed[1] ?? ""}${bracketed[2] ?? ""}`;
  const parts = /^([+-]?[\d.,]+(?:e[+-]?\d+)?)(\D.*)?$/i.exec(body);
  const digits = NUMBER.exec(parts?.[1] ?? "");
  if (parts === null || digits === null || (digits[2] === undefined && digits[3] === undefined))
    return null;
  return { number: Number((parts[1] ?? "").replaceAll(",", "")), suffix: parts[2] ?? "" };
}

export function moneySuffix(suffix: string): MoneyUnit | null {
  return MONEY_SUFFIX.get(suffix) ?? null;
}

/** "—", "/", "无", "不适用": printed to say that there is nothing. */
export function isNil(text: string): boolean {
  return NIL.test(plain(text));
}

/** ✔ 是 有 → true, ✘ 否 无 → false, anything else null. */
export function parseFlag(text: string): boolean | null {
  const flag = plain(text);
  if (NO.test(flag)) return false;
  return YES.test(flag) ? true : null;
}

function isoDate(year: number, month: number, day: number): string | null {
  const inRange = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1;
  if (!inRange || day > daysIn(year, month)) return null;
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** 2023-05-06, 2023/5/6, 2023.5.6, 2023年5月6日, 20230506 → 2023-05-06. */
export function parseDate(text: string): string | null {
  const date = plain(text);
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\d{1,2}:.*)?$/.exec(date) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  return parts === null ? null : isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** An Excel serial number (1900 system) as a date; counted by civil days, without a clock. */
export function serialDate(serial: number): string | null {
  // Below 61 Excel counts a 29 February 1900 that never was.
  if (!(serial >= 61 && serial < 2_958_466)) return null;
  // Days since 0000-03-01 of the proleptic calendar (serial 25569 = 1970-01-01 = day 719468).
  const days = Math.floor(serial) - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const civilMonth = month < 10 ? month + 3 : month - 9;
  return isoDate(yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day);
}

/** A number format that shows a date: it has a year or a month with a day, outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return /y|m.*d|d.*m/.test(codes) && !/[#?]/.test(codes);
}
