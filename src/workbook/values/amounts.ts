// Numbers and dates as people type them: thousands separators, full-width digits, every kind of minus, 万元 behind the
// figure, a note in brackets. What may mean two things is not read: "12 500", "1,2345" and "3-5次" stay text.
import type { MoneyUnit } from "../../domain/money";

export interface PrintedNumber {
  readonly number: number;
  /** What stands behind the figure: "%", "万元", "场次", "万元(含上年结转)"; "" when nothing does. */
  readonly suffix: string;
}

/** Sign, currency, sign again ("¥-5"), digits, power of ten, whatever follows. */
const NUMBER =
  /^([-+△]?)(?:约|大约|人民币|RMB|CNY|¥)*:?([-+]?)(\d[\d,]*(?:\.\d+)?|\.\d+)(e[-+]?\d{1,2})?(-|\D.*)?$/i;
const GROUPED = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$|^\.\d+$/;
/** "-5次", "/3", ":1", ".5" behind a number: a range, a share, a ratio, a date; "以上", "余": a limit, not the number. */
const NO_SUFFIX = /^[-~:.,、=<>×*+至到余多]|\d|(?:以|之)[上下内]$|左右$|上下$/;
const NOTE = /\((?![\d.,]+\)$)(?=\D)[^()]*\)$/;
/** The exponent of a unit is no second number. */
const POWERS = /m[23]/g;
/** "(1.2)", "(1.2万元)", "(1.2)%": less than nil; "(2)人员" counts something. */
const IN_BRACKETS = /^\((¥?[\d.,]+[%元千万亿]{0,2})\)([%元千万亿]{0,2})$/;
const BLANK_INSIDE = /[\d.,]\s+[\d.,]/;
/** A narrow cell breaks "2,428.45" behind or before the point or the comma; two numbers below each other have none there. */
const BROKEN = /(?<=\d[.,])[^\S\n]*\n\s*(?=\d)|(?<=\d)[^\S\n]*\n\s*(?=[.,]\d)/g;

const MONEY_SUFFIX: ReadonlyMap<string, MoneyUnit> = new Map([
  ["元", "yuan"],
  ["圆", "yuan"],
  ["元整", "yuan"],
  ["千元", "thousandYuan"],
  ["万元", "tenThousandYuan"],
  ["万元整", "tenThousandYuan"],
  ["万", "tenThousandYuan"],
  ["百万元", "millionYuan"],
  ["亿元", "hundredMillionYuan"],
  ["亿", "hundredMillionYuan"],
]);

/** Half-width, without blanks; every kind of minus and comma becomes the plain one. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[﹣−‐‑]/g, "-")
    .replace(/[—–―─](?=[\d.])/g, "-")
    .replace(/、(?=\d{3}(?!\d))/g, ",");
}

/** The number a text shows, with what stands behind it; null when it is not one number. */
export function parseNumber(printed: string): PrintedNumber | null {
  const text = printed.includes("\n") ? printed.normalize("NFKC").replace(BROKEN, "") : printed;
  if (BLANK_INSIDE.test(text.normalize("NFKC"))) return null;
  const whole = plain(text);
  const bracketed = IN_BRACKETS.exec(whole);
  if (bracketed === null) return numberIn(whole);
  const inside = numberIn(`${bracketed[1] ?? ""}${bracketed[2] ?? ""}`);
  return inside === null ? null : { ...inside, number: -inside.number };
}

function numberIn(text: string): PrintedNumber | null {
  const parts = NUMBER.exec(text);
  if (parts === null) return null;
  const [, sign = "", second = "", digits = "", power = "", behind = ""] = parts;
  const isTrailing = behind === "-";
  if ([sign, second, isTrailing ? "-" : ""].filter((each) => each !== "").length > 1) return null;
  const suffix = isTrailing ? "" : behind;
  if (!GROUPED.test(digits) || NO_SUFFIX.test(splitSuffix(suffix).unit.replace(POWERS, "m")))
    return null;
  const size = Number(`${digits.replaceAll(",", "")}${power}`);
  const isNegative = /[-△]/.test(sign + second) || isTrailing;
  return { number: isNegative && size !== 0 ? -size : size, suffix };
}

