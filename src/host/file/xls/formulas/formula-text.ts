// A formula of .xls is stored as tokens in the order they are calculated; here they become the text a person typed.
// [MS-XLS] 2.2.2 and 2.5.198: operands go onto a stack, operators and functions take theirs from it.
import { damaged } from "../../refusals";
import { BiffReader } from "../biff-reader";
import { FUNCTIONS, NAMED_FUNCTION } from "./function-codes";
import { OperandStack, STRENGTH } from "./operand-stack";
import type { Operator } from "./operand-stack";
import { OPERANDS } from "./operands";
import type { FormulaPlace } from "./operands";

const OPERATORS: ReadonlyMap<number, Operator> = new Map([
  [0x03, { sign: "+", strength: STRENGTH.sum }],
  [0x04, { sign: "-", strength: STRENGTH.sum }],
  [0x05, { sign: "*", strength: STRENGTH.product }],
  [0x06, { sign: "/", strength: STRENGTH.product }],
  [0x07, { sign: "^", strength: STRENGTH.power }],
  [0x08, { sign: "&", strength: STRENGTH.concatenation }],
  [0x09, { sign: "<", strength: STRENGTH.comparison }],
  [0x0a, { sign: "<=", strength: STRENGTH.comparison }],
  [0x0b, { sign: "=", strength: STRENGTH.comparison }],
  [0x0c, { sign: ">=", strength: STRENGTH.comparison }],
  [0x0d, { sign: ">", strength: STRENGTH.comparison }],
  [0x0e, { sign: "<>", strength: STRENGTH.comparison }],
  [0x0f, { sign: " ", strength: STRENGTH.intersection }],
  [0x10, { sign: ",", strength: STRENGTH.union }],
  [0x11, { sign: ":", strength: STRENGTH.range }],
]);

const SIGNS: ReadonlyMap<number, string> = new Map([
  [0x12, "+"],
  [0x13, "-"],
]);
const TOKEN = {
  percent: 0x14,
  parenthesis: 0x15,
  attribute: 0x19,
  function: 0x21,
  variableFunction: 0x22,
  memoryArea: 0x26,
  noMemory: 0x28,
  memoryFunction: 0x29,
} as const;
/** PtgAttrChoose, PtgAttrSum, PtgAttrSpace; the others only steer the calculation. */
const ATTRIBUTE = { choose: 0x04, sum: 0x10, space: 0x40 } as const;

/** @throws when the tokens are damaged or unknown. */
export function formulaText(bytes: Uint8Array, place: FormulaPlace): string {
  const tokens = BiffReader.of(bytes);
  const stack = new OperandStack();
  while (!tokens.atEnd()) takeToken(stack, tokens, place);
  return `=${stack.result()}`;
}

function takeToken(stack: OperandStack, tokens: BiffReader, place: FormulaPlace): void {
  const byte = tokens.byte();
  // From 20h on there are three of each (reference, value, array), which is the same in writing.
  const token = byte < 0x20 || byte >= 0x80 ? byte : (byte & 0x1f) | 0x20;
  const operand = OPERANDS.get(token);
  const operator = OPERATORS.get(token);
  const sign = SIGNS.get(token);
  if (operand !== undefined) stack.value(operand(tokens, place));
  else if (operator !== undefined) stack.join(operator);
  else if (sign !== undefined) stack.sign(sign);
  else if (token === TOKEN.percent) stack.percent();
  else if (token === TOKEN.parenthesis) stack.parenthesise();
  else if (token === TOKEN.attribute) takeAttribute(stack, tokens);
  else if (token === TOKEN.function) takeFunction(stack, tokens);
  else if (token === TOKEN.variableFunction) takeVariableFunction(stack, tokens);
  else skipMemory(token, tokens, place.extra);
}

function takeAttribute(stack: OperandStack, tokens: BiffReader): void {
  const attribute = tokens.byte();
  const low = tokens.byte();
  const high = tokens.byte();
  if (attribute & ATTRIBUTE.space) stack.blank(low, high);
  else if (attribute & ATTRIBUTE.sum) stack.call("SUM", 1);
  else if (attribute & ATTRIBUTE.choose) tokens.skip(2 * (low + high * 256 + 1));
}

function takeFunction(stack: OperandStack, tokens: BiffReader): void {
  const called = FUNCTIONS.get(tokens.short());
  if (called?.arguments === undefined) throw damaged("公式中有不认识的函数");
  stack.call(called.name, called.arguments);
}

function takeVariableFunction(stack: OperandStack, tokens: BiffReader): void {
  const count = tokens.byte() & 0x7f;
  const code = tokens.short();
  const name = FUNCTIONS.get(code)?.name;
  if (code === NAMED_FUNCTION) stack.callNamed(count);
  else if (name !== undefined) stack.call(name, count);
  else throw damaged("公式中有不认识的函数");
}

/** PtgMem…: what Excel remembers of the result of the tokens that follow. */
function skipMemory(token: number, tokens: BiffReader, extra: BiffReader): void {
  if (token === TOKEN.memoryFunction) {
    tokens.skip(2);
    return;
  }
  if (token < TOKEN.memoryArea || token > TOKEN.noMemory) throw damaged("公式中有不认识的内容");
  tokens.skip(6);
  if (token === TOKEN.memoryArea) extra.skip(8 * extra.short());
}
