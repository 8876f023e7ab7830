// Calculations that a table prints itself: "3=1+2" under a column, "6. Balance (4-5)" beside a row.
import type { Axis } from "./axis";
import { textAt } from "./axis";

export interface Declared {
  readonly target: number;
  readonly plus: readonly number[];
  readonly minus: readonly number[];
}

/** Lines of a head, and columns of labels, that are looked through. */
const HEAD_LINES = 12;
const LABEL_LINES = 4;
const LONGEST = 60;

const TERM = "[A-Z]|\\d{1,3}";
/** 1=2+11, (3)=(1)-(2), C = A + B: the own number may be left out. */
const FORMULA = new RegExp(`^(?:(${TERM})=)?((?:${TERM})(?:[-+](?:${TERM}))+)$`);
const ORDINAL = new RegExp(`^(${TERM})(?:\\.0+)?$`);
const NUMBERED = /^(\d{1,2})[.、．]/;
const IN_BRACKETS = /[(（]([^()（）]+)[)）]\s*[:：]?$/;

export function declaredIn(axis: Axis): readonly Declared[] {
  const lines = axis.direction === "across" ? HEAD_LINES : LABEL_LINES;
  for (let line = 0; line < Math.min(lines, axis.lines); line++) {
    const found = declaredOn(axis, line);
    if (found.length > 0) return found;
  }
  return [];
}

function declaredOn(axis: Axis, line: number): readonly Declared[] {
  const ordinals = new Map<string, number>();
  const formulas: { item: number; signed: readonly string[] }[] = [];
  for (let item = 0; item < axis.items; item++) {
    const printed = printedAt(axis, item, line);
    if (printed.ordinal !== null && !ordinals.has(printed.ordinal))
      ordinals.set(printed.ordinal, item);
    if (printed.signed !== null) formulas.push({ item, signed: printed.signed });
  }
  return formulas.flatMap(({ item, signed }) => {
    const itemsOf = (sign: string): number[] =>
      signed
        .filter((each) => each.startsWith(sign))
        .map((each) => ordinals.get(each.slice(1)) ?? -1);
    const declared = { target: item, plus: itemsOf("+"), minus: itemsOf("-") };
    const terms = [...declared.plus, ...declared.minus];
    return terms.includes(-1) || terms.includes(item) ? [] : [declared];
  });
}

interface Printed {
  readonly ordinal: string | null;
  /** Numbers of the terms, each with its sign. */
  readonly signed: readonly string[] | null;
}

const NOTHING: Printed = { ordinal: null, signed: null };

function printedAt(axis: Axis, item: number, line: number): Printed {
  const text = textAt(axis, item, line).trim();
  if (text === "" || text.length > LONGEST) return NOTHING;
  const plain = text
    .normalize("NFKC")
    .replace(/[()\s]/g, "")
    .replace(/[－−–]/g, "-");
  const ordinal = ORDINAL.exec(plain)?.[1] ?? null;
  if (ordinal !== null) return { ordinal, signed: null };
  const formula = FORMULA.exec(plain);
  if (formula !== null)
    return { ordinal: formula[1] ?? null, signed: signedTerms(formula[2] ?? "") };
  const own = NUMBERED.exec(text)?.[1] ?? null;
  if (own === null) return NOTHING;
  const inner = IN_BRACKETS.exec(text)?.[1]?.normalize("NFKC").replace(/\s/g, "") ?? "";
  const terms = FORMULA.exec(inner);
  return { ordinal: own, signed: terms === null ? null : signedTerms(terms[2] ?? "") };
}

function signedTerms(expression: string): readonly string[] {
  return `+${expression}`.match(/[-+][A-Z\d]+/g) ?? [];
}
