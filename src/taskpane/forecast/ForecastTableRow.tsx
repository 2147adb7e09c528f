import { lazy, Suspense, useState } from "react";
import type { Amount } from "../../domain/amount/Amount";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { forecastText } from "../../text/forecastText";
import { forecastViewText } from "../../text/forecastViewText";
import { rowForecastText } from "../../text/rowForecastText";
import { usePane } from "../state/PaneContext";
import type { Reviewed } from "../state/PaneState";
import { amountWords } from "./amountWords";
import type { ForecastRow, ForecastTable } from "./forecastTables";

const RowForecastView = lazy(() => import(/* webpackChunkName: "row-forecast" */ "./RowForecastView"));

interface ForecastTableRowProps {
  readonly reviewed: Reviewed;
  readonly row: ForecastRow;
  readonly table: ForecastTable;
  /** Whether a method's forecast stands beside the workbook's. */
  readonly isCompared: boolean;
}

/** One row's forecast; a row that is no sum opens to its methods and adjustments. */
export function ForecastTableRow({ reviewed, row, table, isCompared }: ForecastTableRowProps) {
  const { state, text } = usePane(forecastViewText);
  const [isOpen, setIsOpen] = useState(false);
  const words = amountWords(table.unit, state.language, false);
  const plain = (amount: Amount | null): string => (amount === null ? text.forecast.unknown : words.plain(amount));
  const signed = (amount: Amount | null): string => (amount === null ? text.forecast.unknown : words.signed(amount));
  const hasChange = table.hasChange && !isCompared;
  return (
    <>
      <tr className={row.isTotal ? "amounts-total" : ""}>
        <RowHeading row={row} table={table} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
        <td>{plain(row.forecast)}</td>
        <td>{isCompared ? plain(row.byMethod) : signed(row.forecastVariance)}</td>
        {hasChange ? <td>{signed(row.change)}</td> : null}
      </tr>
      {isOpen && row.canChoose ? (
        <tr>
          <td colSpan={hasChange ? 4 : 3} className="row-panel">
            <Suspense fallback={<div className="view-waiting" aria-busy="true" />}>
              <RowForecastView reviewed={reviewed} table={table.id} row={row.row} />
            </Suspense>
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface RowHeadingProps {
  readonly row: ForecastRow;
  readonly table: ForecastTable;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function RowHeading({ row, table, isOpen, onToggle }: RowHeadingProps) {
  const { pane, state, text } = usePane(rowForecastText);
  const label = maskPersonalNumbers(row.label);
  const method = row.basis === undefined || !row.canChoose ? null : forecastText(state.language).methods[row.basis.method].name;
  const note = [method ?? "", row.isAdjusted ? text.rowForecast.adjusted : ""].filter((part) => part !== "").join(", ");
  return (
    <th scope="row">
      <span className="row-heading">
        {row.canChoose ? (
          <button type="button" className="row-toggle" aria-expanded={isOpen} aria-label={text.rowForecast.open(label)} onClick={onToggle}>
            <span className="disclosure-mark" aria-hidden="true" />
          </button>
        ) : null}
        <span>
          <button type="button" className="plain-link" onClick={() => void pane.goTo({ sheet: table.sheet, row: row.row, column: table.column })}>{label}</button>
          {note === "" ? null : <span className="quiet row-note">{note}</span>}
        </span>
      </span>
    </th>
  );
}
