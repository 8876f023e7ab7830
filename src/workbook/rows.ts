// The rows of a located table: label, code, line and role of each, block by block, with its cells.
import type { CellRef } from "../domain/cell-ref";
import type { MoneyUnit } from "../domain/money";
import type { AssignedColumn } from "./assign-columns";
import type { Field, FieldCell, RowRole, TableRow } from "./book";
import { functionClassOf, joinCode, splitGlued } from "./codes";
import { readCell } from "./field-value";
import type { GridPart, LineRule } from "./forms/form";
import type { Grid } from "./grid";
import type { Band } from "./header";
import {
  bareLabel,
  fits,
  isEllipsis,
  isNumeral,
  isOfWhich,
  isSubtotalLabel,
  isTotalLabel,
  normalise,
} from "./labels";
import { unitInBrackets } from "./units";

export interface RowsOf {
  readonly grid: Grid;
  readonly part: GridPart;
  readonly columns: readonly AssignedColumn[];
  readonly body: Band;
  readonly unit: MoneyUnit | null;
}

interface Block {
  readonly index: number;
  readonly codes: readonly number[];
  readonly names: readonly number[];
  readonly values: readonly AssignedColumn[];
  readonly side: "revenue" | "expenditure";
}

export function readRows(table: RowsOf): readonly TableRow[] {
  const blocks = blocksOf(table);
  const lines = new LineFinder(table.part.lines ?? []);
  const filler = new Map<Field, FieldCell>();
  const rows: TableRow[] = [];
  for (let row = table.body.top; row <= table.body.bottom; row++) {
    if (table.grid.filled(row).length === 0) continue;
    for (const block of blocks) {
      const read = readRow(table, block, row);
      if (read === null) continue;
      const line = lines.find(read.label, block);
      const cells = table.part.layout === "records" ? fillDown(table, read, filler) : read.cells;
      rows.push({ ...read, cells, ...(line === null ? {} : { line }) });
    }
  }
  return table.part.layout === "records" ? rows : withDistantTotals(rows);
}

function blocksOf({ columns, part }: RowsOf): readonly Block[] {
  const indices = [...new Set(columns.map(({ block }) => block))];
  return indices.map((index) => {
    const own = columns.filter(({ block, rule }) => block === index && rule !== null);
    const ofKind = (kind: string): readonly number[] =>
      own.filter(({ rule }) => rule?.kind === kind).map(({ column }) => column);
    const isExpenditure =
      part.layout === "twoSided" && (index > 0 || (own[0]?.header ?? "").startsWith("支出"));
    return {
      index,
      codes: ofKind("code"),
      names: ofKind("name"),
      values: own.filter(({ rule }) => rule?.kind !== "code" && rule?.kind !== "name"),
      side: isExpenditure ? "expenditure" : "revenue",
    };
  });
}

/** One block of one sheet row; null when it holds nothing. */
function readRow(table: RowsOf, block: Block, row: number): TableRow | null {
  const { grid, unit, part } = table;
  const cells = new Map<Field, FieldCell>();
  for (const { column, header, rule } of block.values) {
    if (rule !== null)
      cells.set(
        rule.field,
        readCell(
          grid,
          { row, column },
          { kind: rule.kind, unit: unitInBrackets(header) ?? unit, header }
        )
      );
  }
  const head = headOf(table, block, row);
  if (part.layout === "records") withNames(table, block, { row, cells });
  const isBlank = head.label === "" && head.code === null;
  if (isBlank && [...cells.values()].every(({ value }) => value.kind === "blank")) return null;
  return {
    row,
    label: head.label,
    ...(head.at === null ? {} : { labelAt: head.at }),
    ...(head.code === null ? {} : { code: head.code }),
    role:
      roleOf(head.label) === "item" && isGroupRow(part, cells) ? "subtotal" : roleOf(head.label),
    block: block.index,
    cells,
  };
}

/** A record without the field that makes it one (采购物品名称) sums up the records below it. */
function isGroupRow({ itemField }: GridPart, cells: ReadonlyMap<Field, FieldCell>): boolean {
  return itemField !== undefined && cells.get(itemField)?.value.kind === "blank";
}

/** In records the name is a field like any other: 项目名称 as `project`, 资产名称 as `assetName`. */
function withNames(
  table: RowsOf,
  block: Block,
  into: { row: number; cells: Map<Field, FieldCell> }
): void {
  for (const { column, header, rule } of table.columns) {
    if (rule === null || !(block.names.includes(column) || block.codes.includes(column))) continue;
    const at = { row: into.row, column };
    into.cells.set(rule.field, readCell(table.grid, at, { kind: "text", unit: null, header }));
  }
}

interface Head {
  readonly label: string;
  readonly at: CellRef | null;
  readonly code: string | null;
}

