import { Button } from "@fluentui/react-components";
import type { ForecastMethod } from "../../domain/budget/ComputedTable";
import { forecastText } from "../../text/forecastText";
import { forecastViewText } from "../../text/forecastViewText";
import { rowForecastText } from "../../text/rowForecastText";
import { useFirst } from "../lastMonth/useFirst";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { ForecastTableRow } from "./ForecastTableRow";
import type { ForecastTable } from "./forecastTables";

interface ForecastTableViewProps {
  readonly reviewed: Reviewed;
  readonly table: ForecastTable;
  /** The method whose forecast stands beside the workbook's; null for none. */
  readonly compared: ForecastMethod | null;
}

/** One table's forecasts; each row leads to its cell and opens to its methods. */
export function ForecastTableView({ reviewed, table, compared }: ForecastTableViewProps) {
  const { text } = usePane(forecastViewText);
  const { shown, left, showMore } = useFirst(table.rows);
  const headingId = `forecast-${table.id}`;
  const isCompared = compared !== null;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="section-heading">{table.heading}</h3>
      <TableMethod table={table} compared={compared} />
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
          {shown.map((row) => (
            <ForecastTableRow key={row.row} reviewed={reviewed} row={row} table={table} isCompared={isCompared} />
          ))}
        </tbody>
      </table>
      {left === 0 ? null : <div className="row"><Button size="small" onClick={showMore}>{text.forecast.more(left)}</Button></div>}
    </section>
  );
}

/** The method that the whole table is computed by, with the way back, or the way to choose the one that is compared with. */
function TableMethod({ table, compared }: Pick<ForecastTableViewProps, "table" | "compared">) {
  const { pane, state, text } = usePane(rowForecastText);
  const { methods } = forecastText(state.language);
  const isBusy = state.activity.kind !== "none" || state.isStale;
  const place = { label: "", table: table.place };
  return (
    <>
      {table.method === null ? null : (
        <div className="row">
          <span>{text.rowForecast.wholeTable(methods[table.method].name)}</span>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void pane.withdrawMethod(place)}>{text.rowForecast.backToStated}</Button>
        </div>
      )}
      {compared === null || compared === table.method ? null : (
        <div className="row">
          <Button size="small" disabledFocusable={isBusy} onClick={() => void pane.chooseMethod({ ...place, method: compared })}>{text.rowForecast.useForTable(methods[compared].name)}</Button>
        </div>
      )}
    </>
  );
}
