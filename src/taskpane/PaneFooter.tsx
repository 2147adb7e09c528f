import { Button } from "@fluentui/react-components";
import { timeOfDay } from "./timeOfDay";
import { usePane } from "./state/PaneContext";

/** When the review was made, a way to repeat it, and the settings. */
export function PaneFooter() {
  const { pane, state, text } = usePane();
  const { reviewed, activity } = state;
  const isBusy = activity.kind === "reading" || activity.kind === "reviewing";
  return (
    <footer className="footer">
      <span className="footer-time">{reviewed === null ? "" : isBusy ? text.stale.refreshing : text.stale.reviewed(timeOfDay(reviewed.at, state.language))}</span>
      <Button appearance="subtle" size="small" disabledFocusable={isBusy} onClick={() => void pane.review()}>
        {text.stale.again}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        aria-pressed={state.view === "settings"}
        onClick={() => pane.show(state.view === "settings" ? "overview" : "settings")}
      >
        {text.openSettings}
      </Button>
    </footer>
  );
}
