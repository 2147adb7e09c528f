import { Button } from "@fluentui/react-components";
import { forecastToolsText } from "../../text/forecastToolsText";
import { RefusedSheets } from "../RefusedSheets";
import { usePane } from "../state/PaneContext";
import { monthName } from "./MonthChoice";

/** How the last rolling forward went, with what the workbook refused; its undo stays until the next one. */
export function RollForwardOutcome() {
  const { pane, state } = usePane();
  const { rollForward } = state;
  const text = forecastToolsText(state.language).rollForward;
  return (
    <div className="roll-forward" aria-live="polite">
      {rollForward.kind === "undone" ? <p>{text.undone(rollForward.undone, rollForward.kept)}</p> : null}
      {rollForward.kind === "done" ? (
        <>
          <p>{text.done(monthName(rollForward.done.to, state.language), rollForward.done.written.length, rollForward.done.renamed.length)}</p>
          <RefusedSheets refused={rollForward.done.refused} />
          <div className="row">
            <Button size="small" onClick={() => void pane.undoRollForward()}>{text.undo}</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
