// The lines of the summary that say what was taken for a table, what needs a word, and what was left out.
import { formatCell } from "../domain/cell-ref";
import { FORM_TITLES } from "../domain/form-id";
import { isUsable, type Book, type Table } from "../workbook/book";

/** Names shown before the rest is only counted. */
const NAMED = 5;

export function tablesRead({ tables, unread }: Book): readonly string[] {
  const unknown = tables.filter(({ form }) => form === null);
  const known = tables.length - unknown.length;
  const sheets = [...new Set(unread.map(({ sheet }) => sheet))];
  return [
    `识别：${String(tables.length)}张表，其中${String(known)}张为已知表式；未读取的工作表${String(sheets.length)}张${named(sheets)}`,
    ...(unknown.length === 0 ? [] : [`  未对应到已知表式：${listed(unknown.map(nameOf))}`]),
    ...tables.flatMap(inDoubt),
  ];
}

function named(sheets: readonly string[]): string {
  return sheets.length === 0 ? "" : `（${listed(sheets)}）`;
}

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? "等" : "";
  return names.slice(0, NAMED).join("、") + more;
}

/** “2023年收入总表”, or where an untitled table stands. */
function nameOf({ title, range }: Table): string {
  if (title.trim() !== "") return `“${title}”`;
  return `${formatCell(range)}处无标题的表`;
}

function inDoubt(table: Table): readonly string[] {
  const { form, confidence } = table;
  if (form === null || isUsable(table)) return [];
  const percent = String(Math.round(confidence * 100));
  return [`  须确认：${nameOf(table)}识别为${FORM_TITLES[form]}，把握${percent}%`];
}
