// Which items can be results at all. In a short table any; in a long one only those that stand out from the list.
import type { Axis } from "./axis";
import { cellAt } from "./axis";
import { closingItems } from "./closing-items";
import { BLANK } from "./number-table";
import { outlineLevel } from "./outline-level";
import { labelOf, saysResult } from "./words";

const ANY_BELOW = 100;

export function likelyTargets(axis: Axis): readonly number[] {
  const known = targetsOf.get(axis);
  if (known !== undefined) return known;
  const targets = targetsAmong(axis);
  targetsOf.set(axis, targets);
  return targets;
}

const targetsOf = new WeakMap<Axis, readonly number[]>();

function targetsAmong(axis: Axis): readonly number[] {
  const { figured } = axis;
  if (axis.direction === "across" || figured.length < ANY_BELOW) return figured;
  const closing = closingItems(axis);
  // In a ledger each label is looked up once, though it is compared with the one above and the one below.
  let ahead = { item: -1, label: "" };
  return figured.filter((item, index) => {
    const isEdge = figured[index - 1] !== item - 1 || figured[index + 1] !== item + 1;
    if (isEdge || closing.has(item)) return true;
    const own = ahead.item === item ? ahead.label : labelOf(axis, item);
    ahead = { item: item + 1, label: labelOf(axis, item + 1) };
    return isHead(axis, item, [own, ahead.label]) || saysResult(own);
  });
}

/** Set further out than the item behind it, or with a code that begins the next one's. */
export function isHeadOf(axis: Axis, item: number): boolean {
  return isHead(axis, item, [labelOf(axis, item), labelOf(axis, item + 1)]);
}

function isHead(axis: Axis, item: number, [own, next]: readonly [string, string]): boolean {
  if (own === "" || next === "") return own !== next && !isBlankItem(axis, item + 1);
  return isAbove(own, next);
}

/** By indentation, numbering, or a code that begins the other's. */
export function isAbove(own: string, other: string): boolean {
  if (outlineLevel(own) < outlineLevel(other)) return true;
  const code = /^\d{3,}/.exec(own.trim())?.[0];
  return code !== undefined && other.trim() !== own.trim() && other.trim().startsWith(code);
}

function isBlankItem(axis: Axis, item: number): boolean {
  for (let line = 0; line < axis.lines; line++) {
    if (axis.table.kinds[cellAt(axis, item, line)] !== BLANK) return false;
  }
  return true;
}