function headOf({ grid, part }: RowsOf, block: Block, row: number): Head {
  const text = (column: number): string => grid.text(row, column);
  const code = joinCode(block.codes.map(text).filter((each) => /^\d+$/.test(each)));
  // 合计 over merged code and name columns stands in the first of them.
  const labelColumns = [...block.codes.filter((each) => !/^\d+$/.test(text(each))), ...block.names];
  const named = labelColumns.filter((column) => text(column) !== "");
  const total = part.layout === "records" ? leadingTotal(grid, row, block) : null;
  if (total !== null) return { label: text(total), at: grid.ref(row, total), code: null };
  const column = named.find((each) => !isEllipsis(grid.label(row, each))) ?? named[0];
  if (column === undefined) return { label: "", at: null, code };
  const label = nameWithin(named.map(text));
  // Of "大类 | 小计" the second cell says what the row is.
  const at = grid.ref(
    row,
    [...named].reverse().find((each) => isSubtotalLabel(grid.label(row, each))) ?? column
  );
  const glued = code === null ? splitGlued(label) : null;
  if (glued !== null && part.layout !== "records")
    return { label: glued.name, at, code: glued.code };
  const named2 =
    code ??
    (part.layout === "twoSided" && block.side === "expenditure" ? functionClassOf(label) : null);
  return { label, at, code: named2 };
}

/** 合计 of a ledger stands in its first column, even when that is 序号. */
function leadingTotal(grid: Grid, row: number, { names }: Block): number | null {
  const first = grid.filled(row)[0];
  if (first === undefined || names.includes(first)) return null;
  return isTotalLabel(grid.label(row, first)) || isSubtotalLabel(grid.label(row, first))
    ? first
    : null;
}

/** Two label columns (大类 and 小计) read as one path; a broken label reads as one line. */
function nameWithin(texts: readonly string[]): string {
  const lines = texts.map((text) => text.replace(/\s*\n\s*/g, "").trim());
  return [...new Set(lines)].filter((line) => !isNumeral(line) || lines.length === 1).join("/");
}

function roleOf(label: string): RowRole {
  const plain = normalise(label.split("/").at(-1) ?? "");
  if (isOfWhich(plain)) return "ofWhich";
  if (isTotalLabel(bareLabel(plain))) return "total";
  return isSubtotalLabel(bareLabel(plain)) ? "subtotal" : "item";
}

/** Each line is printed once per side; the first row that fits takes it, unless its rule waits for another line. */
class LineFinder {
  private readonly rules: readonly LineRule[];
  private readonly seen = new Map<number, Set<string>>();

  constructor(rules: readonly LineRule[]) {
    this.rules = rules;
  }

  find(label: string, { index, side }: Block): string | null {
    if (label === "") return null;
    const seen = this.seen.get(index) ?? new Set<string>();
    this.seen.set(index, seen);
    const plain = bareLabel(normalise(label));
    const rule = this.rules.find(
      (each) =>
        (each.side === undefined || each.side === side) &&
        !seen.has(each.line) &&
        (each.after === undefined || seen.has(each.after)) &&
        fits(each.label, plain) &&
        !fits(each.not, plain)
    );
    if (rule === undefined) return null;
    seen.add(rule.line);
    return rule.line;
  }
}

/** Merged cells that reach downwards leave blanks below; the value above holds until a total row. */
function fillDown(
  { columns }: RowsOf,
  row: TableRow,
  filler: Map<Field, FieldCell>
): ReadonlyMap<Field, FieldCell> {
  const cells = new Map(row.cells);
  if (row.role === "total") filler.clear();
  for (const { rule } of columns) {
    if (rule?.fillDown !== true) continue;
    const own = cells.get(rule.field);
    const above = filler.get(rule.field);
    if (own !== undefined && own.value.kind !== "blank") filler.set(rule.field, own);
    else if (above !== undefined && row.role === "item") cells.set(rule.field, above);
  }
  return cells;
}

/** "公用经费合计" may stand several blocks left of its amount: an amount in its row that has no label is its own. */
function withDistantTotals(rows: readonly TableRow[]): readonly TableRow[] {
  const bare = new Map<number, TableRow>();
  for (const row of rows)
    if (row.block > 0 && row.label === "" && row.code === undefined) bare.set(row.row, row);
  const lent = new Set<TableRow>();
  const complete = rows.map((row) => {
    const amount = bare.get(row.row);
    const isSum = row.role === "total" || row.role === "subtotal" || row.line !== undefined;
    if (
      amount === undefined ||
      amount.block <= row.block ||
      row.block === 0 ||
      !isSum ||
      !isAmountless(row)
    )
      return row;
    lent.add(amount);
    return { ...row, cells: amount.cells };
  });
  return complete.filter((row) => !lent.has(row));
}

function isAmountless({ cells }: TableRow): boolean {
  return [...cells.values()].every(({ value }) => value.kind === "blank");
}
