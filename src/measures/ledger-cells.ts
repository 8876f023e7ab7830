// Reading single cells of a ledger row.
import { FORM_TITLES, type FormId } from "../domain/form-id";
import type { FieldCell, Table, TableRow } from "../workbook/book";
import type { RowJudgement } from "./measure";

/** "" when the cell is blank or absent. */
export function textOf(row: TableRow, field: string): string {
  const cell = row.cells.get(field);
  return cell === undefined || cell.value.kind === "blank" ? "" : cell.text.trim();
}

/** 人员经费 and 公用经费 stand in the ledger of projects but are none. */
export function isBasic(row: TableRow): boolean {
  return /基本支出|人员经费|公用经费/.test(`${textOf(row, "category")}${textOf(row, "project")}`);
}

/** 无, —, 本年度无采购项目: an entry that records nothing. */
const NO_ENTRY =
  /^(?:本年度?|当年|本单位|本部门)*(?:无|没有|不涉及|未发生|未发现|不适用|[-—/]+)(?:(?:相关|应缴|资产)?(?:问题|采购|采购项目|项目|收益|收入|事项|数据|记录|情况))?[。]?$/;
const NOTHING = /没有|不涉及|未发生|未发现|无.{0,20}(?:问题|事项|项目|收益|收入|采购|数据)|^无。?$/;
/** "没有的填“无”" tells how to fill in the list; it is not the list that says so. */
const INSTRUCTION = /请|填|注明/;

export function isNoEntry(text: string): boolean {
  return NO_ENTRY.test(text.trim());
}

/** A list without records proves nothing unless it says that there was nothing to record. */
export function saysNone({ rows }: Table): boolean {
  return rows.some(({ role, label, cells }) => {
    if (role === "total") return false;
    const note = label.replace(/^(?:注|说明|备注)[:：]/, "").trim();
    if (role === "note") return NOTHING.test(note) && !INSTRUCTION.test(note);
    return isNoEntry(label) || [...cells.values()].some(({ text }) => isNoEntry(text));
  });
}

export function needsRecords(form: FormId): string {
  return `${FORM_TITLES[form]}的记录（确实没有的，请在表中注明“无”）`;
}

/** Whether a 是/否 column says 是; null when it is blank or says neither. */
export function flagOf(cell: FieldCell | undefined): boolean | null {
  if (cell === undefined) return null;
  if (cell.value.kind === "flag") return cell.value.yes;
  return cell.value.kind === "notApplicable" ? false : null;
}

export function judgeFlag(row: TableRow, field: string, title: string): RowJudgement {
  const cell = row.cells.get(field);
  const holds = flagOf(cell);
  const said = holds === null ? `“${title}”未填` : `“${title}”为${holds ? "是" : "否"}`;
  return { holds, because: said, cells: cell === undefined ? [] : [cell.at] };
}

/** 未签订, 尚未备案: words in the place of a date that say there is none. */
const NOT_DONE = /^[尚还暂均仍]*(?:未|没有|无|不)/;

/** "合同签订日期“2023年5月”看不出是哪一天": words that may be a date are not the same as none; null where there are none. */
export function unclearDate(cell: FieldCell | undefined, title: string): string | null {
  const kind = cell?.value.kind ?? "blank";
  if (cell === undefined || kind === "date" || kind === "blank" || kind === "notApplicable")
    return null;
  const text = cell.text.trim();
  return NOT_DONE.test(text) ? null : `${title}“${text}”看不出是哪一天`;
}

export function judgeDate(row: TableRow, field: string, title: string): RowJudgement {
  const cell = row.cells.get(field);
  const cells = cell === undefined ? [] : [cell.at];
  const unclear = unclearDate(cell, title);
  if (unclear !== null) return { holds: null, because: unclear, cells };
  const dated = cell?.value.kind === "date";
  return { holds: dated, because: dated ? `${title}${cell.text}` : `无${title}`, cells };
}
