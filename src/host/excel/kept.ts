// Which sheets need not be read again: nothing has been told of them, they look the same from outside, and no formula on
// them follows a sheet of which that cannot be said.
import type { Area } from "./batches";
import type { Moment } from "./change-log";
import type { SheetEntry } from "./grid";
import type { Kept, Reading, ReadSheet } from "./reading";

/** A reading whose cells somebody still holds. */
export interface Baseline {
  readonly reading: Reading;
  /** Before its cells were asked for. */
  readonly moment: Moment;
}

/** A sheet as it is now, without its cells. */
export interface Outside {
  readonly entry: SheetEntry;
  /** Used; null: nothing is on it. */
  readonly area: Area | null;
}

export function keptSheets(
  now: readonly Outside[],
  { sheets }: Reading,
  touched: ReadonlySet<string>
): Kept {
  const before = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const kept = new Map<string, ReadSheet>();
  for (const each of now) {
    const sheet = before.get(each.entry.id);
    if (sheet !== undefined && !touched.has(sheet.id) && looksTheSame(each, sheet))
      kept.set(sheet.id, { ...sheet, ...each.entry });
  }
  const left = [...sheets, ...now.map(({ entry }) => entry)].filter(({ id }) => !kept.has(id));
  leaveOutFollowers(kept, new Set(left.map(({ name }) => name.toLowerCase())));
  return kept;
}

/** An edit that nobody told of shows at least when it was made at the edge. */
function looksTheSame({ entry, area }: Outside, before: ReadSheet): boolean {
  const { name, visibility } = before;
  const isCalledTheSame = name === entry.name && visibility === entry.visibility;
  return isCalledTheSame && before.area !== undefined && isSameArea(area, before.area);
}

function isSameArea(left: Area | null, right: Area | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    left.row === right.row &&
    left.column === right.column &&
    left.rows === right.rows &&
    left.columns === right.columns
  );
}

/** Results follow other sheets, and these follow others again. */
function leaveOutFollowers(kept: Map<string, ReadSheet>, changed: Set<string>): void {
  const leftOut = [...kept.values()].filter(({ reach }) => follows(reach, changed));
  for (const { id, name } of leftOut) {
    kept.delete(id);
    changed.add(name.toLowerCase());
  }
  if (leftOut.length > 0) leaveOutFollowers(kept, changed);
}

function follows(reach: ReadSheet["reach"], changed: ReadonlySet<string>): boolean {
  return reach === "anything" || [...reach].some((name) => changed.has(name));
}
