// What is in a field and not yet given as an answer. It outlives the field itself: a list that is drawn anew when the
// engine answers, another tab, another reading of the workbook; nothing of what was typed is lost to them.
import { createStore, type Store } from "./store";

/** By name of the field: its text. */
export type Drafts = Store<ReadonlyMap<string, string>>;

export function createDrafts(): Drafts {
  return createStore<ReadonlyMap<string, string>>(new Map());
}
