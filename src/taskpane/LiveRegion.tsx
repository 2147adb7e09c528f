import { countOpen } from "./findings/openFindings";
import { isQuick } from "./state/reviewActions";
import { usePane } from "./state/PaneContext";

/**
 * Tells a screen reader what sighted users see happen: the review's start and result, that the workbook has changed, that Excel waits. A
 * review that repeats itself is silent unless it changes the result; failures speak for themselves.
 */
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
    if ((activity.kind === "reading" || activity.kind === "reviewing") && !activity.isByItself) return text.progress.reading;
    if (summary.kind === "writing") return text.progress.writing;
    if (activity.kind === "cancelled") return text.progress.cancelled;
    if (isStale && !isQuick(reviewed)) return text.stale.changed;
    if (activity.kind === "failed" || reviewed === null) return "";
    return text.progress.done(countOpen(state));
  }
}
