import { useMemo, useState } from "react";
import { readStoredState } from "../../domain/findings/storedState";
import type { Period } from "../../domain/recognition/Period";
import { monthCount } from "../../domain/rollForward/monthCount";
import { planRollForward } from "../../domain/rollForward/planRollForward";
import type { RollForwardPlan } from "../../domain/rollForward/RollForwardPlan";
import { gridOf } from "../../domain/workbook/SheetGrid";
import { usersSheets } from "../../domain/workbook/usersSheets";
import { rollForwardText } from "../../text/rollForwardText";
import { forecastToolsText } from "../../text/forecastToolsText";
import { usePane } from "../state/PaneContext";
import type { FileCheck, Reviewed } from "../state/PaneState";
import { MonthChoice } from "./MonthChoice";
import { PlannedSteps } from "./PlannedSteps";

interface RollForwardFormProps {
  readonly reviewed: Reviewed;
  /** The months that are chosen at first. */
  readonly from: Period;
  readonly to: Period;
}

/** The way to a new month: the two months, then every step with what it would change, then the doing of what is ticked. */
export default function RollForwardForm({ reviewed, ...proposed }: RollForwardFormProps) {
  const { text } = usePane(rollForwardText);
  const [from, setFrom] = useState(proposed.from);
  const [to, setTo] = useState(proposed.to);
  const isForward = monthCount(to) > monthCount(from);
  return (
    <div className="roll-forward">
      <div className="month-pair">
        <MonthChoice label={text.from} around={proposed.from} chosen={from} onChange={setFrom} />
        <MonthChoice label={text.to} around={proposed.from} chosen={to} onChange={setTo} />
      </div>
      {isForward ? <Plan key={`${String(monthCount(from))} ${String(monthCount(to))}`} reviewed={reviewed} from={from} to={to} /> : <p role="status">{text.notLater}</p>}
    </div>
  );
}

function Plan({ reviewed, from, to }: RollForwardFormProps) {
  const { state, text } = usePane(rollForwardText);
  const { file } = state;
  const plan = useMemo(() => planOf(reviewed, file, from, to), [reviewed, file, from, to]);
  return (
    <>
      <p className="quiet">{text.nothingDone}</p>
      {state.isStale ? <p role="status">{forecastToolsText(state.language).fillIn.stale}</p> : null}
      <PlannedSteps plan={plan} />
    </>
  );
}

function planOf({ snapshot, review }: Reviewed, file: FileCheck, from: Period, to: Period): RollForwardPlan {
  const grids = new Map(usersSheets(snapshot).sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  const packageTexts = file.kind === "read" ? file.facts.texts : null;
  return planRollForward({ grids, review, state: readStoredState(snapshot.storedState), packageTexts }, from, to);
}
