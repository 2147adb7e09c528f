import type { Amount } from "../../domain/amount/Amount";
import { valueOf } from "../../domain/amount/Amount";
import { formatAmount, formatSigned } from "../../text/formatAmount";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { forecastTables, type ForecastTable } from "./forecastTables";

/** The forecasts of every unit, with their variance and change. */
export default function ForecastView() {
  const { state } = usePane();
  return state.reviewed === null ? <div className="view-waiting" aria-busy="true" /> : <Forecasts reviewed={state.reviewed} />;
}

function Forecasts({ reviewed }: { readonly reviewed: Reviewed }) {
  const { text } = usePane();
  const tables = forecastTables(reviewed.review);
  if (tables.length === 0) return <p className="empty">{text.forecast.none}</p>;
  return (
    <div className="forecast">
      <p className="quiet">{`${text.figures.signRule}.`}</p>
      {tables.map((table) => (
        <ForecastTableView key={table.id} table={table} />
      ))}
    </div>
  );
}

function ForecastTableView({ table }: { readonly table: ForecastTable }) {
  const { pane, state, text } = usePane();
  const plain = (amount: Amount | null): string => (amount === null ? text.figures.none : formatAmount(valueOf(amount, table.unit), "unknownUnit", state.language));
  const signed = (amount: Amount | null): string => (amount === null ? text.figures.none : formatSigned(valueOf(amount, table.unit), "unknownUnit", state.language));
  const headingId = `forecast-${table.id}`;
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className="section-heading">{`${table.name}, ${table.unit}`}</h2>
      <table className="amounts" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{text.forecast.unit}</th>
            <th scope="col">{text.forecast.result}</th>
            <th scope="col">{text.forecast.variance}</th>
            {table.hasChange ? <th scope="col">{text.forecast.change}</th> : null}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.row} className={row.isTotal ? "amounts-total" : ""}>
              <th scope="row">
                <button type="button" className="plain-link" onClick={() => void pane.goTo({ sheet: table.sheet, row: row.row, column: table.column })}>{row.label}</button>
              </th>
              <td>{plain(row.forecast)}</td>
              <td>{signed(row.forecastVariance)}</td>
              {table.hasChange ? <td>{signed(row.change)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
