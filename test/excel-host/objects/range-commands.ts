// What a range can be told to do: select, clear, insert, delete, merge, copy.
import { formatArea, intersect, isUnbounded } from "../model/address";
import { ApiError } from "../model/api-error";
import type { HostCell } from "../model/sheet";
import { announceChange, assertCellsOpen } from "./cell-grid";
import {
  areaOf,
  assertFocus,
  EVENT,
  type HostObject,
  type Method,
  type Session,
  sheetOf,
} from "./definition";
import { rangeArgument } from "./resolve-range";
import { activate } from "./worksheet";
import { shiftFormula } from "../model/shift-formula";

export function select(object: HostObject, session: Session): void {
  assertFocus(session);
  const sheet = sheetOf(object, session);
  activate(session, sheet);
  session.workbook.select(sheet, areaOf(object));
  const message = { address: formatArea(areaOf(object)), worksheetId: sheet.id };
  session.fire({ type: EVENT.selectionChanged, target: sheet.id, message });
}

function clearContents(cell: HostCell): void {
  cell.value = "";
  delete cell.formula;
  delete cell.isText;
}

const CLEARERS: Readonly<Record<string, (cell: HostCell) => void>> = {
  All: (cell) => {
    clearContents(cell);
    delete cell.style;
    delete cell.hyperlink;
  },
  Contents: clearContents,
  Formats: (cell) => {
    delete cell.style;
  },
  Hyperlinks: (cell) => {
    delete cell.hyperlink;
  },
  RemoveHyperlinks: (cell) => {
    delete cell.hyperlink;
    delete cell.style;
  },
};

const clear: Method = (object, args, session) => {
  const what = typeof args[0] === "string" ? args[0] : "All";
  const clearCell = CLEARERS[what];
  if (!clearCell) throw new ApiError("InvalidArgument");
  const sheet = assertCellsOpen(object, session);
  const area = areaOf(object);
  if (what === "All") sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  for (const [, , cell] of sheet.cells(area)) clearCell(cell);
  if (what === "All" || what === "Contents") {
    announceChange(object, session, { changeType: "RangeEdited" });
  }
};

function changeType(object: HostObject, verb: "Inserted" | "Deleted"): string {
  if (!isUnbounded(areaOf(object))) return `Cell${verb}`;
  return areaOf(object).column === 0 && areaOf(object).columns > areaOf(object).rows
    ? `Row${verb}`
    : `Column${verb}`;
}

function copyFrom(object: HostObject, args: readonly unknown[], session: Session): void {
  const target = assertCellsOpen(object, session);
  const from = rangeArgument(args[0], object, session);
  const [source, area] = [areaOf(from), areaOf(object)];
  const down = area.row - source.row;
  const right = area.column - source.column;
  for (const [row, column, cell] of [...sheetOf(from, session).cells(source)]) {
    const copy = { ...cell };
    if (cell.formula !== undefined) copy.formula = shiftFormula(cell.formula, down, right);
    target.remove(row + down, column + right);
    Object.assign(target.cell(row + down, column + right), copy);
  }
  const pasted = { ...object, area: { ...area, rows: source.rows, columns: source.columns } };
  announceChange(pasted, session, { changeType: "RangeEdited" });
}

export const RANGE_COMMANDS: Readonly<Record<string, Method>> = {
  Select: (object, _, session) => {
    select(object, session);
  },
  Clear: clear,
  Insert: (object, args, session) => {
    assertCellsOpen(object, session).shift(areaOf(object), args[0] === "Right" ? "right" : "down");
    session.workbook.structureChanged = true;
    announceChange(object, session, { changeType: changeType(object, "Inserted") });
    return { ...object };
  },
  Delete: (object, args, session) => {
    assertCellsOpen(object, session).shift(areaOf(object), args[0] === "Left" ? "left" : "up");
    session.workbook.structureChanged = true;
    announceChange(object, session, { changeType: changeType(object, "Deleted") });
  },
  Merge: (object, _, session) => {
    const sheet = assertCellsOpen(object, session);
    const area = areaOf(object);
    sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, area)), area];
    for (const [row, column, cell] of sheet.cells(area)) {
      if (row !== area.row || column !== area.column) clearContents(cell);
    }
  },
  Unmerge: (object, _, session) => {
    const sheet = assertCellsOpen(object, session);
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, areaOf(object)));
  },
  CopyFrom: (object, args, session) => {
    copyFrom(object, args, session);
  },
};
