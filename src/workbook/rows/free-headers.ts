// Where the header of a grid stands amid a freely laid out form: one row, or a band of several.
import { assignColumns, leastLacking } from "../header/assign-columns";
import type { Assignment } from "../header/assign-columns";
import type { GridPart } from "../forms/form";
import type { Grid } from "../grid";
import { headerBand, headerPaths, isFigure, isHeaderTop } from "../header/header";
import type { Band, Columns } from "../header/header";
import type { Headers } from "../header/header-columns";
import type { Area } from "../places/locate";
import type { Part } from "../places/parts";

export interface FoundHeader {
  readonly band: Band;
  readonly assignment: Assignment;
}

/** The rows of one place that may head a grid, each read once for all the grids that are sought. */
export class HeaderFinder {
  readonly grid: Grid;
  readonly area: Area;
  private readonly read = new Map<string, Headers>();
  private readonly bands = new Map<number, Band>();

  constructor({ grid, area }: Part) {
    this.grid = grid;
    this.area = area;
  }

  /** The first rows from `from` on that head the columns of the part. */
  find(part: GridPart, from: number): FoundHeader | null {
    // Single rows first: beside a header may stand a vertical label (“绩效指标”) that is merged far down.
    const header =
      this.firstOf(part, from, singleRow) ?? this.firstOf(part, from, (row) => this.bandAt(row));
    return header && this.withRowAbove(this.withRowBelow(header, part), part, from);
  }

  private firstOf(part: GridPart, from: number, bandAt: (row: number) => Band): FoundHeader | null {
    for (let row = from; row <= this.area.body.bottom; row++) {
      if (this.grid.filled(row).length < 2) continue;
      const band = bandAt(row);
      const headers = this.headersOf(band);
      if (leastLacking(part, headers) > 0) continue;
      const assignment = assignColumns(part, headers);
      if (isHeaderOf(part, assignment)) return { band, assignment };
    }
    return null;
  }

  private bandAt(row: number): Band {
    const { body, columns } = this.area;
    const known = this.bands.get(row);
    if (known !== undefined) return known;
    const band = headerBand(this.grid, row, Math.min(row + 3, body.bottom), columns);
    this.bands.set(row, band);
    return band;
  }

  private headersOf(band: Band): Headers {
    const key = `${String(band.top)}:${String(band.bottom)}`;
    const known = this.read.get(key);
    if (known !== undefined) return known;
    const headers = headersOf(this.grid, band, this.area.columns);
    this.read.set(key, headers);
    return headers;
  }

  /** 总额 | 财政拨款 | 其他资金 below 预算金额 belong to the header: they split labels that reach over blanks. */
  private withRowBelow(header: FoundHeader, part: GridPart): FoundHeader {
    const { top, bottom } = header.band;
    const splits = bottom < this.area.body.bottom && splitsLabels(this.grid, bottom + 1);
    return splits ? this.ifAsGood({ top, bottom: bottom + 1 }, part, header) : header;
  }

  /** Labels in the row above, over columns that the header row leaves blank, belong to the header: 项目名称 beside 绩效指标. */
  private withRowAbove(header: FoundHeader, part: GridPart, from: number): FoundHeader {
    const { grid, area } = this;
    const { top, bottom } = header.band;
    if (top <= from || !isHeaderTop(grid, top - 1, area.columns)) return header;
    const over = grid
      .filled(top - 1)
      .filter((column) => grid.label(top, column) === "" && grid.label(bottom + 1, column) !== "");
    return over.length < 2 ? header : this.ifAsGood({ top: top - 1, bottom }, part, header);
  }

  private ifAsGood(band: Band, part: GridPart, header: FoundHeader): FoundHeader {
    const assignment = assignColumns(part, this.headersOf(band));
    const isAsGood =
      assignment.lacking.length === 0 && assignment.matched >= header.assignment.matched;
    return isAsGood ? { band, assignment } : header;
  }
}

/** 任务名称 | 主要内容 have but one value; where several columns must be there, and are, that is no chance. */
function isHeaderOf(part: GridPart, { matched, lacking }: Assignment): boolean {
  if (lacking.length > 0) return false;
  const required = part.columns.filter((rule) => rule.required === true).length;
  return matched >= 2 || (matched === 1 && required >= 2);
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

function singleRow(row: number): Band {
  return { top: row, bottom: row };
}

function headersOf(grid: Grid, band: Band, columns: Columns): Headers {
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
