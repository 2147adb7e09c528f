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
  /** Where it came from: the report's own workbook when its summary was written (absent), a table that was pasted, or a workbook opened beside this one. */
  readonly origin?: ForecastOrigin;
}

export type ForecastOrigin = "pasted" | "workbook";

/** The method that the user chose for one unit, or for a table as a whole. */
export interface StoredMethod {
  /** The row's label; "" where the choice is for all rows of `table`. */
  readonly label: string;
  readonly method: ForecastMethod;
  /** `tablePlace` of the table that the choice is for; absent where it holds for the label wherever it stands. */
  readonly table?: string;
  /** Which of the table's rows of that label, from 0, where there are several ("Kostnader" of each unit); absent where the choice is for all of them. */
  readonly occurrence?: number;
  /** What the user puts on top of the method (RULES.md B, M9). */
  readonly adjustments?: readonly ForecastAdjustment[];
}

/** A manual adjustment on top of a method: why and by how much. Sv: manuell justering. */
export interface ForecastAdjustment {
  readonly cause: string;
  /** With the row's own sign: a larger cost is positive where costs stand positive. */
  readonly amount: Amount;
}
