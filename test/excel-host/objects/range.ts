// Range: what can be loaded from it and written to it, and the ranges that follow from it.
import {
  type Area,
  bounding,
  formatArea,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
} from "../model/address";
import { ApiError } from "../model/api-error";
import { cellText, valueType } from "../model/cell-text";
import type { HostCell } from "../model/sheet";
import { readGrid, typeValues, writeGrid, wrongSize } from "./cell-grid";
import {
  areaOf,
  type Catalogue,
  constant,
  EVENT,
  type HostObject,
  type Method,
  nothing,
  numberAt,
  type Property,
  range,
  type Session,
  sheetOf,
  worksheet,
} from "./definition";
import { HYPERLINK } from "./hyperlink";
import { RANGE_COMMANDS } from "./range-commands";
import { rangeArgument } from "./resolve-range";

const MAX_INT = 2_147_483_647;

function gridProperty(read: (cell: HostCell | undefined) => unknown): Property {
  return { get: (object, session) => readGrid(object, session, read) };
}

const fullAddress = (object: HostObject, session: Session): string =>
  `${quoteSheet(sheetOf(object, session).name)}!${formatArea(areaOf(object))}`;

const formulaOrValue = (cell: HostCell | undefined): unknown => cell?.formula ?? cell?.value ?? "";

const NUMBER_FORMAT: Property = {
  get: (object, session) => readGrid(object, session, (cell) => cell?.style?.numFmt ?? "General"),
  set: (object, value, session) => {
    writeGrid(object, value, session, (cell, format) => {
      const code = typeof format === "string" && format !== "" ? format : "General";
      cell.style = { ...cell.style, numFmt: code };
    });
    const sheet = sheetOf(object, session);
    const message = {
      address: formatArea(areaOf(object)),
      source: "Local",
      worksheetId: sheet.id,
      referenceId: session.keep({ ...object, type: "Range" }),
    };
    session.fire({ type: EVENT.formatChanged, target: sheet.id, message });
  },
};

const FORMULAS: Property = { ...gridProperty(formulaOrValue), set: typeValues };

/** A range on the same sheet whose area follows from this one's. */
function derived(area: (area: Area, args: readonly unknown[]) => Area): Method {
  return (object, args, session) => range(sheetOf(object, session), area(areaOf(object), args));
}

function usedRange(orNull: boolean): Method {
  return (object, args, session) => {
    const sheet = sheetOf(object, session);
    const area = areaOf(object);
    const used = sheet.usedArea(args[0] === true, area);
    if (used) return range(sheet, used);
    return orNull ? null : range(sheet, { ...area, rows: 1, columns: 1 });
  };
}

function intersection(orNull: boolean): Method {
  return (object, args, session) => {
    const other = rangeArgument(args[0], object, session);
    const common = other.sheet === object.sheet ? intersect(areaOf(object), areaOf(other)) : null;
    if (!common && !orNull) throw new ApiError("ItemNotFound");
    return common && range(sheetOf(object, session), common);
  };
}

