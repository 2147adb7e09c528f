import { Button } from "@fluentui/react-components";
import { findingText } from "../../text/findingText";
import { overviewText } from "../../text/overviewText";
import { CellLink } from "../CellLink";
import { openFindings } from "../findings/openFindings";
import { OpenSample } from "../OpenSample";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { StatusMark } from "./StatusMark";

/** The status in words, what was tried, and the finding to begin with. */
export function StatusCard({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, state, text } = usePane(overviewText);
  const { review } = reviewed;
  const open = openFindings(review);
  const [first] = open;
  if (review.recognised.tables.length === 0) {
    return (
      <section className="status" aria-labelledby="status-heading">
        <h2 id="status-heading" className="status-heading">{text.status.nothingFound}</h2>
        <p className="quiet">{text.status.nothingFoundHelp}</p>
        <OpenSample />
      </section>
    );
  }
  return (
    <section className="status" aria-labelledby="status-heading">
      <div className="status-line">
        <StatusMark isOpen={open.length > 0} />
        <h2 id="status-heading" className="status-heading">{open.length === 0 ? text.status.nothingOpen : text.status.toCheck(open.length)}</h2>
      </div>
      <p className="quiet">{text.status.counts(review.checks.performed, review.checks.exact, review.checks.rounding)}</p>
      {first === undefined ? null : (
        <div className="status-first">
          <h3 className="small-heading">{text.status.mostCertain}</h3>
          <p>{findingText(first, state.language)}</p>
          <div className="row">
            {first.cells[0] === undefined ? null : <CellLink cell={first.cells[0]} label={text.goTo} />}
            <Button size="small" appearance="subtle" onClick={() => pane.show("findings")}>{text.status.showAll}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
