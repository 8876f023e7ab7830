// Labels with their values to the right or below, anywhere on a freely laid out form.
import type { MoneyUnit } from "../../domain/money";
import type { TableRow } from "../book";
import { readCell } from "../values/field-value";
import type { EntryRule, PairsPart } from "../forms/form";
import type { Grid } from "../grid";
import type { Band, Columns } from "../header/header";
import { bareLabel, fits } from "../labels";

export interface PairsOf {
  readonly grid: Grid;
  readonly part: PairsPart;
  readonly columns: Columns;
  readonly rows: readonly number[];
  readonly unit: MoneyUnit | null;
}

export function readPairs(pairs: PairsOf): readonly TableRow[] {
  return pairs.rows.flatMap((row) =>
    pairs.grid.filled(row).flatMap((column) => {
      const rule = entryFor(pairs, row, column);
      return rule === null ? [] : entriesAt(pairs, rule, { row, column });
    })
  );
}

/** "部门名称：" and "部门名称" are the same label; "预算总额（万元）" carries its unit. */
function entryFor({ grid, part, columns }: PairsOf, row: number, column: number): EntryRule | null {
  if (column < columns.left || column > columns.right) return null;
  const isBelow = (line: string): boolean => standsBelow({ grid, part }, line, { row, column });
  return entryNamed(part.entries, labelPart(grid.label(row, column)), isBelow);
}

/** `isBelow`: does the label stand below that of a line, in its column? */
export function entryNamed(
  entries: readonly EntryRule[],
  label: string,
  isBelow: (line: string) => boolean = () => true
): EntryRule | null {
  if (label === "" || label.length > 40) return null;
  const rule = entries.find(
    (each) =>
      fits(each.label, label) &&
      !fits(each.not, label) &&
      (each.under === undefined || isBelow(each.under))
  );
  return rule ?? null;
}

/** So many rows below its heading an amount may stand. */
const UNDER_WITHIN = 6;

function standsBelow(
  { grid, part: { entries } }: Pick<PairsOf, "grid" | "part">,
  line: string,
  { row, column }: Position
): boolean {
  for (let above = row - 1; above >= Math.max(grid.top, row - UNDER_WITHIN); above--) {
    const label = labelPart(grid.label(above, column));
    const named = entryNamed(entries, label, () => false);
    if (named?.line === line) return true;
    const isSibling = entryNamed(entries, label)?.under === line;
    if (named !== null && !isSibling) return false;
  }
  return false;
}

/** The label in front of a colon, when the value follows in the same cell. */
export function labelPart(text: string): string {
  const bare = bareLabel(text);
  const colon = bare.indexOf(":");
  return colon > 0 ? bare.slice(0, colon) : bare;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

function entriesAt(pairs: PairsOf, rule: EntryRule, label: Position): readonly TableRow[] {
  const inside = valueInside(pairs.grid, label);
  const cells = inside ? [label] : valueCells(pairs, rule, label);
  return cells.map((at) => {
    const field = rule.field ?? "text";
    const header = pairs.grid.label(label.row, label.column);
    const cell = readCell(pairs.grid, at, { kind: rule.kind, unit: pairs.unit, header });
    const own = inside ? afterColon(cell.text) : cell.text;
    const value =
      inside && cell.value.kind === "text" ? { kind: "text" as const, text: own } : cell.value;
    return {
      row: at.row,
      label: pairs.grid.text(label.row, label.column),
      labelAt: pairs.grid.ref(label.row, label.column),
      line: rule.line,
      role: "item" as const,
      block: 0,
      cells: new Map([[field, { ...cell, text: own, value }]]),
    };
  });
}

function afterColon(text: string): string {
  return text.slice(text.search(/[:：]/) + 1).trim();
}

/** "项目名称：防汛"; in "其中：财政拨款" the colon is part of the label. */
function valueInside(grid: Grid, { row, column }: Position): boolean {
  return /[:：]\s*\S/.test(grid.text(row, column).replace(/^\s*其中\s*[:：]/, ""));
}

/** To the right as far as the next label; if nothing is there, below. */
function valueCells(pairs: PairsOf, rule: EntryRule, label: Position): readonly Position[] {
  const right = rightOf(pairs, label);
  if (rule.many === true) return [...right, ...below(pairs, label, right)];
  const down = right.length === 0 && isOverValues(pairs, label) ? below(pairs, label, right) : [];
  return [...right, ...down].slice(0, 1);
}

/** Values below their labels stand under labels only; 年度总体目标 below a blank 主管部门 has a value beside it. */
function isOverValues({ grid }: PairsOf, { row }: Position): boolean {
  const labels = grid.filled(row);
  return grid.filled(row + 1).every((column) => labels.includes(column));
}

function rightOf(pairs: PairsOf, { row, column }: Position): readonly Position[] {
  const own = pairs.grid.label(row, column);
  for (let next = column + 1; next <= pairs.columns.right; next++) {
    const text = pairs.grid.label(row, next);
    if (text === "" || text === own) continue;
    return entryFor(pairs, row, next) === null ? [{ row, column: next }] : [];
  }
  return [];
}

/** Cells under the first value (or under the label) while the label column stays blank. */
function below(pairs: PairsOf, label: Position, right: readonly Position[]): readonly Position[] {
  const column = right[0]?.column ?? label.column;
  const found: Position[] = [];
  for (const row of pairs.rows) {
    if (row <= label.row) continue;
    const isNext = column !== label.column && pairs.grid.label(row, label.column) !== "";
    if (isNext || entryFor(pairs, row, column) !== null) break;
    if (pairs.grid.label(row, column) !== "") found.push({ row, column });
    else if (column === label.column) break;
  }
  return found;
}

/** Rows of an area that no grid part has taken. */
export function rowsOutside(area: Band, taken: readonly Band[]): readonly number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (!taken.some((band) => row >= band.top && row <= band.bottom)) rows.push(row);
  }
  return rows;
}
