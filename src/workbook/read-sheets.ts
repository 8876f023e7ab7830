// The sheets of one workbook in order, with their tables located; a title at a sheet's end goes to the next sheet.
import { NO_CORRECTIONS } from "./book";
import type { Corrections } from "./book";
import { under } from "./places/captions";
import type { Caption } from "./places/captions";
import { joinParts } from "./places/continuations";
import type { Placed } from "./places/continuations";
import { FORMS } from "./forms/index";
import { Grid } from "./grid";
import { locate } from "./places/locate";
import type { Area } from "./places/locate";
import type { TableSource } from "./table-source";
import { formsNamed, isFreeForm } from "./recognise";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";

export interface SheetReading {
  readonly grid: Grid;
  /** All tables on the sheet, also those that are parts of a table of the sheet before. */
  readonly areas: readonly Area[];
  readonly sources: readonly TableSource[];
}

export interface SheetOptions {
  readonly corrections?: Corrections;
  /** Is this one of the sheets we wrote ourselves? Such sheets are passed over. */
  readonly isOwn?: (sheet: SheetSnapshot) => boolean;
}

interface PlacedArea extends Placed {
  readonly titleFromBefore: boolean;
}

/** `named`: one of several books, so that its cells say which one they are in. */
export function readSheets(
  snapshot: WorkbookSnapshot,
  named: boolean,
  options: SheetOptions
): readonly SheetReading[] {
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const grids = snapshot.sheets
    .filter((sheet) => options.isOwn?.(sheet) !== true)
    .map((sheet) => new Grid(sheet, named ? snapshot.name : undefined));
  const placed = placeAreas(grids);
  const sources = joinParts(placed).map(
    ({ first: { grid, area, titleFromBefore }, further }): TableSource => ({
      grid,
      area,
      further,
      titleFromBefore,
      forms: FORMS,
      corrections,
    })
  );
  return grids.map((grid) => ({
    grid,
    areas: placed.flatMap(({ grid: own, area }) => (own.sheet === grid.sheet ? [area] : [])),
    sources: sources.filter(({ grid: own }) => own.sheet === grid.sheet),
  }));
}

/** An untitled table at the top of a sheet takes the title that stood alone at the end of the sheet before. */
function placeAreas(grids: readonly Grid[]): readonly PlacedArea[] {
  const placed: PlacedArea[] = [];
  let before: Caption | null = null;
  let sheet = 0;
  for (const grid of grids) {
    const { areas, trailing } = locate(grid, { forms: FORMS, isFree, hasSides });
    for (const [index, area] of areas.entries()) {
      const over = index === 0 && area.caption.title === "" ? before : null;
      const caption = over === null ? area.caption : under(over, area.caption);
      placed.push({ grid, area: { ...area, caption }, sheet, titleFromBefore: over !== null });
    }
    before = trailing;
    if (grid.bottom >= grid.top) sheet++;
  }
  return placed;
}

function isFree({ titles }: Caption): boolean {
  const named = formsNamed(titles, FORMS);
  return named.length > 0 && named.every(isFreeForm);
}

const SIDE_BY_SIDE: ReadonlySet<string> = new Set(["twoSided", "codeBlocks"]);

function hasSides({ titles }: Caption): boolean {
  return formsNamed(titles, FORMS).some(({ variants }) =>
    variants.some(({ parts }) => parts.some(({ layout }) => SIDE_BY_SIDE.has(layout)))
  );
}
