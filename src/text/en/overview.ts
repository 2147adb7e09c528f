import { formatNumber } from "../formatAmount";
import type { OverviewText } from "../sv/overview";

const count = (n: number): string => formatNumber(n, "en", 0);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the overview says in English. */
export const overviewEn: OverviewText = {
  status: {
    toCheck: (n) => `${count(n)} to check`,
    nothingOpen: "No open differences",
    nothingFound: "No budget table was found",
    nothingFoundHelp: "Avstämt looks for tables with headings such as budget, utfall, avvikelse and prognos. Open the workbook with the follow-up, or a sheet where the heading row stands above the amounts.",
    counts: (n, exact, rounding) => (n === 0 ? "Nothing to compare." : `${plural(n, "relation", "relations")} checked: ${count(exact)} hold exactly, ${count(rounding)} after rounding.`),
    mostCertain: "Start here",
    showAll: "Show all",
  },
  figures: {
    heading: "Key figures",
    varianceToDate: "Variance to date",
    forecast: "Forecast for the year",
    forecastVariance: "Forecast variance",
    change: "Change since the previous forecast",
    from: (label) => `From the row ${label}`,
  },
  chart: {
    heading: "Forecast variance per unit",
    headingToDate: "Variance to date per unit",
    unit: "Unit",
    amount: "Variance",
    others: (n) => `Show ${plural(n, "more row", "more rows")}`,
    fewer: "Show fewer",
  },
  summary: {
    write: "Write the summary",
    rewrite: "Update the summary",
    writing: "Writing the summary…",
    show: "Show the sheet",
    copyAsValues: "Copy tables as values",
    copyTable: (name) => `Copy the table ${name}`,
    written: (summary, reconciliation) => `The summary is on the sheets ${summary} and ${reconciliation}.`,
    refused: "The print set-up, the frozen panes or the chart could not be made here. The amounts are complete.",
    help: "Two sheets in this workbook, with formulas that point at your cells. Your own sheets are not changed.",
  },
};
