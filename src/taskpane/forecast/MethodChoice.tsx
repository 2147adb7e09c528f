import { Button } from "@fluentui/react-components";
import type { ForecastMethod } from "../../domain/budget/ComputedTable";
import { FORECAST_METHODS } from "../../domain/budget/forecastChoices";
import { forecastText, proposalText } from "../../text/forecastText";
import { rowForecastText } from "../../text/rowForecastText";
import { usePane } from "../state/PaneContext";
import { amountWords } from "./amountWords";
import type { RowForecast } from "./rowForecast";

interface MethodChoiceProps {
  readonly forecast: RowForecast;
  readonly onChoose: (method: ForecastMethod) => void;
}

/** Every method's forecast for the row, the one in use marked; a method that says nothing tells why. */
export function MethodChoice({ forecast, onChoose }: MethodChoiceProps) {
  const { state } = usePane();
  const { proposal } = forecast.choice;
  return (
    <>
      {proposal === null ? null : <p>{proposalText(proposal, state.language)}</p>}
      <ul className="methods">
        {FORECAST_METHODS.map((method) => (
          <MethodLine key={method} method={method} forecast={forecast} onChoose={onChoose} />
        ))}
      </ul>
    </>
  );
}

function MethodLine({ method, forecast, onChoose }: MethodChoiceProps & { readonly method: ForecastMethod }) {
  const { state, text } = usePane(rowForecastText);
  const words = forecastText(state.language);
  const { name, explanation } = words.methods[method];
  const result = forecast.choice.byMethod[method];
  const isChosen = forecast.choice.chosen === method;
  const isBusy = state.activity.kind !== "none" || state.isStale;
  return (
    <li className="method">
      <span className="method-name">{name}</span>
      {result.ok ? <span className="method-figures">{figuresOf(result.value)}</span> : null}
      <span className="quiet">{result.ok ? explanation : words.refusals[result.error]}</span>
      {isChosen ? <span className="method-use">{text.rowForecast.inUse}</span> : null}
      {!isChosen && result.ok ? (
        <Button size="small" className="method-use" aria-label={text.rowForecast.useNamed(name)} disabledFocusable={isBusy} onClick={() => onChoose(method)}>{text.rowForecast.use}</Button>
      ) : null}
    </li>
  );

  function figuresOf(amount: number): string {
    const { plain, signed } = amountWords(forecast.unit, state.language);
    const { annualBudget, better } = forecast;
    return annualBudget === null ? plain(amount) : text.rowForecast.figures(plain(amount), signed(better * (annualBudget - amount)));
  }
}
