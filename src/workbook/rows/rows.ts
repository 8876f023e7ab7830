// The rows of a located table: label, code, line, role, level and cells of each, block by block. A table that a page
// break cut is read on through all its parts.
import type { MoneyUnit } from "../../domain/money";
import type { AssignedColumn } from "../header/assign-columns";
import type { Field, FieldCell, RowRole, TableRow } from "../book";
import { readCell } from "../values/field-value";
import type { GridPart } from "../forms/form";
import type { Grid } from "../grid";
import type { Band } from "../header/header";
import { withOfWhichRows } from "./of-which";
import { withPercentages } from "../values/percentages";
import { RecordCells, RecordReader } from "./record-cells";
import { blocksOf } from "./row-blocks";
import type { Block } from "./row-blocks";
import { hasFigure, isNilThroughout, isSilent } from "./row-drafts";
import type { Draft, Placed } from "./row-drafts";
import { HeadReader } from "./row-heads";
import { withBrokenLabels, withDistantTotals } from "./row-joins";
import { LineFinder } from "./row-lines";
import { isOpenPlace, remarkIn, roleOf } from "./row-roles";
import { countedUnit, counting, inCount } from "./row-units";
import { withLevels } from "./row-tree";

export interface RowsPart {
  readonly grid: Grid;
  readonly columns: readonly AssignedColumn[];
  readonly body: Band;
}

export interface RowsOf extends RowsPart {
  readonly part: GridPart;
  readonly unit: MoneyUnit | null;
  /** Where the table goes on after page breaks, in order. */
  readonly further?: readonly RowsPart[];
}

export function readRows(table: RowsOf): readonly TableRow[] {
  const { part, columns } = table;
  const lines = new LineFinder(part.lines ?? []);
  const finish = (draft: Draft): TableRow => finished(draft, part, lines);
  const rows =
    part.layout === "records"
      ? filledDown(recordsOf(table, finish), columns)
      : arranged(withBrokenLabels(allDrafts(table)), finish);
  return withPercentages(rows, columns);
}

/** Each record is finished as it is read: no row below changes it, and of a long ledger no draft is kept. */
function recordsOf(table: RowsOf, finish: (draft: Draft) => TableRow): readonly TableRow[] {
  const rows: TableRow[] = [];
  eachDraft(table, (draft) => {
    rows.push(finish(draft));
  });
  return rows;
}

function allDrafts(table: RowsOf): readonly Draft[] {
  const drafts: Draft[] = [];
  eachDraft(table, (draft) => {
    drafts.push(draft);
  });
  return drafts;
}

type Take = (draft: Draft) => void;

function eachDraft(table: RowsOf, take: Take): void {
  [table, ...(table.further ?? [])].forEach((each, index) => {
    eachDraftIn(each, { table, index }, take);
  });
}

function arranged(
  drafts: readonly Draft[],
  finish: (draft: Draft) => TableRow
): readonly TableRow[] {
  const placed = drafts.map((draft): Placed => ({
    row: finish(draft),
    part: draft.part,
    indent: draft.head.indent,
  }));
  const rows = withDistantTotals(placed);
  const arrangedRows = new Map<number, readonly TableRow[]>();
  for (const block of new Set(rows.map(({ row }) => row.block))) {
    const own = rows.filter(({ row }) => row.block === block);
    arrangedRows.set(block, withLevels(withOfWhichRows(own)));
  }
  return inOrder(rows, arrangedRows);
}

/** The rows of all blocks in the order in which they stand on the sheet. */
function inOrder(
  rows: readonly Placed[],
  byBlock: ReadonlyMap<number, readonly TableRow[]>
): readonly TableRow[] {
  const next = new Map<number, number>();
  return rows.map(({ row }) => {
    const index = next.get(row.block) ?? 0;
    next.set(row.block, index + 1);
    return byBlock.get(row.block)?.[index] ?? row;
  });
}

function eachDraftIn(
  { grid, columns, body }: RowsPart,
  { table: { part, unit }, index }: { table: RowsOf; index: number },
  take: Take
): void {
  const blocks = blocksOf(part, columns, unit).map((block): BlockReading => ({
    index,
    block,
    heads: new HeadReader(block, part.layout),
    records: part.layout === "records" ? new RecordReader(grid, body, block.readers) : null,
  }));
  for (const each of blocks) slippedTotal(grid, body.top - 1, each).forEach(take);
  for (let row = body.top; row <= body.bottom; row++) {
    const filled = grid.filled(row);
    if (filled.length === 0) continue;
    const remark = filled.length > MOST_REMARK_CELLS ? null : remarkIn(grid, row, filled);
    const [first] = blocks;
    if (remark !== null && first !== undefined) {
      const head = { label: remark.text, at: grid.ref(row, remark.column), code: null, indent: 0 };
      take({ row, part: index, block: first.block, head, cells: NO_CELLS, isRemark: true });
      continue;
    }
    for (const each of blocks) {
      const draft = draftOf(grid, row, each);
      if (draft !== null) take(draft);
    }
  }
}

