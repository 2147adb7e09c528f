import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneText } from "../../text/sv/pane";
import { paneText } from "../../text/paneText";
import type { Pane } from "./createPane";
import type { PaneState } from "./PaneState";

/** Carries the pane's state and actions to every view. */
export const PaneContext = createContext<Pane | null>(null);

/** What a view gets: the state as it is now, the actions and the words. */
export interface PaneView {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly text: PaneText;
}

/** The pane as a view sees it; re-renders when the state changes. */
export function usePane(): PaneView {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane needs a PaneContext above it.");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.getState);
  return { pane, state, text: paneText(state.language) };
}
