// 科目编码 as they are printed: text, number, split into 类 款 项, with lost leading zeros, or glued to the name.
import type { NonEmpty } from "../domain/trace";
import { ECONOMIC_CODES } from "./economic-codes";
import { FORMER_CLASS_NAMES, FUNCTION_CODES } from "./function-codes";
import { bareLabel, normalise } from "./labels";

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

/** "206", "20607", "2060702" out of one to three cells; null when they hold no code. */
export function joinCode(parts: readonly string[]): string | null {
  const printed = parts.map((part) => normalise(part)).filter((part) => part !== "");
  if (printed.length === 0 || printed.some((part) => !/^\d+$/.test(part))) return null;
  const code = printed.reduce((joined, part) => {
    if (joined === "") return part;
    // Some tables repeat the whole code in the column of its level.
    return part.length > 2 && part.startsWith(joined) ? part : joined + part.padStart(2, "0");
  }, "");
  return code.length >= 3 && code.length <= 9 ? code : null;
}

/** "30207邮电费" → code and name. */
export function splitGlued(label: string): { readonly code: string; readonly name: string } | null {
  const parts = /^([23]\d{2}(?:\d{2}){0,2})[-—.、]?(\D.*)$/.exec(normalise(label));
  return parts === null ? null : { code: parts[1] ?? "", name: parts[2] ?? "" };
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

/** The name the dictionary gives a code; null when it does not list it. */
export function nameOfCode(code: string): string | null {
  return FUNCTION_CODES.get(code) ?? ECONOMIC_CODES.get(code) ?? null;
}

/** 3, 5 and 7 digits are 类, 款, 项. */
export function levelOfCode(code: string): 1 | 2 | 3 {
  if (code.length <= 3) return 1;
  return code.length <= 5 ? 2 : 3;
}
