// Reads back what the officer typed into our sheets, found by header text and key, wherever rows have moved.
import { FORM_TITLES, isFormId, type FormId } from "../../domain/form-id";
import type { Answers } from "../../scoring/answers";
import type { Correction, Corrections } from "../../workbook/book";
import {
  isCellError,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { ownSheets } from "./own-sheets";
import type { SheetRole } from "./plan";

type Cells = ReadonlyMap<string, CellValue>;

export function readAnswers(snapshot: WorkbookSnapshot): Answers {
  const read = rowReader(snapshot);
  return {
    evidence: collect(read("evidence", "编号"), "编号", (row) => {
      const said = textOf(row, "经办人确认（是/否）");
      const note = textOf(row, "说明");
      return said === "" && note === "" ? null : { held: heldOf(said), note };
    }),
    points: collect(read("scores", "编号"), "编号", (row) => {
      const points = row.get("人工评分");
      const reason = textOf(row, "人工评分理由");
      return typeof points === "number" ? { points, reason } : null;
    }),
    parameters: collect(read("mapping", "参数编号"), "参数编号", (row) => {
      const value = row.get("调整为");
      return typeof value === "number" ? value : null;
    }),
    explanations: collect(read("readiness", "编号"), "编号", (row) => textOf(row, "说明") || null),
    paragraphs: collect(
      read("narrative", "编号"),
      "编号",
      (row) => textOf(row, "修改稿（填写后以此为准）") || null
    ),
  };
}

/** What the officer said about tables: confirmed as read, or taken for another form. */
export function readCorrections(snapshot: WorkbookSnapshot): Corrections {
  return collect(
    rowReader(snapshot)("mapping", "版式编号"),
    "版式编号",
    (row): Correction | null => {
      const confirmed = heldOf(textOf(row, "确认无误（是）")) === true;
      const form = formOf(textOf(row, "更正为（表名）"));
      if (form !== null) return { form, confirmed: true };
      return confirmed ? { confirmed } : null;
    }
  );
}

function formOf(title: string): FormId | null {
  const found = Object.entries(FORM_TITLES).find(([id, each]) => each === title || id === title);
  return found !== undefined && isFormId(found[0]) ? found[0] : null;
}

function heldOf(said: string): boolean | null {
  if (/^(是|有|已|√|✔|y)/i.test(said)) return true;
  return /^(否|无|未|没|×|n)/i.test(said) ? false : null;
}

function collect<T>(
  rows: readonly Cells[],
  key: string,
  each: (row: Cells) => T | null
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) {
    const id = textOf(row, key);
    const value = id === "" ? null : each(row);
    if (value !== null) found.set(id, value);
  }
  return found;
}

/** Rows below the header that has the key column, as header → value; none when the sheet is not there. */
function rowReader(snapshot: WorkbookSnapshot): (role: SheetRole, key: string) => readonly Cells[] {
  const sheets = ownSheets(snapshot);
  return (role, key) => {
    const sheet = sheets.get(role);
    return sheet === undefined ? [] : rowsBelow(sheet, key);
  };
}

function rowsBelow(sheet: SheetSnapshot, key: string): readonly Cells[] {
  const at = sheet.values.findIndex((row) => row.includes(key));
  const header = sheet.values[at];
  if (header === undefined) return [];
  return sheet.values.slice(at + 1).map((row) => {
    const cells = new Map<string, CellValue>();
    header.forEach((title, column) => {
      if (typeof title === "string" && title !== "") cells.set(title, row[column] ?? null);
    });
    return cells;
  });
}

function textOf(row: Cells, header: string): string {
  const value = row.get(header) ?? null;
  return value === null || isCellError(value) ? "" : String(value).trim();
}
