// Forms laid out freely (goal and self-evaluation tables): grids with their own headers amid labels with values.
import type { MoneyUnit } from "../../domain/money";
import { assignColumns } from "../header/assign-columns";
import type { AssignedColumn, Assignment } from "../header/assign-columns";
import type { TableRow } from "../book";
import { isSideNoteRow } from "../places/caption-rows";
import type { EntryRule, GridPart, Variant } from "../forms/form";
import type { Grid } from "../grid";
import { headerBand, headerPaths, isHeaderTop } from "../header/header";
import type { Band, Columns } from "../header/header";
import { fits } from "../labels";
import { roleOf } from "./row-roles";
import type { Area } from "../places/locate";
import { entryNamed, labelPart, readPairs, rowsOutside } from "./pairs";
import { readRows } from "./rows";
import { firstFilled } from "../places/zones";

const LONGEST_LABEL = 30;

export interface FoundPart {
  readonly part: GridPart;
  readonly band: Band;
  readonly body: Band;
  readonly assignment: Assignment;
}

export interface FreeForm {
  readonly parts: readonly FoundPart[];
  readonly headers: readonly Band[];
  /** Grid parts whose header is nowhere on the form. */
  readonly absent: readonly GridPart[];
  readonly rows: readonly TableRow[];
  readonly columns: readonly AssignedColumn[];
  /** Is there any amount, so that its unit must be known? */
  readonly hasMoney: boolean;
}

/** Finds the parts first (`unit` may depend on their headers), then reads rows with `unitOf` that header. */
export function readFreeForm(
  grid: Grid,
  area: Area,
  {
    variant,
    unitOf,
    correct,
  }: {
    variant: Variant;
    unitOf: (headers: readonly string[]) => MoneyUnit | null;
    /** Puts the officer's columns in place. */
    correct: (parts: readonly FoundPart[]) => readonly FoundPart[];
  }
): FreeForm {
  const parts = correct(findParts(grid, area, variant));
  const heading = headingOf(grid, area);
  const taken = [
    ...(heading === null ? [] : [heading]),
    ...parts.map(({ band, body }) => ({ top: band.top, bottom: body.bottom })),
  ];
  const outside = rowsOutside(area.body, taken);
  const unit = unitOf([
    ...parts.flatMap(({ assignment }) => assignment.columns.map(({ header }) => header)),
    ...labelsIn(grid, outside),
  ]);
  const gridRows = parts.flatMap(({ part, body, assignment }) =>
    readRows({ grid, part, columns: assignment.columns, body, unit })
  );
  const pairRows = variant.parts.flatMap((part) =>
    part.layout === "keyValue"
      ? readPairs({ grid, part, columns: area.columns, rows: outside, unit })
      : []
  );
  const rows = [...pairRows, ...gridRows].sort((left, right) => left.row - right.row);
  return {
    parts,
    headers: parts.length === 0 && heading !== null ? [heading] : parts.map(({ band }) => band),
    absent: variant.parts.flatMap((part) =>
      part.layout === "keyValue" ||
      part.optional === true ||
      parts.some((found) => found.part === part)
        ? []
        : [part]
    ),
    rows,
    hasMoney: hasMoney(rows, variant),
    columns: parts.flatMap(({ assignment }) => assignment.columns),
  };
}

/** "项目资金（万元）" beside its amounts. */
function labelsIn(grid: Grid, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) =>
    grid
      .filled(row)
      .map((column) => grid.label(row, column))
      .filter((label) => label.length <= LONGEST_LABEL)
  );
}

/** An amount without a unit reads as a bare number. */
function hasMoney(rows: readonly TableRow[], { parts }: Variant): boolean {
  const fields = new Set(
    parts.flatMap((part) =>
      part.layout === "keyValue"
        ? part.entries.flatMap(({ kind, field }) => (kind === "money" ? [field ?? "text"] : []))
        : part.columns.flatMap(({ kind, field }) => (kind === "money" ? [field] : []))
    )
  );
  return rows.some(({ cells }) =>
    [...cells].some(
      ([field, { value }]) =>
        fields.has(field) && (value.kind === "money" || value.kind === "number")
    )
  );
}

function findParts(grid: Grid, area: Area, { parts }: Variant): readonly FoundPart[] {
  const found: { part: GridPart; band: Band; assignment: Assignment }[] = [];
  let from = area.body.top;
  for (const part of parts) {
    if (part.layout === "keyValue") continue;
    const header = findHeader(grid, part, { area, from });
    if (header === null) continue;
    found.push({ part, ...header });
    from = header.band.bottom + 1;
  }
  const entries = parts.flatMap((part) => (part.layout === "keyValue" ? part.entries : []));
  return found.map((each, index) => {
    const next = found[index + 1]?.band.top ?? area.body.bottom + 1;
    const bottom = lastRow(grid, each, { limit: next - 1, entries });
    return { ...each, body: { top: each.band.bottom + 1, bottom } };
  });
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
        return withRowAbove(grid, { band, assignment }, { part, area, from });
    }
  }
  return null;
}

interface FoundHeader {
  readonly band: Band;
  readonly assignment: Assignment;
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

const HEADING =
  /^(?:栏目|项目|内容|事项|名称|要素|说明|序号|填报内容|填写内容|具体内容|基本情况|情况说明)$/;

/** "栏目 | 内容" above the pairs of a form that has no other header. */
function headingOf(grid: Grid, { body, columns }: Area): Band | null {
  let row = firstFilled(grid, body.top, body.bottom);
  if (isSideNoteRow(grid, row)) row = firstFilled(grid, row + 1, body.bottom);
  const isHeading =
    isHeaderTop(grid, row, columns) &&
    grid.filled(row).every((column) => HEADING.test(grid.label(row, column)));
  return isHeading ? { top: row, bottom: row } : null;
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
