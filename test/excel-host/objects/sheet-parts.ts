// What belongs to one sheet: frozen panes, protection, custom properties.
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { ApiError } from "../model/api-error";
import {
  areaOf,
  assertFocus,
  assertWritable,
  type Catalogue,
  type HostObject,
  keyOf,
  numberAt,
  range,
  type Session,
  sheetOf,
  textAt,
} from "./definition";
import { rangeArgument } from "./resolve-range";

function freeze(object: HostObject, rows: number, columns: number, session: Session): void {
  assertFocus(session);
  assertWritable(session);
  sheetOf(object, session).frozen = { rows, columns };
}

function frozenRange(object: HostObject, session: Session): HostObject | null {
  const sheet = sheetOf(object, session);
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return range(sheet, area);
}

function findCustomProperty(object: HostObject, key: unknown, session: Session): HostObject | null {
  const wanted = String(key).toLowerCase();
  const names = [...sheetOf(object, session).customProperties.keys()];
  const found = names.find((name) => name.toLowerCase() === wanted);
  return found === undefined ? null : { ...object, type: "WorksheetCustomProperty", key: found };
}

export const SHEET_PART_TYPES: Catalogue = {
  WorksheetFreezePanes: {
    methods: {
      FreezeRows: (object, args, session) => {
        freeze(object, numberAt(args, 0, 1), 0, session);
      },
      FreezeColumns: (object, args, session) => {
        freeze(object, 0, numberAt(args, 0, 1), session);
      },
      FreezeAt: (object, args, session) => {
        const target = rangeArgument(args[0], object, session);
        const { row, column, rows, columns } = areaOf(target);
        freeze(object, row + rows, column + columns, session);
      },
      Unfreeze: (object, _, session) => {
        freeze(object, 0, 0, session);
      },
      GetLocationOrNullObject: (object, _, session) => frozenRange(object, session),
    },
  },
  WorksheetProtection: {
    properties: { Protected: { get: (object, session) => sheetOf(object, session).isProtected } },
    methods: {
      Protect: (object, _, session) => {
        const sheet = sheetOf(object, session);
        if (sheet.isProtected) throw new ApiError("AccessDenied");
        sheet.isProtected = true;
      },
      Unprotect: (object, _, session) => {
        const sheet = sheetOf(object, session);
        if (!sheet.isProtected) throw new ApiError("AccessDenied");
        sheet.isProtected = false;
      },
    },
  },
  WorksheetCustomPropertyCollection: {
    items: (object, session) =>
      [...sheetOf(object, session).customProperties.keys()].map((key) => ({
        ...object,
        type: "WorksheetCustomProperty",
        key,
      })),
    item: (object, key, session) => findCustomProperty(object, key, session),
    methods: {
      Add: (object, args, session) => {
        assertWritable(session);
        sheetOf(object, session).customProperties.set(textAt(args, 0), textAt(args, 1));
        return { ...object, type: "WorksheetCustomProperty", key: textAt(args, 0) };
      },
      GetCount: (object, _, session) => sheetOf(object, session).customProperties.size,
      GetItemOrNullObject: (object, args, session) => findCustomProperty(object, args[0], session),
    },
  },
  WorksheetCustomProperty: {
    identify: (object) => ({ Key: object.key }),
    properties: {
      Key: { get: keyOf },
      Value: {
        get: (object, session) => sheetOf(object, session).customProperties.get(keyOf(object)),
        set: (object, value, session) => {
          sheetOf(object, session).customProperties.set(keyOf(object), String(value));
        },
      },
    },
    methods: {
      Delete: (object, _, session) => {
        sheetOf(object, session).customProperties.delete(keyOf(object));
      },
    },
  },
};
