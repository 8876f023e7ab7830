// The grids amid a freely laid out form: where their headers stand, how far they reach, and where they go on after a
// page break, below the header again or without any.
import type { AssignedColumn, Assignment } from "../header/assign-columns";
import type { EntryRule, GridPart, Variant } from "../forms/form";
import type { Grid } from "../grid";
import { repeatsRow } from "../header/header";
import type { Band, Columns } from "../header/header";
import { fits } from "../labels";
import { isPageMarkRow } from "../places/caption-rows";
import type { Part } from "../places/parts";
import { HeaderFinder } from "./free-headers";
import type { FoundHeader } from "./free-headers";
import { entryNamed, labelPart } from "./pairs";
import { roleOf } from "./row-roles";
import { isForYearsToCome, midTermPart, midTermRule, printedHeaders } from "./repeated-headers";
import type { RowsPart } from "./rows";

export interface FoundPart {
  readonly part: GridPart;
  /** Where it was found: on the first sheet, or behind a page break. */
  readonly place: Part;
  readonly band: Band;
  readonly body: Band;
  readonly assignment: Assignment;
  /** The rows behind page breaks, in order. */
  readonly further: readonly RowsPart[];
  /** All rows it takes up, by place. */
  readonly taken: readonly Taken[];
}

export interface Taken {
  readonly place: Part;
  readonly rows: Band;
  /** null: rows that go on without a header. */
  readonly header: Band | null;
}

/** The grids of a form in all its places; what goes on behind a page break goes on in the grid it belongs to. */
export function findParts(places: readonly Part[], variant: Variant): readonly FoundPart[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  return others.reduce((found, place) => continued(found, place, variant), partsIn(first, variant));
}

function continued(
  found: readonly FoundPart[],
  place: Part,
  variant: Variant
): readonly FoundPart[] {
  const here = partsIn(place, variant);
  const fresh = here.filter(({ part }) => !found.some((each) => each.part === part));
  const bare = bareRows(place, here[0], { last: found.at(-1), variant });
  return [
    ...found.map((each) => {
      const again = here.find(({ part }) => part === each.part);
      const goesOn = bare !== null && each === found.at(-1) ? withRows(each, place, bare) : each;
      return again === undefined ? goesOn : joined(goesOn, again);
    }),
    ...fresh,
  ];
}

function joined(head: FoundPart, again: FoundPart): FoundPart {
  const shift =
    (again.assignment.columns[0]?.column ?? 0) - (head.assignment.columns[0]?.column ?? 0);
  const columns = shifted(head.assignment.columns, shift);
  const first = { grid: again.place.grid, columns, body: again.body };
  return {
    ...head,
    further: [...head.further, first, ...again.further.map((each) => ({ ...each, columns }))],
    taken: [...head.taken, ...again.taken],
  };
}

function withRows(head: FoundPart, place: Part, body: Band): FoundPart {
  const { columns } = head.assignment;
  return {
    ...head,
    further: [...head.further, { grid: place.grid, columns, body }],
    taken: [...head.taken, { place, rows: body, header: null }],
  };
}

function shifted(columns: readonly AssignedColumn[], shift: number): readonly AssignedColumn[] {
  return shift === 0 ? columns : columns.map((each) => ({ ...each, column: each.column + shift }));
}

/** Rows above the first header behind a page break belong to the last grid in front of it. */
function bareRows(
  { grid, area }: Part,
  next: FoundPart | undefined,
  { last, variant }: { last: FoundPart | undefined; variant: Variant }
): Band | null {
  const limit = (next?.band.top ?? area.body.bottom + 1) - 1;
  if (last === undefined || limit < area.body.top) return null;
  const band = { top: area.body.top - 1, bottom: area.body.top - 1 };
  const bottom = lastRow(grid, { ...last, band }, { limit, entries: entriesOf(variant) });
  return bottom < area.body.top ? null : { top: area.body.top, bottom };
}

function entriesOf({ parts }: Variant): readonly EntryRule[] {
  return parts.flatMap((part) => (part.layout === "keyValue" ? part.entries : []));
}

type HeadedPart = FoundHeader & { readonly part: GridPart };

function partsIn(place: Part, variant: Variant): readonly FoundPart[] {
  const { area } = place;
  const grids = variant.parts.flatMap((part) => (part.layout === "keyValue" ? [] : [part]));
  const found = headersInOrder(place, grids);
  const entries = entriesOf(variant);
  return found.flatMap((each, index) => {
    const limit = (found[index + 1]?.band.top ?? area.body.bottom + 1) - 1;
    return withHeadersAgain({ ...each, place, limit, entries });
  });
}

