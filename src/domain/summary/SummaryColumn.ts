/** The figure columns that the page can show, in the standard order; the last three stand for one another in the eighth place. */
export const SUMMARY_COLUMNS = [
  "revenueToDate",
  "costToDate",
  "budgetToDate",
  "actualToDate",
  "varianceToDate",
  "annualBudget",
  "forecast",
  "forecastVariance",
  "change",
  "percentUsed",
  "priorYearToDate",
  "priorYear",
] as const;

export type SummaryColumn = (typeof SUMMARY_COLUMNS)[number];

/** More would not be read on one page. */
export const MOST_SUMMARY_COLUMNS = 8;

/** A column that the house wants on its page, in the house's words; "" is the standard name. */
export interface SummaryColumnChoice {
  readonly column: SummaryColumn;
  readonly name: string;
}
