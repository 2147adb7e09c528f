import type { PaneState } from "./PaneState";

/** The pane's one state with its listeners; React reads it through `useSyncExternalStore`. */
export interface PaneStore {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly update: (change: Partial<PaneState>) => void;
}

/** A store that holds `initial` until it is updated. */
export function createPaneStore(initial: PaneState): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
  };
}
