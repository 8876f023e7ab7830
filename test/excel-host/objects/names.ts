// Defined names (of the workbook or of one sheet), tables as far as they can be listed, and settings.
import {
  formatArea,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheet,
  splitAddress,
} from "../model/address";
import { ApiError, invalidArgument } from "../model/api-error";
import type { DefinedName, HostTable } from "../model/workbook";
import {
  areaOf,
  assertWritable,
  type Catalogue,
  type HostObject,
  ignored,
  isHostObject,
  keyOf,
  range,
  type Session,
  sheetOf,
  textAt,
  worksheet,
} from "./definition";
import { resolveRange } from "./resolve-range";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

const scopeOf = (object: HostObject): string | undefined => object.sheet?.name;

function listed(object: HostObject, session: Session): DefinedName[] {
  return session.workbook.names.filter((name) => name.scope === scopeOf(object));
}

function named(object: HostObject, session: Session): DefinedName {
  const name = session.workbook.nameOf(keyOf(object), scopeOf(object));
  if (!name) throw new ApiError("ItemNotFound");
  return name;
}

function find(object: HostObject, key: unknown, session: Session): HostObject | null {
  const name = session.workbook.nameOf(String(key), scopeOf(object));
  return name ? { ...object, type: "NamedItem", key: name.name } : null;
}

/** "$A$1:$B$2", as Excel keeps references of names. */
function absolute(reference: string): string {
  const area = parseArea(reference);
  if (!area) return reference;
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) return reference;
  return formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function referenceFormula(given: unknown, session: Session): string {
  if (!isHostObject(given)) {
    if (typeof given !== "string" || given === "") throw invalidArgument();
    return given.startsWith("=") ? given : `=${given}`;
  }
  const sheet = sheetOf(given, session);
  return `=${quoteSheet(sheet.name)}!${absolute(formatArea(areaOf(given)))}`;
}

function add(object: HostObject, args: readonly unknown[], session: Session): HostObject {
  assertWritable(session);
  const name = textAt(args, 0);
  if (!VALID_NAME.test(name) || parseArea(name) || name.length > 255) throw invalidArgument();
  const scope = scopeOf(object);
  if (session.workbook.nameOf(name, scope)) throw new ApiError("ItemAlreadyExists");
  const formula = referenceFormula(args[1], session);
  const comment = typeof args[2] === "string" ? { comment: args[2] } : {};
  session.workbook.names.push({
    name,
    formula,
    visible: true,
    ...(scope === undefined ? {} : { scope }),
    ...comment,
  });
  session.workbook.nameChanged(name);
  return { ...object, type: "NamedItem", key: name };
}

function remove(object: HostObject, session: Session): void {
  assertWritable(session);
  const { names } = session.workbook;
  const name = named(object, session);
  names.splice(names.indexOf(name), 1);
  session.workbook.nameChanged(name.name);
}

function isReference(formula: string): boolean {
  return parseArea(splitAddress(formula.slice(1)).reference) !== null;
}

function targetRange(object: HostObject, session: Session): HostObject {
  const { formula } = named(object, session);
  if (!isReference(formula)) throw new ApiError("InvalidReference");
  const home = object.sheet ?? session.workbook.selection.sheet;
  return resolveRange(formula.slice(1), home, session);
}

