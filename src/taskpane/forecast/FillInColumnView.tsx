import { Button } from "@fluentui/react-components";
import type { FillInCell, FillInColumn } from "../../domain/fillIn/FillInPlan";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { formatCell } from "../../domain/workbook/CellAddress";
import { forecastText } from "../../text/forecastText";
import { forecastToolsText } from "../../text/forecastToolsText";
import { formatNumber } from "../../text/formatAmount";
import { formulaText } from "../../text/formulaText";
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
                <td><code>{formulaText(String(cell.content), state.language)}</code></td>
                <td>{shownValue(cell, state.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <MarkColumn column={column} />
      {column.left.map(({ row, label, reason }) => (
        <p key={row} className="quiet">{`${label}, ${formatCell(row, column.column)}: ${reasons[reason]}`}</p>
      ))}
    </>
  );
}

/** Selects the cells in the sheet, so that they are seen where they stand before anything is written. */
function MarkColumn({ column: { cells } }: Pick<FillInColumnViewProps, "column">) {
  const { pane, state } = usePane();
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined) return null;
  const { row, column } = first.address;
  const lastRow = last.address.row;
  const range = lastRow === row ? formatCell(row, column) : `${formatCell(row, column)}:${formatCell(lastRow, column)}`;
  return (
    <div className="row">
      <Button size="small" appearance="subtle" onClick={() => void pane.goTo(first.address, lastRow)}>{forecastToolsText(state.language).fillIn.mark(range)}</Button>
    </div>
  );
}

/** As the cell's number format shows it: a share as per cent, an amount without the format's decimals where it is large. */
function shownValue({ value, numberFormat }: FillInCell, language: Language): string {
  if (numberFormat.endsWith("%")) return `${formatNumber(value * 100, language, 0)}\u00a0%`;
  return formatNumber(value, language, Math.abs(value) < 100 && !Number.isInteger(value) ? 1 : 0);
}
