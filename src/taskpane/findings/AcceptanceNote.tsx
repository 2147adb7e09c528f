import { Button } from "@fluentui/react-components";
import { acceptanceOf } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/Finding";
import { readStoredState } from "../../domain/findings/storedState";
import { findingsText } from "../../text/findingsText";
import { usePane } from "../state/PaneContext";

/** Who accepted a finding and why, and the way back. */
export function AcceptanceNote({ finding }: { readonly finding: Finding }) {
  const { pane, state, text } = usePane(findingsText);
  const acceptance = acceptanceOf(finding, readStoredState(state.reviewed?.snapshot.storedState ?? null).acceptances);
  if (acceptance === null) return null;
  return (
    <div className="accept">
      <p>{text.findings.acceptedBy(acceptance.signature, acceptance.reason)}</p>
      <p className="quiet">{acceptance.scope === "thisFigure" ? text.findings.acceptedForThese : text.findings.acceptedUntilFurther}</p>
      <div>
        <Button size="small" onClick={() => void pane.withdraw(finding)}>{text.findings.withdraw}</Button>
      </div>
    </div>
  );
}
