import type { Acceptance } from "../findings/acceptance";
import type { StoredForecast } from "../findings/StoredForecast";
import type { Period } from "../recognition/Period";
import type { CellAddress } from "../workbook/CellAddress";

/** Why something that names the old month is listed and not changed. */
export type MonthObstacle =
  /** It says the old month in words that have no counterpart ("halvårsrapport"). */
  | "noCounterpart"
  /** A formula makes it: formulas are the user's. */
  | "formula"
  /** It stands in a hidden row, column or sheet: what is not seen is not written. */
  | "hidden"
  /** A sheet's new name would be longer than Excel takes. */
  | "tooLong";

/** A text of the workbook that still names the old month. */
export interface MonthText {
  readonly cell: CellAddress;
  /** `header` stands in a table's heading rows, `sentence` states something of the month, `heading` is any other short text. */
  readonly kind: "heading" | "header" | "sentence";
  /** As it stands in the cell. */
  readonly text: string;
  /** The same text with the new month; null where there is none. */
  readonly suggestion: string | null;
  readonly numberFormat: string;
  readonly obstacle: MonthObstacle | null;
}

/** A cell that holds the old month as a date (31 July 2024) or as a number (202407). */
export interface MonthDate {
  readonly cell: CellAddress;
  readonly standing: number;
  readonly suggestion: number;
  readonly numberFormat: string;
  readonly obstacle: MonthObstacle | null;
}

/** A sheet whose name still says the old month. */
export interface MonthSheetName {
  readonly sheet: string;
  readonly suggestion: string;
  readonly obstacle: MonthObstacle | null;
}

/** A text outside the cells that names the old month; the user changes it where it stands. */
export interface MonthPlace {
  readonly place: "headerFooter" | "shape" | "property";
  /** The sheet it belongs to; null for the workbook. */
  readonly sheet: string | null;
  readonly text: string;
}

/** A cell of a column of previous forecasts, with the forecast that is the previous one from now on. */
export interface PreviousForecastCell {
  readonly cell: CellAddress;
  readonly label: string;
  /** What stands there now; null for nothing. */
  readonly standing: number | null;
  /** In the column's unit. */
  readonly suggested: number;
  readonly numberFormat: string;
  readonly obstacle: MonthObstacle | null;
}

/**
 * Where the old month's forecasts come from: the workbook as it stands, what was kept when the old month's summary was written (the workbook has
 * changed since), or nowhere: it is of the new month already and nothing was kept.
 */
export type ForecastSource = "workbook" | "kept" | "none";

/**
 * What is to be done after a workbook was saved under a new month's name, step by step, for the user to see first; nothing is done by itself.
 * Sv: rulla fram till ny månad.
 */
export interface RollForwardPlan {
  readonly from: Period;
  readonly to: Period;
  readonly texts: readonly MonthText[];
  readonly dates: readonly MonthDate[];
  readonly sheetNames: readonly MonthSheetName[];
  /** Sheets that are one of several months kept beside each other, which stay as they are. */
  readonly keptSheets: readonly string[];
  /** What stands outside the cells; null where the workbook's file was not read. */
  readonly places: readonly MonthPlace[] | null;
  /** The old report's forecasts, to be kept as the previous ones. */
  readonly forecasts: readonly StoredForecast[];
  readonly forecastSource: ForecastSource;
  readonly previousForecasts: readonly PreviousForecastCell[];
  /** Acceptances that were given for last month's figures. */
  readonly acceptancesDropped: readonly Acceptance[];
}
