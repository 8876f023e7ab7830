// What a formula would give where it is not: enough arithmetic to say what a cell that breaks a pattern should show.
import { roundHalfUp } from "../../domain/money";
import { isCellError, type CellValue } from "../../workbook/snapshot";
import { ranged, type Position } from "./area";
import type { Formula } from "./formula";
import type { ReferenceToken, Token } from "./tokens";

/** The value of a cell, named by itself or in a range; undefined where it cannot be looked up (another file). */
export type LookUp = (
  prefix: string,
  at: Position,
  named?: "alone" | "in a range"
) => CellValue | undefined;

/** "error": the formula would fail; "unknown": it uses something that is not understood here. */
export type Outcome = number | "error" | "unknown";

/** More cells than this are not added up just to word a finding. */
const MAX_CELLS = 20_000;

class Stop extends Error {
  readonly outcome: "error" | "unknown";

  constructor(outcome: "error" | "unknown") {
    super(outcome);
    this.outcome = outcome;
  }
}

export function evaluate(formula: Formula, lookUp: LookUp): Outcome {
  try {
    const reader = new Reader(formula.tokens, lookUp);
    const value = reader.sum();
    return reader.isAtEnd() ? value : "unknown";
  } catch (stop) {
    if (stop instanceof Stop) return stop.outcome;
    throw stop;
  }
}

const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
  SUM: total,
  AVERAGE: (values) => {
    if (values.length === 0) throw new Stop("error");
    return total(values) / values.length;
  },
  MAX: (values) => values.reduce((left, right) => Math.max(left, right), values[0] ?? 0),
  MIN: (values) => values.reduce((left, right) => Math.min(left, right), values[0] ?? 0),
  ABS: ([value = 0]) => Math.abs(value),
  ROUND: ([value = 0, decimals = 0]) => finite(roundHalfUp(finite(value), decimals)),
};

function total(values: readonly number[]): number {
  return finite(values.reduce((sum, value) => sum + value, 0));
}

/** Recursive descent: sums of products of powers of atoms. */
class Reader {
  private readonly tokens: readonly Token[];
  private readonly lookUp: LookUp;
  private at = 0;

  constructor(tokens: readonly Token[], lookUp: LookUp) {
    this.tokens = tokens;
    this.lookUp = lookUp;
  }

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): number {
    let value = this.product();
    for (;;) {
      if (this.takes("+")) value += this.product();
      else if (this.takes("-")) value -= this.product();
      else return value;
    }
  }

  private product(): number {
    let value = this.power();
    for (;;) {
      if (this.takes("*")) value = finite(value * this.power());
      else if (this.takes("/")) value = quotient(value, this.power());
      else return value;
    }
  }

  private power(): number {
    let value = this.signed();
    while (this.takes("^")) value = finite(value ** this.signed());
    return value;
  }

  private signed(): number {
    if (this.takes("-")) return -this.signed();
    if (this.takes("+")) return this.signed();
    let value = this.atom();
    while (this.takes("%")) value /= 100;
    return value;
  }

  private atom(): number {
    const token = this.tokens[this.at];
    this.at += 1;
    if (token?.kind === "number") return Number(token.text);
    if (token?.kind === "reference") return this.cell(token);
    if (token?.kind === "function") return this.call(token.text);
    if (token?.kind === "sign" && token.text === "(") {
      const value = this.sum();
      if (!this.takes(")")) throw new Stop("unknown");
      return value;
    }
    throw new Stop(token?.kind === "error" ? "error" : "unknown");
  }

  private cell(reference: ReferenceToken): number {
    const { row, column } = reference.from;
    if (reference.to !== undefined || row === null || column === null) throw new Stop("unknown");
    const value = this.known(reference.prefix, { row, column }, "alone");
    if (value === null || value === "") return 0;
    if (typeof value === "boolean") return Number(value);
    if (typeof value === "string") throw new Stop("error");
    return value;
  }

  private known(
    prefix: string,
    at: Position,
    named: "alone" | "in a range"
  ): Exclude<CellValue, { error: string }> {
    const value = this.lookUp(prefix, at, named);
    if (value === undefined) throw new Stop("unknown");
    if (isCellError(value)) throw new Stop("error");
    return value;
  }

  private call(name: string): number {
    const calculate = FUNCTIONS[name];
    if (calculate === undefined) throw new Stop("unknown");
    const values: number[] = [];
    do values.push(...this.argument());
    while (this.takes(","));
    if (!this.takes(")")) throw new Stop("unknown");
    return calculate(values);
  }

  /** Of a range, its numbers: text and blanks do not count. */
  private argument(): readonly number[] {
    const token = this.tokens[this.at];
    const range = token?.kind === "reference" ? ranged(token) : null;
    const next = this.tokens[this.at + 1];
    const alone = next?.kind === "sign" && (next.text === "," || next.text === ")");
    if (token?.kind !== "reference" || !alone) return [this.sum()];
    if (range === null || range.rows * range.columns > MAX_CELLS) throw new Stop("unknown");
    this.at += 1;
    const values: number[] = [];
    for (let row = range.row; row < range.row + range.rows; row++) {
      for (let column = range.column; column < range.column + range.columns; column++) {
        const value = this.known(token.prefix, { row, column }, "in a range");
        if (typeof value === "number") values.push(value);
      }
    }
    return values;
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.at += 1;
    return true;
  }
}

function quotient(left: number, right: number): number {
  if (right === 0) throw new Stop("error");
  return finite(left / right);
}

/** Beyond what a cell can hold, or the root of a negative number: #NUM!. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Stop("error");
  return value;
}
