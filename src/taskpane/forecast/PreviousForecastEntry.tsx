import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { MoneyUnit } from "../../domain/amount/Amount";
import type { Period } from "../../domain/recognition/Period";
import { forecastText } from "../../text/forecastText";
import { forecastToolsText } from "../../text/forecastToolsText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { MonthSelect } from "./MonthSelect";
import { readPreviousForecast, type PreviousRefusal } from "./readPreviousForecast";

const UNITS: readonly MoneyUnit[] = ["tkr", "kr", "mkr"];

/** Takes last month's table as pasted text, keeps its forecasts in the workbook, and the tables above then tell the change. */
export function PreviousForecastEntry({ reviewed }: { readonly reviewed: Reviewed }) {
  const { pane, state } = usePane();
  const text = forecastToolsText(state.language).previous;
  const words = useOutcomeWords();
  const [pasted, setPasted] = useState("");
  const [month, setMonth] = useState<Period | null>(null);
  const [unit, setUnit] = useState<MoneyUnit>("tkr");
  const [outcome, setOutcome] = useState("");

  async function read(): Promise<void> {
    const previous = readPreviousForecast(pasted, month, unit, reviewed.review);
    if (!previous.ok) { setOutcome(words.refused(previous.error)); return; }
    if (previous.value.matched === 0) { setOutcome(text.notNamed); return; }
    if (!(await pane.keepForecasts(previous.value.forecasts))) return;
    setOutcome(words.read(previous.value.matched, previous.value.period));
    setPasted("");
  }

  const period = reviewed.review.recognised.period ?? { year: new Date(reviewed.at).getFullYear(), months: new Date(reviewed.at).getMonth() + 1 };
  return (
    <div className="forecast-tool">
      <p className="quiet">{text.lead}</p>
      <Field label={text.label}>
        <Textarea rows={3} resize="vertical" value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <MonthSelect before={period} chosen={month} onChange={setMonth} />
      <Field label={text.unit}>
        <Select size="small" value={unit} onChange={(_, { value }) => setUnit(UNITS.find((candidate) => candidate === value) ?? "tkr")}>
          {UNITS.map((candidate) => (
            <option key={candidate}>{candidate}</option>
          ))}
        </Select>
      </Field>
      <div className="row">
        <Button size="small" disabledFocusable={pasted.trim() === ""} onClick={() => void read()}>{text.read}</Button>
      </div>
      <p aria-live="polite">{outcome}</p>
    </div>
  );
}

interface OutcomeWords {
  readonly read: (rows: number, period: Period) => string;
  readonly refused: (refusal: PreviousRefusal) => string;
}

function useOutcomeWords(): OutcomeWords {
  const { state, text } = usePane();
  const { pasted } = forecastText(state.language);
  const spoken = ({ year, months }: Period): string => text.period(year, months);
  return {
    read: (rows, period) => pasted.read(rows, spoken(period)),
    refused: (refusal) =>
      refusal.code === "notEarlier" ? forecastToolsText(state.language).previous.notEarlier(spoken(refusal.period)) : pasted.refusals[refusal.code],
  };
}
