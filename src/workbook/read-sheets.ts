// The sheets of one workbook in order, with their tables located; a title at a sheet's end goes to the next sheet.
import { NO_CORRECTIONS } from "./book";
import type { Corrections } from "./book";
import type { Caption } from "./captions";
import { FORMS } from "./forms/index";
import { Grid } from "./grid";
import { locate } from "./locate";
import type { Area } from "./locate";
import type { TableSource } from "./read-table";
import { formsNamed, isFreeForm } from "./recognise";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

export interface SheetReading {
  readonly grid: Grid;
  readonly sources: readonly TableSource[];
}

export interface SheetOptions {
  readonly corrections?: Corrections;
  /** Is this one of the sheets we wrote ourselves? Such sheets are passed over. */
  readonly isOwn?: (sheet: SheetSnapshot) => boolean;
}

/** `named`: one of several books, so that its cells say which one they are in. */
export function readSheets(
  snapshot: WorkbookSnapshot,
  named: boolean,
  options: SheetOptions
): readonly SheetReading[] {
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const sheets: SheetReading[] = [];
  let before: Caption | null = null;
  for (const sheet of snapshot.sheets) {
    if (options.isOwn?.(sheet) === true) continue;
    const grid = new Grid(sheet, named ? snapshot.name : undefined);
    const { areas, trailing } = locate(grid, { forms: FORMS, isFree });
    const sources = areas.map((area, index) =>
      sourceOf(grid, area, { before: index === 0 ? before : null, corrections })
    );
    sheets.push({ grid, sources });
    before = trailing;
  }
  return sheets;
}

function isFree({ titles }: Caption): boolean {
  const named = formsNamed(titles, FORMS);
  return named.length > 0 && named.every(isFreeForm);
}

/** An untitled table at the top of a sheet takes the title that stood alone at the end of the sheet before. */
function sourceOf(
  grid: Grid,
  area: Area,
  { before, corrections }: { before: Caption | null; corrections: Corrections }
): TableSource {
  const takes = before !== null && area.caption.title === "";
  const caption = takes ? { ...before, unit: area.caption.unit ?? before.unit } : area.caption;
  return { grid, area: { ...area, caption }, titleFromBefore: takes, forms: FORMS, corrections };
}
