import { checkFile } from "./checkFile";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneState, ViewName } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import { keepPreferences, spokenLanguage, type Preferences } from "./Preferences";

export interface ShowActions {
  readonly show: (view: ViewName) => void;
  readonly setFilter: (change: Partial<PaneState["filter"]>) => void;
  /** Opens a finding's proof, or closes it with null. */
  readonly openFinding: (id: string | null) => void;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  readonly setDark: (isDark: boolean) => void;
  /** To be called when Excel begins and ceases to wait for a cell's editing to end. */
  readonly setCellEdited: (isCellEdited: boolean) => void;
  readonly dismissSideFailure: () => void;
}

/** The actions on what is shown and how; the workbook is not touched. */
export function createShowActions(store: PaneStore, dependencies: PaneDependencies): ShowActions {
  return {
    show(view) {
      store.update({ view, sideFailure: null });
      if (view === "mailing") void checkFile(store, dependencies);
    },
    setFilter: (change) => store.update({ filter: { ...store.getState().filter, ...change } }),
    openFinding: (id) => store.update({ openFinding: id, sideFailure: null }),
    setDark: (isDark) => store.update({ isDark }),
    setCellEdited: (isCellEdited) => store.update({ isCellEdited }),
    dismissSideFailure: () => store.update({ sideFailure: null }),
    setPreferences(change) {
      const preferences = { ...store.getState().preferences, ...change };
      keepPreferences(dependencies.storage, preferences);
      store.update({ preferences, language: spokenLanguage(preferences, dependencies.officeLanguage) });
    },
  };
}
