// Where the header of a grid stands amid a freely laid out form: one row, or a band of several.
import { assignColumns } from "../header/assign-columns";
import type { Assignment } from "../header/assign-columns";
import type { GridPart } from "../forms/form";
import type { Grid } from "../grid";
import { headerBand, headerPaths, isFigure, isHeaderTop } from "../header/header";
import type { Band, Columns } from "../header/header";
import type { Area } from "../places/locate";

export interface FoundHeader {
  readonly band: Band;
  readonly assignment: Assignment;
}

/** The first rows from `from` on that head the columns of the part. */
export function findHeader(
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
      if (isHeaderOf(part, assignment))
        return withRowAbove(grid, withRowBelow(grid, { band, assignment }, { part, area }), {
          part,
          area,
          from,
        });
    }
  }
  return null;
}

/** 任务名称 | 主要内容 have but one value; where several columns must be there, and are, that is no chance. */
function isHeaderOf(part: GridPart, { matched, lacking }: Assignment): boolean {
  if (lacking.length > 0) return false;
  const required = part.columns.filter((rule) => rule.required === true).length;
  return matched >= 2 || (matched === 1 && required >= 2);
}

/** 总额 | 财政拨款 | 其他资金 below 预算金额 belong to the header: they split labels that reach over blanks. */
function withRowBelow(
  grid: Grid,
  header: FoundHeader,
  { part, area }: { part: GridPart; area: Area }
): FoundHeader {
  const { top, bottom } = header.band;
  if (bottom >= area.body.bottom || !splitsLabels(grid, bottom + 1)) return header;
  const band = { top, bottom: bottom + 1 };
  const assignment = assignColumns(part, headersOf(grid, band, area.columns));
  const isAsGood =
    assignment.lacking.length === 0 && assignment.matched >= header.assignment.matched;
  return isAsGood ? { band, assignment } : header;
}

/** Every text stands in a run that begins below a label and goes on below blanks. */
function splitsLabels(grid: Grid, row: number): boolean {
  const columns = grid.filled(row);
  const isUnder = (column: number | undefined): boolean =>
    column !== undefined && grid.label(row - 1, column) !== "";
  return (
    columns.length > 0 &&
    columns.every((column, index) =>
      isUnder(column)
        ? columns[index + 1] === column + 1 && !isUnder(column + 1)
        : columns[index - 1] === column - 1
    ) &&
    !columns.some((column) => isFigure(grid, row, column))
  );
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
      isLabelled(grid, band, column) ||
      path.includes("/") ||
      grid.label(band.bottom + 1, column) !== "";
    if (path !== "" && isOwn) headers.set(column, path);
  });
  return headers;
}

/** 备注 in the upper row of the band heads its column, whether or not anything is noted. */
function isLabelled(grid: Grid, { top, bottom }: Band, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (grid.label(row, column) !== "") return true;
  return false;
}
