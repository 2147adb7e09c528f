import type { SummaryColumnsText } from "../sv/summaryColumns";

/** What the choice of the summary's columns says in English. */
export const summaryColumnsEn: SummaryColumnsText = {
  heading: "The summary's columns",
  help: "Choose at most eight columns, their order and names. Without a choice the standard columns stand. A column that the workbook does not have is left out. The sentences and the chart rest on the variances that are shown.",
  column: {
    revenueToDate: "Revenue to date",
    costToDate: "Cost to date",
    budgetToDate: "Budget to date",
    actualToDate: "Actual to date",
    varianceToDate: "Variance to date",
    annualBudget: "Annual budget",
    forecast: "Forecast",
    forecastVariance: "Forecast variance",
    change: "Change since the last forecast",
    percentUsed: "Used %",
    priorYearToDate: "Last year to date",
    priorYear: "Last year",
  },
  name: (column) => `Name of ${column}`,
  earlier: (column) => `Move ${column} to the left`,
  later: (column) => `Move ${column} to the right`,
  propose: "As in the workbook's table",
  standard: "Standard",
};
