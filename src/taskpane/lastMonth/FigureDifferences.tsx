import { Button } from "@fluentui/react-components";
import { maskPersonalNumbers } from "../../domain/mailing/maskPersonalNumbers";
import { comparisonText } from "../../text/comparisonText";
import { formatAmount, formatSigned } from "../../text/formatAmount";
import { CellLink } from "../CellLink";
import { usePane } from "../state/PaneContext";
import type { FigureDifference } from "./differenceGroups";
import { useFirst } from "./useFirst";

interface FigureDifferencesProps {
  readonly differences: readonly FigureDifference[];
  readonly label: string;
}

/** Figures that differ: last month's, this month's and the change, each row leading to its cell. */
export function FigureDifferences({ differences, label }: FigureDifferencesProps) {
  const { text } = usePane(comparisonText);
  const { shown, left, showMore } = useFirst(differences);
  const [{ unit } = { unit: null }] = differences;
  const isOneUnit = differences.every((one) => one.unit === unit);
  const isOneSheet = new Set(differences.map(({ cell }) => cell.sheet)).size === 1;
  const isLong = differences.some(({ previous, current }) => Math.max(Math.abs(previous), Math.abs(current)) >= LONGEST_IN_TABLE);
  if (isLong) return <LongFigures differences={shown} left={left} showMore={showMore} />;
  return (
    <>
      <table className="amounts" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{isOneUnit && unit !== null ? `${text.comparison.row}, ${unit}` : text.comparison.row}</th>
            <th scope="col">{text.comparison.previous}</th>
            <th scope="col">{text.comparison.current}</th>
            <th scope="col">{text.comparison.change}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((difference) => (
            <FigureRow key={`${difference.cell.sheet}!${String(difference.cell.row)},${String(difference.cell.column)}`} difference={difference} isOneUnit={isOneUnit} isOneSheet={isOneSheet} />
          ))}
        </tbody>
      </table>
      {left === 0 ? null : <div className="row"><Button size="small" onClick={showMore}>{text.comparison.more(left)}</Button></div>}
    </>
  );
}

/** Larger figures leave no room for the names beside them. */
const LONGEST_IN_TABLE = 100_000_000;

interface LongFiguresProps {
  readonly differences: readonly FigureDifference[];
  readonly left: number;
  readonly showMore: () => void;
}

/** Large figures under the names of their rows. */
function LongFigures({ differences, left, showMore }: LongFiguresProps) {
  const { state, text } = usePane(comparisonText);
  return (
    <>
      <ul className="differences">
        {differences.map((difference) => {
          const { previous, current, unit, cell, label } = difference;
          const kind = unit ?? "unknownUnit";
          const figures = text.comparison.figures(formatAmount(previous, kind, state.language), formatAmount(current, kind, state.language), formatSigned(roundedDifference(current, previous), kind, state.language));
          return (
            <li key={`${cell.sheet}!${String(cell.row)},${String(cell.column)}`} className="difference">
              <span>{maskPersonalNumbers(label)}</span>
              <span>{figures}</span>
              <CellLink cell={cell} />
            </li>
          );
        })}
      </ul>
      {left === 0 ? null : <div className="row"><Button size="small" onClick={showMore}>{text.comparison.more(left)}</Button></div>}
    </>
  );
}

interface FigureRowProps {
  readonly difference: FigureDifference;
  readonly isOneUnit: boolean;
  readonly isOneSheet: boolean;
}

function FigureRow({ difference, isOneUnit, isOneSheet }: FigureRowProps) {
  const { pane, state, text } = usePane(comparisonText);
  const { code, label, cell, previous, current, unit } = difference;
  const kind = isOneUnit ? "unknownUnit" : (unit ?? "unknownUnit");
  const notes = [code === "forecastVarianceChanged" ? text.comparison.deviation : "", isOneSheet ? "" : text.comparison.onSheet(maskPersonalNumbers(cell.sheet))].filter((note) => note !== "");
  return (
    <tr>
      <th scope="row">
        <button type="button" className="plain-link" onClick={() => void pane.goTo(cell)}>{maskPersonalNumbers(label)}</button>
        {notes.length === 0 ? null : <span className="quiet row-note">{notes.join(", ")}</span>}
      </th>
      <td>{formatAmount(previous, kind, state.language)}</td>
      <td>{formatAmount(current, kind, state.language)}</td>
      <td>{formatSigned(roundedDifference(current, previous), kind, state.language)}</td>
    </tr>
  );
}

/** Without the noise of binary fractions. */
function roundedDifference(current: number, previous: number): number {
  return Math.round((current - previous) * 1000) / 1000;
}
