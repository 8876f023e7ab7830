// The first request of every command: which sheets there are, some names, and whether the workbook may be changed.
import type { Visibility } from "../../workbook/snapshot";
import type { SheetEntry } from "./grid";

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

export interface WorkbookList {
  /** File name. */
  readonly name: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  /** Of those that were asked for, names of the whole workbook; not those of single sheets. */
  readonly names: readonly DefinedName[];
}

export interface ListCall {
  /** Also whether each sheet is protected, which chart sheets may not answer. */
  readonly withProtection: boolean;
  /** Old workbooks drag along tens of thousands of names: only those that matter are asked for. */
  readonly names: readonly string[];
}

export interface QueuedList {
  readonly withProtection: boolean;
  readonly workbook: Excel.Workbook;
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: readonly Excel.NamedItem[];
}

export function queueList(
  context: Excel.RequestContext,
  { withProtection, names }: ListCall
): QueuedList {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  // One call: a second load of a collection starts its items afresh.
  worksheets.load(
    `items/id,items/name,items/visibility${withProtection ? ",items/protection/protected" : ""}`
  );
  const items = names.map((name) => workbook.names.getItemOrNullObject(name).load("name,formula"));
  return { withProtection, workbook, worksheets, names: items };
}

/** To be called after the sync. */
export function listWorkbook({
  withProtection,
  workbook,
  worksheets,
  names,
}: QueuedList): WorkbookList {
  return {
    name: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    sheets: worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility],
      isProtected: withProtection && protection.protected,
    })),
    names: names
      .filter(({ isNullObject }) => !isNullObject)
      .map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

const VISIBILITY: Readonly<Record<`${Excel.SheetVisibility}`, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