interface BlockReading {
  /** Which part of the table it is in. */
  readonly index: number;
  readonly block: Block;
  readonly heads: HeadReader;
  /** Of a ledger. */
  readonly records: RecordReader | null;
}

/** 合计 may stand in the last row of the header, beside the sub-headers 合计 | 基本支出 | 项目支出; only its figures are its own. */
function slippedTotal(
  grid: Grid,
  row: number,
  { block, heads, index }: BlockReading
): readonly Draft[] {
  const labels = [...block.codes, ...block.names];
  const isTotal = labels.some((column) => roleOf(grid.text(row, column)) === "total");
  if (!isTotal) return [];
  const cells = block.cells.flatMap(({ column, field, reading }) =>
    typeof grid.value(row, column) === "number"
      ? [[field, readCell(grid, { row, column }, reading)] as const]
      : []
  );
  const head = heads.read(grid, row);
  return [{ row, part: index, block, head, cells: new Map(cells), isRemark: false }];
}

const NO_CELLS: ReadonlyMap<Field, FieldCell> = new Map();
/** A remark is printed once, or in every cell of a merge. */
const MOST_REMARK_CELLS = 24;

/** One block of one sheet row; null when it holds nothing. */
function draftOf(
  grid: Grid,
  row: number,
  { block, heads, records, index }: BlockReading
): Draft | null {
  const head = heads.read(grid, row);
  const cells =
    records === null
      ? cellsIn(grid, row, { block, unit: countedUnit(head.label) })
      : new RecordCells(records, row);
  if (head.label === "" && head.code === null && isBlank(cells)) return null;
  return { row, part: index, block, head, cells, isRemark: false };
}

function cellsIn(
  grid: Grid,
  row: number,
  { block, unit }: { block: Block; unit: string | null }
): ReadonlyMap<Field, FieldCell> {
  const cells = new Map<Field, FieldCell>();
  for (const reader of block.cells) {
    const { column, reading } = unit === null ? reader : counting(reader);
    const cell = readCell(grid, { row, column }, reading);
    cells.set(reader.field, unit === null ? cell : inCount(cell, reader, unit));
  }
  return cells;
}

function isBlank(cells: ReadonlyMap<Field, FieldCell>): boolean {
  return [...cells.values()].every(({ value }) => value.kind === "blank");
}

function finished(draft: Draft, part: GridPart, lines: LineFinder): TableRow {
  const { head, block, row, cells } = draft;
  const line = draft.isRemark ? null : lines.find(head.label, block);
  const role = roleIn(draft, part);
  const finishedRow: Writable<TableRow> = {
    row,
    label: head.label,
    role,
    block: block.index,
    cells,
  };
  if (head.at !== null) finishedRow.labelAt = head.at;
  if (head.code !== null) finishedRow.code = head.code;
  if (line !== null) finishedRow.line = line;
  return finishedRow;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function roleIn(draft: Draft, { itemField }: GridPart): RowRole {
  if (draft.isRemark) return "note";
  const { label, code } = draft.head;
  const role = roleOf(label);
  if (role !== "item") return role;
  // A record without the field that makes it one (采购物品名称) sums up the records below it, or only heads them.
  if (itemField !== undefined && draft.cells.get(itemField)?.value.kind === "blank")
    return hasFigure(draft) ? "subtotal" : "note";
  const isNumbered = label === "" && code === null && isSilent(draft);
  return isNumbered || (isOpenPlace(label) && isNilThroughout(draft)) ? "note" : "item";
}

/** Merged cells that reach downwards leave blanks below; the value above holds until a total row. */
function filledDown(
  rows: readonly TableRow[],
  columns: readonly AssignedColumn[]
): readonly TableRow[] {
  const fields = columns.flatMap(({ rule }) => (rule?.fillDown === true ? [rule.field] : []));
  if (fields.length === 0) return rows;
  const above = new Map<Field, FieldCell>();
  return rows.map((row) => {
    if (row.role === "total") above.clear();
    const fillers = new Map<Field, FieldCell>();
    for (const field of fields) {
      const own = row.cells.get(field);
      const filler = above.get(field);
      if (own !== undefined && own.value.kind !== "blank") above.set(field, own);
      else if (filler !== undefined && row.role === "item") fillers.set(field, filler);
    }
    return fillers.size === 0 ? row : { ...row, cells: new Map([...row.cells, ...fillers]) };
  });
}
