import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { valueOf } from "../../domain/amount/Amount";
import { formatSigned } from "../../text/formatAmount";
import { overviewText } from "../../text/overviewText";
import { usePane } from "../state/PaneContext";
import { barGeometry } from "./barGeometry";
import type { OverviewFigures, UnitBar } from "./overviewFigures";

const SHOWN_AT_FIRST = 8;

/** The variances per unit as bars from a common zero, in a table that reads the same without them. */
export function VarianceChart({ figures }: { readonly figures: OverviewFigures }) {
  const { text } = usePane(overviewText);
  const [isWhole, setIsWhole] = useState(false);
  if (figures.bars.length === 0) return null;
  const shown = isWhole ? figures.bars : figures.bars.slice(0, SHOWN_AT_FIRST);
  const hidden = figures.bars.length - SHOWN_AT_FIRST;
  return (
    <section aria-labelledby="chart-heading">
      <h2 id="chart-heading" className="section-heading">
        {figures.barsShow === "forecastVariance" ? text.chart.heading : text.chart.headingToDate}
      </h2>
      <table className="chart" aria-labelledby="chart-heading">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{text.chart.unit}</th>
            <th scope="col">{text.chart.amount}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((bar) => (
            <ChartRow key={`${bar.cell.sheet}-${String(bar.cell.row)}`} bar={bar} figures={figures} />
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <Button size="small" appearance="subtle" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? text.chart.fewer : text.chart.others(hidden)}
        </Button>
      ) : null}
    </section>
  );
}

function ChartRow({ bar, figures }: { readonly bar: UnitBar; readonly figures: OverviewFigures }) {
  const { pane, state } = usePane();
  const { left, width, zero } = barGeometry(bar.amount, figures.bars.map(({ amount }) => amount));
  return (
    <tr className="chart-row">
      <th scope="row" className="chart-label">
        <button type="button" className="plain-link" onClick={() => void pane.goTo(bar.cell)}>{bar.label}</button>
      </th>
      <td className="chart-cell">
        <span className="chart-amount">{formatSigned(valueOf(bar.amount, figures.unit), figures.unit, state.language)}</span>
        <span className="chart-track" aria-hidden="true">
          <span className="chart-zero" style={{ left: `${String(zero)}%` }} />
          <span className={bar.amount < 0 ? "chart-bar chart-bar-worse" : "chart-bar chart-bar-better"} style={{ left: `${String(left)}%`, width: `${String(width)}%` }} />
        </span>
      </td>
    </tr>
  );
}