/** The headers of the grids from top to bottom; some prints have the indicators before the money. */
function headersInOrder(place: Part, grids: readonly GridPart[]): readonly HeadedPart[] {
  const finder = new HeaderFinder(place);
  const asDeclared = headersDown(finder, grids);
  if (asDeclared.length === grids.length || grids.length < 2) return asDeclared;
  const others = grids
    .slice(1)
    .map((first) => headersDown(finder, [first, ...grids.filter((each) => each !== first)]));
  return others.reduce((best, each) => (each.length > best.length ? each : best), asDeclared);
}

/** Each header below the one before it. */
function headersDown(finder: HeaderFinder, grids: readonly GridPart[]): readonly HeadedPart[] {
  const found: HeadedPart[] = [];
  let from = finder.area.body.top;
  for (const part of grids) {
    const header = finder.find(part, from);
    if (header === null) continue;
    found.push({ part, ...header });
    from = header.band.bottom + 1;
  }
  return found;
}

interface Bounded extends FoundHeader {
  readonly part: GridPart;
  readonly place: Part;
  readonly limit: number;
  readonly entries: readonly EntryRule[];
}

/** A grid down to the next one, with what its repeated headers head: more of the same, or the goals of the years to come. */
function withHeadersAgain(found: Bounded): readonly FoundPart[] {
  const { part, place, band, assignment, limit } = found;
  const { grid } = place;
  const bands = printedHeaders(grid, { band, columns: assignment.columns }, limit);
  const midTerm = midTermPart(part);
  const later = midTerm === null ? [] : bands.filter((each) => isForYearsToCome(grid, each));
  if (midTerm === null || later.length === 0 || later.length === bands.length)
    return [underHeaders(found, { all: bands, own: bands })];
  const columns = assignment.columns.map(({ rule, ...each }) => ({
    ...each,
    rule: rule === null ? null : midTermRule(part, rule),
  }));
  const apart = { ...found, part: midTerm, assignment: { ...assignment, columns } };
  const own = bands.filter((each) => !later.includes(each));
  return [
    underHeaders(apart, { all: bands, own: later }),
    underHeaders(found, { all: bands, own }),
  ];
}

/** The rows below some of the headers, each down to the next header of all. */
function underHeaders(
  { part, place, assignment, limit, entries }: Bounded,
  { all, own }: { all: readonly Band[]; own: readonly Band[] }
): FoundPart {
  const { grid, area } = place;
  const groups = own.map((band) => {
    const next = all.find(({ top }) => top > band.bottom)?.top ?? limit + 1;
    const bottom = lastRow(grid, { part, assignment, band }, { limit: next - 1, entries });
    return { band, bottom, pages: pagesOf(grid, band, { bottom, columns: area.columns }) };
  });
  const [first] = groups;
  const band = first?.band ?? { top: area.body.top, bottom: area.body.top };
  const none = { top: band.bottom + 1, bottom: first?.bottom ?? band.bottom };
  const [body = none, ...others] = groups.flatMap(({ pages }) => pages);
  return {
    part,
    place,
    band,
    body,
    assignment,
    further: others.map((rows) => ({ grid, columns: assignment.columns, body: rows })),
    taken: groups.map((each) => ({
      place,
      rows: { top: each.band.top, bottom: each.bottom },
      header: each.band,
    })),
  };
}

/** The rows below a header, without those that print it again or a page number. */
function pagesOf(
  grid: Grid,
  band: Band,
  { bottom, columns }: { bottom: number; columns: Columns }
): readonly Band[] {
  const pages: { top: number; bottom: number }[] = [];
  let top = band.bottom + 1;
  for (let row = top; row <= bottom; row++) {
    if (!repeatsRow(grid, row, { of: band.top, columns }) && !isPageMarkRow(grid, row)) continue;
    if (row > top) pages.push({ top, bottom: row - 1 });
    top = row + 1;
  }
  if (top <= bottom) pages.push({ top, bottom });
  return pages;
}

/** A part ends where none of its columns has anything any more, or where a label with its value follows. */
function lastRow(
  grid: Grid,
  { part, assignment, band }: FoundHeader & { part: GridPart },
  { limit, entries }: { limit: number; entries: readonly EntryRule[] }
): number {
  const columns = assignment.columns
    .filter(({ rule }) => rule !== null)
    .map(({ column }) => column);
  let last = band.bottom;
  for (let row = band.bottom + 1; row <= limit; row++) {
    const filled = grid.filled(row);
    // Only in front, or behind the label of its group: "说明：…" among the reasons of an indicator heads nothing.
    const isEntry = filled.slice(0, 2).some((column) => {
      const label = labelPart(grid.label(row, column));
      return (
        roleOf(label) === "item" && entryNamed(entries, label) !== null && !isLine(part, label)
      );
    });
    if (isEntry) break;
    if (filled.some((column) => columns.includes(column))) last = row;
    else if (filled.length > 0) break;
  }
  return last;
}

function isLine({ lines = [] }: GridPart, label: string): boolean {
  return lines.some((rule) => fits(rule.label, label) && !fits(rule.not, label));
}
