// The worksheet collection, its sheets, and how sheets are activated, moved, hidden and removed.
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { ApiError, invalidArgument } from "../model/api-error";
import type { Sheet, SheetVisibility } from "../model/sheet";
import {
  assertFocus,
  assertStructureOpen,
  assertWritable,
  type Catalogue,
  constant,
  EVENT,
  type HostObject,
  ignored,
  numberAt,
  range,
  type Session,
  sheetOf,
  worksheet,
} from "./definition";
import { color } from "./color";
import { resolveRange } from "./resolve-range";

const WHOLE_SHEET = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };
const VISIBILITIES: readonly unknown[] = [
  "Visible",
  "Hidden",
  "VeryHidden",
] satisfies SheetVisibility[];

export function activate(session: Session, sheet: Sheet): void {
  assertFocus(session);
  if (sheet.visibility !== "Visible") throw new ApiError("InvalidOperation");
  const before = session.workbook.selection.sheet;
  if (before === sheet) return;
  session.workbook.select(sheet);
  const left = { worksheetId: before.id };
  session.fire({ type: EVENT.deactivated, target: before.id, message: left });
  session.fire({ type: EVENT.activated, target: sheet.id, message: { worksheetId: sheet.id } });
}

function isLastVisible(session: Session, sheet: Sheet): boolean {
  return sheet.visibility === "Visible" && session.workbook.visibleSheets.length === 1;
}

function setVisibility(object: HostObject, value: unknown, session: Session): void {
  assertStructureOpen(session);
  if (!VISIBILITIES.includes(value)) throw invalidArgument();
  const sheet = sheetOf(object, session);
  if (value !== "Visible" && isLastVisible(session, sheet)) throw new ApiError("InvalidOperation");
  const wasActive = session.workbook.selection.sheet === sheet;
  sheet.visibility = value as SheetVisibility;
  const next = session.workbook.visibleSheets[0];
  if (value !== "Visible" && wasActive && next) session.workbook.select(next);
}