const NAVIGATION: Readonly<Record<string, Method>> = {
  GetCell: derived((area, args) => ({
    row: area.row + numberAt(args, 0),
    column: area.column + numberAt(args, 1),
    rows: 1,
    columns: 1,
  })),
  GetRow: derived((area, args) => ({ ...area, row: area.row + numberAt(args, 0), rows: 1 })),
  GetColumn: derived((area, args) => ({
    ...area,
    column: area.column + numberAt(args, 0),
    columns: 1,
  })),
  GetLastRow: derived((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: derived((area) => ({
    ...area,
    column: area.column + area.columns - 1,
    columns: 1,
  })),
  GetLastCell: derived((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  GetOffsetRange: derived((area, args) => ({
    ...area,
    row: area.row + numberAt(args, 0),
    column: area.column + numberAt(args, 1),
  })),
  GetResizedRange: derived((area, args) => ({
    ...area,
    rows: area.rows + numberAt(args, 0),
    columns: area.columns + numberAt(args, 1),
  })),
  GetAbsoluteResizedRange: derived((area, args) => ({
    ...area,
    rows: numberAt(args, 0),
    columns: numberAt(args, 1),
  })),
  GetEntireRow: derived((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: derived((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetRowsBelow: derived((area, args) => ({
    ...area,
    row: area.row + area.rows,
    rows: numberAt(args, 0, 1),
  })),
  GetColumnsAfter: derived((area, args) => ({
    ...area,
    column: area.column + area.columns,
    columns: numberAt(args, 0, 1),
  })),
  GetBoundingRect: (object, args, session) => {
    const other = areaOf(rangeArgument(args[0], object, session));
    return range(sheetOf(object, session), bounding(areaOf(object), other));
  },
  GetIntersection: intersection(false),
  GetIntersectionOrNullObject: intersection(true),
  GetUsedRange: usedRange(false),
  GetUsedRangeOrNullObject: usedRange(true),
};

export const RANGE_TYPES: Catalogue = {
  Range: {
    properties: {
      Address: { get: fullAddress },
      AddressLocal: { get: fullAddress },
      RowIndex: { get: (object) => areaOf(object).row },
      ColumnIndex: { get: (object) => areaOf(object).column },
      RowCount: { get: (object) => areaOf(object).rows },
      ColumnCount: { get: (object) => areaOf(object).columns },
      CellCount: {
        get: (object) => {
          const count = areaOf(object).rows * areaOf(object).columns;
          return count > MAX_INT ? -1 : count;
        },
      },
      Values: { ...gridProperty((cell) => cell?.value ?? ""), set: typeValues },
      Formulas: FORMULAS,
      FormulasLocal: FORMULAS,
      Text: gridProperty(cellText),
      ValueTypes: gridProperty(valueType),
      NumberFormat: NUMBER_FORMAT,
      NumberFormatLocal: NUMBER_FORMAT,
      IsEntireColumn: { get: (object) => areaOf(object).rows === MAX_ROWS },
      IsEntireRow: { get: (object) => areaOf(object).columns === MAX_COLUMNS },
      HasSpill: constant(false),
      Hyperlink: HYPERLINK,
      Hidden: { get: (object, session) => hidden(object, session, "both") },
      RowHidden: {
        get: (object, session) => hidden(object, session, "rows"),
        set: (object, value, session) => {
          const { row, rows } = areaOf(object);
          hide(sheetOf(object, session).hiddenRows, value === true, [row, rows]);
        },
      },
      ColumnHidden: {
        get: (object, session) => hidden(object, session, "columns"),
        set: (object, value, session) => {
          const { column, columns } = areaOf(object);
          hide(sheetOf(object, session).hiddenColumns, value === true, [column, columns]);
        },
      },
    },
    links: {
      Format: (object) => ({ ...object, type: "RangeFormat" }),
      Worksheet: (object, session) => worksheet(sheetOf(object, session)),
    },
    methods: {
      ...NAVIGATION,
      ...RANGE_COMMANDS,
      _ValidateArraySize: (object, args) => {
        const { rows, columns } = areaOf(object);
        if (numberAt(args, 0) !== rows || numberAt(args, 1) !== columns) throw wrongSize();
      },
      _KeepReference: nothing,
    },
  },
};

function hide(lines: Set<number>, hiding: boolean, [first, count]: [number, number]): void {
  for (let line = first; line < first + count; line += 1) {
    if (hiding) lines.add(line);
    else lines.delete(line);
  }
}

/** true or false when all lines agree, otherwise null. */
function uniform(lines: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  for (const line of lines) if (line >= first && line < first + count) found += 1;
  if (found === 0) return false;
  return found === count ? true : null;
}

function hidden(
  object: HostObject,
  session: Session,
  which: "rows" | "columns" | "both"
): boolean | null {
  const sheet = sheetOf(object, session);
  const area = areaOf(object);
  const rows = uniform(sheet.hiddenRows, area.row, area.rows);
  const columns = uniform(sheet.hiddenColumns, area.column, area.columns);
  if (which === "rows") return rows;
  if (which === "columns") return columns;
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}
