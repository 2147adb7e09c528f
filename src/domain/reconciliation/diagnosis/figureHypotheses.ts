import type { Amount } from "../../amount/Amount";
import { amountAt, amountOrZero, cellAt, columnOf, FIGURE_STATES, inUnitOf, stateAt, type FigureCell } from "../FigureTable";
import type { Hypothesis } from "./chooseDiagnosis";
import { digitErrors } from "./digitErrors";

/** A figure of fewer significant digits stands in many places by chance. */
const FEWEST_TELLING_DIGITS = 3;

/**
 * What one mistyped cell would explain; `effect` is how the difference moves when one is added to the cell.
 *
 * The hypotheses' differences are what correcting the cell takes away.
 */
export function mistypedFigure(cell: FigureCell, effect: number): readonly Hypothesis[] {
  const column = columnOf(cell);
  if (stateAt(cell.figures, cell.row, cell.column) !== FIGURE_STATES.figure) return [];
  const amount = amountOrZero(cell);
  const stands = inUnitOf(cell, amount);
  const hypotheses: Hypothesis[] = [];
  for (const { kind, belongs, slack } of digitErrors(stands, column.stepAmount / column.scale)) {
    hypotheses.push({
      kind,
      difference: -effect * (belongs * column.scale - amount),
      cells: [cell],
      figure: { stands, belongs },
      slack: slack * column.scale,
    });
  }
  return hypotheses;
}

/**
 * The cells nearby that hold the very figure that stands in a cell where another belongs: the row's other columns and the rows
 * beside it.
 */
export function copiedFrom(cell: FigureCell, correction: Amount): readonly Hypothesis[] {
  const stands = amountOrZero(cell);
  if (significantDigits(inUnitOf(cell, stands)) < FEWEST_TELLING_DIGITS) return [];
  const { figures, row, column } = cell;
  const sameRow = figures.columns.flatMap((other, index) =>
    other.content === "money" && index !== column ? [cellAt(figures, row, index)] : [],
  );
  const beside = [row - 1, row + 1].filter((index) => index >= 0 && index < figures.rows.length).map((index) => cellAt(figures, index, column));
  return [...sameRow, ...beside]
    .filter((other) => amountAt(figures, other.row, other.column) === stands)
    .slice(0, 1)
    .map((other) => ({
      kind: "elsewhere" as const,
      difference: -correction,
      cells: [other],
      figure: { stands: inUnitOf(cell, stands), belongs: inUnitOf(cell, stands + correction) },
      slack: 0,
    }));
}

function significantDigits(value: number): number {
  return String(Math.abs(value)).replace(/\D/g, "").replace(/^0+|0+$/g, "").length;
}
