import { findingText } from "../../text/findingText";
import { mailingViewText } from "../../text/mailingViewText";
import { findingsText } from "../../text/findingsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { acceptedFindings } from "./acceptedFindings";

/** What was accepted, by whom and why: it goes out with the workbook. */
export function AcceptedList({ reviewed }: { readonly reviewed: Reviewed }) {
  const { state, text } = usePane(mailingViewText);
  const { findings } = findingsText(state.language);
  const accepted = acceptedFindings(reviewed);
  if (accepted.length === 0) return null;
  return (
    <section>
      <h3 className="section-heading">{text.mailing.acceptedHeading}</h3>
      <ul className="rules">
        {accepted.map(({ finding, acceptance }) => (
          <li key={finding.id}>
            {findingText(finding, state.language)}
            <span className="quiet accepted-by">{findings.acceptedBy(acceptance.signature, acceptance.reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
