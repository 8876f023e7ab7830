// Slips of the pen: what turns the right amount into the printed one, when a single slip explains it.
import { inUnit, type Fen, type MoneyUnit } from "../../domain/money";
import { printed } from "../term";

/** The printed amount and the one that would make the sums hold. */
export interface Correction {
  readonly wrong: Fen;
  readonly right: Fen;
  readonly unit: MoneyUnit;
}

/** "疑似漏填一位：1066.51 万元 → 10661.51 万元"; undefined when no single slip explains the difference. */
export function slipOf(correction: Correction): string | undefined {
  const { wrong, right, unit } = correction;
  if (wrong === 0 || right === 0 || wrong === right) return undefined;
  const name = nameOf(digitsOf(wrong, unit), digitsOf(right, unit), wrong / right);
  return name === undefined
    ? undefined
    : `疑似${name}：${printed(wrong, unit)} → ${printed(right, unit)}`;
}

/**
 * "疑似一位数字有误：…", for an amount that is known to be wrong; no reason to suspect one, since any small difference
 * looks like it somewhere.
 */
export function digitSlipOf({ wrong, right, unit }: Correction): string | undefined {
  const [one, other] = [digitsOf(wrong, unit), digitsOf(right, unit)];
  const differing = Array.from(one).filter((digit, at) => digit !== other[at]).length;
  const isOne =
    one.length === other.length && differing === 1 && Math.sign(wrong) === Math.sign(right);
  return isOne ? `疑似一位数字有误：${printed(wrong, unit)} → ${printed(right, unit)}` : undefined;
}

/** Factors that a misplaced point or a wrong unit gives; tolerant of what was rounded away. */
const FACTORS: readonly (readonly [number, string])[] = [
  [10, "多写一位（放大10倍）"],
  [100, "小数点错位（放大100倍）"],
  [1000, "小数点错位（放大1000倍）"],
  [10_000, "元与万元混用（放大1万倍）"],
  [1 / 10, "少写一位（缩小10倍）"],
  [1 / 100, "小数点错位（缩小100倍）"],
  [1 / 1000, "小数点错位（缩小1000倍）"],
  [1 / 10_000, "元与万元混用（缩小1万倍）"],
];
const SAME_FACTOR = 1e-4;

function nameOf(wrong: string, right: string, factor: number): string | undefined {
  if (factor === -1) return "正负号相反";
  if (factor < 0) return undefined;
  const scale = FACTORS.find(([each]) => Math.abs(factor / each - 1) < SAME_FACTOR);
  if (scale !== undefined) return scale[1];
  if (lacksOneDigit(wrong, right)) return "漏填一位";
  if (lacksOneDigit(right, wrong)) return "多填一位";
  return swapsNeighbours(wrong, right) ? "相邻两位颠倒" : undefined;
}

/** The digits as printed, without point and sign: 1066.51 → "106651". */
function digitsOf(amount: Fen, unit: MoneyUnit): string {
  return String(Math.abs(inUnit(amount, unit))).replace(".", "");
}

function lacksOneDigit(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1 || shorter.length === 0) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return shorter.slice(at) === longer.slice(at + 1);
}

function swapsNeighbours(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return (
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  );
}