/** "万元(含上年结转)" → unit 万元, note 含上年结转. */
export function splitSuffix(suffix: string): { readonly unit: string; readonly note: string } {
  const note = NOTE.exec(suffix);
  return note === null
    ? { unit: suffix, note: "" }
    : { unit: suffix.slice(0, note.index), note: note[0].slice(1, -1) };
}

export function moneySuffix(suffix: string): MoneyUnit | null {
  return MONEY_SUFFIX.get(suffix.replace(/人民币$/, "")) ?? null;
}

/** Without the noise that arithmetic leaves beyond the 15 digits Excel keeps; 1.4E-14 is nil. */
export function withoutNoise(value: number): number {
  if (Number.isInteger(value)) return value || 0;
  return Math.abs(value) < NOISE ? 0 : Number(value.toPrecision(15));
}

const NOISE = 1e-9;

function isoDate(year: number, month: number, day: number): string | null {
  const inRange = year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1;
  if (!inRange || day > daysIn(year, month)) return null;
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${String(value)}` : String(value);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

const DATES = [
  /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号.]?(?:[T\s]?\d{1,2}[:时].*)?(?:\([^()]*\))?$/,
  /^(\d{4})\s?(\d{2})\s?(\d{2})$/,
] as const;
const CHINESE_DATE =
  /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/;

/** 2023-05-06, 2023/5/6, 2023.5.6, 2023年5月6日, 20230506, 二〇二三年五月六日 → 2023-05-06; a month alone is no date. */
export function parseDate(text: string): string | null {
  const date = text
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(/[﹣−‐‑—–―]/g, "-")
    .trim();
  const parts = DATES[0].exec(date) ?? DATES[1].exec(date);
  if (parts !== null) return isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const chinese = CHINESE_DATE.exec(date);
  if (chinese === null) return null;
  const [year = "", month = "", day = ""] = chinese.slice(1);
  const digits = Array.from(year, (digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit)));
  return isoDate(Number(digits.join("")), chineseTens(month), chineseTens(day));
}

const CHINESE_DIGITS = "〇一二三四五六七八九";

/** 一 … 三十一 */
function chineseTens(text: string): number {
  const [tens = "", units = ""] = text.includes("十") ? text.split("十") : ["〇", text];
  const ten = tens === "" ? 1 : CHINESE_DIGITS.indexOf(tens);
  return ten * 10 + (units === "" ? 0 : CHINESE_DIGITS.indexOf(units));
}

/** Below 61 Excel counts a 29 February 1900 that never was. */
const FIRST_SERIAL = 61;
/** 2201-01-01 */
const SERIAL_BEYOND = 109_940;

/** Is the number the serial of a date that is read as one? */
export function isDateSerial(serial: number): boolean {
  return serial >= FIRST_SERIAL && serial < SERIAL_BEYOND;
}

/** An Excel serial number (1900 system) as a date; counted by civil days, without a clock. */
export function serialDate(serial: number): string | null {
  if (!isDateSerial(serial)) return null;
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

/** How many per cent a figure of such a format shows; a % in quotes or behind a backslash only stands behind it. */
export function shownPercent(number: number, format: string): number {
  const isMultiplied = format.replace(/"[^"]*"|\\./g, "").includes("%");
  return withoutNoise(isMultiplied ? number * 100 : number);
}

/** A number format that shows a date: it has a year or a month with a day, outside quotes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = DATE_FORMATS.get(format);
  if (known !== undefined) return known;
  const isDate = showsDate(format);
  if (DATE_FORMATS.size < MOST_FORMATS) DATE_FORMATS.set(format, isDate);
  return isDate;
}

/** Workbooks have few formats, and every number asks for its own. */
const DATE_FORMATS = new Map<string, boolean>();
const MOST_FORMATS = 1000;

function showsDate(format: string): boolean {
  if (!DAY_OR_YEAR.test(format)) return false;
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return /y|m.*d|d.*m/.test(codes) && !/[#?]/.test(codes);
}

/** Most formats are told apart by this alone. */
const DAY_OR_YEAR = /[dy]/i;
