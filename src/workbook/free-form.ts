// Forms laid out freely (goal and self-evaluation tables): grids with their own headers amid labels with values.
import type { MoneyUnit } from "../domain/money";
import { assignColumns } from "./assign-columns";
import type { AssignedColumn, Assignment } from "./assign-columns";
import type { TableRow } from "./book";
import type { GridPart, Variant } from "./forms/form";
import type { Grid } from "./grid";
import { headerBand, headerPaths } from "./header";
import type { Band, Columns } from "./header";
import type { Area } from "./locate";
import { readPairs, rowsOutside } from "./pairs";
import { readRows } from "./rows";

export interface FoundPart {
  readonly part: GridPart;
  readonly band: Band;
  readonly body: Band;
  readonly assignment: Assignment;
}

export interface FreeForm {
  readonly parts: readonly FoundPart[];
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
  }: { variant: Variant; unitOf: (headers: readonly string[]) => MoneyUnit | null }
): FreeForm {
  const parts = findParts(grid, area, variant);
  const unit = unitOf(
    parts.flatMap(({ assignment }) => assignment.columns.map(({ header }) => header))
  );
  const taken = parts.map(({ band, body }) => ({ top: band.top, bottom: body.bottom }));
  const outside = rowsOutside(area.body, taken);
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
  return found.map((each, index) => {
    const next = found[index + 1]?.band.top ?? area.body.bottom + 1;
    return { ...each, body: { top: each.band.bottom + 1, bottom: lastRow(grid, each, next - 1) } };
  });
}

function findHeader(
  grid: Grid,
  part: GridPart,
  { area, from }: { area: Area; from: number }
): { band: Band; assignment: Assignment } | null {
  // Single rows first: beside a header may stand a vertical label (“绩效指标”) that is merged far down.
  for (const bandAt of [singleRow, wholeBand]) {
    for (let row = from; row <= area.body.bottom; row++) {
      if (grid.filled(row).length < 2) continue;
      const band = bandAt(grid, row, area);
      const assignment = assignColumns(part, headersOf(grid, band, area.columns));
      if (assignment.matched >= 2 && assignment.lacking.length === 0) return { band, assignment };
    }
  }
  return null;
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
    // A merge that reaches over several columns has one value; only its first column is a column. Where merges are not
    // known, a blank in the header with text right below it is a column of its own (年度资金总额 beside 项目资金).
    const merge = grid.mergeAt(band.bottom, column);
    const isFirst = merge === undefined || merge.column === column;
    const isOwn = grid.knowsMerges
      ? isFirst
      : grid.label(band.bottom, column) !== "" ||
        path.includes("/") ||
        grid.label(band.bottom + 1, column) !== "";
    if (path !== "" && isOwn) headers.set(column, path);
  });
  return headers;
}

/** A part ends where none of its columns has anything any more. */
function lastRow(
  grid: Grid,
  { assignment, band }: { assignment: Assignment; band: Band },
  limit: number
): number {
  const columns = assignment.columns
    .filter(({ rule }) => rule !== null)
    .map(({ column }) => column);
  let last = band.bottom;
  for (let row = band.bottom + 1; row <= limit; row++) {
    const filled = grid.filled(row).filter((column) => columns.includes(column));
    if (filled.length > 0) last = row;
    else if (grid.filled(row).length > 0) break;
  }
  return last;
}
