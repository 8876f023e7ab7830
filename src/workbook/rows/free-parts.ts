// The grids amid a freely laid out form: where their headers stand, how far they reach, and where they go on after a
// page break, below the header again or without any.
import type { AssignedColumn, Assignment } from "../header/assign-columns";
import { assignColumns } from "../header/assign-columns";
import type { EntryRule, GridPart, Variant } from "../forms/form";
import type { Grid } from "../grid";
import { headerBand, headerPaths, isFigure, isHeaderTop, repeatsRow } from "../header/header";
import type { Band, Columns } from "../header/header";
import { fits } from "../labels";
import { isPageMarkRow } from "../places/caption-rows";
import type { Area } from "../places/locate";
import type { Part } from "../places/parts";
import { entryNamed, labelPart } from "./pairs";
import { roleOf } from "./row-roles";
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

function partsIn(place: Part, variant: Variant): readonly FoundPart[] {
  const { grid, area } = place;
  const found: { part: GridPart; band: Band; assignment: Assignment }[] = [];
  let from = area.body.top;
  for (const part of variant.parts) {
    if (part.layout === "keyValue") continue;
    const header = findHeader(grid, part, { area, from });
    if (header === null) continue;
    found.push({ part, ...header });
    from = header.band.bottom + 1;
  }
  const entries = entriesOf(variant);
  return found.map((each, index) => {
    const next = found[index + 1]?.band.top ?? area.body.bottom + 1;
    const bottom = lastRow(grid, each, { limit: next - 1, entries });
    const pages = pagesOf(grid, each.band, { bottom, columns: area.columns });
    const [body = { top: each.band.bottom + 1, bottom }, ...others] = pages;
    return {
      ...each,
      place,
      body,
      further: others.map((rows) => ({ grid, columns: each.assignment.columns, body: rows })),
      taken: [{ place, rows: { top: each.band.top, bottom }, header: each.band }],
    };
  });
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

function findHeader(
  grid: Grid,
  part: GridPart,
  { area, from }: { area: Area; from: number }
): FoundHeader | null {
  // Single rows first: beside a header may stand a vertical label (“绩效指标”) that is merged far down.
  for (const bandAt of [singleRow, wholeBand]) {
    for (let row = from; row <= area.body.bottom; row++) {
      if (grid.filled(row).length < 2) continue;
      const band = bandAt(grid, row, area);
      const assignment = assignColumns(part, headersOf(grid, band, area.columns));
      if (assignment.matched >= 2 && assignment.lacking.length === 0)
        return withRowAbove(grid, withRowBelow(grid, { band, assignment }, { part, area }), {
          part,
          area,
          from,
        });
    }
  }
  return null;
}

interface FoundHeader {
  readonly band: Band;
  readonly assignment: Assignment;
}

/** 总额 | 财政拨款 | 其他资金 below 预算金额 belong to the header: they split one label that reaches over blanks. */
function withRowBelow(
  grid: Grid,
  header: FoundHeader,
  { part, area }: { part: GridPart; area: Area }
): FoundHeader {
  const { top, bottom } = header.band;
  const [first, ...others] = grid.filled(bottom + 1);
  if (first === undefined || bottom >= area.body.bottom || grid.label(bottom, first) === "")
    return header;
  const splits =
    others.length > 0 &&
    others.every(
      (column, index) => column === first + index + 1 && grid.label(bottom, column) === ""
    ) &&
    ![first, ...others].some((column) => isFigure(grid, bottom + 1, column));
  if (!splits) return header;
  const band = { top, bottom: bottom + 1 };
  const assignment = assignColumns(part, headersOf(grid, band, area.columns));
  const isAsGood =
    assignment.lacking.length === 0 && assignment.matched >= header.assignment.matched;
  return isAsGood ? { band, assignment } : header;
}

/** Labels in the row above, over columns that the header row leaves blank, belong to the header: 项目名称 beside 绩效指标. */
function withRowAbove(
  grid: Grid,
  header: FoundHeader,
  { part, area, from }: { part: GridPart; area: Area; from: number }
): FoundHeader {
  const { top, bottom } = header.band;
  if (top <= from || !isHeaderTop(grid, top - 1, area.columns)) return header;
  const over = grid
    .filled(top - 1)
    .filter((column) => grid.label(top, column) === "" && grid.label(bottom + 1, column) !== "");
  if (over.length < 2) return header;
  const band = { top: top - 1, bottom };
  const assignment = assignColumns(part, headersOf(grid, band, area.columns));
  const isAsGood =
    assignment.lacking.length === 0 && assignment.matched >= header.assignment.matched;
  return isAsGood ? { band, assignment } : header;
}

function singleRow(_grid: Grid, row: number): Band {
  return { top: row, bottom: row };
}

function wholeBand(grid: Grid, row: number, area: Area): Band {
  return headerBand(grid, row, Math.min(row + 3, area.body.bottom), area.columns);
}

function headersOf(grid: Grid, band: Band, columns: Columns): ReadonlyMap<number, string> {
  const paths = headerPaths(grid, band, columns);
  const headers = new Map<number, string>();
  paths.forEach((path, index) => {
    const column = columns.left + index;
    // A label that reaches over several columns has one value, in its first column; a blank in the header with text right
    // below it is a column of its own (年度资金总额 beside 项目资金). Merges would tell, but Excel does not hand them over.
    const isOwn =
      grid.label(band.bottom, column) !== "" ||
      path.includes("/") ||
      grid.label(band.bottom + 1, column) !== "";
    if (path !== "" && isOwn) headers.set(column, path);
  });
  return headers;
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
    const isEntry = filled.some((column) => {
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
