import { countOpen } from "./findings/openFindings";
import { usePane } from "./state/PaneContext";

/** Tells a screen reader what sighted users see happen: the review's start and result, that the workbook has changed, that Excel waits. Failures speak for themselves. */
export function LiveRegion() {
  const { state, text } = usePane();
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announcement()}
    </div>
  );

  function announcement(): string {
    const { activity, summary, reviewed, isStale, isCellEdited } = state;
    if (isCellEdited) return text.progress.cellEdited;
    if (activity.kind === "reading" || activity.kind === "reviewing") return text.progress.reading;
    if (summary.kind === "writing") return text.progress.writing;
    if (activity.kind === "cancelled") return text.progress.cancelled;
    if (isStale) return text.stale.changed;
    if (activity.kind === "failed" || reviewed === null) return "";
    return text.progress.done(countOpen(state));
  }
}
