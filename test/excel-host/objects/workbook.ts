// Workbook, Application and what hangs directly on them.
import { ApiError } from "../model/api-error";
import {
  areaOf,
  type Catalogue,
  constant,
  ignored,
  nothing,
  range,
  textAt,
  type Session,
} from "./definition";

function selectedRange(session: Session) {
  if (session.lostFocus) throw new ApiError("InvalidSelection");
  const { sheet, area } = session.workbook.selection;
  return range(sheet, area);
}

export const WORKBOOK_TYPES: Catalogue = {
  Workbook: {
    properties: {
      Name: { get: (_, session) => session.workbook.name },
      ReadOnly: { get: (_, session) => session.workbook.isReadOnly },
      IsDirty: { get: (_, session) => session.workbook.hasUnsavedChanges },
      AutoSave: constant(false),
      PreviouslySaved: constant(true),
      CalculationEngineVersion: constant(191029),
      UsePrecisionAsDisplayed: constant(false),
    },
    links: {
      Worksheets: () => ({ type: "WorksheetCollection" }),
      Application: () => ({ type: "Application" }),
      Names: () => ({ type: "NamedItemCollection" }),
      Tables: () => ({ type: "TableCollection" }),
      Settings: () => ({ type: "SettingCollection" }),
      Protection: () => ({ type: "WorkbookProtection" }),
      Properties: () => ({ type: "DocumentProperties" }),
      _Runtime: () => ({ type: "Runtime" }),
    },
    methods: {
      GetSelectedRange: (_, __, session) => selectedRange(session),
      GetActiveCell: (_, __, session) => {
        const selected = selectedRange(session);
        const first = { ...areaOf(selected), rows: 1, columns: 1 };
        return { ...selected, area: first };
      },
      Save: (_, __, session) => {
        session.workbook.hasUnsavedChanges = false;
      },
      _RemoveReference: (_, args, session) => {
        session.release(textAt(args, 0));
      },
      _RemoveAllReferences: (_, __, session) => {
        session.releaseAll();
      },
      _GetReferenceCount: (_, __, session) => session.referenceCount(),
      _GetRangeForEventByReferenceId: (_, args, session) => {
        const kept = session.recall(textAt(args, 0));
        if (!kept) throw new ApiError("ItemNotFound");
        return kept;
      },
      _GetRangeOrNullObjectForEventByReferenceId: (_, args, session) =>
        session.recall(textAt(args, 0)) ?? null,
    },
  },
  Runtime: { properties: { EnableEvents: ignored(true) } },
  WorkbookProtection: {
    properties: { Protected: { get: (_, session) => session.workbook.structureProtected } },
    methods: {
      Protect: (_, __, session) => {
        if (session.workbook.structureProtected) throw new ApiError("AccessDenied");
        session.workbook.structureProtected = true;
      },
      Unprotect: (_, __, session) => {
        if (!session.workbook.structureProtected) throw new ApiError("AccessDenied");
        session.workbook.structureProtected = false;
      },
    },
  },
  DocumentProperties: {
    properties: {
      Author: ignored(""),
      Title: ignored(""),
      Subject: ignored(""),
      Company: ignored(""),
      Comments: ignored(""),
    },
  },
  Application: {
    properties: {
      CalculationMode: {
        get: (_, session) => session.workbook.calculationMode,
        set: (_, value, session) => {
          session.workbook.calculationMode = String(value);
        },
      },
      CalculationState: constant("Done"),
      CalculationEngineVersion: constant(191029),
      DecimalSeparator: constant("."),
      ThousandsSeparator: constant(","),
      UseSystemSeparators: constant(true),
    },
    links: { CultureInfo: () => ({ type: "CultureInfo" }) },
    methods: {
      Calculate: (_, __, session) => {
        session.workbook.calculationRequested = true;
      },
      SuspendScreenUpdatingUntilNextSync: nothing,
      SuspendApiCalculationUntilNextSync: nothing,
    },
  },
  CultureInfo: { properties: { Name: constant("zh-CN") } },
};
