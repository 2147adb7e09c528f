import { Button } from "@fluentui/react-components";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { forecastToolsText } from "../../text/forecastToolsText";
import { hostFailureText } from "../../text/hostFailureText";
import { usePane } from "../state/PaneContext";
import { monthName } from "./MonthChoice";
import type { RollForwardDone } from "./RollForwardDone";

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
          <RefusedSteps done={rollForward.done} />
          <div className="row">
            <Button size="small" onClick={() => void pane.undoRollForward()}>{text.undo}</Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

function RefusedSteps({ done: { refused } }: { readonly done: RollForwardDone }) {
  const { state } = usePane();
  const text = forecastToolsText(state.language).rollForward;
  return (
    <>
      {refused.map(({ sheet, failure }) => {
        const { sentence, nextStep } = hostFailureText(failure.code, state.language);
        const what = sheet === null ? text.refusedNames : text.refusedSheet(maskPersonalNumbers(sheet));
        return <p key={sheet ?? ""}>{`${what} ${sentence} ${nextStep}`}</p>;
      })}
    </>
  );
}
