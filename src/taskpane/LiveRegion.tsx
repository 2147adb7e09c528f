import { countOpen } from "./findings/openFindings";
import { usePane } from "./state/PaneContext";

/** Tells a screen reader what sighted users see happen: the review's start and result, the summary. */
export function LiveRegion() {
  const { state, text } = usePane();
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {announcement()}
    </div>
  );

  function announcement(): string {
    const { activity, summary, reviewed, isStale } = state;
    if (activity.kind === "reading" || activity.kind === "reviewing") return text.progress.reading;
    if (summary.kind === "writing") return text.progress.writing;
    if (isStale || reviewed === null) return "";
    return text.progress.done(countOpen(state));
  }
}
