// What an officer should know about the cells of a table that was read: hidden sheet, text for numbers or dates, errors.
import type { FieldCell, TableRow } from "./book";
import type { SheetSnapshot } from "./snapshot";

const HIDDEN = {
  visible: [],
  hidden: ["工作表已隐藏，内容照常读取；需要查看时请取消隐藏"],
  veryHidden: ["工作表被深度隐藏（只能在 VBA 编辑器中取消），内容照常读取"],
} as const satisfies Readonly<Record<SheetSnapshot["visibility"], readonly string[]>>;

/** One Chinese sentence each, without full stop. */
export function remarksOn(sheet: SheetSnapshot, rows: readonly TableRow[]): readonly string[] {
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  const numbers = cells.filter(({ textual, value }) => textual && isNumber(value));
  const dates = cells.filter(({ textual, value }) => textual && value.kind === "date");
  const errors = cells.filter(({ value }) => value.kind === "error");
  return [
    ...HIDDEN[sheet.visibility],
    ...counted(numbers, "个数字以文本形式存放", "已按数值读取"),
    ...counted(dates, "个日期以文本形式存放", "已按日期读取"),
    ...counted(errors, "个单元格为错误值", "未采用，请更正原表"),
  ];
}

function isNumber({ kind }: FieldCell["value"]): boolean {
  return kind === "money" || kind === "number";
}

function counted(cells: readonly FieldCell[], what: string, done: string): readonly string[] {
  const [first] = cells;
  return first === undefined
    ? []
    : [`${String(cells.length)}${what}（如“${first.text}”），${done}`];
}
