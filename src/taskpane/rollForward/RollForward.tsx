import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Period } from "../../domain/recognition/Period";
import { monthCount } from "../../domain/rollForward/monthCount";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";
import { forecastToolsText } from "../../text/forecastToolsText";
import { Message } from "../Message";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { monthOf } from "./MonthChoice";
import { proposalOf, proposalText } from "./proposalOf";
import { RollForwardOutcome } from "./RollForwardOutcome";

const RollForwardForm = lazy(() => import("./RollForwardForm"));

/** "Ny månad": says when the workbook seems to have gone on to a new month, and opens the way there. */
export function RollForward({ reviewed }: { readonly reviewed: Reviewed }) {
  const { state } = usePane();
  const [shownFor, setShownFor] = useState<Reviewed | null>(null);
  const text = forecastToolsText(state.language).rollForward;
  const proposal = useMemo(() => proposalOf(reviewed), [reviewed]);
  const isShown = shownFor !== null && (shownFor === reviewed || state.rollForward.kind !== "done");
  const from = proposal?.from ?? periodOf(reviewed);
  return (
    <section className="forecast-tool" aria-labelledby="roll-forward-heading">
      <h3 id="roll-forward-heading" className="section-heading">{text.heading}</h3>
      <p className="quiet">{text.lead}</p>
      {proposal === null ? null : <Message intent="info">{proposalText(proposal, state.language)}</Message>}
      <div className="row">
        <Button size="small" aria-expanded={isShown} onClick={() => setShownFor(isShown ? null : reviewed)}>{isShown ? text.hide : text.open}</Button>
      </div>
      {isShown ? (
        <Suspense fallback={<div className="view-waiting" aria-busy="true" />}>
          <RollForwardForm reviewed={reviewed} from={from} to={proposal?.to ?? monthOf(monthCount(from) + 1)} />
        </Suspense>
      ) : null}
      <RollForwardOutcome />
    </section>
  );
}

/** The month that the workbook is of; where it does not say, the month before the review's. */
function periodOf({ review, at }: Reviewed): Period {
  const today = new Date(at);
  return chooseMainTable(review.recognised)?.period ?? review.recognised.period ?? monthOf(today.getFullYear() * 12 + today.getMonth());
}
