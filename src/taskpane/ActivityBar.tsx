import { Button } from "@fluentui/react-components";
import type { HostFailure } from "../host/HostFailure";
import type { PaneText } from "../text/sv/pane";
import { FailureMessage } from "./FailureMessage";
import { Message } from "./Message";
import { Progress } from "./Progress";
import type { Activity } from "./state/PaneState";
import { isQuick } from "./state/reviewActions";
import { usePane } from "./state/PaneContext";

/** What is being done, with a way to stop it; what went wrong, with the next step; that the workbook has changed. */
export function ActivityBar() {
  const { pane, state, text } = usePane();
  const { activity } = state;
  return (
    <div className="activity">
      {activity.kind === "reading" || activity.kind === "reviewing" ? (
        <RunningReview activity={activity} text={text.progress} onCancel={pane.cancel} />
      ) : null}
      {state.isCellEdited ? (
        <Message intent="warning">{text.progress.cellEdited}</Message>
      ) : null}
      {activity.kind === "failed" ? (
        <FailureMessage failure={activity.failure} text={text.failure} language={state.language} onRetry={() => void pane.review()} />
      ) : null}
      {activity.kind === "cancelled" ? (
        <Message intent="info" actions={<ReviewAgain />}>{`${text.progress.cancelled} ${text.progress.cancelledHelp}`}</Message>
      ) : null}
      {state.isStale && activity.kind === "none" && !isQuick(state.reviewed) ? (
        <Message intent="warning" actions={<ReviewAgain />}>{text.stale.changed}</Message>
      ) : null}
      {state.sideFailure === null ? null : (
        <SideFailure failure={state.sideFailure} />
      )}
    </div>
  );
}

/** A refusal beside the main flow; where the workbook is no longer the one reviewed, the next step is one click away. */
function SideFailure({ failure }: { readonly failure: HostFailure }) {
  const { pane, state, text } = usePane();
  const nextStep = failure.code === "notFound" ? { onRetry: () => void pane.review(), retryLabel: text.stale.again } : {};
  return <FailureMessage failure={failure} text={text.failure} language={state.language} onClose={pane.dismissSideFailure} {...nextStep} />;
}

function ReviewAgain() {
  const { pane, text } = usePane();
  return <Button size="small" onClick={() => void pane.review()}>{text.stale.again}</Button>;
}

interface RunningReviewProps {
  readonly activity: Extract<Activity, { readonly kind: "reading" | "reviewing" }>;
  readonly text: PaneText["progress"];
  readonly onCancel: () => void;
}

function RunningReview({ activity, text, onCancel }: RunningReviewProps) {
  const { label, share } = describeProgress(activity, text);
  return (
    <div className="progress">
      <div className="progress-line">
        <span>{label}</span>
        <Button size="small" appearance="subtle" onClick={onCancel}>{text.cancel}</Button>
      </div>
      <Progress label={label} share={share} />
    </div>
  );
}

function describeProgress(activity: RunningReviewProps["activity"], text: PaneText["progress"]): { readonly label: string; readonly share: number | null } {
  if (activity.kind === "reading") {
    const label = activity.of === 0 ? text.reading : `${text.reading}: ${text.cells(activity.done, activity.of)}`;
    return { label, share: activity.of === 0 ? null : activity.done / activity.of };
  }
  const { progress } = activity;
  if (progress === null) return { label: text.tables, share: null };
  return { label: text[progress.stage], share: progress.of === 0 ? null : progress.done / progress.of };
}
