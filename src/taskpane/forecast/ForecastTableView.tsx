import { valueOf, type Amount } from "../../domain/amount/Amount";
import { formatAmount, formatSigned } from "../../text/formatAmount";
import { forecastViewText } from "../../text/forecastViewText";
import { usePane } from "../state/PaneContext";
import type { ForecastRow, ForecastTable } from "./forecastTables";

interface ForecastTableViewProps {
  readonly table: ForecastTable;
  /** Whether a method's forecast stands beside the workbook's. */
  readonly isCompared: boolean;
}

/** One table's forecasts; each row leads to its cell. */
export function ForecastTableView({ table, isCompared }: ForecastTableViewProps) {
  const { text } = usePane(forecastViewText);
  const headingId = `forecast-${table.id}`;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="section-heading">{`${table.name}, ${table.unit}`}</h3>
      <table className="amounts" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{text.forecast.unit}</th>
            <th scope="col">{text.forecast.result}</th>
            {isCompared ? <th scope="col">{text.forecast.byMethod}</th> : <th scope="col">{text.forecast.variance}</th>}
            {table.hasChange && !isCompared ? <th scope="col">{text.forecast.change}</th> : null}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <ForecastTableRow key={row.row} row={row} table={table} isCompared={isCompared} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ForecastTableRow({ row, table, isCompared }: ForecastTableViewProps & { readonly row: ForecastRow }) {
  const { pane, state, text } = usePane(forecastViewText);
  const plain = (amount: Amount | null): string => (amount === null ? text.forecast.unknown : formatAmount(rounded(amount, table), "unknownUnit", state.language));
  const signed = (amount: Amount | null): string => (amount === null ? text.forecast.unknown : formatSigned(rounded(amount, table), "unknownUnit", state.language));
  return (
    <tr className={row.isTotal ? "amounts-total" : ""}>
      <th scope="row">
        <button type="button" className="plain-link" onClick={() => void pane.goTo({ sheet: table.sheet, row: row.row, column: table.column })}>{row.label}</button>
      </th>
      <td>{plain(row.forecast)}</td>
      <td>{isCompared ? plain(row.byMethod) : signed(row.forecastVariance)}</td>
      {table.hasChange && !isCompared ? <td>{signed(row.change)}</td> : null}
    </tr>
  );
}

/** Whole kr or tkr, mkr with one decimal: a method's decimals would claim a precision that no forecast has. */
function rounded(amount: Amount, { unit }: ForecastTable): number {
  const value = valueOf(amount, unit);
  return unit === "mkr" ? Math.round(value * 10) / 10 : Math.round(value);
}
