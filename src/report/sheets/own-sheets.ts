// Which sheets of a workbook are ours: the name says so and A1 agrees. A sheet that merely has our name is the user's.
import { valueAt } from "../../workbook/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { SHEET_MARKS, SHEET_NAMES } from "./plan";
import type { SheetRole } from "./plan";

const ROLES = Object.keys(SHEET_NAMES) as readonly SheetRole[];

/** The role of a sheet of ours; null for a sheet of the user's. */
export function roleOf(sheet: SheetSnapshot): SheetRole | null {
  const role = roleOfName(sheet.name);
  return role !== null && valueAt(sheet, 0, 0) === SHEET_MARKS[role] ? role : null;
}

/** The role whose name, or whose name with "(2)", a sheet bears; its content is not asked. */
export function roleOfName(name: string): SheetRole | null {
  const bare = name.replace(/\(\d+\)$/, "");
  return ROLES.find((role) => SHEET_NAMES[role] === bare) ?? null;
}

export function isOwnSheet(sheet: SheetSnapshot): boolean {
  return roleOf(sheet) !== null;
}

/** Our sheets in a workbook, by role; the first one counts where a copy was made. */
export function ownSheets(snapshot: WorkbookSnapshot): ReadonlyMap<SheetRole, SheetSnapshot> {
  const found = new Map<SheetRole, SheetSnapshot>();
  for (const sheet of snapshot.sheets) {
    const role = roleOf(sheet);
    if (role !== null && !found.has(role)) found.set(role, sheet);
  }
  return found;
}

/** The name each of our sheets is to have: the one it has, else the first that no user's sheet bears. */
export function namesToUse(snapshot: WorkbookSnapshot): Readonly<Record<SheetRole, string>> {
  const own = ownSheets(snapshot);
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  const names: Record<SheetRole, string> = { ...SHEET_NAMES };
  for (const role of ROLES) names[role] = own.get(role)?.name ?? freeName(SHEET_NAMES[role], taken);
  return names;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted}(${String(copy)})`;
  return name;
}
