import type { Acceptance } from "../findings/acceptance";
import type { StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import type { CellAddress } from "../workbook/CellAddress";

/** A text of the workbook that still names the old month. */
export interface MonthText {
  readonly cell: CellAddress;
  /** `header` stands in a table's heading rows, `sentence` is running text, `heading` any other short text. */
  readonly kind: "heading" | "header" | "sentence";
  readonly text: string;
  /** The same text with the new month; null where it says the old one in words that have no counterpart ("tertial 2"). */
  readonly suggestion: string | null;
}

/** A sheet whose name still says the old month. */
export interface MonthSheetName {
  readonly sheet: string;
  readonly suggestion: string;
}

/** A cell of a column of previous forecasts, with the forecast that is the previous one from now on. */
export interface PreviousForecastCell {
  readonly cell: CellAddress;
  readonly label: string;
  /** What stands there now; null for nothing. */
  readonly standing: number | null;
  /** In the column's unit. */
  readonly suggested: number;
}

/**
 * What is to be done after a workbook was saved under a new month's name, step by step, for the user to see first; nothing is done by itself.
 * Sv: ny månad.
 */
export interface RollForwardPlan {
  readonly from: Period;
  readonly to: Period;
  readonly texts: readonly MonthText[];
  readonly sheetNames: readonly MonthSheetName[];
  /** The old report's forecasts, to be kept as the previous ones. */
  readonly forecasts: readonly StoredForecast[];
  readonly previousForecasts: readonly PreviousForecastCell[];
  /** Acceptances that were given for last month's figures. */
  readonly acceptancesDropped: readonly Acceptance[];
}
