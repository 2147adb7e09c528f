import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ForecastMethod } from "../../domain/budget/ComputedTable";
import { readStoredState } from "../../domain/findings/storedState";
import { forecastText } from "../../text/forecastText";
import { forecastViewText } from "../../text/forecastViewText";
import { RollForward } from "../rollForward/RollForward";
import { PreviousForecast } from "../lastMonth/PreviousForecast";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { FillIn } from "./FillIn";
import { forecastsByMethod } from "./forecastsByMethod";
import { forecastTables } from "./forecastTables";
import { ForecastTableView } from "./ForecastTableView";

const METHODS: readonly ForecastMethod[] = ["linear", "remainingBudget", "budgetProfile", "priorYearProfile"];

/** The forecasts of every unit as they stand in the workbook, with one of the methods beside them where the user asks. */
export default function ForecastView() {
  const { state } = usePane();
  return state.reviewed === null ? <div className="view-waiting" aria-busy="true" /> : <Forecasts reviewed={state.reviewed} />;
}

function Forecasts({ reviewed }: { readonly reviewed: Reviewed }) {
  const { state, text } = usePane(forecastViewText);
  const names = forecastText(state.language).methods;
  const [method, setMethod] = useState<ForecastMethod | null>(null);
  const byMethod = useMemo(() => (method === null ? null : forecastsByMethod(reviewed.snapshot, reviewed.review, method)), [method, reviewed]);
  const { methods } = useMemo(() => readStoredState(reviewed.snapshot.storedState), [reviewed.snapshot.storedState]);
  const tables = forecastTables(reviewed.review, byMethod, methods);
  return (
    <div className="forecast">
      <h2 className="visually-hidden">{text.views.forecast}</h2>
      <p className="quiet">{`${text.forecast.lead} ${text.signRule}.`}</p>
      <Field label={text.forecast.methodLabel}>
        <Select size="small" value={method ?? ""} onChange={(_, { value }) => setMethod(METHODS.find((candidate) => candidate === value) ?? null)}>
          <option value="">{text.forecast.noMethod}</option>
          {METHODS.map((candidate) => (
            <option key={candidate} value={candidate}>{names[candidate].name}</option>
          ))}
        </Select>
      </Field>
      {method === null ? null : <p className="quiet">{`${names[method].explanation} ${text.forecast.noMethodHelp}`}</p>}
      {tables.length === 0 ? <p className="empty">{text.forecast.none}</p> : null}
      {tables.map((table) => (
        <ForecastTableView key={table.id} reviewed={reviewed} table={table} compared={method} />
      ))}
      <PreviousForecast reviewed={reviewed} />
      <FillIn reviewed={reviewed} method={method} />
      <RollForward reviewed={reviewed} />
    </div>
  );
}