const NAME_TYPES: Catalogue = {
  NamedItemCollection: {
    items: (object, session) =>
      listed(object, session).map((name) => ({ ...object, type: "NamedItem", key: name.name })),
    item: find,
    methods: {
      Add: add,
      GetCount: (object, _, session) => listed(object, session).length,
      GetItemOrNullObject: (object, args, session) => find(object, args[0], session),
    },
  },
  NamedItem: {
    identify: (object) => ({ Name: object.key }),
    properties: {
      Name: { get: (object, session) => named(object, session).name },
      Formula: {
        get: (object, session) => named(object, session).formula,
        set: (object, value, session) => {
          assertWritable(session);
          named(object, session).formula = referenceFormula(value, session);
          session.workbook.nameChanged(keyOf(object));
        },
      },
      Value: { get: (object, session) => named(object, session).formula.slice(1) },
      Type: {
        get: (object, session) =>
          isReference(named(object, session).formula) ? "Range" : "String",
      },
      Scope: { get: (object) => (object.sheet ? "Worksheet" : "Workbook") },
      Comment: {
        get: (object, session) => named(object, session).comment ?? "",
        set: (object, value, session) => {
          named(object, session).comment = String(value);
        },
      },
      Visible: {
        get: (object, session) => named(object, session).visible,
        set: (object, value, session) => {
          named(object, session).visible = value === true;
        },
      },
    },
    methods: {
      Delete: (object, _, session) => {
        remove(object, session);
      },
      GetRange: (object, _, session) => targetRange(object, session),
      GetRangeOrNullObject: (object, _, session) =>
        isReference(named(object, session).formula) ? targetRange(object, session) : null,
    },
  },
};

function tablesIn(object: HostObject, session: Session): HostTable[] {
  return session.workbook.tables.filter((table) => !object.sheet || table.sheet === object.sheet);
}

const asTable = (table: HostTable): HostObject => ({
  type: "Table",
  sheet: table.sheet,
  key: table.id,
});

function tableOf(object: HostObject, session: Session): HostTable {
  const table = session.workbook.tables.find((each) => each.id === object.key);
  if (!table) throw new ApiError("ItemNotFound");
  return table;
}

function findTable(object: HostObject, key: unknown, session: Session): HostObject | null {
  const wanted = String(key).toLowerCase();
  const tables = tablesIn(object, session);
  const table = tables.find((each) => each.id === key || each.name.toLowerCase() === wanted);
  return table ? asTable(table) : null;
}

const TABLE_TYPES: Catalogue = {
  TableCollection: {
    properties: { Count: { get: (object, session) => tablesIn(object, session).length } },
    items: (object, session) => tablesIn(object, session).map(asTable),
    item: findTable,
    methods: {
      GetCount: (object, _, session) => tablesIn(object, session).length,
      GetItemOrNullObject: (object, args, session) => findTable(object, args[0], session),
    },
  },
  Table: {
    identify: (object) => ({ Id: object.key }),
    properties: {
      Id: { get: keyOf },
      Name: { get: (object, session) => tableOf(object, session).name },
      ShowHeaders: ignored(true),
      ShowTotals: ignored(false),
    },
    links: { Worksheet: (object, session) => worksheet(sheetOf(object, session)) },
    methods: {
      GetRange: (object, _, session) =>
        range(sheetOf(object, session), tableOf(object, session).area),
    },
  },
};

function findSetting(key: unknown, session: Session): HostObject | null {
  return session.workbook.settings.has(String(key)) ? { type: "Setting", key: String(key) } : null;
}

const SETTING_TYPES: Catalogue = {
  SettingCollection: {
    items: (_, session) =>
      [...session.workbook.settings.keys()].map((key) => ({ type: "Setting", key })),
    item: (_, key, session) => findSetting(key, session),
    methods: {
      Add: (_, args, session) => {
        session.workbook.settings.set(textAt(args, 0), JSON.stringify(args[1] ?? null));
        return { type: "Setting", key: textAt(args, 0) };
      },
      GetCount: (_, __, session) => session.workbook.settings.size,
      GetItemOrNullObject: (_, args, session) => findSetting(args[0], session),
    },
  },
  Setting: {
    identify: (object) => ({ Key: object.key }),
    properties: {
      Key: { get: keyOf },
      Value: {
        get: (object, session): unknown =>
          JSON.parse(session.workbook.settings.get(keyOf(object)) ?? "null"),
        set: (object, value, session) => {
          session.workbook.settings.set(keyOf(object), JSON.stringify(value));
        },
      },
    },
    methods: {
      Delete: (object, _, session) => {
        session.workbook.settings.delete(keyOf(object));
      },
    },
  },
};

export const NAMED_TYPES: Catalogue = { ...NAME_TYPES, ...TABLE_TYPES, ...SETTING_TYPES };
