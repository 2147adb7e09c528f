import type { ReportText } from "../../domain/narrative/ReportText";
import type { Language } from "../../text/Messages";
import { checkFile } from "./checkFile";
import { createFillInActions, type FillInActions } from "./fillInActions";
import { createForecastActions, type ForecastActions } from "./forecastActions";
import { createLastMonthActions, type LastMonthActions } from "./lastMonthActions";
import { createMendActions, type MendActions } from "./mendActions";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneState, ViewName } from "./PaneState";
import { createPaneStore, type PaneStore } from "./PaneStore";
import { keepPreferences, readPreferences, type Preferences } from "./Preferences";
import { createReviewActions, type ReviewActions } from "./reviewActions";
import { createRollForwardActions, type RollForwardActions } from "./rollForwardActions";
import { createStateActions, type StateActions } from "./stateActions";
import type { SummaryCopyActions } from "../summaryCopy/summaryCopyActions";
import { createVisitActions, type VisitActions } from "./visitActions";
import { createWorkbookActions, type WorkbookActions } from "./workbookActions";

/** The pane without its looks: one state and what can be done. */
export interface Pane extends ReviewActions, WorkbookActions, VisitActions, StateActions, FillInActions, MendActions, RollForwardActions, ForecastActions, LastMonthActions {
  readonly store: PaneStore;
  readonly show: (view: ViewName) => void;
  readonly setFilter: (change: Partial<PaneState["filter"]>) => void;
  /** Opens a finding's proof, or closes it with null. */
  readonly openFinding: (id: string | null) => void;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  readonly setDark: (isDark: boolean) => void;
  /** To be called when Excel begins and ceases to wait for a cell's editing to end. */
  readonly setCellEdited: (isCellEdited: boolean) => void;
  readonly dismissSideFailure: () => void;
  /** Reviews the workbook together with a report's text, one string a paragraph; null leaves the text out again. */
  readonly checkText: (reportText: ReportText | null) => Promise<void>;
  /** What can be done with the copy of the page with values; loaded when it is asked for. */
  readonly summaryCopy: () => Promise<SummaryCopyActions>;
  /** Starts listening to the workbook and reviews it for the first time. */
  readonly start: () => Promise<void>;
}

/** Puts the pane together on a host; nothing is read before `start`. */
export function createPane(dependencies: PaneDependencies): Pane {
  const store = createPaneStore(initialState(dependencies));
  const reviewing = createReviewActions(store, dependencies);
  return {
    store,
    ...reviewing,
    ...createWorkbookActions(store, dependencies, reviewing),
    ...createVisitActions(store, dependencies),
    ...createFillInActions(store, dependencies, reviewing),
    ...createMendActions(store, dependencies, reviewing),
    ...createRollForwardActions(store, dependencies, reviewing),
    ...createForecastActions(store, dependencies, reviewing),
    ...createLastMonthActions(store, dependencies, reviewing),
    ...createStateActions(store, dependencies, reviewing),
    show(view) {
      store.update({ view, sideFailure: null });
      if (view === "mailing") void checkFile(store, dependencies);
    },
    setFilter: (change) => store.update({ filter: { ...store.getState().filter, ...change } }),
    openFinding: (id) => store.update({ openFinding: id, sideFailure: null }),
    setDark: (isDark) => store.update({ isDark }),
    setCellEdited: (isCellEdited) => store.update({ isCellEdited }),
    dismissSideFailure: () => store.update({ sideFailure: null }),
    async checkText(reportText) {
      store.update({ reportText });
      await reviewing.review();
    },
    setPreferences(change) {
      const preferences = { ...store.getState().preferences, ...change };
      keepPreferences(dependencies.storage, preferences);
      store.update({ preferences, language: spokenLanguage(preferences, dependencies.officeLanguage) });
    },
    async summaryCopy() {
      const { createSummaryCopyActions } = await import("../summaryCopy/summaryCopyActions");
      return createSummaryCopyActions(store, dependencies);
    },
    async start() {
      const listening = dependencies.host.onWorkbookChanged(reviewing.workbookChanged);
      await reviewing.review();
      const listened = await listening;
      if (!listened.ok) store.update({ sideFailure: listened.error });
    },
  };
}

function initialState(dependencies: PaneDependencies): PaneState {
  const preferences = readPreferences(dependencies.storage);
  return {
    view: "overview",
    language: spokenLanguage(preferences, dependencies.officeLanguage),
    isDark: dependencies.isDark,
    activity: { kind: "none" },
    reviewed: null,
    isStale: false,
    file: { kind: "unread" },
    isCellEdited: false,
    summary: { kind: "none" },
    fillIn: { kind: "none" },
    mend: { kind: "none" },
    rollForward: { kind: "none" },
    lastMonth: { kind: "none" },
    cameFrom: null,
    sideFailure: null,
    filter: { show: "open", search: "" },
    openFinding: null,
    lastAccepted: null,
    reportText: null,
    preferences,
  };
}

function spokenLanguage(preferences: Preferences, officeLanguage: Language): Language {
  return preferences.language === "auto" ? officeLanguage : preferences.language;
}
