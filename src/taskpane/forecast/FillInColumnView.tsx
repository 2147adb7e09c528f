import type { FillInCell, FillInColumn } from "../../domain/fillIn/FillInPlan";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { formatCell } from "../../domain/workbook/CellAddress";
import { forecastText } from "../../text/forecastText";
import { forecastToolsText } from "../../text/forecastToolsText";
import { formatNumber } from "../../text/formatAmount";
import type { Language } from "../../text/Messages";
import { forecastViewText } from "../../text/forecastViewText";
import { usePane } from "../state/PaneContext";

interface FillInColumnViewProps {
  readonly sheet: string;
  readonly column: FillInColumn;
}

/** One column's cells with their formulas and what they will show, and why the others stay empty. */
export function FillInColumnView({ sheet, column }: FillInColumnViewProps) {
  const { pane, state, text } = usePane(forecastViewText);
  const words = forecastToolsText(state.language).fillIn;
  const reasons = forecastText(state.language).fillIn.left;
  return (
    <>
      {column.cells.length === 0 ? null : (
        <table className="amounts">
          <caption className="section-heading">{`${maskPersonalNumbers(sheet)}: ${column.header}`}</caption>
          <thead>
            <tr>
              <th scope="col">{text.forecast.unit}</th>
              <th scope="col">{words.content}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {column.cells.map((cell) => (
              <tr key={cell.address.row}>
                <th scope="row">
                  <button type="button" className="plain-link" onClick={() => void pane.goTo(cell.address)}>{`${cell.label}, ${formatCell(cell.address.row, cell.address.column)}`}</button>
                </th>
                <td><code>{cell.content}</code></td>
                <td>{shownValue(cell, state.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {column.left.map(({ row, label, reason }) => (
        <p key={row} className="quiet">{`${label}, ${formatCell(row, column.column)}: ${reasons[reason]}`}</p>
      ))}
    </>
  );
}

/** As the cell's number format shows it: a share as per cent, an amount without the format's decimals where it is large. */
function shownValue({ value, numberFormat }: FillInCell, language: Language): string {
  if (numberFormat.endsWith("%")) return `${formatNumber(value * 100, language, 0)}\u00a0%`;
  return formatNumber(value, language, Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0);
}
