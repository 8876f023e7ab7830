// Operands of a formula as text, on the stack its operators and functions take them from.
import { damaged } from "../../refusals";

/** Excel takes 8,192 characters; names and sheets written out may make it more. */
const MAX_TEXT = 32_767;
const MAX_NAME = 300;

/** How tightly an expression holds together: what is weaker than its neighbour asks for needs parentheses. */
export const STRENGTH = {
  comparison: 1,
  concatenation: 2,
  sum: 3,
  product: 4,
  power: 5,
  sign: 6,
  union: 7,
  intersection: 8,
  range: 9,
  whole: 10,
} as const;

export interface Operator {
  readonly sign: string;
  readonly strength: number;
}

interface Operand {
  readonly text: string;
  readonly strength: number;
}

/** Blanks and line breaks a person typed, told before the token they belong to. */
interface Blanks {
  readonly before: string;
  readonly opening: string;
  readonly closing: string;
}

const NO_BLANKS: Blanks = { before: "", opening: "", closing: "" };
const PLACES = ["before", "opening", "closing"] as const;

export class OperandStack {
  private readonly operands: Operand[] = [];
  private blanks = NO_BLANKS;

  /** The whole formula. */
  result(): string {
    const { text } = this.pop();
    if (this.operands.length > 0) throw damaged("公式不完整");
    return text.trim();
  }

  /** `kind`: two to a place, blank and line break. */
  blank(kind: number, count: number): void {
    const place = PLACES[kind >> 1] ?? "before";
    const text = (kind & 1 ? "\n" : " ").repeat(count);
    this.blanks = { ...this.blanks, [place]: this.blanks[place] + text };
  }

  value(text: string): void {
    this.push(this.takeBlanks().before + text, STRENGTH.whole);
  }

  sign(sign: string): void {
    const operand = this.holding(STRENGTH.sign);
    this.push(this.takeBlanks().before + sign + operand, STRENGTH.sign);
  }

  percent(): void {
    const operand = this.holding(STRENGTH.sign);
    this.push(`${operand}${this.takeBlanks().before}%`, STRENGTH.sign);
  }

  join({ sign, strength }: Operator): void {
    const right = this.holding(strength + 1);
    const left = this.holding(strength);
    this.push(left + this.takeBlanks().before + sign + right, strength);
  }

  parenthesise(): void {
    const { before, opening, closing } = this.takeBlanks();
    this.push(`${before}${opening}(${this.pop().text}${closing})`, STRENGTH.whole);
  }

  call(name: string, count: number): void {
    this.pushCall(name, this.argumentList(count));
  }

  /** The function's name is the first of the operands. */
  callNamed(count: number): void {
    const list = this.argumentList(count - 1);
    const { text } = this.pop();
    if (text.length > MAX_NAME) throw damaged("公式中的函数名过长");
    this.pushCall(text.trim(), list);
  }

  private pushCall(name: string, list: string): void {
    const { before, closing } = this.takeBlanks();
    this.push(`${before}${name}(${list}${closing})`, STRENGTH.whole);
  }

  /** The comma of a union would read as the next argument. */
  private argumentList(count: number): string {
    let list = "";
    for (let left = count; left > 0; left--) {
      const { text, strength } = this.pop();
      const value = strength === STRENGTH.union ? `(${text})` : text;
      list = left === count ? value : `${value},${list}`;
    }
    return list;
  }

  private holding(strength: number): string {
    const operand = this.pop();
    return operand.strength < strength ? `(${operand.text})` : operand.text;
  }

  private push(text: string, strength: number): void {
    if (text.length > MAX_TEXT) throw damaged("公式过长");
    this.operands.push({ text, strength });
  }

  private pop(): Operand {
    const operand = this.operands.pop();
    if (operand === undefined) throw damaged("公式不完整");
    return operand;
  }

  private takeBlanks(): Blanks {
    const { blanks } = this;
    this.blanks = NO_BLANKS;
    return blanks;
  }
}
