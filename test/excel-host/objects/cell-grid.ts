// Reading and writing a range cell by cell, with Excel's rules for sizes, whole columns and protection.
import { type Area, formatArea, intersect, isSingle, isUnbounded } from "../model/address";
import { ApiError, invalidArgument } from "../model/api-error";
import { typeInto } from "../model/cell-input";
import type { HostCell, Sheet } from "../model/sheet";
import {
  areaOf,
  assertWritable,
  EVENT,
  type HostObject,
  type Session,
  sheetOf,
} from "./definition";

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export const wrongSize = (): ApiError => invalidArgument(WRONG_SIZE);

/** One value per cell; null for whole rows and columns, as Excel answers. */
export function readGrid(
  object: HostObject,
  session: Session,
  read: (cell: HostCell | undefined) => unknown
): unknown[][] | null {
  const area = areaOf(object);
  const sheet = sheetOf(object, session);
  if (isUnbounded(area)) return null;
  const count = area.rows * area.columns;
  if (session.answersNullFor(count)) return null;
  session.countCells(count);
  const lines: unknown[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: unknown[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      line.push(read(sheet.get(row, column)));
    }
    lines.push(line);
  }
  return lines;
}

/** Refuses a change of cells Excel would refuse. */
export function assertCellsOpen(object: HostObject, session: Session): Sheet {
  assertWritable(session);
  const sheet = sheetOf(object, session);
  if (sheet.isProtected) throw new ApiError("AccessDenied");
  return sheet;
}

function checkedLines(value: readonly unknown[], area: Area): readonly (readonly unknown[])[] {
  if (!value.every(Array.isArray)) throw invalidArgument();
  const lines = value as readonly (readonly unknown[])[];
  const fits = lines.length === area.rows && lines.every((line) => line.length === area.columns);
  if (!fits) throw wrongSize();
  return lines;
}

/** A single value fills the range; on whole rows and columns only as far as the sheet is used. */
function reach(sheet: Sheet, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = sheet.usedArea(false);
  return (used && intersect(area, used)) ?? { ...area, rows: 1, columns: 1 };
}

export function writeGrid(
  object: HostObject,
  value: unknown,
  session: Session,
  write: (cell: HostCell, value: unknown) => void
): void {
  const sheet = assertCellsOpen(object, session);
  const whole = areaOf(object);
  const lines = Array.isArray(value) ? checkedLines(value, whole) : null;
  const area = lines ? whole : reach(sheet, whole);
  session.countCells(area.rows * area.columns);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const item = lines ? lines[row]?.[column] : value;
      if (item !== null) write(sheet.cell(area.row + row, area.column + column), item);
    }
  }
}

export interface Change {
  readonly changeType: string;
  readonly before?: unknown;
  /** "Remote" when a co-author did it, "Local" otherwise. */
  readonly source?: string;
  readonly trigger?: string;
}

/** Marks the cells for recalculation and tells listeners. */
export function announceChange(object: HostObject, session: Session, change: Change): void {
  const sheet = sheetOf(object, session);
  const area = areaOf(object);
  session.workbook.touch(sheet, area);
  const details =
    isSingle(area) && change.changeType === "RangeEdited"
      ? {
          valueBefore: change.before ?? "",
          valueAfter: sheet.get(area.row, area.column)?.value ?? "",
        }
      : {};
  const message = {
    address: formatArea(area),
    changeType: change.changeType,
    source: change.source ?? "Local",
    triggerSource: change.trigger ?? "ThisLocalAddin",
    worksheetId: sheet.id,
    referenceId: session.keep({ ...object, type: "Range" }),
    shiftDirection: 0,
    ...details,
  };
  session.fire({ type: EVENT.changed, target: sheet.id, message });
}

export function typeValues(object: HostObject, value: unknown, session: Session): void {
  const area = areaOf(object);
  const before = sheetOf(object, session).get(area.row, area.column)?.value;
  writeGrid(object, value, session, typeInto);
  announceChange(object, session, { changeType: "RangeEdited", before });
}
