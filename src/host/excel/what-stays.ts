// What an undo leaves as it is: sheets the officer has changed, and those that formulas tie to them. Without these the
// changed ones would show #REF!, or figures of other rows.
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { WrittenSheet } from "./memory";
import { ReachFinder } from "./reach";

export interface Staying {
  readonly changed: readonly WrittenSheet[];
  readonly tied: readonly WrittenSheet[];
}

export function whatStays(
  present: readonly WrittenSheet[],
  isUntouched: (sheet: WrittenSheet) => boolean
): Staying {
  const changed = present.filter((sheet) => !isUntouched(sheet));
  const tied: WrittenSheet[] = [];
  let leaving = present.filter((sheet) => !changed.includes(sheet));
  for (;;) {
    const more = leaving.filter((sheet) =>
      [...changed, ...tied].some((staying) => areTied(staying, sheet))
    );
    if (more.length === 0)
      return { changed, tied: present.filter((sheet) => tied.includes(sheet)) };
    tied.push(...more);
    leaving = leaving.filter((sheet) => !more.includes(sheet));
  }
}

/** One that goes altogether may lead to the other: nobody will miss it. */
function areTied(staying: WrittenSheet, { name, earlier, after }: WrittenSheet): boolean {
  return leadsTo(staying.after, name) || (earlier !== null && leadsTo(after, staying.name));
}

function leadsTo({ formulas }: SheetSnapshot, name: string): boolean {
  const finder = new ReachFinder();
  finder.add(formulas);
  return finder.reach === "anything" || finder.reach.has(name.toLowerCase());
}
