import { formatNumber } from "../formatAmount";
import type { ForecastMessages } from "../ForecastMessages";

const percent = (share: number): string => `${formatNumber(share, "en", 0)}%`;
const after = (months: number): string => `after ${String(months)} ${months === 1 ? "month" : "months"}`;
const used = (share: number | null, months: number): string =>
  share === null ? capital(after(months)) : `${percent(share)} of the budget used ${after(months)}`;
const count = (n: number, one: string, many: string): string => `${formatNumber(n, "en", 0)} ${n === 1 ? one : many}`;

/** Everything about forecasts in English. */
export const forecastEn: ForecastMessages = {
  methods: {
    stated: { name: "The report’s forecast", explanation: "The forecast as it stands in the workbook." },
    linear: { name: "Linear", explanation: "The actual so far, scaled to twelve months." },
    remainingBudget: { name: "Actual + remaining budget", explanation: "The variance so far stays, the rest of the year follows the budget." },
    budgetProfile: { name: "Budget profile", explanation: "The actual scaled as the budget is laid out over the year; the variance goes on." },
    priorYearProfile: { name: "Last year’s profile", explanation: "The actual scaled as last year was spread." },
    previousForecast: { name: "Previous forecast", explanation: "Unchanged since the last report." },
  },
  reasons: {
    seasons: ({ percentUsed, months, priorPercent }) => `${used(percentUsed, months)}; last year ${percent(priorPercent)}`,
    laidOutBudget: ({ percentUsed, months, budgetPercent }) => `${used(percentUsed, months)}; by the budget’s own months ${percent(budgetPercent)}`,
    evenMonths: ({ percentUsed, months }) => `${used(percentUsed, months)}; the budget is spread evenly`,
    earlyInYear: ({ percentUsed, months }) => `${used(percentUsed, months)}; it is too early in the year to scale the actual`,
  },
  proposed: (method, reason) => `Proposed: ${method}. ${reason}.`,
  refusals: {
    missingInput: "An amount that the method needs is not in the row.",
    unknownPeriod: "The workbook does not say which month the actual is of.",
    unusableBudgetProfile: "The budget to date is too small or has another sign than the actual, so it says nothing of the rest of the year.",
    unusablePriorYear: "Last year’s share is out of all proportion, so it says nothing of the rest of the year.",
  },
  adjustment: {
    cause: "Cause",
    amount: "Amount",
    explained: (byMethod, adjusted, variance) => `The method gives ${byMethod}, the adjustments ${adjusted}: variance ${variance}.`,
  },
  fillIn: {
    offer: (cells, columns) => `${count(cells, "empty cell", "empty cells")} can be filled in: ${columns.join(", ")}.`,
    nothing: "There are no empty cells to fill in.",
    roles: { varianceToDate: "variance to date", percentUsed: "percent used", forecast: "forecast", forecastVariance: "forecast variance" },
    left: {
      missingInput: "Left empty: an amount is missing in the row.",
      textAmount: "Left empty: an amount in the row is typed as text.",
      noMethod: "Left empty: no forecast method is chosen for the row.",
      methodRefused: "Left empty: the chosen method says nothing of the row.",
      incompleteParts: "Left empty: a row that the total takes in has no amount.",
    },
    refusals: {
      hiddenCells: "Not filled in: rows or columns are hidden or filtered away. Show them and review again.",
      unclearColumns: "Not filled in: it is not certain what the columns hold. Answer the question about them or change the heading.",
      missingColumns: "Not filled in: the table has no budget or no actual.",
      unknownSignRule: "Not filled in: the workbook does not show which way the variance is counted.",
      otherRule: "Not filled in: the amounts that already stand there are counted in another way.",
      mixedUnits: "Not filled in: the columns have different units or signs.",
      excelTable: "Not filled in: the Excel table would copy the formula into rows that are to stay empty.",
    },
    written: (cells) => `${count(cells, "cell", "cells")} filled in.`,
    undone: (undone, kept) => `${count(undone, "cell", "cells")} emptied again.${kept === 0 ? "" : ` ${count(kept, "cell was", "cells were")} changed since and left as they are.`}`,
  },
  pasted: {
    read: (rows, period) => `The previous forecast is read: ${count(rows, "row", "rows")}, ${period}.`,
    refusals: {
      noTable: "No budget table was found in the text. Copy the whole table with its headings.",
      noForecast: "The table has no forecast.",
      unknownPeriod: "The text does not say which month the forecast is of. Give the month.",
    },
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
