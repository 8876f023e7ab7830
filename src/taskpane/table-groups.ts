// The tables as the tab 识别 lists them: those that need a word first; and which of them a search finds.
import { formatCell } from "../domain/cell-ref";
import { FORM_TITLES } from "../domain/form-id";
import { isUsable } from "../workbook/book";
import { normalise } from "../workbook/labels";
import type { PaneTable } from "./pane-review";

export const TABLE_GROUPS = ["doubtful", "sure", "unknown"] as const;
export type TableGroup = (typeof TABLE_GROUPS)[number];

/** Recognised, yet not surely enough to use its figures. */
export function needsConfirmation(table: PaneTable): boolean {
  return table.form !== null && !isUsable(table);
}

/** From here on the reading is called sure, and why it was made is only told to those who ask. */
const SURE = 0.9;

export function isSure({ confidence }: PaneTable): boolean {
  return confidence >= SURE;
}

export function groupOf(table: PaneTable): TableGroup {
  if (table.form === null) return "unknown";
  return isUsable(table) ? "sure" : "doubtful";
}

/** By table: a card that is being corrected stays where it is until the tab is opened anew. */
export type Places = ReadonlyMap<string, TableGroup>;

export function placesOf(tables: readonly PaneTable[]): Places {
  return new Map(tables.map((table) => [table.id, groupOf(table)]));
}

export function inGroup(
  tables: readonly PaneTable[],
  group: TableGroup,
  places: Places
): readonly PaneTable[] {
  return tables.filter((table) => (places.get(table.id) ?? groupOf(table)) === group);
}

/** Every word of the search is in the title, the sheet or the name of the form. */
export function matching(tables: readonly PaneTable[], search: string): readonly PaneTable[] {
  const words = search
    .split(/\s+/)
    .map((word) => normalise(word).toLowerCase())
    .filter((word) => word !== "");
  if (words.length === 0) return tables;
  return tables.filter((table) => {
    const text = searched(table);
    return words.every((word) => text.includes(word));
  });
}

function searched({ title, range, form }: PaneTable): string {
  return normalise(
    [title, formatCell(range), form === null ? "" : FORM_TITLES[form]].join("\n")
  ).toLowerCase();
}
