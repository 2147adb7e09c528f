import type { ReportText } from "../../domain/narrative/ReportText";
import { createFillInActions, type FillInActions } from "./fillInActions";
import { createForecastActions, type ForecastActions } from "./forecastActions";
import { createLastMonthActions, type LastMonthActions } from "./lastMonthActions";
import { createMendActions, type MendActions } from "./mendActions";
import type { PaneDependencies } from "./PaneDependencies";
import type { PaneState } from "./PaneState";
import { createPaneStore, type PaneStore } from "./PaneStore";
import { readPreferences, spokenLanguage } from "./Preferences";
import { createReviewActions, type ReviewActions } from "./reviewActions";
import { createRollForwardActions, type RollForwardActions } from "./rollForwardActions";
import { createShowActions, type ShowActions } from "./showActions";
import { createStateActions, type StateActions } from "./stateActions";
import type { SummaryCopyActions } from "../summaryCopy/summaryCopyActions";
import { createVisitActions, type VisitActions } from "./visitActions";
import { createWorkbookActions, type WorkbookActions } from "./workbookActions";

/** The pane without its looks: one state and what can be done. */
export interface Pane extends ReviewActions, WorkbookActions, VisitActions, StateActions, FillInActions, MendActions, ShowActions, RollForwardActions, ForecastActions, LastMonthActions {
  readonly store: PaneStore;
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
    ...createShowActions(store, dependencies),
    async checkText(reportText) {
      store.update({ reportText });
      await reviewing.review();
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
