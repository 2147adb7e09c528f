import type { Amount, MoneyUnit } from "../amount/Amount";
import type { Period } from "../recognition/Period";
import type { CellAddress } from "../workbook/CellAddress";

/** What a figure of a table states, as far as a sentence can speak of it. */
export type Measure =
  | "varianceToDate"
  | "forecastVariance"
  | "actualToDate"
  | "budgetToDate"
  | "annualBudget"
  | "forecast"
  | "previousForecast"
  | "previousVariance"
  | "priorYear"
  | "priorYearToDate"
  | "changeOfForecast"
  | "changeOfYear"
  | "cause"
  | "effect";

/** A figure of a table, or one that follows from two of its cells. */
export interface Fact {
  readonly measure: Measure;
  /** The cell that states it, or those that it follows from. */
  readonly cells: readonly CellAddress[];
  /** Minus is worse for a variance or a change of the forecast; else as it stands. */
  readonly amount: Amount;
  /** Half of the figure's own step, in amounts. */
  readonly slack: Amount;
  /** Whether the sign says better or worse; else only the size can be compared with a sentence. */
  readonly isSigned: boolean;
  readonly label: string;
  readonly header: string;
  /** The header of the earlier figure that a change is counted from; empty for every other fact. */
  readonly baseHeader: string;
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  /** The unit that the cell counts in; `unitIsAssumed` where neither column nor table say so. */
  readonly unit: MoneyUnit;
  readonly unitIsAssumed: boolean;
  /** Whether its table has an annual budget, and neither a budget to date nor a forecast. */
  readonly isOfWholeYear: boolean;
  /** The period that the fact's table is about, null where it does not say. */
  readonly period: Period | null;
}
