// Hands the actions and the current state to the components that need them.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Actions } from "./actions";
import type { Exports } from "./exports";
import type { Pane } from "./state";
import type { Store } from "./store";

export interface PaneTools {
  readonly actions: Actions;
  readonly store: Store<Pane>;
  readonly exports: Exports;
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
