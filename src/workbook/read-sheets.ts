// The sheets of one workbook in order, with their tables located; a title at a sheet's end goes to the next sheet.
import { NO_CORRECTIONS } from "./book";
import type { Corrections } from "./book";
import { under } from "./places/captions";
import type { Caption } from "./places/captions";
import { joinParts } from "./places/continuations";
import type { Placed } from "./places/continuations";
import { FORMS } from "./forms/index";
import { Grid } from "./grid";
import type { Area, Located, LocateOptions } from "./places/locate";
import type { ReadingMemo } from "./reading-memo";
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
  /** As it was located. */
  readonly own: Area;
  /** The caption it takes from the sheet before. */
  readonly over: Caption | null;
}

interface SheetCall extends SheetOptions {
  /** One of several books, so that its cells say which one they are in. */
  readonly named: boolean;
  readonly memo: ReadingMemo;
}

export function readSheets(
  snapshot: WorkbookSnapshot,
  { named, memo, ...options }: SheetCall
): readonly SheetReading[] {
  const corrections = options.corrections ?? NO_CORRECTIONS;
  const grids = snapshot.sheets
    .filter((sheet) => options.isOwn?.(sheet) !== true)
    .map((sheet) => new Grid(sheet, named ? snapshot.name : undefined));
  const places = grids.map((grid) => ({ grid, located: memo.located(grid, LOCATE) }));
  const placed = placeAreas(places);
  const sources = joinParts(placed).map(({ first, further, parts }): TableSource => ({
    grid: first.grid,
    area: first.area,
    further,
    titleFromBefore: first.over !== null,
    origin: [first.own, first.over, ...parts.slice(1).flatMap(({ own, over }) => [own, over])],
    forms: FORMS,
    corrections,
  }));
  return grids.map((grid) => ({
    grid,
    areas: placed.flatMap(({ grid: own, area }) => (own.sheet === grid.sheet ? [area] : [])),
    sources: sources.filter(({ grid: own }) => own.sheet === grid.sheet),
  }));
}

interface Place {
  readonly grid: Grid;
  readonly located: Located;
}

/** An untitled table at the top of a sheet takes the title that stood alone at the end of the sheet before. */
function placeAreas(places: readonly Place[]): readonly PlacedArea[] {
  const placed: PlacedArea[] = [];
  let before: Caption | null = null;
  let sheet = 0;
  for (const { grid, located } of places) {
    const { areas, trailing } = located;
    for (const [index, own] of areas.entries()) {
      const over = index === 0 && own.caption.title === "" ? before : null;
      const area = over === null ? own : { ...own, caption: under(over, own.caption) };
      placed.push({ grid, area, sheet, own, over });
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

const LOCATE: LocateOptions = { forms: FORMS, isFree, hasSides };
