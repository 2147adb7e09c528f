import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { readStoredState } from "../../domain/findings/storedState";
import type { Period } from "../../domain/recognition/Period";
import { monthCount } from "../../domain/rollForward/monthCount";
import { proposeRollForward, type RollForwardProposal } from "../../domain/rollForward/proposeRollForward";
import { chooseMainTable } from "../../domain/summary/chooseMainTable";
import { gridOf } from "../../domain/workbook/SheetGrid";
import { usersSheets } from "../../domain/workbook/usersSheets";
import { forecastToolsText } from "../../text/forecastToolsText";
import { Message } from "../Message";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { monthName, monthOf } from "./MonthChoice";
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
      {proposal === null ? null : <Message intent="info">{proposalText(proposal, (month) => monthName(month, state.language), text)}</Message>}
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

function proposalOf(reviewed: Reviewed): RollForwardProposal | null {
  const { snapshot, review } = reviewed;
  const grids = new Map(usersSheets(snapshot).sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return proposeRollForward({ fileName: snapshot.fileName, grids, board: chooseMainTable(review.recognised), forecasts: readStoredState(snapshot.storedState).forecasts });
}

/** The month that the workbook is of; where it does not say, the month before the review's. */
function periodOf({ review, at }: Reviewed): Period {
  const today = new Date(at);
  return chooseMainTable(review.recognised)?.period ?? review.recognised.period ?? monthOf(today.getFullYear() * 12 + today.getMonth());
}

function proposalText({ from, to, sign }: RollForwardProposal, spoken: (month: Period) => string, text: ReturnType<typeof forecastToolsText>["rollForward"]): string {
  return sign === "fileName" ? text.named(spoken(from), spoken(to)) : text.kept(spoken(from), spoken(to));
}
