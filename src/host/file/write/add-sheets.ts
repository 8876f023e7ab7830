// Our sheets put into a package: new ones after the last, those of an earlier run replaced where they stand.
import type { SheetPlan } from "../../../report/sheets/plan";
import { SHEET_MARKS } from "../../../report/sheets/plan";
import { valueAt } from "../../../workbook/snapshot";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { HostError } from "../../host-error";
import { WorkbookPackage } from "../xlsx/package";
import type { SheetPart } from "../xlsx/package";
import { sheetReader } from "../xlsx/read-xlsx";
import { XmlReader } from "../xml/xml-reader";
import { PackageChanges } from "./package-changes";
import { sheetXml } from "./sheet-xml";
import type { SheetContext } from "./sheet-xml";
import { EMPTY_STYLES, StyleSheet } from "./style-sheet";
import { WorkbookPart } from "./workbook-part";
import { cellsBeside } from "./cells-beside";
import type { ListedSheet, PlacedPlan } from "./workbook-part";

export interface AddedSheets {
  readonly bytes: Uint8Array;
  /** What the officer should know, one sentence each. */
  readonly notes: readonly string[];
}

interface Target extends PlacedPlan {
  /** The sheet of ours that is there already. */
  readonly present: SheetPart | undefined;
}

/** @throws HostError before anything is made, when the workbook cannot take our sheets. */
export function addSheets(original: Uint8Array, plans: readonly SheetPlan[]): AddedSheets {
  const book = new WorkbookPackage(original);
  const workbook = new WorkbookPart(book.text(book.workbookPart));
  const sheets = book.sheets();
  const targets = placePlans(book, sheets, plans);
  const changes = new PackageChanges(book);
  const styles = new StyleSheet(book.related("styles") ?? EMPTY_STYLES);
  const sheetNames = new Set([
    ...sheets.map((sheet) => sheet.name),
    ...plans.map((plan) => plan.name),
  ]);
  const listed = putSheets(changes, targets, { context: { styles, sheetNames }, sheets, book });
  putStyles(book, changes, styles);
  changes.replace(book.workbookPart, workbook.xml(listed, targets));
  dropCalculationChain(book, changes, targets);
  return { bytes: changes.bytes(), notes: notesOf(book, workbook) };
}

function placePlans(
  book: WorkbookPackage,
  sheets: readonly SheetPart[],
  plans: readonly SheetPlan[]
): Target[] {
  const read = sheetReader(book);
  let next = sheets.length;
  return plans.map((plan) => {
    const index = sheets.findIndex((sheet) => sheet.name.toLowerCase() === plan.name.toLowerCase());
    const present = sheets[index];
    if (present === undefined) return { plan, present, index: next++ };
    if (!isOurs(present, plan, read)) throw foreignSheet(present);
    return { plan, present, index };
  });
}

/** Only a sheet with our mark in A1 is ever written over. */
function isOurs(
  part: SheetPart,
  plan: SheetPlan,
  read: (part: SheetPart) => SheetSnapshot
): boolean {
  return part.kind === "worksheet" && valueAt(read(part), 0, 0) === SHEET_MARKS[plan.role];
}

function foreignSheet({ name }: SheetPart): HostError {
  const message = `工作簿中已有一张名为“${name}”的工作表，内容不是本助手生成的`;
  return new HostError("unwritable", message, "请把这张工作表改名后再试，其中的内容不会被覆盖。");
}

interface Surroundings {
  readonly context: SheetContext;
  readonly sheets: readonly SheetPart[];
  readonly book: WorkbookPackage;
}

function putSheets(
  changes: PackageChanges,
  targets: readonly Target[],
  { context, sheets, book }: Surroundings
): ListedSheet[] {
  const listed: ListedSheet[] = [];
  let sheetId = sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0);
  for (const { plan, present } of targets) {
    if (present === undefined) {
      const relationshipId = changes.add("worksheet", sheetXml(plan, context));
      listed.push({ name: plan.name, sheetId: ++sheetId, relationshipId });
      continue;
    }
    const columns = plan.rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    const ours = { cells: columns, widths: plan.widths.length };
    const beside = cellsBeside(book.text(present.part), ours);
    changes.replace(present.part, sheetXml(plan, { ...context, beside }));
  }
  return listed;
}

function putStyles(book: WorkbookPackage, changes: PackageChanges, styles: StyleSheet): void {
  const part = book.relatedPart("styles");
  if (part === undefined) changes.add("styles", styles.xml());
  else changes.replace(part, styles.xml());
}

/** Excel lists its formulas there; entries for cells we have replaced would make it report damage. It rebuilds the list. */
function dropCalculationChain(
  book: WorkbookPackage,
  changes: PackageChanges,
  targets: readonly Target[]
): void {
  const part = book.relatedPart("calcChain");
  const replaced = new Set(targets.map(({ present }) => present?.sheetId));
  if (part === undefined || !chainedSheets(book.text(part)).some((id) => replaced.has(id))) return;
  changes.drop(part);
}

function chainedSheets(xml: string): number[] {
  const ids = new Set<number>();
  const reader = new XmlReader(xml);
  while (reader.next()) {
    const id = reader.name === "c" && !reader.closing ? reader.attribute("i") : undefined;
    if (id !== undefined) ids.add(Number(id));
  }
  return [...ids];
}

function notesOf(book: WorkbookPackage, workbook: WorkbookPart): string[] {
  const notes: string[] = [];
  if (book.archive.entries.some((entry) => entry.name.startsWith("_xmlsignatures/"))) {
    notes.push(
      "原工作簿带有数字签名；新文件增加了工作表，签名在新文件中不再有效，原文件不受影响。"
    );
  }
  if (workbook.taken.length > 0) {
    notes.push(`名称“${workbook.taken.join("”“")}”已被本工作簿用于别处，未作改动。`);
  }
  return notes;
}
