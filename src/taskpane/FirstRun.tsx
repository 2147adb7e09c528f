import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { ActivityBar } from "./ActivityBar";
import { FailureMessage } from "./FailureMessage";
import { OpenSample } from "./OpenSample";
import { usePane } from "./state/PaneContext";

const FirstRunSheets = lazy(() => import("./FirstRunSheets"));

/** Shown once: what will be read, and that nothing is sent. The review runs meanwhile. */
export function FirstRun() {
  const { pane, state, text } = usePane();
  return (
    <main className="first-run">
      <h1 className="first-run-title">{text.firstRun.heading}</h1>
      <ul className="first-run-points">
        {text.firstRun.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Suspense fallback={null}>
        <FirstRunSheets />
      </Suspense>
      <Button appearance="primary" size="large" onClick={() => pane.setPreferences({ hasSeenFirstRun: true })}>
        {text.firstRun.start}
      </Button>
      <div className="first-run-sample">
        <OpenSample />
      </div>
      <ActivityBar />
      {state.summary.kind === "failed" ? <FailureMessage failure={state.summary.failure} text={text.failure} language={state.language} /> : null}
    </main>
  );
}
