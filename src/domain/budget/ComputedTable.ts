import type { Amount } from "../amount/Amount";

/**
 * What follows from one row's own inputs; null where it cannot be known.
 *
 * Variances are positive when better than budget (överskott) whatever the table's own sign rule; `percentUsed` is in percent.
 */
export interface ComputedRow {
  /** Row index in the sheet, from 0. */
  readonly row: number;
  readonly label: string;
  readonly varianceToDate: Amount | null;
  readonly percentUsed: number | null;
  /** The stated forecast (as an amount, or as a deviation put onto the annual budget), or a method's where one was asked for. */
  readonly forecast: Amount | null;
  readonly forecastVariance: Amount | null;
  /** Change since the previous forecast, null where none is known. */
  readonly change: Amount | null;
  /** What a forecast by a method rests on, also where the method gives none for the row; absent where the stated one was asked for. */
  readonly basis?: ForecastBasis;
  /** The previous forecast where it comes from last month's workbook or from what this one keeps; absent where the table states it or nobody knows it. */
  readonly keptPreviousForecast?: Amount;
}

/** How a row's forecast was made where it is not the stated one. */
export interface ForecastBasis {
  readonly method: Exclude<ForecastMethod, "stated">;
  /** Months elapsed that the method reckons with; null where the period is unknown. */
  readonly months: number | null;
}

/** The derivable values of every amount row of one `byUnit` or `byAccount` table. */
export interface ComputedTable {
  readonly table: string;
  readonly rows: readonly ComputedRow[];
}

/** How a forecast is made (RULES.md B): stated, M1, M2, M3, M4, M8. Sv: prognosmetod. */
export type ForecastMethod =
  | "stated"
  | "linear"
  | "remainingBudget"
  | "budgetProfile"
  | "priorYearProfile"
  | "previousForecast";
