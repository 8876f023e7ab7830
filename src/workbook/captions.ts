// What stands above a table: title, unit line, 编制单位, year, 公开01表. Rows are judged by their texts alone.
import type { CellRef } from "../domain/cell-ref";
import type { Form } from "./forms/form";
import type { Grid } from "./grid";
import { fits, isSubtotalLabel } from "./labels";
import { unitInBrackets, unitInLine } from "./units";
import type { KnownUnit } from "./units";

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

const DEPARTMENT =
  /^(?:编制单位|编制部门|编报单位|填报单位|填报部门|填表单位|部门名称|部门\(单位\)名称|单位名称|预算主管部门|主管部门|预算单位|预算部门|部门|单位|公开部门|公开单位)(?:\(.{1,4}\))?:(.*)$/;
const FORM_NUMBER =
  /^(?:(?:部门)?公开|预算|财决(?:公开)?|决算|批复)?\d{0,3}(?:-\d+)?表\d*(?:-\d+)?$|^(?:公开|附)?表[一二三四五六七八九十\d]+[:]?$|^附(?:件|表)\d*[:]?$/;
const TITLE_END = /表(?:\([^()]*\))*$/;
/** "…情况表(单位:万元)" is a title, not a unit line. */
const TITLE_WITH_UNIT = /表\((?:金额)?单位:?[^()]{1,5}\)$/;
const SUBTITLE = /^\(?(?:19|20)?[\dXx]{2,4}年度?\)?$|^第.{1,2}部分|^[(].{1,20}[)]$/;
/** "填报日期：2023年5月", "编制单位（盖章）：" */
const FILLED_IN =
  /^(?:填报|填表|编制|编报|制表|报送|审核|联系|负责|日期|时间|年度|预算年度|评价年度|编码|部门编码|单位编码).{0,12}:/;
const TITLE_WORD = /表|预算|决算|情况|table|form/i;
const YEAR = /((?:19|20)\d{2})年/;
/** Two titles never stand in one row of a wider text than this. */
const LONGEST_TITLE = 80;
/** 编制单位, its name, the year, 单位负责人, its name, 金额单位 … */
const MOST_SIDE_NOTES = 8;

export function isNote(label: string): boolean {
  return (
    /^(?:注|说明|备注|填表说明|填报说明|填表人|此表|本表|\(?本(?:部门|单位|年度)|我(?:单位|部门|局)|\(?无|:|表中|制表)/.test(
      label
    ) || /^第.{1,2}部分.*(?:说明|解释)|^第.{1,2}部分(?!.*表$)/.test(label)
  );
}

/** The distinct texts of a row with their first column. */
export function rowTexts(grid: Grid, row: number): readonly { column: number; label: string }[] {
  const seen = new Set<string>();
  return grid.filled(row).flatMap((column) => {
    const label = grid.label(row, column);
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ column, label }];
  });
}

function isSideNote(label: string): boolean {
  return (
    (unitInLine(label) !== null && !TITLE_WITH_UNIT.test(label)) ||
    DEPARTMENT.test(label) ||
    FORM_NUMBER.test(label) ||
    label === "单位:"
  );
}

/** Texts of a row without unit, department and form number; the name behind "部门：" goes with it. */
function mainTexts(grid: Grid, row: number): readonly { column: number; label: string }[] {
  const texts = rowTexts(grid, row);
  // A department's name that breaks into the row of the unit line leaves a stump there.
  const stump = texts.some(({ label }) => isUnitLine(label)) ? 4 : 0;
  return texts.filter(({ label }, index) => {
    if (label.length <= stump && !TITLE_END.test(label)) return false;
    const before = texts[index - 1]?.label ?? "";
    const names = DEPARTMENT.exec(before)?.[1] === "";
    return !isSideNote(label) && !(names && !TITLE_END.test(label));
  });
}

/** The columns of the titles in a row; empty when the row is not a title row. */
export function titleColumns(grid: Grid, row: number, forms: readonly Form[]): readonly number[] {
  if (grid.filled(row).some((column) => typeof grid.value(row, column) !== "string")) return [];
  const texts = mainTexts(grid, row);
  // Two titles in a row stand over two tables, so not in neighbouring columns.
  const isApart = texts.every(
    ({ column }, index) => index === 0 || column - (texts[index - 1]?.column ?? 0) > 1
  );
  const isTitle =
    isApart &&
    texts.every(
      ({ label }) => label.length <= LONGEST_TITLE && !isNote(label) && looksLikeTitle(label, forms)
    );
  return isTitle ? texts.map(({ column }) => column) : [];
}

/** At the top of a table any short single text that is no note is its title: "2023年度政府采购台账". */
export function isLoneTitle(grid: Grid, row: number): boolean {
  const [only, ...others] = mainTexts(grid, row);
  if (only === undefined || others.length > 0 || isNote(only.label) || isSubtotalLabel(only.label))
    return false;
  return (
    only.label.length <= LONGEST_TITLE &&
    !/[:。;,]$|^\d+$/.test(only.label) &&
    !SUBTITLE.test(only.label)
  );
}

/** "（2022年度）", "第二部分 …" or a preamble line between title and header. */
export function isSubtitle(grid: Grid, row: number): boolean {
  const texts = rowTexts(grid, row);
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && SUBTITLE.test(only.label)) return true;
  return texts.every(
    ({ label }, index) => FILLED_IN.test(label) || FILLED_IN.test(texts[index - 1]?.label ?? "")
  );
}

function looksLikeTitle(label: string, forms: readonly Form[]): boolean {
  if (/[。;]$|…|\.{4}/.test(label)) return false;
  if (TITLE_END.test(label)) return true;
  return (
    label.length <= 80 &&
    TITLE_WORD.test(label) &&
    forms.some((form) => fits(form.titles, label) && !fits(form.notTitles, label))
  );
}

/** A row that holds nothing but unit, department or form number; beside a unit line stands nothing of a table. */
export function isSideNoteRow(grid: Grid, row: number): boolean {
  const texts = rowTexts(grid, row);
  if (texts.length === 0) return false;
  const hasUnit = texts.length <= MOST_SIDE_NOTES && texts.some(({ label }) => isUnitLine(label));
  return hasUnit || mainTexts(grid, row).length === 0;
}

function isUnitLine(label: string): boolean {
  return label.includes("单位") && unitInLine(label) !== null;
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
    for (const { column, label } of rowTexts(grid, row)) {
      if (column >= span.left && column <= span.right)
        cells.push({ row, column, label, text: grid.text(row, column) });
    }
  }
  const named = cells.filter(
    ({ row, column }) =>
      titleColumns(grid, row, forms).includes(column) || isTitleTail(grid, row, column)
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
  return TITLE_END.test(grid.label(row, column)) && mainTexts(grid, row).length === 1;
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
      return { value: name, at: grid.ref(named.row, named.column), text: named.text };
    }
  }
  return null;
}
