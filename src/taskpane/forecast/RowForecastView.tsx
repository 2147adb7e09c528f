import { useMemo } from "react";
import type { ForecastMethod } from "../../domain/budget/ComputedTable";
import type { ForecastAdjustment } from "../../domain/findings/StoredForecast";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { forecastText } from "../../text/forecastText";
import { rowForecastText } from "../../text/rowForecastText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { Adjustments } from "./Adjustments";
import { amountWords } from "./amountWords";
import { MethodChoice } from "./MethodChoice";
import { rowForecast, type RowForecast } from "./rowForecast";

interface RowForecastViewProps {
  readonly reviewed: Reviewed;
  readonly table: string;
  readonly row: number;
}

/** One row's forecast by every method beside the stated one, the proposal, the user's choice, and what the user puts on top of it. */
export default function RowForecastView({ reviewed, table, row }: RowForecastViewProps) {
  const { pane, text } = usePane(rowForecastText);
  const forecast = useMemo(() => rowForecast(reviewed, table, row), [reviewed, table, row]);
  if (forecast === null) return null;
  const { choice, place, isChosenElsewhere } = forecast;

  function choose(method: ForecastMethod, adjustments: readonly ForecastAdjustment[]): Promise<boolean> {
    // The stated forecast is chosen by having no choice, unless another choice would then hold or adjustments wait for a method.
    const isPlain = method === "stated" && adjustments.length === 0 && !isChosenElsewhere;
    return isPlain ? pane.withdrawMethod(place) : pane.chooseMethod({ ...place, method, ...(adjustments.length === 0 ? {} : { adjustments }) });
  }

  return (
    <div className="row-forecast" role="group" aria-label={text.rowForecast.heading(maskPersonalNumbers(choice.row.label))}>
      <MethodChoice forecast={forecast} onChoose={(method) => void choose(method, choice.adjustments)} />
      <Adjustments forecast={forecast} onChange={(adjustments) => choose(choice.chosen, adjustments)} />
      <Receipt forecast={forecast} />
    </div>
  );
}

/** How the method's part and the adjustments add up to the variance. */
function Receipt({ forecast }: { readonly forecast: RowForecast }) {
  const { state } = usePane();
  const { explanation, unit, choice } = forecast;
  if (explanation === null || choice.adjustments.length === 0) return null;
  const { signed } = amountWords(unit, state.language);
  const adjusted = explanation.adjustments.reduce((sum, { amount }) => sum + amount, 0);
  return <p>{forecastText(state.language).adjustment.explained(signed(explanation.byMethod), signed(adjusted), signed(explanation.forecastVariance))}</p>;
}
