import type { Amount } from "../amount/Amount";
import type { ForecastMethod } from "../budget/ComputedTable";
import type { Period } from "../recognition/Period";

/** A forecast as a report stated it, kept so that the next can tell what has changed since. */
export interface StoredForecast {
  /** The row's label in the board's table. */
  readonly label: string;
  /** The report's period. */
  readonly period: Period;
  readonly forecast: Amount;
  /** By the sign rule: minus is worse than budget. */
  readonly forecastVariance: Amount | null;
}

/** The method that the user chose for one unit. */
export interface StoredMethod {
  readonly label: string;
  readonly method: ForecastMethod;
}
