// What an officer should know about the cells of a table that was read: hidden sheet, text for numbers or dates,
// percentages stored as fractions, what was not understood, errors. One sentence each, with count and one example.
import { a1, formatCell } from "../../domain/cell-ref";
import type { MoneyUnit } from "../../domain/money";
import { parseNumber } from "./amounts";
import type { AssignedColumn } from "../header/assign-columns";
import type { FieldCell, TableRow } from "../book";
import type { ColumnKind } from "../forms/form";
import { isUnclearGoal } from "./percentages";
import { spelledCells } from "../rows/record-cells";
import type { SheetSnapshot } from "../snapshot";
import { isPlaceholder } from "./stand-ins";

const HIDDEN = {
  visible: [],
  hidden: ["工作表已隐藏，内容照常读取；需要查看时请取消隐藏"],
  veryHidden: ["工作表被深度隐藏（只能在 VBA 编辑器中取消），内容照常读取"],
} as const satisfies Readonly<Record<SheetSnapshot["visibility"], readonly string[]>>;

/** In the order in which they are told. */
const SENTENCES = {
  number: ["个数字以文本形式存放", "已按数值读取"],
  negative: ["个负数以括号、△或后置负号表示", "已按负数读取"],
  noted: ["个数字带有说明或“约”字", "已按其中的数值读取"],
  ownUnit: ["个金额自带单位，与本表单位不同", "已按其自带单位换算"],
  date: ["个日期以文本形式存放", "已按日期读取"],
  percent: ["个百分数以小数存放", "已按百分数读取"],
  unclearPercent: ["个百分数的口径不明确（小数还是百分数）", "未作换算，请写明“%”"],
  placeholder: ["处为占位符", "按未填处理"],
  notAmount: ["个单元格不能读成金额", "保留原文，未参与计算"],
  notDate: ["个单元格不能读成完整日期", "保留原文，不据以计算"],
  error: ["个单元格为错误值", "未采用，请更正原表"],
} as const;

type Remark = keyof typeof SENTENCES;

/** One Chinese sentence each, without full stop. */
export function remarksOn(
  sheet: SheetSnapshot,
  rows: readonly TableRow[],
  columns: readonly AssignedColumn[] = []
): readonly string[] {
  const kinds = new Map(
    columns.flatMap(({ rule }) => (rule === null ? [] : [[rule.field, rule.kind] as const]))
  );
  const hasGoals = kinds.has("target") && kinds.has("actual");
  const unit = once(() => printedUnit(rows));
  const tally = new Map<Remark, Set<FieldCell>>();
  for (const row of rows) {
    for (const [field, cell] of spelledCells(row.cells))
      tell(tally, remarkOn(cell, kinds.get(field), unit), cell);
    if (hasGoals && isUnclearGoal(row)) tell(tally, "unclearPercent", row.cells.get("actual"));
  }
  return [...HIDDEN[sheet.visibility], ...sentences(tally, sheet)];
}

function tell(
  tally: Map<Remark, Set<FieldCell>>,
  remark: Remark | null,
  cell: FieldCell | undefined
): void {
  if (remark === null || cell === undefined) return;
  const told = tally.get(remark);
  // A merged cell that was filled down is one cell.
  if (told === undefined) tally.set(remark, new Set([cell]));
  else told.add(cell);
}

/** Calculated when it is first needed. */
function once<T>(calculate: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => (known ??= { value: calculate() }).value;
}

/** The unit of amounts that name none themselves. */
function printedUnit(rows: readonly TableRow[]): MoneyUnit | null {
  for (const { cells } of rows)
    for (const { value, textual } of cells.values())
      if (value.kind === "money" && !textual) return value.unit ?? null;
  return null;
}

function remarkOn(
  { value, text, textual }: FieldCell,
  kind: ColumnKind | undefined,
  unit: () => MoneyUnit | null
): Remark | null {
  switch (value.kind) {
    case "error":
      return "error";
    case "blank":
      return text !== "" && isPlaceholder(text) ? "placeholder" : null;
    case "date":
      return textual ? "date" : null;
    case "text":
      return unread(text, kind);
    case "money":
      return textual ? spelling(text, isOther(unit(), value.unit)) : null;
    case "number":
      if (value.unit === "%" && isScaled(text, value.number)) return "percent";
      return textual ? spelling(text, false) : null;
    default:
      return null;
  }
}

function isOther(printed: MoneyUnit | null, own: MoneyUnit | undefined): boolean {
  return printed !== null && own !== printed;
}

/** What a column of amounts, dates or percentages could not take. */
function unread(text: string, kind: ColumnKind | undefined): Remark | null {
  if (kind === "money") return "notAmount";
  if (kind === "date") return "notDate";
  return kind === "percent" && parseNumber(text) !== null ? "unclearPercent" : null;
}

function isScaled(text: string, number: number): boolean {
  return !/[%％]/.test(text) && Math.abs(Number(text.replaceAll(",", "")) - number) > 1e-9;
}

const NEGATIVE = /^\s*[(（△]|[-－]\s*$/;
const NOTED = /[(（][^()（）]*[^()（）\d.,，%％][^()（）]*[)）]\s*$|^\s*大?约/;

function spelling(text: string, isOwnUnit: boolean): Remark {
  if (isOwnUnit) return "ownUnit";
  if (NEGATIVE.test(text)) return "negative";
  return NOTED.test(text) ? "noted" : "number";
}

/** A cell of a continuation is named with its sheet. */
function sentences(
  tally: ReadonlyMap<Remark, ReadonlySet<FieldCell>>,
  { name }: SheetSnapshot
): readonly string[] {
  return (Object.keys(SENTENCES) as Remark[]).flatMap((remark) => {
    const cells = tally.get(remark) ?? new Set();
    const [first] = cells;
    if (first === undefined) return [];
    const [what, done] = SENTENCES[remark];
    const place = first.at.sheet === name ? a1(first.at) : formatCell(first.at);
    return [`${String(cells.size)}${what}（如${place}“${first.text}”），${done}`];
  });
}
