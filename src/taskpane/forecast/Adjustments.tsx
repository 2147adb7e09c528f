import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { amountOf, valueOf, type Amount, type MoneyUnit } from "../../domain/amount/Amount";
import type { ForecastAdjustment } from "../../domain/findings/StoredForecast";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { parseAmountText } from "../../domain/workbook/parseAmountText";
import { forecastText } from "../../text/forecastText";
import { formatSigned } from "../../text/formatAmount";
import type { Language } from "../../text/Messages";
import { rowForecastText } from "../../text/rowForecastText";
import { usePane } from "../state/PaneContext";
import type { RowForecast } from "./rowForecast";

interface AdjustmentsProps {
  readonly forecast: RowForecast;
  /** Keeps the row's adjustments; whether the workbook took them. */
  readonly onChange: (adjustments: readonly ForecastAdjustment[]) => Promise<boolean>;
}

/** What the user has put on top of the row's method, each with its cause and its amount, and the way to put more there. */
export function Adjustments({ forecast, onChange }: AdjustmentsProps) {
  const { text } = usePane(rowForecastText);
  const { adjustments, chosen } = forecast.choice;
  const words = text.rowForecast;
  return (
    <>
      <h4 className="section-heading">{words.adjustments}</h4>
      {adjustments.length === 0 ? null : (
        <ul className="adjustments">
          {adjustments.map((adjustment, index) => (
            <AdjustmentLine key={index} adjustment={adjustment} forecast={forecast} onRemove={() => void onChange(adjustments.filter((other) => other !== adjustment))} />
          ))}
        </ul>
      )}
      {chosen === "stated" ? <p className="quiet">{adjustments.length === 0 ? words.needsMethod : words.notCounted}</p> : null}
      {chosen === "stated" ? null : <AdjustmentForm forecast={forecast} onAdd={(added) => onChange([...adjustments, added])} />}
    </>
  );
}

interface AdjustmentLineProps {
  readonly adjustment: ForecastAdjustment;
  readonly forecast: RowForecast;
  readonly onRemove: () => void;
}

function AdjustmentLine({ adjustment, forecast, onRemove }: AdjustmentLineProps) {
  const { state, text } = usePane(rowForecastText);
  const cause = maskPersonalNumbers(adjustment.cause);
  const amount = formatSigned(valueOf(adjustment.amount, forecast.unit), forecast.unit, state.language);
  return (
    <li className="adjustment">
      <span>{`${cause}: ${amount}`}</span>
      <Button size="small" appearance="subtle" aria-label={text.rowForecast.removeNamed(cause)} onClick={onRemove}>{text.rowForecast.remove}</Button>
    </li>
  );
}

interface AdjustmentFormProps {
  readonly forecast: RowForecast;
  readonly onAdd: (adjustment: ForecastAdjustment) => Promise<boolean>;
}

function AdjustmentForm({ forecast, onAdd }: AdjustmentFormProps) {
  const { state, text } = usePane(rowForecastText);
  const [cause, setCause] = useState("");
  const [amount, setAmount] = useState("");
  const [isTried, setTried] = useState(false);
  const words = text.rowForecast;
  const labels = forecastText(state.language).adjustment;
  const value = amountIn(amount, forecast, state.language);
  const missing = { cause: cause.trim() === "", amount: value === null || value === 0 };

  async function add(): Promise<void> {
    setTried(true);
    if (missing.cause || value === null || value === 0) return;
    if (!(await onAdd({ cause: cause.trim(), amount: value }))) return;
    setCause("");
    setAmount("");
    setTried(false);
  }

  return (
    <div className="adjustment-form">
      <Field label={labels.cause} {...problem(isTried && missing.cause, words.needsCause)}>
        <Input size="small" maxLength={200} value={cause} onChange={(_, data) => setCause(data.value)} />
      </Field>
      <Field label={`${labels.amount}, ${forecast.unit}`} hint={forecast.better === 1 ? words.plusIsWorse : words.plusIsBetter} {...problem(isTried && missing.amount, words.needsAmount)}>
        <Input size="small" inputMode="text" maxLength={30} value={amount} onChange={(_, data) => setAmount(data.value)} />
      </Field>
      <div className="row">
        <Button size="small" onClick={() => void add()}>{words.add}</Button>
      </div>
    </div>
  );
}

/** What a field says when it was left empty or cannot be read. */
function problem(isWrong: boolean, message: string): { readonly validationState?: "error"; readonly validationMessage?: string } {
  return isWrong ? { validationState: "error", validationMessage: message } : {};
}

const UNITS: Readonly<Record<string, MoneyUnit>> = { kr: "kr", kronor: "kr", sek: "kr", tkr: "tkr", kkr: "tkr", mkr: "mkr", mnkr: "mkr", msek: "mkr" };

/** The amount in the table's unit, or in one that the user writes behind it; null where it is none. A comma groups thousands in English alone. */
function amountIn(text: string, { unit }: RowForecast, language: Language): Amount | null {
  const read = parseAmountText(language === "en" ? text.replace(/,(?=\d{3}(?:\D|$))/g, " ") : text);
  if (read === null) return null;
  const written = read.suffix === "" ? unit : UNITS[read.suffix];
  return written === undefined ? null : amountOf(read.value, written);
}
