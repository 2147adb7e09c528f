import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { ActivityBar } from "./ActivityBar";
import { FaultBoundary } from "./FaultBoundary";
import { FirstRun } from "./FirstRun";
import { LiveRegion } from "./LiveRegion";
import { PaneFooter } from "./PaneFooter";
import { PaneHeader } from "./PaneHeader";
import type { Pane } from "./state/createPane";
import { PaneContext, usePane } from "./state/PaneContext";
import type { ViewName } from "./state/PaneState";
import { useKeptFocus } from "./useKeptFocus";
import { VIEW_PANEL_ID, viewTabId, ViewTabs } from "./ViewTabs";
import { WayBack } from "./WayBack";

const Overview = lazy(() => import("./overview/Overview"));
const FindingsView = lazy(() => import("./findings/FindingsView"));
const ForecastView = lazy(() => import("./forecast/ForecastView"));
const MailingView = lazy(() => import("./mailing/MailingView"));
const ReportTextView = lazy(() => import("./reportText/ReportTextView"));
const SettingsView = lazy(() => import("./settings/SettingsView"));

const VIEWS: Readonly<Record<ViewName, React.ComponentType>> = {
  overview: Overview,
  findings: FindingsView,
  forecast: ForecastView,
  mailing: MailingView,
  text: ReportTextView,
  settings: SettingsView,
};

/** The whole task pane on a pane's state; it knows no Excel. */
export function TaskPane({ pane }: { readonly pane: Pane }) {
  return (
    <PaneContext value={pane}>
      <ThemedPane />
    </PaneContext>
  );
}

function ThemedPane() {
  const { state, text } = usePane();
  useKeptFocus(VIEW_PANEL_ID);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dataset["theme"] = state.isDark ? "dark" : "light";
  }, [state.language, state.isDark]);
  return (
    <FluentProvider theme={state.isDark ? webDarkTheme : webLightTheme} className="pane">
      <FaultBoundary text={text.failure}>{state.preferences.hasSeenFirstRun ? <PaneBody /> : <FirstRun />}</FaultBoundary>
      <LiveRegion />
    </FluentProvider>
  );
}

/** The settings have no tab to be named by. */
function panelRole(view: ViewName, name: string): { readonly role: string; readonly "aria-label"?: string; readonly "aria-labelledby"?: string } {
  return view === "settings" ? { role: "region", "aria-label": name } : { role: "tabpanel", "aria-labelledby": viewTabId(view) };
}

function PaneBody() {
  const { state, text } = usePane();
  const View = VIEWS[state.view];
  return (
    <main className="frame">
      <PaneHeader />
      <ViewTabs />
      <ActivityBar />
      <div key={state.view} id={VIEW_PANEL_ID} className="view" tabIndex={-1} {...panelRole(state.view, text.views[state.view])}>
        <FaultBoundary text={text.failure}>
          <Suspense fallback={<div className="view-waiting" aria-busy="true" />}>
            <View />
          </Suspense>
        </FaultBoundary>
      </div>
      <WayBack />
      <PaneFooter />
    </main>
  );
}
