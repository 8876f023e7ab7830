// One field and its draft.
import { useSyncExternalStore } from "react";
import { useTools } from "./pane-context";

export interface Draft {
  /** What the field shows: what was typed, and otherwise what was said last. */
  readonly text: string;
  readonly isTyped: boolean;
  readonly type: (text: string) => void;
  /** What was typed has been given as an answer, or is not wanted. */
  readonly drop: () => void;
}

/** `said`: the last answer of the officer, whether or not the engine has reckoned with it. */
export function useDraft(field: string, said: string): Draft {
  const { drafts } = useTools();
  const typed = useSyncExternalStore(drafts.subscribe, () => drafts.get().get(field));
  return {
    text: typed ?? said,
    isTyped: typed !== undefined,
    type: (text) => {
      drafts.set((all) => new Map(all).set(field, text));
    },
    drop: () => {
      drafts.set((all) => without(all, field));
    },
  };
}

function without(all: ReadonlyMap<string, string>, field: string): ReadonlyMap<string, string> {
  return all.has(field) ? new Map([...all].filter(([other]) => other !== field)) : all;
}
