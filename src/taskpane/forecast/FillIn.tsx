import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ForecastMethod } from "../../domain/budget/ComputedTable";
import { plannedCells, type FillInPlan } from "../../domain/fillIn/FillInPlan";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { forecastText } from "../../text/forecastText";
import { forecastToolsText } from "../../text/forecastToolsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { RefusedSheets } from "../RefusedSheets";
import { FillInColumnView } from "./FillInColumnView";
import { fillInPlans } from "./fillInPlans";

interface FillInProps {
  readonly reviewed: Reviewed;
  /** The method that is compared with; a forecast is filled in by no other. */
  readonly method: ForecastMethod | null;
}

/** "Fyll i": the empty cells with their formulas first, then the writing of them, then the way back. */
export function FillIn({ reviewed, method }: FillInProps) {
  const { state } = usePane();
  const [isShown, setIsShown] = useState(false);
  const text = forecastToolsText(state.language).fillIn;
  return (
    <section className="forecast-tool" aria-labelledby="fill-in-heading">
      <h3 id="fill-in-heading" className="section-heading">{text.heading}</h3>
      <p className="quiet">{text.lead}</p>
      <div className="row">
        <Button size="small" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>{isShown ? text.hide : text.plan}</Button>
      </div>
      {isShown ? <PlannedFillIn reviewed={reviewed} method={method} /> : null}
      <FillInOutcome />
    </section>
  );
}

function PlannedFillIn({ reviewed, method }: FillInProps) {
  const { pane, state } = usePane();
  const plans = useMemo(() => fillInPlans(reviewed, method), [reviewed, method]);
  const text = forecastToolsText(state.language).fillIn;
  const words = forecastText(state.language).fillIn;
  const cells = plans.flatMap(plannedCells);
  const isBusy = state.isStale || state.activity.kind !== "none" || state.fillIn.kind === "writing";
  return (
    <>
      <p>{cells.length === 0 ? words.nothing : words.offer(cells.length, rolesOf(plans).map((role) => words.roles[role]))}</p>
      {plans.map((plan) => (
        <PlannedTable key={plan.table} plan={plan} />
      ))}
      {state.isStale ? <p className="quiet">{text.stale}</p> : null}
      {cells.length === 0 ? null : (
        <div className="row">
          <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void pane.fillIn(cells)}>{text.write(cells.length)}</Button>
        </div>
      )}
    </>
  );
}

function rolesOf(plans: readonly FillInPlan[]) {
  return [...new Set(plans.flatMap(({ columns }) => columns.filter(({ cells }) => cells.length > 0).map(({ role }) => role)))];
}

function PlannedTable({ plan }: { readonly plan: FillInPlan }) {
  const { state } = usePane();
  const { refusals } = forecastText(state.language).fillIn;
  return (
    <div className="planned-cells" role="group" aria-label={maskPersonalNumbers(plan.sheet)}>
      {plan.columns.map((column) => (
        <FillInColumnView key={column.column} sheet={plan.sheet} column={column} />
      ))}
      {plan.refused.map(({ column, header, reason }) => (
        <p key={column} className="quiet">{`${header}: ${refusals[reason]}`}</p>
      ))}
    </div>
  );
}

/** How the last filling in went; its undo stays until the next one. */
function FillInOutcome() {
  const { pane, state } = usePane();
  const { fillIn } = state;
  const words = forecastText(state.language).fillIn;
  return (
    <div className="row" aria-live="polite">
      {fillIn.kind === "written" ? <RefusedSheets refused={fillIn.refused} /> : null}
      {fillIn.kind === "undone" ? <span>{words.undone(fillIn.undone, fillIn.kept)}</span> : null}
      {fillIn.kind === "written" ? (
        <>
          <span>{words.written(fillIn.cells.length)}</span>
          <Button size="small" onClick={() => void pane.undoFillIn()}>{forecastToolsText(state.language).fillIn.undo}</Button>
        </>
      ) : null}
    </div>
  );
}
