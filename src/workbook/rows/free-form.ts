// Forms laid out freely (goal and self-evaluation tables): grids with their own headers amid labels with values.
import type { MoneyUnit } from "../../domain/money";
import type { AssignedColumn } from "../header/assign-columns";
import type { TableRow } from "../book";
import { isSideNoteRow } from "../places/caption-rows";
import type { GridPart, Variant } from "../forms/form";
import type { Grid } from "../grid";
import { isHeaderTop } from "../header/header";
import type { Band } from "../header/header";
import type { Area } from "../places/locate";
import type { Part } from "../places/parts";
import { firstFilled } from "../places/zones";
import { findParts } from "./free-parts";
import type { FoundPart } from "./free-parts";
import { readPairs, rowsOutside } from "./pairs";
import { readRows } from "./rows";

const LONGEST_LABEL = 30;

export interface FreeForm {
  readonly parts: readonly FoundPart[];
  readonly headers: readonly Band[];
  /** Those behind each page break. */
  readonly repeated: readonly (readonly Band[])[];
  /** Grid parts whose header is nowhere on the form. */
  readonly absent: readonly GridPart[];
  readonly rows: readonly TableRow[];
  readonly columns: readonly AssignedColumn[];
  /** Is there any amount, so that its unit must be known? */
  readonly hasMoney: boolean;
}

export interface FreeFormOptions {
  readonly variant: Variant;
  readonly unitOf: (headers: readonly string[]) => MoneyUnit | null;
  /** Puts the officer's columns in place. */
  readonly correct: (parts: readonly FoundPart[]) => readonly FoundPart[];
}

/** Finds the parts first (`unit` may depend on their headers), then reads rows with `unitOf` that header. */
export function readFreeForm(
  places: readonly [Part, ...Part[]],
  { variant, unitOf, correct }: FreeFormOptions
): FreeForm {
  const [first] = places;
  const parts = correct(findParts(places, variant)).map(withOwnColumns);
  const heading = headingOf(first.grid, first.area);
  const outside = places.map((place) => ({ place, rows: rowsBeside(place, parts, heading) }));
  const unit = unitOf([
    ...parts.flatMap(({ assignment }) => assignment.columns.map(({ header }) => header)),
    ...outside.flatMap(({ place, rows }) => labelsIn(place.grid, rows)),
  ]);
  const gridRows = parts.flatMap(({ place, part, body, assignment: { columns }, further }) =>
    readRows({ grid: place.grid, part, columns, body, unit, further })
  );
  const pairRows = outside.flatMap(({ place: { grid, area }, rows }) =>
    variant.parts.flatMap((part) =>
      part.layout === "keyValue" ? readPairs({ grid, part, columns: area.columns, rows, unit }) : []
    )
  );
  const rows = inOrder([...pairRows, ...gridRows], places);
  const own = headersIn(first, parts);
  return {
    parts,
    headers: own.length === 0 && heading !== null ? [heading] : own,
    repeated: places.slice(1).map((place) => headersIn(place, parts)),
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

/** The officer's columns hold behind page breaks too. */
function withOwnColumns(found: FoundPart): FoundPart {
  const { columns } = found.assignment;
  const at = columns[0]?.column ?? 0;
  const further = found.further.map((each) => {
    const shift = (each.columns[0]?.column ?? at) - at;
    return {
      ...each,
      columns: columns.map((column) => ({ ...column, column: column.column + shift })),
    };
  });
  return { ...found, further };
}

function headersIn(place: Part, parts: readonly FoundPart[]): readonly Band[] {
  return parts.flatMap(({ taken }) =>
    taken.flatMap(({ place: own, header }) => (own === place && header !== null ? [header] : []))
  );
}

/** The rows of a place that no grid has taken. */
function rowsBeside(
  place: Part,
  parts: readonly FoundPart[],
  heading: Band | null
): readonly number[] {
  const taken = parts.flatMap((part) =>
    part.taken.flatMap(({ place: own, rows }) => (own === place ? [rows] : []))
  );
  return rowsOutside(place.area.body, heading === null ? taken : [heading, ...taken]);
}

/** Sheet by sheet, from top to bottom. */
function inOrder(rows: readonly TableRow[], places: readonly Part[]): readonly TableRow[] {
  const sheets = places.map(({ grid }) => grid.sheet.name);
  const sheetOf = ({ labelAt, cells }: TableRow): number => {
    const at = labelAt ?? cells.values().next().value?.at;
    return at === undefined ? 0 : sheets.indexOf(at.sheet);
  };
  return rows
    .map((row) => ({ row, sheet: sheetOf(row) }))
    .sort((left, right) => left.sheet - right.sheet || left.row.row - right.row.row)
    .map(({ row }) => row);
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