function setPosition(object: HostObject, value: unknown, session: Session): void {
  assertStructureOpen(session);
  const { sheets } = session.workbook;
  const position = numberAt([value], 0);
  if (position < 0 || position >= sheets.length) throw invalidArgument();
  const sheet = sheetOf(object, session);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function remove(object: HostObject, session: Session): void {
  assertStructureOpen(session);
  const sheet = sheetOf(object, session);
  const { workbook } = session;
  if (isLastVisible(session, sheet)) throw new ApiError("InvalidOperation");
  workbook.removeSheet(sheet);
  const tables = workbook.tables.filter((table) => table.sheet !== sheet);
  workbook.tables.splice(0, workbook.tables.length, ...tables);
  const message = { worksheetId: sheet.id, source: "Local" };
  session.fire({ type: EVENT.deleted, target: sheet.id, message });
}

function add(name: unknown, session: Session): HostObject {
  assertFocus(session);
  assertStructureOpen(session);
  const { workbook } = session;
  const named = name !== undefined && name !== null;
  const sheet = workbook.addSheet(named ? workbook.checkSheetName(name) : undefined);
  workbook.hasUnsavedChanges = true;
  const message = { worksheetId: sheet.id, source: "Local" };
  session.fire({ type: EVENT.added, target: sheet.id, message });
  return worksheet(sheet);
}

function find(key: unknown, session: Session): HostObject | null {
  const sheet = session.workbook.find(String(key));
  return sheet ? worksheet(sheet) : null;
}

function listed(session: Session, visibleOnly: unknown): Sheet[] {
  return visibleOnly === true ? session.workbook.visibleSheets : session.workbook.sheets;
}

function at(sheets: readonly Sheet[], index: number): HostObject {
  const sheet = sheets.at(index);
  if (!sheet) throw new ApiError("ItemNotFound");
  return worksheet(sheet);
}

export const WORKSHEET_TYPES: Catalogue = {
  WorksheetCollection: {
    items: (_, session) => session.workbook.sheets.map(worksheet),
    item: (_, key, session) => find(key, session),
    methods: {
      Add: (_, args, session) => add(args[0], session),
      GetItemOrNullObject: (_, args, session) => find(args[0], session),
      GetActiveWorksheet: (_, __, session) => worksheet(session.workbook.selection.sheet),
      GetCount: (_, args, session) => listed(session, args[0]).length,
      GetFirst: (_, args, session) => at(listed(session, args[0]), 0),
      GetLast: (_, args, session) => at(listed(session, args[0]), -1),
    },
  },
  Worksheet: {
    identify: (object) => ({ Id: object.sheet?.id }),
    properties: {
      Id: { get: (object, session) => sheetOf(object, session).id },
      Name: {
        get: (object, session) => sheetOf(object, session).name,
        set: (object, value, session) => {
          assertStructureOpen(session);
          const sheet = sheetOf(object, session);
          session.workbook.rename(sheet, session.workbook.checkSheetName(value, sheet));
        },
      },
      Position: {
        get: (object, session) => session.workbook.sheets.indexOf(sheetOf(object, session)),
        set: setPosition,
      },
      Visibility: {
        get: (object, session) => sheetOf(object, session).visibility,
        set: setVisibility,
      },
      TabColor: {
        get: (object, session) => sheetOf(object, session).tabColor,
        set: (object, value, session) => {
          assertWritable(session);
          sheetOf(object, session).tabColor = value === "" ? "" : `#${color(value)}`;
        },
      },
      ShowGridlines: {
        get: (object, session) => sheetOf(object, session).showGridlines,
        set: (object, value, session) => {
          sheetOf(object, session).showGridlines = value === true;
        },
      },
      StandardWidth: constant(8.43),
      StandardHeight: constant(15),
      ShowHeadings: ignored(true),
      EnableCalculation: ignored(true),
    },
    links: {
      Tables: (object, session) => ({ type: "TableCollection", sheet: sheetOf(object, session) }),
      Names: (object, session) => ({
        type: "NamedItemCollection",
        sheet: sheetOf(object, session),
      }),
      FreezePanes: (object) => ({ ...object, type: "WorksheetFreezePanes" }),
      Protection: (object) => ({ ...object, type: "WorksheetProtection" }),
      PageLayout: (object) => ({ ...object, type: "PageLayout" }),
      HorizontalPageBreaks: (object) => ({ ...object, type: "PageBreakCollection" }),
      CustomProperties: (object) => ({ ...object, type: "WorksheetCustomPropertyCollection" }),
    },
    methods: {
      Activate: (object, _, session) => {
        activate(session, sheetOf(object, session));
      },
      Delete: (object, _, session) => {
        remove(object, session);
      },
      GetRange: (object, args, session) =>
        typeof args[0] === "string"
          ? resolveRange(args[0], sheetOf(object, session), session)
          : range(sheetOf(object, session), WHOLE_SHEET),
      GetCell: (object, args, session) => {
        const area = { ...FIRST_CELL, row: numberAt(args, 0), column: numberAt(args, 1) };
        return range(sheetOf(object, session), area);
      },
      GetRangeByIndexes: (object, args, session) =>
        range(sheetOf(object, session), {
          row: numberAt(args, 0),
          column: numberAt(args, 1),
          rows: numberAt(args, 2),
          columns: numberAt(args, 3),
        }),
      // An empty sheet has the used range A1.
      GetUsedRange: (object, args, session) => {
        const sheet = sheetOf(object, session);
        return range(sheet, sheet.usedArea(args[0] === true) ?? FIRST_CELL);
      },
      GetUsedRangeOrNullObject: (object, args, session) => {
        const sheet = sheetOf(object, session);
        const used = sheet.usedArea(args[0] === true);
        return used && range(sheet, used);
      },
      Calculate: (_, __, session) => {
        session.workbook.calculationRequested = true;
      },
    },
  },
};
