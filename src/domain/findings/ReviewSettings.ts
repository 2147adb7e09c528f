import type { MoneyUnit } from "../amount/Amount";
import type { SummaryColumnChoice } from "../summary/SummaryColumn";

/** The board's limits for what must be explained: a variance above both wants a cause or a measure. */
export interface ExplanationLimits {
  /** Whether missing explanations are reported at all. */
  readonly on: boolean;
  readonly amount: { readonly value: number; readonly unit: MoneyUnit };
  /** Percent of the row's annual budget. */
  readonly percent: number;
}

/** What the user has set for the workbook; kept in its stored state. */
export interface ReviewSettings {
  readonly explanationLimits: ExplanationLimits;
  /** Counts of persons below this are pointed out before mailing. Sv: kommunens egen gräns. */
  readonly smallCountLimit: number;
  /** Sheets that are not reviewed, by name. */
  readonly sheetsLeftOut: readonly string[];
  /** The summary's columns in the house's order and words; none is the standard. */
  readonly summaryColumns: readonly SummaryColumnChoice[];
}

export const DEFAULT_REVIEW_SETTINGS: ReviewSettings = {
  explanationLimits: { on: false, amount: { value: 500, unit: "tkr" }, percent: 1 },
  smallCountLimit: 5,
  sheetsLeftOut: [],
  summaryColumns: [],
};
