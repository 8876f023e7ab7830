// What stands above a table: title, unit line, 编制单位, year. Which rows those are: caption-rows.ts.
import type { CellRef } from "../../domain/cell-ref";
import type { Form } from "../forms/form";
import type { Grid } from "../grid";
import {
  DEPARTMENT,
  isLoneTitle,
  isSideNote,
  isTitleHead,
  mainTexts,
  TITLE_END,
  titleColumns,
} from "./caption-rows";
import { unitInBrackets, unitInLine } from "../values/units";
import type { KnownUnit } from "../values/units";

export interface Found<T> {
  readonly value: T;
  readonly at: CellRef;
  readonly text: string;
}

export interface Caption {
  /** The title next to the table as printed, its lines joined; "" when there is none. */
  readonly title: string;
  /** The first title above the table, such as the name of the whole set of tables. */
  readonly titleAt: CellRef | null;
  /** All titles above the table, normalised, the nearest first. */
  readonly titles: readonly string[];
  readonly unit: KnownUnit | null;
  readonly department: Found<string> | null;
  readonly year: Found<number> | null;
}

export const NO_CAPTION: Caption = {
  title: "",
  titleAt: null,
  titles: [],
  unit: null,
  department: null,
  year: null,
};

const YEAR = /((?:19|20)\d{2})年/;
/** What a table prints itself goes before what stands over several tables. */
export function under(over: Caption, own: Caption): Caption {
  return {
    ...over,
    unit: own.unit ?? over.unit,
    department: own.department ?? over.department,
    year: own.year ?? over.year,
  };
}

interface Span {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Reads the rows above a table; `from` and `to` bound its columns when tables stand side by side. */
export function readCaption(grid: Grid, span: Span, forms: readonly Form[]): Caption {
  const cells: { row: number; column: number; label: string; text: string }[] = [];
  for (let row = span.top; row <= span.bottom; row++) {
    for (const { column, label } of grid.texts(row)) {
      if (column >= span.left && column <= span.right)
        cells.push({ row, column, label, text: grid.text(row, column) });
    }
  }
  const named = cells.filter(
    ({ row, column }) =>
      titleColumns(grid, row, forms).includes(column) ||
      isTitleTail(grid, row, column) ||
      isTitleHead(grid, row, forms)
  );
  const lone = cells.find(({ row }) => isLoneTitle(grid, row));
  const titleCells = named.length === 0 && lone !== undefined ? [lone] : named;
  const groups = titleGroups(titleCells);
  const at = (cell: { row: number; column: number }): CellRef => grid.ref(cell.row, cell.column);
  const yearCell = cells.find(({ label }) => YEAR.test(label));
  return {
    title:
      groups
        .at(-1)
        ?.map(({ text }) => text.replace(/\s*\n\s*/g, ""))
        .join("") ?? "",
    titleAt: groups[0]?.[0] === undefined ? null : at(groups[0][0]),
    titles: groups.map((group) => group.map(({ label }) => label).join("")).reverse(),
    unit: captionUnit(cells, titleCells),
    department: departmentIn(grid, cells),
    year:
      yearCell === undefined
        ? null
        : { value: Number(YEAR.exec(yearCell.label)?.[1]), at: at(yearCell), text: yearCell.text },
  };
}

/** A title broken over two rows leaves "表" or "算表" in the second. */
function isTitleTail(grid: Grid, row: number, column: number): boolean {
  const label = grid.label(row, column);
  const texts = label === "表" ? grid.texts(row) : mainTexts(grid, row);
  return TITLE_END.test(label) && texts.length === 1 && texts[0]?.column === column;
}

/** A title that does not end in 表 goes on in the next line; after one that does, another title begins. */
function titleGroups<T extends { label: string }>(lines: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || TITLE_END.test(last.at(-1)?.label ?? "")) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function captionUnit(
  cells: readonly { label: string; row: number; column: number }[],
  titles: readonly { label: string }[]
): KnownUnit | null {
  for (const { label, row, column } of cells) {
    // "单位：万" with "元" in the cell below is one unit, broken by a narrow column.
    const below = cells.find(
      (other) => other.row > row && other.column === column && other.label === "元"
    );
    const unit = unitInLine(
      label + (label.endsWith("万") && below !== undefined ? below.label : "")
    );
    if (unit !== null) return { unit, basis: "unit line" };
  }
  for (const { label } of titles) {
    const unit = unitInBrackets(label);
    if (unit !== null) return { unit, basis: "title" };
  }
  return null;
}

/** 预算单位编码 in front of the name: "317-某区卫生健康局". */
const UNIT_CODE = /^(?:\[\d{3,}\]|\d{3,}[-—_])/;

function departmentIn(
  grid: Grid,
  cells: readonly { row: number; column: number; label: string; text: string }[]
): Found<string> | null {
  for (const [index, cell] of cells.entries()) {
    if (unitInLine(cell.label) !== null && !/部门|编制/.test(cell.label)) continue;
    const rest = DEPARTMENT.exec(cell.label)?.[1]?.replace(/(?:金额)?单位:.*$/, "");
    if (rest === undefined) continue;
    const next = cells[index + 1];
    const named = rest === "" && next?.row === cell.row && !isSideNote(next.label) ? next : cell;
    const name = rest === "" ? (named === cell ? "" : named.label) : rest;
    if (name !== "" && unitInLine(name) === null) {
      const value = name.replace(UNIT_CODE, "");
      return { value, at: grid.ref(named.row, named.column), text: named.text };
    }
  }
  return null;
}
