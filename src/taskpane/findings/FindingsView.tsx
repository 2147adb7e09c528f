import { Button } from "@fluentui/react-components";
import { findingText } from "../../text/findingText";
import { findingsText } from "../../text/findingsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { FindingFilters } from "./FindingFilters";
import { FINDING_KEYS_ID } from "./FindingItem";
import { FindingList } from "./FindingList";
import { LastAccepted } from "./LastAccepted";
import { Questions } from "./Questions";
import { findingRows, type FindingSelection } from "./findingRows";

/** The findings: filter, search and the list with its proofs. */
export default function FindingsView() {
  const { state } = usePane();
  return state.reviewed === null ? <div className="view-waiting" aria-busy="true" /> : <ReviewedFindings reviewed={state.reviewed} />;
}

function ReviewedFindings({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, state, text } = usePane(findingsText);
  const { review } = reviewed;
  const selection: FindingSelection = {
    findings: review.findings,
    accepted: new Set(review.accepted),
    filter: state.filter,
    showFrom: state.preferences.showFrom,
    sentence: (finding) => findingText(finding, state.language),
  };
  const rows = findingRows(selection);
  const shown = rows.filter(({ kind }) => kind === "finding").length;
  return (
    <div className="findings">
      <h2 className="visually-hidden">{text.findings.heading}</h2>
      <FindingFilters selection={selection} shown={shown} />
      <LastAccepted reviewed={reviewed} />
      <Questions reviewed={reviewed} />
      {review.findings.length === 0 ? <p className="empty">{text.findings.none}</p> : null}
      {review.findings.length > 0 && shown === 0 ? (
        <div className="empty">
          <p>{text.findings.noneMatching}</p>
          <Button size="small" onClick={() => pane.setFilter({ show: "all", search: "" })}>{text.findings.clearFilter}</Button>
        </div>
      ) : null}
      {shown > 0 ? <FindingList rows={rows} count={shown} /> : null}
      {shown > 0 ? <p className="quiet finding-keys" id={FINDING_KEYS_ID}>{text.findings.keyboardHelp}</p> : null}
    </div>
  );
}
