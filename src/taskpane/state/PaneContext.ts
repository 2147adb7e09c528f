import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../text/Messages";
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

/** What a view with words of its own gets. */
export interface WordedPaneView<W> extends PaneView {
  readonly text: PaneText & W;
}

/**
 * The pane as a view sees it; re-renders when the state changes.
 *
 * @param words the view's own words, which are loaded with it
 */
export function usePane(): PaneView;
export function usePane<W extends object>(words: (language: Language) => W): WordedPaneView<W>;
export function usePane<W extends object>(words?: (language: Language) => W): PaneView {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane needs a PaneContext above it.");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.getState);
  const text = paneText(state.language);
  return { pane, state, text: words === undefined ? text : { ...text, ...words(state.language) } };
}
