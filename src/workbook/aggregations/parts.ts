// Items that are said to be contained in the one before them: "其中：…", or by its name with more behind it ("Widowed: female").
import type { Axis } from "./axis";
import { nameOf } from "./words";

const CONTAINED = /^(?:其中|of which|including|incl\b|thereof)/i;
const MORE = /^\s*[:：,，—–\-－(（]/;

export function partsAmong(axis: Axis): ReadonlySet<number> {
  const parts = new Set<number>();
  let whole = "";
  for (const item of axis.figured) {
    const name = nameOf(axis, item);
    const isMore = whole !== "" && name.startsWith(whole) && MORE.test(name.slice(whole.length));
    if (isMore || CONTAINED.test(name)) parts.add(item);
    else whole = name;
  }
  return parts;
}
