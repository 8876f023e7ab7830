// Items that are said to be contained in another: "其中：…", its name with more behind it ("Widowed: female"), quiz 1 and quiz 2 beside "quiz total".
import type { Axis } from "./axis";
import { nameOf } from "./words";

const CONTAINED = /^(?:其中|of which|including|incl\b|thereof)/i;
const MORE = /^\s*[:：,，—–\-－(（]/;
const TOTAL_OF = /^(.*?\S)[\s:：_-]*(?:小计|合计|(?:sub-?)?total)$/i;
/** Fewer of a name are no list. */
const LIST = 3;

export function partsAmong(axis: Axis): ReadonlySet<number> {
  const names = axis.figured.map((item) => nameOf(axis, item));
  const parts = new Set<number>();
  let whole = "";
  names.forEach((name, index) => {
    const isMore = whole !== "" && name.startsWith(whole) && MORE.test(name.slice(whole.length));
    if (isMore || CONTAINED.test(name)) parts.add(axis.figured[index] ?? 0);
    else whole = name;
    for (const detail of namedAfter(names, index)) parts.add(axis.figured[detail] ?? 0);
  });
  return parts;
}

/** The list that ends right before its own total, told by its name even where that total is weighted or capped. */
function namedAfter(names: readonly string[], index: number): readonly number[] {
  const stem = TOTAL_OF.exec(names[index] ?? "")?.[1]?.toLowerCase();
  if (stem === undefined) return [];
  const isNamed = (name: string): boolean => name.toLowerCase().startsWith(stem);
  const details: number[] = [];
  for (let before = index - 1; before >= 0 && isNamed(names[before] ?? ""); before--)
    details.push(before);
  return details.length < LIST ? [] : details;
}
