import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { overviewText } from "../../text/overviewText";
import { FailureMessage } from "../FailureMessage";
import { Message } from "../Message";
import { usePane } from "../state/PaneContext";

const CopyTables = lazy(() => import("./CopyTables"));

/** The one primary button, what it will do, and how it went. */
export function SummaryPanel() {
  const { pane, state, text } = usePane(overviewText);
  const { summary, activity } = state;
  const isBusy = summary.kind === "writing" || activity.kind === "reading" || activity.kind === "reviewing";
  return (
    <section className="summary" aria-labelledby="summary-button">
      <Button id="summary-button" appearance="primary" disabledFocusable={isBusy} onClick={() => void pane.writeSummary()}>
        {summary.kind === "writing" ? text.summary.writing : summary.kind === "written" ? text.summary.rewrite : text.summary.write}
      </Button>
      <p className="quiet">{text.summary.help}</p>
      {summary.kind === "written" ? (
        <Message
          intent="success"
          actions={<Button size="small" onClick={() => void pane.goTo({ sheet: summary.summarySheet, row: 0, column: 0 })}>{text.summary.show}</Button>}
        >
          {text.summary.written(summary.summarySheet, summary.reconciliationSheet)}
          {summary.incomplete ? ` ${text.summary.refused}` : ""}
        </Message>
      ) : null}
      {summary.kind === "written" ? (
        <Suspense fallback={null}>
          <CopyTables key={state.reviewed?.at} />
        </Suspense>
      ) : null}
      {summary.kind === "failed" ? (
        <FailureMessage failure={summary.failure} text={text.failure} language={state.language} onRetry={() => void pane.writeSummary()} />
      ) : null}
    </section>
  );
}
