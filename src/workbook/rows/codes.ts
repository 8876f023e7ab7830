// 科目编码 as they are printed: text, number, split into 类 款 项, with lost leading zeros, or glued to the name.
import type { NonEmpty } from "../../domain/trace";
import { ECONOMIC_CODES } from "./economic-codes";
import { FORMER_CLASS_NAMES, FUNCTION_CODES } from "./function-codes";
import { bareLabel, normalise } from "../labels";

/** 人员经费 and 公用经费 by economic class. */
export const PERSONNEL_CLASSES: NonEmpty<string> = ["301", "303"];
export const RUNNING_COST_CLASSES: NonEmpty<string> = [
  "302",
  "307",
  "309",
  "310",
  "311",
  "312",
  "399",
];

const CLASS_BY_NAME = classNames();
/** A label cut off by a page or column must keep this much of a class name to be known by it. */
const SHORTEST_STEM = 5;

function classNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [code, name] of FUNCTION_CODES)
    if (code.length === 3) names.set(normalise(name), code);
  for (const [name, code] of FORMER_CLASS_NAMES) names.set(normalise(name), code);
  return names;
}

/** "2060702", "206-07-02", "[2060702]", "206 07 02", "2060702.00", "2.060702E+06" → digits; null when it is no code. */
export function codeDigits(text: string): string | null {
  if (DIGITS.test(text)) return text;
  const plain = normalise(text).replace(/^[[(【](.*)[\])】]$/, "$1");
  const grouped = /^\d{3}(?:[-._·/]\d{2}){1,3}$/.test(plain) ? plain.replace(/\D/g, "") : plain;
  const whole = grouped.replace(/\.0+$/, "");
  return DIGITS.test(whole) ? whole : scientific(whole);
}

const DIGITS = /^\d+$/;
const CODE_LENGTH = /^[1-9]\d{2,8}$/;

/** Excel's short form of a long number; null when digits were lost. */
function scientific(text: string): string | null {
  const parts = /^(\d)(?:\.(\d+))?e\+?(\d{1,2})$/i.exec(text);
  if (parts === null) return null;
  const [, first = "", decimals = "", power = ""] = parts;
  const isWhole = decimals.length === Number(power) && SHAPE.test(first + decimals);
  return isWhole ? first + decimals : null;
}

/** 类, 款, 项 of three, five and seven digits. */
const SHAPE = /^\d{3}(?:\d{2}){0,2}$/;

/** "206", "20607", "2060702" out of one to three cells; null when they hold no code. */
export function joinCode(parts: readonly string[]): string | null {
  const printed = parts.filter((part) => part !== "").map(codeDigits);
  if (printed.length === 0 || printed.includes(null)) return null;
  const code = printed.reduce<string>((joined, digits) => {
    const part = digits ?? "";
    if (joined === "") return part;
    // Some tables repeat the whole code in the column of its level.
    return part.length > 2 && part.startsWith(joined) ? part : joined + part.padStart(2, "0");
  }, "");
  return CODE_LENGTH.test(code) ? code : null;
}

/** 类 | 款 | 项 in columns of their own, where a row may leave out what the row above says: 205 | | , | 02 | , | | 05. */
export class SplitCodes {
  private above: readonly string[] = [];

  read(parts: readonly string[]): string | null {
    const first = parts.findIndex((part) => part !== "");
    const isLower = first > 0 && (parts[first] ?? "").length <= 2;
    const whole = isLower
      ? parts.map((part, index) => (index < first ? this.upper(index) : part))
      : parts;
    const code = joinCode(whole);
    if (code !== null) this.above = whole;
    return code;
  }

  private upper(index: number): string {
    return this.above[index] ?? "";
  }
}

const GLUED =
  /^\s*[[(【（［]?\s*(\d{3}(?:[-.]\d{2}){1,2}|[\d０-９]{3}(?:[\d０-９]{2}){0,2})(?![\d０-９])(\s*[\])】）］]?\s*[-—_.、:：]?\s*)(\D[\s\S]*)$/;
/** Classes of revenue, expenditure and economic codes. */
const CLASS = /^(?:10[1-5]|11[01]|2[0-3]\d|3[01]\d|399|5[01]\d|599)/;

/** "30207邮电费", "[2060702]科普活动", "206-07-02 科普活动" → code and name as printed. */
export function splitGlued(label: string): { readonly code: string; readonly name: string } | null {
  const parts = GLUED.exec(label);
  const [, printed = "", separator = "", name = ""] = parts ?? [];
  const code = normalise(printed).replace(/\D/g, "");
  // "300人" is a number of people: three digits alone must be a class of the dictionary.
  const isSure = code.length > 3 || separator !== "" || nameOfCode(code) !== null;
  return CLASS.test(code) && isSure && /^[^\d.%]./.test(name) ? { code, name: name.trim() } : null;
}

/** The class code of "五、教育支出"; also of a name that is cut off. */
export function functionClassOf(label: string): string | null {
  const name = bareLabel(normalise(label));
  const exact = CLASS_BY_NAME.get(name);
  if (exact !== undefined) return exact;
  if (name.length < SHORTEST_STEM) return null;
  const stems = [...CLASS_BY_NAME].filter(([full]) => full.startsWith(name));
  const codes = new Set(stems.map(([, code]) => code));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}

const NAMES: ReadonlySet<string> = new Set(
  [...CLASS_BY_NAME.keys(), ...ECONOMIC_CODES.values(), ...FUNCTION_CODES.values()].map(normalise)
);

/** Is it, apart from its number, a name of the dictionary? */
export function isKnownName(label: string): boolean {
  return NAMES.has(bareLabel(normalise(label)));
}

/** The name the dictionary gives a code; null when it does not list it. */
export function nameOfCode(code: string): string | null {
  return FUNCTION_CODES.get(code) ?? ECONOMIC_CODES.get(code) ?? null;
}

/** 3, 5 and 7 digits are 类, 款, 项. */
export function levelOfCode(code: string): 1 | 2 | 3 {
  if (code.length <= 3) return 1;
  return code.length <= 5 ? 2 : 3;
}
