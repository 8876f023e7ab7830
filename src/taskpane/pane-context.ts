// Hands the actions and the current state to the components that need them.
import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { NO_ANSWERS, type Answers } from "../scoring/answers";
import type { Actions } from "./actions";
import type { Drafts } from "./drafts";
import type { Exports } from "./exports";
import { workOf, type Pane } from "./state";
import type { Store } from "./store";
import { mergeAnswers } from "./typed-answers";

export interface PaneTools {
  readonly actions: Actions;
  readonly store: Store<Pane>;
  readonly exports: Exports;
  readonly drafts: Drafts;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function useTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error("a component of the pane is used outside of it");
  return tools;
}

export function useActions(): Actions {
  return useTools().actions;
}

export function usePane(): Pane {
  const { store } = useTools();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** All that the officer has answered, at once; what the engine makes of it follows in the review. */
export function useSaid(): Answers {
  const work = workOf(usePane().state);
  const answered = work?.review.answers;
  const typed = work?.typed;
  return useMemo(
    () =>
      answered === undefined || typed === undefined ? NO_ANSWERS : mergeAnswers(answered, typed),
    [answered, typed]
  );
}
